"""Changes by others are noticed, also where the disk takes its time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from goodword.shell.book_watch import BookWatch
from support.book import desk_in, praise


class SlowBook:
    """A book whose commit counts only some time after its log was written."""

    def __init__(self) -> None:
        self.number = 1
        self.looks = 0

    def version(self) -> tuple[int, int]:
        self.looks += 1
        return self.number, 0

    def commit(self) -> None:
        self.number += 1


@pytest.fixture
def book() -> SlowBook:
    return SlowBook()


@pytest.fixture
def watch(qtbot: QtBot, tmp_path: Path, book: SlowBook) -> Iterator[BookWatch]:
    del qtbot
    (tmp_path / "book.db-wal").write_bytes(b"")
    watch = BookWatch(book, tmp_path / "book.db")  # type: ignore[arg-type]
    yield watch
    watch.shutdown()
    shiboken6.delete(watch)


def test_a_commit_that_counts_late_is_seen(qtbot: QtBot, tmp_path: Path, watch: BookWatch, book: SlowBook) -> None:
    with qtbot.waitSignal(watch.changed, timeout=5000):
        (tmp_path / "book.db-wal").write_bytes(b"frames")
        QTimer.singleShot(120, book.commit)
    assert book.looks >= 3


def test_a_touch_without_a_commit_is_looked_at_a_few_times_and_forgotten(
    qtbot: QtBot, tmp_path: Path, watch: BookWatch, book: SlowBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("goodword.shell.book_watch._LOOKS", (1, 2, 3))
    with qtbot.assertNotEmitted(watch.changed):
        (tmp_path / "book.db-wal").write_bytes(b"frames")
        qtbot.waitUntil(lambda: book.looks == 4 and not watch._settled.isActive())


def test_what_the_command_writes_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        watch = BookWatch(desk.book, tmp_path / "book.db")
        with desk_in(tmp_path) as other, qtbot.waitSignal(watch.changed, timeout=5000):
            other.journal.record(praise())
        watch.shutdown()
        shiboken6.delete(watch)
