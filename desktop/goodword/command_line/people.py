"""The commands about one person, and about all of the team."""

from dataclasses import replace
from typing import Any

import click

from goodword.command_line.session import PAST_DATE, Session, print_json
from goodword.command_line.shapes import member_shape
from goodword.command_line.spoken_help import Choice, command, option
from goodword.core.errors import NotFoundError, quoted
from goodword.core.language import marked, tr
from goodword.core.mail_address import parse_address
from goodword.core.people import Person, Recognition, checked_name, fold, match
from goodword.core.practices import is_blank
from goodword.core.setting_values import parse_weekdays
from goodword.core.team_words import spoken_row


@command(help=marked("Add a person to the team, or change what is known of one."))
@click.argument("name")
@option(
    "--recognition", type=Choice(["public", "team", "private", "none"]), help=marked("How they like to be praised.")
)
@option("--left", type=PAST_DATE, metavar="DATE", help=marked("The day they left the team."))
@option("--mail", metavar="ADDRESS", help=marked("Where a note for them goes; an empty one forgets it."))
@option("--spoken", metavar="NAME", help=marked("What they are called; an empty one forgets it."))
@option("--days", metavar="DAYS", help=marked("The weekdays they work, like mon,tue,thu; empty: the same as you."))
@option("--back", is_flag=True, help=marked("They are on the team again."))
@option("--rename", metavar="NAME", help=marked("A new name, on all their records too."))
@option("--merge-into", metavar="NAME", help=marked("They turned out to be NAME: all their records go there."))
@option("--separate", metavar="NAME", help=marked("Take back that NAME was merged into them."))
@option("--remove", "is_gone", is_flag=True, help=marked("Take somebody without records off the team."))
@click.pass_obj
def person(
    session: Session, /, name: str, is_gone: bool, merge_into: str | None, separate: str | None, **facts: Any
) -> None:
    """`goodword person`."""
    alone = [option is not None and option is not False for option in (is_gone, merge_into, separate)]
    if sum(alone) + any(value is not None and value is not False for value in facts.values()) > 1:
        raise click.UsageError(marked("--merge-into, --separate and --remove stand alone."))
    team = session.desk.team
    if is_gone:
        click.echo(team.remove(_known(session, name).id).name)
    elif merge_into is not None:
        target = _known(session, merge_into)
        team.merge(_known(session, name).id, target.id)
        click.echo(target.name)
    elif separate is not None:
        merges = team.merges(_known(session, name).id)
        merge = next((one for one in merges if fold(one.source.name) == fold(separate)), None)
        if merge is None:
            hint = tr("goodword people --json lists their other names as “also”.")
            raise NotFoundError(tr("{name} was not merged into them.").format(name=quoted(separate)), hint)
        click.echo(team.separate(merge.source.id).name)
    else:
        with session.desk.book.transaction():
            known = session.desk.journal.add_person(name)
            changed = session.desk.journal.amend_person(_with(known, facts))
        click.echo(changed.name)


@command(help=marked("List the team: how each likes praise, and how many workdays they have waited."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_obj
def people(session: Session, as_json: bool) -> None:
    """`goodword people`."""
    members = session.desk.team.members()
    today = session.desk.preferences.today()
    if as_json:
        print_json([member_shape(member, today) for member in members])
        return
    for member in members:
        click.echo(spoken_row(member, today))


def _known(session: Session, name: str) -> Person:
    """Somebody who is there; a name that nobody has adds nobody here."""
    found = match(name, session.desk.journal.people())
    if found is None:
        wrong = tr("{name} is nobody's name here.").format(name=quoted(name))
        raise NotFoundError(wrong, tr("goodword people lists the team."))
    return found


def _with(person: Person, facts: dict[str, Any]) -> Person:
    """The person with what the options say; an option that is not given changes nothing."""
    if facts["recognition"]:
        wish = facts["recognition"]
        person = replace(person, recognition=None if wish == "none" else Recognition(wish))
    if facts["mail"] is not None:
        person = replace(person, mail=parse_address(facts["mail"]) or None)
    if facts["spoken"] is not None:
        person = replace(person, spoken=None if is_blank(facts["spoken"]) else checked_name(facts["spoken"]))
    if facts["days"] is not None:
        person = replace(person, weekdays=parse_weekdays(facts["days"]) if facts["days"].strip() else None)
    left = None if facts["back"] else facts["left"] or person.left
    return replace(person, name=facts["rename"] or person.name, left=left)
