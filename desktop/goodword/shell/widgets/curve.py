"""The curve of a strength over some weeks."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.language import tr
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import box, start

_DOT = 7.0
_LINE = 1.7
_FULL = 100.0


class Curve(QWidget):
    """Values of 0 to 100 from left to right in every language, as charts run; the last one carries a dot.

    Its user says in the accessible description what it shows; the same figures stand nearby as text.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: tuple[float, ...] = ()
        self.setAccessibleName(tr("Strength over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def set_values(self, values: Sequence[float]) -> None:
        """Show these; none leaves the place empty, one is a dot alone."""
        self._values = tuple(values)
        self.update()

    def points(self) -> list[QPointF]:
        """Where the values lie."""
        if not self._values:
            return []
        inner = QRectF(self.rect()).adjusted(_LINE, _DOT / 2 + 1, -_DOT / 2 - 1, -_LINE)
        step = inner.width() / (len(self._values) - 1) if len(self._values) > 1 else 0.0
        first = inner.left() if len(self._values) > 1 else inner.right()
        return [
            QPointF(first + index * step, inner.bottom() - min(max(value, 0.0), _FULL) / _FULL * inner.height())
            for index, value in enumerate(self._values)
        ]

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(170, 110)

    def minimumSizeHint(self) -> QSize:
        """Enough to see where it goes."""
        return QSize(80, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground below the line, the line, the dot at its end."""
        del event
        points = self.points()
        if not points:
            return
        with QPainter(self) as painter:
            start(painter)
            if len(points) > 1:
                self._paint_line(painter, points)
            end = points[-1]
            dot = QRectF(end.x() - _DOT / 2, end.y() - _DOT / 2, _DOT, _DOT)
            box(painter, dot, _DOT / 2, self._theme.tokens.ink, "")

    def _paint_line(self, painter: QPainter, points: list[QPointF]) -> None:
        tokens = self._theme.tokens
        line = QPainterPath(points[0])
        for point in points[1:]:
            line.lineTo(point)
        ground = QPainterPath(line)
        ground.lineTo(points[-1].x(), self.height())
        ground.lineTo(points[0].x(), self.height())
        ground.closeSubpath()
        if not tokens.high_contrast:
            fade = QLinearGradient(0, min(point.y() for point in points), 0, self.height())
            for place, strength in ((0.0, 0.10), (1.0, 0.0)):
                shade = QColor(tokens.ink)
                shade.setAlphaF(strength)
                fade.setColorAt(place, shade)
            painter.fillPath(ground, fade)
        pen = QPen(QColor(tokens.ink), _LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line)
