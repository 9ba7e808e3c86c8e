"""The commands about skill plans: the one skill that each practises."""

from enum import StrEnum

import click

from goodword.command_line.session import Session, print_json
from goodword.command_line.shapes import plan_shape
from goodword.command_line.spoken_help import AtLeast, Choice, command, option
from goodword.core.coaching_plans import CoachingPlans, Practising
from goodword.core.errors import NotFoundError
from goodword.core.language import marked, tr
from goodword.core.people import match
from goodword.core.plan_words import numbered_lines, plan_line, stage_question
from goodword.core.skill_plans import SkillPlan


class Change(StrEnum):
    """What can be said of somebody's plan."""

    BEGIN = "begin"
    REWORD = "reword"
    DONE = "done"
    FINISHED = "finished"
    PAUSED = "paused"
    DROPPED = "dropped"
    UNDO = "undo"


@command(help=marked("List what each practises: the skill, and how many of the small steps are done."))
@option("--all", "every", is_flag=True, help=marked("Also what was finished, paused or dropped."))
@option("--person", metavar="NAME", help=marked("One person only."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON: every plan, with its state."))
@click.pass_obj
def plans(session: Session, person: str | None, every: bool, as_json: bool) -> None:
    """`goodword plans`."""
    use, people = session.desk.plans, session.desk.journal.people()
    chosen = people if person is None else [one for one in [match(person, people)] if one]
    stands = [use.of(one.name) for one in chosen]
    if as_json:
        print_json([plan_shape(plan, one) for one in stands for plan in _plans(one)])
        return
    found = [plan for one in stands for plan in (_plans(one) if every else _plans(one)[:1] if one.plan else [])]
    for plan in found:
        click.echo(plan_line(plan))
    if not found:
        click.echo(tr("Nobody has a skill plan yet.") if every else tr("No skill is being practised."), err=True)


@command(
    help=marked(
        "Show the plan of NAME, or change it: begin or reword it, say that its small step N is done, or that it "
        "ended.\n\n"
        "undo N says that step N is not done after all; undo alone takes up again what ended last."
    )
)
@click.argument("name")
@click.argument("change", type=Choice([change.value for change in Change]), required=False)
@click.argument("number", type=AtLeast(1), metavar="[N]", required=False)
@option("--skill", metavar="S", help=marked("begin, reword: the one skill; undo: which one to take up again."))
@option("--can-do", metavar="T", help=marked("begin, reword: what being able to do it looks like."))
@option(
    "--step", "steps", multiple=True, metavar="T", help=marked("begin, reword: a small step; three to six of them.")
)
@click.pass_obj
def plan(
    session: Session,
    name: str,
    change: str | None,
    number: int | None,
    skill: str | None,
    can_do: str | None,
    steps: tuple[str, ...],
) -> None:
    """`goodword plan`."""
    use = session.desk.plans
    asked = Change(change) if change else None
    if (asked is Change.DONE and number is None) or (number and asked not in (Change.DONE, Change.UNDO)):
        raise click.UsageError(
            marked("done needs the number of a step; undo may have one, and nothing else takes one.")
        )
    if asked is Change.BEGIN:
        use.begin(name, skill or "", can_do or "", steps)
    elif asked is Change.UNDO and number is None:
        use.take_up(use.ended(name, skill).id)
    elif asked is not None:
        _change(use, _live(use.of(name)), asked, number, (skill, can_do, steps))
    stands = use.of(name)
    shown = stands.plan or (stands.history[0] if stands.history else None)
    for line in numbered_lines(shown) if shown else [tr("No skill is being practised.")]:
        click.echo(line)
    if stands.plan:
        click.echo(stage_question(stands.stage, _called(session, stands.plan.person)))


def _change(
    use: CoachingPlans,
    live: SkillPlan,
    change: Change,
    number: int | None,
    words: tuple[str | None, str | None, tuple[str, ...]],
) -> None:
    if change is Change.REWORD:
        skill, can_do, steps = words
        use.reword(live.id, skill or live.skill, can_do or live.can_do, steps or tuple(s.text for s in live.steps))
    elif number is not None:
        use.step_done(live.id, number - 1, done=change is Change.DONE)
    else:
        {Change.FINISHED: use.finish, Change.PAUSED: use.pause, Change.DROPPED: use.drop}[change](live.id)


def _live(stands: Practising) -> SkillPlan:
    if stands.plan is None:
        raise NotFoundError(tr("No skill is being practised."), tr("Begin one: goodword plan NAME begin --skill S …"))
    return stands.plan


def _plans(stands: Practising) -> list[SkillPlan]:
    return [*([stands.plan] if stands.plan else []), *stands.history]


def _called(session: Session, name: str) -> str:
    person = match(name, session.desk.journal.people())
    return person.called if person else name
