"""Windows over a real book, in the light look and without movement."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.settings import ThemeChoice
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.windows.quick_entry import QuickEntry
from goodword.shell.windows.settings import SettingsWindow
from support.entry_desk import EntryHand
from support.settings_hand import OpenSettings, turn_to
from support.showing import show_active
from support.surrounded import NotedMail, NotedOpener, close_all, surrounded


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light look; the application is left as it was."""
    font = QFont(qapp.font())
    theme = Theme(qapp, ThemeChoice.LIGHT)
    theme.reduced_motion = True
    yield theme
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.shutdown()
    qapp.setFont(font)
    qapp.setStyleSheet("")


@pytest.fixture
def opener() -> NotedOpener:
    """Notes what windows open."""
    return NotedOpener()


@pytest.fixture
def mail() -> NotedMail:
    """Notes what a mail program is shown."""
    return NotedMail()


@pytest.fixture
def around(desk: Desk, theme: Theme, opener: NotedOpener, mail: NotedMail, home: Path) -> Iterator[Surroundings]:
    """What every window is given."""
    with surrounded(desk, theme, home / "data" / "book.db", opener, mail) as around:
        yield around


@pytest.fixture
def entry(qapp: QApplication, around: Surroundings) -> Iterator[QuickEntry]:
    """Quick entry, warm and not yet open."""
    made = QuickEntry(around)
    yield made
    made.shutdown()


@pytest.fixture
def hand(entry: QuickEntry) -> EntryHand:
    """What works in it."""
    return EntryHand(entry)


@pytest.fixture
def open_settings(qtbot: QtBot, around: Surroundings) -> Iterator[OpenSettings]:
    """Opens Settings at a page."""
    windows: list[SettingsWindow] = []

    def open_window(page: str) -> SettingsWindow:
        windows.append(SettingsWindow(around))
        show_active(qtbot, windows[-1])
        turn_to(windows[-1], page)
        return windows[-1]

    yield open_window
    close_all(windows)
