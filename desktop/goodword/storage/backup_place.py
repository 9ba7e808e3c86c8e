"""Where the leader's own backups may go: in place of an older backup of this book, and of nothing else."""

from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from goodword.core.errors import BookError
from goodword.core.language import number, tr
from goodword.storage.connection import BUSY_SECONDS, BookKey, connect
from goodword.storage.migrations import SCHEMA_VERSION


def refuse_place(book: Path, place: Path, key: BookKey | None, own_copies: Path) -> None:
    """Raise BookError where a copy of the book at `place` would cost anything that lies there; see `keep_copy_at`."""
    wrong = ""
    if place.is_symlink():
        wrong = tr("{place} is a link, and Goodword does not write through links.")
    elif place.is_dir():
        wrong = tr("{place} is a folder.")
    elif not place.parent.is_dir():
        wrong = tr("{place} lies in a folder that is not there.")
    elif place.exists():
        if not place.is_file() or place.samefile(book) or place.parent.absolute() == own_copies.absolute():
            wrong = tr("{place} is no place for a backup.")
        elif place.stat().st_size:
            wrong = _lost_at(book, place, key)
    if wrong:
        raise BookError(
            tr("This is not backed up yet"), wrong.replace("{place}", str(place)), tr("Choose another place or name.")
        )


def _lost_at(book: Path, place: Path, key: BookKey | None) -> str:
    """Why what lies at `place` is not to be replaced, empty for an older backup of the book."""
    try:
        with closing(connect(place, BUSY_SECONDS, key, read_only=True).conn) as connection:
            there = Database(connection, execute_plugins=False)
            if _first(there, "SELECT count(*) FROM sqlite_schema WHERE name IN ('entry', 'day_tally')") != 2:
                return tr("{place} is there already, and it is no copy of a book.")
            if _first(there, "PRAGMA journal_mode") == "wal":
                return tr("{place} is a book itself, and no backup.")
            if _first(there, "PRAGMA user_version") > SCHEMA_VERSION:
                return tr("{place} is a backup from a newer Goodword.")
            with closing(connect(book, BUSY_SECONDS, key, read_only=True).conn) as ours:
                return _lost_of(there, Database(ours, execute_plugins=False))
    except sqlcipher3.Error:
        return tr("{place} is there already, and it is no copy of a book.")


def _lost_of(there: Database, ours: Database) -> str:
    held, now = (_first(db, "SELECT count(*) FROM entry") for db in (there, ours))
    ids = (row[0] for row in there.execute("SELECT id FROM entry"))
    if held and not any(ours.execute("SELECT 1 FROM entry WHERE id = ?", [one]).fetchone() for one in ids):
        return tr("{place} is a backup of another book.")
    if held > 2 * now:
        words = tr(
            "{place} holds {n} record, and the book only {now}.|{place} holds {n} records, and the book only {now}.",
            "",
            held
        )
        return words.replace("{n}", number(held)).replace("{now}", number(now))
    return ""


def _first(db: Database, sql: str) -> Any:
    return db.execute(sql).fetchone()[0]
