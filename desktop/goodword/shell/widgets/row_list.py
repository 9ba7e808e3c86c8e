"""A list whose rows are painted by a delegate: it scrolls by pixels, up and down only, without a frame or ring."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from goodword.shell.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class RowList(QListView):
    """Takes all the room there is, and measures its rows anew when colours or fonts change."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", "none")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.scheduleDelayedItemsLayout)


class ChoosingList(RowList):
    """Rows of which one is looked at; `chosen` tells the item of that row whenever it is another one."""

    chosen = Signal(object)

    def item(self, row: int) -> object:
        """What stands in that row, which is one that there is."""
        raise NotImplementedError

    def chosen_item(self) -> object | None:
        """What stands in the current row."""
        row = self.currentIndex().row()
        return self.item(row) if 0 <= row < self.model().rowCount() else None

    def choose(self, row: int) -> None:
        """Make that row the current one and bring it into view."""
        self.setCurrentIndex(self.model().index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is chosen now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.chosen_item())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the chosen row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.choose(0)

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(120, 120)
