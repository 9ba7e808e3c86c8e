"""Old notes about people: after 18 months the leader is asked whether they are still needed. Never by itself."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from goodword.core.language import tr
from goodword.core.ports import Book, Clock
from goodword.core.practices import Practice
from goodword.core.preferences import Preferences

MONTHS = 18
ASK_AGAIN_DAYS = 182
"""Who keeps them is asked again half a year later."""

ASKED_ABOUT = (Practice.COACHING, Practice.LISTENING)
"""What is private to people. Praise stays."""

LONGEST_SILENCE = timedelta(days=366)
_KEPT = "retention_kept"
"""Kept beside the settings: the day on which the leader last said that old records are still needed."""


@dataclass(frozen=True, slots=True)
class OldRecords:
    """So many records are from before that day."""

    count: int
    before: date

    @property
    def words(self) -> str:
        """The question."""
        words = tr(
            "{n} coaching or listening record is older than {months} months. Is it still needed?|"
            "{n} coaching and listening records are older than {months} months. Are they still needed?",
            "",
            self.count
        )
        return words.format(n=self.count, months=MONTHS)


class Retention:
    """Asks about old records, and does what the leader answers."""

    def __init__(self, book: Book, clock: Clock, preferences: Preferences) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences

    def old(self) -> OldRecords:
        """What is older than 18 months, whether it is asked about or not."""
        before = _months_before(self._preferences.today(), MONTHS)
        return OldRecords(self._book.entries.count_before(before, ASKED_ABOUT), before)

    def question(self) -> OldRecords | None:
        """What is to be asked about now, if anything: not within half a year after the last answer, and never while
        the clock is far ahead of everything in the book."""
        kept = self._book.settings.all().get(_KEPT)
        today = self._preferences.today()
        if kept is not None and today < date.fromisoformat(kept) + timedelta(days=ASK_AGAIN_DAYS):
            return None
        old = self.old()
        return old if old.count and clock_is_plausible(self._book, self._clock.now()) else None

    def keep(self) -> None:
        """They are still needed."""
        with self._book.transaction():
            self._book.settings.put(_KEPT, self._preferences.today().isoformat(), self._clock.now())

    def remove(self, old: OldRecords) -> tuple[str, ...]:
        """Move them to the bin for 30 days, after a copy of the book is kept; their ids. Raises BookError."""
        now = self._clock.now().replace(microsecond=0)
        with self._book.transaction():
            self._book.keep_copy("before-removal", now)
            return self._book.entries.remove_before(old.before, ASKED_ABOUT, now)

    def put_back(self, ids: tuple[str, ...]) -> None:
        """Take them out of the bin again."""
        with self._book.transaction():
            self._book.entries.put_back(ids, self._clock.now().replace(microsecond=0))


def clock_is_plausible(book: Book, now: datetime) -> bool:
    """Whether something in the book changed within a year before today: a clock that jumped ahead proves nothing.

    What was changed within the last twelve hours does not count: the clock may have been wrong then too.
    """
    last = book.entries.last_changed(now - timedelta(hours=12))
    return last is None or now.astimezone(UTC) - last <= LONGEST_SILENCE


def _months_before(day: date, months: int) -> date:
    month = day.year * 12 + day.month - 1 - months
    first = date(month // 12, month % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(first + timedelta(days=day.day - 1), last)
