"""One book over one file: saved means committed, whoever else writes, whatever the disk does."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3

from goodword.core.errors import BookError, BugError, InvalidInputError
from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.storage.book import SqliteBook
from goodword.storage.database import BookDatabase
from support.book import Desk, desk_in, new_id, open_desk, praise

BUSY = 0.2

WRITER = """
import sys
from pathlib import Path
from support.book import open_desk, praise
desk = open_desk(Path(sys.argv[1]), busy_seconds=20)
for number in range(int(sys.argv[2])):
    desk.journal.record(praise(f"{sys.argv[3]} {number}", person="Zoë"))
desk.book.shutdown()
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def count(path: Path) -> int:
    """How many records another connection sees."""
    connection = sqlcipher3.connect(str(path), timeout=0)
    try:
        return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])
    finally:
        connection.close()


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
    assert [file.name for file in tmp_path.iterdir()] == ["book.db"]


# Saved


def test_nothing_is_seen_outside_before_the_commit_and_everything_after(desk: Desk) -> None:
    with desk.book.transaction():
        desk.journal.record(praise("one"))
        desk.journal.record(praise("two"))
        assert count(desk.path) == 0
    assert count(desk.path) == 2


def test_a_block_that_raises_leaves_nothing_of_any_block_inside(desk: Desk) -> None:
    desk.journal.keep_draft(Practice.PRAISE, (("text", "half"),), desk.clock.now())

    def second_one_fails() -> None:
        with desk.book.transaction():
            desk.journal.record(praise(person="Ben"), begun_at=desk.clock.now())
            desk.journal.record(praise(""))

    with pytest.raises(InvalidInputError):
        second_one_fails()
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


@pytest.mark.skipif(os.name != "posix", reason="a limit of POSIX")
def test_a_commit_that_fails_saves_nothing_and_keeps_the_draft(desk: Desk) -> None:
    import resource

    begun = desk.clock.now()
    desk.journal.keep_draft(Practice.PRAISE, (("text", "half"),), begun)
    log = desk.path.with_name("book.db-wal").stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log + 4096, before[1]))  # the log can't grow: the commit fails
    try:
        with pytest.raises(BookError, match=r"The disk( at [^ ]+)? (reports an error|is full)\."):
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
    said = re.sub(r"^The disk at [^ ]+ is", "The disk is", str(caught.value))
    assert said == f"The disk is full. ({desk.path}) Free some space, then try again."
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


def test_a_book_that_is_held_whole_can_not_be_opened(tmp_path: Path) -> None:
    open_desk(tmp_path).book.shutdown()
    path = tmp_path / "book.db"
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
