"""Use cases about the book as a file: copies kept by themselves, looked after, brought back; damage and the ways out.

They work without an open book, so that they still do when it can't be opened.
"""

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from goodword.core.backups import Copy, Reason, youngest_first
from goodword.core.book_key import BookKey
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.ports import Clock
from goodword.core.recovery_code import RecoveryCode
from goodword.core.secret import Secret
from goodword.core.shelf import Rescue, Restored, Shelf, Upkeep
from goodword.core.soundness import Condition, DamagedBookError, Holdings, Inspection

LOOK_AFTER_DAYS = 7
_ANOTHER_BOOK = (Reason.BEFORE_RESTORE, Reason.SALVAGED)
"""What is kept right before another book takes the place of the one there."""

LARGE_BYTES = 64_000_000
"""A book of a hundred thousand records; up to there it is copied and checked in about a second."""

QUICK_BYTES = 16_000_000
"""A book of so many bytes is looked through in a tenth of a second."""


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


class Safekeeping:
    """Cares for the book and its copies."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock

    def is_large(self) -> bool:
        """Whether a copy takes so long that nobody is to wait for it. Raises KnownError where the book is gone."""
        return self._shelf.size() > LARGE_BYTES

    def is_due(self) -> bool:
        """Whether the day's copy is still to be kept."""
        return not self._has_daily(self._clock.now().date())

    def after_change(self) -> bool:
        """Keep the day's copy after its first change, thin out the copies, keep the month's lines; whether it was due.

        Raises KnownError where that can't be done; it is remembered, and tried again after the next change.
        """
        now = self._clock.now()
        if not self.is_due():
            return False
        with _Noted(self._shelf, now):
            self._shelf.keep_lines(self._shelf.keep(Reason.DAILY, now), now)
            self._shelf.thin(now.date())
        return True

    def look_after(self) -> Inspection | None:
        """Once a week: look through the whole book, and rehearse the restore of its youngest copy; None if not due.

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
        youngest = self._youngest_first()
        if youngest:
            with _Noted(self._shelf, now):
                self._shelf.rehearse(self._shelf.place(youngest[0]), now)
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
            raise DamagedBookError(
                tr("The book is damaged"), tr("Some of its pages can't be read."), tr("Choose a way out.")
            )
        if upkeep.suspect:
            with suppress(KnownError):
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

    def preview(self, place: str, code: Secret | None = None) -> Preview:
        """What restoring would change; the copy is made into a whole book for that. Raises KnownError.

        `code` is the recovery code of a copy that the book's own key does not open; LockedCopyError asks for it.
        """
        return Preview(self._shelf.holdings(), self._shelf.rehearse(place, self._clock.now(), _key_of(code)))

    def restore(self, place: str, code: Secret | None = None) -> Restored:
        """Let the copy at `place` take the book's place; the book's own state is kept first. See preview."""
        return self._shelf.restore(place, self._clock.now(), _key_of(code))

    def check(self) -> Inspection:
        """Look through the whole book; what is derived from the records is made anew where it does not agree."""
        found = self._shelf.look_through()
        if found.condition is not Condition.DAMAGED:
            with suppress(KnownError):  # on a disk that can only be read
                self._shelf.remember(replace(self._shelf.remembered(), checked_at=self._clock.now()))
        return found

    def newest_good(self, but: Collection[str] = ()) -> tuple[str, Copy, Holdings] | None:
        """The youngest copy that is sound and holds anything, without those at the places `but`: place, name, holdings.

        One that a wrong clock has dated ahead is the last choice.
        """
        for copy in self._youngest_first():
            place = self._shelf.place(copy)
            held = self._shelf.soundly_held(place) if place not in but else None
            if held is not None and held.records + held.in_bin + held.people:
                return place, copy, held
        return None

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
        return self._shelf.rescue(self._youngest_first(), self._clock.now())

    def begin_anew(self) -> str | None:
        """See Shelf."""
        return self._shelf.begin_anew(self._clock.now())

    def upkeep(self) -> Upkeep:
        """What is remembered of the care for the book."""
        return self._shelf.remembered()

    def lines(self, place: str) -> Iterator[bytes]:
        """See Shelf."""
        return self._shelf.lines(place)

    def _youngest_first(self) -> list[Copy]:
        return youngest_first(self._shelf.copies(), self._clock.now().date())

    def _has_daily(self, today: date) -> bool:
        """Whether the day's copy is there; one of the book that was in the place before this one does not count."""
        for copy in self._youngest_first():
            if copy.reason in _ANOTHER_BOOK:
                return False
            if copy.reason == Reason.DAILY and copy.day == today:
                return True
        return False


def _key_of(code: Secret | None) -> BookKey | None:
    return RecoveryCode.typed(code.reveal()).key() if code is not None else None


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
