"""The book's file and its copies, for those who care for them: each call opens what it needs and closes it."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import sqlcipher3
from sqlite_utils import Database

from goodword.core.backups import Copy, CopyKind, Reason, Weighed, copies_to_drop, copy_name
from goodword.core.errors import BookError, BugError
from goodword.core.language import tr
from goodword.core.ports import Book
from goodword.core.shelf import Rescue, Restored, Upkeep
from goodword.core.soundness import Condition, Holdings, Inspection
from goodword.storage.book import SqliteBook
from goodword.storage.book_file import FileKind, kind_of
from goodword.storage.connection import BUSY_SECONDS, BookKey, connect
from goodword.storage.copies import FOLDER, book_copies, every_copy, give_name, keep_copy, keep_copy_at
from goodword.storage.database import BookDatabase, check_header
from goodword.storage.durable import discard, put_bytes, sync_folder
from goodword.storage.failures import explained
from goodword.storage.guard import refuse_new, refuse_no_file
from goodword.storage.inspection import holdings, inspect, record_count
from goodword.storage.layout import make_derived_anew
from goodword.storage.migrations import SCHEMA_VERSION
from goodword.storage.restoring import is_sound_copy, put_in_place, ready_from, ready_to_restore, sound_ones
from goodword.storage.salvage import Salvaged, salvage

Answer = TypeVar("Answer")

_MEMORY = "goodword.upkeep.json"
_LINES_KEPT = 12
_LEFT_SECONDS = 3600
_MOMENTS = ("checked_at", "rehearsed_at", "failing_since")
_NOTHING = Holdings(0, 0, 0, None, None)


class BookShelf:
    """Shelf over the book at `path`. `read_out` writes everything in a book as an export."""

    def __init__(
        self, path: Path, read_out: Callable[[Book], Iterator[bytes]], key: BookKey | None = None
    ) -> None:
        self._path = path
        self._folder = path.parent / FOLDER
        self._read_out = read_out
        self._key = key

    def copies(self) -> list[Copy]:
        """See Shelf."""
        return [file.copy for file in book_copies(self._folder) if file.copy is not None]

    def keep(self, reason: Reason, moment: datetime) -> str:
        """See Shelf."""
        self._need_book(ours=True)
        return str(keep_copy(self._path, reason, moment, self._key))

    def keep_at(self, place: str, moment: datetime) -> Holdings:
        """See Shelf."""
        self._need_book(ours=True)
        target = keep_copy_at(self._path, Path(place), moment, self._key)
        return self.holdings(str(target)) or _NOTHING

    def keep_lines(self, place: str, moment: datetime) -> bool:
        """See Shelf."""
        there = self._lines_copies()
        if self._key is not None:
            for copy in there:
                discard(self._folder / copy.name)
            return False
        if any((copy.day.year, copy.day.month) == (moment.year, moment.month) for copy in there):
            return False
        with explained(self._folder):
            book = self._open(Path(place))
            try:
                put_bytes(self._folder / copy_name(Reason.SAFETY, moment, CopyKind.LINES), self._read_out(book))
            finally:
                book.shutdown()
        return True

    def thin(self, today: date) -> None:
        """See Shelf."""
        with explained(self._folder):
            files = every_copy(self._folder)
            weighed = [Weighed(copy, self._records(copy.name)) for copy in self.copies()]
            names = {copy.name for copy in copies_to_drop(weighed, today)}
            names |= {copy.name for copy in self._lines_copies()[_LINES_KEPT:]}
            names |= _left_behind([file.path for file in files])
            for name in names:
                discard(self._folder / name)
            sync_folder(self._folder)

    def holdings(self, place: str | None = None) -> Holdings | None:
        """See Shelf."""
        return self._asked(Path(place) if place is not None else self._path, holdings)

    def place(self, copy: Copy) -> str:
        """See Shelf."""
        return str(self._folder / copy.name)

    def soundly_held(self, place: str) -> Holdings | None:
        """See Shelf."""
        return self.holdings(place) if is_sound_copy(Path(place), self._key) else None

    def size(self) -> int:
        """See Shelf."""
        with explained(self._path):
            return self._path.stat().st_size

    def look_quickly(self) -> Inspection:
        """See Shelf."""
        self._need_book()
        with explained(self._path):
            return self._inspected(thorough=False)

    def look_through(self) -> Inspection:
        """See Shelf."""
        self._need_book()
        with explained(self._path):
            found = self._inspected(thorough=True)
            if found.condition is Condition.STALE:
                self._make_anew()
        return found

    def rehearse(self, place: str, moment: datetime, own_key: BookKey | None = None) -> Holdings:
        """See Shelf."""
        with ready_to_restore(Path(place), self._path, moment, self._key, own_key) as fresh:
            book = self._open(fresh)
            try:
                for _ in book.entries.every():
                    pass
            finally:
                book.shutdown()
            return self.holdings(str(fresh)) or _NOTHING

    def restore(self, place: str, moment: datetime, own_key: BookKey | None = None) -> Restored:
        """See Shelf."""
        with ready_to_restore(Path(place), self._path, moment, self._key, own_key) as fresh:
            own = put_in_place(fresh, self._path, moment, self._key)
        return Restored(self.holdings() or _NOTHING, str(own) if own else None)

    def rescue(self, copies: Iterable[Copy], moment: datetime) -> Rescue:
        """See Shelf."""
        places = (self._folder / copy.name for copy in copies)
        told: list[Salvaged] = []

        def fill(target: Database) -> None:
            with closing(sound_ones(places, self._path, moment, self._key)) as sound:
                told.append(salvage(self._path, target, self._key, sound))

        with ready_from(fill, self._path, moment, self._key) as fresh:
            place = give_name(fresh, self._folder, Reason.SALVAGED, moment)
        found = self.holdings(str(place)) or _NOTHING
        return Rescue(str(place), found, told[0].read, told[0].filled, told[0].lost, told[0].cut)

    def begin_anew(self, moment: datetime) -> str | None:
        """See Shelf."""
        with ready_from(lambda _: None, self._path, moment, self._key) as fresh:
            own = put_in_place(fresh, self._path, moment, self._key)
        return str(own) if own else None

    def remembered(self) -> Upkeep:
        """See Shelf."""
        try:
            found = json.loads((self._path.with_name(_MEMORY)).read_text("utf-8"))
            moments = {name: found[name] and datetime.fromisoformat(found[name]) for name in _MOMENTS}
            return Upkeep(**moments, problem=str(found["problem"]), suspect=bool(found["suspect"]))
        except (OSError, ValueError, KeyError, TypeError):
            return Upkeep()

    def remember(self, upkeep: Upkeep) -> None:
        """See Shelf."""
        values = asdict(upkeep) | {name: _iso(getattr(upkeep, name)) for name in _MOMENTS}
        with explained(self._folder):
            put_bytes(self._path.with_name(_MEMORY), [json.dumps(values).encode()])

    def lines(self, place: str) -> Iterator[bytes]:
        """See Shelf. A copy of an older book is brought up to date in passing; the book itself is read as it is."""
        if Path(place).absolute() == self._path.absolute():
            yield from self._lines_of(self._path)
            return
        moment = datetime.fromtimestamp(Path(place).stat().st_mtime).astimezone()
        with ready_to_restore(Path(place), self._path, moment, self._key) as fresh:
            yield from self._lines_of(fresh)

    def _lines_of(self, path: Path) -> Iterator[bytes]:
        book = self._open(path)
        try:
            yield from self._read_out(book)
        finally:
            book.shutdown()

    def _open(self, path: Path) -> SqliteBook:
        return SqliteBook(path, no_id, BUSY_SECONDS, self._key, read_only=True)

    def _need_book(self, *, ours: bool = False) -> None:
        refuse_no_file(self._path)
        if not self._path.exists():
            refuse_new(self._path)
            raise BookError(
                tr("There is no book yet"),
                tr("{place} is not there.").format(place=self._path),
                tr("Write the first record."),
            )
        if ours:
            with explained(self._path):
                check_header(self._path, self._key, read_only=True)

    def _inspected(self, *, thorough: bool) -> Inspection:
        try:
            db = connect(self._path, BUSY_SECONDS, self._key, read_only=True)
            try:
                is_newer = db.execute("PRAGMA user_version").fetchone()[0] > SCHEMA_VERSION
                return replace(inspect(db, thorough=thorough), is_newer=is_newer)
            finally:
                db.conn.close()
        except sqlcipher3.DatabaseError as error:
            if "malformed" not in str(error) and "not a database" not in str(error):
                raise
            return Inspection(Condition.DAMAGED, (str(error),))

    def _make_anew(self) -> None:
        """Make what is derived anew, in the book; where its pages do not allow that, in a new file of all its rows."""
        book = BookDatabase(self._path, BUSY_SECONDS, self._key)
        try:
            with suppress(BookError), book.transaction(), explained(self._path):
                make_derived_anew(book.db)
        finally:
            book.close()
        if self._inspected(thorough=True).condition is not Condition.SOUND:
            self._make_file_anew()

    def _make_file_anew(self) -> None:
        moment = datetime.fromtimestamp(self._path.stat().st_mtime).astimezone()

        def fill(target: Database) -> None:
            told = salvage(self._path, target, self._key)
            source = connect(self._path, BUSY_SECONDS, self._key, read_only=True)
            try:
                if told.lost or told.read != record_count(source):
                    raise BugError("the rows of a stale book could not all be read")
            finally:
                source.conn.close()

        with ready_from(fill, self._path, moment, self._key) as fresh:
            put_in_place(fresh, self._path, moment, self._key)

    def _asked(self, path: Path, question: Callable[[Database], Answer]) -> Answer | None:
        try:
            if kind_of(path) in (FileKind.MISSING, FileKind.OTHER):
                return None
            db = connect(path, BUSY_SECONDS, self._key, read_only=True)
            try:
                return question(db)
            finally:
                db.conn.close()
        except (sqlcipher3.Error, OSError, BookError):
            return None

    def _records(self, name: str) -> int | None:
        """How many records a copy holds; counted by an index, for there may be dozens of copies."""
        return self._asked(self._folder / name, record_count)

    def _lines_copies(self) -> list[Copy]:
        named = [file.copy for file in every_copy(self._folder) if file.copy is not None]
        return [copy for copy in named if copy.kind is CopyKind.LINES]


def _left_behind(files: list[Path]) -> set[str]:
    """What copies left whose making broke off an hour ago or earlier, by the clock of the disk."""
    times = {path: path.stat().st_mtime for path in files if path.exists()}
    newest = max(times.values(), default=0.0)
    return {path.name for path, time in times.items() if path.name.startswith(".") and time < newest - _LEFT_SECONDS}


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def no_id(moment: datetime) -> str:
    """Makes no id."""
    raise BugError(f"a book that is only read needs no id ({moment.year})")
