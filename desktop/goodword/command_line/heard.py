"""The commands about what was heard, and what came of it."""

from datetime import date
from enum import StrEnum

import click

from goodword.command_line.session import DATE, Session, print_json, text_or_input
from goodword.command_line.shapes import insight_shape
from goodword.core.insights import Answer
from goodword.core.language import tr
from goodword.core.practices import Kind
from goodword.core.topic_words import insight_line
from goodword.core.weeks import parse_date


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


@click.command()
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="One kind only.")
@click.option("--topic", metavar="TOPIC", help="One topic only, whatever it is called.")
@click.option("--since", type=DATE, metavar="DATE", help="From that day on.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most so many.")
@click.option("--open", "unanswered", is_flag=True, help="What waits: no action noted, not acted on, nobody told.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
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
    """List what was heard, newest first, and what came of it."""
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


@click.command()
@click.argument("entry_id", metavar="ID")
@click.argument("came", type=click.Choice([came.value for came in Came]))
@click.argument("value", metavar="[DATE|TEXT]", required=False)
@click.option("--person", metavar="NAME", help="praise: for whom it is.")
@click.pass_obj
def answer(session: Session, entry_id: str, came: str, value: str | None, person: str | None) -> None:
    """Say what came of something heard: acted on or told, on a DATE; asked about; corrected, to TEXT.

    praise makes a praise of thanks, in TEXT or their own words, prints its id, and notes a next step to pass them on.
    """
    said, desk = Came(came), session.desk
    if (said is Came.CORRECTED and value is None) or (value and (said in _TAKEN_BACK or said is Came.ASKED)):
        raise click.UsageError("corrected needs a TEXT; acted and told take a DATE, praise a TEXT, the others nothing.")
    if person is not None and said is not Came.PRAISE:
        raise click.UsageError("--person goes with praise.")
    if said in _DATED:
        desk.listening.answered(entry_id, _DATED[said], parse_date(value) if value else None)
    elif said in _TAKEN_BACK:
        desk.listening.not_answered(entry_id, _TAKEN_BACK[said])
    elif said is Came.ASKED:
        desk.listening.asked(entry_id)
    elif said is Came.PRAISE:
        text = None if value is None else text_or_input(value)
        click.echo(desk.thanks.praise_from(entry_id, person, text).praise.id)
    else:
        desk.listening.correct(entry_id, text_or_input(value or ""))
