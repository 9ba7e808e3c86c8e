"""Streaks: what each day counts for, and the runs, passes and strength that follow.

Everything is recomputed from the facts; nothing here is ever stored. Where the rules leave a choice:

- A practice that is switched off leaves the full set, and nothing else: its own series and *showed up* go on
  as they are, by day kind and records. A day on which no practice is asked for is SKIPPED in the full set.
- What is dated before the start or after today is OUTSIDE and counts for nothing. A record made after today
  counts on its own day, if that day's window was then open by the schedule.
- A record on a day off counts however late it was made, and one made before its day is never late.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice

from goodword.core.day_marks import DayMarks, Marks
from goodword.core.days import DayPlan, PracticeSwitch, Skip
from goodword.core.practices import Practice


class DayState(StrEnum):
    """What a day is in one series."""

    DONE = "DONE"
    OFF = "OFF"
    OPEN = "OPEN"
    SKIPPED = "SKIPPED"
    PASSED = "PASSED"
    HELD = "HELD"
    MISSED = "MISSED"


class Series(StrEnum):
    """What is counted: one practice, any of them on a day, or all that are asked for."""

    PRAISE = "praise"
    COACHING = "coaching"
    LISTENING = "listening"
    SHOWED_UP = "showed_up"
    FULL_SET = "full_set"


FIRST_PASSES = 1
MOST_PASSES = 2
WORKDAYS_PER_PASS = 10

HALF_LIFE = 10
"""After so many missed days half of the strength is left."""

CONSISTENCY_DAYS = 20

_KEPT = 0.5 ** (1 / HALF_LIFE)


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the states follow from.

    `first_created_on` holds, by practice and date of its kept records, the earliest `created_on` of these.
    Records and skips may lie anywhere; those dated before the start or after today count for nothing.
    """

    plan: DayPlan
    window: int
    first_created_on: Mapping[Practice, Mapping[date, date]]
    skips: Collection[Skip] = ()
    switches: Sequence[PracticeSwitch] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How one series stands today.

    `states` runs from the start to today; `strengths` holds the strength (0 to 1) after each of these days,
    `strength` the last one as a whole percentage. `consistency` is (done, of) over the last twenty days that
    were done or missed, `fill_in` the past days that are still open.
    """

    current: int
    longest: int
    strength: int
    passes: int
    consistency: tuple[int, int]
    states: tuple[tuple[date, DayState], ...]
    fill_in: tuple[date, ...]
    strengths: tuple[float, ...]


def standing(series: Series, facts: Facts) -> Standing:
    """How `series` stands; where several are wanted, `standings` shares the work."""
    return _standing(series, _day_marks(facts))


def standings(facts: Facts) -> dict[Series, Standing]:
    """How every series stands."""
    day_marks = _day_marks(facts)
    return {series: _standing(series, day_marks) for series in Series}


def is_late(entry_date: date, created_on: date, plan: DayPlan, window: int) -> bool:
    """Whether a record came after the window of its day had closed; on a day off it never does."""
    return plan.is_closed(entry_date, window, created_on)


def _day_marks(facts: Facts) -> DayMarks:
    return DayMarks(facts.plan, facts.window, facts.first_created_on, facts.skips, facts.switches)


def _marks(series: Series, day_marks: DayMarks) -> Marks:
    match series:
        case Series.SHOWED_UP:
            return day_marks.showed_up()
        case Series.FULL_SET:
            return day_marks.full_set()
        case _:
            return day_marks.practice(Practice(series.value))


def _standing(series: Series, day_marks: DayMarks) -> Standing:
    states = _states_before_passes(day_marks, _marks(series, day_marks))
    current, longest, passes = _settle(states, day_marks.work)
    strengths = _strengths(states)
    judged = (state for state in reversed(states) if state in (DayState.DONE, DayState.MISSED))
    last = list(islice(judged, CONSISTENCY_DAYS))
    first_open = day_marks.open_from
    return Standing(
        current=current,
        longest=longest,
        strength=round(100 * strengths[-1]) if strengths else 0,
        passes=passes,
        consistency=(last.count(DayState.DONE), len(last)),
        states=tuple(zip(day_marks.days, states, strict=True)),
        fill_in=tuple(
            day
            for day, state in zip(day_marks.days[first_open:-1], states[first_open:-1], strict=True)
            if state is DayState.OPEN
        ),
        strengths=strengths,
    )


def _states_before_passes(day_marks: DayMarks, marks: Marks) -> list[DayState]:
    """The states, with every closed day that was not done as MISSED."""
    done, off, skipped, missed = DayState.DONE, DayState.OFF, DayState.SKIPPED, DayState.MISSED
    states = [
        done if is_done else off if not work else skipped if skip else missed
        for is_done, work, skip in zip(marks.done, day_marks.work, marks.skipped, strict=True)
    ]
    for slot in range(day_marks.open_from, len(states)):
        if states[slot] is missed:
            states[slot] = DayState.OPEN
    return states


def _settle(states: list[DayState], work: bytes) -> tuple[int, int, int]:
    """Turn the misses that passes bridge into PASSED, those they may still bridge into HELD.

    Returns the current run, the longest run and the passes that are left.
    """
    done, missed = DayState.DONE, DayState.MISSED
    passes = FIRST_PASSES
    run = workdays = longest = 0
    gap: list[int] = []
    for slot, state in enumerate(states):
        if state is missed:
            gap.append(slot)
        elif state is done:
            if gap:
                if run and len(gap) <= passes:
                    passes -= len(gap)
                    _mark(states, gap, DayState.PASSED)
                else:
                    longest = max(longest, run)
                    run = workdays = 0
                gap = []
            run += 1
            if work[slot]:
                workdays += 1
                if workdays % WORKDAYS_PER_PASS == 0:
                    passes = min(passes + 1, MOST_PASSES)
    longest = max(longest, run)
    if run and len(gap) <= passes:
        _mark(states, gap, DayState.HELD)
    else:
        run = 0
    return run, longest, passes


def _mark(states: list[DayState], slots: list[int], state: DayState) -> None:
    for slot in slots:
        states[slot] = state


def _strengths(states: list[DayState]) -> tuple[float, ...]:
    done, missed = DayState.DONE, DayState.MISSED
    strength = 0.0
    strengths = []
    for state in states:
        if state is done:
            strength = strength * _KEPT + (1 - _KEPT)
        elif state is missed:
            strength *= _KEPT
        strengths.append(strength)
    return tuple(strengths)
