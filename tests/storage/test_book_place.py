"""Saved means found: nothing is taken that would go into a file that is not the book any more."""

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from goodword.core.errors import BookError
from goodword.core.ports import Query
from goodword.storage.book_place import BookPlace
from goodword.storage.shelf import BookShelf
from support.book import desk_in, open_desk, praise
from support.clock import HandClock
from support.read_out import read_out

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="a file that is open stays where it is there")


def delete(folder: Path) -> None:
    for path in list(folder.iterdir()):
        if path.is_file():
            path.unlink()


def put_backup_there(folder: Path) -> None:
    (folder / "book.db").rename(folder / "moved.db")
    shutil.copy(next((folder / "backups").iterdir()), folder / "book.db")


def move_folder(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def delete_log(folder: Path) -> None:
    (folder / "book.db-wal").unlink()


@ON_POSIX
@pytest.mark.parametrize("take", [delete, put_backup_there, move_folder, delete_log])
def test_a_book_that_was_taken_away_takes_no_record(tmp_path: Path, take: Callable[[Path], None]) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    desk = open_desk(folder)
    desk.journal.record(praise("Before."))
    desk.book.keep_copy("daily", desk.clock.now())
    take(folder)
    with pytest.raises(BookError, match=r"moved, deleted or replaced .* Nothing more is saved in it\."):
        desk.journal.record(praise("Afterwards."))
    desk.book.shutdown()


@ON_POSIX
def test_a_book_that_goes_while_a_record_is_written_is_told(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise("Before."))
        with ExitStack() as within:
            within.enter_context(desk.book.transaction())
            desk.journal.record(praise("Afterwards."))
            delete(tmp_path)
            with pytest.raises(BookError, match="moved, deleted or replaced"):
                within.close()


@ON_POSIX
def test_a_backup_put_in_its_place_is_not_spoilt_by_the_log_and_the_moved_book_is_whole(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise("In the backup."))
        desk.book.keep_copy("daily", desk.clock.now())
        desk.journal.record(praise("Since."))
        put_backup_there(tmp_path)
    with desk_in(tmp_path) as again:
        assert [entry.content.text for entry in again.journal.find(Query())] == ["In the backup."]
    delete(tmp_path / "backups")
    (tmp_path / "moved.db").rename(tmp_path / "book.db")
    with desk_in(tmp_path) as again:
        assert {entry.content.text for entry in again.journal.find(Query())} == {"In the backup.", "Since."}


@ON_POSIX
def test_without_the_look_it_would_be_taken_and_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BookPlace, "need", lambda _: None)
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise("Before."))
        delete(tmp_path)
        desk.journal.record(praise("Afterwards."))
    with desk_in(tmp_path) as again:
        assert again.journal.find(Query()) == []


def link(path: Path) -> None:
    path.symlink_to(path.with_name("elsewhere.db"))


@ON_POSIX
@pytest.mark.parametrize(("put", "what"), [(os.mkfifo, "no file"), (Path.mkdir, "a folder"), (link, "a link")])
def test_what_is_no_file_is_no_book_and_is_not_waited_for(
    tmp_path: Path, put: Callable[[Path], None], what: str
) -> None:
    book, now = tmp_path / "book.db", HandClock().now()
    put(book)
    shelf = BookShelf(book, read_out)
    for use in (lambda: open_desk(tmp_path), shelf.look_quickly, lambda: shelf.begin_anew(now)):
        with pytest.raises(BookError, match=rf"book\.db is {what}\. .* Put the file book\.db itself there"):
            use()
    assert shelf.holdings() is None
