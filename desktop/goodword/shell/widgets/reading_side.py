"""Where reading begins: what is painted by hand lies mirrored where people read from right to left.

Painted controls reckon as if reading began at the left. `mirror` turns that round for everything that follows,
`upright` keeps what must not be turned: words, pictures, ticks. Where reading begins at the left, none of this
changes anything.
"""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget

_R2L = Qt.LayoutDirection.RightToLeft
_LEFT_TO_RIGHT = "\u200e"
_TYPED = re.compile(r"[0-9]{4}-[0-9A-Za-z:+-]*[0-9A-Za-z]")
_SWAPPED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


def from_right(at: QWidget | QPainter) -> bool:
    """Whether reading begins at the right there."""
    return at.layoutDirection() is _R2L


def mirror(painter: QPainter, place: QRect | QRectF) -> None:
    """From here on what is painted at the left of `place` is seen at its right, if reading begins there."""
    if from_right(painter):
        _turn(painter, QRectF(place))


@contextmanager
def upright(painter: QPainter, place: QRectF, *, turned: bool = False) -> Iterator[None]:
    """Within the block `place` is where it was, but what is painted into it is not mirrored, or only if `turned`."""
    if (painter.worldTransform().m11() < 0) is turned:
        yield
        return
    painter.save()
    _turn(painter, place)
    yield
    painter.restore()


def as_read(point: QPointF, widget: QWidget) -> QPointF:
    """A place in `widget` that was pointed at, as its painting reckons it."""
    if not from_right(widget):
        return point
    return QPointF(widget.width() - point.x(), point.y())


def seen_in(part: QRectF, whole: QRect | QRectF, widget: QWidget) -> QRectF:
    """Where that part of `whole` is seen, as `widget` is read."""
    if not from_right(widget):
        return part
    around = QRectF(whole)
    return QRectF(around.left() + around.right() - part.right(), part.top(), part.width(), part.height())


def margins(widget: QWidget, before: float, top: float, after: float, bottom: float) -> QMargins:
    """Margins with `before` at the side where reading begins and `after` at the other."""
    left, right = (after, before) if from_right(widget) else (before, after)
    return QMargins(round(left), round(top), round(right), round(bottom))


def begin_with_reading(label: QLabel) -> None:
    """Put figures, keys or names where reading begins; Qt alone goes by the script they are in."""
    if from_right(label):
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def key_as_read(key: Qt.Key, widget: QWidget) -> Qt.Key:
    """Left and Right as steps back and forth: each other's where reading begins at the right; other keys as is."""
    return _SWAPPED.get(key, key) if from_right(widget) else key


def reads_from_right(text: str) -> bool:
    """Whether the first letter that has a direction goes from right to left."""
    kinds = map(unicodedata.bidirectional, text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def direction_of(text: str) -> Qt.TextFlag:
    """How `text` is to be drawn so that its signs stand as its own direction wants, whatever is read around it."""
    return Qt.TextFlag.TextForceRightToLeft if reads_from_right(text) else Qt.TextFlag.TextForceLeftToRight


def typed_as_is(text: str, widget: QWidget) -> str:
    """`text` with dates such as 2026-03-02 kept in their order, which words around them would turn round."""
    if not from_right(widget):
        return text
    return _TYPED.sub(lambda found: f"{_LEFT_TO_RIGHT}{found[0]}{_LEFT_TO_RIGHT}", text)


def _turn(painter: QPainter, place: QRectF) -> None:
    painter.translate(place.left() + place.right(), 0)
    painter.scale(-1, 1)
