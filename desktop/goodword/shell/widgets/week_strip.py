"""The seven days of a week, each with its mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.date_words import weekday, weekday_day
from goodword.core.days import DayKind
from goodword.core.language import listed, tr
from goodword.core.practice_words import practice_name
from goodword.core.practices import Practice
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.mark import Centre, MarkColours, MarkState, paint_mark
from goodword.shell.widgets.painting import advance, box, edge_width, follow, start, text_line

_MARK = 30
_PADDING = 5
_GAP = 4
_DOT = 5.0
_LEAST_COLUMN = 44
_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class DayCell:
    """One column: `label` stands at its head ("Mon"); `open` means it may still be filled."""

    date: date
    done: frozenset[Practice]
    kind: DayKind
    today: bool
    open: bool
    label: str


def cell_words(cell: DayCell, *, numbered: bool = True, gone: bool = False) -> str:
    """The day in words, for whom the picture is not there: "Tuesday 17: praise and listening".

    `gone` means that today is later; a day that counts for nothing lies before the start then.
    """
    day = weekday_day(cell.date) if numbered else weekday(cell.date)
    if cell.today:
        day = tr("{date}, today", "a day read out").format(date=day)
    names = [practice_name(practice) for practice in Practice if practice in cell.done]
    if names:
        said = listed(names)
    elif cell.kind is DayKind.OFF:
        said = tr("off", "a day in a few words")
    elif cell.open:
        said = tr("open", "a day in a few words")
    else:
        said = (
            tr("no record", "a day in a few words")
            if cell.kind is DayKind.WORK
            else tr("before the start", "a day in a few words")
            if gone
            else tr("to come", "a day in a few words")
        )
    return tr("{day}: {what}", "a day read out").format(day=day, what=said)


class WeekStrip(QWidget):
    """Weekday, mark and number a day; today framed, a dot for a day off. The description says it in words.

    A week that is only a sample is not `numbered`.
    """

    def __init__(self, theme: Theme, *, numbered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._numbered = numbered
        self._cells: tuple[DayCell, ...] = ()
        self.setAccessibleName(tr("Week"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def set_cells(self, cells: Sequence[DayCell]) -> None:
        """Show these days, in the order of reading."""
        self._cells = tuple(cells)
        today = next((cell.date for cell in cells if cell.today), None)
        words = [
            cell_words(cell, numbered=self._numbered, gone=today is not None and cell.date < today) for cell in cells
        ]
        self.setAccessibleDescription(". ".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the widest weekday in seven columns."""
        types = self._theme.types
        tall = 2 * _PADDING + line_height(types.strong) + _GAP + _MARK
        if self._numbered:
            tall += _GAP + line_height(types.caption)
        widths = [advance(types.strong, cell.label) + 10 for cell in self._cells]
        column = max([_LEAST_COLUMN, *widths])
        return QSize(round(column * max(7, len(self._cells))), tall)

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns."""
        del event
        if not self._cells:
            return
        column = self.width() / len(self._cells)
        with QPainter(self) as painter:
            start(painter, self.rect())
            for index, cell in enumerate(self._cells):
                self._paint_cell(painter, QRectF(index * column, 0, column, self.height()), cell)

    def _paint_cell(self, painter: QPainter, column: QRectF, cell: DayCell) -> None:
        tokens, caption = self._theme.tokens, self._theme.types.caption
        if cell.today:
            wide = min(column.width() - 2, _LEAST_COLUMN + 4)
            left = round(column.center().x() - wide / 2)
            frame = QRectF(left, 0, round(wide), self.height())
            box(painter, frame, 7, tokens.bg, tokens.field, edge_width(tokens))
        line = line_height(caption)
        head = QRectF(column.left(), _PADDING, column.width(), line_height(self._theme.types.strong))
        head_font = self._theme.types.strong if cell.today else caption
        text_line(painter, head, cell.label, head_font, tokens.ink if cell.today else tokens.ink2, _CENTRE)
        left = round(column.center().x() - _MARK / 2)
        self._paint_mark(painter, QRectF(left, round(head.bottom() + _GAP), _MARK, _MARK), cell)
        if not self._numbered:
            return
        foot = QRectF(column.left(), self.height() - _PADDING - line, column.width(), line)
        text_line(painter, foot, str(cell.date.day), caption, tokens.ink2, _CENTRE)

    def _paint_mark(self, painter: QPainter, place: QRectF, cell: DayCell) -> None:
        tokens = self._theme.tokens
        if cell.kind is DayKind.OFF and not cell.done:
            inset = (_MARK - _DOT) / 2
            box(painter, place.adjusted(inset, inset, -inset, -inset), _DOT / 2, tokens.field, "")
            return
        colours = MarkColours.of(tokens)
        if cell.kind is DayKind.OUTSIDE and not cell.done:
            colours = colours.faint(tokens.track)
        paint_mark(painter, place, MarkState(cell.done, Centre.NONE), colours)
