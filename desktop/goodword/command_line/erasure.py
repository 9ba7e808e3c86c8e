"""Commands about one person's data: erase it, hand it over."""

from pathlib import Path

import click

from goodword.app import document, save_file
from goodword.command_line.session import Session
from goodword.core.erasure import Erased
from goodword.core.erasure_ports import Traces
from goodword.core.errors import BookError, InvalidInputError

_READ_IT = "Names the book does not know can't be masked, and who is meant may show all the same: read it first."


@click.command()
@click.argument("person", metavar="PERSON")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def erase(session: Session, person: str, yes: bool) -> None:
    """Erase PERSON for good: their records, their name in all others, also in the backups.

    It says first how much that is, and asks. It can't be taken back.
    """
    erasure = session.desk.erasure
    if not yes:
        for line in _preview(erasure.preview(person)):
            click.echo(line)
        if not click.confirm("This can't be taken back. Erase them?", default=False, err=True):
            click.echo("Nobody was erased.")
            return
    erased = erasure.erase(person)
    for line in _report(erased):
        click.echo(line)
    if erased.copies.unread or erased.remains:
        raise _left_over(erased)


@click.command("person-file")
@click.argument("person", metavar="PERSON")
@click.option("--output", required=True, metavar="FILE", help="Where to write it: .md, .txt, .html, .docx or .pdf.")
@click.pass_obj
def person_file(session: Session, person: str, output: str) -> None:
    """Write everything about PERSON into one file for them; other people's names are masked."""
    path = Path(output)
    found = session.desk.person_files.about(person)
    data = document(found.blocks, path.suffix)
    if data is None:
        raise InvalidInputError("A file about a person ends in .md, .txt, .html, .docx or .pdf.", "Choose one of them.")
    save_file(path, data)
    click.echo(f"Written: {_number(found.records, 'record')} about {found.name}, or naming them.")
    click.echo(_READ_IT, err=True)


def _preview(found: Erased) -> list[str]:
    traces, copies = found.traces, found.copies
    lines = [f"Would erase {found.name}: {_counted(traces)}."]
    if traces.mentions:
        lines.append("In these records of others, “somebody” takes the place of the name.")
    if found.run:
        lines.append(found.run)
    if copies.count:
        lines.append(f"The same is done in {_number(copies.count, 'backup')}.")
    lines += [f"This backup can't be opened and may hold something of them: {place}" for place in copies.unread]
    lines.append("What you saved or sent elsewhere stays as it is.")
    return lines


def _report(erased: Erased) -> list[str]:
    lines = [f"Erased {erased.name}: {_counted(erased.traces)}."]
    if erased.run:
        lines.append(erased.run.replace("are empty then: your run goes", "are empty now: your run went"))
    if erased.copies.count:
        done = erased.copies.count - len(erased.copies.unread)
        lines.append(f"Erased from {_number(done, 'backup')} too.")
    return lines


def _left_over(erased: Erased) -> BookError:
    places = ", ".join(dict.fromkeys((*erased.copies.unread, *erased.remains)))
    return BookError(
        "Something may be left",
        f"The book is clean, but these files can't be opened or still hold the name: {places}.",
        "Look at them, and delete those you do not need.",
    )


def _counted(traces: Traces) -> str:
    parts = [
        _number(traces.records, "record"),
        f"{_number(traces.mentions, 'record')} of others reworded" if traces.mentions else "",
        _number(traces.drafts, "draft") if traces.drafts else "",
        f"{_number(traces.mails, 'mail')} in the outbox" if traces.mails else "",
        _number(traces.reasons, "reason for time off", "reasons for time off") if traces.reasons else "",
        f"{_number(traces.addresses, 'address', 'addresses')} in the settings" if traces.addresses else "",
        _number(traces.prompts, "question of your own", "questions of your own") if traces.prompts else "",
    ]
    return ", ".join(filter(None, parts))


def _number(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or f'{one}s'}"
