"""Check boxes."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QWidget

from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import Tokens
from goodword.shell.widgets.painting import LEAST_TARGET, advance, box, check_sign, follow, square, start, text_line

BOX = 18
GAP = 9
_INSET = 3
_RADIUS = 4.0


def edge_ink(button: QAbstractButton, tokens: Tokens) -> str:
    """The edge of a box or disc that is not chosen."""
    if not button.isEnabled():
        return tokens.track
    return tokens.ink2 if button.underMouse() else tokens.field


class Check(QCheckBox):
    """A box of 18 px with its words, beginning where a label above it does; without words it needs a name."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """Box and words, and a target that can be hit."""
        font = self._theme.types.body
        words = GAP + advance(font, self.text()) if self.text() else 2 * _INSET
        return QSize(round(BOX + words), max(LEAST_TARGET, line_height(font) + 8))

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Box and words alike."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, its sign, the words."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            place = square(0 if self.text() else _INSET, self.height() / 2, BOX)
            if self.isChecked():
                box(painter, place, _RADIUS, tokens.accent if self.isEnabled() else tokens.ink3, "")
                check_sign(painter, place.center() + QPointF(0, -0.2), 4.2, tokens.on_accent, 2.0)
            else:
                edge = 2.0 if tokens.high_contrast else 1.5
                box(painter, place, _RADIUS, tokens.surface, edge_ink(self, tokens), edge)
            if self.text():
                x = place.right() + GAP
                ink = tokens.ink if self.isEnabled() else tokens.ink3
                room = QRectF(x, 0, self.width() - x, self.height())
                text_line(painter, room, self.text(), self._theme.types.body, ink)
