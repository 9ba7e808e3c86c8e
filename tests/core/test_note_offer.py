"""When the week's note is offered: on the last workday, at the prompt time, once, after the day's own prompt."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from goodword.core.days import TimeOff
from goodword.core.practices import Practice
from goodword.core.prompt_state import PromptState
from goodword.core.prompts import NOTE_ACTIONS, note_offer, offered_week
from goodword.core.reminders import TodayFacts, decide_note, offered
from goodword.core.week_start import SATURDAY
from goodword.core.weeks import Week
from support.reminded_day import RemindedDay, rules

FRIDAY = date(2026, 11, 20)
WEEK = Week(2026, 47)


class Offered(RemindedDay):
    """A day on which the note may be offered; nothing is open unless said."""

    def __init__(self, prompts: str = "15:30", day: date = FRIDAY) -> None:
        super().__init__(rules(prompts), day)
        self.open = ()

    def due(self, clock: str = "15:30", day: date | None = None) -> Week | None:
        """Turn the clock, show the day's prompt if it is due, and tell which week's note is to be offered."""
        self.prompts_at(clock, day)
        return decide_note(self.now, self.rules, self.state, TodayFacts(self.plan(), self.open), self.awake_since)

    def offer(self) -> None:
        self.state = offered(self.state, WEEK)


def test_on_the_last_workday_from_the_prompt_time_to_the_end_of_work() -> None:
    day = Offered()
    assert day.due("15:29") is None
    assert day.due("15:30") == WEEK
    assert day.due("17:29") == WEEK
    assert day.due("17:30") is None
    assert day.due("15:30", FRIDAY - timedelta(days=1)) is None


def test_it_is_offered_once_a_week_also_after_a_restart() -> None:
    day = Offered()
    assert day.due() == WEEK
    day.offer()
    day.restart()
    assert day.due("16:00") is None
    assert day.due("15:30", FRIDAY + timedelta(days=7)) == WEEK.next()


def test_the_last_workday_may_be_another() -> None:
    day = Offered()
    day.time_off = (TimeOff(FRIDAY, FRIDAY + timedelta(days=3)),)
    assert day.due("15:30", FRIDAY - timedelta(days=1)) == WEEK
    assert day.due("15:30", FRIDAY) is None
    day.time_off, day.weekdays = (), frozenset({0, 1, 6})
    assert day.due("15:30", date(2026, 11, 17)) is None
    assert day.due("15:30", date(2026, 11, 22)) == WEEK


def test_the_days_own_prompt_comes_first() -> None:
    day = Offered()
    day.open = (Practice.LISTENING,)
    assert day.due("15:30") is None
    assert day.state.of(FRIDAY).shown
    assert day.due("15:44") is None
    assert day.due("15:45") == WEEK


def test_as_soon_as_nothing_is_open_it_need_not_wait() -> None:
    day = Offered()
    day.open = (Practice.LISTENING,)
    assert day.due("15:30") is None
    day.open = ()
    assert day.due("15:31") == WEEK


def test_an_unshown_prompt_keeps_it_back_while_something_is_open() -> None:
    day = Offered("11:00,15:30")
    day.open = (Practice.LISTENING,)
    day.prompts_at("11:00")
    day.now += timedelta(hours=5)
    assert decide_note(day.now, day.rules, day.state, TodayFacts(day.plan(), day.open)) is None
    day.prompts()
    assert day.due("16:20") == WEEK


def test_three_prompts_are_enough_to_let_it_come() -> None:
    day = Offered("11:00,12:00,15:30")
    day.open = (Practice.LISTENING,)
    for clock in ("11:00", "12:00"):
        assert day.prompts_at(clock)
    day.snooze()
    assert day.prompts_at("12:15")
    assert not day.prompts_at("15:30")
    assert day.due("15:31") == WEEK


def test_the_earliest_prompt_time_counts() -> None:
    assert Offered("11:00,15:30").due("11:00") == WEEK


@pytest.mark.parametrize("pause", ["meeting", "snooze", "later"])
def test_a_pause_holds_for_it_too(pause: str) -> None:
    day = Offered()
    day.prompts_at("15:00")
    getattr(day, pause)()
    assert day.due("15:10" if pause == "snooze" else "15:30") is None


def test_not_in_the_first_minutes_awake_and_not_without_prompt_times() -> None:
    day = Offered()
    day.prompts_at("15:30")
    day.wakes()
    assert day.due("15:31") is None
    assert day.due("15:32") == WEEK
    assert Offered("").due("15:30") is None


def test_where_weeks_begin_on_saturday_sunday_is_no_last_workday() -> None:
    day = Offered()
    day.rules, day.weekdays = replace(day.rules, week_begins=SATURDAY), frozenset({6, 0, 1, 2, 3})
    assert day.due("15:30", date(2026, 11, 15)) is None
    assert day.due("15:30", date(2026, 11, 19)) == Week(2026, 47, SATURDAY)


@pytest.mark.parametrize(
    ("praises", "topics", "body"),
    [
        (5, 2, "Five good words from week 47."),
        (1, 0, "One good word from week 47."),
        (13, 0, "13 good words from week 47."),
        (0, 1, "One thing heard in week 47."),
        (0, 2, "Two things heard in week 47."),
    ],
)
def test_the_notice(praises: int, topics: int, body: str) -> None:
    notice = note_offer(WEEK, praises, topics)
    assert (notice.title, notice.body) == ("Your weekly note is ready to look at", body)
    assert notice.actions == NOTE_ACTIONS == (("open", "Open"),)
    assert offered_week(notice.key, 0) == WEEK
    assert offered_week("prompt:2026-11-20", 0) is None


def test_what_was_remembered_before_there_were_offers_is_still_read() -> None:
    assert PromptState.from_json('{"days": [], "pause": null, "named": null}') == PromptState()
    assert PromptState.from_json(offered(PromptState(), WEEK).to_json()).offered == "2026-W47"
