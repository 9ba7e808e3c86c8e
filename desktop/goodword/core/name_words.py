"""Words that stand beside names in lists: the headings of tables, what people do, and what ends a name."""

import re
from collections.abc import Mapping
from enum import Enum

from goodword.core.people import fold


class Column(Enum):
    """What a column of a table holds. A NAME beside first or last names is the other half in many languages."""

    WHOLE = "whole"
    NAME = "name"
    FIRST = "first"
    LAST = "last"
    MAIL = "mail"
    SPOKEN = "spoken"
    OTHER = "other"


PERSONAL = frozenset({Column.WHOLE, Column.NAME, Column.FIRST, Column.LAST})
"""The columns that tell who somebody is."""

_HEADINGS = {
    Column.WHOLE: """
        full name, display name, employee name, team member, last name first name, last first, name last first
        voller name, vollständiger name, anzeigename, name vorname, nachname vorname, vor und nachname
        nom complet, nom prénom, nom et prénom, nom d'affichage
        nombre completo, nombre y apellidos, apellidos y nombre
        nome completo, nome e sobrenome, nome e apelido, nome de exibição, apellidos nombre
        الاسم الكامل, الاسم بالكامل, اسم العرض""",
    Column.NAME: """
        name, names, employee, person, people, colleague, contact, worker, member | namen, mitarbeiter, mitarbeiterin
        mitarbeitende, mitarbeiter in, kollege, kollegin, kontakt, person | nom, noms, employé, salarié, collaborateur
        nombre, nombres, empleado, empleada, persona | nome, nomes, funcionário, colaborador, pessoa
        الاسم, اسم, الموظف, اسم الموظف""",
    Column.FIRST: """
        first name, given name, forename, first | vorname, rufname vorname | prénom, prénoms
        nombre de pila, primer nombre | primeiro nome, nome próprio | الاسم الأول, الاسم الشخصي""",
    Column.LAST: """
        last name, surname, family name, last | nachname, familienname, zuname | nom de famille | apellido, apellidos
        primer apellido | sobrenome, apelido, apelidos, último nome | اسم العائلة, الاسم الأخير, اللقب, الكنية""",
    Column.MAIL: """
        mail, e-mail, email, emails, e-mail address, email address, mail address, e-mail value, work email
        business email, user principal name, primary email | mailadresse, e-mail-adresse | adresse mail
        adresse e-mail, adresse email, courriel, mél, adresse électronique | correo, correo electrónico
        dirección de correo electrónico, dirección de correo | endereço de e-mail, endereço de email
        correio eletrónico, correio eletrônico | البريد الإلكتروني, بريد إلكتروني, البريد, الايميل""",
    Column.SPOKEN: """
        spoken name, nickname, preferred name, called, known as, preferred first name, goes by | rufname, spitzname
        surnom, prénom usuel, nom d'usage | apodo, nombre preferido | apelido preferido, nome preferido, alcunha
        الاسم المفضل, اسم الشهرة""",
    Column.OTHER: """
        id, no, nr, number, employee id, employee number, phone, mobile, telephone, department, team, title, job title
        role, position, company, organization, location, office, manager, start date, status, city, country, notes
        middle name | nummer, personalnummer, telefon, handy, abteilung, funktion, rolle, titel, firma, standort
        numéro, téléphone, portable, service, fonction, poste, équipe, société, ville
        número, teléfono, móvil, departamento, cargo, puesto, equipo, empresa, ciudad
        telefone, celular, telemóvel, função, equipe, equipa, cidade
        الرقم, رقم, الهاتف, الجوال, القسم, الوظيفة, المسمى الوظيفي, الفريق, الشركة""",
}

_DOES = """
    agent, agents, lead, leader, teamlead, manager, supervisor, specialist, assistant, associate, representative, rep
    advisor, adviser, analyst, coordinator, consultant, director, engineer, developer, trainer, trainee, intern, head
    support, sales, deputy, clerk, officer, administrator, admin, accountant, technician, operator, expert, designer
    agentin, teamleiter, teamleiterin, teamleitung, leiter, leiterin, leitung, berater, beraterin, kundenberater
    kundenberaterin, mitarbeiter, mitarbeiterin, sachbearbeiter, sachbearbeiterin, assistenz, assistentin, praktikant
    praktikantin, auszubildende, auszubildender, stellvertretung, kundenservice, kundendienst, vertrieb
    agente, agents, chef, cheffe, responsable, conseiller, conseillère, chargé, chargée, superviseur, superviseure
    assistante, stagiaire, technicien, technicienne, directeur, directrice, adjoint, adjointe
    jefe, jefa, líder, supervisora, gerente, asesor, asesora, encargado, encargada, coordinador, coordinadora
    técnico, técnica, analista, especialista, asistente, becario, becaria, directora
    chefe, coordenador, coordenadora, consultor, consultora, estagiário, estagiária, assistente, diretor, diretora
    atendente, operador, operadora, وكيل, مدير, مديرة, مشرف, مشرفة, قائد, موظف, موظفة, أخصائي, مساعد, منسق, رئيس"""

ENDINGS = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd", "mba", "msc", "bsc", "ma", "ba", "rn", "esq", "cpa"})
"""What may stand behind a name and a comma, and belongs to it."""

_BEFORE_LAST = "van von der den de del della di da das dos do du la le los las ter ten zu zur al el bin ibn abu mc st"
PARTICLES = frozenset(_BEFORE_LAST.split())
"""Short words at the start of a last name."""


def _parts(words: str) -> list[str]:
    return [part.strip() for line in words.replace("|", "\n").split("\n") for part in line.split(",") if part.strip()]


def _key(heading: str) -> str:
    return "".join(filter(str.isalpha, fold(heading)))


_BY_HEADING: Mapping[str, Column] = {_key(part): kind for kind, words in _HEADINGS.items() for part in _parts(words)}
_WORDS_FOR_WORK = frozenset(fold(part) for part in _parts(_DOES))


def column(heading: str) -> Column | None:
    """What a column with that heading holds, whatever its capitals, blanks and hyphens; None for what is none."""
    return _BY_HEADING.get(_key(heading)) if len(heading) < 60 else None


def tells_work(text: str) -> bool:
    """Whether words are about what somebody does rather than their name."""
    return not _WORDS_FOR_WORK.isdisjoint(re.findall(r"\w+", fold(text)))


def ends_a_name(text: str) -> bool:
    """Whether that is a "Jr." or an "MD"."""
    return fold(text).replace(".", "").strip() in ENDINGS
