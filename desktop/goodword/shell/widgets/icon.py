"""The few icons there are: strokes of one weight, in the ink of the words beside them."""

import re
from collections.abc import Callable
from functools import cache, partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.icon_paths import ICON_PATHS
from goodword.shell.widgets.reading_side import from_right, upright

GRID = 16.0
STROKE = 1.4
_SHARPNESS = (1, 2, 3)
_POINTING = frozenset({"left", "right", "send", "undo", "lines", "note"})
"""They point along the reading, or are written on: mirrored where that begins at the right."""

_STEP = re.compile(r"([A-Z])([^A-Z]*)")


class _Strokes:
    """Turns the words of an icon into two paths: what is stroked, and what is filled."""

    def __init__(self, words: str) -> None:
        self.lines = QPainterPath()
        self.dots = QPainterPath()
        self._steps: dict[str, tuple[int, Callable[..., None]]] = {
            "M": (2, self.lines.moveTo),
            "L": (2, self.lines.lineTo),
            "Q": (4, self.lines.quadTo),
            "C": (6, self.lines.cubicTo),
            "A": (5, self._arc),
            "O": (4, partial(self._ellipse, self.lines)),
            "R": (5, self._box),
            "D": (3, self._dot),
        }
        for letter, numbers in _STEP.findall(words):
            self._take(letter, [float(number) for number in numbers.split()])

    def _take(self, letter: str, numbers: list[float]) -> None:
        if letter == "Z":
            self.lines.closeSubpath()
            return
        count, step = self._steps[letter]
        for at in range(0, len(numbers), count):
            step(*numbers[at : at + count])

    def _arc(self, x: float, y: float, radius: float, begin: float, sweep: float) -> None:
        self.lines.arcTo(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), begin, sweep)

    @staticmethod
    def _ellipse(path: QPainterPath, x: float, y: float, across: float, down: float) -> None:
        path.addEllipse(QPointF(x, y), across, down)

    def _box(self, x: float, y: float, width: float, height: float, radius: float) -> None:
        self.lines.addRoundedRect(QRectF(x, y, width, height), radius, radius)

    def _dot(self, x: float, y: float, radius: float) -> None:
        self._ellipse(self.dots, x, y, radius, radius)


@cache
def _strokes(name: str) -> _Strokes:
    return _Strokes(ICON_PATHS[name])


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Paint the icon `name` (one of ICON_PATHS) into the square `rect`; the painter is left as it was."""
    strokes = _strokes(name)
    with upright(painter, rect, turned=name in _POINTING and from_right(painter)):
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / GRID, rect.height() / GRID)
        ink = QColor(colour)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.strokePath(strokes.lines, QPen(ink, STROKE, Qt.PenStyle.SolidLine, round_cap, round_join))
        painter.fillPath(strokes.dots, ink)
        painter.restore()


def _pixmap(name: str, colour: str, size: int, sharpness: int) -> QPixmap:
    pixmap = QPixmap(size * sharpness, size * sharpness)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_icon(painter, QRectF(0, 0, pixmap.width(), pixmap.height()), name, colour)
    pixmap.setDevicePixelRatio(sharpness)
    return pixmap


def icon(theme: Theme, name: str, size: int = 16) -> QIcon:
    """The icon for a menu or an action, in today's ink: ask again when the theme changes."""
    result = QIcon()
    for sharpness in _SHARPNESS:
        result.addPixmap(_pixmap(name, theme.tokens.ink2, size, sharpness))
        result.addPixmap(_pixmap(name, theme.tokens.ink3, size, sharpness), QIcon.Mode.Disabled)
    return result


class Icon(QWidget):
    """An icon beside words that say the same; a screen reader passes it by."""

    def __init__(self, theme: Theme, name: str, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def name(self) -> str:
        """Which icon is shown."""
        return self._name

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """The icon, without a margin."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, in the middle."""
        del event
        tokens = self._theme.tokens
        left, top = (self.width() - self._size) // 2, (self.height() - self._size) // 2
        with QPainter(self) as painter:
            place = QRectF(left, top, self._size, self._size)
            paint_icon(painter, place, self._name, tokens.ink2 if self.isEnabled() else tokens.ink3)
