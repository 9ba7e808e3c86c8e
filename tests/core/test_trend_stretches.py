"""Months and weeks that are looked back on, and the words below an axis."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from goodword.core.trends.stretches import MOST_MONTHS, Reach, Stretch, months, ticks, weeks

DAYS = st.dates(date(1990, 1, 1), date(2080, 12, 31))
TODAY = date(2026, 11, 20)


@given(st.sampled_from(Reach), DAYS, DAYS)
def test_months_follow_each_other_up_to_this_one(reach: Reach, begun: date, today: date) -> None:
    found = months(reach, begun, today)
    assert 1 <= len(found) <= reach.months
    assert found[-1].first <= today <= found[-1].last
    for before, after in pairwise(found):
        assert before.last + timedelta(days=1) == after.first
    assert all(month.first.day == 1 and month.is_month for month in found)
    if begun <= today and len(found) < reach.months:
        assert found[0].first <= begun <= found[0].last


@given(DAYS, DAYS)
def test_weeks_begin_within_the_months_and_end_with_this_one(begun: date, today: date) -> None:
    looked_at = months(Reach.THREE, begun, today)
    found = weeks(looked_at, today)
    assert found[-1].first <= today <= found[-1].last
    assert all(week.first.weekday() == 0 and (week.last - week.first).days == 6 for week in found)
    assert len(found) == 1 or found[0].first >= looked_at[0].first
    assert not any(week.is_month for week in found) or today.month == 2


@given(st.sampled_from(Reach), DAYS, DAYS, st.integers(0, 30), st.booleans())
def test_there_are_no_more_words_than_have_room(
    reach: Reach, begun: date, today: date, most: int, by_week: bool
) -> None:
    stretches = months(reach, begun, today)
    found = ticks(weeks(stretches, today) if by_week else stretches, most)
    assert len(found) <= max(most, 1)
    assert all(found.values())


def test_everything_is_bounded() -> None:
    assert len(months(Reach.ALL, date(1, 1, 1), TODAY)) == MOST_MONTHS


def test_januaries_are_their_year() -> None:
    year = months(Reach.TWELVE, date(2020, 1, 1), TODAY)
    assert list(ticks(year, 12).values())[:3] == ["Dec", "2026", "Feb"]
    assert ticks(year, 4) == {1: "2026", 4: "Apr", 7: "Jul", 10: "Oct"}
    assert list(ticks(months(Reach.ALL, date(2019, 3, 1), TODAY), 3).values()) == ["2020", "2025"]


def test_no_word_stands_where_twenty_years_have_room_for_one() -> None:
    assert ticks(months(Reach.ALL, date(1990, 1, 1), TODAY), 1) == {}


def test_names_hold_the_year_where_it_is_another_one() -> None:
    this, last = Stretch(date(2026, 11, 1), date(2026, 11, 30)), Stretch(date(2025, 11, 1), date(2025, 11, 30))
    week = Stretch(date(2025, 12, 29), date(2026, 1, 4))
    assert (this.title(TODAY), last.title(TODAY)) == ("November 2026, so far", "November 2025")
    assert (this.name(TODAY), last.name(TODAY)) == ("November", "November 2025")
    assert (week.title(TODAY), week.name(TODAY)) == ("Week of 29 December 2025", "the week of 29 December 2025")
    assert Stretch(date(2026, 11, 16), date(2026, 11, 22)).title(TODAY) == "Week of 16 November, so far"
