"""What painted controls share: following the theme, boxes with an edge, text on its line."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QWidget

from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import Tokens
from goodword.shell.widgets.reading_side import direction_of, mirror, upright

CONTROL_PADDING = 12.0
"""From a field's outer edge to its text."""

LEAST_TARGET = 24
"""Nothing to click is lower or narrower than this."""


def follow(theme: Theme, widget: QWidget) -> None:
    """Measure and repaint `widget` whenever colours or fonts change."""
    theme.changed.connect(widget.updateGeometry)
    theme.changed.connect(widget.update)


def start(painter: QPainter, place: QRect | None = None) -> None:
    """Smooth edges for everything that follows; with `place`, its left is where reading begins."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if place is not None:
        mirror(painter, place)


def edge_width(tokens: Tokens) -> float:
    """The width of an edge: 1, or 2 in high contrast."""
    return 2.0 if tokens.high_contrast else 1.0


def clear_ground(widget: QWidget) -> None:
    """Keep Qt from filling the ground of an input, so that what is painted below its text is seen."""
    palette = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        palette.setColor(group, QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
    widget.setPalette(palette)


def box(painter: QPainter, rect: QRectF, radius: float, fill: str, edge: str, width: float = 1.0) -> None:
    """A rounded box; the edge lies inside `rect`. An empty colour leaves that part out."""
    inset = width / 2 if edge else 0.0
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def text_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    ink: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of `text`, in the middle of `rect`'s height, elided where it does not fit.

    `align` says left for the side where reading begins; the words go as they are read.
    """
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    side = QStyle.visualAlignment(painter.layoutDirection(), align) | Qt.AlignmentFlag.AlignAbsolute
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | direction_of(text)
    with upright(painter, rect):
        painter.drawText(rect, flags, shown)


def advance(font: QFont, text: str) -> float:
    """How wide `text` is, never less than it paints."""
    return float(QFontMetricsF(font).horizontalAdvance(text)) + 1.0


def square(x: float, middle: float, size: float) -> QRectF:
    """A square at `x`, its centre on `middle`, on whole pixels."""
    return QRectF(round(x), round(middle - size / 2), size, size)


def check_sign(painter: QPainter, centre: QPointF, reach: float, ink: str, width: float) -> None:
    """A check with round ends; `reach` is half its width."""
    pen = QPen(QColor(ink), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = centre.x(), centre.y()
    corner = QPointF(x - reach * 0.25, y + reach * 0.68)
    with upright(painter, QRectF(x - reach, y - reach, 2 * reach, 2 * reach)):
        painter.drawPolyline([QPointF(x - reach, y - reach * 0.02), corner, QPointF(x + reach, y - reach * 0.7)])
