"""Figures as a table: a row for each stretch of time, walked through with the arrow keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from goodword.shell.theme.measures import figures, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import advance, box, edge_width, start, text_line

MOST_ROWS = 13
"""So many rows are seen at once; the others are scrolled to."""

_SIDE = 10
_LEAST_COLUMN = 60
_ROW = 10
_RADIUS = 5.0
_Index = QModelIndex | QPersistentModelIndex


class FigureModel(QAbstractTableModel):
    """The heads and the rows; what stands in a cell is its words."""

    def __init__(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._heads = heads
        self._rows = rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many stretches."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """The stretch, and a column for each line."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words; read out with what they are about."""
        words = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words if index.column() == 0 else f"{self._heads[index.column()]}: {words}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heads of the columns."""
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if role in words and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


class FigureTable(QTableView):
    """The latest row is chosen first and in view."""

    def __init__(self, theme: Theme, name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._theme = theme
        self._model = FigureModel(heads, rows)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cell(theme, self))
        self.setProperty("ring", "none")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setSectionsClickable(False)
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        theme.changed.connect(self._measure)
        self._measure()
        self.setCurrentIndex(self._model.index(len(rows) - 1, 0))
        self.scrollToBottom()

    def minimumSizeHint(self) -> QSize:
        """No narrower than its columns can be."""
        return QSize(self._model.columnCount() * _LEAST_COLUMN, self.height())

    def _measure(self) -> None:
        tall = line_height(self._theme.types.body) + _ROW
        self.verticalHeader().setDefaultSectionSize(tall)
        head = line_height(self._theme.types.label) + _ROW
        self.horizontalHeader().setFixedHeight(head)
        self.setFixedHeight(head + min(self._model.rowCount(), MOST_ROWS) * tall + 2)


class _Cell(QStyledItemDelegate):
    def __init__(self, theme: Theme, table: FigureTable) -> None:
        super().__init__(table)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All of the words."""
        del option
        font = self._theme.types.body
        return QSize(round(advance(font, str(index.data()))) + 2 * _SIDE, line_height(font) + _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The words, and a ring where the keyboard is."""
        state = option.state
        rect = QRectF(option.rect)
        widget = option.widget
        tokens, types = self._theme.tokens, self._theme.types
        painter.save()
        painter.setLayoutDirection(widget.layoutDirection())
        start(painter)
        if state & QStyle.StateFlag.State_Selected:
            ring = tokens.ink if widget.hasFocus() else ""
            inner = rect.adjusted(1, 1, -1, -1)
            box(painter, inner, _RADIUS, tokens.select, ring, 1.6 * edge_width(tokens))
        font = types.body if index.column() == 0 else figures(types.body)
        words = str(index.data())
        text_line(painter, rect.adjusted(_SIDE, 0, -_SIDE, 0), words, font, tokens.ink)
        painter.restore()
