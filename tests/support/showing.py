"""Putting a widget on the screen as a person finds it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def show_active(qtbot: QtBot, window: QWidget) -> None:
    """Show `window` and wait until it is the one that gets the keys."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
