"""How a record looks as a row of History."""

from bisect import bisect_right

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from goodword.shell.theme.measures import RADIUS_ROW, figures, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.painting import advance, box, square, start, text_line
from goodword.shell.windows.records.record_model import RecordModel
from goodword.shell.windows.records.record_words import aside, day_heading, first_words, heading

_SIDE = 8
_GLYPH = 14
_GLYPH_AT = 11
_TEXT_AT = 36
_END = 12
_GAP = 2
_ROW_PADDING = 20
_HEADING_PADDING = 20
_FIRST_EXTRA = 4


class RecordRows(QStyledItemDelegate):
    """Paints rows: the day where it begins, then glyph, name, time, and the text's first words."""

    def __init__(self, theme: Theme, records: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._records = records
        self._measure()
        theme.changed.connect(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines, and the heading above the first row of a day."""
        del option
        return QSize(120, self.place(index.row())[1])

    def place(self, row: int) -> tuple[int, int]:
        """Where a row begins in the list, and how high it is with a heading above it."""
        days, heading = self._records.days, self._heading
        number = days.number(row)
        top = row * self._step + number * heading + (_FIRST_EXTRA if row else 0)
        if days.first(number) == row:
            return top, self._step + heading + (0 if row else _FIRST_EXTRA)
        return top + heading, self._step

    def row_at(self, height: int) -> int:
        """Which row is that far down; -1 above the first one, past the last one below it."""
        if height < 0:
            return -1
        days = self._records.days
        if height >= self.height():
            return days.total
        return bisect_right(range(days.total), height, key=lambda row: self.place(row)[0]) - 1

    def height(self) -> int:
        """How high all rows are."""
        total = self._records.days.total
        return sum(self.place(total - 1)) if total else 0

    def step(self) -> int:
        """How high a row is without a heading."""
        return self._step

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row, on its ground while it is chosen or under the pointer."""
        records, number = self._records, index.row()
        entry = records.entry(number)
        if entry is None:
            return
        tokens, types = self._theme.tokens, self._theme.types
        painter.save()
        start(painter, option.rect)
        row = QRectF(option.rect)
        top = self.place(number)[1] - self.step()
        if top:
            words = QRectF(row.left() + 18, row.top() + 4, row.width() - 36, top - 4)
            font = QFont(types.label)
            font.setWeight(QFont.Weight.DemiBold)
            text_line(painter, words, day_heading(entry.date, records.today), font, tokens.ink3)
        row = row.adjusted(_SIDE, top, -_SIDE, -_GAP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = tokens.select if selected else tokens.hover if hovered else ""
        box(painter, row, RADIUS_ROW, ground, tokens.ink if self._has_ring(option) else "", 2.0)
        caption = figures(types.caption)
        side = aside(entry, late=records.is_late(number))
        used = advance(caption, side)
        line = (row.height() - _ROW_PADDING + 2) / 2
        upper = QRectF(row.left() + _TEXT_AT, row.top() + (row.height() - 2 * line) / 2, 0, line)
        upper.setRight(row.right() - _END)
        practice = entry.content.practice
        glyph = square(row.left() + _GLYPH_AT, upper.center().y() + 2, _GLYPH)
        paint_glyph(painter, glyph, practice, tokens.of(practice).fill)
        text_line(
            painter, upper, side, caption, tokens.ink2 if selected else tokens.ink3, Qt.AlignmentFlag.AlignRight
        )
        text_line(painter, upper.adjusted(0, 0, -used - 8, 0), heading(entry), types.strong, tokens.ink)
        lower = upper.translated(0, line)
        text_line(painter, lower, first_words(entry.content.text), types.body, tokens.ink2)
        painter.restore()

    def _measure(self) -> None:
        self._step = 2 * line_height(self._theme.types.body) + _ROW_PADDING + _GAP
        self._heading = line_height(self._theme.types.label) + _HEADING_PADDING

    def _has_ring(self, option: QStyleOptionViewItem) -> bool:
        view = self.parent()
        by_keyboard = isinstance(view, QWidget) and view.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        return by_keyboard and bool(option.state & QStyle.StateFlag.State_HasFocus)
