"""Having been off: marking it, taking it back, and asking once after some silent days."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from goodword.core.days import DayPlan, TimeOff
from goodword.core.ports import Book, Clock
from goodword.core.practices import Practice
from goodword.core.streaks import Facts, standings
from goodword.core.workdays import Status, Workdays

SILENT_WORKDAYS = 3
"""After so many workdays without a record the leader is asked."""

LOOK_BACK = 60
"""How many days back a silence may have ended and still be asked about."""

_ASKED = "absence_asked"
"""Kept beside the settings: the last day of the silence that the leader has answered for."""


@dataclass(frozen=True, slots=True)
class Absence:
    """A stretch of days, both ends included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch that was marked, with the time off there was before: all that undoing it needs."""

    stretch: Absence
    before: tuple[TimeOff, ...]


class Absences:
    """The leader's time off, as the windows mark it."""

    def __init__(self, book: Book, clock: Clock, workdays: Workdays) -> None:
        self._book = book
        self._clock = clock
        self._workdays = workdays

    def mark(self, stretch: Absence, *, off: bool) -> Marked:
        """Make the stretch time off, or take time off back for it."""
        change = self._workdays.take_off if off else self._workdays.come_back
        with self._book.transaction():
            before = tuple(self._book.days.time_off())
            change(stretch.first, stretch.last)
        return Marked(stretch, before)

    def undo(self, marked: Marked) -> None:
        """Give the days of the stretch the time off they had before; days outside of it stay as they are now."""
        first, last = marked.stretch.first, marked.stretch.last
        with self._book.transaction():
            self._workdays.come_back(first, last)
            for absence in marked.before:
                if absence.first <= last and absence.last >= first:
                    self._restore(absence, max(absence.first, first), min(absence.last, last))

    def question(self, facts: Facts) -> Absence | None:
        """The silence to ask about: the latest one of three workdays or more that was not answered for."""
        found = silence(facts)
        asked = self._book.settings.all().get(_ASKED)
        return None if found is None or (asked and found.first <= date.fromisoformat(asked)) else found

    def answer_there(self, stretch: Absence) -> None:
        """The leader was there all the same: ask no more about that silence, however long it gets."""
        with self._book.transaction():
            self._book.settings.put(_ASKED, stretch.last.isoformat(), self._clock.now())

    def _restore(self, absence: TimeOff, first: date, last: date) -> None:
        """Put a part of former time off back, grown together with what is left of it on either side."""
        day = timedelta(days=1)
        for other in self._book.days.time_off():
            if other.reason != absence.reason:
                continue
            if other.last == first - day and other.first >= absence.first:
                first = other.first
            elif other.first == last + day and other.last <= absence.last:
                last = other.last
        self._workdays.take_off(first, last, absence.reason)


def silence(facts: Facts) -> Absence | None:
    """The latest stretch of at least three workdays before today on which nothing was recorded or skipped.

    It begins and ends with a workday; days off between count for nothing, unless something was recorded on them.
    Today is never part of it. It must end within the last sixty days, and may begin any time before.
    """
    told = {day for practice in Practice for day in facts.first_created_on.get(practice, {})}
    told |= {skip.date for skip in facts.skips}
    plan = facts.plan
    silent: list[date] = []
    for back in range(1, (plan.today - plan.start).days + 1):
        if back > LOOK_BACK and not silent:
            break
        day = plan.today - timedelta(days=back)
        if day in told:
            if len(silent) >= SILENT_WORKDAYS:
                break
            silent.clear()
        elif plan.is_workday(day):
            silent.append(day)
    return Absence(silent[-1], silent[0]) if len(silent) >= SILENT_WORKDAYS else None


def without_break(status: Status, facts: Facts, absence: Absence) -> Status:
    """The standing as it would be had the leader been off: what is shown until the question is answered.

    What may still be filled is as it is: only an answer can open an earlier day again.
    """
    off = TimeOff(absence.first, absence.last)
    assumed = standings(replace(facts, plan=replace(facts.plan, time_off=(*facts.plan.time_off, off))))
    series = {name: replace(one, fill_in=status.series[name].fill_in) for name, one in assumed.items()}
    return replace(status, series=series)


def is_marked_off(stretch: Absence, plan: DayPlan) -> bool:
    """Whether time off covers the stretch: every day of it that would be worked without, or all where none would."""
    days = [date.fromordinal(n) for n in range(stretch.first.toordinal(), stretch.last.toordinal() + 1)]
    unmarked = replace(plan, time_off=())
    worked = [day for day in days if unmarked.is_workday(day)] or days
    return all(any(off.first <= day <= off.last for off in plan.time_off) for day in worked)
