"""Commands about the book as a file: backup, restore, check."""

import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from goodword.app import protected
from goodword.command_line.session import Session, line_of_input
from goodword.command_line.spoken_help import Choice, command, option
from goodword.core.date_words import day_month_year, day_time
from goodword.core.errors import KnownError, LockedCopyError
from goodword.core.language import marked, number, tr
from goodword.core.safekeeping import Preview, Safekeeping
from goodword.core.secret import Secret
from goodword.core.soundness import Condition, DamagedBookError, Holdings, Inspection
from goodword.upkeep import place_findings

Done = TypeVar("Done")


@command(
    "backup",
    help=marked(
        "Copy the book to FILE, or among the copies beside it, and check the copy.\n\n"
        "An older backup of this book that is at FILE is replaced; nothing else is."
    ),
)
@click.argument("file", metavar="[FILE]", required=False)
@click.pass_obj
def back_up(session: Session, file: str | None) -> None:
    """`goodword backup`."""
    place, holdings = session.safekeeping.back_up(_absolute(file) if file else None)
    click.echo(tr("Backed up {what}.").format(what=holdings.words))
    click.echo(place)


@command(
    "restore",
    help=marked(
        "Bring the backup FILE back: the book becomes what the copy holds. Its own state is kept first.\n\n"
        'A copy that opens with another recovery code asks for it; with "-" it is read from standard input.'
    ),
)
@click.argument("file", metavar="FILE")
@click.argument("source", metavar="[-]", required=False, type=Choice(["-"]))
@option("--dry-run", is_flag=True, help=marked("Look the copy through, say what it would change, and change nothing."))
@click.pass_obj
def restore(session: Session, file: str, source: str | None, dry_run: bool) -> None:
    """`goodword restore`."""
    care, place = session.safekeeping, _absolute(file)
    if dry_run:
        for line in _preview(_opened(lambda code: care.preview(place, code), source)):
            click.echo(line)
        return
    before = care.holdings()
    restored = _opened(lambda code: care.restore(place, code), source)
    click.echo(tr("Restored {what}.").format(what=restored.holdings.words))
    if restored.own is not None:
        words = tr("The book as it was ({what}): {place}") if before else tr("The book as it was, as it is: {place}")
        click.echo(words.format(what=before.words if before else "", place=restored.own))


@command(
    "check",
    help=marked(
        "Look the whole book through: is it sound, what is in it, how is it backed up and protected.\n\n"
        "An index that does not agree with the records is made anew; nothing else is changed."
    ),
)
@click.pass_obj
def check(session: Session) -> None:
    """`goodword check`."""
    care = session.safekeeping
    found = care.check()
    if found.condition is Condition.DAMAGED:
        raise _damaged(session, found)
    holdings = care.holdings()
    if holdings is not None:
        click.echo(tr("The book is sound: {what}.").format(what=holdings.words))
    if found.condition is Condition.STALE:
        click.echo(tr("Its indexes did not agree with the records and were made anew. Nothing was lost."))
    if found.unreadable:
        words = tr(
            "{n} record has values that make no sense. goodword export shows them.|"
            "{n} records have values that make no sense. goodword export shows them.",
            "",
            found.unreadable
        )
        click.echo(words.format(n=number(found.unreadable)))
    if found.is_newer:
        click.echo(tr("A newer Goodword wrote it: this one can show and export it, and change nothing."))
    if session.only_read is not None:
        click.echo(str(session.only_read))
    for line in _backups(care, holdings):
        click.echo(line)
    click.echo(
        tr("The book is protected.") if protected(session.paths) else tr("The book is not protected by a password.")
    )
    for finding in place_findings(session.paths):
        click.echo(f"{finding.detail} {finding.advice}")


def _backups(care: Safekeeping, holdings: Holdings | None) -> list[str]:
    upkeep = care.upkeep()
    lines = []
    if upkeep.failing_since is not None:
        since = day_time(upkeep.failing_since.date(), f"{upkeep.failing_since:%H:%M}")
        lines.append(tr("Backups fail since {moment}. {problem}").format(moment=since, problem=upkeep.problem))
    newest = care.newest_good()
    count = len(care.copies())
    if newest is None and count:
        empty = tr("{n} backup, and no record in it.|{n} backups, and no record in any that can be read.", "", count)
        return [*lines, empty.format(n=number(count))]
    if newest is None:
        return [*lines, tr("There is no backup yet. Make one: goodword backup")]
    place, copy, held = newest
    words = tr("{n} backup, the last of {moment}: {what}.|{n} backups, the last of {moment}: {what}.", "", count)
    lines.append(words.format(n=number(count), moment=copy.moment, what=held.words))
    lines.append(place)
    if upkeep.rehearsed_at is not None:
        day = day_month_year(upkeep.rehearsed_at.date())
        lines.append(tr("A restore was last rehearsed on {date}.").format(date=day))
    if holdings is not None and held.records + held.in_bin > 2 * (holdings.records + holdings.in_bin):
        lines.append(tr("That backup holds more than twice as many records as the book. Look at it before you go on."))
    return lines


def _preview(preview: Preview) -> list[str]:
    now = preview.now.words if preview.now else tr("nothing that can be read")
    return [
        tr("The book holds {what}.").format(what=now),
        tr("The copy holds {what}.").format(what=preview.then.words),
        tr("Nothing was changed."),
    ]


def _damaged(session: Session, found: Inspection) -> KnownError:
    newest = session.safekeeping.newest_good()
    hint = tr("There is no backup. Start Goodword: it offers to read what can be read.")
    if newest is not None:
        place, copy, held = newest
        words = tr("Start Goodword for all ways out, or bring back {moment} ({what}): goodword restore {place}")
        hint = words.format(moment=copy.moment, what=held.words, place=shlex.quote(place))
    return DamagedBookError(
        tr("The book is damaged"),
        tr("The book is damaged ({reason}).").format(reason=found.notes[0]),
        " ".join([tr("Nothing was changed."), hint]),
    )


def _opened(work: Callable[[Secret | None], Done], source: str | None) -> Done:
    """What `work` does with the copy; its recovery code is asked for only where the book's key does not open it."""
    try:
        return work(None)
    except LockedCopyError as locked:
        if source == "-":
            return work(Secret(line_of_input().rstrip("\r\n")))
        if sys.stdin is None or not sys.stdin.isatty():
            raise
        click.echo(locked.message, err=True)
        return work(Secret(click.prompt(tr("Its recovery code"), hide_input=True, err=True)))


def _absolute(file: str) -> str:
    return str(Path(file).absolute())
