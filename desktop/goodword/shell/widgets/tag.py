"""A small word on a ground of its own."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import advance, box, follow, square, start, text_line

_ICON = 12
_GAP = 5
_PADDING = 8


def tag_size(theme: Theme, text: str, icon: str) -> QSize:
    """How large a tag with these words is."""
    lead = _ICON + _GAP if icon else 0
    font = theme.types.caption
    return QSize(round(advance(font, text) + lead + 2 * _PADDING), line_height(font) + 6)


def paint_tag(painter: QPainter, rect: QRectF, theme: Theme, text: str, icon: str) -> None:
    """A tag filling `rect`."""
    tokens = theme.tokens
    box(painter, rect, rect.height() / 2, tokens.hover, tokens.line if tokens.high_contrast else "")
    x = rect.left() + _PADDING
    if icon:
        paint_icon(painter, square(x, rect.center().y(), _ICON), icon, tokens.ink2)
        x += _ICON + _GAP
    room = QRectF(x, rect.top(), rect.right() - _PADDING - x + 1, rect.height())
    text_line(painter, room, text, theme.types.caption, tokens.ink2)


class Tag(QLabel):
    """A tag by itself; its text is read out like any label's."""

    def __init__(self, theme: Theme, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """Icon and word with the round ends."""
        return tag_size(self._theme, self.text(), self._icon)

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the icon, the word."""
        del event
        with QPainter(self) as painter:
            start(painter, self.rect())
            paint_tag(painter, QRectF(self.rect()), self._theme, self.text(), self._icon)
