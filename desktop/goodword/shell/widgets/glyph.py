"""The sign of a practice: a bubble for praise, rising steps for coaching, an echo for listening."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.reading_side import upright

GRID = 16.0
_BUBBLE = QPointF(8.6, 7.3)
_BUBBLE_RADIUS = 5.9
_TIP = QPointF(1.9, 14.3)
_TAIL_FROM = 180.0
_TAIL_TO = 262.0
_TAIL_LEFT = QPointF(0.0, 4.3)
_TAIL_RIGHT = QPointF(-2.8, -0.2)
_STEPS = (QPointF(1.4, 10.3), QPointF(6.1, 5.95), QPointF(10.8, 1.6))
_STEP = 3.9
_STEP_RADIUS = 0.7
_ECHO_RADII = (6.0, 2.5)
_ECHO_FROM = 200.0
_ECHO_SWEEP = 250.0
_ECHO_WIDTH = 2.1
_OUTLINE = 1.3
_STEP_OUTLINE = 1.0
"""Thinner, or the steps would close and look filled."""


def paint_glyph(painter: QPainter, rect: QRectF, practice: Practice, colour: str, outlined: bool = False) -> None:
    """Paint the sign of `practice` into the square `rect`, filled or as an outline; the painter is left as it was."""
    with upright(painter, rect):
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / GRID, rect.height() / GRID)
        ink = QColor(colour)
        if practice is Practice.LISTENING:
            painter.strokePath(_echo(), _pen(ink, _OUTLINE if outlined else _ECHO_WIDTH))
        else:
            width = _OUTLINE if practice is Practice.PRAISE else _STEP_OUTLINE
            inset = width / 2 if outlined else 0.0
            path = _bubble(inset) if practice is Practice.PRAISE else _steps(inset)
            if outlined:
                painter.strokePath(path, _pen(ink, width))
            else:
                painter.fillPath(path, ink)
        painter.restore()


def _pen(ink: QColor, width: float) -> QPen:
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _round(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def _bubble(inset: float) -> QPainterPath:
    """A disc whose left and lower flanks run out into the tip."""
    place = _round(_BUBBLE, _BUBBLE_RADIUS - inset)
    tip = _TIP + QPointF(inset, -inset)
    path = QPainterPath()
    path.arcMoveTo(place, _TAIL_TO)
    bottom = path.currentPosition()
    path.arcTo(place, _TAIL_TO, 360.0 - (_TAIL_TO - _TAIL_FROM))
    path.quadTo(path.currentPosition() + _TAIL_LEFT, tip)
    path.quadTo(bottom + _TAIL_RIGHT, bottom)
    path.closeSubpath()
    return path


def _steps(inset: float) -> QPainterPath:
    path = QPainterPath()
    side = _STEP - 2 * inset
    for corner in _STEPS:
        place = QRectF(corner.x() + inset, corner.y() + inset, side, side)
        path.addRoundedRect(place, _STEP_RADIUS - inset / 2, _STEP_RADIUS - inset / 2)
    return path


def _echo() -> QPainterPath:
    path = QPainterPath()
    for radius in _ECHO_RADII:
        place = _round(QPointF(GRID / 2, GRID / 2), radius)
        path.arcMoveTo(place, _ECHO_FROM)
        path.arcTo(place, _ECHO_FROM, _ECHO_SWEEP)
    return path


class Glyph(QWidget):
    """A practice's sign in its colour, beside words that name it; a screen reader passes it by."""

    def __init__(self, theme: Theme, practice: Practice, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.practice = practice
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_practice(self, practice: Practice) -> None:
        """Show another practice."""
        self.practice = practice
        self.update()

    def sizeHint(self) -> QSize:
        """The sign, without a margin."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, in the middle."""
        del event
        left, top = (self.width() - self._size) // 2, (self.height() - self._size) // 2
        with QPainter(self) as painter:
            place = QRectF(left, top, self._size, self._size)
            paint_glyph(painter, place, self.practice, self._theme.tokens.of(self.practice).fill)
