"""Skill plans: one live skill, small steps, evidence by itself, one stage a check-in, history."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.plan_words import plan_lines, stage_question
from goodword.core.skill_plans import PlanState, PlanStep, SkillPlan, Stage, settled
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MONDAY = date(2026, 3, 2)
STEPS = ("Watch one", "Open one", "Close one")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        for name in ("Amara", "Ben"):
            desk.team.add(name)
        yield desk


def begun(desk: Desk, person: str = "Ben", skill: str = "Open questions") -> SkillPlan:
    return desk.plans.begin(person, skill, "Asks before telling.", STEPS)


def test_one_skill_is_live_at_a_time_and_history_is_kept(desk: Desk, clock: HandClock) -> None:
    first = begun(desk, "ben")
    assert (first.person, first.begun, first.state) == ("Ben", MONDAY, PlanState.LIVE)
    with pytest.raises(InvalidInputError, match="Ben is working on Open questions"):
        begun(desk)
    begun(desk, "Amara")
    clock.forward(days=1)
    assert desk.plans.pause(first.id).ended == date(2026, 3, 3)
    second = begun(desk, skill="Handing over")
    with pytest.raises(InvalidInputError, match="Handing over"):
        desk.plans.take_up(first.id)
    standing = desk.plans.of("Ben")
    assert standing.plan == second
    assert [(one.skill, one.state) for one in standing.history] == [("Open questions", PlanState.PAUSED)]
    desk.plans.finish(second.id)
    desk.plans.finish(second.id)
    assert desk.plans.take_up(first.id).ended is None
    assert desk.plans.take_up(first.id).state is PlanState.LIVE
    desk.plans.drop(first.id)
    assert [one.state for one in desk.plans.of("Ben").history] == [PlanState.FINISHED, PlanState.DROPPED]
    assert set(desk.plans.live()) == {"Amara"}


def test_steps_are_done_and_stay_done_in_other_words_for_the_rest(desk: Desk) -> None:
    plan = begun(desk)
    desk.plans.step_done(plan.id, 0, done=True)
    desk.plans.step_done(plan.id, 1, done=True)
    plan = desk.plans.step_done(plan.id, 1, done=False)
    assert [step.done for step in plan.steps] == [MONDAY, None, None]
    plan = desk.plans.reword(plan.id, "Questions", "Asks.", ("Open two", "Watch one", "Close one"))
    assert [(step.text, step.done) for step in plan.steps] == [
        ("Open two", None),
        ("Watch one", MONDAY),
        ("Close one", None),
    ]
    assert desk.plans.plan(plan.id) == plan
    for place in (-1, 3):
        with pytest.raises(NotFoundError):
            desk.plans.step_done(plan.id, place, done=True)
    with pytest.raises(NotFoundError):
        desk.plans.pause("nothing")
    with pytest.raises(NotFoundError):
        desk.plans.of("Nobody")


@pytest.mark.parametrize(
    ("skill", "can_do", "steps", "words"),
    [
        (" ", "Asks.", STEPS, "The skill is empty"),
        ("Retro", "", STEPS, "The finish line is empty"),
        ("Retro", "Asks.", ("a", "b", " "), "The step is empty"),
        ("Retro", "Asks.", ("a", "b"), "three to six small steps, and this one 2"),
        ("Retro", "Asks.", ("a",) * 7, "three to six small steps, and this one 7"),
        ("x" * 1001, "Asks.", STEPS, "The skill is too long: 1001 characters"),
    ],
)
def test_a_plan_that_can_not_be(desk: Desk, skill: str, can_do: str, steps: tuple[str, ...], words: str) -> None:
    with pytest.raises(InvalidInputError, match=words):
        desk.plans.begin("Ben", skill, can_do, steps)
    assert desk.plans.live() == {}


def test_evidence_comes_by_itself_from_what_names_the_skill(desk: Desk, clock: HandClock) -> None:
    desk.journal.record(coaching(person="Ben", skill="Open questions"), on=date(2026, 2, 27))
    plan = begun(desk)
    desk.journal.record(praise("Three open QUESTIONS in one call.", person="Ben"))
    desk.journal.record(praise("Openly questioned it.", person="Ben"))
    desk.journal.record(praise("Open questions.", person="Amara"))
    desk.journal.record(listening("Open questions.", person="Ben"))
    desk.journal.remove(desk.journal.record(praise("Open questions.", person="Ben")).id)
    clock.forward(days=1)
    desk.journal.record(coaching("Went well.", person="Ben", skill="open questions"))
    assert [entry.content.text for entry in desk.plans.of("Ben").evidence] == [
        "Went well.",
        "Three open QUESTIONS in one call.",
    ]
    plan = desk.plans.finish(plan.id)
    clock.forward(days=1)
    desk.journal.record(coaching("Later.", person="Ben", skill="Open questions"))
    assert len(desk.plans.evidence(plan)) == 2
    assert desk.plans.of("Ben").evidence == ()


def test_a_stage_each_check_in_and_the_last_once_all_steps_are_done(desk: Desk) -> None:
    assert desk.plans.of("Ben").stage is Stage.GOAL
    plan = begun(desk)
    stages = [desk.plans.of("Ben").stage]
    for _ in range(4):
        desk.journal.record(coaching("Talked.", person="Ben"))
        stages.append(desk.plans.of("Ben").stage)
    assert stages == [Stage.GOAL, Stage.REALITY, Stage.OPTIONS, Stage.WILL, Stage.REALITY]
    desk.journal.record(coaching("Talked.", person="Ben", skill="Something else"))
    assert desk.plans.of("Ben").stage is Stage.REALITY
    for place in range(3):
        desk.plans.step_done(plan.id, place, done=True)
    assert desk.plans.of("Ben").stage is Stage.MASTER
    assert stage_question(Stage.MASTER, "Ben") == "Can Ben now show it to someone else?"
    assert all("Ben" in stage_question(stage, "Ben") for stage in Stage)


def test_the_team_shows_the_live_skill(desk: Desk) -> None:
    desk.journal.record(coaching(person="Ben", skill="Retro"))
    begun(desk)
    assert {one.person.name: one.skill for one in desk.team.members()} == {"Amara": None, "Ben": "Open questions"}


def test_two_who_are_one_have_one_live_plan_and_two_again_when_separated(desk: Desk, clock: HandClock) -> None:
    begun(desk, "Amara", "Retro")
    clock.forward(days=1)
    begun(desk)
    people = {one.name: one.id for one in desk.journal.people()}
    assert not desk.team.may_remove(people["Ben"])
    desk.team.merge(people["Ben"], people["Amara"])
    standing = desk.plans.of("Amara")
    assert standing.plan is not None
    assert standing.plan.skill == "Open questions"
    assert [(one.skill, one.state) for one in standing.history] == [("Retro", PlanState.PAUSED)]
    desk.team.separate(people["Ben"])
    assert {name: plan.skill for name, plan in desk.plans.live().items()} == {"Amara": "Retro", "Ben": "Open questions"}


def test_the_one_person_file_has_the_plan_and_erasing_leaves_others(desk: Desk) -> None:
    plan = begun(desk)
    desk.plans.step_done(plan.id, 0, done=True)
    desk.plans.begin("Amara", "Pairing", "Pairs with Ben.", STEPS)
    said = repr(desk.person_files.about("Ben").blocks)
    step = "Step: Watch one (done on 2 March 2026)"
    for words in ("Skill: Open questions", step, "Being practised", "Pairs with Ben"):
        assert words in said
    assert "Pairing" not in said
    desk.erasure.erase("Ben")
    (left,) = desk.plans.live().values()
    assert (left.person, left.can_do) == ("Amara", "Pairs with somebody.")


def test_an_ended_plan_in_words() -> None:
    plan = SkillPlan("1", "Ben", "Retro", "Runs one.", (PlanStep("Watch"),), PlanState.FINISHED, MONDAY, MONDAY)
    assert plan_lines(plan) == ["Skill: Retro", "Can do it means: Runs one.", "Step: Watch", "It sits: 2 March 2026"]


PLANS = st.builds(
    SkillPlan, st.sampled_from("abcdef"), st.just("Ben"), st.just("x"), st.just("y"), st.just(()),
    st.sampled_from(PlanState), st.dates(MONDAY, date(2026, 3, 9)),
)  # fmt: skip


@given(st.lists(PLANS, unique_by=lambda plan: plan.id))
def test_whatever_there_is_at_most_one_is_live_and_comes_first(plans: list[SkillPlan]) -> None:
    found = settled(plans)
    assert sorted(one.id for one in found) == sorted(one.id for one in plans)
    live = [one for one in found if one.state is PlanState.LIVE]
    assert live == found[: len(live)]
    assert len(live) == any(one.state is PlanState.LIVE for one in plans)
    assert [one.begun for one in found[1:]] == sorted((one.begun for one in found[1:]), reverse=True) or len(live) == 1


def test_undo_puts_a_plan_back_and_forgets_one_begun_by_mistake(desk: Desk) -> None:
    plan = begun(desk)
    desk.plans.pause(plan.id)
    second = begun(desk, skill="Handing over")
    with pytest.raises(InvalidInputError, match="Handing over"):
        desk.plans.put_back(plan)
    desk.plans.forget(second.id)
    desk.plans.put_back(plan)
    assert desk.plans.of("Ben").plan == plan
    assert desk.plans.of("Ben").history == ()


def test_who_has_left_practises_nothing_though_the_plan_is_kept(desk: Desk) -> None:
    begun(desk)
    ben = next(one for one in desk.journal.people() if one.name == "Ben")
    desk.journal.amend_person(replace(ben, left=desk.preferences.today()))
    assert desk.plans.live() == {}
    assert desk.plans.of("Ben").plan is not None
