"""Whether the file that is open still is the one in the book's place: what is written into another is never found."""

from contextlib import suppress
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from goodword.core.errors import BookError
from goodword.core.language import tr


class BookPlace:
    """The place of an open book. Somebody may move or delete the file, or put another there, while it is open."""

    def __init__(self, path: Path, db: Database) -> None:
        self._path = path
        self._db = db
        self._log = path.with_name(path.name + "-wal")
        self._file = _identity(path)
        self._log_file: tuple[int, int] | None = None

    def need(self) -> None:
        """Raise BookError where the book, or the log that goes with it, is not the one that was opened any more.

        What is in the log goes into the file that was opened, wherever that is: it would spoil another book.
        """
        log = _identity(self._log)
        self._log_file = self._log_file or log
        if _identity(self._path) == self._file and log == self._log_file:
            return
        with suppress(sqlcipher3.Error):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        raise BookError(
            tr("The book is not in its place any more"),
            tr("The book was moved, deleted or replaced while Goodword had it open. ({place})").format(
                place=self._path
            ),
            tr("Nothing more is saved in it. Keep what you typed elsewhere, quit, put the book back and start again."),
        )


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file it is; None where there is none."""
    try:
        state = path.stat()
    except FileNotFoundError:
        return None
    return state.st_dev, state.st_ino
