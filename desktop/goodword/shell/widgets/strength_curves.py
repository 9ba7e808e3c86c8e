"""How strength went over a year: one line for showing up and one a practice, each with its own stroke."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.calendar_words import SERIES, series_title, whole_percent
from goodword.core.date_words import short_month_name
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.streaks import Series
from goodword.core.trends.charts import Stroke
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import Tokens
from goodword.shell.widgets.kept_picture import KeptPicture, ratio_of
from goodword.shell.widgets.painting import advance, follow, start, text_line
from goodword.shell.widgets.plot_parts import LEAD, EndName, levels_width, paint_levels, paint_names, paint_stroke

HEIGHT = 118
_MONTHS = 12
_TOP = 8
_STROKES = {
    Series.PRAISE: Stroke.SOLID,
    Series.COACHING: Stroke.DASHED,
    Series.LISTENING: Stroke.DOUBLE,
    Series.SHOWED_UP: Stroke.WIDE,
}


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
            ratio = ratio_of(painter)
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
        left = levels_width(types)
        names = [f"{series_title(series)} {whole_percent(1.0)}" for series in SERIES]
        right = max(advance(types.label, words) for words in names) + LEAD + 4
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
        paint_levels(painter, plot, self._theme)
        for month in range(1, _MONTHS + 1):
            at = self._point(plot, date(self._shown.year, month, 1), 0)
            place = QRectF(at.x(), plot.bottom() + 4, plot.width() / _MONTHS, tall)
            text_line(painter, place, short_month_name(month), caption, tokens.ink3)

    def _paint_line(self, painter: QPainter, plot: QRectF, line: Line) -> None:
        tokens = self._theme.tokens
        begin, step = self._point(plot, line.first, 0), plot.width() / self._whole()
        x, bottom, tall = begin.x(), plot.bottom(), plot.height()
        shape = QPolygonF([QPointF(x + n * step, bottom - value * tall) for n, value in enumerate(line.values)])
        paint_stroke(painter, shape, _STROKES[line.series], _ink(line.series, tokens), tokens.bg)

    def _paint_names(self, painter: QPainter, plot: QRectF) -> None:
        tokens = self._theme.tokens
        names = []
        for line in self._shown.lines:
            if line.values:
                last = date.fromordinal(line.first.toordinal() + len(line.values) - 1)
                end = self._point(plot, last, line.values[-1])
                words = f"{series_title(line.series)} {whole_percent(line.values[-1])}"
                names.append(EndName(end, end.x() + LEAD, words, _word_ink(line.series, tokens)))
        paint_names(painter, plot, names, self._theme, tokens.bg)


def _ink(series: Series, tokens: Tokens) -> str:
    return tokens.ink if series is Series.SHOWED_UP else tokens.of(Practice(series.value)).fill


def _word_ink(series: Series, tokens: Tokens) -> str:
    return tokens.ink if series is Series.SHOWED_UP else tokens.of(Practice(series.value)).text
