"""Use cases about the book as a file: copies kept by themselves, looked after, brought back; damage and the ways out.

They work without an open book, so that they still do when it can't be opened.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from goodword.core.backups import Copy, Reason
from goodword.core.errors import KnownError
from goodword.core.ports import Clock
from goodword.core.soundness import Condition, DamagedBookError, Holdings, Inspection

LOOK_AFTER_DAYS = 7
QUICK_BYTES = 16_000_000
"""A book of so many bytes is looked through in a tenth of a second."""


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
class Preview:
    """What restoring would change: what the book holds now (None where it can't be read), and would hold then."""

    now: Holdings | None
    then: Holdings


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy, where it lies, and what it holds; None where it can't be read."""

    copy: Copy
    place: str
    holdings: Holdings | None


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


class Shelf(Protocol):
    """The book's file and its copies. Every method opens what it needs, on whichever thread it is called."""

    def copies(self) -> list[Copy]:
        """The copies that are there, the youngest first; whether they can be read is not said."""
        ...

    def place(self, copy: Copy) -> str:
        """Where a copy lies."""
        ...

    def keep(self, reason: Reason, moment: datetime) -> str:
        """Copy the book into the folder of copies, checked; returns its place. Raises BookError."""
        ...

    def keep_at(self, place: str, moment: datetime) -> Holdings:
        """Copy the book to a place of the leader's, checked, in place of an older copy there. Raises BookError."""
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

    def newest_good(self) -> tuple[str, Copy, Holdings] | None:
        """The youngest copy that can be read and has anything in it: its place, name and holdings."""
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

    def rehearse(self, place: str, moment: datetime) -> Holdings:
        """Make a whole book of the copy at `place`, look it through, and throw it away. Raises BookError."""
        ...

    def restore(self, place: str, moment: datetime) -> Restored:
        """Let the copy take the book's place; the book's own state is kept first. Raises BookError."""
        ...

    def rescue(self, moment: datetime) -> Rescue:
        """Read what can be read of a damaged book into a copy, filled up from the newest good one."""
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


class Safekeeping:
    """Cares for the book and its copies."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock
        self._kept_on: date | None = None

    def after_change(self) -> bool:
        """Keep the day's copy after its first change, thin out the copies, keep the month's lines; whether it was due.

        Raises KnownError where that can't be done; it is remembered, and tried again after the next change.
        """
        now = self._clock.now()
        if self._kept_on == now.date() or self._has_daily(now.date()):
            self._kept_on = now.date()
            return False
        with _Noted(self._shelf, now):
            self._shelf.keep_lines(self._shelf.keep(Reason.DAILY, now), now)
            self._shelf.thin(now.date())
        self._kept_on = now.date()
        return True

    def look_after(self) -> Inspection | None:
        """Once a week: look through the whole book, and rehearse the restore of its newest copy; None if not due.

        Raises KnownError where the rehearsal fails, which is remembered.
        """
        now = self._clock.now()
        upkeep = self._shelf.remembered()
        if upkeep.checked_at is not None and _days(upkeep.checked_at, now) < LOOK_AFTER_DAYS:
            return None
        found = self._shelf.look_through()
        if found.condition is Condition.DAMAGED:
            self.met_damage()
            return found
        self._shelf.remember(replace(upkeep, checked_at=now))
        newest = self._shelf.newest_good()
        if newest is not None:
            with _Noted(self._shelf, now):
                self._shelf.rehearse(newest[0], now)
                self._shelf.remember(replace(self._shelf.remembered(), rehearsed_at=now))
        return found

    def look_at_start(self) -> None:
        """Look at every page before the book is used, if that is quick or damage was met before.

        Raises DamagedBookError.
        """
        upkeep = self._shelf.remembered()
        if not upkeep.suspect and self._shelf.size() > QUICK_BYTES:
            return
        if self._shelf.look_quickly().condition is Condition.DAMAGED:
            raise DamagedBookError("The book is damaged", "Some of its pages can't be read.", "Choose a way out.")
        if upkeep.suspect:
            self._shelf.remember(replace(upkeep, suspect=False))

    def met_damage(self) -> None:
        """Remember that damage was met, as far as that is possible."""
        with suppress(KnownError):
            self._shelf.remember(replace(self._shelf.remembered(), suspect=True))

    def back_up(self, place: str | None = None) -> tuple[str, Holdings]:
        """Keep a copy now, at `place` if one is given; where it lies, and what is in it. Raises KnownError."""
        now = self._clock.now()
        if place is not None:
            return place, self._shelf.keep_at(place, now)
        kept = self._shelf.keep(Reason.BY_HAND, now)
        holdings = self._shelf.holdings(kept)
        self._shelf.thin(now.date())
        return kept, holdings or Holdings(0, 0, 0, None, None)

    def preview(self, place: str) -> Preview:
        """What restoring would change; the copy is made into a whole book for that. Raises KnownError."""
        return Preview(self._shelf.holdings(), self._shelf.rehearse(place, self._clock.now()))

    def restore(self, place: str) -> Restored:
        """Let the copy at `place` take the book's place; the book's own state is kept first. Raises KnownError."""
        return self._shelf.restore(place, self._clock.now())

    def check(self) -> Inspection:
        """Look through the whole book; what is derived from the records is made anew where it does not agree."""
        found = self._shelf.look_through()
        if found.condition is not Condition.DAMAGED:
            self._shelf.remember(replace(self._shelf.remembered(), checked_at=self._clock.now()))
        return found

    def newest_good(self) -> tuple[str, Copy, Holdings] | None:
        """See Shelf."""
        return self._shelf.newest_good()

    def copies(self) -> list[Copy]:
        """See Shelf."""
        return self._shelf.copies()

    def kept(self) -> list[Kept]:
        """The copies that are there, the youngest first, each looked into."""
        places = [(copy, self._shelf.place(copy)) for copy in self._shelf.copies()]
        return [Kept(copy, place, self._shelf.holdings(place)) for copy, place in places]

    def holdings(self) -> Holdings | None:
        """What the book holds; None where it can't be read."""
        return self._shelf.holdings()

    def rescue(self) -> Rescue:
        """See Shelf."""
        return self._shelf.rescue(self._clock.now())

    def begin_anew(self) -> str | None:
        """See Shelf."""
        return self._shelf.begin_anew(self._clock.now())

    def upkeep(self) -> Upkeep:
        """What is remembered of the care for the book."""
        return self._shelf.remembered()

    def lines(self, place: str) -> Iterator[bytes]:
        """See Shelf."""
        return self._shelf.lines(place)

    def _has_daily(self, today: date) -> bool:
        return any(copy.reason == Reason.DAILY and copy.day == today for copy in self._shelf.copies())


class _Noted:
    """Remembers since when copies fail, and why; forgets it when one succeeds."""

    def __init__(self, shelf: Shelf, now: datetime) -> None:
        self._shelf = shelf
        self._now = now

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        upkeep = self._shelf.remembered()
        if isinstance(error, KnownError):
            since = upkeep.failing_since or self._now
            with suppress(KnownError):
                self._shelf.remember(replace(upkeep, failing_since=since, problem=error.message))
        elif error is None and upkeep.failing_since is not None:
            self._shelf.remember(replace(upkeep, failing_since=None, problem=""))


def _days(since: datetime, now: datetime) -> int:
    """Whole days between two moments; none where the clock was turned back."""
    return max(0, (now - since) // timedelta(days=1)) if now >= since else LOOK_AFTER_DAYS
