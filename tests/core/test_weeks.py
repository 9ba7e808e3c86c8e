"""Weeks, months and years: how they are written, and which days they hold."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.weeks import Period, Week, parse_date

DATES = st.dates(date(1900, 1, 8), date(9998, 12, 20))


@given(DATES)
def test_a_week_holds_the_day_it_is_the_week_of(day: date) -> None:
    week = Week.of(day)
    assert week.first <= day <= week.last
    assert list(week.days()) == [week.first + timedelta(days=n) for n in range(7)]
    assert (week.first.weekday(), week.last.weekday()) == (0, 6)
    assert Week.parse(str(week)) == week


@given(DATES)
def test_next_and_previous_are_seven_days_away(day: date) -> None:
    week = Week.of(day)
    assert week.next().first == week.first + timedelta(days=7)
    assert week.previous().last == week.first - timedelta(days=1)
    assert week.previous() < week < week.next()


def test_week_53_belongs_to_the_year_before() -> None:
    week = Week.of(date(2027, 1, 1))
    assert str(week) == "2026-W53"
    assert (week.first, week.last) == (date(2026, 12, 28), date(2027, 1, 3))
    assert str(week.next()) == "2027-W01"
    assert Week(2027, 1).previous() == week


def test_weeks_are_written_with_two_figures() -> None:
    assert str(Week.of(date(2026, 3, 2))) == "2026-W10"
    assert str(Week.of(date(2026, 1, 1))) == "2026-W01"
    assert Week.parse(" 2026-W47\n") == Week(2026, 47)


def test_a_week_that_does_not_exist_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="week"):
        Week(2025, 53)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("2025-W53", "2025 has 52 weeks, and no week 53. Write the year and the week like 2026-W47."),
        ("2026-W54", "2026 has 53 weeks, and no week 54. Write the year and the week like 2026-W47."),
        ("2026-W00", "2026 has 53 weeks, and no week 0. Write the year and the week like 2026-W47."),
        ("2026-47", "“2026-47” is no week that can be read. Write the year and the week like 2026-W47."),
        ("W47", "“W47” is no week that can be read. Write the year and the week like 2026-W47."),
        ("", "What was typed is no week that can be read. Write the year and the week like 2026-W47."),
        ("9999-W52", "The year 9999 is out of reach. Take one from 1900 to 9998."),
        ("0001-W01", "The year 1 is out of reach. Take one from 1900 to 9998."),
        ("٢٠٢٦-W47", "“٢٠٢٦-W47” is no week that can be read. Write the year and the week like 2026-W47."),
    ],
)
def test_weeks_that_cannot_be_taken(text: str, line: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        Week.parse(text)
    assert str(raised.value) == line


@given(DATES)
def test_dates_are_read_as_they_are_written(day: date) -> None:
    assert parse_date(day.isoformat()) == day


def test_a_leap_day_is_read_in_its_year() -> None:
    assert parse_date("2028-02-29") == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("2026-02-29", "February 2026 has 28 days, and no 29. Write the year, month and day like 2026-03-02."),
        ("2026-11-31", "November 2026 has 30 days, and no 31. Write the year, month and day like 2026-03-02."),
        ("2026-11-00", "November 2026 has 30 days, and no 0. Write the year, month and day like 2026-03-02."),
        ("2026-13-01", "There is no month 13. Write the year, month and day like 2026-03-02."),
        ("20260302", "“20260302” is no date that can be read. Write the year, month and day like 2026-03-02."),
        ("2026-W10-1", "“2026-W10-1” is no date that can be read. Write the year, month and day like 2026-03-02."),
        ("2.3.2026", "“2.3.2026” is no date that can be read. Write the year, month and day like 2026-03-02."),
        (" ", "What was typed is no date that can be read. Write the year, month and day like 2026-03-02."),
        ("x\x00y", "What was typed is no date that can be read. Write the year, month and day like 2026-03-02."),
        ("x" * 41, "What was typed is no date that can be read. Write the year, month and day like 2026-03-02."),
        ("0206-03-02", "The year 206 is out of reach. Take one from 1900 to 9998."),
    ],
)
def test_dates_that_cannot_be_taken(text: str, line: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        parse_date(text)
    assert str(raised.value) == line


@given(st.text())
def test_whatever_is_typed_is_read_or_refused_in_one_line(text: str) -> None:
    for read in (parse_date, Week.parse, Period.month, Period.year):
        line = "read"
        try:
            read(text)
        except InvalidInputError as error:
            line = str(error)
        assert line.isprintable()


def test_a_month_and_a_year_as_periods() -> None:
    february = Period.month("2028-02")
    assert (february.first, february.last, february.label) == (
        date(2028, 2, 1),
        date(2028, 2, 29),
        "February 2028",
    )
    year = Period.year("2026")
    assert (year.first, year.last, year.label) == (date(2026, 1, 1), date(2026, 12, 31), "2026")
    assert len(list(year.days())) == 365


def test_a_week_as_a_period() -> None:
    period = Week(2026, 47).period()
    assert period == Period(date(2026, 11, 16), date(2026, 11, 22), "Week 47, 2026")
    assert date(2026, 11, 22) in period
    assert date(2026, 11, 23) not in period
    assert date(2026, 11, 15) not in period


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("2026-13", "There is no month 13. Write the year and the month like 2026-11."),
        ("2026-00", "There is no month 0. Write the year and the month like 2026-11."),
        ("November", "“November” is no month that can be read. Write the year and the month like 2026-11."),
        ("1899-12", "The year 1899 is out of reach. Take one from 1900 to 9998."),
    ],
)
def test_months_that_cannot_be_taken(text: str, line: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        Period.month(text)
    assert str(raised.value) == line


def test_years_that_cannot_be_taken() -> None:
    with pytest.raises(InvalidInputError) as raised:
        Period.year("26")
    assert str(raised.value) == "“26” is no year that can be read. Write it like 2026."


def test_chosen_weeks_may_have_gaps() -> None:
    chosen = Period.weeks([Week(2026, 47), Week(2026, 45), Week(2026, 47)])
    assert chosen.label == "Weeks 45 and 47, 2026"
    assert [day in chosen for day in (date(2026, 11, 8), date(2026, 11, 9), date(2026, 11, 16))] == [True, False, True]
    assert [day.isocalendar().week for day in chosen.days()] == [45] * 7 + [47] * 7
    assert str(chosen) == "2026-11-02..2026-11-08,2026-11-16..2026-11-22"


@pytest.mark.parametrize(
    ("weeks", "label"),
    [
        ([(2026, 47)], "Week 47, 2026"),
        ([(2026, 46), (2026, 47)], "Weeks 46 and 47, 2026"),
        ([(2026, 45), (2026, 46), (2026, 47)], "Weeks 45 to 47, 2026"),
        ([(2026, 43), (2026, 44), (2026, 46), (2026, 47)], "Weeks 43, 44, 46 and 47, 2026"),
        ([(2025, 52), (2026, 1)], "Weeks 52 (2025) and 1, 2026"),
    ],
)
def test_what_chosen_weeks_are_called(weeks: list[tuple[int, int]], label: str) -> None:
    assert Period.weeks(Week(*week) for week in weeks).label == label


def test_a_period_without_gaps_is_one_stretch() -> None:
    assert str(Period.month("2026-11")) == "2026-11-01..2026-11-30"
    assert Period.weeks([Week(2026, 46), Week(2026, 47)]).gaps == ()


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (Week(2026, 47).period(), "2026-W47"),
        (Period.month("2026-11"), "2026-11"),
        (Period.year("2026"), "2026"),
        (Period.weeks([Week(2026, 45), Week(2026, 47)]), "2026-11-02 to 2026-11-22"),
        (Period(date(2026, 11, 1), date(2026, 11, 29), ""), "2026-11-01 to 2026-11-29"),
    ],
)
def test_a_short_name_for_a_file(period: Period, name: str) -> None:
    assert period.short_name == name
