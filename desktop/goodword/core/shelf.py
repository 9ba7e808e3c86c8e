"""The book's file and its copies, as those see them who care for them: the port, and what it hands over."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from goodword.core.backups import Copy, Reason
from goodword.core.book_key import BookKey
from goodword.core.soundness import Holdings, Inspection


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What is remembered of the care for the book; no words of the leader's are in it."""

    checked_at: datetime | None = None
    rehearsed_at: datetime | None = None
    failing_since: datetime | None = None
    problem: str = ""
    suspect: bool = False
    """Damage was met: the next start looks the book through, however large it is."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and where the book's own state lies (None where there was none)."""

    holdings: Holdings
    own: str | None


@dataclass(frozen=True, slots=True)
class Rescue:
    """What could be read of a damaged book: in a copy of its own, not yet in the book's place."""

    place: str
    holdings: Holdings
    read: int
    filled: int
    lost: int
    cut: int = 0
    """So many pages are missing at the end of the file: how many records were on them is not known."""


class Shelf(Protocol):
    """The book's file and its copies. Every method opens what it needs, on whichever thread it is called."""

    def copies(self) -> list[Copy]:
        """The copies that are there, the youngest first; whether they can be read is not said."""
        ...

    def keep(self, reason: Reason, moment: datetime) -> str:
        """Copy the book into the folder of copies, checked; returns its place. Raises BookError."""
        ...

    def keep_at(self, place: str, moment: datetime) -> Holdings:
        """Copy the book to a place of the leader's, checked, in place of an older one of it. Raises BookError."""
        ...

    def keep_lines(self, place: str, moment: datetime) -> bool:
        """Once a month keep all of the copy at `place` as JSON Lines; whether it was. A protected book keeps none."""
        ...

    def thin(self, today: date) -> None:
        """Delete the copies that need not stay, and what is left of copies whose making broke off."""
        ...

    def holdings(self, place: str | None = None) -> Holdings | None:
        """What the copy at `place` holds, or the book; None where it can't be read."""
        ...

    def place(self, copy: Copy) -> str:
        """Where a copy lies."""
        ...

    def soundly_held(self, place: str) -> Holdings | None:
        """What the copy at `place` holds, if every page of it is sound and this Goodword can bring it back."""
        ...

    def size(self) -> int:
        """How many bytes the book has."""
        ...

    def look_quickly(self) -> Inspection:
        """Look at every page of the book, and change nothing. Raises BookError where it can't be opened."""
        ...

    def look_through(self) -> Inspection:
        """Look through the whole book, and make anew what is derived where that does not agree. Raises BookError."""
        ...

    def rehearse(self, place: str, moment: datetime, own_key: BookKey | None = None) -> Holdings:
        """Make a whole book of the copy at `place`, look it through, and throw it away. Raises BookError.

        `own_key` opens the copy, where the book's does not; LockedCopyError where one is needed.
        """
        ...

    def restore(self, place: str, moment: datetime, own_key: BookKey | None = None) -> Restored:
        """Let the copy take the book's place, protected as the book is, whose own state is kept first. See rehearse."""
        ...

    def rescue(self, copies: Iterable[Copy], moment: datetime) -> Rescue:
        """Read what can be read of a damaged book into a copy; what is lost is taken from the first that has it."""
        ...

    def begin_anew(self, moment: datetime) -> str | None:
        """Set aside what lies in the book's place, so that an empty one can be made; returns where."""
        ...

    def remembered(self) -> Upkeep:
        """What was remembered last; nothing where that can't be read."""
        ...

    def remember(self, upkeep: Upkeep) -> None:
        """Remember it. Raises BookError."""
        ...

    def lines(self, place: str) -> Iterator[bytes]:
        """Everything in the book or copy at `place`, as an export. Raises BookError."""
        ...
