"""The command that reads a note's wording; it opens no book and records nothing."""

import json
import sys
from contextlib import nullcontext
from typing import Any

import click

from goodword.app import wording_coach
from goodword.command_line.session import print_json, text_or_input
from goodword.command_line.shapes import reading_shape
from goodword.command_line.spoken_help import command, option
from goodword.core.errors import InvalidInputError, in_quotes, quoted
from goodword.core.language import labelled, marked, speaking, tr
from goodword.core.practices import Practice
from goodword.core.wording.labels import LABELS, PARTS, NoteReader
from goodword.core.wording.words import part_words

_LINE_HINT = marked('Write it like {"id": "1", "kind": "praise", "person": null, "text": "…"}.')


@command(help=marked("Say what the wording of a note holds; nothing is recorded. TEXT - reads standard input."))
@click.argument("words", nargs=-1, metavar="[PRACTICE] [TEXT|-]")
@option("--person", metavar="NAME", help=marked("Whom it is about."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@option("--jsonl", "as_lines", is_flag=True, help=marked("A JSON object a line on standard input, one a line out."))
def review(words: tuple[str, ...], person: str | None, as_json: bool, as_lines: bool) -> None:
    """`goodword review`."""
    practice, rest = _split(words)
    if as_lines:
        if rest or as_json or person is not None:
            raise click.UsageError(marked("--jsonl reads standard input; it takes a practice and nothing else."))
        _review_lines(wording_coach(), practice)
        return
    if len(rest) != 1:
        raise click.UsageError(marked("Give one TEXT in quotes, or - for standard input."))
    text = text_or_input(rest[0])
    chosen = practice or Practice.PRAISE
    with speaking(None) if as_json else nullcontext():
        shape = _shape(wording_coach(), chosen, text, person, None)
    if as_json:
        print_json(shape)
    else:
        _tell(chosen, text, shape)


def _split(words: tuple[str, ...]) -> tuple[Practice | None, tuple[str, ...]]:
    names = [practice.value for practice in Practice]
    return (Practice(words[0]), words[1:]) if words and words[0] in names else (None, words)


def _review_lines(coach: NoteReader, practice: Practice | None) -> None:
    for number, line in enumerate(sys.stdin.buffer if sys.stdin else (), start=1):
        if line.strip():
            given = _object(number, line)
            kind, text, person = given.get("kind"), given.get("text"), given.get("person")
            if kind is None and practice is None:
                raise _bad_line(tr("Line {line} has no kind."), number)
            if kind is not None and kind not in LABELS:
                words = tr("Line {line} has the kind {kind}, which is none.")
                raise _bad_line(words, number, kind=quoted(str(kind)))
            if not isinstance(text, str) or not isinstance(person, str | None):
                is_text = isinstance(text, str)
                words = tr("Line {line} has a person that is no text.") if is_text else tr("Line {line} has no text.")
                raise _bad_line(words, number)
            chosen = Practice(kind) if kind is not None else practice or Practice.PRAISE
            with speaking(None):
                shape = _shape(coach, chosen, text, person, given.get("id"))
            click.echo(json.dumps(shape, ensure_ascii=False))


def _object(number: int, line: bytes) -> dict[str, Any]:
    try:
        given = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise _bad_line(tr("Line {line} is no JSON."), number) from None
    if not isinstance(given, dict):
        raise _bad_line(tr("Line {line} is no JSON object."), number)
    return given


def _shape(coach: NoteReader, practice: Practice, text: str, person: str | None, note_id: Any) -> dict[str, Any]:
    return reading_shape(practice, coach.read(practice, text, person), person, note_id)


def _tell(practice: Practice, text: str, shape: dict[str, Any]) -> None:
    if shape["labels"] is None:
        click.echo(tr("It is in a language the coach has no rules for."))
        return
    for part in PARTS[practice]:
        seen = ", ".join(in_quotes(text[start:end]) for label, start, end in shape["spans"] if label == part)
        if seen:
            click.echo(labelled(part_words(part), seen))
        else:
            words = (
                tr("{part}: there", "a part of a note")
                if shape["labels"][part]
                else tr("{part}: not yet there", "a part of a note")
            )
            click.echo(words.format(part=part_words(part)))
    for line in (shape["question"], *shape["hints"]):
        if line:
            click.echo(line)


def _bad_line(words: str, number: int, **named: str) -> InvalidInputError:
    return InvalidInputError(words.format(line=number, **named), tr(_LINE_HINT))
