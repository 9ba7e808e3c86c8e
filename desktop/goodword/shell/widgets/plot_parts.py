"""What plots of shares over time have in common: levels, strokes, and names where lines end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from goodword.core.standing_words import percent
from goodword.core.trends.charts import Stroke
from goodword.shell.theme.measures import Types, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import advance, text_line

LEAD = 14
"""From where a line ends to its name."""

_LEVELS = (100, 50, 0)
_AXIS_GAP = 6
_WIDTHS = {
    Stroke.BROAD: 4.4,
    Stroke.WIDE: 2.2,
    Stroke.SOLID: 1.5,
    Stroke.DASHED: 1.5,
    Stroke.DOTTED: 2.2,
    Stroke.DOUBLE: 3.4,
}
_DASHES = {Stroke.DASHED: [5 / 1.5, 2.2 / 1.5], Stroke.DOTTED: [0.01, 1.8]}
_BETWEEN_DOUBLE = 1.3


@dataclass(frozen=True, slots=True)
class EndName:
    """What stands beside the end of a line, from `left` on, in an ink of its own."""

    end: QPointF
    left: float
    words: str
    ink: str


def levels_width(types: Types) -> float:
    """How much room the words of the levels need."""
    return max(advance(types.caption, percent(level)) for level in _LEVELS) + _AXIS_GAP


def paint_levels(painter: QPainter, plot: QRectF, theme: Theme) -> None:
    """Lines across `plot` at nothing, half and all, with their words before it."""
    tokens, caption = theme.tokens, theme.types.caption
    tall = line_height(caption)
    for level in _LEVELS:
        y = round(plot.bottom() - level / 100 * plot.height())
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), QColor(tokens.line))
        text_line(painter, QRectF(0, y - tall / 2, plot.left(), tall), percent(level), caption, tokens.ink3)


def paint_stroke(painter: QPainter, shape: QPolygonF, stroke: Stroke, ink: str, ground: str) -> None:
    """A line through these points; a double one has the `ground` in its middle."""
    _draw(painter, shape, ink, _WIDTHS[stroke], stroke)
    if stroke is Stroke.DOUBLE:
        _draw(painter, shape, ground, _BETWEEN_DOUBLE, stroke)


def paint_names(painter: QPainter, plot: QRectF, names: Sequence[EndName], theme: Theme, ground: str) -> None:
    """The names so far apart that none covers another, with a hair to the end of each line."""
    tokens, font = theme.tokens, theme.types.label
    tall = line_height(font)
    ordered = sorted(names, key=lambda name: name.end.y())
    tops = pushed_apart([name.end.y() - tall / 2 for name in ordered], tall, 0.0, plot.bottom() + 2)
    for name, top in zip(ordered, tops, strict=True):
        painter.setPen(QPen(QColor(tokens.field), 1))
        painter.drawLine(QPointF(name.end.x() + 2, name.end.y()), QPointF(name.left - 3, top + tall / 2))
        place = QRectF(name.left, top, advance(font, name.words), tall)
        painter.fillRect(place, QColor(ground))  # a level line would strike it through
        text_line(painter, place, name.words, font, name.ink)


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


def _draw(painter: QPainter, shape: QPolygonF, ink: str, width: float, stroke: Stroke) -> None:
    dashes = _DASHES.get(stroke)
    pen = QPen(QColor(ink), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if stroke is Stroke.DASHED else Qt.PenCapStyle.RoundCap)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(shape)
