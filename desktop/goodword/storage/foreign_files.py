"""Files in the data folder that are not Goodword's: what can be read in them as text."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from goodword.core.person_left import words_of_mail

_LARGEST = 16_000_000
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_ESCAPED = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")
_SAMPLE = 4096


def lines_in(path: Path) -> Iterator[str] | None:
    """The lines of a text, also as they read without the escapes of JSON and HTML; None where it can't be read as one.

    UTF-8 and UTF-16 are texts, and so is a mail. Documents, archives and pictures are none, nor is what is too large.
    """
    try:
        if path.stat().st_size > _LARGEST:
            return None
        data = path.read_bytes()
        text = words_of_mail(data) if path.suffix.lower() == ".eml" else _decoded(data)
    except (OSError, LookupError, ValueError):  # the latter of a mail that is none
        return None
    return None if text is None else _each_way(text)


def _each_way(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from dict.fromkeys((line, _ESCAPED.sub(_plain, line), html.unescape(line)))


def _decoded(data: bytes) -> str | None:
    if b"\0" not in data and not data.startswith(_UTF_16_MARKS):
        return _as(data, "utf-8-sig")
    for encoding in ("utf-16",) if data.startswith(_UTF_16_MARKS) else ("utf-16-le", "utf-16-be"):
        text = _as(data, encoding)
        if text is not None and all(c.isprintable() or c.isspace() for c in text[:_SAMPLE]):
            return text
    return None


def _as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _plain(found: re.Match[str]) -> str:
    units = bytes.fromhex(found[0].replace("\\u", ""))
    return units.decode("utf-16-be", "replace")
