"""What erasing a person needs of the storage: whom it is about, what was found of them, and how it is done."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Protocol, Self

from goodword.core.people import Person, fold
from goodword.core.unnaming import Unnaming


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody who is to be erased, by their id and all names and mail addresses they go or went by.

    `spoken` is what they are called, which alone makes nobody them; `staying` are the ids of those who have one of
    their names too, and stay.
    """

    id: str
    names: tuple[str, ...]
    mails: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()
    staying: tuple[str, ...] = ()

    @classmethod
    def of(cls, person: Person) -> Self:
        """That person, as the book knows them now."""
        mails, spoken = ((one,) if one else () for one in (person.mail, person.spoken))
        return cls(person.id, (person.name, *person.aliases), mails, spoken)

    def is_called(self, name: str) -> bool:
        """Whether they go by that name, whatever the accents and capitals."""
        return fold(name) in {fold(known) for known in self.names}

    def is_row(self, person_id: str, name: str) -> bool:
        """Whether somebody with that id and name, in a book or a copy of it, is them."""
        return person_id == self.id or (person_id not in self.staying and self.is_called(name))

    def also(self, names: Iterable[str], mails: Iterable[str], spoken: Iterable[str] = ()) -> "Whom":
        """With further names and addresses, and more that they are called."""
        return replace(
            self,
            names=_each_once(self.names, names),
            mails=_each_once(self.mails, mails),
            spoken=_each_once(self.spoken, spoken),
        )

    def beside(self, people: Iterable[Person]) -> "Whom":
        """Told apart from all of these who have one of their names too."""
        return replace(self, staying=tuple(p.id for p in people if p.id != self.id and self.is_called(p.name)))

    def unnaming(self, others: Iterable[Person]) -> Unnaming:
        """What takes them out of texts in a book where these `others` stay."""
        return Unnaming((*self.names, *self.spoken), self.mails, others)

    def to_json(self) -> str:
        """As text, for the mark of an erasure that is not through yet."""
        return json.dumps([self.id, self.names, self.mails, self.spoken, self.staying])

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What `to_json` wrote."""
        person_id, *lists = json.loads(text)
        return cls(str(person_id), *(tuple(map(str, one)) for one in lists))


@dataclass(frozen=True, slots=True)
class Traces:
    """What there is of somebody in a book: their records, others' that name them, and the rest, each counted."""

    records: int = 0
    mentions: int = 0
    drafts: int = 0
    mails: int = 0
    reasons: int = 0
    addresses: int = 0
    prompts: int = 0

    @property
    def any(self) -> bool:
        """Whether there is anything."""
        return any(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class InCopies:
    """What became of the backups: how many there are, and the places of those that could not be opened."""

    count: int = 0
    unread: tuple[str, ...] = ()


Progress = Callable[[int, int], None]
"""Hears how many are done, and of how many."""


class Stage:
    """How far an erasure has come, as it is marked in the book."""

    COPIES = "copies"
    SCRUB = "scrub"


class ErasureStore(Protocol):
    """Takes people out of the book and its copies, so that no byte of them is left."""

    def known_as(self, whom: Whom) -> tuple[Whom, InCopies]:
        """`whom` with the names and addresses that the copies know them by; the copies, and which can't be opened."""
        ...

    def take_out(self, whom: Whom, moment: datetime) -> Traces:
        """Take them out of the book, inside the open transaction; says what was there of them.

        Raises BookError while a mail about them is on its way.
        """
        ...

    def take_out_of_copies(self, whom: Whom, moment: datetime, tell: Progress | None = None) -> InCopies:
        """Take them out of every copy, each replaced whole or not at all. Raises BookError where one can't be.

        `tell` hears of every copy that is through.
        """
        ...

    def mark(self, stage: str, whom: Whom | None) -> None:
        """Mark in the book, inside the open transaction, what is still to be done."""
        ...

    def marked(self) -> tuple[str, Whom | None] | None:
        """What is still to be done, None where nothing is."""
        ...

    def unmark(self) -> None:
        """Nothing is left to be done."""
        ...

    def lately_erased(self) -> frozenset[str]:
        """The ids of the last few who were erased, by whichever process; nothing else is known of them."""
        ...

    def scrub(self) -> None:
        """Write the book anew without what was deleted, and empty its log. Raises BookError where that can't be."""
        ...

    def remains(self, words: Sequence[str], names: Callable[[str], bool]) -> tuple[str, ...]:
        """The places of files in the book's folder in which something may be left.

        That is the book, a copy or a log in which any of these words stands as it is; and of all else that lies there
        a text with a line that `names` them, and whatever can't be read as a text.
        """
        ...


def written_forms(whom: Whom, others: Iterable[Person]) -> Iterator[str]:
    """How their names and addresses may stand in a file of ours: what nothing else there should look like.

    A name that one of the `others` has too is none of these.
    """
    staying = [fold(name) for other in others for name in (other.name, *other.also)]
    for name in (*whom.names, *whom.spoken):
        if " " in name.strip() and not any(fold(name) in one for one in staying):
            yield from (name, name.lower(), name.upper(), fold(name))
    yield from whom.mails


def _each_once(known: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *more)))
