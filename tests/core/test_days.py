"""Logical dates across zones and clock changes, and which days are worked."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from goodword.core.days import DayKind, DayPlan, PracticeSwitch, Schedule, TimeOff, asked_for, logical_date
from goodword.core.practices import Practice

MONDAY = date(2026, 3, 2)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (MONDAY + timedelta(days=n) for n in range(1, 7))
NEXT_MONDAY = MONDAY + timedelta(days=7)
NEXT_TUESDAY = MONDAY + timedelta(days=8)
NEXT_WEDNESDAY = MONDAY + timedelta(days=9)
FAR_OFF = date(2026, 12, 31)

ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")


def plan(
    *,
    start: date = MONDAY,
    today: date = FAR_OFF,
    schedules: tuple[Schedule, ...] = (),
    time_off: tuple[TimeOff, ...] = (),
    holidays: frozenset[date] = frozenset(),
) -> DayPlan:
    return DayPlan(start, today, schedules, time_off, holidays)


# Logical dates


@pytest.mark.parametrize(
    ("zone", "utc", "day_start", "expected"),
    [
        # Spring in Berlin: 01:59 is followed by 03:00 on 29 March.
        ("Europe/Berlin", "2026-03-29T00:59", 2, "2026-03-28"),
        ("Europe/Berlin", "2026-03-29T01:00", 2, "2026-03-29"),
        ("Europe/Berlin", "2026-03-29T01:59", 4, "2026-03-28"),
        ("Europe/Berlin", "2026-03-29T02:00", 4, "2026-03-29"),
        # Autumn in Berlin: 02:30 comes twice on 25 October, and both are the night before.
        ("Europe/Berlin", "2026-10-25T00:30", 3, "2026-10-24"),
        ("Europe/Berlin", "2026-10-25T01:30", 3, "2026-10-24"),
        ("Europe/Berlin", "2026-10-25T02:00", 3, "2026-10-25"),
        # Apia went from 29 to 31 December 2011; the small hours of the 31st go by the wall clock all the same.
        ("Pacific/Apia", "2011-12-30T09:59", 0, "2011-12-29"),
        ("Pacific/Apia", "2011-12-30T10:00", 0, "2011-12-31"),
        ("Pacific/Apia", "2011-12-30T10:00", 4, "2011-12-30"),
        ("Pacific/Apia", "2011-12-30T14:00", 4, "2011-12-31"),
        # The same moment on both sides of the date line.
        ("Pacific/Kiritimati", "2026-03-02T12:00", 4, "2026-03-02"),
        ("Pacific/Kiritimati", "2026-03-02T14:00", 4, "2026-03-03"),
        ("Pacific/Pago_Pago", "2026-03-02T14:00", 4, "2026-03-01"),
        ("Pacific/Pago_Pago", "2026-03-02T15:00", 4, "2026-03-02"),
        # A leap day, its eve and its morrow; the turn of a year in week 53.
        ("UTC", "2028-02-29T03:59", 4, "2028-02-28"),
        ("UTC", "2028-03-01T03:59", 4, "2028-02-29"),
        ("UTC", "2027-01-01T03:00", 4, "2026-12-31"),
        ("UTC", "2027-01-01T11:59", 12, "2026-12-31"),
        ("UTC", "2027-01-01T12:00", 12, "2027-01-01"),
    ],
)
def test_logical_date(zone: str, utc: str, day_start: int, expected: str) -> None:
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    assert logical_date(moment, day_start) == date.fromisoformat(expected)


@given(st.datetimes(timezones=st.sampled_from(ZONES).map(ZoneInfo)), st.integers(0, 12))
def test_the_wall_clock_set_back_tells_the_date(moment: datetime, day_start: int) -> None:
    wall = moment.replace(tzinfo=None)
    assume(wall.date() > date.min)
    assert logical_date(moment, day_start) == (wall - timedelta(hours=day_start)).date()


@settings(max_examples=50)
@given(st.sampled_from(ZONES), st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(3, 12))
def test_a_later_moment_is_never_an_earlier_day(zone: str, day: date, day_start: int) -> None:
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    hours = [(midnight + timedelta(hours=n)).astimezone(ZoneInfo(zone)) for n in range(72)]
    dates = [logical_date(moment, day_start) for moment in hours]
    assert all(earlier <= later for earlier, later in pairwise(dates))


# Kinds of days


def test_without_a_schedule_monday_to_friday_are_worked() -> None:
    week = plan(today=NEXT_MONDAY)
    assert [week.kind(day) for day in week.days()] == [DayKind.WORK] * 5 + [DayKind.OFF] * 2 + [DayKind.WORK]


def test_days_before_the_start_and_after_today_are_outside() -> None:
    days = plan(start=TUESDAY, today=WEDNESDAY)
    assert list(days.days()) == [TUESDAY, WEDNESDAY]
    assert [days.kind(d) for d in (MONDAY, TUESDAY, THURSDAY)] == [DayKind.OUTSIDE, DayKind.WORK, DayKind.OUTSIDE]
    assert days.is_workday(MONDAY)
    assert days.is_workday(THURSDAY)


def test_a_start_still_to_come_has_no_days() -> None:
    days = plan(start=TUESDAY, today=MONDAY)
    assert list(days.days()) == []
    assert days.workday_flags() == b""


def test_a_new_schedule_never_touches_earlier_days() -> None:
    days = plan(schedules=(Schedule(NEXT_MONDAY, frozenset({5, 6})), Schedule(WEDNESDAY, frozenset({0, 1}))))
    assert days.weekdays(TUESDAY) == {0, 1, 2, 3, 4}
    assert days.weekdays(WEDNESDAY) == days.weekdays(SUNDAY) == {0, 1}
    assert days.weekdays(NEXT_MONDAY) == {5, 6}
    assert [days.is_workday(day) for day in (TUESDAY, WEDNESDAY, NEXT_MONDAY)] == [True, False, False]


def test_of_two_schedules_from_one_day_the_later_given_holds() -> None:
    days = plan(schedules=(Schedule(MONDAY, frozenset({0})), Schedule(MONDAY, frozenset({1}))))
    assert days.weekdays(MONDAY) == {1}


def test_time_off_and_holidays_are_not_worked() -> None:
    days = plan(
        time_off=(TimeOff(THURSDAY, THURSDAY), TimeOff(MONDAY, TUESDAY)), holidays=frozenset({FRIDAY, SUNDAY})
    )
    assert [day for day in (MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY) if days.is_workday(day)] == [WEDNESDAY]


def test_a_long_absence_is_not_cut_short_by_one_inside_it() -> None:
    days = plan(time_off=(TimeOff(MONDAY, FRIDAY), TimeOff(TUESDAY, TUESDAY)))
    assert not days.is_workday(THURSDAY)


SMALL_DATES = st.integers(-10, 40).map(lambda n: MONDAY + timedelta(days=n))

PLANS = st.builds(
    DayPlan,
    SMALL_DATES,
    SMALL_DATES,
    st.lists(st.builds(Schedule, SMALL_DATES, st.frozensets(st.integers(0, 6))), max_size=4).map(tuple),
    st.lists(st.builds(TimeOff, SMALL_DATES, SMALL_DATES), max_size=4).map(tuple),
    st.frozensets(SMALL_DATES, max_size=4),
)


@given(PLANS)
def test_the_flags_say_what_the_days_say(days: DayPlan) -> None:
    assert list(days.workday_flags()) == [days.is_workday(day) for day in days.days()]


# Windows


def test_workdays_after_counts_those_begun() -> None:
    days = plan()
    assert days.workdays_after(FRIDAY, SUNDAY) == 0
    assert days.workdays_after(FRIDAY, NEXT_TUESDAY) == 2
    assert days.workdays_after(FRIDAY, FRIDAY) == days.workdays_after(FRIDAY, MONDAY) == 0


@pytest.mark.parametrize(
    ("day", "window", "closed_on"),
    [
        (MONDAY, 0, TUESDAY),
        (MONDAY, 2, THURSDAY),
        (FRIDAY, 0, NEXT_MONDAY),
        (FRIDAY, 2, NEXT_WEDNESDAY),
        (SATURDAY, 2, None),
    ],
)
def test_a_window_closes_on_the_workday_after_its_last(day: date, window: int, closed_on: date | None) -> None:
    assert plan().window_closed_on(day, window) == closed_on


@given(PLANS, SMALL_DATES, SMALL_DATES, st.integers(0, 5))
def test_a_day_is_closed_from_its_closing_date_on(days: DayPlan, day: date, moment: date, window: int) -> None:
    closes = days.window_closed_on(day, window)
    assert days.is_closed(day, window, moment) == (closes is not None and moment >= closes)


@pytest.mark.parametrize(
    ("day", "window", "today", "until"),
    [
        (WEDNESDAY, 2, THURSDAY, FRIDAY),
        (WEDNESDAY, 2, FRIDAY, FRIDAY),
        (WEDNESDAY, 2, SATURDAY, SUNDAY),
        (WEDNESDAY, 0, WEDNESDAY, WEDNESDAY),
        (FRIDAY, 0, SATURDAY, SUNDAY),
        (FRIDAY, 2, SATURDAY, NEXT_TUESDAY),
        (SATURDAY, 2, SATURDAY, None),
    ],
)
def test_the_day_to_name_in_still_open_until(day: date, window: int, today: date, until: date | None) -> None:
    assert plan(today=today).open_until(day, window) == until


def test_a_schedule_that_runs_out_does_not_tell() -> None:
    never = Schedule(NEXT_TUESDAY, frozenset())
    assert plan(schedules=(never,), today=FRIDAY).open_until(FRIDAY, 2) is None
    assert plan(schedules=(never,), today=FRIDAY).window_closed_on(FRIDAY, 1) is None
    assert plan(schedules=(never,), today=FRIDAY).open_until(FRIDAY, 1) == NEXT_MONDAY
    assert plan(schedules=(never,), today=NEXT_TUESDAY).open_until(FRIDAY, 1) is None


def test_the_end_of_the_calendar_is_no_trouble() -> None:
    last = date.max
    days = plan(time_off=(TimeOff(SATURDAY, last),))
    assert days.window_closed_on(FRIDAY, 2) is None
    assert plan(start=last, today=last).window_closed_on(last, 0) is None
    assert plan().workdays_after(last, last) == 0


# Practices


def test_every_practice_is_asked_for_until_a_switch_says_otherwise() -> None:
    switches = [
        PracticeSwitch(Practice.COACHING, FRIDAY, on=True),
        PracticeSwitch(Practice.COACHING, TUESDAY, on=False),
        PracticeSwitch(Practice.PRAISE, WEDNESDAY, on=True),
        PracticeSwitch(Practice.PRAISE, WEDNESDAY, on=False),
    ]
    assert asked_for(switches, MONDAY) == (Practice.PRAISE, Practice.COACHING, Practice.LISTENING)
    assert asked_for(switches, TUESDAY) == (Practice.PRAISE, Practice.LISTENING)
    assert asked_for(switches, WEDNESDAY) == (Practice.LISTENING,)
    assert asked_for(switches, FRIDAY) == (Practice.COACHING, Practice.LISTENING)
