"""Commands about days: status, skip, off."""

from datetime import date

import click

from goodword.command_line.session import COMING_DATE, PAST_DATE, Session, print_json
from goodword.command_line.shapes import status_shape
from goodword.core.calendar_words import series_title
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.standing_words import day_sentence, fill_in_sentence, standing_line
from goodword.core.streaks import Series


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def status(session: Session, as_json: bool) -> None:
    """Today and the streaks."""
    status = session.desk.workdays.status()
    if as_json:
        print_json(status_shape(status))
        return
    click.echo(day_sentence(status.today))
    width = max(10, *map(len, map(series_title, Series)))
    for series, standing in status.series.items():
        if series in (Series.SHOWED_UP, Series.FULL_SET) or Practice(series.value) in status.today.asked:
            click.echo(f"{series_title(series):<{width}} {standing_line(standing)}")
    if sentence := fill_in_sentence(status):
        click.echo(sentence)


@click.command()
@click.argument("practice", type=click.Choice([practice.value for practice in Practice]))
@click.option("--date", "on", type=PAST_DATE, metavar="DATE", help="Another day that is still open.")
@click.pass_obj
def skip(session: Session, practice: str, on: date | None) -> None:
    """Say "nothing genuine" for a day: neutral for the run, once in five working days."""
    session.desk.workdays.skip(Practice(practice), on)
    click.echo(
        tr("Nothing genuine today. That is fine.") if on is None else tr("Nothing genuine that day. That is fine.")
    )


@click.command()
@click.argument("first", type=COMING_DATE, metavar="DATE")
@click.argument("last", type=COMING_DATE, metavar="[DATE]", required=False)
@click.option("--reason", default="", metavar="R", help="For you alone.")
@click.option("--remove", is_flag=True, help="Take time off back.")
@click.pass_obj
def off(session: Session, first: date, last: date | None, reason: str, remove: bool) -> None:
    """Mark time off, also afterwards."""
    if remove:
        session.desk.workdays.come_back(first, last)
    else:
        session.desk.workdays.take_off(first, last, reason)
