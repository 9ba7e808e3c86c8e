"""A book's file written anew under another key, or none: the old one or the new one, each complete, never less."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import zip_longest
from pathlib import Path
from typing import Any

import sqlcipher3

from goodword.core.errors import BookError
from goodword.core.language import tr
from goodword.storage.connection import BookKey, open_file
from goodword.storage.database import APPLICATION_ID, sync_folder
from goodword.storage.failures import explained

_BLOCK = 1 << 20


def rewrite(path: Path, old: BookKey | None, new: BookKey | None, busy_seconds: float) -> None:
    """Put in the place of the book at `path`, which `old` opens, the same one that `new` opens.

    Call it where nobody else has the file open. The new file was read and compared row by row before it takes the
    place. Raises BookError; then the old one is there as it was, and nothing beside it.
    """
    path = path.resolve()
    with explained(path):
        fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
        _discard(fresh)
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            _write(path, old, fresh, new, busy_seconds)
            _compare(path, old, fresh, new, busy_seconds)
            _sync(fresh)
            _discard_beside(path)
            with _wiped(path, only=old is None):
                fresh.replace(path)
                sync_folder(path.parent)
        finally:
            _discard(fresh)


def opens(path: Path, key: BookKey | None, busy_seconds: float) -> bool:
    """Whether `key` opens the file; BookError where that can't be told."""
    with explained(path):
        connection = open_file(path, busy_seconds, key)
        try:
            return bool(_first(connection, "PRAGMA application_id") == APPLICATION_ID)
        except sqlcipher3.DatabaseError as error:
            if "not a database" in str(error):
                return False
            raise
        finally:
            connection.close()


def _write(path: Path, old: BookKey | None, fresh: Path, new: BookKey | None, busy_seconds: float) -> None:
    source = open_file(path, busy_seconds, old)
    try:
        if _first(source, "PRAGMA journal_mode = delete") != "delete":
            raise _held(path)
        if _first(source, "PRAGMA application_id") != APPLICATION_ID:
            raise BookError(
                tr("This is no Goodword book"),
                tr("{place} is no Goodword book.").format(place=path),
                tr("Nothing was changed."),
            )
        # Bound, so that the key is in no text of a statement.
        literal = f"x'{new.raw.hex()}'" if new is not None else ""
        source.execute("ATTACH ? AS fresh KEY ?", (str(fresh), literal))
        # Nothing of the fresh file counts before it is complete and synced.
        source.execute("PRAGMA fresh.journal_mode = off").fetchall()
        source.execute("PRAGMA fresh.synchronous = off")
        source.execute("PRAGMA temp_store = 2")
        source.execute("BEGIN EXCLUSIVE")
        source.execute("SELECT sqlcipher_export('fresh')").fetchall()
        for name in ("application_id", "user_version"):
            source.execute(f"PRAGMA fresh.{name} = {_first(source, f'PRAGMA main.{name}')}")
        source.execute("COMMIT")
    finally:
        source.close()


def _compare(path: Path, old: BookKey | None, fresh: Path, new: BookKey | None, busy_seconds: float) -> None:
    """Read both files through and raise BookError unless they say the same."""
    source, made = open_file(path, busy_seconds, old), open_file(fresh, busy_seconds, new)
    try:
        sound = _first(made, "PRAGMA integrity_check") == "ok" and not made.execute(
            "PRAGMA cipher_integrity_check"
        ).fetchall()
        if not sound or not _same(source, made):
            raise BookError(
                tr("The book could not be written anew"),
                tr("What was written can't be relied on. ({folder})").format(folder=fresh.parent),
                tr("Nothing was changed. Check the disk, then try again."),
            )
    finally:
        made.close()
        source.close()


def _same(source: Any, made: Any) -> bool:
    tables = _tables(source)
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    reads = [schema, "PRAGMA application_id", "PRAGMA user_version", *(f'SELECT * FROM "{name}"' for name in tables)]
    return all(
        one == other for sql in reads for one, other in zip_longest(source.execute(sql), made.execute(sql))
    )


def _tables(connection: Any) -> list[str]:
    """Those with rows of their own: not the virtual ones, whose shadow tables are among them."""
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name")
    return [name for (name,) in rows]


@contextmanager
def _wiped(path: Path, *, only: bool) -> Iterator[None]:
    """What `path` held in plain text is written over once another file has its place and it has no other name."""
    if not only or sys.platform == "win32":
        yield
        return
    descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    try:
        yield
        with suppress(OSError):
            if os.fstat(descriptor).st_nlink == 0:
                for start in range(0, os.fstat(descriptor).st_size, _BLOCK):
                    os.pwrite(descriptor, bytes(min(_BLOCK, os.fstat(descriptor).st_size - start)), start)
                os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _held(path: Path) -> BookError:
    return BookError(
        tr("The book is in use"),
        tr("Another program has the book open. ({place})").format(place=path),
        tr("Close it, then try again."),
    )


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _discard(path: Path) -> None:
    path.unlink(missing_ok=True)
    _discard_beside(path)


def _discard_beside(path: Path) -> None:
    """Logs that are folded in; the new file must not take them for its own."""
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _first(connection: Any, sql: str) -> Any:
    return connection.execute(sql).fetchone()[0]
