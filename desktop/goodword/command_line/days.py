"""Commands about days: status, skip, off."""

from collections.abc import Sequence
from datetime import date

import click

from goodword.command_line.session import COMING_DATE, PAST_DATE, Session, print_json
from goodword.command_line.shapes import away_shape, status_shape
from goodword.command_line.spoken_help import Choice, command, option
from goodword.core.calendar_words import series_title
from goodword.core.date_words import days_from_to
from goodword.core.days import Away, TimeOff
from goodword.core.language import marked, tr
from goodword.core.practices import Practice
from goodword.core.standing_words import day_sentence, fill_in_sentence, standing_line
from goodword.core.streaks import Series


@command(help=marked("Today and the streaks."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_obj
def status(session: Session, as_json: bool) -> None:
    """`goodword status`."""
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


@command(help=marked('Say "nothing genuine" for a day: neutral for the run, once in five working days.'))
@click.argument("practice", type=Choice([practice.value for practice in Practice]))
@option("--date", "on", type=PAST_DATE, metavar="DATE", help=marked("Another day that is still open."))
@click.pass_obj
def skip(session: Session, practice: str, on: date | None) -> None:
    """`goodword skip`."""
    session.desk.workdays.skip(Practice(practice), on)
    click.echo(
        tr("Nothing genuine today. That is fine.") if on is None else tr("Nothing genuine that day. That is fine.")
    )


@command(help=marked("Mark time off, also afterwards: yours, or somebody's of the team."))
@click.argument("first", type=COMING_DATE, metavar="[DATE]", required=False)
@click.argument("last", type=COMING_DATE, metavar="[DATE]", required=False)
@option("--reason", metavar="R", help=marked("For you alone."))
@option("--person", metavar="NAME", help=marked("Their days off, not yours: they wait for nothing then."))
@option("--remove", is_flag=True, help=marked("Take time off back."))
@option("--list", "listed", is_flag=True, help=marked("Say which days are off."))
@option("--json", "as_json", is_flag=True, help=marked("With --list: as JSON."))
@click.pass_obj
def off(
    session: Session,
    first: date | None,
    last: date | None,
    reason: str | None,
    person: str | None,
    remove: bool,
    listed: bool,
    as_json: bool,
) -> None:
    """`goodword off`."""
    if listed != (first is None) or (listed and remove) or (as_json and not listed):
        raise click.UsageError(marked("Give a DATE, or --list alone; --json goes with --list."))
    if reason is not None and person is not None:
        raise click.UsageError(marked("--reason is for your own days: why somebody else is off is theirs."))
    if first is None:
        _list_off(session, person, as_json)
    elif person is not None:
        use = session.desk.leave
        (use.come_back if remove else use.take)(person, first, last)
    elif remove:
        session.desk.workdays.come_back(first, last)
    else:
        session.desk.workdays.take_off(first, last, reason or "")


def _list_off(session: Session, person: str | None, as_json: bool) -> None:
    desk = session.desk
    found: Sequence[Away | TimeOff] = desk.book.days.time_off() if person is None else desk.leave.of(person)
    if as_json:
        print_json([away_shape(one) for one in found])
        return
    for one in found:
        days = days_from_to(one.first, one.last)
        click.echo(f"{days}  {one.reason}" if isinstance(one, TimeOff) and one.reason else days)
    if not found:
        click.echo(tr("No days off."), err=True)
