"""The command that writes the brag note."""

import click

from goodword.app import note_formats, save_file
from goodword.command_line.session import Session, file_to_write
from goodword.command_line.spoken_help import Choice, command, option
from goodword.core.brag_note import Composed
from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr
from goodword.core.note_words import Audience
from goodword.core.preferences import Preferences
from goodword.core.told import Way
from goodword.core.weeks import Period, Week


@command(
    help=marked(
        "Write the week as a brag note, as you last left it. What is held back, and what to look at, goes to "
        "stderr."
    )
)
@option("--week", "weeks", multiple=True, metavar="2026-W47", help=marked("An ISO week; may be given several times."))
@option("--month", metavar="2026-11", help=marked("A month instead of a week."))
@option("--year", metavar="2026", help=marked("A year instead of a week."))
@option("--audience", type=Choice([a.value for a in Audience]), default="manager", show_default=True)
@option("--person", metavar="NAME", help=marked("Whom a note for one person is for."))
@option("--format", "format_name", type=Choice([f.name for f in note_formats()]), default="md")
@option("--output", metavar="FILE|-", help=marked("Where to write it, standard output unless given."))
@click.pass_obj
def note(
    session: Session,
    weeks: tuple[str, ...],
    month: str | None,
    year: str | None,
    audience: str,
    person: str | None,
    format_name: str,
    output: str | None,
) -> None:
    """`goodword note`."""
    if person is not None and audience != Audience.PERSON:
        raise click.UsageError(marked("--person goes with --audience person."))
    chosen = next(f for f in note_formats() if f.name == format_name)
    if output is None and not chosen.is_text:
        raise InvalidInputError(
            tr("A {format} note can't be shown in a terminal.").format(format=format_name),
            tr("Say where: --output FILE."),
        )
    period = _period(weeks, month, year, session.desk.preferences)
    composed = session.desk.compose(period, Audience(audience), person)
    data = chosen.write(composed.note)
    if output is None or output == "-":
        click.echo(data, nl=False)
    else:
        save_file(file_to_write(output), data)
        session.desk.note_left(composed, Way.FILE, person)
    for line in before_it_leaves(session, composed):
        click.echo(line, err=True)


def before_it_leaves(session: Session, composed: Composed) -> list[str]:
    """What stays out of a note and why, and what to look at in it, a line each."""
    return [*_held_back(composed), *session.desk.notes.warnings(composed.note)]


def _period(weeks: tuple[str, ...], month: str | None, year: str | None, preferences: Preferences) -> Period:
    if sum(bool(choice) for choice in (weeks, month, year)) > 1:
        raise click.UsageError(marked("Choose one of --week, --month and --year."))
    if month is not None:
        return Period.month(month)
    if year is not None:
        return Period.year(year)
    if not weeks:
        return preferences.this_week().period()
    begins = preferences.week_begins()
    return Period.weeks(Week.parse(text, begins) for text in weeks)


def _held_back(composed: Composed) -> list[str]:
    if not composed.held_back:
        return []
    return [f"{composed.held_back_words()}.", *(held.reason for held in composed.held_back)]
