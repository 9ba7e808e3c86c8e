"""The settings window, used as a person does."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from goodword.shell.windows.settings import SettingsWindow
from support.surrounded import named

OpenSettings = Callable[[str], SettingsWindow]
"""Opens the window at a page."""


def turn_to(window: QWidget, page: str) -> None:
    """Choose a page."""
    sections = named(window, QListWidget, "Sections")
    sections.setCurrentRow(next(row for row in range(sections.count()) if sections.item(row).text() == page))


def pages_in_view(window: QWidget) -> list[str]:
    """The sections that can be chosen now."""
    sections = named(window, QListWidget, "Sections")
    return [sections.item(row).text() for row in range(sections.count()) if not sections.isRowHidden(row)]


def words(window: QWidget) -> set[str]:
    """All labels in view."""
    return {label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)}


def enter(field: QLineEdit, text: str) -> None:
    """Type over what is there, and Return."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)


def press(window: QWidget, name: str) -> None:
    """Press a button."""
    named(window, QPushButton, name).click()


def undo(window: QWidget) -> None:
    """Ctrl+Z, once the window has the keys again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # a closed sheet may still have them
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
