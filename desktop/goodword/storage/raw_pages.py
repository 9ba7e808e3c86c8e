"""Records and people read from the pages of a book's file itself, where no table leads to them any more.

The file format is SQLite's (file format, section 1.6): a page of table rows tells where each of its cells lies, a
long row goes on in a chain of overflow pages. What was deleted has been overwritten, so nothing comes back.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_LEAF = 0x0D
_HEAD = 100
_MOST_PAGES = 1 << 22
_LONGEST_ROW = 16_000_000
_FRAME_HEAD, _LOG_HEAD = 24, 32
_LOG_MAGIC = (0x377F0682, 0x377F0683)
_SIZE = 4096
"""Of every page of every book; what the file itself says may be damaged."""

Row = tuple[Any, ...]

_PRACTICES = frozenset({"praise", "coaching", "listening"})
_WISHES = frozenset({None, "public", "team", "private"})


def raw_entries(path: Path, columns: int, own_log: bool) -> Iterator[Row]:
    """Every record on a page of the file; `columns` is how many a record has, and an older one may have fewer."""
    for rowid, row in _rows_of(path, columns, own_log):
        if _are_texts(row, 1, 3, 4, 5, 8, 10) and row[0] is None and row[2] in _PRACTICES:
            yield rowid, *row[1:]


def raw_people(path: Path, columns: int, own_log: bool) -> Iterator[Row]:
    """Every person on a page of the file; `columns` is how many a person has, and an older one may have fewer."""
    for _, row in _rows_of(path, columns, own_log):
        if _are_texts(row, 0, 1, 2, 7, 8) and row[3] in _WISHES:
            yield row


def missing_pages(path: Path, own_log: bool) -> int:
    """How many pages the file should have behind its end, as its head tells; none where that does not tell it."""
    if not path.exists():
        return 0
    later = _logged_pages(path.with_name(path.name + "-wal")) if own_log else {}
    with path.open("rb") as file:
        head = later.get(1) or file.read(_HEAD)
    if len(head) < _HEAD or head[24:28] != head[92:96]:
        return 0
    there, wanted = path.stat().st_size // _SIZE, int(struct.unpack_from(">I", head, 28)[0])
    return len([page for page in range(there + 1, wanted + 1) if page not in later]) if wanted < _MOST_PAGES else 0


def _are_texts(row: Row, *places: int) -> bool:
    return len(row) > max(places) and all(isinstance(row[place], str) for place in places)


def _rows_of(path: Path, columns: int, own_log: bool) -> Iterator[tuple[int, Row]]:
    """Every table row of at most so many columns; each page as the log has it last, if that is its own."""
    data = path.read_bytes() if path.exists() else b""
    later = _logged_pages(path.with_name(path.name + "-wal")) if own_log else {}
    pages = _Pages(data, later)
    for number in range(1, pages.count + 1):
        yield from ((rowid, row) for rowid, row in pages.rows(number) if len(row) <= columns)


class _Pages:
    """The pages of a file."""

    def __init__(self, data: bytes, later: dict[int, bytes]) -> None:
        self._data = data
        self._later = later
        self.count = max(-(-len(data) // _SIZE), max(later, default=0))

    def rows(self, number: int) -> Iterator[tuple[int, Row]]:
        """The rows on a page of table rows, with their numbers; none on any other."""
        page = self._page(number)
        head = 100 if number == 1 else 0
        if len(page) < _SIZE or page[head] != _LEAF:
            return
        cells = struct.unpack_from(">H", page, head + 3)[0]
        for cell in range(min(cells, (_SIZE - head - 8) // 2)):
            try:
                start = struct.unpack_from(">H", page, head + 8 + 2 * cell)[0]
                length, position = _varint(page, start)
                rowid, position = _varint(page, position)
                payload = self._payload(page, position, length)
                yield rowid, _record(payload)
            except (IndexError, ValueError, struct.error):
                continue

    def _page(self, number: int) -> bytes:
        return self._later.get(number) or self._data[(number - 1) * _SIZE : number * _SIZE]

    def _payload(self, page: bytes, position: int, length: int) -> bytes:
        if length > _LONGEST_ROW:
            raise ValueError("no row is as long")
        most, least = _SIZE - 35, (_SIZE - 12) * 32 // 255 - 23
        if length <= most:
            return page[position : position + length]
        local = least + (length - least) % (_SIZE - 4)
        local = local if local <= most else least
        parts = [page[position : position + local]]
        following = struct.unpack_from(">I", page, position + local)[0]
        left, seen = length - local, set[int]()
        while left > 0:
            if not following or following in seen:
                raise ValueError("the chain of a long row is broken")
            seen.add(following)
            overflow = self._page(following)
            parts.append(overflow[4 : 4 + min(left, _SIZE - 4)])
            left -= _SIZE - 4
            following = struct.unpack_from(">I", overflow, 0)[0]
        return b"".join(parts)


def _record(payload: bytes) -> Row:
    head, position = _varint(payload, 0)
    kinds = []
    while position < head:
        kind, position = _varint(payload, position)
        kinds.append(kind)
    values: list[Any] = []
    position = head
    for kind in kinds:
        value, position = _value(payload, position, kind)
        values.append(value)
    if position != len(payload):
        raise ValueError("the row is longer or shorter than it says")
    return tuple(values)


def _value(payload: bytes, position: int, kind: int) -> tuple[Any, int]:
    if kind == 0:
        return None, position
    if kind in (8, 9):
        return kind - 8, position
    if kind <= 6:
        length = (1, 2, 3, 4, 6, 8)[kind - 1]
        return int.from_bytes(payload[position : position + length], "big", signed=True), position + length
    if kind < 12:
        raise ValueError("no value of a book")
    length = (kind - 12) // 2
    data = payload[position : position + length]
    if len(data) < length:
        raise ValueError("the value is cut off")
    return (data.decode("utf-8") if kind % 2 else data), position + length


def _varint(data: bytes, position: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = data[position + count]
        if count == 8:
            return value << 8 | byte, position + 9
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, position + count + 1
    raise ValueError("no number")


def log_has_a_gap(path: Path) -> bool:
    """Whether a frame in the middle of the log beside the book is damaged, so that what was saved later is not read.

    A log may end in a change that broke off, but what follows a change was written when that was on the disk.
    """
    broken = committed = False
    for frame in _frames(path.with_name(path.name + "-wal")):
        if committed:
            return True
        broken = broken or not frame.is_sound
        committed = broken and frame.commits
    return False


def _logged_pages(log: Path) -> dict[int, bytes]:
    """The pages that the log beside the book has committed; what is damaged in between is left out."""
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for frame in _frames(log):
        if frame.is_sound or frame.is_beyond:
            pending[frame.number] = frame.page
        if frame.commits:
            committed |= pending
            pending = {}
    return committed


@dataclass(frozen=True, slots=True)
class _Frame:
    number: int
    page: bytes
    commits: bool
    is_sound: bool
    is_beyond: bool
    """Whether it comes after a damaged one, so that its own sum tells nothing."""


def _frames(log: Path) -> Iterator[_Frame]:
    """The frames of the log that have its salts: those of the times before have others."""
    data = log.read_bytes() if log.exists() else b""
    if len(data) < _LOG_HEAD or struct.unpack_from(">I", data)[0] not in _LOG_MAGIC:
        return
    order = ">" if data[3] & 1 else "<"
    salts, sums = data[16:24], _sums(data[:24], (0, 0), order)
    if sums != struct.unpack_from(">II", data, 24):
        return
    is_sound = True
    for start in range(_LOG_HEAD, len(data) - _FRAME_HEAD - _SIZE + 1, _FRAME_HEAD + _SIZE):
        head = data[start : start + _FRAME_HEAD]
        page = data[start + _FRAME_HEAD : start + _FRAME_HEAD + _SIZE]
        is_beyond = not is_sound
        if is_sound:
            sums = _sums(page, _sums(head[:8], sums, order), order)
            is_sound = head[8:16] == salts and sums == struct.unpack_from(">II", head, 16)
        number, commits = struct.unpack_from(">II", head)
        if head[8:16] == salts:
            yield _Frame(number, page, commits > 0, is_sound, is_beyond)
        elif is_beyond:
            return


def _sums(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
