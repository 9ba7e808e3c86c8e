"""What taking a record away changes about its day, said before it is done."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from goodword.core.practices import Entry, Practice
from goodword.core.standing_words import day_name, days
from goodword.core.streaks import DayState, Facts, Series, Standing, standings

_CLOSES = {
    DayState.MISSED: "closes as missed",
    DayState.PASSED: "is then bridged by a pass",
    DayState.HELD: "may then be bridged by a pass",
    DayState.SKIPPED: "counts as nothing genuine",
    DayState.OFF: "is then a day off without a record",
}


def removal_words(entry: Entry, others: Iterable[Entry], facts: Facts) -> str:
    """"Tuesday closes as missed; the run becomes 3 days."; empty where removing `entry` closes no day.

    `others` are the kept records of its day. Nothing is said of a day that is still open: it can be filled again.
    """
    practice, day = entry.content.practice, entry.date
    if entry.removed is not None:
        return ""
    before, after = standings(facts), standings(_without(entry, others, facts))
    for series in (Series.SHOWED_UP, Series(practice.value)):
        was, becomes = before[series], after[series]
        state = _state(becomes, day)
        if _state(was, day) is DayState.DONE and state in _CLOSES:
            return _sentence(series, day_name(day, facts.plan.today), state, was, becomes)
    return ""


def _without(entry: Entry, others: Iterable[Entry], facts: Facts) -> Facts:
    practice = entry.content.practice
    left = [
        other.created_on
        for other in others
        if other.id != entry.id and other.content.practice is practice and other.date == entry.date
    ]
    dates = dict(facts.first_created_on.get(practice, {}))
    dates.pop(entry.date, None)
    if left:
        dates[entry.date] = min(left)
    first_created_on: dict[Practice, dict[date, date]] = {p: dict(v) for p, v in facts.first_created_on.items()}
    first_created_on[practice] = dates
    return replace(facts, first_created_on=first_created_on)


def _sentence(series: Series, name: str, state: DayState, was: Standing, becomes: Standing) -> str:
    showed_up = series is Series.SHOWED_UP
    scope = "" if showed_up else f" in {series.value}"
    run = "the run" if showed_up else "its run"
    changed = f"{run} becomes {days(becomes.current)}"
    if not becomes.current:
        changed = f"{run} begins anew"
    elif was.current == becomes.current:
        changed = f"{run} stays at {days(was.current)}"
    return f"{name} {_CLOSES[state]}{scope}; {changed}."


def _state(standing: Standing, day: date) -> DayState | None:
    if not standing.states or not 0 <= (slot := (day - standing.states[0][0]).days) < len(standing.states):
        return None
    return standing.states[slot][1]
