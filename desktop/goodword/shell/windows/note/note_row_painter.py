"""How a row of the weekly note looks: check, name, two lines, a grip where it is selected."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from goodword.core.note_rows import Row
from goodword.core.practice_words import practice_title
from goodword.shell.theme.measures import RADIUS_ROW, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.elide import broken
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import advance, box, check_sign, square, start, text_line
from goodword.shell.widgets.reading_side import seen_in
from goodword.shell.windows.note.note_model import NoteModel, row_name, row_remark, row_text

Index = QModelIndex | QPersistentModelIndex

_SIDE = 6
_PADDING = 9
_LINES = 2
_GAP = 2
_CHECK, _CHECK_AT, _CHECK_RADIUS = 17, 8, 4.0
_TEXT_AT = 36
_GRIP = 14
_TEXT_LIMIT = 400


class NoteRows(QStyledItemDelegate):
    """Paints the rows of `model`; the row that is being edited gets as much room as `editor_height` says."""

    def __init__(self, theme: Theme, model: NoteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._theme = theme
        self._model = model
        self.editing: str | None = None
        self.editor_height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Name and two lines, a line for a remark, and the heading above the first row of a group."""
        del option
        row = self._model.row(index.row())
        top = self.heading_height(index.row())
        if row.entry_id == self.editing:
            return QSize(120, top + self.editor_height + _GAP)
        lines = 1 + _LINES + bool(row_remark(row))
        return QSize(120, top + lines * line_height(self._theme.types.body) + 2 * _PADDING + _GAP)

    def body(self, rect: QRect, number: int) -> QRect:
        """The part of a row below its heading."""
        return rect.adjusted(_SIDE, self.heading_height(number), -_SIDE, -_GAP)

    def check_area(self, rect: QRect, number: int) -> QRect:
        """Where a click puts the row in or out."""
        body = self.body(rect, number)
        area = QRectF(body.left(), body.top(), _TEXT_AT - 4, body.height())
        return seen_in(area, body, self._view).toRect()

    def heading_height(self, number: int) -> int:
        """The height of the heading above a row; 0 where it begins no group."""
        return line_height(self._theme.types.label) + 20 if self._model.heading(number) else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row, on its ground while it is chosen or under the pointer."""
        number = index.row()
        row = self._model.row(number)
        painter.save()
        start(painter, option.rect)
        if heading := self._model.heading(number):
            place = QRectF(option.rect)
            place.setHeight(self.heading_height(number))
            self._paint_heading(painter, place, row, heading)
        if row.entry_id != self.editing:
            self._paint_row(painter, QRectF(self.body(option.rect, number)), row, option)
        painter.restore()

    def _paint_row(self, painter: QPainter, place: QRectF, row: Row, option: QStyleOptionViewItem) -> None:
        tokens, types = self._theme.tokens, self._theme.types
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = tokens.select if selected else tokens.hover if hovered else ""
        box(painter, place, RADIUS_ROW, ground, tokens.ink if self._has_ring(option) else "", 2.0)
        height = line_height(types.body)
        line = QRectF(place.left() + _TEXT_AT, place.top() + _PADDING, place.width() - _TEXT_AT - _PADDING, height)
        self._paint_check(painter, square(place.left() + _CHECK_AT, line.center().y(), _CHECK), row)
        if selected:
            grip = square(place.right() - _PADDING - _GRIP, line.center().y(), _GRIP)
            paint_icon(painter, grip, "grip", tokens.ink2)
        name = line.adjusted(0, 0, -_GRIP - _PADDING, 0)
        text_line(painter, name, row_name(row), types.strong, tokens.ink if row.leaves else tokens.ink2)
        words = broken(
            row_text(row)[:_TEXT_LIMIT], QFontMetricsF(types.body), QTextLayout("", types.body), line.width(), _LINES
        )
        for text in words:
            line = line.translated(0, height)
            text_line(painter, line, text, types.body, tokens.ink2)
        if remark := row_remark(row):
            line = line.translated(0, height)
            sign = square(line.left(), line.center().y(), 13)
            paint_icon(painter, sign, "shield" if row.held else "info", tokens.ink2)
            text_line(painter, line.adjusted(19, 0, 0, 0), remark, types.caption, tokens.ink2)

    def _paint_check(self, painter: QPainter, place: QRectF, row: Row) -> None:
        tokens = self._theme.tokens
        if row.leaves:
            box(painter, place, _CHECK_RADIUS, tokens.accent, "")
            check_sign(painter, place.center() + QPointF(0, -0.2), 4.0, tokens.on_accent, 2.0)
            return
        edge = tokens.track if row.held else tokens.field
        box(painter, place, _CHECK_RADIUS, tokens.surface, edge, 2.0 if tokens.high_contrast else 1.5)

    def _paint_heading(self, painter: QPainter, place: QRectF, row: Row, count: str) -> None:
        tokens, types = self._theme.tokens, self._theme.types
        middle = place.center().y() + 2
        paint_glyph(painter, square(place.left() + 15, middle, 13), row.practice, tokens.of(row.practice).fill)
        words = QRectF(place.left() + 36, middle - 12, place.width() - 36 - 14, 24)
        used = advance(types.caption, count)
        text_line(painter, words, count, types.caption, tokens.ink2, Qt.AlignmentFlag.AlignRight)
        text_line(painter, words.adjusted(0, 0, -used, 0), practice_title(row.practice), types.label, tokens.ink2)

    def _has_ring(self, option: QStyleOptionViewItem) -> bool:
        view = self.parent()
        by_keyboard = isinstance(view, QWidget) and view.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        return by_keyboard and bool(option.state & QStyle.StateFlag.State_HasFocus)
