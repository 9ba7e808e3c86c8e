"""Whom next: the longest wait first, and never the same one on two workdays running."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.days import DayPlan, TimeOff
from goodword.core.desk import Desk
from goodword.core.people import Person
from goodword.core.practices import Practice
from goodword.core.prompt_state import Naming, PromptState
from goodword.core.prompts import whom_to_ask_about
from goodword.core.team import Member
from goodword.core.wait_words import wait_words
from goodword.core.whom_next import Wait, waits
from support.book import coaching, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MONDAY = date(2026, 3, 2)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        yield desk


def rows(desk: Desk) -> list[tuple[str, str, int | None]]:
    return [(wait.person.name, wait.practice.value, wait.workdays) for wait in desk.whom_next.waits()]


def test_never_yet_before_everybody_then_the_longest_and_leavers_not_at_all(desk: Desk, clock: HandClock) -> None:
    for name in ("Zoë", "Ben", "Gone"):
        desk.team.add(name)
    gone = next(one for one in desk.journal.people() if one.name == "Gone")
    desk.journal.amend_person(replace(gone, left=MONDAY))
    desk.journal.record(praise(person="Zoë"))
    desk.journal.record(coaching(person="Ben"))
    clock.forward(days=2)
    desk.journal.record(praise(person="Ben"))
    clock.forward(days=1)
    assert rows(desk) == [
        ("Zoë", "coaching", None),
        ("Zoë", "praise", 3),
        ("Ben", "coaching", 3),
        ("Ben", "praise", 1),
    ]


def test_their_days_off_and_the_leaders_are_taken_out(desk: Desk, clock: HandClock) -> None:
    desk.journal.record(praise(person="Ben"))
    ben = desk.journal.people()[0]
    desk.journal.amend_person(replace(ben, weekdays=frozenset({0, 2})))
    clock.forward(days=9)  # Wednesday of the next week: Wednesday, Monday and Wednesday were his
    assert rows(desk)[1] == ("Ben", "praise", 3)
    desk.workdays.take_off(MONDAY + timedelta(days=7))
    assert rows(desk)[1] == ("Ben", "praise", 2)


def test_the_suggestion_is_the_same_all_day_and_another_one_on_the_next_workday(desk: Desk, clock: HandClock) -> None:
    for name in ("Amara", "Ben", "Cleo"):
        desk.team.add(name)

    def suggested(practice: Practice = Practice.PRAISE) -> str:
        person = desk.whom_next.suggestion(practice)
        assert person is not None
        return person.name

    assert [suggested(), suggested(Practice.COACHING)] == ["Amara", "Amara"]
    desk.journal.record(praise(person="Amara"))
    assert suggested() == "Amara"
    clock.forward(days=1)
    assert [suggested(), suggested(Practice.COACHING)] == ["Ben", "Ben"]
    clock.forward(days=1)
    assert [suggested(), suggested(Practice.COACHING)] == ["Cleo", "Amara"]
    clock.set("2026-03-06T10:00")
    assert suggested() == "Ben"
    clock.set("2026-03-09T10:00")
    assert suggested() == "Cleo"


def test_whoever_was_set_aside_counts_as_suggested_too(desk: Desk, clock: HandClock) -> None:
    for name in ("Amara", "Ben", "Cleo", "Dora"):
        desk.team.add(name)

    def asked(ask: Callable[[Practice], Person | None]) -> str:
        person = ask(Practice.PRAISE)
        assert person is not None
        return person.name

    use = desk.whom_next
    assert [asked(use.suggestion), asked(use.someone_else), asked(use.suggestion)] == ["Amara", "Ben", "Ben"]
    clock.forward(days=1)
    assert [asked(use.suggestion), asked(use.someone_else), asked(use.someone_else)] == ["Cleo", "Dora", "Cleo"]
    clock.forward(days=1)
    assert asked(use.suggestion) == "Amara"


def test_nobody_is_left_where_the_only_one_was_suggested_on_the_last_workday(desk: Desk, clock: HandClock) -> None:
    assert desk.whom_next.suggestion(Practice.PRAISE) is None
    desk.team.add("Ben")
    assert desk.whom_next.suggestion(Practice.PRAISE) is not None
    clock.forward(days=1)
    assert desk.whom_next.suggestion(Practice.PRAISE) is None


def test_whom_the_prompts_forget_is_not_remembered() -> None:
    state = PromptState().naming(Practice.PRAISE, Naming(MONDAY, "a")).naming(Practice.COACHING, Naming(MONDAY, "b"))
    assert PromptState.from_json(state.to_json()) == state
    assert state.forgetting({"b"}) == PromptState(named=Naming(MONDAY, "a"))
    assert state.forgetting({"a", "b"}) == PromptState()


@pytest.mark.parametrize(
    ("practice", "workdays", "words"),
    [
        (Practice.PRAISE, None, "Ben: no praise yet"),
        (Practice.COACHING, None, "Ben: no check-in yet"),
        (Practice.PRAISE, 1, "Ben: 1 workday since praise"),
        (Practice.COACHING, 0, "Ben: 0 workdays since a check-in"),
    ],
)
def test_in_words(practice: Practice, workdays: int | None, words: str) -> None:
    assert wait_words(Wait(Person("1", "Ben"), practice, workdays)) == words


COUNTS = st.none() | st.integers(0, 5)


@given(st.lists(st.tuples(st.sampled_from(["Ben", "ben", "Zoë", "Ada"]), st.booleans(), COUNTS, COUNTS)))
def test_whatever_the_team_the_order_holds(team: list[tuple[str, bool, int | None, int | None]]) -> None:
    members = [
        Member(Person(str(n), name), here, None, None, None, None, None, since_praise, since_coaching)
        for n, (name, here, since_praise, since_coaching) in enumerate(team)
    ]
    found = waits(members)
    assert len(found) == 2 * sum(here for _, here, _, _ in team)
    keys = [(wait.workdays is not None, -(wait.workdays or 0), wait.practice is not Practice.PRAISE) for wait in found]
    assert keys == sorted(keys)


@given(
    st.lists(st.integers(0, 3), min_size=30, max_size=30),
    st.sets(st.integers(0, 29), max_size=10),
    st.integers(2, 4),
)
def test_never_the_same_on_two_workdays_running(praised: list[int], off: set[int], size: int) -> None:
    """Whoever is praised on whichever day, and whatever days are off."""
    team = [Person(str(n), "ABCD"[n]) for n in range(size)]
    time_off = tuple(TimeOff(MONDAY + timedelta(days=n), MONDAY + timedelta(days=n)) for n in off)
    last: dict[str, date] = {}
    named: Naming | None = None
    for n in range(30):
        plan = DayPlan(MONDAY, MONDAY + timedelta(days=n), time_off=time_off)
        if not plan.is_workday(plan.today):
            continue
        person = whom_to_ask_about(team, last, plan, named)
        assert person is not None
        assert named is None or person.id != named.person
        named = Naming(plan.today, person.id)
        last["ABCD"[praised[n] % size]] = plan.today
