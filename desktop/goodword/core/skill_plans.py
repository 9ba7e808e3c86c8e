"""Skill plans: the one skill somebody practises, small steps towards it, and what shows that it sits."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr
from goodword.core.people import fold
from goodword.core.practices import FIELD_LIMIT, Entry, Practice, clean, is_blank

LEAST_STEPS, MOST_STEPS = 3, 6
"""How many small steps a plan has."""

_WORD = re.compile(r"[^\W_]+")


class PlanState(StrEnum):
    """Whether a plan is worked on; somebody has one live plan at most."""

    LIVE = "live"
    PAUSED = "paused"
    FINISHED = "finished"
    DROPPED = "dropped"


class Stage(StrEnum):
    """What a check-in asks for (GROW): one stage each, and whether they could show it once all steps are done."""

    GOAL = "goal"
    REALITY = "reality"
    OPTIONS = "options"
    WILL = "will"
    MASTER = "master"


_ROUND = (Stage.REALITY, Stage.OPTIONS, Stage.WILL)


@dataclass(frozen=True, slots=True)
class PlanStep:
    """A small step, and the day it was done."""

    text: str
    done: date | None = None


@dataclass(frozen=True, slots=True)
class SkillPlan:
    """What `person`, by name, practises: the skill, and in words what being able to do it looks like.

    `ended` is the day it was paused, finished or dropped, None while it is live.
    """

    id: str
    person: str
    skill: str
    can_do: str
    steps: tuple[PlanStep, ...]
    state: PlanState
    begun: date
    ended: date | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that was written."""
        return (self.skill, self.can_do, *(step.text for step in self.steps))

    @property
    def steps_done(self) -> bool:
        """Whether every step is."""
        return all(step.done for step in self.steps)


def checked_texts(skill: str, can_do: str, steps: Iterable[str]) -> tuple[str, str, tuple[str, ...]]:
    """The texts of a plan as they are stored. InvalidInputError for empty and too long ones, and too few steps."""
    named = (checked_text(skill, marked("skill", "a field")), checked_text(can_do, marked("finish line", "a field")))
    each = tuple(checked_text(step, marked("step", "a field")) for step in steps)
    if not LEAST_STEPS <= len(each) <= MOST_STEPS:
        raise InvalidInputError(
            tr("A plan has three to six small steps, and this one {n}.").format(n=len(each)),
            tr("Split a large step, or leave one out."),
        )
    return (*named, each)


def settled(plans: Iterable[SkillPlan]) -> list[SkillPlan]:
    """One person's plans, the live one first, then the latest begun. Of two that are live the one begun last is.

    Two are live only after two people turned out to be one; the other one counts as paused as long as they are.
    """
    newest = sorted(plans, key=lambda plan: (plan.begun, plan.id), reverse=True)
    found: list[SkillPlan] = []
    for plan in sorted(newest, key=lambda plan: plan.state is not PlanState.LIVE):
        is_second = plan.state is PlanState.LIVE and any(one.state is PlanState.LIVE for one in found)
        found.append(replace(plan, state=PlanState.PAUSED) if is_second else plan)
    return found


def evidence(plan: SkillPlan, entries: Iterable[Entry]) -> list[Entry]:
    """The person's praise and check-ins that name the skill, from the day the plan began until it ended."""
    return [entry for entry in entries if _is_within(plan, entry) and _names(plan.skill, entry)]


def stage_of(plan: SkillPlan | None, entries: Iterable[Entry]) -> Stage:
    """What the next check-in asks for; `entries` are the person's. The goal first, and where there is no plan.

    Each check-in since the plan began moves on by one; one about another skill does not.
    """
    if plan is None:
        return Stage.GOAL
    if plan.steps_done:
        return Stage.MASTER
    count = sum(
        _is_within(plan, entry)
        and entry.content.practice is Practice.COACHING
        and (entry.content.skill is None or _names(plan.skill, entry))
        for entry in entries
    )
    return _ROUND[(count - 1) % len(_ROUND)] if count else Stage.GOAL


def _is_within(plan: SkillPlan, entry: Entry) -> bool:
    content = entry.content
    return (
        content.practice is not Practice.LISTENING
        and content.person == plan.person
        and entry.removed is None
        and plan.begun <= entry.date
        and (plan.ended is None or entry.date <= plan.ended)
    )


def _names(skill: str, entry: Entry) -> bool:
    """Whether a record is about the skill, or its text has the skill's words one after another."""
    wanted = _words(skill)
    if entry.content.skill is not None and (fold(entry.content.skill) == fold(skill)):
        return True
    return bool(wanted) and f" {' '.join(wanted)} " in f" {' '.join(_words(entry.content.text))} "


def _words(text: str) -> Sequence[str]:
    return _WORD.findall(fold(text))


def checked_text(text: str, what: str) -> str:
    """One text of a plan as it is stored; `what` it is called. InvalidInputError where it is empty or too long."""
    text = clean(text, what, lines=False)
    if is_blank(text):
        raise InvalidInputError(tr("The {field} is empty.").format(field=tr(what, "a field")), tr("Type a few words."))
    if len(text) > FIELD_LIMIT:
        raise InvalidInputError(
            tr("The {field} is too long: {count} characters, and {limit} fit.").format(
                field=tr(what, "a field"), count=len(text), limit=FIELD_LIMIT
            ),
            tr("Shorten it."),
        )
    return text
