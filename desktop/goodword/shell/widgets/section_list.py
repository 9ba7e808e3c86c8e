"""The list of sections beside the settings."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from goodword.shell.theme.measures import control_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import advance, box, follow, square, start, text_line

_ICON = 16
_LEAD = 36
_PADDING = 11
_ICON_ROLE = Qt.ItemDataRole.UserRole


class _Rows(QStyledItemDelegate):
    """Paints a row: icon, words, and its state; the focus as a ring inside the row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line with room round it."""
        del option
        font = self._theme.types.strong
        return QSize(round(_LEAD + advance(font, index.data()) + _PADDING), control_height(font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, icon, words, ring."""
        tokens, types = self._theme.tokens, self._theme.types
        state = option.state
        row = QRectF(option.rect).adjusted(0, 1, 0, -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = tokens.select if selected else ""
        if not ground and state & QStyle.StateFlag.State_MouseOver:
            ground = tokens.hover
        view = self.parent()
        by_keyboard = isinstance(view, QWidget) and view.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        focused = by_keyboard and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        start(painter, option.rect)
        box(painter, row, 7, ground, tokens.ink if focused else "", 2.0)
        ink = tokens.ink if selected else tokens.ink2
        paint_icon(painter, square(row.left() + _PADDING, row.center().y(), _ICON), index.data(_ICON_ROLE), ink)
        words = QRectF(row.left() + _LEAD, row.top(), row.width() - _LEAD - _PADDING / 2, row.height())
        text_line(painter, words, index.data(), types.strong if selected else types.body, tokens.ink)
        painter.restore()


class SectionList(QListWidget):
    """Rows of icon and name; `currentRowChanged` tells which one is chosen."""

    def __init__(self, theme: Theme, sections: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`sections` are (icon, name)."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", "none")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setItemDelegate(_Rows(theme, self))
        for icon, name in sections:
            item = QListWidgetItem(name, self)
            item.setData(_ICON_ROLE, icon)
        if sections:
            self.setCurrentRow(0)
        follow(theme, self)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def sizeHint(self) -> QSize:
        """The widest name, all rows."""
        rows = range(self.count())
        width = max((self.sizeHintForColumn(0) for _ in rows), default=60)
        return QSize(width + 4, sum(self.sizeHintForRow(row) for row in rows) + 4)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for each name; rows may scroll."""
        return QSize(self.sizeHint().width(), 80)
