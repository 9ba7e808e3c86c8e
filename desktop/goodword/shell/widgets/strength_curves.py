"""How strength went over a year: one line for showing up and one a practice, each with its own stroke."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.calendar_words import SERIES, series_title, whole_percent
from goodword.core.date_words import short_month_name
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.standing_words import percent
from goodword.core.streaks import Series
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import Tokens
from goodword.shell.widgets.kept_picture import KeptPicture
from goodword.shell.widgets.painting import advance, follow, start, text_line

HEIGHT = 118
_LEVELS = (100, 50, 0)
_MONTHS = 12
_AXIS_GAP = 6
_LEAD = 14
_TOP = 8
_DASH = [5 / 1.5, 2.2 / 1.5]


@dataclass(frozen=True, slots=True)
class Line:
    """The strength (0 to 1) after each day from `first` on."""

    series: Series
    first: date
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Shown:
    year: int
    lines: tuple[Line, ...]


class StrengthCurves(QWidget):
    """A year from left to right; names and last values stand where the lines end, pushed apart.

    Time runs that way in every language, as it does in charts.
    Its user says in the accessible description what it shows.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept = KeptPicture(theme)
        self._shown = _Shown(2000, ())
        self.setAccessibleName(tr("Strength over the year"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def set_lines(self, year: int, lines: Sequence[Line]) -> None:
        """Show these, the first one above the others."""
        shown = _Shown(year, tuple(lines))
        if shown != self._shown:
            self._shown = shown
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(700, HEIGHT + max(0, line_height(self._theme.types.caption) - 15))

    def minimumSizeHint(self) -> QSize:
        """Enough to follow a line."""
        return QSize(360, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Levels, months, lines, and what they are called."""
        del event
        with QPainter(self) as painter:
            ratio = painter.device().devicePixelRatio()
            picture = self._kept.of(self.size(), ratio, self._shown, lambda inner: self._paint(inner, ratio))
            painter.drawPixmap(0, 0, picture)

    def _paint(self, painter: QPainter, ratio: float) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.scale(ratio, ratio)
        start(painter)
        plot = self._plot()
        self._paint_axes(painter, plot)
        for line in reversed(self._shown.lines):
            if line.values:
                self._paint_line(painter, plot, line)
        self._paint_names(painter, plot)

    def _plot(self) -> QRectF:
        types = self._theme.types
        left = max(advance(types.caption, percent(level)) for level in _LEVELS) + _AXIS_GAP
        names = [f"{series_title(series)} {whole_percent(1.0)}" for series in SERIES]
        right = max(advance(types.label, words) for words in names) + _LEAD + 4
        low = line_height(types.caption) + 4
        return QRectF(left, _TOP, max(self.width() - left - right, 1), max(self.height() - low - _TOP, 1))

    def _point(self, plot: QRectF, day: date, value: float) -> QPointF:
        share = (day - date(self._shown.year, 1, 1)).days / self._whole()
        return QPointF(plot.left() + share * plot.width(), plot.bottom() - value * plot.height())

    def _whole(self) -> int:
        """From the first day of the year to its last."""
        return (date(self._shown.year, 12, 31) - date(self._shown.year, 1, 1)).days

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        tokens, caption = self._theme.tokens, self._theme.types.caption
        tall = line_height(caption)
        for level in _LEVELS:
            y = round(plot.bottom() - level / 100 * plot.height())
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), QColor(tokens.line))
            text_line(painter, QRectF(0, y - tall / 2, plot.left(), tall), percent(level), caption, tokens.ink3)
        for month in range(1, _MONTHS + 1):
            at = self._point(plot, date(self._shown.year, month, 1), 0)
            place = QRectF(at.x(), plot.bottom() + 4, plot.width() / _MONTHS, tall)
            text_line(painter, place, short_month_name(month), caption, tokens.ink3)

    def _paint_line(self, painter: QPainter, plot: QRectF, line: Line) -> None:
        tokens = self._theme.tokens
        begin, step = self._point(plot, line.first, 0), plot.width() / self._whole()
        x, bottom, tall = begin.x(), plot.bottom(), plot.height()
        shape = QPolygonF([QPointF(x + n * step, bottom - value * tall) for n, value in enumerate(line.values)])
        stroke = partial(_stroke, painter, shape)
        ink = _ink(line.series, tokens)
        match line.series:
            case Series.COACHING:
                stroke(ink, 1.5, _DASH)
            case Series.LISTENING:
                stroke(ink, 3.4)
                stroke(tokens.bg, 1.3)
            case Series.PRAISE:
                stroke(ink, 1.5)
            case _:
                stroke(ink, 2.2)

    def _paint_names(self, painter: QPainter, plot: QRectF) -> None:
        """Where each line ends, so far apart that none covers another, with a hair to its end."""
        tokens, font = self._theme.tokens, self._theme.types.label
        tall = line_height(font)
        ends = []
        for line in self._shown.lines:
            if line.values:
                last = date.fromordinal(line.first.toordinal() + len(line.values) - 1)
                ends.append((self._point(plot, last, line.values[-1]), line))
        ends.sort(key=lambda end: end[0].y())
        tops = pushed_apart([end.y() - tall / 2 for end, _ in ends], tall, 0.0, plot.bottom() + 2)
        for (end, line), top in zip(ends, tops, strict=True):
            left = end.x() + _LEAD
            painter.setPen(QPen(QColor(tokens.field), 1))
            painter.drawLine(QPointF(end.x() + 2, end.y()), QPointF(left - 3, top + tall / 2))
            words = f"{series_title(line.series)} {whole_percent(line.values[-1])}"
            place = QRectF(left, top, advance(font, words), tall)
            painter.fillRect(place, QColor(tokens.bg))  # a level line would strike it through
            text_line(painter, place, words, font, _word_ink(line.series, tokens))


def pushed_apart(tops: Sequence[float], height: float, least: float, bottom: float) -> list[float]:
    """`tops` in order, each at least `height` below the one before, from `least` on, ending at `bottom` at most."""
    placed: list[float] = []
    for top in tops:
        placed.append(max(top, placed[-1] + height if placed else least))
    limit = bottom
    for index in reversed(range(len(placed))):
        placed[index] = min(placed[index], limit - height)
        limit = placed[index]
    return placed


def _stroke(
    painter: QPainter, shape: QPolygonF, ink: str, width: float, dashes: Sequence[float] | None = None
) -> None:
    pen = QPen(QColor(ink), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(shape)


def _ink(series: Series, tokens: Tokens) -> str:
    return tokens.ink if series is Series.SHOWED_UP else tokens.of(Practice(series.value)).fill


def _word_ink(series: Series, tokens: Tokens) -> str:
    return tokens.ink if series is Series.SHOWED_UP else tokens.of(Practice(series.value)).text
