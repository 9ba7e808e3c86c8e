"""This week on Today: its days as cells, what of it is still open, and the sentence on it."""

from datetime import date

from goodword.core.date_words import short_weekday
from goodword.core.days import DayKind
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.standing_words import day_name, fill_in_sentence, percent
from goodword.core.streaks import DayState, Series, Standing
from goodword.core.weeks import Week
from goodword.core.workdays import Status
from goodword.shell.widgets.week_strip import DayCell

_WEEK = 7


def week_cells(status: Status, week_begins: int) -> list[DayCell]:
    """The days of this week, from that weekday on. A day to come that is not worked is off already."""
    today, plan = status.today.date, status.plan
    done: dict[date, set[Practice]] = {today: set(status.today.done)}
    for practice in Practice:
        for day, state in status.series[Series(practice.value)].states[-_WEEK:]:
            if state is DayState.DONE:
                done.setdefault(day, set()).add(practice)
    still_open = set(_all_open(status))
    if status.today.open and not status.today.off:
        still_open.add(today)
    cells = []
    for day in Week.of(today, week_begins).days():
        kind = plan.kind(day)
        if day > today and not plan.is_workday(day):
            kind = DayKind.OFF
        marks = frozenset(done.get(day, ()))
        cells.append(DayCell(day, marks, kind, day == today, day in still_open, short_weekday(day)))
    return cells


def fillable_day(status: Status) -> date | None:
    """The earliest past day that may still be filled: one without any record before one that lacks some."""
    return next(iter(_all_open(status)), None)


def first_open(status: Status, day: date) -> Practice | None:
    """The first practice that is still open on a past day."""
    for practice in Practice:
        if practice in status.today.asked and _state(status.series[Series(practice.value)], day) is DayState.OPEN:
            return practice
    return None


def week_sentence(status: Status, week_begins: int) -> str:
    """What is still open; else what there is to say of the run."""
    if waiting := fill_in_sentence(status):
        return waiting
    today, showed_up = status.today, status.series[Series.SHOWED_UP]
    first = Week.of(today.date, week_begins).first
    if passed := [day for day, state in showed_up.states[-_WEEK:] if state is DayState.PASSED and day >= first]:
        return tr("{day} is bridged by a pass.").format(day=day_name(passed[-1], today.date))
    if showed_up.current == 1 < showed_up.longest:
        return tr("A new run. Strength {strength}, best {best}.").format(
            strength=percent(showed_up.strength), best=showed_up.longest
        )
    if today.off:
        return tr("Your run simply waits.")
    if not today.open:
        return tr("Nothing in this week waits for you.")
    until = status.plan.open_until(today.date, status.window)
    if until is None or until == today.date:
        return tr("Today is open until tonight.")
    return tr("Today stays open until {day}.").format(day=day_name(until, today.date))


def _all_open(status: Status) -> tuple[date, ...]:
    return status.series[Series.SHOWED_UP].fill_in or status.series[Series.FULL_SET].fill_in


def _state(standing: Standing, day: date) -> DayState | None:
    return next((state for date_, state in reversed(standing.states) if date_ == day), None)
