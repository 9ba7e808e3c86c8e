"""The list of backups: when, how many records, and why."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from goodword.core.backup_words import copy_day, copy_kind, copy_records
from goodword.core.language import tr
from goodword.core.safekeeping import Kept
from goodword.shell.theme.measures import RADIUS_ROW, figures, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import box, start, text_line
from goodword.shell.widgets.row_list import RowList

_COLUMNS = Qt.ItemDataRole.UserRole
_MOST_ROWS = 8
_SIDE, _TEXT, _PADDING = 8, 10, 14


class CopyList(RowList):
    """`chosen` tells of another choice, `wanted` that it is to be brought back: a double click, or Return."""

    chosen = Signal()
    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Backups", "a list"))
        self._theme = theme
        self._kept: list[Kept] = []
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Columns(theme, self))
        self.setEditTriggers(RowList.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        self.activated.connect(lambda _: self.wanted.emit())
        theme.changed.connect(self._fit)
        self._fit()

    def show_copies(self, kept: Sequence[Kept], today: date) -> None:
        """Show them; the one that was chosen stays so."""
        before = self.current()
        self._kept = list(kept)
        self._rows.clear()
        for one in self._kept:
            columns = (copy_day(one.copy, today), copy_kind(one.copy), copy_records(one))
            item = QStandardItem(", ".join(columns))
            item.setData(columns, _COLUMNS)
            self._rows.appendRow(item)
        places = [one.place for one in self._kept]
        if before is not None and before.place in places:
            self.setCurrentIndex(self._rows.index(places.index(before.place), 0))
        self._fit()
        self.chosen.emit()

    def current(self) -> Kept | None:
        """The chosen one."""
        row = self.currentIndex().row()
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def _fit(self) -> None:
        """As high as its rows, and never more than eight."""
        self.setFixedHeight(min(max(len(self._kept), 1), _MOST_ROWS) * _row_height(self._theme) + 2)


class _Columns(QStyledItemDelegate):
    """Paints a row: day, why, records."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line with room round it."""
        del option, index
        return QSize(200, _row_height(self._theme))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The three columns, on their ground while chosen or under the pointer."""
        tokens, types = self._theme.tokens, self._theme.types
        day, why, records = index.data(_COLUMNS)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        start(painter, option.rect)
        row = QRectF(option.rect).adjusted(_SIDE, 1, -_SIDE, -1)
        ground = tokens.select if selected else tokens.hover if hovered else ""
        box(painter, row, RADIUS_ROW, ground, tokens.ink if self._has_ring(option) else "", 2.0)
        inside = row.adjusted(_TEXT, 0, -_TEXT, 0)
        width = inside.width()
        ink = tokens.ink2 if selected else tokens.ink3
        first = QRectF(inside.left(), inside.top(), width * 0.42, inside.height())
        second = QRectF(first.right() + 8, inside.top(), width * 0.34 - 8, inside.height())
        third = QRectF(second.right() + 8, inside.top(), width * 0.24 - 8, inside.height())
        text_line(painter, first, day, figures(types.body), tokens.ink)
        text_line(painter, second, why, types.caption, ink)
        text_line(painter, third, records, figures(types.caption), ink, Qt.AlignmentFlag.AlignRight)
        painter.restore()

    def _has_ring(self, option: QStyleOptionViewItem) -> bool:
        view = self.parent()
        by_keyboard = isinstance(view, QWidget) and view.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        return by_keyboard and bool(option.state & QStyle.StateFlag.State_HasFocus)


def _row_height(theme: Theme) -> int:
    return line_height(theme.types.body) + _PADDING
