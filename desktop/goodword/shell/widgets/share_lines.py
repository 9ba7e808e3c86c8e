"""Shares over time: one line each with a stroke of its own, gaps where there was nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from goodword.core.calendar_words import whole_percent
from goodword.core.trends.charts import Chart, Line, Share, Stroke
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import advance, box
from goodword.shell.widgets.plot_parts import LEAD, EndName, levels_width, paint_levels, paint_names, paint_stroke
from goodword.shell.widgets.walked_plot import WalkedPlot

HEIGHT = 150
_TOP = 10
_DOT = 5.2
_DOT_AT_CURSOR = 8.0
_DOTS_FROM_PITCH = 16
_UPWARDS = (Stroke.BROAD, Stroke.WIDE, Stroke.DOUBLE, Stroke.SOLID, Stroke.DASHED, Stroke.DOTTED)
"""Which stroke lies above which, so that each is seen where they run together."""


class ShareLines(WalkedPlot):
    """A share of too few is a ring instead of a dot. Names and last values stand where the lines end, pushed apart."""

    def __init__(self, theme: Theme, chart: Chart) -> None:
        super().__init__(theme, chart.title, chart.stretches, chart.points, height=HEIGHT)
        self._lines = chart.lines

    def plot(self) -> QRectF:
        """See WalkedPlot."""
        types = self._theme.types
        left = levels_width(types)
        words = (f"{line.name} {whole_percent(1.0)}" for line in self._lines)
        right = max(advance(types.label, name) for name in words) + LEAD + 4
        low = line_height(types.caption) + 6
        return QRectF(left, _TOP, max(self.width() - left - right, 1), max(self.height() - low - _TOP, 1))

    def paint_picture(self, painter: QPainter, plot: QRectF) -> None:
        """See WalkedPlot."""
        ground = self._theme.tokens.surface
        paint_levels(painter, plot, self._theme)
        for line in sorted(self._lines, key=lambda line: _UPWARDS.index(line.stroke)):
            for piece in _pieces(line):
                points = [self._point(plot, place, share) for place, share in piece]
                paint_stroke(painter, QPolygonF(points), line.stroke, self._ink(line), ground)
            for place, share in _there(line):
                if self.pitch(plot) >= _DOTS_FROM_PITCH or _stands_alone(line, place):
                    self._paint_dot(painter, self._point(plot, place, share), _DOT, line, firm=share.firm)
        paint_names(painter, plot, list(self._names(plot)), self._theme, ground)

    def paint_cursor(self, painter: QPainter, plot: QRectF, place: int) -> None:
        """See WalkedPlot."""
        for line in reversed(self._lines):
            share = line.shares[place]
            if share is not None:
                point = self._point(plot, place, share)
                self._paint_dot(painter, point, _DOT_AT_CURSOR, line, firm=share.firm)

    def _names(self, plot: QRectF) -> Iterator[EndName]:
        tokens = self._theme.tokens
        for line in self._lines:
            place, share = list(_there(line))[-1]
            words = f"{line.name} {whole_percent(share.value)}"
            ink = tokens.of(line.practice).text if line.practice else tokens.ink
            yield EndName(self._point(plot, place, share), plot.right() + LEAD, words, ink)

    def _point(self, plot: QRectF, place: int, share: Share) -> QPointF:
        return QPointF(self.middle(plot, place), plot.bottom() - share.value * plot.height())

    def _ink(self, line: Line) -> str:
        tokens = self._theme.tokens
        return tokens.of(line.practice).fill if line.practice else tokens.ink

    def _paint_dot(self, painter: QPainter, at: QPointF, size: float, line: Line, *, firm: bool) -> None:
        ink, ground = self._ink(line), self._theme.tokens.surface
        place = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
        box(painter, place, size / 2, ink if firm else ground, ink, 1.5)


def _there(line: Line) -> Iterator[tuple[int, Share]]:
    return ((place, share) for place, share in enumerate(line.shares) if share is not None)


def _pieces(line: Line) -> Iterator[list[tuple[int, Share]]]:
    """The stretches that follow each other without a gap."""
    piece: list[tuple[int, Share]] = []
    for place, share in _there(line):
        if piece and place != piece[-1][0] + 1:
            yield piece
            piece = []
        piece.append((place, share))
    if piece:
        yield piece


def _stands_alone(line: Line, place: int) -> bool:
    shares = line.shares
    return (place == 0 or shares[place - 1] is None) and (place + 1 == len(shares) or shares[place + 1] is None)
