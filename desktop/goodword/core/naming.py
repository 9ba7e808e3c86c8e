"""Who is named in a text: full names, spoken first names and other parts of a name."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from goodword.core.name_forms import NOT_SPOKEN, SPELLED_OUT, declined, run_together
from goodword.core.people import Person, fold

_WORD = re.compile(r"[^\W_]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_FAMILY_NAME_FIRST = re.compile(r"[\u3400-\u9fff]{3,}|[\uac00-\ud7a3]{3,}")
"""Names in Han or Hangul: the last two characters are what one is called by."""

_WORDS = """
    amber an april art august autumn basil bay bill bob bud can carol chance charity chase chip clay cliff dale dawn
    dean don drew duke earl even faith frank gene glen grace grant guy hai harmony he heath heather holly hope iris
    ivy jack jade jasmine jay jean joy june lance lane lily long man mark max may melody miles my nick no olive
    patience pat pearl penny ray reed rich rob robin rose ruby sage she skip so son sue summer sun tell trinity
    victor violet wade ward will young
"""
ALSO_WORDS = frozenset(_WORDS.split())
"""First names that are also words: they count only where they are written with a capital."""

_SHORTEST_PART = 2
_SHORTEST_GENITIVE = 3


@dataclass(slots=True)
class _Part:
    """Who goes by one word, any case, and who only where it has a capital."""

    anyhow: list[Person] = field(default_factory=list)
    with_capital: list[Person] = field(default_factory=list)

    def people(self, word: str) -> list[Person]:
        return self.anyhow + self.with_capital if word[:1] != word[:1].lower() else self.anyhow


_REMEMBERED = 4096
"""So many texts are read once; a note reads the same ones again with each of the leader's choices."""


class Names:
    """Finds known people in texts, whatever the accents; rather one too many than one too few.

    A first name counts in any case, a surname only with its capital, and a name in a script without
    capitals wherever it stands, also inside a longer word (many such scripts write no blanks).
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._full: dict[str, list[tuple[tuple[str, ...], Person]]] = {}
        self._parts: dict[str, _Part] = {}
        self._uncased: list[tuple[str, Person]] = []
        for person, called in ((one, called) for one in people for called in (one.name, *one.also)):
            if any(c != c.lower() or c != c.upper() for c in called):
                for name in dict.fromkeys((called, called.translate(SPELLED_OUT))):
                    self._add_cased(person, name)
            else:
                self._add_uncased(person, called)
        for names in self._full.values():
            names.sort(key=lambda name: len(name[0]), reverse=True)
        self._first = self._full.keys() | self._parts.keys()
        self._seen: dict[tuple[str, Person | None], tuple[Person, ...]] = {}

    def named_in(self, text: str, about: Person | None = None) -> list[Person]:
        """The people whom `text` names, each once.

        A first name or surname that several people share means the one the text is `about`, or those whom it
        also names in full; otherwise everybody who has it.
        """
        seen = self._seen.get((text, about))
        if seen is None:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            seen = self._seen[text, about] = tuple(self._named_in(text, about))
        return list(seen)

    def _named_in(self, text: str, about: Person | None) -> list[Person]:
        found: dict[str, Person] = {}
        plain = _plain(text)
        keys = _keys(plain)
        if not self._first.isdisjoint(keys):
            words = _WORD.findall(plain)
            loose = self._take_full(keys, found)
            known = {**found, about.id: about} if about else dict(found)
            for index in loose:
                sharing = self._parts[keys[index]].people(words[index])
                meant = [person for person in sharing if person.id in known]
                found.update((person.id, person) for person in meant or sharing)
        if self._uncased:
            folded = fold(text)
            found.update((person.id, person) for name, person in self._uncased if name in folded)
        return list(found.values())

    def _take_full(self, keys: Sequence[str], found: dict[str, Person]) -> list[int]:
        """Put those named in full into `found`; the places of the words left that may be a part of a name."""
        loose = []
        taken = 0
        for index in [index for index, key in enumerate(keys) if key in self._first]:
            if index < taken:
                continue
            for name, person in self._full.get(keys[index], ()):
                if tuple(keys[index : index + len(name)]) == name:
                    found[person.id] = person
                    taken = index + len(name)
                    break
            else:
                if keys[index] in self._parts:
                    loose.append(index)
        return loose

    def _add_cased(self, person: Person, name: str) -> None:
        keys = tuple(_keys(_plain(name)))
        if len(keys) > 1:
            self._full.setdefault(keys[0], []).append((keys, person))
        longer = [key for key in keys if len(key) >= _SHORTEST_PART or len(keys) == 1]
        parts = [key for key in longer if key not in NOT_SPOKEN] or longer
        for place, key in enumerate(dict.fromkeys(parts)):
            part = self._parts.setdefault(key, _Part())
            spoken = place == 0 and key not in ALSO_WORDS
            (part.anyhow if spoken else part.with_capital).append(person)
            if len(key) >= _SHORTEST_GENITIVE:
                self._parts.setdefault(f"{key}s", _Part()).with_capital.append(person)
            for form in declined(key):
                self._parts.setdefault(form, _Part()).with_capital.append(person)
        for form in run_together(name).keys() - set(keys):
            self._parts.setdefault(form, _Part()).with_capital.append(person)

    def _add_uncased(self, person: Person, called: str) -> None:
        name = fold(called)
        parts = [part for part in name.split() if len(part) >= _SHORTEST_PART]
        for part in list(parts):
            whole = unicodedata.normalize("NFC", part)  # Hangul is taken apart to match
            if _FAMILY_NAME_FIRST.fullmatch(whole):
                parts += [fold(whole[:2]), fold(whole[-2:])]
        self._uncased += [(part, person) for part in dict.fromkeys([name, *parts]) if part]


@lru_cache(4)
def names_of(people: tuple[Person, ...]) -> Names:
    """The names of these people, made ready once."""
    return Names(people)


def _plain(text: str) -> str:
    """`text` without accents and unseen characters, its capitals kept."""
    return text if text.isascii() else _BEYOND_ASCII.sub(_without_accents, text)


def _without_accents(found: re.Match[str]) -> str:
    decomposed = unicodedata.normalize("NFKD", found[0])
    return "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf"))


def _keys(plain: str) -> list[str]:
    """The words of `plain`, as they match: one for each that stands in it."""
    if plain.isascii():
        return _WORD.findall(plain.lower())
    return [word.lower() if word.isascii() else fold(word) for word in _WORD.findall(plain)]


_ROLE_WORDS = """
    a account administration adviser agency agent an and another anonymous audit benefits billing board boss branch
    buyer caller carer chat claims client clients coach colleague colleagues company contractor council customer
    customers day department desk director doctor dr driver during early engineering evening every external family
    female few finance first floor for former friend from front frau guest guests head herr in internal it kitchen
    late lead leader legal line logistics long lots mail male manager managers many marketing member members miss
    morning most mr mrs ms mx my neighbour new night nobody nurse of office old on one online operations our over own
    owner parent partner partners passenger patient patients payroll people person phone prof procurement product
    production purchasing reader reception regional regular resident returns sales school second security service
    services several shift shop sir site small some somebody someone spouse staff store student supervisor supplier
    suppliers support survey team teams tenant the third three ticket trainee tutor two unknown user users vendor
    via visitor visitors volunteer warehouse with workshop young
"""
_ROLES = frozenset(_ROLE_WORDS.split())
"""Words that say what somebody is, not who."""

_LETTERS = re.compile(r"[^\W\d_]+")


def tells_speaker(speaker: str, text: str) -> bool:
    """Whether `text` holds who spoke: the whole of `speaker`, or a word of it that looks like a name.

    "A customer" or "Support" is a role and tells nobody; "Ms Hargreaves", "Tomas" and an address do.
    """
    words = _LETTERS.findall(speaker)
    if all(fold(word) in _ROLES for word in words):
        return False
    if fold(speaker) in fold(text):
        return True
    names = {
        fold(word)
        for index, word in enumerate(words)
        if word[:1].isupper() and fold(word) not in _ROLES and (index or len(words) == 1 or words[1][:1].isupper())
    }
    return not names.isdisjoint(fold(word) for word in _LETTERS.findall(text) if word[:1].isupper())
