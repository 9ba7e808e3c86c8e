"""Reads a mail by its bytes alone: headers line by line, parts by their boundary, quoted-printable undone."""

import quopri
import re
from dataclasses import dataclass

_HEADER = re.compile(rb"([A-Za-z-]+): ?(.*)", re.DOTALL)


@dataclass(frozen=True)
class ReadPart:
    """A part: its headers in order, and its text."""

    headers: list[tuple[str, str]]
    text: str


def headers_and_body(data: bytes) -> tuple[list[tuple[str, str]], bytes]:
    """The headers in order, folded lines joined, and what follows the first empty line."""
    head, _, body = data.partition(b"\r\n\r\n")
    lines = re.sub(rb"\r\n(?=[ \t])", b"", head).split(b"\r\n")
    found = [_HEADER.fullmatch(line) for line in lines]
    assert all(found), lines
    return [(match[1].decode(), match[2].decode("ascii")) for match in found if match], body


def parts(data: bytes) -> list[ReadPart]:
    """The parts of a multipart mail, decoded."""
    headers, body = headers_and_body(data)
    kind = dict(headers)["Content-Type"]
    boundary = re.search(r'boundary="([^"]+)"', kind)
    assert boundary is not None
    before, *pieces, after = re.split(rb"(?:\A|\r\n)--" + re.escape(boundary[1].encode()) + rb"(?:--)?\r\n", body)
    assert (before, after) == (b"", b"")
    read = [headers_and_body(piece) for piece in pieces]
    return [ReadPart(part, quopri.decodestring(text).decode().replace("\r\n", "\n")) for part, text in read]
