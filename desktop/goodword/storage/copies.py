"""Verified copies of the book: whole, closed to others, made while the book is in use."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from goodword.core.backups import Copy, CopyKind, Reason, copy_name, named_copy
from goodword.core.errors import BookError
from goodword.core.language import tr
from goodword.storage.backup_place import refuse_place
from goodword.storage.connection import BUSY_SECONDS, BookKey, connect
from goodword.storage.durable import discard, new_private_file, private_folder, sync_file, sync_folder
from goodword.storage.failures import damaged, explained

FOLDER = "backups"
"""Where copies lie, beside the book."""

_PAGES_A_STEP = 1024
_COUNTED = ("entry", "person", "setting")


@dataclass(frozen=True, slots=True)
class CopyFile:
    """A file in the folder of copies. `copy` is what its name tells; None for a copy whose making broke off."""

    path: Path
    copy: Copy | None


def every_copy(folder: Path) -> tuple[CopyFile, ...]:
    """Every file in `folder` that may hold what a book held, the youngest copy first.

    That is copies of the book, safety copies (JSON Lines), books that were set aside with the logs beside them, and
    what is left of copies whose making broke off; links and whatever else lies there are not ours. Nothing where
    there is no folder.
    """
    if folder.is_symlink() or not folder.is_dir():
        return ()
    files = [path for path in folder.iterdir() if path.is_file() and not path.is_symlink()]
    found = [CopyFile(path, named_copy(path.name)) for path in files]
    named = [file for file in found if file.copy is not None]
    named.sort(key=lambda file: file.copy.order if file.copy else (), reverse=True)
    names = tuple(file.path.name for file in named)
    left = [file for file in found if file.copy is None and _is_left(file.path.name, names)]
    return (*named, *sorted(left, key=lambda file: file.path.name))


def book_copies(folder: Path) -> list[CopyFile]:
    """The copies in `folder` that can be restored, the youngest first; whether they can be read is not said."""
    return [
        file
        for file in every_copy(folder)
        if file.copy is not None and file.copy.kind is CopyKind.BOOK and file.copy.reason != Reason.SET_ASIDE
    ]


def keep_copy(book: Path, reason: str, moment: datetime, key: BookKey | None = None) -> Path:
    """Copy what is committed in `book` to `backups/REASON-MOMENT.db` beside it; the copy was read and is sound.

    It is one file without a log. Raises BookError when it can't be made, and leaves nothing behind then.
    """
    folder = book.parent / FOLDER
    with explained(folder):
        private_folder(folder)
        with checked_copy(book, folder, reason, moment, key) as fresh:
            target = give_name(fresh, folder, reason, moment)
        sync_folder(folder)
    return target


def keep_copy_at(book: Path, place: Path, moment: datetime, key: BookKey | None = None) -> Path:
    """Copy the book to `place`, checked, in place of an older backup of this book; nothing else is overwritten.

    A book itself, a backup of another book, or one with more than twice as many records, is something else.
    Raises BookError when it can't be made; what stood there still stands there then.
    """
    with explained(place):
        refuse_place(book, place, key, book.parent / FOLDER)
        with checked_copy(book, place.parent, "goodword", moment, key) as fresh:
            fresh.replace(place)
        sync_folder(place.parent)
    return place


def keep_copy_of_before(book: Path, key: BookKey | None = None) -> Path:
    """Copy the book before it is brought up to date, named by the moment it was last changed."""
    changed = datetime.fromtimestamp(book.stat().st_mtime).astimezone()
    return keep_copy(book, Reason.BEFORE_UPDATE, changed, key)


@contextmanager
def checked_copy(
    book: Path, folder: Path, reason: str, moment: datetime, key: BookKey | None = None
) -> Iterator[Path]:
    """A sound copy of `book` under a passing name in `folder`, on the disk; move it away, or it is gone afterwards."""
    fresh = new_file(folder, f".{reason}", moment, ".new")
    try:
        try:
            rows = copy_pages(book, fresh, key)
        except sqlcipher3.DatabaseError as error:
            if "malformed" in str(error):
                raise damaged(book) from error
            raise
        if not _is_sound(fresh, rows, key):
            raise damaged(book) if not _is_sound(book, None, key) else _unsound(folder)
        yield fresh
    finally:
        discard(fresh)


def copy_pages(book: Path, fresh: Path, key: BookKey | None = None) -> tuple[int, ...]:
    """Bring all of `book`, as of one moment, into the empty file `fresh`, on the disk when this returns.

    Others may go on writing meanwhile. Returns how many rows the book had at that moment, for comparison.
    """
    source = connect(book, BUSY_SECONDS, key, read_only=True)
    try:
        target = connect(fresh, BUSY_SECONDS, key)
        try:
            target.execute("PRAGMA journal_mode = off").fetchall()
            target.execute("PRAGMA synchronous = off")
            source.execute("BEGIN")
            rows = _rows(source)
            # Piece by piece to the disk, so that who saves meanwhile never waits for all of it.
            source.conn.backup(target.conn, pages=_PAGES_A_STEP, progress=lambda *_: sync_file(fresh))
            target.execute("PRAGMA journal_mode = delete").fetchall()
        finally:
            target.conn.close()
    finally:
        source.conn.close()
    sync_file(fresh)
    return rows


def _is_sound(path: Path, rows: tuple[int, ...] | None, key: BookKey | None) -> bool:
    """Whether every page can be read, and there are as many rows as there are to be."""
    db = connect(path, BUSY_SECONDS, key, read_only=True)
    try:
        return _first(db, "PRAGMA quick_check(1)") == "ok" and (rows is None or _rows(db) == rows)
    except sqlcipher3.DatabaseError as error:
        if "malformed" in str(error):
            return False
        raise
    finally:
        db.conn.close()


def _unsound(folder: Path) -> BookError:
    return BookError(
        tr("The copy of the book is not sound"),
        tr("A copy of the book was made, but it can't be relied on. ({folder})").format(folder=folder),
        tr("Nothing was changed. Check the disk, then try again."),
    )


def _first(db: Database, sql: str) -> Any:
    return db.execute(sql).fetchone()[0]


def _rows(db: Database) -> tuple[int, ...]:
    return tuple(_first(db, f"SELECT count(*) FROM {name}") for name in _COUNTED)


def new_file(folder: Path, reason: str, moment: datetime, suffix: str = "") -> Path:
    """A file that was not there, open to nobody else: named by the moment, with a number where that is taken."""
    for path in _names(folder, reason, moment, suffix):
        with suppress(FileExistsError):
            new_private_file(path)
            break
    return path


def give_name(fresh: Path, folder: Path, reason: str, moment: datetime) -> Path:
    """Give a whole file its name in `folder`: one that nothing else has, and nothing unfinished ever had."""
    for path in _names(folder, reason, moment):
        try:
            os.link(fresh, path)
        except FileExistsError:
            continue
        except OSError:  # a disk without links
            if path.exists():
                continue
            return fresh.rename(path)
        fresh.unlink()
        break
    return path


def _names(folder: Path, reason: str, moment: datetime, suffix: str = "") -> Iterator[Path]:
    return (folder / (copy_name(reason, moment, number=number) + suffix) for number in count(1))


def _is_left(name: str, copies: tuple[str, ...]) -> bool:
    """Whether a file is what a copy left behind whose making broke off, or a log beside a copy."""
    return (name.startswith(".") and ".new" in name) or name.startswith(tuple(f"{copy}-" for copy in copies))
