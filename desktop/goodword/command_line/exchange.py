"""Commands about the whole book: export, import."""

from collections import Counter
from pathlib import Path

import click

from goodword.app import lines_of, save_file
from goodword.command_line.session import Session, file_to_write
from goodword.core.errors import quoted
from goodword.core.exchange import LONGEST_LINE
from goodword.core.transfer import Taken

_WORDS = {
    "entry": ("record", "records"),
    "person": ("person", "people"),
    "schedule": ("schedule", "schedules"),
    "holidays": ("holiday region", "holiday regions"),
    "time_off": ("time off", "times off"),
    "skip": ("skip", "skips"),
    "practice": ("practice switch", "practice switches"),
    "setting": ("setting", "settings"),
    "told": ("thing told", "things told"),
}


@click.command("export")
@click.argument("file", metavar="FILE")
@click.pass_obj
def export_book(session: Session, file: str) -> None:
    """Write everything into FILE, as JSON Lines: records and the bin, people, days and settings."""
    save_file(file_to_write(file), session.desk.transfer.export())


@click.command("import")
@click.argument("file", metavar="FILE")
@click.option("--dry-run", is_flag=True, help="Say what it would do, and change nothing.")
@click.pass_obj
def import_book(session: Session, file: str, dry_run: bool) -> None:
    """Take everything in FILE into the book, or nothing if a line is wrong. What is there already stays."""
    taken = session.desk.transfer.take_in(lines_of(Path(file), LONGEST_LINE), dry_run=dry_run)
    for line in _report(taken, dry_run=dry_run):
        click.echo(line)


def _report(taken: Taken, *, dry_run: bool) -> list[str]:
    begin = "Would import" if dry_run else "Imported"
    lines = [f"{begin} {_counted(taken.taken) or 'nothing'}."]
    if taken.there:
        lines.append(f"Already there and kept: {_counted(taken.there)}.")
    if taken.unknown:
        lines.append(f"Not known here and left out: {', '.join(map(_unknown, sorted(taken.unknown.items())))}.")
    lines.append(f"The book as it was: {taken.copy}" if taken.copy else "Nothing was changed.")
    return lines


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[kind]} {words[counts[kind] != 1]}" for kind, words in _WORDS.items() if counts[kind])


def _unknown(counted: tuple[tuple[str, str], int]) -> str:
    (kind, key), count = counted
    if not kind and not key:
        return f"others ({count})"
    if not key:
        return f"type {_shown(kind)} ({count})"
    return f"setting {_shown(key)} ({count})" if kind == "setting" else f"{_shown(key)} of {kind} ({count})"


def _shown(name: str) -> str:
    words = quoted(name)
    return words if words.startswith("“") else "that can't be shown"
