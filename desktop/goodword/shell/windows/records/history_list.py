"""The list of History: records as rows of two lines, a heading where a day begins."""

from datetime import date

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCursor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from goodword.core.language import tr
from goodword.core.practices import Entry
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.row_list import ChoosingList
from goodword.shell.windows.records.found_records import FoundRecords
from goodword.shell.windows.records.history_rows import RecordRows
from goodword.shell.windows.records.record_model import Index, RecordModel

Move = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint


class RecordList(ChoosingList):
    """The rows. Delete, Enter and the Copy key are told; so is which record is the current one, and what is typed.

    Where a row stands is reckoned from its number, so that a million rows cost no more than ten.
    """

    remove_wanted = Signal()
    edit_wanted = Signal()
    copy_wanted = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.records = RecordModel()  # Qt asks where rows stand before the list is made
        self._rows = RecordRows(theme, self.records)
        super().__init__(theme, tr("Records"), parent)
        self.records.setParent(self)
        self._rows.setParent(self)
        self.setItemDelegate(self._rows)
        self.setModel(self.records)
        self.activated.connect(self.edit_wanted)

    def show_records(self, found: FoundRecords, today: date, wanted: Entry | None, instead: int) -> None:
        """Show what was found with the record `wanted` chosen; where it is not among them, the row `instead`."""
        place = self.verticalScrollBar().value()
        with QSignalBlocker(self):
            self.records.show(found, today)
            row = self.records.row_of(wanted) if wanted else None
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place if instead else 0)
            self.choose(min(instead if row is None else row, self.records.rowCount() - 1))
        self.chosen.emit(self.current())

    def item(self, row: int) -> Entry | None:
        """See ChoosingList; None where it can't be shown."""
        return self.records.entry(row)

    def current(self) -> Entry | None:
        """The chosen record."""
        return self.records.entry(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who is chosen now; of Qt's list nothing is wanted, which knows rows only that it has laid out."""
        del previous
        self.viewport().update()
        if current.isValid():
            if self.hasAutoScroll():
                self.scrollTo(current)
            if self.hasFocus():
                self._tell_readers(QAccessible.Event.Focus, current)
            self.chosen.emit(self.current())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Paint both anew."""
        del deselected
        self.viewport().update()
        for index in selected.indexes():
            self._tell_readers(QAccessible.Event.Selection, index)

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

    def keyboardSearch(self, search: str) -> None:
        """What is typed here is searched for, as it is elsewhere in the window."""
        self.typed.emit(search)

    # Where rows stand.

    def visualRect(self, index: Index) -> QRect:
        """The row, with the heading above the first one of a day."""
        if not index.isValid():
            return QRect()
        top, height = self._rows.place(index.row())
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row there; none below the last one."""
        row = self._rows.row_at(point.y() + self.verticalOffset())
        return self.records.index(row) if 0 <= row < self.records.rowCount() else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring the row into view."""
        if not index.isValid():
            return
        top, height = self._rows.place(index.row())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if hint == Hint.PositionAtCenter:
            bar.setValue(top + (height - room) // 2)
        elif hint == Hint.PositionAtTop or top < bar.value():
            bar.setValue(top)
        elif hint == Hint.PositionAtBottom or top + height > bar.value() + room:
            bar.setValue(top + height - room)

    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Never sideways."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        """No row is."""
        del index
        return False

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Up and down by a row, by what is in view, to either end."""
        del modifiers
        last, row = self.records.rowCount() - 1, self.currentIndex().row()
        if action in (Move.MovePageUp, Move.MovePageDown):
            page = self.viewport().height() * (1 if action is Move.MovePageDown else -1)
            top, height = self._rows.place(max(row, 0))
            row = self._rows.row_at(max(top + height // 2 + page, 0))
        else:
            row = {
                Move.MoveUp: row - 1, Move.MovePrevious: row - 1, Move.MoveDown: row + 1, Move.MoveNext: row + 1,
                Move.MoveHome: 0, Move.MoveEnd: last,
            }.get(action, row)  # fmt: skip
        return self.records.index(min(max(row, 0), last)) if last >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Of what is pressed, the row."""
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The chosen rows that are in view."""
        seen = QRegion()
        for index in selection.indexes():
            seen += self.visualRect(index)
        return seen & self.viewport().rect()

    def doItemsLayout(self) -> None:
        """Nothing is laid out; the scroll bar alone has to know."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """How far there is to scroll."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(self._rows.height() - room, 0))
        bar.setPageStep(room)
        bar.setSingleStep(self._rows.step())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer rows fit."""
        super().resizeEvent(event)
        self.updateGeometries()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the chosen row is."""
        super().showEvent(event)
        self.updateGeometries()
        self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint what is in view now."""
        del dx, dy
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in view, and no other."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        pointer = self.viewport().mapFromGlobal(QCursor.pos()) if self.viewport().underMouse() else QPoint(-1, -1)
        chosen, active = self.currentIndex().row(), option.state
        with QPainter(self.viewport()) as painter:
            row = max(self._rows.row_at(event.rect().top() + self.verticalOffset()), 0)
            while row < self.records.rowCount():
                index = self.records.index(row)
                option.rect = self.visualRect(index)
                if option.rect.top() > event.rect().bottom():
                    break
                option.state = active & ~QStyle.StateFlag.State_HasFocus
                if self.selectionModel().isSelected(index):
                    option.state |= QStyle.StateFlag.State_Selected
                if option.rect.contains(pointer):
                    option.state |= QStyle.StateFlag.State_MouseOver
                if row == chosen and self.hasFocus():
                    option.state |= QStyle.StateFlag.State_HasFocus
                self._rows.paint(painter, option, index)
                row += 1

    def _tell_readers(self, what: QAccessible.Event, index: Index) -> None:
        event = QAccessibleEvent(self, what)
        event.setChild(index.row())
        QAccessible.updateAccessibility(event)
