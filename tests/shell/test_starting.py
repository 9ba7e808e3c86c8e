"""What keeps the app from starting is said in a window, where it can be tried again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from goodword import running
from goodword.clocks import clock_at
from goodword.core.errors import BookError
from goodword.integration.paths import Paths
from goodword.shell.windows.recovery import RecoveryWindow
from support.silence import ExpectedLogs
from support.surrounded import named


@pytest.fixture(autouse=True)
def logged(qapp: QApplication, expected_logs: ExpectedLogs) -> None:
    """What is logged of it; Qt says the second where there is no screen. No other test's window is open."""
    del qapp
    for window in QApplication.topLevelWidgets():
        window.hide()  # one that does not let itself be closed would keep the stage from ending
    for words in ("the book can't be used", "plugin does not support raise"):
        expected_logs(words)


class Hand:
    """Looks for the window from time to time, notes what it says, puts things right and presses a button."""

    def __init__(self, folder: Path, button: str) -> None:
        self.said = ""
        self._folder = folder
        self._button = button
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, RecoveryWindow) and window.isVisible():
                there = [one for one in window.findChildren(QPushButton) if one.isEnabled() and one.isVisible()]
                buttons = [one.accessibleName() for one in there]
                if self._button in buttons:
                    self._timer.stop()
                    self.said = " ".join(label.text() for label in window.findChildren(QLabel))
                    self._folder.mkdir()
                    named(window, QPushButton, self._button).click()


def test_a_failed_start_says_so_in_a_window_and_is_tried_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("goodword.stages.run_stages", lambda *_: 0)
    hand = Hand(home / "stick", "Try again")
    assert running.run_in_tray(Paths(home / "stick" / "goodword", named=True), None, clock_at("2026-03-02T10:00Z")) == 0
    assert f"{home / 'stick'} is not there" in hand.said


def test_what_is_met_behind_the_start_is_said_there_too(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    def refuse(*_: object) -> int:
        raise BookError("The book can't be used right now", "It is somebody else's.", "Make it yours.")

    monkeypatch.setattr("goodword.stages.run_stages", refuse)
    hand = Hand(home / "stick", "Quit")
    with pytest.raises(BookError, match="somebody else's"):
        running.run_in_tray(Paths(home / "own"), None, clock_at("2026-03-02T10:00Z"))
    assert "It is somebody else's. Make it yours." in hand.said
