"""The next prompt told ahead is the one that comes."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from goodword.core.days import DayPlan
from goodword.core.practices import Practice
from goodword.core.prompt_state import PromptState
from goodword.core.prompts_ahead import locked_prompt, next_due
from goodword.core.reminders import ReminderRules, TodayFacts, decide, shown

BERLIN = ZoneInfo("Europe/Berlin")
RULES = ReminderRules((time(15, 30),), time(9), time(17, 30), 4)
MONDAY = date(2026, 3, 2)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN)


def facts(day: int, *open_practices: Practice) -> TodayFacts:
    return TodayFacts(DayPlan(MONDAY, date(2026, 3, day)), open_practices)


@pytest.mark.parametrize(
    ("now", "open_practices", "due"),
    [
        (at(2, 10), tuple(Practice), at(2, 15, 30)),
        (at(2, 16), tuple(Practice), at(2, 16)),
        (at(2, 10), (), at(3, 15, 30)),
        (at(6, 18), tuple(Practice), at(9, 15, 30)),
        (at(27, 18), tuple(Practice), at(30, 15, 30)),
    ],
    ids=["later today", "now", "all is done", "over the weekend", "over the change of clocks"],
)
def test_it_is_told_when(now: datetime, open_practices: tuple[Practice, ...], due: datetime) -> None:
    today = facts(now.day, *open_practices)
    assert next_due(now, RULES, PromptState(), today) == due
    if due != now:
        day_before = facts((due - timedelta(minutes=1)).day, *open_practices)
        assert not decide(due - timedelta(minutes=1), RULES, PromptState(), day_before).due


def test_what_was_shown_is_not_due_again_that_day() -> None:
    state = shown(PromptState(), at(2, 15, 30), RULES)
    assert next_due(at(2, 15, 31), RULES, state, facts(2, *Practice)) == at(3, 15, 30)


def test_where_nothing_is_asked_for_days_none_is_due() -> None:
    nowhere = ReminderRules((time(20),), time(9), time(17, 30), 4)
    assert next_due(at(2, 10), nowhere, PromptState(), facts(2, *Practice)) is None


def test_the_prompt_of_a_locked_book_says_nothing_of_it() -> None:
    assert "locked" in locked_prompt().body
