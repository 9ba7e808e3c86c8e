"""Verified copies of the book: whole, closed to others, made while the book is in use."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import sqlcipher3

from goodword.core.errors import BookError, BugError
from goodword.storage.database import sync_folder
from goodword.storage.failures import explained

FOLDER = "backups"
"""Where copies lie, beside the book."""


def keep_copy(book: Path, reason: str, moment: datetime) -> Path:
    """Copy what is committed in `book` to `backups/REASON-MOMENT.db` beside it; the copy was read and is sound.

    It is one file without a log. Raises BookError when it can't be made, and leaves nothing behind then.
    """
    folder = book.parent / FOLDER
    with explained(folder):
        _make_folder(folder)
        fresh = _new_file(folder, f".{reason}", moment)
        try:
            _copy(book, fresh)
            target = _named(fresh, reason, moment)
        finally:
            for suffix in ("", "-journal", "-wal", "-shm"):
                fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
        sync_folder(folder)
    return target


def _copy(book: Path, fresh: Path) -> None:
    source = _open(book)
    try:
        target = _open(fresh)
        try:
            source.execute("BEGIN")
            source.backup(target)
            _first(target, "PRAGMA journal_mode = delete")
            if _first(target, "PRAGMA integrity_check") != "ok" or _rows(target) != _rows(source):
                raise BookError(
                    "The copy of the book is not sound",
                    f"A copy of the book was made, but it can't be relied on. ({fresh.parent})",
                    "Nothing was changed. Check the disk, then try again.",
                )
        finally:
            target.close()
    finally:
        source.close()
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())


def _make_folder(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir(mode=0o700)
        sync_folder(folder.parent)
    folder.chmod(0o700)


def _named(fresh: Path, reason: str, moment: datetime) -> Path:
    """Give the copy its name, which nothing else has and nothing unfinished ever had."""
    for target in _names(fresh.parent, reason, moment, ".db"):
        try:
            os.link(fresh, target)
        except FileExistsError:
            continue
        except OSError:  # a disk without links
            if target.exists():
                continue
            fresh.rename(target)
        return target
    raise BugError("no name is free")


def _open(path: Path) -> Any:
    return sqlcipher3.connect(str(path), isolation_level=None)


def _first(connection: Any, sql: str) -> Any:
    return connection.execute(sql).fetchone()[0]


def _rows(connection: Any) -> tuple[int, ...]:
    return tuple(_first(connection, f"SELECT count(*) FROM {name}") for name in ("entry", "person", "setting"))


def _new_file(folder: Path, reason: str, moment: datetime) -> Path:
    """A file that was not there, open to nobody else."""
    for path in _names(folder, reason, moment, ".new"):
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            return path
    raise BugError("no name is free")


def _names(folder: Path, reason: str, moment: datetime, suffix: str) -> Iterator[Path]:
    """Names by the moment, with a number where that is taken."""
    for number in count(1):
        again = f"-{number}" if number > 1 else ""
        yield folder / f"{reason}-{moment:%Y-%m-%d-%H%M%S}{again}{suffix}"
