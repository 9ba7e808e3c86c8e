"""The list of the Team window: people as rows with columns, those who have left below a heading."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from goodword.core.language import tr
from goodword.core.team import Member
from goodword.core.team_words import spoken_row
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.row_list import ItemList
from goodword.shell.windows.people.member_rows import MemberRows

Index = QModelIndex | QPersistentModelIndex


class MemberModel(QAbstractListModel):
    """The people that are shown, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._members: list[Member] = []
        self.today = date.min

    def show(self, members: Sequence[Member], today: date) -> None:
        """Show others, or the same ones anew."""
        self.beginResetModel()
        self._members = list(members)
        self.today = today
        self.endResetModel()

    def member(self, row: int) -> Member:
        """Who stands in that row."""
        return self._members[row]

    def begins_leavers(self, row: int) -> bool:
        """Whether the row is the first of those who have left."""
        return not self._members[row].here and (row == 0 or self._members[row - 1].here)

    def row_of(self, person_id: str) -> int | None:
        """Where somebody stands."""
        return next((row for row, one in enumerate(self._members) if one.person.id == person_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._members)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, and the row as it is read out; the delegate paints from the member itself."""
        member = self.member(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return member.person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(member, self.today)
        return None


class MemberList(ItemList):
    """The rows. Who is chosen is told, and so are F2, Delete and Return."""

    rename_wanted = Signal()
    remove_wanted = Signal()
    praise_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("People", "a list"), parent)
        self.people = MemberModel(self)
        self.rows = MemberRows(theme, self.people, self)
        self.setItemDelegate(self.rows)
        self.setModel(self.people)
        self.doubleClicked.connect(self.praise_wanted)

    def show_members(self, members: Sequence[Member], today: date, wanted: str | None) -> None:
        """Show these with the person `wanted` chosen; where they are not there, whoever is in their row now."""
        place, row = self.verticalScrollBar().value(), max(self.currentIndex().row(), 0)
        with QSignalBlocker(self):
            self.people.show(members, today)
            found = self.people.row_of(wanted) if wanted else None
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)
            self.choose(min(row if found is None else found, self.people.rowCount() - 1))
        self.chosen.emit(self.current())

    def item(self, row: int) -> Member:
        """See ItemList."""
        return self.people.member(row)

    def current(self) -> Member | None:
        """Who is chosen."""
        found = self.chosen_item()
        return found if isinstance(found, Member) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keys of a list do, and F2, Delete and Return."""
        if event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.praise_wanted.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A few rows, and their columns."""
        return QSize(self.rows.columns.least_width() + self.verticalScrollBar().sizeHint().width(), 120)
