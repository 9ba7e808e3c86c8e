"""The banner that stays until a danger to what was written is settled."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import box, square, start
from goodword.shell.widgets.reading_side import margins

_BETWEEN = 8
_ICON = 16
_LEAD = 42
_MARGIN = 14
_RADIUS = 8.0


class Banner(QFrame):
    """What is wrong, what to do, and a button to try it. Hidden until `say`; `acted` when it is pressed.

    Without an `action` there is nothing to press: it tells of what stays as it is. With `other` there is a second
    button for another way out, which tells `turned_aside`.
    """

    acted = Signal()
    turned_aside = Signal()

    def __init__(self, theme: Theme, action: str = "", other: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self._message = QLabel()
        self._message.setProperty("role", "sec")
        for label in (self._title, self._message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.button = Button(theme, action, parent=self)
        self.button.clicked.connect(self.acted)
        self.other = Button(theme, other) if other else None
        for button in self.controls():
            button.setAccessibleName(button.text().rstrip("…"))
        buttons = QHBoxLayout()
        buttons.setSpacing(_BETWEEN)
        buttons.addWidget(self.button)
        if self.other is not None:
            self.other.clicked.connect(self.turned_aside)
            buttons.addWidget(self.other)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(self, _LEAD, 12, _MARGIN, _MARGIN))
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._message)
        if action:
            layout.addSpacing(4)
            layout.addLayout(buttons)
        else:
            self.button.hide()
        self.hide()
        theme.changed.connect(self.update)

    def say(self, error: KnownError) -> None:
        """Show `error` and have it read out."""
        self._title.setText(error.title)
        self._message.setText(str(error))
        self.setAccessibleName(error.title)
        self.setAccessibleDescription(str(error))
        self.show()
        event = QAccessibleAnnouncementEvent(self, f"{error.title}. {error}")
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def controls(self) -> list[Button]:
        """Where Tab stops, in reading order."""
        return [button for button in (self.button, self.other) if button is not None and button.text()]

    def settle(self) -> None:
        """The danger is over."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, its edge and the sign."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            width = 2.0 if tokens.high_contrast else 1.0
            box(painter, QRectF(self.rect()), _RADIUS, tokens.error_s, tokens.error, width)
            middle = self._title.y() + line_height(self._theme.types.strong) / 2
            paint_icon(painter, square(_MARGIN, middle, _ICON), "warning", tokens.error)
