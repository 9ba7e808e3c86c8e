"""The records as a model for lists: rows that are there, and more when they are needed."""

from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from goodword.core.errors import KnownError
from goodword.core.practices import Entry
from goodword.shell.windows.records.record_pages import RecordPages
from goodword.shell.windows.records.record_words import heading, spoken

Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractListModel):
    """The records read so far; more are read when the view comes to the end. `failed` tells why not."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: RecordPages | None = None
        self.today = date.min

    def show(self, pages: RecordPages, today: date) -> None:
        """Show other records, or the same ones anew."""
        self.beginResetModel()
        self._pages = pages
        self.today = today
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The record in that row."""
        return self._entries()[row]

    def is_late(self, row: int) -> bool:
        """Whether that record came after its day was closed."""
        return self._pages is not None and self.entry(row).id in self._pages.late

    def begins_day(self, row: int) -> bool:
        """Whether the row is the first of its day."""
        return row == 0 or self.entry(row - 1).date != self.entry(row).date

    def row_of(self, entry_id: str) -> int | None:
        """Where a record stands, if it was read already."""
        return next((row for row, entry in enumerate(self._entries()) if entry.id == entry_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many were read."""
        return 0 if parent is not None and parent.isValid() else len(self._entries())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row; the delegate paints from the record itself."""
        entry = self.entry(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry, self.today, late=self.is_late(index.row()))
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are records that were not read yet."""
        return not parent.isValid() and self._pages is not None and self._pages.has_more

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if not self.canFetchMore(parent) or self._pages is None:
            return
        try:
            found = self._pages.next()
        except KnownError as error:
            self.failed.emit(error)
            return
        count = len(self._entries())
        if found:
            self.beginInsertRows(QModelIndex(), count, count + len(found) - 1)
            self._pages.take(found)
            self.endInsertRows()

    def _entries(self) -> list[Entry]:
        return self._pages.entries if self._pages else []
