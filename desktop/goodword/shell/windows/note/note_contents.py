"""The left pane of the weekly note: what is in it, in groups with their counts."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from goodword.core.brag_note import Composed
from goodword.core.people import TEAM_LABEL
from goodword.core.practices import Practice
from goodword.shell.theme.measures import RADIUS_ROW, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.elide import broken
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.painting import advance, box, square, start, text_line
from goodword.shell.widgets.row_list import RowList

Index = QModelIndex | QPersistentModelIndex

_SIDE = 6
_PADDING = 10
_LINES = 2
_GAP = 2
_TEXT_LIMIT = 400


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One thing in the note. `count` heads a group ("3 of 4 in") where the row is the group's first."""

    practice: Practice
    name: str
    text: str
    count: str = ""


def note_rows(composed: Composed) -> list[NoteRow]:
    """What a note holds, a row each, in the note's order."""
    note, held = composed.note, composed.held_back
    praise = [
        NoteRow(Practice.PRAISE, group.person or TEAM_LABEL, praise.text)
        for group in note.people
        for praise in group.praises
    ]
    heard = [
        NoteRow(Practice.LISTENING, topic.topic or "Listening", " ".join(filter(None, (one.told, one.action))))
        for topic in note.topics
        for one in topic.heard
    ]
    return [
        *_counted(praise, sum(len(back.praises) for back in held)),
        *_counted(heard, sum(len(back.topics) for back in held)),
    ]


class NoteModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[NoteRow] = []

    def show(self, rows: list[NoteRow]) -> None:
        """Show other rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, number: int) -> NoteRow:
        """The row of that number."""
        return self._rows[number]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.practice.capitalize()}, {row.name}: {row.text[:_TEXT_LIMIT]}"
        return None


class NoteContents(RowList):
    """The rows, each with two lines of its text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "In the note", parent)
        self._model = NoteModel(self)
        self.setItemDelegate(_Rows(theme, self._model, self))
        self.setModel(self._model)

    def show_note(self, composed: Composed) -> None:
        """Show what is in a note."""
        row = self.currentIndex().row()
        self._model.show(note_rows(composed))
        if row >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))

    def minimumSizeHint(self) -> QSize:
        """A row or two."""
        return QSize(120, 100)


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: NoteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        line = line_height(self._theme.types.body)
        return QSize(120, self._heading_height(index.row()) + (1 + _LINES) * line + 2 * _PADDING + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, types = self._theme.tokens, self._theme.types
        row = self._model.row(index.row())
        place = QRectF(option.rect)
        top = self._heading_height(index.row())
        painter.save()
        start(painter)
        if top:
            self._paint_heading(painter, QRectF(place.left(), place.top(), place.width(), top), row)
        place = place.adjusted(_SIDE, top, -_SIDE, -_GAP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        view = self.parent()
        ring = (
            isinstance(view, QWidget)
            and view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            and bool(option.state & QStyle.StateFlag.State_HasFocus)
        )
        ground = tokens.select if selected else tokens.hover if hovered else ""
        box(painter, place, RADIUS_ROW, ground, tokens.ink if ring else "", 2.0)
        height = line_height(types.body)
        line = QRectF(place.left() + _PADDING, place.top() + _PADDING, place.width() - 2 * _PADDING, height)
        text_line(painter, line, row.name, types.strong, tokens.ink)
        text = " ".join(row.text[:_TEXT_LIMIT].split())
        layout = QTextLayout("", types.body)
        for words in broken(text, QFontMetricsF(types.body), layout, line.width(), _LINES):
            line = line.translated(0, height)
            text_line(painter, line, words, types.body, tokens.ink2)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRectF, row: NoteRow) -> None:
        tokens, types = self._theme.tokens, self._theme.types
        middle = place.center().y() + 2
        paint_glyph(painter, square(place.left() + 16, middle, 13), row.practice, tokens.of(row.practice).fill)
        words = QRectF(place.left() + 36, middle - 12, place.width() - 52, 24)
        used = advance(types.caption, row.count)
        text_line(painter, words, row.count, types.caption, tokens.ink2, Qt.AlignmentFlag.AlignRight)
        text_line(painter, words.adjusted(0, 0, -used, 0), row.practice.capitalize(), types.label, tokens.ink2)

    def _heading_height(self, row: int) -> int:
        return line_height(self._theme.types.label) + 20 if self._model.row(row).count else 0


def _counted(rows: list[NoteRow], held: int) -> list[NoteRow]:
    if not rows:
        return []
    first = rows[0]
    count = f"{len(rows)} of {len(rows) + held} in" if held else f"{len(rows)} in"
    return [NoteRow(first.practice, first.name, first.text, count), *rows[1:]]
