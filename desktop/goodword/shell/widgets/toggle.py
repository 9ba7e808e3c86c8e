"""A switch for a setting that holds at once."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import box, follow, start

_SIZE = QSize(38, 22)
_TARGET = 24
_KNOB_OFF = 12.0
_KNOB_ON = 14.0


class Toggle(QCheckBox):
    """A check box that looks like a switch; `name` is its accessible name, its words stand elsewhere."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setProperty("ring", "full")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """38 by 22, in a target of 24."""
        return QSize(_SIZE.width(), _TARGET)

    def minimumSizeHint(self) -> QSize:
        """The switch and nothing less."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track, and the knob at the side that holds."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            top = (self.height() - _SIZE.height()) / 2
            track = QRectF(0, top, _SIZE.width(), _SIZE.height())
            radius = track.height() / 2
            on, able = self.isChecked(), self.isEnabled()
            edge = (tokens.ink2 if self.underMouse() else tokens.field) if able else tokens.track
            if on:
                box(painter, track, radius, tokens.accent if able else tokens.track, "")
            else:
                box(painter, track, radius - 0.75, tokens.surface, edge, 2.0 if tokens.high_contrast else 1.5)
            size = _KNOB_ON if on else _KNOB_OFF
            margin = (track.height() - size) / 2
            left = track.right() - margin - size if on else track.left() + margin
            knob = QRectF(left, track.top() + margin, size, size)
            box(painter, knob, size / 2, tokens.on_accent if on else edge, "")
