"""Opening the book: guarded against foreign and newer files, durable, and the one way to write."""

import errno
import os
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from goodword.core.errors import BookError, BugError, KnownError, LockedBookError
from goodword.core.language import marked, tr
from goodword.core.soundness import Condition, ReadOnlyBookError
from goodword.storage.book_file import FileKind, kind_of
from goodword.storage.book_place import BookPlace
from goodword.storage.connection import BUSY_SECONDS, BookKey, connect
from goodword.storage.copies import keep_copy_of_before
from goodword.storage.durable import discard
from goodword.storage.durable import sync_folder as sync_folder
from goodword.storage.failures import TITLE, damaged, explained, older
from goodword.storage.gate import Gate, alone_at
from goodword.storage.guard import (
    condition_after_unclean_end,
    finish_exchange,
    foreign,
    newer,
    refuse_new,
    refuse_no_file,
)
from goodword.storage.layout import has_planted_code, make_derived_anew
from goodword.storage.migrations import MIGRATIONS, SCHEMA_VERSION
from goodword.storage.readable import read

APPLICATION_ID = 0x476F6F64
"""`Good` in the header of every book (SQLite's application_id)."""

HEADER_BYTES = 100


class BookDatabase:
    """One connection to a book, made if there is none; protected by `key` if one is given.

    Raises ForeignBookError or NewerBookError for a file that is no book of ours to write, DamagedBookError or
    MissingBookError for one with damage, or gone while its copies are there, LockedBookError where it is protected
    and `key` is missing or does not fit, and BookError when it can't be opened; in none of these cases is the file
    changed. An older book is copied before it is brought up to date; an index that does not agree with its records
    is made anew. With `read_only` nothing is changed nor made, and a newer book can be looked at as well;
    `why` says what keeps it from being written.
    """

    def __init__(
        self,
        path: Path,
        busy_seconds: float = BUSY_SECONDS,
        key: BookKey | None = None,
        read_only: bool = False,
        why: KnownError | None = None,
    ) -> None:
        self.path, self.key = path, key
        self.read_only, self.why = read_only, why
        with explained(path):
            refuse_no_file(path)
            condition = Condition.SOUND
            if not read_only:
                finish_exchange(path, busy_seconds)
                _clear_up(path)
                condition = condition_after_unclean_end(path, key)
            self._gate = Gate(path, busy_seconds)
            try:
                self.db = _opened(path, busy_seconds, key, read_only=read_only)
                try:
                    self._place = BookPlace(path, self.db)
                    self._settle(condition)
                except BaseException:
                    self.db.conn.close()
                    raise
            except BaseException:
                self._gate.leave()
                raise

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[dict[str, Any]]:
        """The rows of a SELECT, as dicts."""
        with explained(self.path):
            return read(self.db, lambda: list(self.db.query(sql, values)))

    def pairs(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> dict[Any, Any]:
        """The second column of a SELECT by its first: a quarter of the time of `rows` where there are thousands."""
        with explained(self.path):
            return read(self.db, lambda: dict(self.db.execute(sql, values).fetchall()))

    def scalar(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """The first value of the first row of a SELECT, None without rows."""
        with explained(self.path):
            row = read(self.db, lambda: self.db.execute(sql, values).fetchone())
        return row[0] if row else None

    def write(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> int:
        """Run one writing statement inside the open transaction; returns how many rows it touched."""
        if not self._writing():
            raise BugError("a write outside a transaction")
        with explained(self.path):
            return self.db.execute(sql, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside are on disk when the block is left, or none if it raises. Nested blocks join.

        Raises BookError where the book was taken from its place meanwhile: nothing written would be found again.
        """
        if self._writing():
            yield
            return
        if self.read_only:
            raise ReadOnlyBookError(self.why)
        with explained(self.path):
            self._place.need()
            self.db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            with explained(self.path):
                self.db.conn.execute("COMMIT")
                self._place.need()
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
        if not self.read_only:
            with suppress(BookError, OSError):
                self._place.need()
        self.db.conn.close()
        self._gate.leave()

    def _writing(self) -> bool:
        return self.db.conn.in_transaction

    def _settle(self, condition: Condition) -> None:
        """See that the book is ours; bring an older one up to date, and what is derived in step with the records."""
        if self.scalar("PRAGMA application_id") != APPLICATION_ID:
            raise foreign(self.path)
        version = self.scalar("PRAGMA user_version")
        if self.read_only:
            if version < SCHEMA_VERSION and self.why is not None:
                raise older(self.path)
            return
        if version > SCHEMA_VERSION:
            raise newer(self.path)
        if has_planted_code(self.db):
            raise foreign(self.path, marked("{place} holds triggers or views that Goodword did not make."))
        if MIGRATIONS.pending(self.db):
            if version == SCHEMA_VERSION:
                raise damaged(self.path)
            if self.scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'entry'"):
                keep_copy_of_before(self.path, self.key)
            _migrate(self.db)
        if condition is Condition.STALE:
            with self.transaction():
                make_derived_anew(self.db)


def _opened(path: Path, busy_seconds: float, key: BookKey | None, *, read_only: bool) -> Database:
    if not path.exists():
        refuse_new(path)
        if read_only:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        _create(path, key)
    check_header(path, key, read_only=read_only)
    try:
        return connect(path, busy_seconds, key, read_only)
    except sqlcipher3.DatabaseError as error:
        if key is not None and "not a database" in str(error):
            raise LockedBookError(
                tr("This key does not open the book, or the book is damaged."),
                tr("Nothing was changed. Unlock it with the recovery code: goodword unlock"),
            ) from error
        if "not a database" in str(error):
            raise damaged(path) from error
        raise


def _clear_up(path: Path) -> None:
    """Take away what a making or a change that was cut off has left; not while somebody may be at it."""
    if any(path.parent.glob(f"{path.name}.*.new*")):
        with suppress(BookError), alone_at(path, 0):
            for left in path.parent.glob(f"{path.name}.*.new*"):
                left.unlink(missing_ok=True)


def _create(path: Path, key: BookKey | None) -> None:
    """Make a complete, empty book beside `path` and link it into place: the book is never half-made."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    discard(fresh)
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        fill_empty(fresh, lambda _: None, key)
        try:
            os.link(fresh, path)
        except FileExistsError:
            pass
        except OSError:
            fresh.rename(path)
        sync_folder(path.parent)
    finally:
        discard(fresh)


def fill_empty(fresh: Path, fill: Callable[[Database], None], key: BookKey | None = None) -> None:
    """Make an empty file a complete book, holding what `fill` puts in; it is one file without a log afterwards."""
    db = connect(fresh, BUSY_SECONDS, key)
    try:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _migrate(db)
        db.execute("BEGIN IMMEDIATE")
        fill(db)
        db.execute("COMMIT")
        _fold(db)
    finally:
        db.conn.close()


def bring_up_to_date(fresh: Path, key: BookKey | None = None) -> None:
    """Bring a copy of an older book up to date, in its own file. Raises what opening a book raises."""
    with explained(fresh):
        check_header(fresh, key, read_only=False)
        db = connect(fresh, BUSY_SECONDS, key)
        try:
            if MIGRATIONS.pending(db):
                _migrate(db)
            _fold(db)
        finally:
            db.conn.close()


def is_ours(db: Database) -> bool:
    """Whether it is a book that this Goodword can bring up to date."""
    application_id = db.execute("PRAGMA application_id").fetchone()[0]
    return bool(application_id == APPLICATION_ID and db.execute("PRAGMA user_version").fetchone()[0] <= SCHEMA_VERSION)


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
        raise BookError(tr(TITLE), tr("Another program reads the book that is being made."), tr("Try again."))


def check_header(path: Path, key: BookKey | None, *, read_only: bool) -> None:
    """Refuse what is plainly no book of ours before SQLite touches it (file format, section 1.3)."""
    if kind_of(path) is FileKind.PROTECTED:
        if key is None:
            raise LockedBookError
        return
    if key is not None:
        words = tr("The book is not protected. ({place})").format(place=path)
        raise BookError(tr(TITLE), words, tr("Nothing was changed. Try again."))
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if len(header) < HEADER_BYTES or not header.startswith(b"SQLite format 3\0"):
        raise foreign(path)
    user_version, application_id = struct.unpack_from(">i", header, 60)[0], struct.unpack_from(">i", header, 68)[0]
    if application_id != APPLICATION_ID:
        raise foreign(path)
    if user_version > SCHEMA_VERSION and not read_only:
        raise newer(path)
