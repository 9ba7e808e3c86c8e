"""The commands about what follows: next steps, topics, whom next."""

from datetime import date

import click

from goodword.app import save_file
from goodword.command_line.session import Session, file_to_write, print_json
from goodword.command_line.shapes import step_shape, topic_shape, wait_shape
from goodword.command_line.spoken_help import Choice, command, option
from goodword.core.language import marked, tr
from goodword.core.step_calendar import calendar_file
from goodword.core.step_words import standing_words, taker_words
from goodword.core.steps import Step
from goodword.core.topic_words import topic_words
from goodword.core.typed_dates import Leaning
from goodword.core.wait_words import wait_words


@command(help=marked("List the next steps that were agreed: what has been due longest first."))
@option("--all", "every", is_flag=True, help=marked("Also what was done or dropped."))
@option("--person", metavar="NAME", help=marked("What was agreed with one person only."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON: every step, with its state."))
@click.pass_obj
def steps(session: Session, person: str | None, every: bool, as_json: bool) -> None:
    """`goodword steps`."""
    found = session.desk.steps.all(person) if every or as_json else session.desk.steps.unfinished(person)
    if as_json:
        print_json([step_shape(step) for step in found])
        return
    today = session.desk.preferences.today()
    for one in found:
        click.echo(_line(one, today))
    if not found:
        click.echo(tr("No step is open."), err=True)


@command(
    help=marked(
        "Say that a step is done or dropped, or moved to a DATE; undo takes back what was said last.\n\n"
        "ics writes it as a calendar entry into FILE, or to standard output."
    )
)
@click.argument("step_id", metavar="ID")
@click.argument("state", type=Choice(["done", "moved", "dropped", "undo", "ics"]))
@click.argument("value", metavar="[DATE|FILE]", required=False)
@click.pass_obj
def step(session: Session, step_id: str, state: str, value: str | None) -> None:
    """`goodword step`."""
    if state != "ics" and (state == "moved") != (value is not None):
        raise click.UsageError(marked("moved needs a DATE, ics may have a FILE, and nothing else takes one."))
    use = session.desk.steps
    if state == "ics":
        data = calendar_file(use.step(step_id), session.desk.clock.now())
        if value in (None, "-"):
            click.echo(data, nl=False)
        else:
            save_file(file_to_write(str(value)), data)
    elif value is not None:
        use.move(step_id, session.typed_date(value, Leaning.FUTURE))
    else:
        {"done": use.done, "dropped": use.dropped, "undo": use.take_back}[state](step_id)


@command(
    help=marked(
        "List what was heard by topic: the last four weeks, the four before, grievances, what waits for an "
        "answer."
    )
)
@option("--merge", metavar="TOPIC", help=marked("It is the same as --into: it goes by that name."))
@option("--into", metavar="TOPIC", help=marked("The name both go by."))
@option("--separate", metavar="TOPIC", help=marked("Take back that it is another name of a topic."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_obj
def topics(session: Session, merge: str | None, into: str | None, separate: str | None, as_json: bool) -> None:
    """`goodword topics`."""
    if (merge is None) != (into is None) or (merge is not None and separate is not None):
        raise click.UsageError(marked("--merge and --into go together; --separate stands alone."))
    use = session.desk.listening
    if merge is not None and into is not None:
        use.merge(merge, into)
    elif separate is not None:
        use.separate(separate)
    found = use.topics()
    if as_json:
        print_json([topic_shape(topic) for topic in found])
        return
    today = session.desk.preferences.today()
    for topic in found:
        click.echo(topic_words(topic, today))
    if not found:
        click.echo(tr("No topic was heard yet."), err=True)


@command(
    "whom-next",
    help=marked("List who has waited longest for praise and for a check-in, in their own workdays. For you alone."),
)
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_obj
def whom_next(session: Session, as_json: bool) -> None:
    """`goodword whom-next`."""
    found, today = session.desk.whom_next.waits(), session.desk.preferences.today()
    if as_json:
        print_json([wait_shape(wait, today) for wait in found])
        return
    for wait in found:
        click.echo(wait_words(wait, today))
    if not found:
        click.echo(tr("Nobody is on the team yet."), err=True)


def _line(step: Step, today: date) -> str:
    text = " ".join(step.text.split())
    about = f"{step.person}: " if step.person else ""
    return f"{about}{text}  ({taker_words(step)}, {standing_words(step, today)})  [{step.id}]"
