"""The records as a model for lists: every row has its place; what stands in it is read when it is looked at."""

from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from goodword.core.errors import KnownError
from goodword.core.practices import Entry
from goodword.shell.windows.records.day_rows import DayRows
from goodword.shell.windows.records.found_records import FoundRecords
from goodword.shell.windows.records.record_words import heading, spoken

Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractListModel):
    """The records found. `failed` tells why some can't be read; their rows stay empty until others are shown."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: FoundRecords | None = None
        self._has_failed = False
        self.today = date.min

    def show(self, found: FoundRecords, today: date) -> None:
        """Show other records, or the same ones anew."""
        self.beginResetModel()
        self._found = found
        self._has_failed = False
        self.today = today
        self.endResetModel()

    @property
    def days(self) -> DayRows:
        """On which days the rows are."""
        return self._found.rows if self._found else DayRows(())

    def entry(self, row: int) -> Entry | None:
        """The record in that row, None where it can't be shown."""
        if self._found is None or self._has_failed or not 0 <= row < self._found.total:
            return None
        try:
            return self._found.entry(row)
        except KnownError as error:
            self._has_failed = True
            self.failed.emit(error)
            return None

    def is_late(self, row: int) -> bool:
        """Whether that record came after its day was closed."""
        return self._found is not None and self.entry(row) is not None and self._found.is_late(row)

    def row_of(self, wanted: Entry) -> int | None:
        """Where a record stands."""
        return self._found.row_of(wanted) if self._found else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if self._found is None or (parent is not None and parent.isValid()) else self._found.total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row; the delegate paints from the record itself."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self.entry(index.row())
        if entry is None:
            return ""
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(entry)
        return spoken(entry, self.today, late=self.is_late(index.row()))
