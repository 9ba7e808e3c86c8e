"""Verified copies of the book: whole, closed to others, made while the book is in use."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from goodword.core.errors import BookError
from goodword.storage.connection import BUSY_SECONDS, BookKey, open_file
from goodword.storage.database import sync_folder
from goodword.storage.failures import explained

FOLDER = "backups"
"""Where copies lie, beside the book."""


def keep_copy(book: Path, reason: str, moment: datetime, key: BookKey | None = None) -> Path:
    """Copy what is committed in `book` to `backups/REASON-MOMENT.db` beside it; the copy was read and is sound.

    It is one file without a log, protected as the book is. Raises BookError when it can't be made, and leaves
    nothing behind then.
    """
    folder = book.parent / FOLDER
    with explained(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
        fresh = _new_file(folder, f".{reason}", moment, ".new")
        try:
            _copy(book, fresh, key)
            target = _moved(fresh, _new_file(folder, reason, moment, ".db"))
        finally:
            for suffix in ("", "-journal", "-wal", "-shm"):
                fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
        sync_folder(folder)
    return target


def _copy(book: Path, fresh: Path, key: BookKey | None) -> None:
    source = open_file(book, BUSY_SECONDS, key)
    try:
        target = open_file(fresh, BUSY_SECONDS, key)
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


def _moved(fresh: Path, target: Path) -> Path:
    try:
        return fresh.replace(target)
    except OSError:
        target.unlink()
        raise


def _first(connection: Any, sql: str) -> Any:
    return connection.execute(sql).fetchone()[0]


def _rows(connection: Any) -> tuple[int, ...]:
    return tuple(_first(connection, f"SELECT count(*) FROM {name}") for name in ("entry", "person", "setting"))


def _new_file(folder: Path, reason: str, moment: datetime, suffix: str) -> Path:
    """A file that was not there, open to nobody else: named by the moment, with a number where that is taken."""
    number = 1
    while True:
        again = f"-{number}" if number > 1 else ""
        path = folder / f"{reason}-{moment:%Y-%m-%d-%H%M%S}{again}{suffix}"
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            return path
        number += 1
