"""Names in a text that may be a customer's: after a title, before a firm's kind, after a word for a customer."""

import re
from collections.abc import Iterable, Iterator

from goodword.core.note_numbers import Found
from goodword.core.people import fold

_NAME = r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])){1,40}"

_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Dame|Lady|Lord|Rev|Judge|Captain|Nurse|Sister|"
    r"Herr|Herrn|Frau|Mme|Mlle|Monsieur|Madame|Señora?|Sra?|Signora?|Sig|Mevrouw|Meneer|Pan|Pani)\b\.? {1,2}"
)
_TITLED = re.compile(
    rf"\b{_TITLE}(?:(?:(?:and|und|et|&) )?{_TITLE}){{0,2}}(?:[A-Z]\. ?|[A-Z] ){{0,3}}"
    r"(?P<name>(?:(?:van|von|de|der|den|del|della|da|di|dos|du|la|le|el|al|bin|ter|zu)[ -]){0,3}"
    rf"{_NAME}(?: {_NAME})?)"
)
_ANY_CASE_TITLED = re.compile(
    r"\b(?:MRS?|mrs?|HERR|FRAU)\b\.? {1,2}(?P<name>[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])){2,40})"
)
"""Titles that are nothing else, whatever the case they and the name are written in."""

_FIRM = re.compile(
    r"\b(?:clinic|hospital|surgery|practice|pharmacy|hospice|nursing home|care home|hotel|school|college|bank|bakery|"
    r"foundation|solicitors|insurance|logistics|council|university|Ltd|LLC|Inc|GmbH|AG|plc|SA|BV|Oy)\b",
    re.IGNORECASE,
)
_LEGAL_FORMS = frozenset(("Ltd", "LLC", "Inc", "GmbH", "AG", "plc", "SA", "BV", "Oy"))
_LEGAL_FOLDED = frozenset(form.lower() for form in _LEGAL_FORMS)
_BEFORE = re.compile(r"(?:(?<!\S)[(\"'“‘]?[^\W_][\w'’&.-]{0,40} ){1,3}\Z")
_BEFORE_REACH = 90
_SHORTENED = ("St.", "Dr.")
_CALLED = re.compile(
    rf"\b(?:customer|client|guest|patient|caller|tenant|passenger|resident|supplier) (?P<name>{_NAME}(?: {_NAME})?)"
)

_ENDS = ".!?:…\n"
_USUAL_WORDS = """
    a after all an and another any april as at august because before best both but by care dear december during each
    even every february for friday from good he head her his how i if in it its january july june just last later
    many march may monday my new next no north not nothing november october of old on once one or our out relations
    saturday september service services she since so some south still success sunday support that the their then
    there these they this those three through thursday today tomorrow tuesday two until up we wednesday what when
    where which while who with yesterday you your east west
"""
_NO_NAMES = frozenset(_USUAL_WORDS.split())


def folded_parts(names: Iterable[str]) -> frozenset[str]:
    """The words of names, as they match."""
    return frozenset(fold(part) for name in names for part in re.split(r"[\s-]+", name))


def customers(text: str, team: frozenset[str]) -> Iterator[Found]:
    """Where a text may name a customer; `team` are the words of names that are none, from `folded_parts`."""
    for pattern in (_TITLED, _CALLED):
        for match in pattern.finditer(text):
            end = _end_of_name(match["name"], team)
            if end:
                first = match.start() if pattern is _TITLED else match.start("name")
                yield first, match.start("name") + end
    for match in _ANY_CASE_TITLED.finditer(text):
        if all(_may_be_name(part, team) for part in match["name"].split("-")):
            yield match.span()
    for match in _FIRM.finditer(text):
        if match[0] in _LEGAL_FORMS or match[0].lower() not in _LEGAL_FOLDED:
            start = _start_of_firm(text, match.start(), team, is_lower=match[0].islower())
            if start is not None:
                yield start, match.end()


def _end_of_name(name: str, team: frozenset[str]) -> int:
    """How many characters of `name` are one: up to the last word with a capital; 0 if it is none, or the team's."""
    end, place = 0, 0
    for word in re.split(r"(?<=[ -])", name):
        place += len(word)
        bare = word.rstrip(" -")
        if bare[:1].isupper() and not bare[1:2].isupper():
            if not _may_be_name(bare, team):
                return end
            end = place - (len(word) - len(bare))
        elif end:
            break
    return end


def _start_of_firm(text: str, place: int, team: frozenset[str], *, is_lower: bool) -> int | None:
    """Where the name before a firm's kind begins; None if there is none.

    One word with a capital that opens a sentence ("Called hotel guests") is none before a kind in small letters.
    """
    before = _BEFORE.search(text[max(0, place - _BEFORE_REACH) : place])
    start, count = place, 0
    for word in reversed(before[0].split(" ")[:-1] if before else []):
        bare = word.strip("(\"'“‘.")
        ends = word.endswith(".") and word not in _SHORTENED
        if ends or not bare[:1].isupper() or not _may_be_name(bare, team):
            break
        start, count = start - len(word) - 1, count + 1
    if not count:
        return None
    opening = text[max(0, start - 3) : start].rstrip(" \t\"'“‘(*-")
    opens = not opening or opening[-1] in _ENDS
    return None if opens and is_lower and count == 1 else start


def _may_be_name(word: str, team: frozenset[str]) -> bool:
    known = fold(word.removesuffix("'s").removesuffix("’s"))
    return known not in _NO_NAMES and known not in team
