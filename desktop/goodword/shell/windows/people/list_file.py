"""Lists of people that lie in a file: a table, vCards, or plain names."""

import codecs
from pathlib import Path

from goodword.core.errors import InvalidInputError, KnownError, in_quotes
from goodword.core.language import marked, tr
from goodword.core.vcards import holds_vcards

SUFFIXES = ("vcf", "csv", "tsv", "txt")
"""What such files end with."""

_LONGEST = 500_000
_LONGEST_CARDS = 20_000_000
_NOT_TEXT = marked("Save the list as CSV or as text, or copy the names and paste them.")


def read_file(path: Path) -> str:
    """The text of a file, whichever way it is written. Raises KnownError where there is none that can be read."""
    name = in_quotes(path.name)
    try:
        if not path.is_file():
            raise InvalidInputError(tr("{name} is no file.").format(name=name), tr(_NOT_TEXT))
        with path.open("rb") as file:
            data = file.read(_LONGEST_CARDS + 1)
    except OSError as error:
        words = tr("{name} can't be read.").format(name=name)
        raise KnownError(tr("The list is not read"), words, tr("Copy the names and paste them.")) from error
    text = _decoded(data)
    if len(data) > (_LONGEST_CARDS if holds_vcards(text) else _LONGEST):
        raise InvalidInputError(tr("{name} is too long for a list of a team.").format(name=name), tr(_NOT_TEXT))
    if "\0" in text:
        raise InvalidInputError(tr("{name} holds no plain text.").format(name=name), tr(_NOT_TEXT))
    return text


def _decoded(data: bytes) -> str:
    """As spreadsheets and address books write: UTF-8, UTF-16 with its mark, or what Windows had before."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
