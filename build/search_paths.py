"""Takes out of a library where the machine that built it looked for others.

Such a path means nothing elsewhere, or worse: who can write there has a library of theirs loaded.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_MAGIC = b"\x7fELF\x02\x01"  # 64 bits, little-endian: what PySide6 is built for
_LOADED, _DYNAMIC = 1, 2
_STRINGS, _OLD_PATH, _PATH = 5, 15, 29
_BESIDE = b"$ORIGIN"
_ENTRY = struct.Struct("<qQ")


def without_search_paths(elf: bytes) -> bytes:
    """`elf` without those search paths that do not begin beside the file itself; anything else as it is."""
    segments = list(_segments(elf)) if elf.startswith(_MAGIC) else []
    for kind, start, _address, size in segments:
        if kind == _DYNAMIC:
            entries = list(_ENTRY.iter_unpack(elf[start : start + size]))
            strings = next(value for tag, value in entries if tag == _STRINGS)
            base = next(at + strings - to for kind, at, to, length in segments if _holds(kind, strings, to, length))
            kept = [
                (tag, value)
                for tag, value in entries
                if tag not in (_OLD_PATH, _PATH) or elf.startswith(_BESIDE, base + value)
            ]
            table = b"".join(_ENTRY.pack(*entry) for entry in kept).ljust(size, b"\0")
            return elf[:start] + table + elf[start + size :]
    return elf


def _holds(kind: int, address: int, start: int, length: int) -> bool:
    return kind == _LOADED and start <= address < start + length


def _segments(elf: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Kind, place in the file, address and length of each segment."""
    (table,) = struct.unpack_from("<Q", elf, 32)
    size, count = struct.unpack_from("<HH", elf, 54)
    for number in range(count):
        kind, _flags, offset, address, _physical, length = struct.unpack_from("<IIQQQQ", elf, table + number * size)
        yield kind, offset, address, length
