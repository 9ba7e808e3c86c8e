"""The file itself: durable, private, guarded against what is no book of ours, saved means on disk."""

import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3
from support.book import Desk, desk_in, new_id, open_desk, praise

from goodword.core.errors import BookError, BugError, ForeignBookError, NewerBookError
from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.storage.book import SqliteBook
from goodword.storage.database import APPLICATION_ID, PRAGMAS, BookDatabase
from goodword.storage.migrations import SCHEMA_VERSION

posix = pytest.mark.skipif(os.name != "posix", reason="modes and limits of POSIX")
BUSY = 0.2


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A finished book with a record, closed."""
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise())
    return desk.path


def count(path: Path) -> int:
    """How many records another connection sees."""
    connection = sqlcipher3.connect(str(path), timeout=0)
    try:
        return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])
    finally:
        connection.close()


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


def test_a_pragma_that_does_not_hold_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(BookError, match=r"This disk does not let the book be kept safely \(journal_mode is memory\)"):
        BookDatabase(Path(":memory:"), BUSY) if Path(":memory:").exists() else _open_in_memory()
    assert contents(tmp_path) == {}


def _open_in_memory() -> None:
    from goodword.storage.database import _connect

    _connect(Path(":memory:"), BUSY)


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
    assert caught.value.hint == "Nothing was changed. Move it away or choose another folder with --data-dir."


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
    ("pragma", "error"), [("user_version = 2", NewerBookError), ("application_id = 7", ForeignBookError)]
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


def test_what_an_interrupted_making_left_behind_is_no_hindrance(tmp_path: Path) -> None:
    mine, others = tmp_path / f"book.db.{os.getpid()}.new", tmp_path / "book.db.1.new"
    for leftover in (mine, mine.with_name(mine.name + "-wal"), others):
        leftover.write_bytes(b"half a book")
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise())
    assert sorted(contents(tmp_path)) == ["book.db", "book.db.1.new"]


def test_a_making_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from goodword.storage import migrations

    monkeypatch.setitem(migrations.__dict__, "_IN_STEP", ("CREATE TRIGGER nonsense",))
    with pytest.raises(BugError):
        open_desk(tmp_path)
    assert contents(tmp_path) == {}
    monkeypatch.undo()
    with desk_in(tmp_path) as desk:
        assert desk.journal.find(Query()) == []


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


WRITER = """
import sys
from pathlib import Path
from support.book import open_desk, praise
desk = open_desk(Path(sys.argv[1]), busy_seconds=20)
for number in range(int(sys.argv[2])):
    desk.journal.record(praise(f"{sys.argv[3]} {number}", person="Zoë"))
desk.book.shutdown()
"""


def run(script: str, *arguments: object) -> "subprocess.Popen[str]":
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_processes_that_start_at_once_make_one_book_and_lose_nothing(tmp_path: Path) -> None:
    writers = [run(WRITER, tmp_path, 15, name) for name in ("left", "right", "third")]
    assert [writer.communicate(timeout=60) for writer in writers] == [("", "")] * 3
    with desk_in(tmp_path) as desk:
        texts = {entry.content.text for entry in desk.journal.find(Query())}
        assert texts == {f"{name} {number}" for name in ("left", "right", "third") for number in range(15)}
        assert [person.name for person in desk.journal.people()] == ["Zoë"]
    assert list(contents(tmp_path)) == ["book.db"]


# Saved


def test_nothing_is_seen_outside_before_the_commit_and_everything_after(desk: Desk) -> None:
    with desk.book.transaction():
        desk.journal.record(praise("one"))
        desk.journal.record(praise("two"))
        assert count(desk.path) == 0
    assert count(desk.path) == 2


def test_a_block_that_raises_leaves_nothing_of_any_block_inside(desk: Desk) -> None:
    desk.journal.keep_draft(Practice.PRAISE, (("text", "half"),), desk.clock.now())
    with pytest.raises(ZeroDivisionError), desk.book.transaction():
        desk.journal.record(praise(person="Ben"), begun_at=desk.clock.now())
        raise ZeroDivisionError
    assert (count(desk.path), desk.journal.people()) == (0, [])
    assert len(desk.journal.drafts()) == 1
    desk.journal.record(praise())
    assert count(desk.path) == 1


def test_a_process_that_dies_before_the_commit_leaves_the_draft(desk: Desk) -> None:
    desk.journal.keep_draft(Practice.PRAISE, (("text", "half"),), desk.clock.now())
    script = WRITER.split("for number")[0] + (
        "import os\n"
        "with desk.book.transaction():\n"
        "    desk.journal.record(praise(), begun_at=desk.clock.now())\n"
        "    os._exit(9)\n"
    )
    process = run(script, desk.path.parent)
    process.communicate(timeout=60)
    assert process.returncode == 9
    assert (count(desk.path), len(desk.journal.drafts())) == (0, 1)
    desk.journal.record(praise())
    assert count(desk.path) == 1


@posix
def test_a_commit_that_fails_saves_nothing_and_keeps_the_draft(desk: Desk) -> None:
    import resource

    begun = desk.clock.now()
    desk.journal.keep_draft(Practice.PRAISE, (("text", "half"),), begun)
    log = desk.path.with_name("book.db-wal").stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log + 4096, before[1]))  # the log can't grow: the commit fails
    try:
        with pytest.raises(BookError, match="The disk reports an error|The disk is full"):
            desk.journal.record(praise("x" * 50_000, person="Ben"), begun_at=begun)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (count(desk.path), desk.journal.people(), len(desk.journal.drafts())) == (0, [], 1)
    desk.journal.record(praise("x" * 50_000, person="Ben"), begun_at=begun)
    assert (count(desk.path), desk.journal.drafts()) == (1, [])


def test_a_full_disk_is_said_in_words_and_loses_nothing(desk: Desk) -> None:
    desk.journal.record(praise("before"))
    begun = desk.clock.now()
    desk.journal.keep_draft(Practice.PRAISE, (("text", "half"),), begun)
    database = desk.book._database
    pages = database.scalar("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(BookError) as caught:
        desk.journal.record(praise("x" * 90_000), begun_at=begun)
    assert str(caught.value) == f"The disk is full. ({desk.path}) Free some space, then try again."
    assert [entry.content.text for entry in desk.journal.find(Query())] == ["before"]
    assert len(desk.journal.drafts()) == 1
    database.rows(f"PRAGMA max_page_count = {pages * 10}")
    desk.journal.record(praise("x" * 90_000), begun_at=begun)
    assert desk.journal.drafts() == []


# Somebody else holds the book


def test_a_held_book_is_said_in_words_in_time_and_nothing_is_lost(desk: Desk) -> None:
    begun = desk.clock.now()
    desk.journal.keep_draft(Practice.PRAISE, (("text", "half"),), begun)
    other = open_desk(desk.path.parent)
    with other.book.transaction():
        started = time.monotonic()
        with pytest.raises(BookError) as caught:
            desk.journal.record(praise(), begun_at=begun)
        assert BUSY * 0.9 <= time.monotonic() - started < BUSY + 2
        assert desk.journal.find(Query()) == []
        assert len(desk.journal.drafts()) == 1
    assert str(caught.value) == (
        f"Another program holds the book. ({desk.path}) Close it or wait a moment, then try again."
    )
    other.book.shutdown()
    desk.journal.record(praise(), begun_at=begun)
    assert count(desk.path) == 1


def test_a_book_that_is_held_whole_can_not_be_opened(path: Path) -> None:
    holder = sqlcipher3.connect(str(path), isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(BookError, match="Another program holds the book"):
        BookDatabase(path, BUSY)
    holder.close()


def test_what_was_read_before_anothers_write_does_not_stand_in_the_way_of_ours(desk: Desk) -> None:
    other = open_desk(desk.path.parent)
    for number in range(5):
        desk.journal.find(Query())
        other.journal.record(praise(f"other {number}"))
        desk.journal.record(praise(f"ours {number}"))
    assert count(desk.path) == 10
    other.book.shutdown()


def test_the_version_changes_with_every_commit_of_anybody(desk: Desk) -> None:
    other = open_desk(desk.path.parent)
    seen = [desk.book.version()]
    assert desk.book.version() == seen[0]
    for writer in (other, desk, other, desk):
        writer.journal.record(praise())
        seen.append(desk.book.version())
    assert len(set(seen)) == 5
    other.book.shutdown()


# Promises inside the house


def test_a_write_outside_a_transaction_is_a_bug(desk: Desk) -> None:
    with pytest.raises(BugError, match="outside a transaction"):
        desk.book.settings.put("theme", "dark", desk.clock.now())
    assert desk.book.settings.all() == {}


def test_a_wrong_statement_is_a_bug_and_not_the_leaders_fault(desk: Desk) -> None:
    with pytest.raises(BugError, match="no such table"):
        desk.book._database.rows("SELECT * FROM nowhere")


def test_a_closed_book_is_closed(tmp_path: Path) -> None:
    book = SqliteBook(tmp_path / "book.db", new_id, BUSY)
    book.shutdown()
    with pytest.raises(BugError):
        book.version()
