"""Recovery, used through its controls over real damage: nothing changes before a way out is chosen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from goodword.core.errors import BookError, NewerBookError
from goodword.core.ports import Query
from goodword.core.safekeeping import Safekeeping
from goodword.core.ways_out import RECOVERABLE, WayOut
from goodword.shell.background import Background
from goodword.shell.theme.theme import Theme
from goodword.shell.windows.recovery import Outcome, RecoveryWindow
from goodword.storage.shelf import BookShelf
from support.book import desk_in, open_desk, praise
from support.clock import HandClock
from support.read_out import read_out
from support.showing import show_active
from support.surrounded import close_all, is_there, named


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A book with two records, the first of them in a backup."""
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise("First."))
        desk.book.keep_copy("daily", desk.clock.now())
        desk.journal.record(praise("Second."))
    return tmp_path


@pytest.fixture
def care(folder: Path) -> Safekeeping:
    """What cares for that book."""
    return Safekeeping(BookShelf(folder / "book.db", read_out), HandClock("2026-03-03T09:00"))


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, care: Safekeeping, folder: Path) -> Iterator[Callable[[], RecoveryWindow]]:
    """Opens Recovery for what opening the book raises, and waits until the ways out are there."""
    background = Background()
    windows: list[RecoveryWindow] = []

    def save_lines(place: Path) -> None:
        place.write_bytes(b"".join(care.lines(str(folder / "book.db"))))

    def open_window() -> RecoveryWindow:
        with pytest.raises(RECOVERABLE) as caught:
            open_desk(folder)
        windows.append(RecoveryWindow(theme, care, caught.value, background, save_lines))
        show_active(qtbot, windows[-1])
        qtbot.waitUntil(lambda: bool(buttons(windows[-1])))
        return windows[-1]

    yield open_window
    background.shutdown()
    close_all(windows)


Opened = Callable[[], RecoveryWindow]


def buttons(window: RecoveryWindow) -> list[str]:
    return [
        button.accessibleName()
        for button in window.findChildren(QPushButton)
        if button.accessibleName() in {*WayOut, "Use this"} and button.isEnabled() and button.isVisibleTo(window)
    ]


def spoil(book: Path) -> bytes:
    data = bytearray(book.read_bytes())
    data[4096 + 3 : 4096 + 5] = b"\xff\xff"
    for page in range(2, len(data) // 4096):
        if data[page * 4096] != 0x0D:
            data[page * 4096 : (page + 1) * 4096] = b"\x5a" * 4096
    book.write_bytes(bytes(data))
    return bytes(data)


def words(window: RecoveryWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def texts(folder: Path) -> set[str]:
    with desk_in(folder) as desk:
        return {entry.content.text for entry in desk.journal.find(Query())}


def test_a_damaged_book_is_read_as_far_as_it_can_be(qtbot: QtBot, opened: Opened, folder: Path) -> None:
    broken = spoil(folder / "book.db")
    window = opened()
    assert buttons(window) == [
        *("Read what can be read", "Bring back the backup", "Open for reading only", "Begin an empty book"),
    ]
    assert "Nothing has been changed." in words(window)
    named(window, QPushButton, "Read what can be read").click()
    qtbot.waitUntil(lambda: "Use this" in buttons(window))
    assert "none known to be lost" in words(window)
    assert (folder / "book.db").read_bytes() == broken

    assert "The damaged book stays among the backups." in words(window)

    with qtbot.waitSignal(window.settled) as settled:
        assert window.focusWidget() is named(window, QPushButton, "Use this")
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert settled.args == [Outcome.OPEN]
    assert texts(folder) == {"First.", "Second."}
    assert (folder / "backups" / "set-aside-2026-03-03-090000.db").read_bytes() == broken


def test_the_backup_is_brought_back(qtbot: QtBot, opened: Opened, folder: Path) -> None:
    broken = spoil(folder / "book.db")
    window = opened()
    assert "From 2 March 2026, 10:00: 1 record, 0 people, 2 March 2026." in words(window)
    with qtbot.waitSignal(window.settled):
        named(window, QPushButton, "Bring back the backup").click()
    assert texts(folder) == {"First."}
    assert (folder / "backups" / "set-aside-2026-03-03-090000.db").read_bytes() == broken


def test_an_empty_book_is_begun_only_when_that_is_chosen(qtbot: QtBot, opened: Opened, folder: Path) -> None:
    (folder / "book.db").unlink()
    window = opened()
    assert buttons(window) == ["Bring back the backup", "Begin an empty book"]
    assert not (folder / "book.db").exists()
    with qtbot.waitSignal(window.settled):
        named(window, QPushButton, "Begin an empty book").click()
        assert not (folder / "book.db").exists(), "one click is not enough"
        named(window, QPushButton, "Begin empty").click()
    assert texts(folder) == set()
    assert (folder / "backups" / "daily-2026-03-02-100000.db").exists()


def test_a_foreign_file_is_set_aside(qtbot: QtBot, opened: Opened, folder: Path) -> None:
    (folder / "book.db").write_text("Dear diary, " * 400)
    window = opened()
    with qtbot.waitSignal(window.settled):
        named(window, QPushButton, "Bring back the backup").click()
    assert texts(folder) == {"First."}
    assert (folder / "backups" / "set-aside-2026-03-03-090000.db").read_text() == "Dear diary, " * 400


def test_a_newer_book_is_looked_at_or_exported(
    qtbot: QtBot, opened: Opened, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    book = sqlite3.connect(folder / "book.db")
    book.execute("PRAGMA user_version = 99")
    book.close()
    before = (folder / "book.db").read_bytes()
    window = opened()
    assert buttons(window) == ["Open for reading only", "Export…"]
    place = folder / "out.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    named(window, QPushButton, "Export…").click()
    qtbot.waitUntil(lambda: "Exported to" in words(window))
    assert place.read_text("utf-8").count('"entry"') == 2
    with qtbot.waitSignal(window.settled) as settled:
        named(window, QPushButton, "Open for reading only").click()
    assert settled.args == [Outcome.READ_ONLY]
    assert (folder / "book.db").read_bytes() == before


def test_what_does_not_work_is_said_and_another_way_is_open(
    qtbot: QtBot, opened: Opened, folder: Path, care: Safekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = spoil(folder / "book.db")
    window = opened()

    def refuse(place: str) -> None:
        raise BookError("The book can't be used right now", f"The disk is full. ({place})", "Free some space.")

    monkeypatch.setattr(care, "restore", refuse)
    named(window, QPushButton, "Bring back the backup").click()
    qtbot.waitUntil(lambda: "The disk is full." in words(window))
    assert len(buttons(window)) == 4
    assert (folder / "book.db").read_bytes() == broken


def test_an_older_backup_can_be_chosen(
    qtbot: QtBot, opened: Opened, folder: Path, care: Safekeeping
) -> None:
    with desk_in(folder, HandClock("2026-03-03T08:00")) as desk:
        desk.book.keep_copy("daily", desk.clock.now())
    spoil(folder / "book.db")
    window = opened()
    assert "From 3 March 2026, 08:00: 2 records" in words(window)
    named(window, QPushButton, "An older backup").click()
    qtbot.waitUntil(lambda: "From 2 March 2026, 10:00: 1 record" in words(window))
    named(window, QPushButton, "An older backup").click()
    qtbot.waitUntil(lambda: "There is no older backup" in words(window))
    with qtbot.waitSignal(window.settled):
        named(window, QPushButton, "Bring back the backup").click()
    assert texts(folder) == {"First."}


def test_what_only_the_world_around_the_book_has_is_shown_and_can_be_tried_again(
    qtbot: QtBot, theme: Theme, care: Safekeeping
) -> None:
    background = Background()
    error = BookError("The book can't be used right now", "The disk at /media/stick is full.", "Free some space.")
    window = RecoveryWindow(theme, care, error, background, lambda _: None)
    show_active(qtbot, window)
    qtbot.waitUntil(lambda: bool(buttons(window)))
    assert buttons(window) == ["Try again", "Open for reading only", "Export…"]
    assert "The disk at /media/stick is full. Free some space." in words(window)
    with qtbot.waitSignal(window.settled) as settled:
        named(window, QPushButton, "Try again").click()
    assert settled.args == [Outcome.OPEN]
    background.shutdown()
    close_all([window])


def test_closed_it_leaves_all_as_it_is(opened: Opened, folder: Path) -> None:
    broken = spoil(folder / "book.db")
    window = opened()
    assert is_there(window, QPushButton, "Quit")
    window.close()
    assert (folder / "book.db").read_bytes() == broken
    with pytest.raises(RECOVERABLE):
        open_desk(folder)


def test_a_newer_book_is_not_offered_to_be_replaced() -> None:
    assert issubclass(NewerBookError, RECOVERABLE)
