"""A book that is open for reading only, as windows show it: why, and what to do, for as long as it is so."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from goodword.app import open_desk
from goodword.core.desk import Desk
from goodword.core.errors import KnownError, NewerBookError
from goodword.core.soundness import DamagedBookError, ReadOnlyBookError
from goodword.integration.paths import Paths
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.banner import Banner
from goodword.shell.windows.history import HistoryWindow
from goodword.shell.windows.listening import ListeningWindow
from goodword.shell.windows.next_steps import NextStepsWindow
from goodword.shell.windows.today import TodayWindow
from support.book import praise
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, surrounded


def banners(window: QWidget) -> list[str]:
    return [banner.accessibleDescription() for banner in window.findChildren(Banner) if banner.isVisible()]


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (NewerBookError("", "", ""), "start the newer Goodword"),
        (DamagedBookError("", "", ""), "it offers to mend the book"),
        (KnownError("", "The disk can only be read.", "Make it writable."), "The disk can only be read. Make it"),
    ],
)
def test_windows_say_that_nothing_is_saved_and_why(
    qtbot: QtBot, desk: Desk, theme: Theme, opener: NotedOpener, home: Path, why: KnownError, words: str
) -> None:
    desk.journal.record(praise())
    looking = open_desk(Paths(home / "data"), desk.clock, read_only=True, why=why)
    try:
        with surrounded(looking, theme, home / "data" / "book.db", opener) as around:
            windows: list[QWidget] = [TodayWindow(around), HistoryWindow(around, print)]
            windows += [ListeningWindow(around), NextStepsWindow(around)]
            for window in windows:
                show_active(qtbot, window)
                assert len(banners(window)) == 1
                assert words in banners(window)[0]
            close_all(windows)
        with pytest.raises(ReadOnlyBookError, match=words):
            looking.journal.record(praise())
    finally:
        looking.shutdown()
