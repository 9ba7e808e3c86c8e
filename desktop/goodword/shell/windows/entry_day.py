"""What the days ask for, as far as quick entry wants to know."""

from dataclasses import dataclass
from datetime import date, datetime

from goodword.core.ports import Draft
from goodword.core.practices import Entry, Practice
from goodword.core.prompts import turn_of
from goodword.core.standing_words import day_name
from goodword.core.streaks import DayState, Series
from goodword.core.workdays import Status


@dataclass(frozen=True, slots=True)
class EntryDay:
    """The days as they stand."""

    status: Status

    @property
    def turn(self) -> int:
        """Which of the questions is asked today."""
        return turn_of(self.status.plan)

    def is_open(self, practice: Practice, day: date) -> bool:
        """Whether `practice` is asked for on `day` and may still be done or skipped."""
        return self._state(practice, day) is DayState.OPEN

    def first(self, day: date, after: Practice | None = None) -> Practice | None:
        """The first practice that is open on `day`, of those behind `after` if one of them is; None if none is.

        On a day off nothing is asked for; then it is the first that is not done.
        """
        today = self.status.today
        order = list(Practice)
        if after is not None:
            place = order.index(after) + 1
            order = order[place:] + order[:place]
        if day == today.date:
            return next((practice for practice in order if practice in today.open), None)
        return next((practice for practice in order if self.is_open(practice, day)), None)

    def _state(self, practice: Practice, day: date) -> DayState | None:
        states = self.status.series[Series(practice.value)].states
        if practice not in self.status.today.asked and day == self.status.today.date:
            return None
        return next((state for known, state in reversed(states) if known == day), None)


def saved_words(entry: Entry, *, late: bool) -> str:
    """What is said when a record is in the book."""
    if late:
        return "Kept in the journal; the day itself was already closed."
    return f"{subject(entry)} saved"


def subject(entry: Entry) -> str:
    """What a record is called in a sentence: "Praise for Amara"."""
    name = entry.content.person.split()[0] if entry.content.person else ""
    if entry.content.practice is Practice.PRAISE:
        return f"Praise for {name}" if name else "Praise"
    if entry.content.practice is Practice.COACHING:
        return f"Coaching with {name}" if name else "Coaching"
    return "What you heard is"


def skipped_words(day: date, today: date) -> str:
    """What is said when there was nothing genuine."""
    when = "today" if day == today else f"on {day_name(day, today)}"
    return f"Nothing genuine {when}. That is fine."


def draft_words(draft: Draft, now: datetime) -> str:
    """That a draft is back, and from when it is."""
    changed = draft.changed_at.astimezone(now.tzinfo)
    days = (now.date() - changed.date()).days
    when = f"{changed:%H:%M}" if days == 0 else day_name(changed.date(), now.date())
    return f"Your draft from {when} is here."
