"""Buttons that are only an icon, or the sign of a practice."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.measures import RADIUS_CONTROL, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import box, follow, square, start

_ICON = 16


class IconButton(QPushButton):
    """An icon to press, 30 px square; `words` are its tooltip and its accessible name."""

    def __init__(self, theme: Theme, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setProperty("kind", "quiet")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """A square, 30 px with the usual fonts."""
        side = max(30, line_height(self._theme.types.body) + 12)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The square and nothing less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, on a ground of its own while hovered or pressed."""
        del event
        tokens = self._theme.tokens
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        ink = (tokens.ink if lively else tokens.ink2) if self.isEnabled() else tokens.ink3
        with QPainter(self) as painter:
            start(painter)
            rect = QRectF(self.rect())
            if lively:
                box(painter, rect, RADIUS_CONTROL, tokens.press if self.isDown() else tokens.hover, "")
            place = square(rect.center().x() - _ICON / 2, rect.center().y(), _ICON)
            self.paint_sign(painter, place, ink)

    def paint_sign(self, painter: QPainter, place: QRectF, ink: str) -> None:
        """The icon; a subclass may have another sign."""
        paint_icon(painter, place, self._icon, ink)


class GlyphButton(IconButton):
    """A practice's sign to press, in its colour."""

    def __init__(self, theme: Theme, practice: Practice, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", words, parent)
        self._practice = practice

    def paint_sign(self, painter: QPainter, place: QRectF, ink: str) -> None:
        """The sign."""
        del ink
        paint_glyph(painter, place, self._practice, self._theme.tokens.of(self._practice).fill)
