"""The bar of a skill plan: a block a small step, filled where it is done."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import start

_HEIGHT = 6
_BETWEEN = 4
_RADIUS = 2.0


class StepBlocks(QWidget):
    """It only repeats what stands beside it in words, so screen readers pass it by."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done: tuple[bool, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_steps(self, done: tuple[bool, ...]) -> None:
        """Which of the steps are done, in their order."""
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(40, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Some of it is always there."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The blocks, in the direction of reading."""
        del event
        tokens, count = self._theme.tokens, len(self._done)
        with QPainter(self) as painter:
            start(painter, self.rect())
            wide = (self.width() - _BETWEEN * (count - 1)) / max(count, 1)
            for place, done in enumerate(self._done):
                colour = QColor(tokens.of(Practice.COACHING).fill if done else tokens.track)
                block = QRectF(place * (wide + _BETWEEN), 0, wide, self.height())
                painter.setBrush(colour)
                painter.setPen(colour)
                painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
