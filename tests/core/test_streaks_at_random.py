"""Random histories, judged twice: by the streaks and by the naive rules."""

from dataclasses import fields
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.naive_streaks import NaiveRules, NaiveStanding
from goodword.core.days import DayPlan, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.practices import Practice
from goodword.core.streaks import Facts, Series, is_late, standing, standings


def day(number: int) -> date:
    """Day one is Monday 2 March 2026."""
    return date(2026, 3, 1) + timedelta(days=number)


NEAR = st.integers(-6, 70).map(day)


@st.composite
def created_dates(draw: st.DrawFn) -> dict[date, date]:
    """Records on most days, made mostly on their own day."""
    delays = draw(st.lists(st.sampled_from([0, 0, 0, 0, 0, 0, 1, 3, 5, -2, 40, None]), max_size=70))
    first = draw(st.integers(-6, 20))
    return {
        day(n): day(n) + timedelta(days=delay)
        for n, delay in enumerate(delays, start=first)
        if delay is not None
    }


HISTORIES = st.builds(
    Facts,
    st.builds(
        DayPlan,
        st.integers(-2, 10).map(day),
        st.integers(0, 64).map(day),
        st.lists(st.builds(Schedule, NEAR, st.frozensets(st.integers(0, 6))), max_size=3).map(tuple),
        st.lists(
            st.builds(lambda first, n: TimeOff(first, first + timedelta(days=n)), NEAR, st.integers(-1, 9)),
            max_size=3,
        ).map(tuple),
        st.frozensets(NEAR, max_size=4),
    ),
    st.integers(0, 5),
    st.dictionaries(st.sampled_from(Practice), created_dates()),
    st.lists(st.builds(Skip, st.sampled_from(Practice), NEAR), max_size=12),
    st.lists(st.builds(PracticeSwitch, st.sampled_from(Practice), NEAR, st.booleans()), max_size=4),
)


@settings(max_examples=150, deadline=None)
@given(HISTORIES)
def test_random_histories_agree_with_the_naive_rules(history: Facts) -> None:
    naive = NaiveRules(history)
    found = standings(history)
    for series in Series:
        expected = naive.standing(series)
        for field in fields(NaiveStanding):
            assert getattr(found[series], field.name) == getattr(expected, field.name), (series, field.name)
        assert standing(series, history) == found[series]


@settings(max_examples=100, deadline=None)
@given(HISTORIES)
def test_a_record_is_late_when_its_workday_no_longer_took_it(history: Facts) -> None:
    naive = NaiveRules(history)
    for created in history.first_created_on.values():
        for dated, made in created.items():
            late = naive.works(dated) and not naive.window_open(dated, made)
            assert is_late(dated, made, history.plan, history.window) == late
