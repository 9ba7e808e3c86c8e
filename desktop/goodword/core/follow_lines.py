"""Lines of an export about what became of what was agreed and heard."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from goodword.core.errors import InvalidInputError
from goodword.core.insights import Outcome
from goodword.core.journal import checked_date
from goodword.core.language import marked, tr
from goodword.core.line_values import Line
from goodword.core.people import checked_name
from goodword.core.practices import FIELD_LIMIT, NOTE_LIMIT, clean, is_blank
from goodword.core.skill_plans import PlanState, PlanStep, SkillPlan, checked_texts
from goodword.core.steps import StepMark, StepState
from goodword.core.topics import TopicAlias
from goodword.core.weeks import parse_date

Followed = StepMark | Outcome | TopicAlias | SkillPlan
"""What such a line says."""


def follow_values(value: Followed) -> tuple[str, dict[str, Any]]:
    """The type of its line, and what stands in it."""
    match value:
        case StepMark(entry, state, on, moment, due_before):
            marked_on = {"on": on.isoformat(), "due_before": _day(due_before), "at": moment.isoformat()}
            return "step", {"entry": entry, "state": state.value, **marked_on}
        case Outcome(entry, acted, told, asked, text_before, praise):
            days = {"acted": _day(acted), "told": _day(told), "asked": asked.isoformat() if asked else None}
            return "insight", {"entry": entry, **days, "text_before": text_before, "praise": praise}
        case TopicAlias(name, topic, moment):
            return "topic", {"name": name, "topic": topic, "at": moment.isoformat()}
        case _:
            return "skill_plan", {
                "id": value.id,
                "person": value.person,
                "skill": value.skill,
                "can_do": value.can_do,
                "steps": [[step.text, _day(step.done) or ""] for step in value.steps],
                "state": value.state.value,
                "begun": value.begun.isoformat(),
                "ended": _day(value.ended),
            }


def read_step(line: Line) -> StepMark:
    """What became of a step. Raises InvalidInputError in words, as all of these do."""
    state = line.choice("state", StepState)
    due_before = line.optional("due_before", line.day)
    return StepMark(line.text("entry"), state, line.record_day("on"), line.moment("at"), due_before)


def read_insight(line: Line) -> Outcome:
    """What came of something heard."""
    return Outcome(
        entry=line.text("entry"),
        acted=line.optional("acted", line.record_day),
        told=line.optional("told", line.record_day),
        asked=line.optional("asked", line.moment),
        text_before=line.optional("text_before", lambda key: _note(line, key)),
        praise=line.optional("praise", line.id),
    )


def read_topic(line: Line) -> TopicAlias:
    """Another name of a topic."""
    return TopicAlias(_topic(line, "name"), _topic(line, "topic"), line.moment("at"))


def read_plan(line: Line) -> SkillPlan:
    """What somebody practises."""
    pairs = line.pairs("steps")
    skill, can_do, texts = checked_texts(line.text("skill"), line.text("can_do"), [text for text, _ in pairs])
    days = [checked_date(parse_date(done)) if done else None for _, done in pairs]
    return SkillPlan(
        id=line.id("id"),
        person=checked_name(line.text("person")),
        skill=skill,
        can_do=can_do,
        steps=tuple(map(PlanStep, texts, days)),
        state=line.choice("state", PlanState),
        begun=line.record_day("begun"),
        ended=line.optional("ended", line.record_day),
    )


FOLLOW_READERS: Mapping[str, Callable[[Line], Followed]] = {
    "step": read_step,
    "insight": read_insight,
    "topic": read_topic,
    "skill_plan": read_plan,
}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _note(line: Line, key: str) -> str:
    text = clean(line.text(key), marked("note", "a field"), lines=True)
    if len(text.encode()) > NOTE_LIMIT:
        raise InvalidInputError(tr("The note is too long."), tr("Shorten it."))
    return text


def _topic(line: Line, key: str) -> str:
    text = clean(line.text(key), marked("topic", "a field"), lines=False)
    if is_blank(text) or len(text) > FIELD_LIMIT:
        raise InvalidInputError(tr("That is no name for a topic."), tr("Type a few words."))
    return text
