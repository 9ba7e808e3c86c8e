"""Opening the book: guarded against foreign and newer files, durable, and the one way to write."""

import os
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from goodword.core.errors import BookError, BugError, ForeignBookError, NewerBookError
from goodword.storage.connection import BUSY_SECONDS, connect
from goodword.storage.failures import TITLE, explained
from goodword.storage.migrations import MIGRATIONS, SCHEMA_VERSION

APPLICATION_ID = 0x476F6F64
"""`Good` in the header of every book (SQLite's application_id)."""

HEADER_BYTES = 100


class BookDatabase:
    """One connection to a book, made if there is none.

    Raises ForeignBookError or NewerBookError for a file that is no book of ours to write, and BookError
    when it can't be opened; in none of these cases is the file changed.
    """

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        with explained(path):
            log_is_there = _holds_something(_beside(path, "-wal"))
            if not path.exists():
                if log_is_there:
                    raise _missing(path)
                _create(path, busy_seconds)
            _check_header(path)
            self.db = connect(path, busy_seconds)
            try:
                self._check_schema()
                if MIGRATIONS.pending(self.db):
                    _migrate(self.db)
            except BaseException:
                self.db.conn.close()
                raise

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[dict[str, Any]]:
        """The rows of a SELECT, as dicts."""
        with explained(self.path):
            return list(self.db.query(sql, values))

    def pairs(self, sql: str, values: Sequence[Any] = ()) -> dict[Any, Any]:
        """The second column of a SELECT by its first: a quarter of the time of `rows` where there are thousands."""
        with explained(self.path):
            return dict(self.db.execute(sql, values).fetchall())

    def scalar(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first value of the first row of a SELECT, None without rows."""
        with explained(self.path):
            row = self.db.execute(sql, values).fetchone()
        return row[0] if row else None

    def write(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> int:
        """Run one writing statement inside the open transaction; returns how many rows it touched."""
        if not self._writing():
            raise BugError("a write outside a transaction")
        with explained(self.path):
            return self.db.execute(sql, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside are on disk when the block is left, or none if it raises. Nested blocks join."""
        if self._writing():
            yield
            return
        with explained(self.path):
            self.db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            with explained(self.path):
                self.db.conn.execute("COMMIT")
        except BaseException:
            if self._writing():
                self.db.conn.execute("ROLLBACK")
            raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """All reads inside see one state of the book; inside a transaction, that transaction's."""
        if self._writing():
            yield
            return
        with explained(self.path):
            self.db.conn.execute("BEGIN")
        try:
            yield
        finally:
            self.db.conn.execute("ROLLBACK")

    def version(self) -> tuple[int, int]:
        """What changes with every commit of others, and what changes with every change of our own."""
        return int(self.scalar("PRAGMA data_version")), int(self.db.conn.total_changes)

    def close(self) -> None:
        """Close the connection; the last one to close folds the write-ahead log into the book."""
        self.db.conn.close()

    def _writing(self) -> bool:
        return self.db.conn.in_transaction

    def _check_schema(self) -> None:
        if self.scalar("PRAGMA application_id") != APPLICATION_ID:
            raise _foreign(self.path)
        if self.scalar("PRAGMA user_version") > SCHEMA_VERSION:
            raise _newer(self.path)


def _create(path: Path, busy_seconds: float) -> None:
    """Make a complete, empty book beside `path` and link it into place: the book is never half-made."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    _discard(fresh)
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        db = connect(fresh, busy_seconds)
        try:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _migrate(db)
            _fold(db)
        finally:
            db.conn.close()
        try:
            os.link(fresh, path)
        except FileExistsError:
            pass
        except OSError:
            fresh.rename(path)
        sync_folder(path.parent)
    finally:
        _discard(fresh)


def _migrate(db: Database) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        MIGRATIONS.apply(db)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:  # a disk that fails has ended it already
            db.execute("ROLLBACK")
        raise


def _fold(db: Database) -> None:
    """Bring all of the log into the file: the log of a book that is being made does not come along."""
    if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise BookError(TITLE, "Another program reads the book that is being made.", "Try again.")


def _check_header(path: Path) -> None:
    """Refuse what is plainly no book of ours before SQLite touches it (file format, section 1.3)."""
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if len(header) < HEADER_BYTES or not header.startswith(b"SQLite format 3\0"):
        raise _foreign(path)
    user_version, application_id = struct.unpack_from(">i", header, 60)[0], struct.unpack_from(">i", header, 68)[0]
    if application_id != APPLICATION_ID:
        raise _foreign(path)
    if user_version > SCHEMA_VERSION:
        raise _newer(path)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _discard(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        _beside(path, suffix).unlink(missing_ok=True)


def _holds_something(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def _missing(path: Path) -> BookError:
    """A new book would take the old one's log for its own, and be damaged at birth."""
    log = _beside(path, "-wal")
    return BookError(
        "The book is missing",
        f"{log} is there, but {path.name} is not.",
        f"Nothing was changed. Put {path.name} back beside it, or move {log.name} away too.",
    )


def _foreign(path: Path) -> ForeignBookError:
    return ForeignBookError(
        "This is no Goodword book",
        f"{path} is there, but it is no Goodword book or it is damaged.",
        f"Nothing was changed. Move all {path.name}* files away or choose another folder with --data-dir.",
    )


def _newer(path: Path) -> NewerBookError:
    return NewerBookError(
        "The book is from a newer Goodword",
        f"{path} was written by a newer Goodword.",
        "Nothing was changed. Start the newer version.",
    )


def sync_folder(folder: Path) -> None:
    """Make new names in `folder` last through a power cut, where the system can do that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
