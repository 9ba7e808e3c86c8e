"""Copies of the book: whole, sound, closed to others; reading as of one moment."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from goodword.core.errors import BookError
from goodword.core.ports import Query
from goodword.storage import copies
from goodword.storage.connection import BookKey, connect
from goodword.storage.copies import FOLDER, book_copies, every_copy, keep_copy
from support.book import Desk, desk_in, open_desk, praise
from support.clock import HandClock


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise("Kept.", person="Zoë"))
        yield desk


def test_a_copy_holds_what_is_committed_and_nothing_else(desk: Desk, tmp_path: Path) -> None:
    with desk.book.transaction():
        desk.journal.record(praise("Not yet."))
        copy = Path(desk.book.keep_copy("before-import", desk.clock.now()))

    assert [file.name for file in copy.parent.iterdir()] == ["before-import-2026-03-02-100000.db"]
    (tmp_path / "restored").mkdir()
    copy.rename(tmp_path / "restored" / "book.db")
    with desk_in(tmp_path / "restored") as restored:
        assert [entry.content.text for entry in restored.journal.find(Query())] == ["Kept."]


def test_a_copy_that_is_not_sound_is_thrown_away(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "_rows", lambda _: object())
    with pytest.raises(BookError, match="can't be relied on"):
        desk.book.keep_copy("before-import", desk.clock.now())
    assert list((desk.path.parent / "backups").iterdir()) == []


def test_nothing_is_left_where_the_copy_can_not_be_put(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(BookError, match=r"The disk( at [^ ]+)? is full"):
        keep_copy(desk.path, "before-import", desk.clock.now())
    assert list((desk.path.parent / "backups").iterdir()) == []


def test_a_folder_that_can_not_be_made_is_said_in_words(desk: Desk) -> None:
    (desk.path.parent / "backups").write_text("")
    with pytest.raises(BookError, match=r"backups is a file\. Move it away"):
        desk.book.keep_copy("before-import", desk.clock.now())


def test_reading_sees_one_state_and_lets_others_write(desk: Desk, tmp_path: Path) -> None:
    other = open_desk(tmp_path)
    with desk.book.reading():
        assert len(list(desk.book.entries.every())) == 1
        other.journal.record(praise("Meanwhile."))
        assert len(list(desk.book.entries.every())) == 1
    assert [entry.content.text for entry in desk.book.entries.every()] == ["Kept.", "Meanwhile."]
    with desk.book.transaction(), desk.book.reading():
        assert len(list(desk.book.entries.every())) == 2
    other.book.shutdown()


def test_every_file_that_may_hold_what_a_book_held_is_listed(desk: Desk) -> None:
    folder = desk.path.parent / FOLDER
    assert every_copy(folder) == ()
    for _ in range(2):
        keep_copy(desk.path, "daily", desk.clock.now())
    (folder / "safety-2026-02-01-090000.jsonl").touch()
    (folder / "set-aside-2026-01-01-090000.db").touch()
    (folder / "set-aside-2026-01-01-090000.db-wal").touch()
    (folder / ".daily-2026-03-02-100000.db.new").touch()
    (folder / "holiday.jpg").touch()
    (folder / "daily-2026-02-30-100000.db").touch()
    (folder / "daily-2026-03-01-100000.db").symlink_to(desk.path)

    assert [file.path.name for file in every_copy(folder)] == [
        "daily-2026-03-02-100000-2.db",
        "daily-2026-03-02-100000.db",
        "safety-2026-02-01-090000.jsonl",
        "set-aside-2026-01-01-090000.db",
        ".daily-2026-03-02-100000.db.new",
        "set-aside-2026-01-01-090000.db-wal",
    ]
    assert [file.path.name for file in book_copies(folder)] == [
        "daily-2026-03-02-100000-2.db",
        "daily-2026-03-02-100000.db",
    ]


def test_the_copies_folder_is_not_written_through_a_link(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (desk.path.parent / FOLDER).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(BookError, match="is a link"):
        desk.book.keep_copy("daily", desk.clock.now())
    assert every_copy(desk.path.parent / FOLDER) == ()
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_copy_of_a_protected_book_is_protected_alike(tmp_path: Path) -> None:
    key = BookKey(bytes(range(32)))
    book = connect(tmp_path / "book.db", 1, key)
    for name in ("entry", "person", "setting"):
        book.execute(f"CREATE TABLE {name} (text)")
    book.execute("INSERT INTO entry VALUES ('Zoë rang back')")
    copy = keep_copy(tmp_path / "book.db", "daily", HandClock().now(), key)
    book.conn.close()

    assert b"rang back" not in copy.read_bytes()
    opened = connect(copy, 1, key, read_only=True)
    assert opened.execute("SELECT text FROM entry").fetchall() == [("Zoë rang back",)]
    opened.conn.close()
    assert "000102" not in repr(key)
