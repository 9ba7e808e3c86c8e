"""A practice to switch on or off, as in a filter."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.painting import advance, box, edge_width, follow, square, start, text_line

_GLYPH = 15
_GAP = 6
_PADDING = 12


class Chip(QCheckBox):
    """A check box with the glyph of its practice: filled while on, outlined while off."""

    def __init__(self, theme: Theme, practice: Practice, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.practice = practice
        self.setProperty("ring", "full")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """Glyph and words between round ends."""
        font = self._theme.types.medium
        width = 2 * _PADDING + _GLYPH + _GAP + advance(font, self.text())
        return QSize(round(width), line_height(font) + 12)

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge, glyph, words."""
        del event
        tokens, on = self._theme.tokens, self.isChecked()
        with QPainter(self) as painter:
            start(painter, self.rect())
            rect = QRectF(self.rect())
            ground = tokens.surface if on else ""
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                ground = tokens.press if self.isDown() else tokens.hover
            edge = tokens.edge if on else tokens.line
            box(painter, rect, rect.height() / 2 - 0.5, ground, edge, edge_width(tokens))
            place = square(_PADDING, rect.center().y(), _GLYPH)
            colour = tokens.of(self.practice).fill if on else tokens.ink3
            paint_glyph(painter, place, self.practice, colour, outlined=not on)
            x = place.right() + _GAP
            room = QRectF(x, 0, rect.right() - _PADDING - x + 1, rect.height())
            ink = tokens.ink if on else tokens.ink3
            text_line(painter, room, self.text(), self._theme.types.medium, ink)
