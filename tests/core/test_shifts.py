from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import BugError, InvalidInputError
from goodword.core.shifts import Shift, WorkHours, check_prompt_time, instant, zone_of

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = WorkHours(time(22), time(6))
DAYTIME = WorkHours(time(9), time(17, 30))


@pytest.mark.parametrize(
    ("at", "work", "fits"),
    [
        ("09:00", "09:00-17:30", True),
        ("15:30", "09:00-17:30", True),
        ("17:29", "09:00-17:30", True),
        ("17:30", "09:00-17:30", False),
        ("08:59", "09:00-17:30", False),
        ("22:00", "22:00-06:00", True),
        ("02:00", "22:00-06:00", True),
        ("06:00", "22:00-06:00", False),
        ("12:00", "22:00-06:00", False),
        ("12:00", "08:00-08:00", True),
    ],
)
def test_a_prompt_time_lies_in_working_hours(at: str, work: str, fits: bool) -> None:
    start, end = map(time.fromisoformat, work.split("-"))
    if fits:
        check_prompt_time(time.fromisoformat(at), start, end)
    else:
        with pytest.raises(InvalidInputError):
            check_prompt_time(time.fromisoformat(at), start, end)


def test_the_refusal_says_what_is_wrong_and_what_works() -> None:
    with pytest.raises(InvalidInputError) as outside:
        check_prompt_time(time(20), time(9), time(17, 30))
    assert str(outside.value) == (
        "20:00 is outside working hours, which are 09:00 to 17:30. "
        "Choose a time from 09:00 until before 17:30."
    )
    with pytest.raises(InvalidInputError) as over:
        check_prompt_time(time(17, 30), time(9), time(17, 30))
    assert over.value.message == "At 17:30 work is over, and nothing is asked after work."


@pytest.mark.parametrize(
    ("day", "at", "zone", "comes"),
    [
        (date(2026, 11, 19), time(15, 30), "Europe/Berlin", "2026-11-19T14:30:00Z"),
        # the clocks jump from 02:00 to 03:00: the whole hour comes at the jump
        (date(2026, 3, 29), time(1, 59), "Europe/Berlin", "2026-03-29T00:59:00Z"),
        (date(2026, 3, 29), time(2, 0), "Europe/Berlin", "2026-03-29T01:00:00Z"),
        (date(2026, 3, 29), time(2, 30), "Europe/Berlin", "2026-03-29T01:00:00Z"),
        (date(2026, 3, 29), time(2, 59), "Europe/Berlin", "2026-03-29T01:00:00Z"),
        (date(2026, 3, 29), time(3, 0), "Europe/Berlin", "2026-03-29T01:00:00Z"),
        # 02:00 to 03:00 is shown twice: the first time counts
        (date(2026, 10, 25), time(2, 30), "Europe/Berlin", "2026-10-25T00:30:00Z"),
        (date(2026, 10, 25), time(3, 0), "Europe/Berlin", "2026-10-25T02:00:00Z"),
        # half an hour, and the date that Samoa left out
        (date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe", "2026-10-03T15:30:00Z"),
        (date(2011, 12, 30), time(15, 30), "Pacific/Apia", "2011-12-30T10:00:00Z"),
    ],
)
def test_a_wall_time_comes_at_one_instant(day: date, at: time, zone: str, comes: str) -> None:
    assert instant(day, at, ZoneInfo(zone)) == datetime.fromisoformat(comes)


@pytest.mark.parametrize(
    ("hours", "now", "begun", "runs", "coming"),
    [
        (DAYTIME, "2026-11-19 12:00", date(2026, 11, 19), True, date(2026, 11, 20)),
        (DAYTIME, "2026-11-19 09:00", date(2026, 11, 19), True, date(2026, 11, 20)),
        (DAYTIME, "2026-11-19 08:59", date(2026, 11, 18), False, date(2026, 11, 19)),
        (DAYTIME, "2026-11-19 17:30", date(2026, 11, 19), False, date(2026, 11, 20)),
        (NIGHT, "2026-11-19 23:00", date(2026, 11, 19), True, date(2026, 11, 20)),
        (NIGHT, "2026-11-20 05:59", date(2026, 11, 19), True, date(2026, 11, 20)),
        (NIGHT, "2026-11-20 06:00", date(2026, 11, 19), False, date(2026, 11, 20)),
    ],
)
def test_a_moment_belongs_to_the_day_whose_shift_began_it(
    hours: WorkHours, now: str, begun: date, runs: bool, coming: date
) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=BERLIN)
    shift = hours.begun(moment)
    assert (shift.day, shift.holds(moment.astimezone(UTC))) == (begun, runs)
    assert hours.coming(moment).day == coming


def test_a_night_shift_is_an_hour_shorter_when_the_clocks_go_forward() -> None:
    shift = NIGHT.shift(date(2026, 3, 28), BERLIN)
    assert (shift.end - shift.start).total_seconds() == 7 * 3600
    assert NIGHT.instant(date(2026, 3, 28), time(5), BERLIN) == datetime(2026, 3, 29, 3, tzinfo=UTC)
    assert NIGHT.instant(date(2026, 3, 28), time(23), BERLIN) == datetime(2026, 3, 28, 22, tzinfo=UTC)


def test_a_midnight_that_comes_twice_begins_its_day_once() -> None:
    newfoundland = ZoneInfo("America/St_Johns")  # on 7 November 2010 at 00:01 it was 23:01 again
    early = WorkHours(time(0), time(8))
    again = datetime(2010, 11, 6, 23, 30, tzinfo=newfoundland, fold=1)
    assert early.begun(again).day == date(2010, 11, 7)
    assert early.coming(again).day == date(2010, 11, 8)


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(BugError):
        zone_of(datetime(2026, 11, 19))  # noqa: DTZ001


@given(
    st.datetimes(datetime(1900, 1, 1), datetime(2090, 1, 1)),  # noqa: DTZ001
    st.sampled_from(sorted(available_timezones())),
)
def test_a_wall_time_that_exists_comes_when_clocks_show_it(wall: datetime, key: str) -> None:
    zone = ZoneInfo(key)
    wall = wall.replace(microsecond=0)
    comes = instant(wall.date(), wall.time(), zone)
    seen = comes.astimezone(zone).replace(tzinfo=None)
    assert seen >= wall
    if seen > wall:  # it was left out: a second earlier the clocks had not come so far
        just_before = datetime.fromtimestamp(comes.timestamp() - 1, zone).replace(tzinfo=None)
        assert just_before < wall


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.timezones()),  # noqa: DTZ001
    st.times(),
    st.times(),
)
def test_every_moment_lies_between_the_shift_begun_and_the_one_coming(
    now: datetime, start: time, end: time
) -> None:
    hours = WorkHours(start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0))
    begun, coming = hours.begun(now), hours.coming(now)
    assert begun.start <= now.astimezone(UTC) < coming.start
    assert begun.day < coming.day
    assert isinstance(begun, Shift)
