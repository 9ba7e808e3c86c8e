"""The people on the team: created by being named, found whatever the accents and capitals."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goodword.core.days import Away, joined_days
from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr
from goodword.core.practices import clean, is_blank

NAME_LIMIT = 200
"""The longest name, in characters."""

TEAM_LABEL = marked("The team")
"""Whom a praise is about that names nobody."""

_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe"} | dict.fromkeys("’‘ʼ´`", "'")
)


class Recognition(StrEnum):
    """How a person likes to be praised; not yet asked is None on the person and counts as TEAM."""

    PUBLIC = "public"
    TEAM = "team"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the leader writes about. `left` is the day they left the team, None while they are on it.

    `spoken` is what they are called, where that is not the first word of the name; `weekdays` are those they work
    (Monday is 0), None where they are the leader's own; `aliases` are names of others who turned out to be them; `away`
    are the days they are not there.
    """

    id: str
    name: str
    recognition: Recognition | None = None
    added: date | None = None
    left: date | None = None
    mail: str | None = None
    spoken: str | None = None
    weekdays: frozenset[int] | None = None
    aliases: tuple[str, ...] = ()
    away: tuple[Away, ...] = ()

    @property
    def called(self) -> str:
        """What to say to them: the spoken name, else the whole one."""
        return self.spoken or self.name

    @property
    def addressed(self) -> str:
        """How a question names them: the spoken name, else the first word of theirs."""
        return self.spoken or self.name.split()[0]

    def addressed_among(self, people: Iterable["Person"]) -> str:
        """`addressed`, or the whole name where that means somebody else of them too."""
        own = fold(self.addressed)
        alike = any(one.id != self.id and own in (fold(one.addressed), fold(one.name)) for one in people)
        return self.name if alike else self.addressed

    @property
    def also(self) -> tuple[str, ...]:
        """What they go by beside their name."""
        return (*self.aliases, *((self.spoken,) if self.spoken else ()))

    def is_found_by(self, typed: str) -> bool:
        """Whether one of their names has `typed` in it, whatever the accents and capitals."""
        return any(fold(typed) in fold(name) for name in (self.name, *self.also))

    def is_here(self, day: date) -> bool:
        """Whether they are on the team that day, as far as leaving goes."""
        return self.left is None or self.left > day

    def works_on(self, day: date) -> bool:
        """Whether that weekday is one of theirs, where none are told each is, and they are not away."""
        return (self.weekdays is None or day.weekday() in self.weekdays) and not self.is_away(day)

    def is_away(self, day: date) -> bool:
        """Whether they are away that day."""
        return any(off.covers(day) for off in self.away)

    def away_until(self, day: date) -> date | None:
        """The last day they are away, if they are on `day`; also over several ranges with no day between them."""
        return next((off.last for off in joined_days(self.away) if off.covers(day)), None)


def checked_name(name: str) -> str:
    """`name` as it is stored: NFC, blanks folded. Raises InvalidInputError if it is empty or unfit."""
    name = clean(name, marked("name", "a field"), lines=False)
    if is_blank(name):
        raise InvalidInputError(tr("The name is empty."), tr("Type a name, or leave the person out."))
    if len(name) > NAME_LIMIT:
        raise InvalidInputError(
            tr("The name is too long: {limit} characters fit.").format(limit=NAME_LIMIT), tr("Shorten it.")
        )
    return name


def fold(text: str) -> str:
    """The key under which names match: no accents, no capitals, blanks folded, unseen characters dropped.

    Only accents go: marks that make another letter (Indic and Thai vowels, the voicing of kana) stay.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().translate(_PLAIN_LETTERS).split())
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.casefold()).casefold())
    kept = [c for c in plain if "!" <= c <= "~" or c.isspace() or not (_is_accent(c) or is_blank(c))]
    return " ".join("".join(kept).translate(_PLAIN_LETTERS).split())


def match(name: str, people: Iterable[Person]) -> Person | None:
    """The person called `name`: an exact match first, else one that folds alike. A first name alone is none.

    Where it is nobody's name it may be what one of them, and nobody else, also goes by.
    """
    known = list(people)
    if (found := namesake(name, known)) or not (wanted := fold(name)):
        return found
    also = [p for p in known if any(fold(other) == wanted for other in p.also)]
    return also[0] if len(also) == 1 else None


def namesake(name: str, people: Iterable[Person]) -> Person | None:
    """The person whose very name that is, whatever the accents and capitals; what they also go by does not count."""
    known = list(people)
    exact = next((p for p in known if p.name == name), None)
    if exact or not (wanted := fold(name)):
        return exact
    return next((p for p in known if fold(p.name) == wanted), None)


def complete(typed: str, people: Iterable[Person]) -> list[Person]:
    """The people of whose name any part starts with `typed`, those whose first name does first.

    What they also go by counts like a later part of the name.
    """
    wanted = fold(typed)
    if not wanted:
        return sorted(people, key=lambda p: fold(p.name))
    found = []
    for person in people:
        name = fold(person.name)
        if name.startswith(wanted):
            found.append((0, name, person))
        elif f" {wanted}" in name or any(f" {wanted}" in f" {fold(other)}" for other in person.also):
            found.append((1, name, person))
    return [person for _, _, person in sorted(found, key=lambda hit: hit[:2])]


def _is_accent(character: str) -> bool:
    """By its canonical combining class: overlays, Hebrew and Arabic points, and all that sits above or below."""
    place = unicodedata.combining(character)
    return unicodedata.category(character) == "Mn" and (place == 1 or 10 <= place <= 36 or place >= 200)
