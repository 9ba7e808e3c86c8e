"""The command about old records."""

import click

from goodword.command_line.session import Session
from goodword.command_line.spoken_help import command, option
from goodword.core.date_words import day_month_year
from goodword.core.language import marked, tr


@command(help=marked("Say how much is older than 18 months, and do what you answer. Nothing goes by itself."))
@option("--keep", "answer", flag_value="keep", help=marked("They are still needed; ask again in half a year."))
@option("--remove", "answer", flag_value="remove", help=marked("Move them to the bin, for 30 days."))
@click.pass_obj
def retention(session: Session, answer: str | None) -> None:
    """`goodword retention`."""
    old = session.desk.retention.old()
    if not old.count:
        click.echo(tr("No coaching or listening record is older than 18 months."))
    elif answer == "keep":
        session.desk.retention.keep()
        words = tr("Kept: {n} record from before {date}.|Kept: {n} records from before {date}.", "", old.count)
        click.echo(words.format(n=old.count, date=day_month_year(old.before)))
    elif answer == "remove":
        removed = session.desk.retention.remove(old)
        words = tr(
            "Moved to the bin for 30 days: {n} record from before {date}.|"
            "Moved to the bin for 30 days: {n} records from before {date}.",
            "",
            len(removed)
        )
        click.echo(words.format(n=len(removed), date=day_month_year(old.before)))
    else:
        answers = tr("Say --keep or --remove.")
        click.echo(f"{old.words} {answers}")
