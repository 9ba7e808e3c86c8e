"""The list of History: records as rows of two lines, a heading where a day begins."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from goodword.core.language import tr
from goodword.core.practices import Entry
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.row_list import RowList
from goodword.shell.windows.records.history_rows import RecordRows
from goodword.shell.windows.records.record_model import Index, RecordModel
from goodword.shell.windows.records.record_pages import RecordPages


class RecordList(RowList):
    """The rows. Delete, Enter and the Copy key are told; so is which record is the current one."""

    chosen = Signal(object)
    remove_wanted = Signal()
    edit_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Records"), parent)
        self.records = RecordModel(self)
        self.setItemDelegate(RecordRows(theme, self.records, self))
        self.setModel(self.records)
        self.activated.connect(self.edit_wanted)

    def show_records(self, pages: RecordPages, today: date, wanted: str | None, instead: int) -> None:
        """Show `pages` with the record `wanted` chosen; where it is not among them, the row `instead`."""
        place = self.verticalScrollBar().value()
        with QSignalBlocker(self):
            self.records.show(pages, today)
            found = self.records.row_of(wanted) if wanted else None
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place if instead else 0)
            self.choose(min(instead if found is None else found, self.records.rowCount() - 1))
        self.chosen.emit(self.current())

    def choose(self, row: int) -> None:
        """Make that row the current one and bring it into view."""
        self.setCurrentIndex(self.records.index(row))

    def current(self) -> Entry | None:
        """The chosen record."""
        row = self.currentIndex().row()
        return self.records.entry(row) if 0 <= row < self.records.rowCount() else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who is chosen now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.current())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the chosen row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.records.rowCount():
            self.choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keys of a list do, and Delete and Copy."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(120, 120)
