"""A row of small bars: how often, week by week."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.reading_side import upright

SIZE = QSize(78, 22)
_BETWEEN = 2.0
_ZERO = 1.5


def paint_spark(painter: QPainter, place: QRectF, counts: Sequence[int], colour: str, empty: str) -> None:
    """A bar a count, the first at the left in every language, as charts of time run; none is a line on the ground."""
    if not counts:
        return
    most = max(max(counts), 1)
    pitch = (place.width() + _BETWEEN) / len(counts)
    with upright(painter, place):
        for number, count in enumerate(counts):
            height = max(count / most * place.height(), 3.0) if count else _ZERO
            bar = QRectF(place.left() + number * pitch, place.bottom() - height, pitch - _BETWEEN, height)
            painter.fillRect(bar, QColor(colour if count else empty))


class Spark(QWidget):
    """The bars alone. Its user says in the accessible description what they show; the same stands nearby as text."""

    def __init__(self, theme: Theme, name: str, colour: str, parent: QWidget | None = None) -> None:
        """`colour` is that of a practice by its name among the tokens."""
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self._counts: Sequence[int] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_counts(self, counts: Sequence[int], words: str) -> None:
        """Show these; `words` say them."""
        self._counts = counts
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Small."""
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars."""
        del event
        with QPainter(self) as painter:
            fill = getattr(self._theme.tokens, self._colour).fill
            paint_spark(painter, QRectF(self.rect()), self._counts, fill, self._theme.tokens.field)
