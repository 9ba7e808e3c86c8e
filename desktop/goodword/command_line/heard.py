"""The commands about what was heard, and what came of it."""

from datetime import date
from enum import StrEnum

import click

from goodword.command_line.session import PAST_DATE, Session, print_json, text_or_input
from goodword.command_line.shapes import insight_shape
from goodword.command_line.spoken_help import AtLeast, Choice, command, option
from goodword.core.insights import Answer
from goodword.core.language import marked, tr
from goodword.core.practices import Kind
from goodword.core.topic_words import insight_line
from goodword.core.typed_dates import Leaning


class Came(StrEnum):
    """What can be said of something heard."""

    ACTED = "acted"
    TOLD = "told"
    NOT_ACTED = "not-acted"
    NOT_TOLD = "not-told"
    ASKED = "asked"
    CORRECTED = "corrected"
    PRAISE = "praise"


_DATED = {Came.ACTED: Answer.ACTED, Came.TOLD: Answer.TOLD}
_TAKEN_BACK = {Came.NOT_ACTED: Answer.ACTED, Came.NOT_TOLD: Answer.TOLD}


@command(help=marked("List what was heard, newest first, and what came of it."))
@option("--kind", type=Choice([kind.value for kind in Kind]), help=marked("One kind only."))
@option("--topic", metavar="TOPIC", help=marked("One topic only, whatever it is called."))
@option("--since", type=PAST_DATE, metavar="DATE", help=marked("From that day on."))
@option("--limit", type=AtLeast(0), metavar="N", help=marked("At most so many."))
@option("--open", "unanswered", is_flag=True, help=marked("What waits: no action noted, not acted on, nobody told."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_obj
def heard(
    session: Session,
    kind: str | None,
    topic: str | None,
    since: date | None,
    limit: int | None,
    unanswered: bool,
    as_json: bool,
) -> None:
    """`goodword heard`."""
    found = session.desk.listening.heard(
        Kind(kind) if kind else None, topic, since, limit=None if unanswered else limit
    )
    if unanswered:
        found = [one for one in found if one.unanswered][:limit]
    if as_json:
        print_json([insight_shape(one) for one in found])
        return
    today = session.desk.preferences.today()
    for one in found:
        click.echo(insight_line(one, today))
    if not found:
        click.echo(tr("Nothing here yet. One sentence is plenty."), err=True)


@command(
    help=marked(
        "Say what came of something heard: acted on or told, on a DATE; asked about; corrected, to TEXT.\n\n"
        "praise makes a praise of thanks, in TEXT or their own words, prints its id, and notes a next step to "
        "pass them on."
    )
)
@click.argument("entry_id", metavar="ID")
@click.argument("came", type=Choice([came.value for came in Came]))
@click.argument("value", metavar="[DATE|TEXT]", required=False)
@option("--person", metavar="NAME", help=marked("praise: for whom it is."))
@click.pass_obj
def answer(session: Session, entry_id: str, came: str, value: str | None, person: str | None) -> None:
    """`goodword answer`."""
    said, desk = Came(came), session.desk
    if (said is Came.CORRECTED and value is None) or (value and (said in _TAKEN_BACK or said is Came.ASKED)):
        raise click.UsageError(
            marked("corrected needs a TEXT; acted and told take a DATE, praise a TEXT, the others nothing.")
        )
    if person is not None and said is not Came.PRAISE:
        raise click.UsageError(marked("--person goes with praise."))
    if said in _DATED:
        desk.listening.answered(entry_id, _DATED[said], session.typed_date(value, Leaning.PAST) if value else None)
    elif said in _TAKEN_BACK:
        desk.listening.not_answered(entry_id, _TAKEN_BACK[said])
    elif said is Came.ASKED:
        desk.listening.asked(entry_id)
    elif said is Came.PRAISE:
        text = None if value is None else text_or_input(value)
        click.echo(desk.thanks.praise_from(entry_id, person, text).praise.id)
    else:
        desk.listening.correct(entry_id, text_or_input(value or ""))
