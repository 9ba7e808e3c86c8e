"""What an entry window knows of the book: what the days ask for, who is there, which question is asked."""

from datetime import date

from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.people import Person
from goodword.core.practices import Entry, Practice
from goodword.core.prompts import turn_of
from goodword.core.settings import Settings
from goodword.core.streaks import DayState, Series
from goodword.core.workdays import Status


class EntryFacts:
    """As of the last `read`; before it, nothing is asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._status: Status | None = None
        self.people: list[Person] = []
        self.turn = 0
        self.settings = Settings()

    def read(self) -> None:
        """Read the book. Raises BookError if it can't be read; what was known stays."""
        status = self._desk.workdays.status()
        self.people = self._desk.journal.people()
        self.turn = turn_of(status.plan)
        self.settings = self._desk.preferences.current()
        self._status = status

    def question(self, practice: Practice, name: str | None) -> str:
        """The question of the day above Note, with a name or without."""
        return self._desk.prompting.texts.note_label(practice, self.turn, name)

    def is_open(self, practice: Practice, day: date) -> bool:
        """Whether `practice` is asked for on `day` and may still be done or skipped."""
        if self._status is None:
            return False
        today = self._status.today
        if day == today.date and practice not in today.asked:
            return False
        states = self._status.series[Series(practice.value)].states
        return next((state for known, state in reversed(states) if known == day), None) is DayState.OPEN

    def first_open(self, on: date | None = None, after: Practice | None = None) -> Practice | None:
        """The first practice that is open on a day, today unless given; with `after`, those behind it come first.

        On a day off nothing is asked for; then it is the first that is not done. None where there is none.
        """
        if self._status is None:
            return None
        today = self._status.today
        place = 0 if after is None else list(Practice).index(after) + 1
        order = [*list(Practice)[place:], *list(Practice)[:place]]
        if on is None or on == today.date:
            return next((practice for practice in order if practice in today.open), None)
        return next((practice for practice in order if self.is_open(practice, on)), None)

    def is_late(self, entry: Entry) -> bool:
        """Whether the day of `entry` was closed already when it was recorded."""
        try:
            return entry.id in self._desk.workdays.late([entry])
        except KnownError:
            return False  # the record is safe; History will tell
