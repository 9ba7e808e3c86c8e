"""Commands about one person's data: erase it, hand it over."""

from pathlib import Path

import click

from goodword.app import document, save_file
from goodword.command_line.session import Session
from goodword.command_line.spoken_help import command, option
from goodword.core.erasure_words import after_words, beside_words, left_over, traces_words
from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, number, tr

_READ_IT = marked(
    "Names the book does not know can't be masked, and who is meant may show all the same: read it first."
)


@command(
    help=marked(
        "Erase PERSON for good: their records, their name in all others, also in the backups.\n\n"
        "It says first how much that is, and asks. It can't be taken back."
    )
)
@click.argument("person", metavar="PERSON")
@option("--yes", is_flag=True, help=marked("Do not ask."))
@click.pass_obj
def erase(session: Session, person: str, yes: bool) -> None:
    """`goodword erase`."""
    erasure = session.desk.erasure
    if not yes:
        found = erasure.preview(person)
        click.echo(tr("Would erase {name}: {what}.").format(name=found.name, what=traces_words(found.traces)))
        for line in beside_words(found):
            click.echo(line)
        if not click.confirm(tr("This can't be taken back. Erase them?"), default=False, err=True):
            click.echo(tr("Nobody was erased."))
            return
    erased = erasure.erase(person)
    click.echo(tr("Erased {name}: {what}.").format(name=erased.name, what=traces_words(erased.traces)))
    for line in after_words(erased):
        click.echo(line)
    if (error := left_over(erased)) is not None:
        raise error


@command(
    "person-file",
    help=marked("Write everything about PERSON into one file for them; other people's names are masked."),
)
@click.argument("person", metavar="PERSON")
@option("--output", required=True, metavar="FILE", help=marked("Where to write it: .md, .txt, .html, .docx or .pdf."))
@click.pass_obj
def person_file(session: Session, person: str, output: str) -> None:
    """`goodword person-file`."""
    path = Path(output)
    found = session.desk.person_files.about(person)
    data = document(found.blocks, path.suffix)
    if data is None:
        words = tr("A file about a person ends in .md, .txt, .html, .docx or .pdf.")
        raise InvalidInputError(words, tr("Choose one of them."))
    save_file(path, data)
    words = tr(
        "Written: {n} record about {name}, or naming them.|Written: {n} records about {name}, or naming them.",
        "",
        found.records
    )
    click.echo(words.format(n=number(found.records), name=found.name))
    click.echo(tr(_READ_IT), err=True)
