"""Goodword with one safety removed. A test that does not fail over its mutant proves nothing."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from durability import operations
from goodword.storage import connection, database
from goodword.storage.book import SqliteBook
from goodword.storage.database import BookDatabase
from goodword.storage.migrations import MIGRATIONS, SCHEMA_VERSION


def save_in_pieces() -> None:
    """Each statement of a transaction is committed by itself."""

    @contextmanager
    def transaction(_book: BookDatabase) -> Iterator[None]:
        yield

    _replace(BookDatabase, "transaction", transaction)
    _replace(BookDatabase, "_writing", lambda _book: True)


def pass_over_failures() -> None:
    """Where a commit fails, nobody is told."""

    @contextmanager
    def transaction(book: BookDatabase) -> Iterator[None]:
        is_inside = bool(book.db.conn.in_transaction)
        if is_inside:
            yield
            return
        book.db.conn.execute("BEGIN IMMEDIATE")
        yield
        with suppress(sqlcipher3.Error):
            book.db.conn.execute("COMMIT")
        if book.db.conn.in_transaction:
            book.db.conn.execute("ROLLBACK")

    _replace(BookDatabase, "transaction", transaction)


def commit_later() -> None:
    """What was saved is committed when the book is closed."""

    @contextmanager
    def transaction(book: BookDatabase) -> Iterator[None]:
        if not book.db.conn.in_transaction:
            book.db.conn.execute("BEGIN IMMEDIATE")
        yield

    def close(book: BookDatabase) -> None:
        if book.db.conn.in_transaction:
            book.db.conn.execute("COMMIT")
        book.db.conn.close()

    _replace(BookDatabase, "transaction", transaction)
    _replace(BookDatabase, "close", close)


def sync_checkpoints_only() -> None:
    """SQLite's NORMAL: whole whatever happens, but the last commits may be missing."""
    connection.PRAGMAS["synchronous"] = 1


def sync_nothing() -> None:
    """Neither SQLite nor Goodword waits for the disk."""
    connection.PRAGMAS["synchronous"] = 0
    sync_no_file()


def sync_no_file() -> None:
    """SQLite waits for the disk; Goodword's own files and folders don't."""
    _replace(os, "fsync", lambda _descriptor: None)


def migrate_in_pieces() -> None:
    """Each statement of a migration is committed by itself."""

    def _migrate(db: Database) -> None:
        for migration in MIGRATIONS.pending(db):
            migration.transactional = False
        MIGRATIONS.apply(db)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    _replace(database, "_migrate", _migrate)


def copy_in_place() -> None:
    """A copy has its name before it is whole."""

    def keep_copy(book: SqliteBook, reason: str, moment: datetime) -> str:
        path: Path = book._database.path
        target = path.parent / "backups" / f"{reason}-{moment:%Y-%m-%d-%H%M%S}.db"
        target.parent.mkdir(exist_ok=True)
        with sqlite3.connect(path) as source, sqlite3.connect(target) as there:
            source.backup(there, pages=4)
        return str(target)

    _replace(SqliteBook, "keep_copy", keep_copy)


def write_in_place() -> None:
    """A file is written over what stood there."""

    def save(path: Path, data: Iterator[bytes]) -> None:
        with path.open("wb") as file:
            for piece in data:
                file.write(piece)
                file.flush()

    _replace(operations, "save", save)


def _replace(owner: object, name: str, what: object) -> None:
    setattr(owner, name, what)


MUTANTS: dict[str, Callable[[], None]] = {
    mutant.__name__.replace("_", " "): mutant
    for mutant in (
        commit_later,
        copy_in_place,
        migrate_in_pieces,
        pass_over_failures,
        save_in_pieces,
        sync_checkpoints_only,
        sync_no_file,
        sync_nothing,
        write_in_place,
    )
}
