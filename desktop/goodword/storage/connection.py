"""One connection to a book's file: its pragmas set and read back."""

from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from goodword.core.errors import BookError

BUSY_SECONDS = 5.0

PRAGMAS = {
    "busy_timeout": int(BUSY_SECONDS * 1000),
    "cell_size_check": 1,
    "foreign_keys": 1,
    "journal_mode": "wal",
    "journal_size_limit": 4_000_000,
    "secure_delete": 1,
    "synchronous": 2,
    "trusted_schema": 0,
}
"""Set on every connection and read back: a pragma can silently not apply. 2 is FULL: saved means on disk."""


def connect(path: Path, busy_seconds: float) -> Database:
    """A connection that waits `busy_seconds` for others.

    Raises BookError where the disk does not let a pragma hold, and what SQLite raises.
    """
    connection = sqlcipher3.connect(str(path), timeout=busy_seconds, isolation_level=None)
    try:
        for name, wanted in (PRAGMAS | {"busy_timeout": int(busy_seconds * 1000)}).items():
            connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
            found = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if found != wanted:
                raise BookError(
                    "The book can't be opened",
                    f"This disk does not let the book be kept safely ({name} is {found}).",
                    "Choose a folder on this computer's own disk with --data-dir.",
                )
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise
