"""The weekly note window, used as a person does."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QRadioButton, QTextEdit, QWidget

from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.windows.note.note_row_painter import NoteRows
from support.surrounded import named


def words(window: QWidget) -> set[str]:
    """All labels in view."""
    return {label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)}


def preview(window: QWidget) -> str:
    """What stands on the page."""
    return named(window, QTextEdit, "Preview").toPlainText()


def press(window: QWidget, name: str) -> None:
    """Press a button."""
    named(window, QPushButton, name).click()


def audience(window: QWidget, label: str) -> None:
    """Choose for whom."""
    next(one for one in window.findChildren(QRadioButton) if one.text() == label).click()


class RowsHand:
    """What works in the rows."""

    def __init__(self, window: QWidget) -> None:
        self.view = named(window, QListView, "In the note")

    def names(self) -> list[str]:
        """Whom or what the rows are about."""
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def told(self, row: int) -> str:
        """What a screen reader says of a row."""
        return str(self.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    def is_in(self, row: int) -> bool:
        """Whether its box is checked."""
        return bool(self.view.model().index(row, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)

    def choose(self, row: int) -> None:
        """Make it the current one."""
        self.view.setFocus()
        self.view.setCurrentIndex(self.view.model().index(row, 0))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.view, key, modifier)

    def middle(self, row: int) -> QPoint:
        """A point on the words of a row."""
        return self._body(row).center()

    def check(self, row: int) -> QPoint:
        """The point in the middle of its box."""
        delegate = self.view.itemDelegate()
        assert isinstance(delegate, NoteRows)
        area = delegate.check_area(self.view.visualRect(self.view.model().index(row, 0)), row)
        return area.center()

    def drag(self, row: int, to: QPoint, *, drop: bool = True) -> None:
        """Press on a row, move in two steps, let go."""
        viewport, left = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, self.middle(row))
        for point in (self.middle(row) + QPoint(0, 2), (self.middle(row) + to) / 2, to):
            QTest.mouseMove(viewport, point)
        if drop:
            QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, to)

    def _body(self, row: int) -> QRect:
        delegate = self.view.itemDelegate()
        assert isinstance(delegate, NoteRows)
        return delegate.body(self.view.visualRect(self.view.model().index(row, 0)), row)


def line(window: QWidget) -> NoteEdit:
    """The line that is being edited."""
    return named(window, NoteEdit, "Line")
