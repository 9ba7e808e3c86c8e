"""The list of History: records as rows of two lines, a heading where a day begins."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from goodword.core.language import tr
from goodword.core.practices import Entry
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.row_list import ChoosingList
from goodword.shell.windows.records.history_rows import RecordRows
from goodword.shell.windows.records.record_model import RecordModel
from goodword.shell.windows.records.record_pages import RecordPages


class RecordList(ChoosingList):
    """The rows. Delete, Enter and the Copy key are told; so is which record is the current one."""

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

    def item(self, row: int) -> Entry:
        """See ChoosingList."""
        return self.records.entry(row)

    def current(self) -> Entry | None:
        """The chosen record."""
        found = self.chosen_item()
        return found if isinstance(found, Entry) else None

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
