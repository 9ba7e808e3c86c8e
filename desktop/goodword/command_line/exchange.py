"""Commands about the whole book: export, import."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click

from goodword.app import lines_of, save_file
from goodword.command_line.session import Session, file_to_write
from goodword.command_line.spoken_help import command, option
from goodword.core.errors import NewerBookError, in_quotes, quoted
from goodword.core.exchange import LONGEST_LINE
from goodword.core.intake import Taken
from goodword.core.language import marked, strung, tr
from goodword.upkeep import BookLines, is_book

_WORDS: Mapping[str, Callable[[int], str]] = {
    "entry": lambda n: tr("{n} record|{n} records", "", n),
    "person": lambda n: tr("{n} person|{n} people", "", n),
    "schedule": lambda n: tr("{n} schedule|{n} schedules", "", n),
    "holidays": lambda n: tr("{n} holiday region|{n} holiday regions", "", n),
    "time_off": lambda n: tr("{n} time off|{n} times off", "", n),
    "skip": lambda n: tr("{n} skip|{n} skips", "", n),
    "practice": lambda n: tr("{n} practice switch|{n} practice switches", "", n),
    "setting": lambda n: tr("{n} setting|{n} settings", "", n),
    "told": lambda n: tr("{n} thing told|{n} things told", "", n),
    "step": lambda n: tr("{n} step done, moved or dropped|{n} steps done, moved or dropped", "", n),
    "insight": lambda n: tr("{n} outcome of a thing heard|{n} outcomes of things heard", "", n),
    "topic": lambda n: tr("{n} other name of a topic|{n} other names of topics", "", n),
    "skill_plan": lambda n: tr("{n} skill plan|{n} skill plans", "", n),
    "choice": lambda n: tr("{n} choice for a note|{n} choices for notes", "", n),
    "mail": lambda n: tr("{n} sent mail|{n} sent mails", "", n),
    "draft": lambda n: tr("{n} draft|{n} drafts", "", n),
}


@command(
    "export",
    help=marked(
        "Write everything into FILE, as JSON Lines: records and the bin, people, days and settings.\n\n"
        "A book of a newer Goodword is exported as far as this one knows it."
    ),
)
@click.argument("file", metavar="FILE")
@click.pass_obj
def export_book(session: Session, file: str) -> None:
    """`goodword export`."""
    try:
        lines: Iterable[bytes] = session.desk.transfer.export()
    except NewerBookError:
        lines = BookLines(session.safekeeping, session.paths.book)
    save_file(file_to_write(file), lines)


@command(
    "import",
    help=marked(
        "Take everything in FILE into the book, or nothing if a line is wrong. What is there already stays.\n\n"
        "FILE is an export, or another book: a backup, or a copy that a synchronising program made."
    ),
)
@click.argument("file", metavar="FILE")
@option("--dry-run", is_flag=True, help=marked("Say what it would do, and change nothing."))
@click.pass_obj
def import_book(session: Session, file: str, dry_run: bool) -> None:
    """`goodword import`."""
    path = Path(file)
    transfer = session.desk.transfer
    lines = BookLines(session.safekeeping, path) if is_book(path) else lines_of(path, LONGEST_LINE)
    taken = transfer.take_in(lines, dry_run=dry_run)
    for line in _report(taken, dry_run=dry_run):
        click.echo(line)


def _report(taken: Taken, *, dry_run: bool) -> list[str]:
    counted = strung(_counted(taken.taken)) or tr("nothing", "is imported")
    begin = tr("Would import {what}.") if dry_run else tr("Imported {what}.")
    lines = [begin.format(what=counted)]
    if taken.there:
        lines.append(tr("Already there and kept: {what}.").format(what=strung(_counted(taken.there))))
    if learned := strung(_counted(taken.learned)):
        lines.append(tr("Now more is known of: {what}.").format(what=learned))
    if unasked := strung(_counted(taken.unasked)):
        words = tr("How somebody who is there likes to be praised is not taken from a file: {what}. Ask them.")
        lines.append(words.format(what=unasked))
    if homeless := strung(_counted(taken.homeless)):
        lines.append(tr("Left out, because its record or person is not here: {what}.").format(what=homeless))
    if taken.unknown:
        unknown = strung([_unknown(one) for one in sorted(taken.unknown.items())])
        lines.append(tr("Not known here and left out: {what}.").format(what=unknown))
    lines.append(tr("The book as it was: {copy}").format(copy=taken.copy) if taken.copy else tr("Nothing was changed."))
    return lines


def _counted(counts: Counter[str]) -> list[str]:
    return [words(counts[kind]).format(n=counts[kind]) for kind, words in _WORDS.items() if counts[kind]]


def _unknown(counted: tuple[tuple[str, str], int]) -> str:
    (kind, key), count = counted
    if not kind and not key:
        return tr("others ({n})").format(n=count)
    if not key:
        return tr("type {name} ({n})").format(name=_shown(kind), n=count)
    if kind == "setting":
        return tr("setting {name} ({n})").format(name=_shown(key), n=count)
    return tr("{name} of {kind} ({n})").format(name=_shown(key), kind=kind, n=count)


def _shown(name: str) -> str:
    words = quoted(name)
    return words if words == in_quotes(name.strip()) else tr("that can't be shown")
