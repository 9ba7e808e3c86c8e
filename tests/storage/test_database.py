"""The file itself: durable, private, guarded against what is no book of ours, saved means on disk."""

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import Database

from goodword.core.errors import BookError, BugError, ForeignBookError, NewerBookError
from goodword.core.ports import Query
from goodword.storage import migrations
from goodword.storage.connection import PRAGMAS, connect
from goodword.storage.database import APPLICATION_ID, BookDatabase, _migrate
from goodword.storage.durable import sync_folder
from goodword.storage.migrations import SCHEMA_VERSION
from support.book import desk_in, open_desk, praise

posix = pytest.mark.skipif(os.name != "posix", reason="modes and limits of POSIX")
BUSY = 0.2


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A finished book with a record, closed."""
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise())
    return desk.path


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


# Every connection


def test_every_connection_writes_ahead_and_waits_for_the_disk(tmp_path: Path) -> None:
    wanted = PRAGMAS | {"busy_timeout": 200, "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    for _ in range(2):
        database = BookDatabase(tmp_path / "book.db", BUSY)
        assert {name: database.scalar(f"PRAGMA {name}") for name in PRAGMAS} == wanted
        database.close()


def test_the_file_says_what_it_is(path: Path) -> None:
    database = BookDatabase(path)
    assert database.scalar("PRAGMA application_id") == APPLICATION_ID == int.from_bytes(b"Good")
    assert database.scalar("PRAGMA user_version") == SCHEMA_VERSION
    assert database.scalar("PRAGMA integrity_check") == "ok"
    assert database.scalar("SELECT 1 WHERE false") is None
    database.close()
    assert path.read_bytes()[68:72] == b"Good"


def test_a_pragma_that_does_not_hold_is_a_known_error() -> None:
    with pytest.raises(BookError, match=r"This disk does not let the book be kept safely \(journal_mode is memory\)"):
        connect(Path(":memory:"), BUSY)


@posix
def test_the_book_and_its_log_are_nobody_elses_business(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with desk_in(tmp_path) as desk:
            desk.journal.record(praise())
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert modes == {"book.db": 0o600, "book.db-wal": 0o600, "book.db-shm": 0o600}


def test_the_last_one_to_close_folds_the_log_into_the_book(path: Path) -> None:
    assert list(contents(path.parent)) == ["book.db"]


# What is no book of ours


def sqlite_file(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in ("CREATE TABLE t (x)", *statements):
        connection.execute(statement)
    connection.commit()
    connection.close()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"\0"),
    "text": lambda path: path.write_text("Dear diary, " * 40),
    "a header cut short": lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(83)),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
    "another program's": lambda path: sqlite_file(path, "PRAGMA application_id = 1196444487"),
    "nobody's": lambda path: sqlite_file(path),
    "with our version number": lambda path: sqlite_file(path, "PRAGMA user_version = 1"),
    "newer, but not ours": lambda path: sqlite_file(path, "PRAGMA user_version = 99"),
}


@pytest.mark.parametrize("make", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_foreign_file_is_refused_and_left_as_it_is(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / "book.db")
    before = contents(tmp_path)
    with pytest.raises(ForeignBookError) as caught:
        open_desk(tmp_path)
    assert contents(tmp_path) == before
    assert caught.value.hint == (
        "Nothing was changed. Move all book.db* files away or choose another folder with --data-dir."
    )


@pytest.mark.parametrize("version", [SCHEMA_VERSION + 1, 2**31 - 1])
def test_a_newer_book_is_refused_and_left_as_it_is(path: Path, version: int) -> None:
    connection = sqlcipher3.connect(str(path))
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    before = contents(path.parent)
    with pytest.raises(NewerBookError, match="was written by a newer Goodword") as caught:
        BookDatabase(path, BUSY)
    assert contents(path.parent) == before
    assert caught.value.hint == "Nothing was changed. Start the newer version."


@pytest.mark.parametrize(
    ("pragma", "error"),
    [(f"user_version = {SCHEMA_VERSION + 1}", NewerBookError), ("application_id = 7", ForeignBookError)],
)
def test_a_mark_that_still_lies_in_the_log_counts(path: Path, pragma: str, error: type[BookError]) -> None:
    other = sqlcipher3.connect(str(path))
    other.execute(f"PRAGMA {pragma}")
    book, log = path.read_bytes(), path.with_name("book.db-wal").read_bytes()
    with pytest.raises(error):
        BookDatabase(path, BUSY)
    assert (path.read_bytes(), path.with_name("book.db-wal").read_bytes()) == (book, log)
    other.close()


@pytest.mark.parametrize("kept", [100, 512, 4096, 8192, 40_000])
def test_a_book_that_was_cut_off_is_said_to_be_damaged(path: Path, kept: int) -> None:
    cut = path.read_bytes()[:kept]
    path.write_bytes(cut)
    with pytest.raises(BookError, match="damaged"):
        BookDatabase(path, BUSY)
    assert path.read_bytes() == cut


def test_a_folder_in_place_of_the_book_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "book.db").mkdir()
    with pytest.raises(BookError):
        open_desk(tmp_path)


@pytest.mark.parametrize("parts", [("missing", "book.db"), ("file", "book.db")])
def test_a_folder_that_is_not_there_is_a_known_error(tmp_path: Path, parts: tuple[str, ...]) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BookError, match="The folder of the book can't be used"):
        BookDatabase(tmp_path.joinpath(*parts), BUSY)


# Making a book


def test_a_log_without_its_book_is_not_taken_for_a_new_ones(path: Path) -> None:
    with desk_in(path.parent) as desk:
        desk.journal.record(praise("only in the log"))
        log = path.with_name("book.db-wal").read_bytes()
    moved = path.rename(path.with_name("moved.db"))
    path.with_name("book.db-wal").write_bytes(log)
    before = contents(path.parent)
    with pytest.raises(BookError) as caught:
        open_desk(path.parent)
    assert str(caught.value) == (
        f"{path}-wal is there, but book.db is not."
        " Nothing was changed. Put book.db back beside it, or move book.db-wal away too."
    )
    assert contents(path.parent) == before
    moved.rename(path)
    with desk_in(path.parent) as desk:
        assert "only in the log" in [entry.content.text for entry in desk.journal.find(Query())]


def test_an_empty_log_without_its_book_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "book.db-wal").touch()
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise())


def test_what_an_interrupted_making_left_behind_is_no_hindrance(tmp_path: Path) -> None:
    mine, others = tmp_path / f"book.db.{os.getpid()}.new", tmp_path / "book.db.1.new"
    for leftover in (mine, mine.with_name(mine.name + "-wal"), others):
        leftover.write_bytes(b"half a book")
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise())
    assert sorted(contents(tmp_path)) == ["book.db"]


def test_a_making_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "_IN_STEP", ("CREATE TRIGGER nonsense",))
    with pytest.raises(BugError):
        open_desk(tmp_path)
    assert contents(tmp_path) == {}
    monkeypatch.undo()
    with desk_in(tmp_path) as desk:
        assert desk.journal.find(Query()) == []


def test_a_book_whose_log_cannot_be_folded_in_is_not_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers = []

    def migrate_beside_a_reader(db: Database) -> None:
        readers.append(sqlcipher3.connect(str(next(tmp_path.glob("*.new"))), isolation_level=None))
        readers[0].execute("BEGIN").execute("SELECT count(*) FROM sqlite_schema").fetchall()
        _migrate(db)

    monkeypatch.setattr("goodword.storage.database._migrate", migrate_beside_a_reader)
    with pytest.raises(BookError, match="Another program reads the book that is being made"):
        BookDatabase(tmp_path / "book.db", BUSY)
    readers[0].close()
    monkeypatch.undo()

    assert contents(tmp_path) == {}
    BookDatabase(tmp_path / "book.db").close()


def test_a_disk_without_hard_links_gets_its_book_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: object, target: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise())
    assert list(contents(tmp_path)) == ["book.db"]


def test_a_book_that_appears_while_ours_is_made_is_the_one_that_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def somebody_first(source: Path, target: Path) -> None:
        monkeypatch.setattr(os, "link", link)
        with desk_in(tmp_path) as other:
            other.journal.record(praise("made by the other"))
        link(source, target)

    monkeypatch.setattr(os, "link", somebody_first)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setattr(os, "getpid", iter([1, 2]).__next__)
    with desk_in(tmp_path) as desk:
        assert [entry.content.text for entry in desk.journal.find(Query())] == ["made by the other"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["book.db", "elsewhere"]


# An older book


def older_book(path: Path) -> None:
    """A book of ours in which no step has been taken yet."""
    connection = sqlcipher3.connect(str(path))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode = wal").fetchall()
    connection.close()


def test_an_older_book_is_brought_up_to_date(tmp_path: Path) -> None:
    older_book(tmp_path / "book.db")
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise())
        assert desk.book._database.scalar("PRAGMA user_version") == SCHEMA_VERSION


def test_a_step_that_fails_leaves_the_older_book_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older_book(tmp_path / "book.db")
    before = contents(tmp_path)
    monkeypatch.setattr(migrations, "_IN_STEP", ("CREATE TRIGGER nonsense",))
    with pytest.raises(BugError):
        open_desk(tmp_path)
    assert contents(tmp_path) == before


def test_folders_are_synced_only_where_they_can_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = tmp_path / "missing"
    with pytest.raises(FileNotFoundError):
        sync_folder(missing)
    monkeypatch.setattr(os, "name", "nt")
    sync_folder(missing)
    monkeypatch.undo()
