"""Radio buttons."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.check import BOX, GAP, edge_ink
from goodword.shell.widgets.painting import LEAST_TARGET, advance, box, follow, square, start, text_line

_DOT = 8.0


class Radio(QRadioButton):
    """A disc of 18 px with its words; the disc begins where a label above it does."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """Disc and words, and a target that can be hit."""
        font = self._theme.types.body
        width = BOX + GAP + advance(font, self.text())
        return QSize(round(width), max(LEAST_TARGET, line_height(font) + 8))

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Disc and words alike."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The disc, its dot, the words."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            place = square(0, self.height() / 2, BOX)
            if self.isChecked():
                box(painter, place, BOX / 2, tokens.accent if self.isEnabled() else tokens.ink3, "")
                inset = (BOX - _DOT) / 2
                dot = place.adjusted(inset, inset, -inset, -inset)
                box(painter, dot, _DOT / 2, tokens.on_accent, "")
            else:
                edge = 2.0 if tokens.high_contrast else 1.5
                box(painter, place, BOX / 2, tokens.surface, edge_ink(self, tokens), edge)
            x = place.right() + GAP
            ink = tokens.ink if self.isEnabled() else tokens.ink3
            text_line(painter, QRectF(x, 0, self.width() - x, self.height()), self.text(), self._theme.types.body, ink)
