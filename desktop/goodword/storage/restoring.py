"""Bringing a copy back: looked through first, the book's own state kept, then all of it or nothing."""

import shlex
import shutil
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from goodword.core.backups import Reason
from goodword.core.errors import (
    BookError,
    BugError,
    ForeignBookError,
    InvalidInputError,
    LockedBookError,
    LockedCopyError,
    NewerBookError,
)
from goodword.core.language import tr
from goodword.core.soundness import Condition, DamagedBookError
from goodword.storage.book_file import FileKind, kind_of
from goodword.storage.connection import BUSY_SECONDS, BookKey, connect
from goodword.storage.copies import FOLDER, copy_pages, keep_copy, new_file
from goodword.storage.database import BookDatabase, bring_up_to_date, fill_empty, is_ours
from goodword.storage.durable import discard, new_private_file, private_folder, sync_file, sync_folder
from goodword.storage.failures import TITLE, explained, is_no_room
from goodword.storage.gate import alone_at
from goodword.storage.guard import EXCHANGE, beside, changing_whole, exchange, holds_something, refuse_no_file
from goodword.storage.inspection import inspect
from goodword.storage.layout import make_derived_anew
from goodword.storage.rewriting import opens, rewrite

_LOGS = ("-wal", "-journal")


@contextmanager
def ready_to_restore(
    source: Path, book: Path, moment: datetime, key: BookKey | None = None, own_key: BookKey | None = None
) -> Iterator[Path]:
    """A whole, sound, up-to-date book made from the copy `source`, under a passing name beside the copies.

    `own_key` opens a copy that `key`, the book's, does not; the book made of it is protected as the book is.

    Raises BookError where the copy can't be brought back; nothing is changed then.
    """
    folder = book.parent / FOLDER
    with explained(source):
        opening = own_key or key
        if own_key is None or kind_of(source) is not FileKind.PROTECTED:
            _refuse_what_is_no_copy(source, key)
        elif not opens(source, own_key, BUSY_SECONDS):
            raise InvalidInputError(tr("That code does not open this copy."), tr("Nothing was changed. Try again."))
    with explained(folder):
        private_folder(folder)
        fresh = new_file(folder, ".restoring", moment, ".new")
        try:
            with _said_of_the_copy(source):
                copy_pages(source, fresh, opening)
                if opening != key:
                    rewrite(fresh, opening, key, BUSY_SECONDS)
                bring_up_to_date(fresh, key)
                _look_through(fresh, key)
                _fold(fresh, key)
            sync_file(fresh)
            yield fresh
        finally:
            discard(fresh)


def sound_ones(
    places: Iterable[Path], book: Path, moment: datetime, key: BookKey | None = None
) -> Generator[Path, None, None]:
    """A whole, sound, up-to-date book from each copy that can be brought back; the others are passed over.

    Each goes when the next is asked for. Raises BookError where the disk has no room for one.
    """
    for place in places:
        try:
            with ready_to_restore(place, book, moment, key) as fresh:
                yield fresh
        except BookError as error:
            if is_no_room(error):
                raise


def is_sound_copy(place: Path, key: BookKey | None = None) -> bool:
    """Whether the copy can be brought back, as far as a look at every page of it tells; nothing is written."""
    try:
        _refuse_what_is_no_copy(place, key)
        db = connect(place, BUSY_SECONDS, key, read_only=True)
        try:
            return is_ours(db) and inspect(db, thorough=False).condition is not Condition.DAMAGED
        finally:
            db.conn.close()
    except (sqlcipher3.Error, OSError, BookError):
        return False


@contextmanager
def ready_from(
    fill: Callable[[Database], None], book: Path, moment: datetime, key: BookKey | None = None
) -> Iterator[Path]:
    """A new book that holds what `fill` puts in, looked through, under a passing name beside the copies."""
    folder = book.parent / FOLDER
    with explained(folder):
        private_folder(folder)
        fresh = new_file(folder, ".restoring", moment, ".new")
        try:
            fill_empty(fresh, fill, key)
            _look_through(fresh, key)
            _fold(fresh, key)
            sync_file(fresh)
            yield fresh
        finally:
            discard(fresh)


def put_in_place(fresh: Path, book: Path, moment: datetime, key: BookKey | None = None) -> Path | None:
    """Let the book that is ready take the place of the one at `book`, whose own state is kept; returns where.

    A sound book is changed in one transaction, so that others may have it open; one that can't be used is set aside
    first, with its log, while nobody has it open. Whatever happens, there is the old book or the new one, whole.
    """
    with explained(book):
        refuse_no_file(book)
        if _is_usable(book, key):
            own: list[Path] = []
            with changing_whole(book):
                _change_into(book, fresh, key, lambda: own.append(keep_copy(book, Reason.BEFORE_RESTORE, moment, key)))
            return own[0]
        with alone_at(book, BUSY_SECONDS):
            aside = set_aside(book, moment)
            fresh.replace(beside(book, EXCHANGE))
            sync_folder(book.parent)
            exchange(book)
            return aside


def set_aside(book: Path, moment: datetime) -> Path | None:
    """Keep the files of a book that can't be used, byte for byte, among the copies; None where there are none."""
    if not any(holds_something(beside(book, suffix)) for suffix in ("", *_LOGS)):
        return None
    folder = book.parent / FOLDER
    private_folder(folder)
    aside = new_file(folder, Reason.SET_ASIDE, moment)
    for suffix in ("", *_LOGS):
        if holds_something(beside(book, suffix)):
            target = beside(aside, suffix)
            if suffix:
                new_private_file(target)
            shutil.copyfile(beside(book, suffix), target)
            sync_file(target)
    sync_folder(folder)
    return aside


def _refuse_what_is_no_copy(source: Path, key: BookKey | None) -> None:
    match kind_of(source) if source.is_file() or not source.exists() else FileKind.OTHER:
        case FileKind.MISSING:
            raise _unusable_copy(source, tr("{place} is not there."), tr("Check its name and folder."))
        case FileKind.OTHER:
            raise _unusable_copy(
                source, tr("{place} is no copy of a book, or it is damaged."), tr("Choose another one.")
            )
        case FileKind.PROTECTED if key is None or not opens(source, key, BUSY_SECONDS):
            command = f"goodword restore {shlex.quote(str(source))}"
            asking = tr("This asks for it: {command}").format(command=command)
            raise LockedCopyError(tr("That copy opens with a recovery code of its own."), asking)
        case FileKind.PLAIN if key is not None:
            raise _unusable_copy(
                source, tr("{place} is not protected, and this book is."), tr("Import an export of it instead.")
            )


def _look_through(fresh: Path, key: BookKey | None) -> None:
    """Raise BookError for damage; what is derived from the records is made anew where it does not agree."""
    db = connect(fresh, BUSY_SECONDS, key)
    try:
        found = inspect(db, thorough=True)
        if found.condition is Condition.STALE:
            db.execute("BEGIN IMMEDIATE")
            make_derived_anew(db)
            db.execute("COMMIT")
            found = inspect(db, thorough=True)
        sound = found.condition is Condition.SOUND
    finally:
        db.conn.close()
    if not sound:
        raise DamagedBookError(tr("This copy is not sound"), tr("The copy is damaged."), tr("Choose another one."))


def _fold(fresh: Path, key: BookKey | None) -> None:
    """Make it one file that needs no log beside it."""
    db = connect(fresh, BUSY_SECONDS, key)
    try:
        db.execute("PRAGMA journal_mode = delete").fetchall()
    finally:
        db.conn.close()


@contextmanager
def _said_of_the_copy(source: Path) -> Iterator[None]:
    """Damage is the copy's, not the book's, and what is said names the copy."""
    try:
        yield
    except NewerBookError as error:
        raise _unusable_copy(source, tr("{place} is from a newer Goodword."), tr("Choose another one.")) from error
    except (ForeignBookError, DamagedBookError) as error:
        raise _unusable_copy(
            source, tr("{place} is no copy of a book, or it is damaged."), tr("Choose another one.")
        ) from error
    except (sqlcipher3.DatabaseError, BugError) as error:
        if "disk" in str(error) and "malformed" not in str(error):
            raise
        raise _unusable_copy(
            source, tr("{place} is no copy of a book, or it is damaged."), tr("Choose another one.")
        ) from error


def _is_usable(book: Path, key: BookKey | None) -> bool:
    """Whether the book opens and its pages are sound. A book that is locked or held raises: it is not damaged."""
    if not book.exists() or (key is None) is not (kind_of(book) is FileKind.PLAIN):
        if kind_of(book) is FileKind.PROTECTED:
            raise LockedBookError
        return False
    try:
        database = BookDatabase(book, BUSY_SECONDS, key)
    except LockedBookError:
        raise
    except (BookError, BugError) as error:
        if isinstance(error, BookError) and error.title == TITLE:
            raise
        return False
    try:
        return inspect(database.db, thorough=False).condition is Condition.SOUND
    finally:
        database.close()


def _change_into(book: Path, fresh: Path, key: BookKey | None, keep: Callable[[], None]) -> None:
    """Make the book at `book` what `fresh` is, in one transaction; inside it, `keep` keeps what the book was.

    Nobody can save in between: that would be in neither.
    """
    until = time.monotonic() + BUSY_SECONDS
    kept = False

    def go_on(_: int, remaining: int, total: int) -> None:
        nonlocal kept
        if remaining == total and time.monotonic() > until:
            raise BookError(
                tr(TITLE),
                tr("Another program holds the book. ({place})").format(place=book),
                tr("Close it, then try again."),
            )
        if remaining < total and not kept:
            keep()
            kept = True

    source = connect(fresh, BUSY_SECONDS, key, read_only=True)
    try:
        target = connect(book, 0, key)
        try:
            # All but the last page, which commits.
            pages = source.execute("PRAGMA page_count").fetchone()[0] - 1
            source.conn.backup(target.conn, pages=pages, progress=go_on, sleep=0.05)
        finally:
            target.conn.close()
    finally:
        source.conn.close()


def _unusable_copy(source: Path, words: str, hint: str) -> BookError:
    unchanged = tr("Nothing was changed.")
    return BookError(tr("This copy can't be brought back"), words.format(place=source), f"{unchanged} {hint}")
