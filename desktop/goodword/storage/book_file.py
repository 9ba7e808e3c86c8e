"""What a file is by its first page: a plain book, a protected one, or neither."""

import stat
from collections import Counter
from math import log2
from pathlib import Path

from goodword.core.protection import FileKind as FileKind

MAGIC = b"SQLite format 3\0"
PAGE_BYTES = 4096

_LEAST_ENTROPY = 7.5
"""Bits a byte. A page of cipher text has about 7.95; text, zeros and pages of a plain database stay far below."""


def kind_of(path: Path) -> FileKind:
    """What the file at `path` is. PLAIN is any SQLite file; PROTECTED, whole pages that read like noise.

    Raises OSError where it can't be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return FileKind.OTHER  # a pipe would be waited at for ever
        with path.open("rb") as file:
            first = file.read(PAGE_BYTES)
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        return FileKind.MISSING
    if first.startswith(MAGIC):
        return FileKind.PLAIN
    whole = size >= PAGE_BYTES and size % PAGE_BYTES == 0
    return FileKind.PROTECTED if whole and _entropy(first) >= _LEAST_ENTROPY else FileKind.OTHER


def _entropy(data: bytes) -> float:
    return -sum(count / len(data) * log2(count / len(data)) for count in Counter(data).values())
