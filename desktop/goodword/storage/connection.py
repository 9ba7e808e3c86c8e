"""One connection to a book's file: its key given, its pragmas set and read back."""

import os
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from goodword.core.book_key import BookKey as BookKey
from goodword.core.errors import BookError
from goodword.core.language import tr

BUSY_SECONDS = 5.0

PRAGMAS = {
    "busy_timeout": int(BUSY_SECONDS * 1000),
    "cache_size": -16_000,
    "cell_size_check": 1,
    "foreign_keys": 1,
    "journal_mode": "wal",
    "journal_size_limit": 4_000_000,
    "secure_delete": 1,
    "synchronous": 2,
    "temp_store": 2,
    "trusted_schema": 0,
}
"""Set on every connection and read back: a pragma can silently not apply. `synchronous` 2 is FULL: saved means on
disk. `cache_size` is in kB: a search of a great book goes back to the same pages of its index with every key.
`temp_store` 2 is memory: what is sorted aside never lies in a file in plain text."""

_IMMUTABLE = "&immutable=1"
"""SQLite makes a file beside a book that it only reads, too; where it can't, this lets it do without."""

WRITING = frozenset({"journal_mode"})
"""Those that write into the file, or make files beside it; left out where it is only read."""


def connect(path: Path, busy_seconds: float, key: BookKey | None = None, read_only: bool = False) -> Database:
    """A connection that waits `busy_seconds` for others; `key` opens a protected file, or makes a new one protected.

    Raises BookError where the disk does not let a pragma hold, and what SQLite raises: "not a database" also where
    the key does not fit, or is missing.
    """
    connection = open_file(path, busy_seconds, key, read_only=read_only)
    try:
        for name, wanted in (PRAGMAS | {"busy_timeout": int(busy_seconds * 1000)}).items():
            if read_only and name in WRITING:
                continue
            connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
            found = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if found != wanted:
                raise BookError(
                    tr("The book can't be opened"),
                    tr("This disk does not let the book be kept safely ({name} is {found}).").format(
                        name=name, found=found
                    ),
                    tr("Choose a folder on this computer's own disk with --data-dir."),
                )
        return Database(connection, execute_plugins=False)
    except UnicodeDecodeError as error:  # the driver can't put its words about a damaged file together
        connection.close()
        raise sqlcipher3.DatabaseError("database disk image is malformed") from error
    except BaseException:
        connection.close()
        raise


def open_file(path: Path, busy_seconds: float, key: BookKey | None = None, *, read_only: bool = False) -> Any:
    """The bare connection of the driver, without our pragmas: the journal stays as the file has it."""
    name = f"{path.absolute().as_uri()}?mode=ro{_IMMUTABLE if lies_still(path) else ''}" if read_only else str(path)
    connection = sqlcipher3.connect(name, timeout=busy_seconds, isolation_level=None, uri=read_only)
    try:
        give_key(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def lies_still(path: Path) -> bool:
    """Whether the file is on a disk that can't be written, and there is no log to be read with it."""
    log = path.with_name(f"{path.name}-wal")
    return not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size)


def give_key(connection: Any, key: BookKey | None) -> None:
    """Open the file behind a connection with `key`: the very first thing said to it. None: it is not protected."""
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    if key is not None:
        connection.execute(f"PRAGMA key = {key_literal(key)}").fetchall()


def key_literal(key: BookKey | None) -> str:
    """The key as SQLCipher takes it, unstretched: 64 hexadecimal digits; empty for a file that is not protected."""
    return f"\"x'{key.raw.hex()}'\"" if key is not None else "''"
