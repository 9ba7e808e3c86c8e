"""The backups page: the last good one, one more now, the book checked, and a backup brought back and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.safekeeping import Safekeeping
from goodword.integration.paths import Paths
from goodword.shell.background import Background
from goodword.shell.book_care import BookCare
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.upkeep import safekeeping
from support.book import praise
from support.clock import HandClock
from support.entry_desk import records, toasts
from support.settings_hand import OpenSettings, press, undo, words
from support.surrounded import NotedOpener, named, surrounded


@pytest.fixture
def care(home: Path, clock: HandClock, desk: Desk) -> Safekeeping:
    """What cares for the desk's book."""
    desk.journal.record(praise("Kept."))
    return safekeeping(Paths(home / "data"), clock)


@pytest.fixture
def around(desk: Desk, care: Safekeeping, theme: Theme, opener: NotedOpener, home: Path) -> Iterator[Surroundings]:
    """What every window is given, and the care for the book."""
    background = Background()
    with surrounded(desk, theme, home / "data" / "book.db", opener) as around:
        yield replace(around, care=BookCare(care, background))
        background.shutdown()


def says(window: QWidget, part: str) -> bool:
    return any(part in text for text in words(window))


def listed(window: QWidget) -> list[str]:
    model = named(window, QListView, "Backups").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(window: QWidget, row: int) -> QListView:
    backups = named(window, QListView, "Backups")
    backups.setFocus()
    backups.setCurrentIndex(backups.model().index(row, 0))
    return backups


def test_a_backup_now_and_the_book_checked(
    open_settings: OpenSettings, care: Safekeeping, clock: HandClock, qtbot: QtBot
) -> None:
    window = open_settings("Backups")
    qtbot.waitUntil(lambda: says(window, "There is none yet."))
    assert not named(window, QPushButton, "Bring it back…").isEnabled()
    press(window, "Back up now")
    qtbot.waitUntil(lambda: says(window, "Today, 15:30: 1 record, 0 people, 2 March 2026."))
    assert listed(window) == ["Today, 15:30, Made by hand, 1 record"]
    press(window, "Check now")
    qtbot.waitUntil(lambda: says(window, "The book is sound."))
    clock.forward(days=1)
    care.after_change()
    window.close()
    window = open_settings("Backups")
    qtbot.waitUntil(lambda: len(listed(window)) == 2)
    assert listed(window)[0] == "Today, 15:30, Daily, 1 record"
    assert says(window, "Last looked through on Monday, 2 March.")


def test_a_backup_is_looked_at_brought_back_and_taken_back(
    open_settings: OpenSettings, care: Safekeeping, desk: Desk, clock: HandClock, qtbot: QtBot
) -> None:
    care.back_up()
    clock.forward(minutes=5)
    desk.journal.record(praise("Written since."))
    window = open_settings("Backups")
    qtbot.waitUntil(lambda: len(listed(window)) == 1)
    backups = choose(window, 0)
    QTest.keyClick(backups, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(window, "The backup holds 1 record"))
    assert says(window, "Your book holds 2 records")
    assert says(window, "Your book as it is now is kept among the backups first")
    assert len(records(desk)) == 2
    press(window, "Bring it back")
    qtbot.waitUntil(lambda: len(records(desk)) == 1)
    qtbot.waitUntil(lambda: len(listed(window)) == 2)
    assert listed(window)[0] == "Today, 15:35, Before a backup came back, 2 records"
    assert [toast.text() for toast in toasts()] == ["Brought back: 1 record, 0 people, 2 March 2026"]
    clock.forward(minutes=1)
    undo(window)
    qtbot.waitUntil(lambda: len(records(desk)) == 2)
    qtbot.waitUntil(lambda: len(listed(window)) == 3)


def test_a_backup_that_is_no_good_changes_nothing(
    open_settings: OpenSettings, care: Safekeeping, desk: Desk, home: Path, qtbot: QtBot
) -> None:
    place, _ = care.back_up()
    window = open_settings("Backups")
    qtbot.waitUntil(lambda: len(listed(window)) == 1)
    Path(place).write_bytes(b"no book at all")
    choose(window, 0)
    press(window, "Bring it back…")
    qtbot.waitUntil(lambda: says(window, "Nothing was changed. Choose another one."))
    assert not named(window, QPushButton, "Bring it back").isEnabled()
    press(window, "Not now")
    window.close()
    window = open_settings("Backups")
    qtbot.waitUntil(lambda: listed(window) == ["Today, 15:30, Made by hand, Can't be read"])
    choose(window, 0)
    assert not named(window, QPushButton, "Bring it back…").isEnabled()
    assert len(records(desk)) == 1


def test_a_copy_elsewhere_and_why_it_can_not_be_made(
    open_settings: OpenSettings, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_settings("Backups")
    for place in (home / "stick.db", home / "nowhere" / "stick.db"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, place=place: (str(place), ""))
        press(window, "Save a copy…")
        expected = "Saved 1 record" if place.parent == home else str(place.parent)
        qtbot.waitUntil(lambda: says(window, expected))  # noqa: B023 - at once
    assert (home / "stick.db").exists()
