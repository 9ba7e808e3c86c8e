"""One question on the soft ground of its practice."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.painting import box, square, start
from goodword.shell.widgets.reading_side import margins

_GLYPH = 14
_LEAD = 34
_PADDING = 12
_RADIUS = 7.0


class SoftQuestion(QLabel):
    """The question as a label that wraps; the glyph stands beside its first line."""

    def __init__(self, theme: Theme, practice: Practice, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._practice = practice
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "body")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(margins(self, _LEAD, 8, _PADDING, 8))
        theme.changed.connect(self.update)

    def set_practice(self, practice: Practice) -> None:
        """Take on the colour and glyph of `practice`."""
        self._practice = practice
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the glyph, then the words as any label has them."""
        tokens = self._theme.tokens
        strokes = tokens.of(self._practice)
        with QPainter(self) as painter:
            start(painter, self.rect())
            box(painter, QRectF(self.rect()), _RADIUS, strokes.soft, tokens.line if tokens.high_contrast else "")
            middle = self._first_line_middle()
            paint_glyph(painter, square(_PADDING, middle, _GLYPH), self._practice, strokes.fill)
        super().paintEvent(event)

    def _first_line_middle(self) -> float:
        inner = self.contentsRect()
        line = line_height(self.font())
        free = max(0, inner.height() - self.heightForWidth(self.width()) + 16)
        return inner.top() + free / 2 + line / 2 if free < line else inner.center().y() + 0.5
