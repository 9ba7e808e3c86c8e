"""Clocks set back and forward, clock changes, travel, and work that crosses midnight."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from support.reminded_day import THURSDAY, RemindedDay, rules


def test_a_clock_set_back_asks_nothing_twice() -> None:
    day = RemindedDay()
    assert day.prompts_at("15:30")
    assert not day.prompts_at("15:00")
    assert not day.prompts_at("15:30")
    tomorrow = THURSDAY + timedelta(days=1)
    assert day.prompts_at("15:30", tomorrow)
    assert not day.prompts_at("15:30", THURSDAY), "a whole day back"
    assert not day.prompts_at("16:00", tomorrow)
    assert not day.prompts_at("15:30", date(1970, 1, 1))


def test_a_clock_that_was_years_ahead_takes_nothing_from_today() -> None:
    day = RemindedDay()
    assert day.prompts_at("15:30", date(2036, 11, 20))
    day.snooze()
    assert not day.prompts_at("15:29", THURSDAY)
    assert day.prompts_at("15:30", THURSDAY)


def test_flying_west_does_not_repeat_the_hour() -> None:
    day = RemindedDay()
    assert day.prompts_at("15:30")
    day.zone = ZoneInfo("America/New_York")
    assert not day.prompts_at("15:30")
    assert day.prompts_at("15:30", THURSDAY + timedelta(days=1))


NIGHT = "22:00-06:00"
EVERY_DAY = frozenset(range(7))


def test_a_time_that_the_clocks_jump_over_comes_at_the_jump() -> None:
    sunday = date(2026, 3, 29)
    night = RemindedDay(rules("02:30", NIGHT, day_start=7))
    night.weekdays = EVERY_DAY
    assert not night.prompts_at("01:59", sunday)
    assert night.look().next_look == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert night.prompts_at("03:00")
    assert not night.prompts_at("03:30")


def test_a_time_that_is_shown_twice_comes_once_at_the_first() -> None:
    sunday = date(2026, 10, 25)
    night = RemindedDay(rules("02:30", NIGHT, day_start=7))
    night.weekdays = EVERY_DAY
    assert not night.prompts_at("02:29", sunday)
    assert night.prompts_at("02:30")
    assert not night.prompts_at("02:29", fold=1)
    assert not night.prompts_at("02:30", fold=1)
    assert not night.prompts_at("03:30")


def test_a_snooze_over_a_clock_change_is_fifteen_minutes() -> None:
    night = RemindedDay(rules("02:50", NIGHT, day_start=7))
    night.weekdays = EVERY_DAY
    assert night.prompts_at("02:50", date(2026, 10, 25))
    night.snooze()
    assert not night.prompts_at("02:04", fold=1)
    assert night.prompts_at("02:05", fold=1)


def test_a_night_belongs_to_the_day_on_which_it_began() -> None:
    night = RemindedDay(rules("02:00", NIGHT))
    friday, saturday, monday = (THURSDAY + timedelta(days=n) for n in (1, 2, 4))
    assert not night.prompts_at("22:00", friday)
    assert night.prompts_at("02:00", saturday), "Friday's shift, and by its day start still Friday"
    assert not night.prompts_at("02:00", monday), "Sunday's shift is not worked"
    assert night.prompts_at("02:00", monday + timedelta(days=1))
    assert night.state.days[-1].day == monday


def test_at_the_end_of_a_night_the_date_that_has_begun_must_be_a_workday_too() -> None:
    night = RemindedDay(rules("05:00", NIGHT))
    assert night.prompts_at("05:00", THURSDAY + timedelta(days=1))
    assert not night.prompts_at("05:00", THURSDAY + timedelta(days=2)), "Saturday asks for nothing"
    assert not night.prompts_at("05:00", THURSDAY + timedelta(days=4)), "nobody works on Monday at five"


def test_later_tonight_is_an_hour_before_the_night_ends() -> None:
    night = RemindedDay(rules("23:00", NIGHT))
    assert night.prompts_at("23:00")
    night.later()
    assert not night.prompts_at("04:59", THURSDAY + timedelta(days=1))
    assert night.prompts_at("05:00")


def test_work_round_the_clock_changes_its_day_at_its_start() -> None:
    day = RemindedDay(rules("03:00,12:00", "08:00-08:00"))
    assert day.prompts_at("12:00")
    assert day.prompts_at("03:00", THURSDAY + timedelta(days=1))
    assert day.state.days[-1].day == THURSDAY
    assert day.prompts_at("12:00")
