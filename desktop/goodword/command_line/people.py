"""The command about one person."""

from dataclasses import replace
from datetime import date

import click

from goodword.command_line.session import DATE, Session
from goodword.core.mail_address import parse_address
from goodword.core.people import Recognition


@click.command()
@click.argument("name")
@click.option(
    "--recognition", type=click.Choice(["public", "team", "private", "none"]), help="How they like to be praised."
)
@click.option("--left", type=DATE, metavar="DATE", help="The day they left the team.")
@click.option("--mail", metavar="ADDRESS", help="Where a note for them goes; an empty one forgets it.")
@click.option("--rename", metavar="NAME", help="A new name, on all their records too.")
@click.pass_obj
def person(
    session: Session, name: str, recognition: str | None, left: date | None, mail: str | None, rename: str | None
) -> None:
    """Add a person to the team, or change what is known of one."""
    journal = session.desk.journal
    with session.desk.book.transaction():
        person = journal.add_person(name)
        if recognition:
            person = replace(person, recognition=None if recognition == "none" else Recognition(recognition))
        person = replace(person, name=rename or person.name, left=left or person.left)
        if mail is not None:
            person = replace(person, mail=parse_address(mail) or None)
        person = journal.amend_person(person)
    click.echo(person.name)
