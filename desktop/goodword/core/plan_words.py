"""Skill plans in words: the plan itself, and the question of a stage."""

from collections.abc import Callable
from datetime import date

from goodword.core.date_words import day_month_year
from goodword.core.language import marked, strung, tr
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


def plan_line(plan: SkillPlan) -> str:
    """"Ben: Handing over, 2 of 4 small steps done"; an ended one also says how it stands."""
    words = tr("{name}: {skill}, {done} of {n} small step done|{name}: {skill}, {done} of {n} small steps done", "",
               len(plan.steps))  # fmt: skip
    done = sum(1 for step in plan.steps if step.done)
    line = words.format(name=plan.person, skill=plan.skill, done=done, n=len(plan.steps))
    return line if plan.state is PlanState.LIVE else strung((line, _stands(plan)))


def steps_line(plan: SkillPlan) -> str:
    """How far a live plan is: "2 of 5 steps done. Next: one open question"."""
    done, n = sum(1 for step in plan.steps if step.done), len(plan.steps)
    if plan.steps_done:
        return tr("All {n} step done. Can they show it to someone else?|"
                  "All {n} steps done. Can they show it to someone else?", "", n).format(n=n)  # fmt: skip
    following = next(step.text for step in plan.steps if not step.done)
    words = tr("{done} of {n} step done. Next: {step}|{done} of {n} steps done. Next: {step}", "", n)
    return words.format(done=done, n=n, step=following)


def plan_state_line(plan: SkillPlan, day: Callable[[date], str]) -> str:
    """An ended plan in a list of somebody's: "Handing over. Paused: 2 Mar 2026"; `day` words a date."""
    stands = _stands(plan, day)
    return tr("{skill}. {stands}", "a skill, and how its plan stands").format(skill=plan.skill, stands=stands)


def numbered_lines(plan: SkillPlan) -> list[str]:
    """All of a plan, a line each, its small steps under their numbers."""
    lines = plan_lines(plan)
    steps = [f"{number}  {line}" for number, line in enumerate(lines[2:-1], start=1)]
    return [*lines[:2], *steps, lines[-1]]


def plan_lines(plan: SkillPlan, day: Callable[[date], str] = day_month_year) -> list[str]:
    """All of a plan, a line each; `day` words a date."""
    lines = [
        tr("Skill: {skill}").format(skill=plan.skill),
        tr("Can do it means: {words}").format(words=plan.can_do),
        *(_step_line(step.text, day(step.done) if step.done else "") for step in plan.steps),
    ]
    return [*lines, _stands(plan, day)]


def _stands(plan: SkillPlan, day: Callable[[date], str] = day_month_year) -> str:
    stands = state_title(plan.state)
    if plan.ended is None:
        return stands
    return tr("{state}: {date}", "Paused: 2 March 2026").format(state=stands, date=day(plan.ended))


def _step_line(text: str, done: str) -> str:
    if done:
        return tr("Step: {step} (done on {date})").format(step=text, date=done)
    return tr("Step: {step}").format(step=text)
