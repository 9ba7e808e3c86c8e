"""The three underlines that tie a light to the words that lit it."""

from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

BELOW_BASELINE = 4.0
"""How far below the baseline an underline lies."""


class Underline(Enum):
    """The kinds of line; they can be told apart without colour."""

    SOLID = "solid"
    DOTTED = "dotted"
    DASHED = "dashed"


def paint_underline(painter: QPainter, left: QPointF, width: float, kind: Underline, colour: str) -> None:
    """A line of `kind` from `left`, `width` long."""
    pen = QPen(QColor(colour), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    start, end = left.x(), left.x() + width
    if kind is Underline.DOTTED:
        pen = QPen(QColor(colour), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 1.8])
        start, end = start + 1.1, end - 1.1
    elif kind is Underline.DASHED:
        pen.setDashPattern([4.5, 2.0])
    painter.setPen(pen)
    painter.drawLine(QPointF(start, left.y()), QPointF(end, left.y()))
