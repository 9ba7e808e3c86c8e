"""Skill plans in words: the plan itself, and the question of a stage."""

from goodword.core.language import marked, tr
from goodword.core.skill_plans import PlanState, SkillPlan, Stage

_STATES = {
    PlanState.LIVE: marked("Being practised", "a skill"),
    PlanState.PAUSED: marked("Paused", "a skill"),
    PlanState.FINISHED: marked("It sits", "a skill"),
    PlanState.DROPPED: marked("Dropped", "a skill"),
}
_QUESTIONS = {
    Stage.GOAL: marked("Which one skill would make {name} surer next month? How will you both notice?"),
    Stage.REALITY: marked("What did {name} try since last time? What did you see?"),
    Stage.OPTIONS: marked("What two ways did {name} suggest? Theirs first."),
    Stage.WILL: marked("Which step, by when, and what will you do to help {name}?"),
    Stage.MASTER: marked("Can {name} now show it to someone else?"),
}


def state_title(state: PlanState) -> str:
    """How a plan stands, alone: "Being practised"."""
    return tr(_STATES[state], "a skill")


def stage_question(stage: Stage, name: str) -> str:
    """The one question of a check-in; `name` is what they are called."""
    return tr(_QUESTIONS[stage]).format(name=name)


def plan_lines(plan: SkillPlan) -> list[str]:
    """All of a plan, a line each."""
    lines = [
        tr("Skill: {skill}").format(skill=plan.skill),
        tr("Can do it means: {words}").format(words=plan.can_do),
        *(_step_line(step.text, str(step.done) if step.done else "") for step in plan.steps),
    ]
    stands = state_title(plan.state)
    if plan.ended is not None:
        stands = tr("{state}: {date}", "Paused: 2026-03-02").format(state=stands, date=plan.ended)
    return [*lines, stands]


def _step_line(text: str, done: str) -> str:
    if done:
        return tr("Step: {step} (done on {date})").format(step=text, date=done)
    return tr("Step: {step}").format(step=text)
