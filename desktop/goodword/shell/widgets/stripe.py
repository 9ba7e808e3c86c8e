"""The stripe at the head of a practice's card: its pattern, done or still open."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme

_HEIGHT = 4
_BLOCKS = 3
_BETWEEN = 2


def stripe_rects(practice: Practice, width: int, height: int, ratio: float) -> list[QRectF]:
    """The rectangles of the pattern in whole device pixels: one stroke, three blocks, or two lines."""
    across, down = round(width * ratio), round(height * ratio)
    if practice is Practice.COACHING:
        gap = round(_BETWEEN * ratio)
        ends = [round((across + gap) * index / _BLOCKS) for index in range(_BLOCKS + 1)]
        return [QRectF(a, 0, b - gap - a, down) for a, b in pairwise(ends)]
    if practice is Practice.LISTENING:
        line = max(1, round(down * 0.3))
        return [QRectF(0, 0, across, line), QRectF(0, down - line, across, line)]
    return [QRectF(0, 0, across, down)]


class Stripe(QWidget):
    """4 px high. It only repeats what the card says in words, so screen readers pass it by."""

    def __init__(self, theme: Theme, practice: Practice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_done(self, done: bool) -> None:
        """In the practice's colour, or as an empty track."""
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(40, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Some of it is always there."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each rectangle on whole device pixels, without smoothing."""
        del event
        tokens = self._theme.tokens
        colour = QColor(tokens.of(self._practice).fill if self._done else tokens.track)
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            for rect in stripe_rects(self._practice, self.width(), self.height(), ratio):
                painter.fillRect(rect, colour)
