from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from goodword.core.days import TimeOff
from goodword.core.practices import Practice
from goodword.core.prompt_state import Naming, Pause, Why
from goodword.core.reminders import shown
from support.reminded_day import ALL, BERLIN, THURSDAY, RemindedDay, rules


def test_a_day_from_morning_to_evening() -> None:
    day = RemindedDay(rules("11:00,15:30"))
    assert not day.prompts_at("08:55")
    assert not day.prompts_at("10:59")
    assert day.prompts_at("11:00")
    day.snooze()
    assert not day.prompts_at("11:14")
    assert day.prompts_at("11:15")
    day.answer()
    day.open = (Practice.LISTENING,)
    assert not day.prompts_at("12:00")
    day.restart()
    assert not day.prompts_at("15:29")
    assert day.prompts_at("15:30")
    day.snooze()
    assert not day.prompts_at("15:45"), "three prompts are enough"
    day.open = ()
    assert not day.prompts_at("17:00")
    day.open = ALL
    assert day.prompts_at("11:00", THURSDAY + timedelta(days=1)), "Friday begins anew"


def test_silent_once_nothing_is_open() -> None:
    day = RemindedDay()
    day.open = ()
    assert not day.prompts_at("15:30")
    assert not day.prompts_at("17:00")


@pytest.mark.parametrize(
    ("date_", "asked"),
    [(date(2026, 11, 20), True), (date(2026, 11, 21), False), (date(2026, 11, 22), False)],
)
def test_only_workdays_are_asked(date_: date, asked: bool) -> None:
    assert RemindedDay(day=date_).prompts_at("15:30") is asked


def test_time_off_and_the_days_before_the_start_are_left_alone() -> None:
    day = RemindedDay()
    day.time_off = (TimeOff(THURSDAY, THURSDAY),)
    assert not day.prompts_at("15:30")
    day.time_off = ()
    day.start = THURSDAY + timedelta(days=1)
    assert not day.prompts_at("15:31")


def test_off_today_in_the_middle_of_a_snooze_ends_it() -> None:
    day = RemindedDay()
    assert day.prompts_at("15:30")
    day.snooze()
    day.time_off = (TimeOff(THURSDAY, THURSDAY),)
    day.answer()
    assert not day.prompts_at("15:45")


@pytest.mark.parametrize("woken", ["15:31", "16:00", "17:29"])
def test_what_was_slept_through_is_one_prompt(woken: str) -> None:
    day = RemindedDay(rules("10:00,11:00,12:00,15:30"))
    assert day.prompts_at(woken)
    assert not day.prompts_at("17:29:30")


def test_nothing_is_asked_after_work_nor_for_past_days() -> None:
    day = RemindedDay(rules("11:00,15:30"))
    assert not day.prompts_at("17:30")
    assert not day.prompts_at("23:00")
    assert not day.prompts_at("09:00", THURSDAY + timedelta(days=1))
    assert not day.prompts_at("10:59")


def test_a_prompt_time_left_outside_new_working_hours_is_passed_over() -> None:
    day = RemindedDay(rules("08:00,20:00"))
    assert not day.prompts_at("09:00")
    assert not day.prompts_at("17:29")
    assert not day.prompts_at("20:00")


def test_two_minutes_after_waking_are_quiet() -> None:
    day = RemindedDay()
    assert not day.prompts_at("15:00")
    day.now = day.now.replace(hour=16)
    day.wakes()
    assert not day.prompts()
    assert day.look().next_look == day.now.astimezone(UTC) + timedelta(minutes=2)
    assert not day.prompts_at("16:01:59")
    assert day.prompts_at("16:02")


def test_a_wake_that_lies_ahead_is_a_clock_set_back_and_holds_nothing_up() -> None:
    day = RemindedDay()
    day.awake_since = datetime(2026, 11, 19, 18, tzinfo=BERLIN)
    assert day.prompts_at("15:30")


@pytest.mark.parametrize(
    ("asked_at", "until"),
    [
        ("08:00", "16:30"),
        ("10:00", "16:30"),
        ("15:29", "16:30"),
        ("15:30", "16:30"),
        ("15:31", "16:31"),
        ("17:00", "18:00"),
        ("20:00", "21:00"),
    ],
)
def test_later_today_is_an_hour_before_work_ends_or_in_an_hour(asked_at: str, until: str) -> None:
    day = RemindedDay(rules("09:30"))
    day.now = datetime.combine(THURSDAY, time.fromisoformat(asked_at), BERLIN)
    day.later()
    assert day.state.pause is not None
    assert day.state.pause.why is Why.LATER
    assert day.state.pause.until.astimezone(BERLIN).strftime("%H:%M") == until


def test_later_today_brings_the_prompt_back_once() -> None:
    day = RemindedDay()
    assert day.prompts_at("15:30")
    day.later()
    assert not day.prompts_at("16:29")
    assert day.prompts_at("16:30")
    assert not day.prompts_at("17:00")


def test_later_today_said_in_the_morning_moves_the_prompt() -> None:
    day = RemindedDay()
    assert not day.prompts_at("10:00")
    day.later()
    assert not day.prompts_at("15:30")
    assert day.prompts_at("16:30")
    assert not day.prompts_at("17:00")


def test_a_meeting_holds_the_prompt_back_for_an_hour() -> None:
    day = RemindedDay()
    assert not day.prompts_at("15:10")
    day.meeting()
    assert not day.prompts_at("15:30")
    assert not day.prompts_at("16:09")
    assert day.prompts_at("16:10")
    day.meeting()
    assert not day.prompts_at("17:09")
    assert day.prompts_at("17:10"), "the prompt was not answered"


def test_a_meeting_in_the_morning_asks_nothing_by_itself() -> None:
    day = RemindedDay(rules("09:30,15:30"))
    assert day.prompts_at("09:30")
    day.answer()
    day.meeting()
    assert not day.prompts_at("10:30")
    assert not day.prompts_at("15:29")
    assert day.prompts_at("15:30")


def test_a_meeting_before_work_holds_the_first_prompt_back() -> None:
    day = RemindedDay(rules("09:15"))
    assert not day.prompts_at("08:30")
    day.meeting()
    assert not day.prompts_at("09:15")
    assert day.prompts_at("09:30")


def test_a_pause_taken_back_lets_prompts_come_at_once() -> None:
    day = RemindedDay()
    assert not day.prompts_at("15:00")
    day.meeting()
    assert not day.prompts_at("15:30")
    day.resume()
    assert day.prompts_at("15:31")


def test_a_snooze_ends_with_work() -> None:
    day = RemindedDay()
    assert day.prompts_at("17:20")
    day.snooze()
    assert not day.prompts_at("17:29")
    assert not day.prompts_at("17:35")
    assert not day.prompts_at("09:00", THURSDAY + timedelta(days=1)), "nor does it come back in the morning"
    assert day.prompts_at("15:30")


def test_an_answer_ends_a_snooze() -> None:
    day = RemindedDay()
    assert day.prompts_at("15:30")
    day.snooze()
    day.answer()
    day.open = (Practice.COACHING,)
    assert not day.prompts_at("15:45")
    assert not day.prompts_at("17:00")


def test_a_snooze_survives_sleep_and_restart() -> None:
    day = RemindedDay()
    assert day.prompts_at("15:30")
    day.snooze()
    day.restart()
    assert day.prompts_at("17:00")
    assert not day.prompts_at("17:10")


def test_an_answer_settles_what_had_come_by_then() -> None:
    day = RemindedDay(rules("11:00,15:30"))
    assert day.prompts_at("11:00")
    day.now = day.now.replace(hour=16)
    day.wakes()
    assert not day.prompts()
    day.answer()
    assert not day.prompts_at("16:05")


def test_whom_a_prompt_named_is_remembered_by_id() -> None:
    day = RemindedDay()
    day.prompts_at("15:00")
    state = shown(day.state, day.now, day.rules, "id-1")
    assert state.named == Naming(THURSDAY, "id-1")
    assert shown(state, day.now, day.rules).named == Naming(THURSDAY, "id-1")


def test_the_next_look_is_the_next_thing_that_can_change() -> None:
    day = RemindedDay(rules("11:00,15:30"))
    looks = []
    while day.now.date() == THURSDAY:
        day.now = day.look().next_look.astimezone(BERLIN)
        looks.append(day.now.strftime("%H:%M"))
    assert looks == ["09:00", "11:00", "15:30", "17:30", "04:00"]
    moment = day.now.astimezone(UTC)
    day.state = replace(day.state, pause=Pause(Why.SNOOZE, moment, moment + timedelta(minutes=15)))
    assert day.look().next_look == moment + timedelta(minutes=15)
