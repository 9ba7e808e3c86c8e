"""The command about old records."""

import click

from goodword.command_line.session import Session


@click.command()
@click.option("--keep", "answer", flag_value="keep", help="They are still needed; ask again in half a year.")
@click.option("--remove", "answer", flag_value="remove", help="Move them to the bin, for 30 days.")
@click.pass_obj
def retention(session: Session, answer: str | None) -> None:
    """Say how much is older than 18 months, and do what you answer. Nothing goes by itself."""
    old = session.desk.retention.old()
    if not old.count:
        click.echo("No coaching or listening record is older than 18 months.")
    elif answer == "keep":
        session.desk.retention.keep()
        click.echo(f"Kept: {_records(old.count)} from before {old.before}.")
    elif answer == "remove":
        removed = session.desk.retention.remove(old)
        click.echo(f"Moved to the bin for 30 days: {_records(len(removed))} from before {old.before}.")
    else:
        click.echo(f"{old.words} Say --keep or --remove.")


def _records(count: int) -> str:
    return f"{count} record{'' if count == 1 else 's'}"
