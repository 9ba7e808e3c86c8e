"""What is done before a book is opened: an exchange that broke off is finished, a missing or damaged book refused."""

import json
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from goodword.core.errors import BookError, ForeignBookError, NewerBookError
from goodword.core.language import marked, tr
from goodword.core.soundness import Condition, MissingBookError
from goodword.storage.book_file import FileKind, kind_of
from goodword.storage.connection import BookKey, connect, give_key
from goodword.storage.copies import FOLDER, book_copies
from goodword.storage.durable import new_private_file, sync_folder
from goodword.storage.failures import TITLE, damaged
from goodword.storage.gate import Gate, alone_at
from goodword.storage.inspection import inspect
from goodword.storage.raw_pages import log_has_a_gap

_NOT_OURS = marked("{place} is there, but it is no Goodword book or it is damaged.")
EXCHANGE = ".restored"
"""`book.db.restored` is a whole book that is about to take the place of `book.db`; there is no way back from there."""

CHANGING = ".changing"
"""`book.db.changing` says that the book is being changed into another one: its log may share nothing with it."""


def finish_exchange(path: Path, busy_seconds: float) -> None:
    """Put a book in its place whose way there broke off. Raises BookError while somebody has the old one open."""
    if beside(path, EXCHANGE).exists():
        with alone_at(path, busy_seconds):
            exchange(path)


def exchange(path: Path) -> None:
    """Let `book.db.restored` take the place of the book at `path`, whose log goes. Only for who is alone there."""
    if beside(path, EXCHANGE).exists():
        for suffix in ("-wal", "-shm", "-journal"):
            beside(path, suffix).unlink(missing_ok=True)
        sync_folder(path.parent)
        beside(path, EXCHANGE).replace(path)
        sync_folder(path.parent)


@contextmanager
def changing_whole(path: Path) -> Iterator[None]:
    """Inside, the book becomes another one in one transaction: until the log is folded in, its log looks like a foreign
    one, and is not to be taken for one if this breaks off. What is left of that is cleared up at a start without a log.
    """
    mark = beside(path, CHANGING)
    mark.unlink(missing_ok=True)
    new_private_file(mark)
    sync_folder(path.parent)
    yield
    if not holds_something(beside(path, "-wal")):
        mark.unlink()


def refuse_no_file(path: Path) -> None:
    """Raise BookError for a link, a folder or a pipe in the book's place: what lies beside is not beside it."""
    if path.is_symlink() or (path.exists() and not path.is_file()):
        words = tr("{place} is no file.")
        if path.is_symlink():
            words = tr("{place} is a link.")
        elif path.is_dir():
            words = tr("{place} is a folder.")
        raise BookError(
            tr(TITLE),
            words.format(place=path),
            tr("Nothing was changed. Put the file {name} itself there, then try again.").format(name=path.name),
        )


def refuse_new(path: Path) -> None:
    """Raise MissingBookError where no book is at `path`, but its log or its copies are: a new one would hide that."""
    if holds_something(beside(path, "-wal")):
        raise missing_beside_log(path)
    copies = book_copies(path.parent / FOLDER)
    if copies:
        raise MissingBookError(
            tr("The book is missing"),
            tr("{place} is not there, but {name} is among its backups.").format(place=path, name=copies[0].path.name),
            tr("Put the book back, or bring the backup back: goodword restore {file}").format(
                file=shlex.quote(str(copies[0].path))
            ),
        )


def condition_after_unclean_end(path: Path, key: BookKey | None) -> Condition:
    """How sound the book is whose log was left behind, so that nobody closed it; SOUND where others are at it.

    Raises DamagedBookError, before anything is written.
    """
    ours = FileKind.PLAIN if key is None else FileKind.PROTECTED
    if not holds_something(beside(path, "-wal")) or kind_of(path) is not ours:
        beside(path, CHANGING).unlink(missing_ok=True)
        return Condition.SOUND
    with _alone_if_nobody_is_there(path) as alone:
        if not alone:
            return Condition.SOUND
        db = connect(path, 0, key, read_only=True)
        try:
            found = inspect(db, thorough=False)
            belongs = beside(path, CHANGING).exists() or log_belongs(db, path, key)
            if found.condition is Condition.DAMAGED or not belongs or log_has_a_gap(path):
                raise damaged(path)
        finally:
            db.conn.close()
    return found.condition


def log_belongs(with_log: Database, path: Path, key: BookKey | None) -> bool:
    """Whether the log beside the book is its own: of the records in the book's file some are there with it as well.

    A log copied from elsewhere would hide them all. True where the file alone can't be read.
    """
    ends = "SELECT id FROM entry WHERE seq IN ((SELECT min(seq) FROM entry), (SELECT max(seq) FROM entry))"
    try:
        alone = without_log(path, key)
        try:
            ids = [row[0] for row in alone.execute(ends)]
        finally:
            alone.conn.close()
        if not all(isinstance(one, str) for one in ids):
            return True
        count = "SELECT count(*) FROM entry WHERE id IN (SELECT value FROM json_each(?))"
        return not ids or bool(with_log.execute(count, [json.dumps(ids)]).fetchone()[0])
    except sqlcipher3.Error:
        return True


def without_log(path: Path, key: BookKey | None) -> Database:
    """The book's file read by itself, as if there were no log beside it; nothing is written, nothing made."""
    place = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlcipher3.connect(place, isolation_level=None, uri=True)
    try:
        give_key(connection, key)
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def beside(path: Path, suffix: str) -> Path:
    """The file beside the book whose name goes on with `suffix`."""
    return path.with_name(path.name + suffix)


def holds_something(path: Path) -> bool:
    """Whether there is a file with something in it."""
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def foreign(path: Path, words: str = _NOT_OURS) -> ForeignBookError:
    """What is said, in marked words, of a file in the book's place that is none of ours to open."""
    hint = tr("Nothing was changed. Move all {name}* files away or choose another folder with --data-dir.")
    if book_copies(path.parent / FOLDER):
        hint = tr(
            "Nothing was changed. Start Goodword: it shows the ways out. "
            "In a terminal: goodword restore, with a file from its backups."
        )
    said = tr(words).format(place=path)
    return ForeignBookError(tr("This is no Goodword book"), said, hint.format(name=path.name))


def newer(path: Path) -> NewerBookError:
    """What is said of a book that a newer Goodword wrote."""
    return NewerBookError(
        tr("The book is from a newer Goodword"),
        tr("{place} was written by a newer Goodword.").format(place=path),
        tr("Nothing was changed. Start the newer version."),
    )


def missing_beside_log(path: Path) -> MissingBookError:
    """What is said where the log is without its book: a new one would take it for its own, and be damaged at birth."""
    log = beside(path, "-wal")
    return MissingBookError(
        tr("The book is missing"),
        tr("{log} is there, but {name} is not.").format(log=log, name=path.name),
        tr("Nothing was changed. Put {name} back beside it, or move {log} away too.").format(
            name=path.name, log=log.name
        ),
    )


@contextmanager
def _alone_if_nobody_is_there(path: Path) -> Iterator[bool]:
    try:
        gate = Gate(path, 0, alone=True)
    except BookError:
        yield False
        return
    try:
        yield True
    finally:
        gate.leave()
