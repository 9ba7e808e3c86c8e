"""A PDF as Qt writes it: its objects, and the file again with nothing in it about its making."""

import hashlib
import re
import zlib
from collections.abc import Iterator
from itertools import pairwise

from goodword.core.errors import BugError

_OFFSET = re.compile(rb"(\d{10}) \d{5} n \n")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_INFO = re.compile(rb"/Info (\d+) 0 R")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_CONTENT = re.compile(rb"/Contents (\d+) 0 R")
_TEXT_MAP = re.compile(rb"/ToUnicode (\d+) 0 R")
_METADATA = re.compile(rb"/Metadata (\d+) 0 R\n")
_SUBSET = re.compile(rb"/FontName /[A-Z]{6}\+")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_PACKED = b"/Filter /FlateDecode"
_STREAM, _END_STREAM = b"stream\n", b"endstream"
_MARK_OF_BINARY = b"%PDF-1.4\n%\xc3\xa2\xc3\xa3\n"


class PdfFile:
    """The objects of a file, by number, and its text streams to read and replace."""

    def __init__(self, data: bytes) -> None:
        table = data.rindex(b"\nxref\n") + 1
        starts = [int(offset) for offset in _OFFSET.findall(data, table)]
        self._objects: dict[int, bytes] = {}
        for start, end in pairwise([*sorted(starts), table]):
            head, _, body = data[start:end].partition(b" 0 obj\n")
            self._objects[int(head)] = body[: body.rindex(b"endobj")]
        self._root = _number(_ROOT, data[table:])
        self._info = _number(_INFO, data[table:])

    def contents(self) -> list[tuple[int, bytes]]:
        """Each page's content in the order of the pages: its number and its bytes."""
        pages = self._objects[_number(_PAGES, self._objects[self._root])]
        kids = pages[pages.index(b"/Kids") : pages.index(b"/Count")]
        numbers = [_number(_CONTENT, self._objects[int(kid)]) for kid in _REFERENCE.findall(kids)]
        return [(number, self.stream(number)) for number in numbers]

    def maps(self) -> dict[int, int]:
        """For each font with a map of its glyphs to text: the number of the map."""
        fonts = ((number, _TEXT_MAP.search(body)) for number, body in self._objects.items())
        return {number: int(found[1]) for number, found in fonts if found}

    def stream(self, number: int) -> bytes:
        """The bytes of a stream, unpacked."""
        head, _, rest = self._objects[number].partition(_STREAM)
        data = rest[: rest.rindex(_END_STREAM)]
        return zlib.decompressobj().decompress(data) if _PACKED in head else data

    def put_stream(self, number: int, data: bytes) -> None:
        """Replace the bytes of a stream, packed."""
        packed = zlib.compress(data)
        head = b"<<\n/Length %d\n%s\n>>\n" % (len(packed), _PACKED)
        self._objects[number] = head + _STREAM + packed + b"\n" + _END_STREAM + b"\n"

    def describe(self, title: str, language: str) -> None:
        """Make `title` the only property, and name the language; what tells of time and program goes."""
        self._objects[self._info] = b"<</Title <FEFF%s>>>\n" % title.encode("utf-16-be").hex().upper().encode()
        root = self._objects[self._root]
        if found := _METADATA.search(root):
            del self._objects[int(found[1])]
            root = root.replace(found[0], b"")
        words = b"/Lang (%s)\n/ViewerPreferences <</DisplayDocTitle true>>\n" % language.encode("ascii")
        self._objects[self._root] = root.replace(b"<<\n", b"<<\n" + words, 1)

    def whole(self) -> bytes:
        """The file: the same content gives the same bytes, in whatever order Qt wrote its parts."""
        return b"".join(self._parts())

    def _parts(self) -> Iterator[bytes]:
        yield _MARK_OF_BINARY
        offset = len(_MARK_OF_BINARY)
        table = [b"0000000000 65535 f \n"]
        digest = hashlib.sha256()
        for number, body in enumerate(self._in_order(), 1):
            part = b"%d 0 obj\n%sendobj\n" % (number, body)
            yield part
            digest.update(part)
            table.append(b"%010d 00000 n \n" % offset)
            offset += len(part)
        mark = digest.hexdigest()[:32].encode()
        yield b"xref\n0 %d\n" % len(table)
        yield from table
        yield b"trailer\n<<\n/Size %d\n/Info 1 0 R\n/Root 2 0 R\n" % len(table)
        yield b"/ID [ <%s> <%s> ]\n>>\nstartxref\n%d\n%%%%EOF\n" % (mark, mark, offset)

    def _in_order(self) -> list[bytes]:
        """The objects that are used, each numbered when it is first named, properties and root before all."""
        order = [self._info, self._root]
        numbers = {self._info: 1, self._root: 2}

        def renamed(reference: re.Match[bytes]) -> bytes:
            old = int(reference[1])
            if old not in numbers:
                order.append(old)
                numbers[old] = len(order)
            return b"%d 0 R" % numbers[old]

        bodies: list[bytes] = []
        for old in order:  # which grows meanwhile
            head, mark, stream = self._objects[old].partition(_STREAM)
            head = _SUBSET.sub(b"/FontName /%s+" % _tag(len(bodies)), head)
            bodies.append(_REFERENCE.sub(renamed, head) + mark + stream)
        return bodies


def _tag(number: int) -> bytes:
    """Six capitals, as the name of a part of a font begins with."""
    letters = []
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters.append(ord("A") + letter)
    return bytes(letters)


def _number(pattern: re.Pattern[bytes], body: bytes) -> int:
    found = pattern.search(body)
    if found is None:
        raise BugError("Qt writes PDF in another way than it did")
    return int(found[1])
