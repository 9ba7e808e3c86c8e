from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from goodword.core.days import DayPlan, TimeOff
from goodword.core.people import Person
from goodword.core.ports import Notice
from goodword.core.practices import Practice
from goodword.core.prompt_state import Naming
from goodword.core.prompt_texts import PromptTexts
from goodword.core.prompts import prompt, turn_of, whom_to_ask_about
from goodword.core.reminders import TodayFacts
from support.reminded_day import ALL, THURSDAY, rules

TEXTS = PromptTexts(
    {
        Practice.PRAISE: ("What did {name} do?", "Who helped?"),
        Practice.COACHING: ("Which skill?",),
        Practice.LISTENING: ("What did you hear?",),
    }
)
QUIET = rules()
NAMING = replace(QUIET, names=True)
MONDAY, TUESDAY, WEDNESDAY = (date(2026, 11, n) for n in (16, 17, 18))
FRIDAY = date(2026, 11, 20)


def plan(today: date, *off: date) -> DayPlan:
    return DayPlan(date(2026, 9, 1), today, time_off=tuple(TimeOff(day, day) for day in off))


def person(name: str, left: date | None = None) -> Person:
    return Person(f"id-{name}", name, left=left)


@pytest.mark.parametrize(
    ("open_practices", "title", "body"),
    [
        (ALL, "A good moment for one sentence", "Praise, coaching and listening.\nWho helped?"),
        (ALL[1:], "Two are open today", "Coaching and listening.\nWhich skill?"),
        (ALL[:2], "Two are open today", "Praise and coaching.\nWho helped?"),
        (ALL[2:], "One is open today", "Listening.\nWhat did you hear?"),
    ],
)
def test_a_prompt_says_what_is_open_and_asks_one_question(
    open_practices: tuple[Practice, ...], title: str, body: str
) -> None:
    today = TodayFacts(plan(THURSDAY), open_practices)
    assert prompt(today, TEXTS, 0, QUIET) == Notice(
        key="prompt:2026-11-19",
        title=title,
        body=body,
        actions=(("record", "Record"), ("snooze", "In 15 minutes"), ("off", "I'm off today")),
    )


def test_a_name_appears_only_where_the_leader_allows_it() -> None:
    today = TodayFacts(plan(THURSDAY), ALL)
    assert prompt(today, TEXTS, 0, NAMING, "Amara").body.endswith("What did Amara do?")
    assert prompt(today, TEXTS, 1, NAMING).body.endswith("Who helped?")
    for turn in range(5):
        assert "Amara" not in prompt(today, TEXTS, turn, QUIET, "Amara Okonkwo").body


def test_a_name_appears_only_where_praise_is_asked_for() -> None:
    today = TodayFacts(plan(THURSDAY), ALL[1:])
    texts = PromptTexts({Practice.COACHING: ("What did {name} try?", "Which skill?")})
    assert prompt(today, texts, 0, NAMING, "Amara Okonkwo").body.endswith("Which skill?")


def test_every_text_has_its_workday() -> None:
    turns = [turn_of(plan(date(2026, 11, day))) for day in range(16, 24)]
    assert [turn - turns[0] for turn in turns] == [0, 1, 2, 3, 4, 4, 4, 5]
    assert turn_of(DayPlan(FRIDAY, THURSDAY)) == 0


TEAM = [person("Chidi"), person("amara"), person("Bo"), person("Dana", left=MONDAY)]


def test_who_was_never_praised_comes_first_by_name() -> None:
    assert whom_to_ask_about(TEAM, {"amara": MONDAY}, plan(THURSDAY)) == person("Bo")


def test_who_has_waited_longest_comes_first_counted_in_workdays() -> None:
    last = {"Chidi": TUESDAY, "amara": WEDNESDAY, "Bo": TUESDAY}
    assert whom_to_ask_about(TEAM, last, plan(THURSDAY)) == person("Bo"), "ties by name"
    friday, sunday = date(2026, 11, 13), date(2026, 11, 15)
    weekend = {"Chidi": friday, "amara": WEDNESDAY, "Bo": sunday}
    assert whom_to_ask_about(TEAM, weekend, plan(THURSDAY)) == person("Bo"), "a weekend is no wait"


def test_leavers_are_not_asked_about() -> None:
    assert whom_to_ask_about([person("Dana", left=MONDAY)], {}, plan(THURSDAY)) is None
    assert whom_to_ask_about([person("Dana", left=FRIDAY)], {}, plan(THURSDAY)) == person("Dana", FRIDAY)
    assert whom_to_ask_about([], {}, plan(THURSDAY)) is None


def test_nobody_is_named_on_two_workdays_running() -> None:
    bo = Naming(WEDNESDAY, "id-Bo")
    last = {"amara": MONDAY, "Chidi": TUESDAY}
    assert whom_to_ask_about(TEAM, last, plan(THURSDAY), bo) == person("amara")
    assert whom_to_ask_about(TEAM, last, plan(FRIDAY), bo) == person("Bo")
    assert whom_to_ask_about(TEAM, last, plan(FRIDAY, THURSDAY), bo) == person("amara"), "Thursday was off"
    assert whom_to_ask_about([person("Bo")], {}, plan(THURSDAY), bo) is None


def test_a_second_prompt_on_the_same_day_names_the_same_person() -> None:
    last = {"amara": MONDAY}
    assert whom_to_ask_about(TEAM, last, plan(THURSDAY), Naming(THURSDAY, "id-Chidi")) == person("Chidi")
    assert whom_to_ask_about(TEAM, last, plan(THURSDAY), Naming(THURSDAY, "id-gone")) == person("Bo")


def test_over_a_week_the_names_go_round() -> None:
    named: Naming | None = None
    seen = []
    for day in range(16, 21):
        someone = whom_to_ask_about(TEAM, {}, plan(date(2026, 11, day)), named)
        assert someone is not None
        seen.append(someone.name)
        named = Naming(date(2026, 11, day), someone.id)
    assert all(before != after for before, after in pairwise(seen))
