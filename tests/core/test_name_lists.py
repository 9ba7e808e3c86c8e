"""Lists of people as they are pasted."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.name_lines import Listed
from goodword.core.name_lists import MOST_LISTED, read_list

Told = list[tuple[str, str | None]]
TWO: Told = [("Amara Okonkwo", "amara@example.org"), ("Kim Lee", "kim@example.org")]


def told(pasted: str) -> Told:
    return [(one.name, one.mail) for one in read_list(pasted)]


def names(pasted: str) -> list[str]:
    return [one.name for one in read_list(pasted)]


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("Amara Okonkwo\nBen\n\n  Zoë Mårtensson  \n", ["Amara Okonkwo", "Ben", "Zoë Mårtensson"]),
        ("Amara\r\nBen\rCleo\u2028Dag", ["Amara", "Ben", "Cleo", "Dag"]),
        ("- Amara\n• Ben\n3. Cleo\n4) Dag\n5.Eve\n6 Finn", ["Amara", "Ben", "Cleo", "Dag", "Eve", "Finn"]),
        ("☐ Amara\n[ ] Ben\n- [x] Cleo\n→ Dag\n@Eve\no Finn", ["Amara", "Ben", "Cleo", "Dag", "Eve", "Finn"]),
        ("My team:\nAmara\n---\nBen\n===\n-\n1.\n\"", ["Amara", "Ben"]),
        ("Amara, Ben, Cleo", ["Amara", "Ben", "Cleo"]),
        ("Amara, Ben and Cleo", ["Amara", "Ben", "Cleo"]),
        ("Amara, Ben, and Cleo Roth", ["Amara", "Ben", "Cleo Roth"]),
        ("Ana, Luis y Marta", ["Ana", "Luis", "Marta"]),
        ("Amara, Ben, Cleo,\nDag, Eve", ["Amara", "Ben", "Cleo", "Dag", "Eve"]),
        ("Amara; Ben;", ["Amara", "Ben"]),
        ("Amara,\nBen,\n", ["Amara", "Ben"]),
        ("田中太郎、鈴木一郎；王", ["田中太郎", "鈴木一郎", "王"]),
        ("أمل، كيم، لي", ["أمل", "كيم", "لي"]),
        ("Amara\namara\nAMÁRA", ["Amara"]),
        ("Nguyễn Thị Minh Khai\n田中太郎", ["Nguyễn Thị Minh Khai", "田中太郎"]),
        ("'; DROP TABLE person; --\nAmara\nBen", ["'; DROP TABLE person; --", "Amara", "Ben"]),
        ("\u200fأمل\u200f\nKim", ["أمل", "Kim"]),
        ("sep=;\nVorname;Name\nAmara;Okonkwo", ["Amara Okonkwo"]),
        ("Amara Okonkwo\tKim Lee\tBo Roth", ["Amara Okonkwo", "Kim Lee", "Bo Roth"]),
        ("'Amara'\n\"Ben\"\n“Cleo”", ["Amara", "Ben", "Cleo"]),
        ('Amara "Mara Okonkwo\nBen', ['Amara "Mara Okonkwo', "Ben"]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_names(pasted: str, expected: list[str]) -> None:
    assert names(pasted) == expected


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("Okonkwo, Amara\nRoth, Ben", ["Amara Okonkwo", "Ben Roth"]),
        ("van der Berg, Jan\nLee, Kim", ["Jan van der Berg", "Kim Lee"]),
        ("García López, Ana\nLee, Kim", ["Ana García López", "Kim Lee"]),
        ("Okonkwo, Amara\nBen Roth", ["Okonkwo, Amara", "Ben Roth"]),
        ("García López, Ana\nPérez Ruiz, Juan", ["García López, Ana", "Pérez Ruiz, Juan"]),
        ("Amara, Berlin\nKim, Berlin\nBo, Berlin", ["Amara, Berlin", "Kim, Berlin", "Bo, Berlin"]),
        ("Amara Okonkwo, Team Lead\nKim Lee, Agent", ["Amara Okonkwo", "Kim Lee"]),
        ("Kim Lee, Agent", ["Kim Lee"]),
        ("Kim Lee, Agent\nOkonkwo, Amara", ["Kim Lee", "Okonkwo, Amara"]),
        ("Jörg Müller – Teamleiter\nKim Lee - Berater", ["Jörg Müller", "Kim Lee"]),
        ("Ana Ruiz, supervisora\nLuis Gil, agente\nKim Lee, MD", ["Ana Ruiz", "Luis Gil", "Kim Lee, MD"]),
        ("Martin King, Jr.\nKim Lee", ["Martin King, Jr.", "Kim Lee"]),
        ("Martin King, Jr., Kim Lee", ["Martin King, Jr.", "Kim Lee"]),
        ("Amara Okonkwo,Agent,Berlin\nKim Lee,Agent,Hamburg", ["Amara Okonkwo", "Kim Lee"]),
        ("1,Amara Okonkwo,Agent\n2,Kim Lee,Agent", ["Amara Okonkwo", "Kim Lee"]),
        ("Amara Okonkwo (Team Lead)\nKim Lee [Agent]", ["Amara Okonkwo", "Kim Lee"]),
        ("Amara Okonkwo, Berlin, 2\nKim Lee, Hamburg, 3", ["Amara Okonkwo, Berlin, 2", "Kim Lee, Hamburg, 3"]),
        ("Amara (she/her)\nKim Lee [External]", ["Amara (she/her)", "Kim Lee [External]"]),
    ],
)
def test_last_names_first_and_titles_behind(pasted: str, expected: list[str]) -> None:
    assert names(pasted) == expected


@pytest.mark.parametrize(
    "pasted",
    [
        "Amara Okonkwo <amara@example.org>, Kim Lee <kim@example.org>, ",
        '"Okonkwo, Amara" <amara@example.org>, "Lee, Kim" <kim@example.org>',
        '"Okonkwo, Amara" <amara@example.org>,\n"Lee, Kim" <kim@example.org>,',
        "Okonkwo, Amara <amara@example.org>; Lee, Kim <kim@example.org>",
        "Okonkwo, Amara <amara@example.org>, Lee, Kim <kim@example.org>",
        "Amara Okonkwo, amara@example.org, Kim Lee, kim@example.org",
        "Amara Okonkwo amara@example.org\nKim Lee (kim@example.org)",
        "Amara Okonkwo - amara@example.org\nKim Lee: kim@example.org",
        "amara@example.org Amara Okonkwo\nKim Lee [mailto:kim@example.org]",
        "Amara Okonkwo,amara@example.org\nKim Lee,kim@example.org",
        "Amara Okonkwo;amara@example.org\nKim Lee;kim@example.org",
        '"Okonkwo, Amara","amara@example.org"\n"Lee, Kim","kim@example.org"',
        "Amara Okonkwo\tTeam Lead\tamara@example.org\nKim Lee\tAgent\tkim@example.org",
        "1\tAmara Okonkwo\tamara@example.org\n2\tKim Lee\tkim@example.org",
        "\tAmara Okonkwo\tamara@example.org\n\tKim Lee\tkim@example.org",
        "| Name | Mail |\n|---|---|\n| Amara Okonkwo | amara@example.org |\n| Kim Lee | kim@example.org |",
        "Name,Email\nAmara Okonkwo,amara@example.org\nKim Lee,kim@example.org",
        "First Name,Last Name,E-mail\nAmara,Okonkwo,amara@example.org\nKim,Lee,kim@example.org",
        "ID\tName\tE-Mail\n7\tAmara Okonkwo\tamara@example.org\n8\tKim Lee\tkim@example.org",
        "Vorname\tNachname\tE-Mail\nAmara\tOkonkwo\tamara@example.org\nKim\tLee\tkim@example.org",
        "Name;Vorname;E-Mail-Adresse\nOkonkwo;Amara;amara@example.org\nLee;Kim;kim@example.org",
        "Prénom;Nom;Courriel\nAmara;Okonkwo;amara@example.org\nKim;Lee;kim@example.org",
        "Nombre,Apellidos,Correo electrónico\nAmara,Okonkwo,amara@example.org\nKim,Lee,kim@example.org",
        "Nome;Sobrenome;E-mail\nAmara;Okonkwo;amara@example.org\nKim;Lee;kim@example.org",
        "الاسم الأول\tاسم العائلة\tالبريد الإلكتروني\nAmara\tOkonkwo\tamara@example.org\nKim\tLee\tkim@example.org",
        "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value\n"
        "Amara Okonkwo,Amara,Okonkwo,* Work,amara@example.org\nKim Lee,Kim,Lee,Work,kim@example.org",
        '"Display name","User principal name",Department\n'
        '"Amara Okonkwo",amara@example.org,"Desk, first\nfloor"\n"Kim Lee",kim@example.org,',
        '"Last Name, First Name",Work Email\n"Okonkwo, Amara",amara@example.org\n"Lee, Kim",kim@example.org',
        "Name\tFirst name\tMail\nAmara Okonkwo\tAmara\tamara@example.org\nKim Lee\tKim\tkim@example.org",
    ],
)
def test_two_people_with_their_addresses(pasted: str) -> None:
    assert told(pasted) == TWO


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("Kim <kim@example.org>; Bo <bo@example.org>", [("Kim", "kim@example.org"), ("Bo", "bo@example.org")]),
        ("kim@x.org; bo@x.org\nann@x.org; zed@x.org", [(n.title(), f"{n}@x.org") for n in ("kim", "bo", "ann", "zed")]),
        ("kim@x.org bo@x.org", [("Kim", "kim@x.org"), ("Bo", "bo@x.org")]),
        ("mailto:kim.lee@x.org\nBO_RO+tag@x.org", [("Kim Lee", "kim.lee@x.org"), ("Bo Ro", "BO_RO+tag@x.org")]),
        ("<kim.lee2@example.org>", [("Kim Lee", "kim.lee2@example.org")]),
        ("Kim Lee\tSupport\tkim@example.org\nBo\tDesk\t", [("Kim Lee", "kim@example.org"), ("Bo", None)]),
        ("Last name\tFirst name\tEmail\nLee\tKim\tno address\n\t\t", [("Kim Lee", None)]),
        ("Name\tMail\n\tkim.lee@example.org", [("Kim Lee", "kim.lee@example.org")]),
        ("1\t\tkim.lee@x.org\n2\tBo\tbo@x.org", [("Kim Lee", "kim.lee@x.org"), ("Bo", "bo@x.org")]),
        ("Name\nAmara\nKim", [("Amara", None), ("Kim", None)]),
        ("Okonkwo\tAmara\nLee\tKim", [("Okonkwo Amara", None), ("Lee Kim", None)]),
        ("Okonkwo;Amara\nLee;Kim", [("Okonkwo Amara", None), ("Lee Kim", None)]),
        ("Amara\tAgent\nKim\tAgent", [("Amara", None), ("Kim", None)]),
        ("1\tAmara Okonkwo\tDesk\n2\tKim Lee\tDesk\nBo", [("Amara Okonkwo", None), ("Kim Lee", None), ("Bo", None)]),
        ("Kim Lee, Employee\nBo Roth, Employee", [("Kim Lee, Employee", None), ("Bo Roth, Employee", None)]),
        ("Nome\tCargo\nAna Ruiz\tAnalista", [("Ana Ruiz", None)]),
        ("Vorname\tMail\nAmara\ta@x.org", [("Amara", "a@x.org")]),
        ("Kim <not a mail>\nLee <k@x!>", [("Kim <not a mail>", None), ("Lee <k@x!>", None)]),
        ("Kim <kim@example.org>\nKim Lee\nkim <k@example.org>", [("Kim", "kim@example.org"), ("Kim Lee", None)]),
    ],
)
def test_addresses_and_tables(pasted: str, expected: Told) -> None:
    assert told(pasted) == expected


def test_a_table_may_tell_what_they_are_called() -> None:
    assert read_list("Name\tPreferred name\nBartholomew Osei\tBart\nKim") == [
        Listed("Bartholomew Osei", None, "Bart"),
        Listed("Kim"),
    ]


def test_what_is_known_of_a_line_stands_whatever_it_could_be_read_as() -> None:
    known = {"Lee, Kim": Listed("Lee, Kim", "kim@example.org", "K")}
    assert read_list("Okonkwo, Amara\nLee, Kim\nRoth, Ben", known) == [
        Listed("Amara Okonkwo"),
        Listed("Lee, Kim", "kim@example.org", "K"),
        Listed("Ben Roth"),
    ]


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        (f"Kim\n\n\n{'x' * 201}", "Line 4: The name is too long"),
        (f'Name,Mail\n"Kim\nLee",kim@x.org\n\n{"x" * 201},x@x.org', "Line 5: The name is too long"),
        (f'Name\tNotes\nKim Lee\t"{"x" * 140_000}"', "Line 2: The name is too long"),
        ("Kim\nAmara\x07", "Line 2: The name holds a character"),
    ],
)
def test_a_line_that_is_no_name_is_named(pasted: str, said: str) -> None:
    with pytest.raises(InvalidInputError, match=said):
        read_list(pasted)


def test_a_company_is_no_team() -> None:
    with pytest.raises(InvalidInputError, match=f"{MOST_LISTED + 1} names, and {MOST_LISTED} fit"):
        read_list("\n".join(f"Person {number}" for number in range(MOST_LISTED + 1)))


FIRST = st.sampled_from(["Amara", "Ben", "Zoë", "Nguyễn", "Ana-Maria", "Олена", "أمل", "D'Arcy", "Kim", "José", "太郎"])
LAST = st.sampled_from(["Okonkwo", "Lee", "Mårtensson", "Müller", "Ruiz-Gil", "O'Neil", "Шевченко", "خليل", "田中"])
PEOPLE = st.lists(st.tuples(FIRST, LAST), min_size=2, max_size=9, unique_by=lambda one: one[0])
SHAPES = (
    "{first} {last}",
    "1. {first} {last}",
    "{first} {last}, Team Lead",
    "{first} {last}\t{mail}",
    "17\t{first} {last}\tAgent\t{mail}",
    '"{first} {last}",{mail}',
    '"{last}, {first}";{mail}',
    "{first} {last} <{mail}>",
    "• {first} {last} ({mail})",
)


@given(people=PEOPLE, shape=st.sampled_from(SHAPES))
def test_every_list_of_shown_names_is_read_again(people: list[tuple[str, str]], shape: str) -> None:
    mails = [f"p{number}@example.org" for number in range(len(people))]
    rows = zip(people, mails, strict=True)
    found = told("\n".join(shape.format(first=first, last=last, mail=mail) for (first, last), mail in rows))
    assert [name for name, _ in found] == [f"{first} {last}" for first, last in people]
    assert [mail for _, mail in found] == (mails if "mail" in shape else [None] * len(mails))


@given(people=PEOPLE, mark=st.sampled_from([", ", "; ", ",", "、", "، "]))
def test_every_line_of_names_is_read_again(people: list[tuple[str, str]], mark: str) -> None:
    shown = [f"{first} {last}" for first, last in people]
    assert names(mark.join(shown)) == shown


@given(
    people=PEOPLE,
    mark=st.sampled_from("\t;,"),
    heads=st.sampled_from([("First name", "Last name"), ("Vorname", "Name"), ("Prénom", "Nom"), ("Nome", "Apelido")]),
)
def test_every_table_with_headings_is_read_again(
    people: list[tuple[str, str]], mark: str, heads: tuple[str, str]
) -> None:
    assert names("\n".join(mark.join(row) for row in (heads, *people))) == [" ".join(one) for one in people]


@given(st.text(st.sampled_from('Kim Lee@x.org,;\t"|<>()-1\n•،')))
def test_whatever_is_pasted_is_people_with_names(pasted: str) -> None:
    assert all(one.name.strip() for one in read_list(pasted))


@pytest.mark.parametrize("piece", ["x", "@", "a@b", " ", ",", ";", '"', "- ", "1.", "a, ", "<", "\t", "a@b,\n", '"\n,'])
def test_a_hundred_thousand_characters_take_no_time(piece: str) -> None:
    begun = time.process_time()
    with suppress(InvalidInputError):
        read_list(piece * (100_000 // len(piece)))
    assert time.process_time() - begun < 5
