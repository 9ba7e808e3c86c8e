"""Working with quick entry as a leader does: by the names of its controls and by keys."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.ports import Query
from goodword.core.practices import Entry, Practice
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.toast import Toast
from goodword.shell.widgets.toast_button import ToastButton
from goodword.shell.windows.entry.draft_keeper import DraftKeeper
from goodword.shell.windows.quick_entry import QuickEntry
from support.surrounded import named

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class EntryHand:
    """What a hand can do in an entry window."""

    window: QWidget

    def line(self, name: str) -> QLineEdit:
        """The edit of that name."""
        return named(self.window, QLineEdit, name)

    def choice(self, name: str) -> QComboBox:
        """The combo box of that name."""
        return named(self.window, QComboBox, name)

    @property
    def note(self) -> QTextEdit:
        """The note that can be seen."""
        return named(self.window, QTextEdit, "Note")

    def words(self) -> str:
        """What stands in the note."""
        return self.note.toPlainText()

    def type(self, name: str, words: str) -> None:
        """Put `words` into the edit of that name, at once."""
        edit = self.line(name)
        edit.setFocus()
        edit.clear()
        edit.insert(words)

    def write(self, words: str) -> None:
        """Put `words` into the note, where the caret is."""
        self.note.insertPlainText(words)

    def press(self, name: str) -> None:
        """Press the button of that name."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def button(self, name: str) -> QPushButton:
        """The button of that name."""
        return named(self.window, QPushButton, name)

    def answer(self, name: str) -> QRadioButton:
        """The radio button of that name."""
        return named(self.window, QRadioButton, name)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def errors(self) -> list[str]:
        """What is said to be wrong."""
        return [line.text() for line in self.window.findChildren(ErrorLine) if line.isVisibleTo(self.window)]

    def labels(self) -> list[str]:
        """All words that can be seen on labels."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisibleTo(self.window)]

    def chosen(self) -> str:
        """The practice whose tab is chosen."""
        names = [practice.capitalize() for practice in Practice]
        return next(name for name in names if self.answer(name).isChecked())

    def pass_time(self) -> None:
        """Let the time go by after which a draft is kept."""
        for keeper in self.window.findChildren(DraftKeeper):
            ring(keeper.findChildren(QTimer))


def opened(
    qtbot: QtBot,
    entry: QuickEntry,
    practice: Practice | None = None,
    person: str | None = None,
    on: date | None = None,
) -> None:
    """Open quick entry, and wait until it gets the keys."""
    with qtbot.waitActive(entry):
        entry.open_at(practice, person, on)


def undo(toast: Toast) -> None:
    """Press Undo on a toast."""
    button = toast.findChild(ToastButton)
    assert isinstance(button, ToastButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ring(timers: list[QTimer]) -> None:
    """Let the time of those that are running be over."""
    for timer in timers:
        if timer.isActive():
            timer.stop()
            timer.timeout.emit()


def toasts() -> list[Toast]:
    """The toasts on the screen."""
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, Toast) and widget.isVisible()]


def records(desk: Desk, practice: Practice | None = None) -> list[Entry]:
    """What is in the book, newest first."""
    return desk.journal.find(Query(practices=frozenset({practice} if practice else Practice)))


def in_bin(desk: Desk) -> list[Entry]:
    """What is in the bin."""
    return desk.journal.find(Query(bin=True))
