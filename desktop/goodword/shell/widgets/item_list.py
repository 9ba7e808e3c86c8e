"""A list of things of one kind, one of them chosen, painted row by row and read out as sentences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from goodword.shell.theme.measures import RADIUS_ROW
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import box, start
from goodword.shell.widgets.row_list import ChoosingList

Index = QModelIndex | QPersistentModelIndex
Item = TypeVar("Item")
SIDE, GAP = 8, 2


@dataclass(frozen=True)
class Reading(Generic[Item]):
    """How an item is told from others, what it is called, and how its row is read out."""

    key: Callable[[Item], str]
    title: Callable[[Item], str]
    spoken: Callable[[Item], str]


class ItemModel(QAbstractListModel, Generic[Item]):
    """The items that are shown, in their order."""

    def __init__(self, reading: Reading[Item], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._items: Sequence[Item] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Show others, or the same ones anew."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, row: int) -> Item:
        """What stands in that row."""
        return self._items[row]

    def row_of(self, key: str) -> int | None:
        """Where the one with that key stands."""
        return next((row for row, one in enumerate(self._items) if self._reading.key(one) == key), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, and the row as it is read out; the delegate paints from the item itself."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._reading.title(self.item(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._reading.spoken(self.item(index.row()))
        return None


class ItemRows(QStyledItemDelegate):
    """Paints the ground of a row while it is chosen or under the pointer, and its ring; what is on it, `paint_item`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then the item."""
        tokens, state = self.theme.tokens, option.state
        painter.save()
        start(painter, option.rect)
        row = QRectF(option.rect).adjusted(SIDE, 0, -SIDE, -GAP)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = tokens.select if chosen else tokens.hover if state & QStyle.StateFlag.State_MouseOver else ""
        box(painter, row, RADIUS_ROW, ground, tokens.ink if self._has_ring(option) else "", 2.0)
        self.paint_item(painter, row, index.row(), chosen=chosen)
        painter.restore()

    def paint_item(self, painter: QPainter, row: QRectF, number: int, *, chosen: bool) -> None:
        """What stands in the row; as if reading began at the left."""
        raise NotImplementedError

    def _has_ring(self, option: QStyleOptionViewItem) -> bool:
        view = self.parent()
        by_keyboard = isinstance(view, QWidget) and view.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        return by_keyboard and bool(option.state & QStyle.StateFlag.State_HasFocus)


class ItemList(ChoosingList, Generic[Item]):
    """The rows. `chosen` tells which item is the current one, `entered` that Enter was pressed.

    Letters go on to the window, whose keys they are.
    """

    entered = Signal()

    def __init__(self, theme: Theme, name: str, reading: Reading[Item], parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.items: ItemModel[Item] = ItemModel(reading, self)
        self.setModel(self.items)

    def show_items(self, items: Sequence[Item], wanted: str | None) -> None:
        """Show these with the one whose key is `wanted` chosen; where it is not there, what is in its row now."""
        place, row = self.verticalScrollBar().value(), max(self.currentIndex().row(), 0)
        with QSignalBlocker(self):
            self.items.show(items)
            found = self.items.row_of(wanted) if wanted is not None else None
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)
            self.choose(min(row if found is None else found, self.items.rowCount() - 1))
        self.chosen.emit(self.current())

    def item(self, row: int) -> Item:
        """See ChoosingList."""
        return self.items.item(row)

    def current(self) -> Item | None:
        """The chosen item."""
        row = self.currentIndex().row()
        return self.item(row) if 0 <= row < self.items.rowCount() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keys of a list do, and Enter; letters are left to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A row or two."""
        return QSize(120, 80)
