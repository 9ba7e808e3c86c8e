"""ErasureStore on SQLite: the book's rows, its copies, its index of words and its log."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from goodword.core.erased_lines import known_in_lines, without_person
from goodword.core.erasure_ports import InCopies, Progress, Stage, Traces, Whom
from goodword.core.errors import BookError
from goodword.core.language import tr
from goodword.storage.book_file import FileKind, kind_of
from goodword.storage.connection import connect
from goodword.storage.copies import FOLDER, every_copy
from goodword.storage.database import BookDatabase
from goodword.storage.durable import discard, sync_file, sync_folder
from goodword.storage.erased_people import people_of
from goodword.storage.erasing import take_out
from goodword.storage.failures import explained
from goodword.storage.foreign_files import lines_in

_MARK = "erasing"
_GONE = "erased"
_MOST_GONE = 20
_LOGS = ("-journal", "-wal", "-shm")
_OPTIMIZE = "INSERT INTO entry_words (entry_words) VALUES ('optimize')"
_CHUNK = 1 << 20
_OWN = "goodword."


class SqliteErasureStore:
    """Copies that are protected are opened with the book's own key."""

    def __init__(self, book: BookDatabase, busy_seconds: float) -> None:
        self._book = book
        self._busy_seconds = busy_seconds
        self._folder = book.path.parent / FOLDER

    def known_as(self, whom: Whom) -> tuple[Whom, InCopies]:
        """See ErasureStore."""
        with explained(self._folder):
            copies, unread = self._copies(), []
            for path in copies:
                try:
                    with self._passing(path) as passing:
                        whom = _known_in(passing, whom, self._connect)
                except (BookError, ValueError, sqlcipher3.Error):
                    unread.append(str(path))
        return whom, InCopies(len(copies), tuple(unread))

    def take_out(self, whom: Whom, moment: datetime) -> Traces:
        """See ErasureStore."""
        with explained(self._book.path):
            return take_out(self._book.db, whom, moment)

    def take_out_of_copies(self, whom: Whom, moment: datetime, tell: Progress | None = None) -> InCopies:
        """See ErasureStore. What is left of copies whose making broke off is deleted."""
        unread = []
        with explained(self._folder):
            for path in self._left():
                path.unlink(missing_ok=True)
            copies = self._copies()
            for done, path in enumerate(copies):
                if tell is not None:
                    tell(done, len(copies))
                with self._passing(path) as passing:
                    try:
                        _rewrite(passing, whom, moment, self._connect)
                    except (ValueError, sqlcipher3.DatabaseError) as error:
                        if isinstance(error, sqlcipher3.OperationalError) and "no such" not in str(error):
                            raise
                        unread.append(str(path))
                        continue
                    sync_file(passing)
                    for suffix in _LOGS:  # it is folded into the new file, and would be taken for that one's own
                        path.with_name(path.name + suffix).unlink(missing_ok=True)
                    passing.replace(path)
            if copies:
                sync_folder(self._folder)
        return InCopies(len(copies), tuple(unread))

    def mark(self, stage: str, whom: Whom | None) -> None:
        """See ErasureStore."""
        self._note(_MARK, f"{stage} {whom.to_json() if whom else ''}")
        if whom is not None:
            before = [one for one in self._noted(_GONE).split() if one != whom.id]
            self._note(_GONE, " ".join([*before[1 - _MOST_GONE :], whom.id]))

    def marked(self) -> tuple[str, Whom | None] | None:
        """See ErasureStore."""
        found = self._noted(_MARK)
        if not found:
            return None
        stage, _, whom = found.partition(" ")
        return stage, Whom.from_json(whom) if stage == Stage.COPIES else None

    def unmark(self) -> None:
        """See ErasureStore."""
        self._book.write("DELETE FROM prompt_state WHERE name = ?", [_MARK])

    def lately_erased(self) -> frozenset[str]:
        """See ErasureStore."""
        return frozenset(self._noted(_GONE).split())

    def scrub(self) -> None:
        """See ErasureStore."""
        with explained(self._book.path):
            _scrub(self._book.db)
            if self._book.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise BookError(
                    tr("Not all of it is erased yet"),
                    tr("Another program is reading the book, so its log can't be emptied."),
                    tr("Close it. Goodword ends the erasing when it starts next."),
                )

    def remains(self, words: Sequence[str], names: Callable[[str], bool]) -> tuple[str, ...]:
        """See ErasureStore."""
        wanted = [word.encode() for word in words if word]
        with explained(self._book.path):
            copies = {file.path for file in every_copy(self._folder)}
            found = self._book.path.parent.rglob("*")
            files = sorted(path for path in found if path.is_file() and not path.is_symlink())
            return tuple(
                str(path)
                for path in files
                if (_holds(path, wanted) if path in copies or self._is_own(path) else _may_name(path, names))
            )

    def _is_own(self, path: Path) -> bool:
        """Whether it is the book, something beside it, or the app's log and the like."""
        folder = self._book.path.parent
        return path.relative_to(folder).parts[0].startswith(_OWN) or (
            path.parent == folder and path.name.startswith(self._book.path.name)
        )

    def _note(self, name: str, state: str) -> None:
        self._book.write(
            "INSERT OR REPLACE INTO prompt_state (name, state, changed_at) VALUES (?, ?, '')", [name, state]
        )

    def _noted(self, name: str) -> str:
        return str(self._book.scalar("SELECT state FROM prompt_state WHERE name = ?", [name]) or "")

    def _copies(self) -> list[Path]:
        """Every file that may hold what a book held."""
        return sorted(file.path for file in every_copy(self._folder) if file.copy is not None)

    def _left(self) -> list[Path]:
        return [file.path for file in every_copy(self._folder) if file.copy is None and ".new" in file.path.name]

    def _connect(self, path: Path) -> Database:
        key = self._book.key if kind_of(path) is FileKind.PROTECTED else None
        return connect(path, self._busy_seconds, key)

    @contextmanager
    def _passing(self, path: Path) -> Iterator[Path]:
        """The copy under a passing name, so that it can be opened without a change to it; its log comes along."""
        passing = path.with_name(f".{path.name}.new")
        try:
            for suffix in ("", "-wal"):
                if (log := path.with_name(path.name + suffix)).exists():
                    shutil.copyfile(log, passing.with_name(passing.name + suffix))
                    passing.with_name(passing.name + suffix).chmod(0o600)
            yield passing
        finally:
            discard(passing)


def _known_in(path: Path, whom: Whom, connect: Callable[[Path], Database]) -> Whom:
    if path.name.removesuffix(".new").endswith(".jsonl"):
        for _ in without_person(lambda: _lines(path), whom):
            pass
        return known_in_lines(_lines(path), whom)
    db = connect(path)
    try:
        theirs, _ = people_of(db, whom)
    finally:
        db.conn.close()
    names, mails, spoken = ([row[key] for row in theirs if row[key]] for key in ("name", "mail", "spoken"))
    return whom.also(names, mails, spoken)


def _rewrite(path: Path, whom: Whom, moment: datetime, connect: Callable[[Path], Database]) -> None:
    """Take them out of the file at `path`; the caller puts it in the place of the copy."""
    if path.name.removesuffix(".new").endswith(".jsonl"):
        fresh = path.with_name(f"{path.name}-journal")
        with fresh.open("xb") as file:
            fresh.chmod(0o600)
            file.writelines(without_person(lambda: _lines(path), whom))
        fresh.replace(path)
        return
    db = connect(path)
    try:
        db.execute("BEGIN IMMEDIATE")
        take_out(db, whom, moment)
        db.execute("COMMIT")
        _scrub(db)
        if db.execute("PRAGMA journal_mode = delete").fetchone()[0] != "delete":
            raise sqlcipher3.DatabaseError("the log of a copy can't be folded")
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlcipher3.DatabaseError("the copy is damaged")
    finally:
        db.conn.close()


def _scrub(db: Database) -> None:
    """Delete alone leaves the words in the index, and the rows in free pages."""
    db.execute(_OPTIMIZE)
    db.execute("VACUUM")


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from file


def _holds(path: Path, wanted: Sequence[bytes]) -> bool:
    longest = max(map(len, wanted), default=1)
    kept = b""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            piece = kept + chunk
            if any(word in piece for word in wanted):
                return True
            kept = piece[-longest:]
    return False


def _may_name(path: Path, names: Callable[[str], bool]) -> bool:
    lines = lines_in(path)
    return lines is None or any(map(names, lines))
