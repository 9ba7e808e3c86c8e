"""What taking a record away changes about its day, said before it is done."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from goodword.core.language import marked, tr
from goodword.core.practice_words import practice_name
from goodword.core.practices import Entry, Practice
from goodword.core.standing_words import day_name, days
from goodword.core.streaks import DayState, Facts, Series, Standing, standings

_CLOSES = {
    DayState.MISSED: marked("{day} closes as missed"),
    DayState.PASSED: marked("{day} is then bridged by a pass"),
    DayState.HELD: marked("{day} may then be bridged by a pass"),
    DayState.SKIPPED: marked("{day} counts as nothing genuine"),
    DayState.OFF: marked("{day} is then a day off without a record"),
}
_CLOSES_IN = {
    DayState.MISSED: marked("{day} closes as missed in {practice}"),
    DayState.PASSED: marked("{day} is then bridged by a pass in {practice}"),
    DayState.HELD: marked("{day} may then be bridged by a pass in {practice}"),
    DayState.SKIPPED: marked("{day} counts as nothing genuine in {practice}"),
    DayState.OFF: marked("{day} is then a day off without a record in {practice}"),
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
    words = {"day": name, "days": days(becomes.current)}
    if series is Series.SHOWED_UP:
        closes, changed = tr(_CLOSES[state]), _run(was, becomes)
    else:
        closes, changed = tr(_CLOSES_IN[state]), _run_of_practice(was, becomes)
        words["practice"] = practice_name(Practice(series.value))
    both = tr("{closes}; {changed}.", "Tuesday closes as missed; the run becomes 3 days.")
    return both.format(closes=closes.format(**words), changed=changed.format(**words))


def _run(was: Standing, becomes: Standing) -> str:
    if not becomes.current:
        return tr("the run begins anew")
    return tr("the run stays at {days}") if was.current == becomes.current else tr("the run becomes {days}")


def _run_of_practice(was: Standing, becomes: Standing) -> str:
    if not becomes.current:
        return tr("its run begins anew")
    return tr("its run stays at {days}") if was.current == becomes.current else tr("its run becomes {days}")


def _state(standing: Standing, day: date) -> DayState | None:
    if not standing.states or not 0 <= (slot := (day - standing.states[0][0]).days) < len(standing.states):
        return None
    return standing.states[slot][1]
