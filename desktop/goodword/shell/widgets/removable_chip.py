"""Something that is chosen, as words with a cross: pressing it takes it away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import LEAST_TARGET, advance, box, edge_width, follow, square, start, text_line

_CROSS = 10
_GAP = 6
_PADDING = 10
_WIDEST = 260


class RemovableChip(QPushButton):
    """A press, Delete or Backspace takes it away: `removed` is told. Long words are elided, and whole in its tip."""

    removed = Signal()

    def __init__(self, theme: Theme, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setProperty("ring", "full")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.removed)
        if self._words_width() > _WIDEST:
            self.setToolTip(text)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """Words and cross between round ends."""
        width = 2 * _PADDING + min(self._words_width(), _WIDEST) + _GAP + _CROSS
        return QSize(round(width + 0.5), max(LEAST_TARGET, line_height(self._theme.types.caption) + 8))

    def minimumSizeHint(self) -> QSize:
        """A few letters and the cross."""
        return QSize(min(64, self.sizeHint().width()), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that take things away do so here, too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge, words, cross."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            rect = QRectF(self.rect())
            ground = tokens.press if self.isDown() else tokens.hover if self.underMouse() else tokens.surface
            box(painter, rect, rect.height() / 2 - 0.5, ground, tokens.edge, edge_width(tokens))
            room = rect.adjusted(_PADDING, 0, -(_PADDING + _CROSS + _GAP), 0)
            text_line(painter, room, self.text(), self._theme.types.caption, tokens.ink)
            place = square(rect.right() - _PADDING - _CROSS + 1, rect.center().y(), _CROSS)
            paint_icon(painter, place, "close", tokens.ink if self.underMouse() else tokens.ink2)

    def _words_width(self) -> float:
        return advance(self._theme.types.caption, self.text())
