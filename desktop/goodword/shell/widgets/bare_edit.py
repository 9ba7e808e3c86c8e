"""A line to type into without a frame, as it lies inside a combo box."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.idle_undo import undo_is_idle
from goodword.shell.widgets.painting import start, text_line

BARE = "QLineEdit { background: transparent; border: none; padding: 0; }"
"""Keeps Qt from painting a ground and an edge of its own."""

_INSIDE = 2


def paint_elided(edit: QLineEdit, theme: Theme) -> bool:
    """Paint a text that is too long, ending in an ellipsis; whether that was needed.

    While the field has the focus its text scrolls, and nothing is left out.
    """
    margins = edit.textMargins()
    room = QRectF(edit.rect()).adjusted(margins.left() + _INSIDE, 0, -margins.right() - _INSIDE, 0)
    font, text = edit.font(), edit.displayText()
    if edit.hasFocus() or QFontMetricsF(font).horizontalAdvance(text) <= room.width():
        return False
    with QPainter(edit) as painter:
        start(painter)
        ink = theme.tokens.ink if edit.isEnabled() else theme.tokens.ink3

        text_line(painter, room, text, font, ink)
    return True


class BareEdit(QLineEdit):
    """Text only; what is too long ends in an ellipsis while the focus is elsewhere."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrame(False)
        self.setStyleSheet(BARE)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z goes on to the window (a toast's Undo) while there is nothing to undo in the field."""
        if undo_is_idle(event, self.isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text."""
        if not paint_elided(self, self._theme):
            super().paintEvent(event)
