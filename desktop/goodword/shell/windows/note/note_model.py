"""The rows of the weekly note, as Qt's lists see them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from goodword.core.language import labelled, strung, tr
from goodword.core.note_rows import Row
from goodword.core.people import TEAM_LABEL
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice

Index = QModelIndex | QPersistentModelIndex

_TEXT_LIMIT = 400


class NoteModel(QAbstractListModel):
    """A row a record."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; where they are the same records in the same order, only their content changes."""
        before, self._rows = self._rows, tuple(rows)
        if [row.entry_id for row in before] != [row.entry_id for row in self._rows]:
            self.beginResetModel()
            self.endResetModel()
        elif before != self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(before) - 1))

    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return self._rows

    def row(self, number: int) -> Row:
        """The row of that number."""
        return self._rows[number]

    def number_of(self, entry_id: str) -> int | None:
        """Where a record stands."""
        return next((number for number, row in enumerate(self._rows) if row.entry_id == entry_id), None)

    def heading(self, number: int) -> str:
        """What stands above a row that begins a group: "3 of 4 in"; empty for other rows."""
        practice = self._rows[number].practice
        if number and self._rows[number - 1].practice is practice:
            return ""
        group = [row for row in self._rows if row.practice is practice]
        inside = sum(row.leaves for row in group)
        if inside == len(group):
            return tr("{n} in", "records in the note").format(n=inside)
        return tr("{n} of {all} in", "records in the note").format(n=inside, all=len(group))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be chosen, and put in or out."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row, and whether it is in."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row_name(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_in else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            remark = f" {words}" if (words := row_remark(row)) else ""
            head = strung([practice_title(row.practice), row_name(row)])
            return labelled(head, f"{row_text(row)[:_TEXT_LIMIT]}{remark}")
        return None


def row_name(row: Row) -> str:
    """Whom or what it is about."""
    return row.label or (tr(TEAM_LABEL) if row.practice is Practice.PRAISE else practice_title(Practice.LISTENING))


def row_text(row: Row) -> str:
    """What it says, on one line."""
    return " ".join(" ".join(filter(None, (row.says.text, row.says.action))).split())


def row_remark(row: Row) -> str:
    """What the leader is told about it: why its words are held back, or that the record has changed since."""
    if row.held:
        return tr("Held back: {reason}").format(reason=row.held)
    return tr("The record has changed since you put it so.") if row.is_outdated else ""
