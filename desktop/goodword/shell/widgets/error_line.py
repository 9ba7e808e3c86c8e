"""The line below a field that says what is wrong and what works."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from goodword.core.errors import KnownError
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import square, start
from goodword.shell.widgets.reading_side import margins, typed_as_is

_ICON = 14
_LEAD = 20


class ErrorLine(QLabel):
    """A warning sign and words in the error colour; out of sight while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "error")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(margins(self, _LEAD, 0, 0, 0))
        self.hide()
        theme.changed.connect(self.update)

    def say(self, error: KnownError | str) -> None:
        """Show `error` and have it read out."""
        words = str(error)
        self.setText(typed_as_is(words, self))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def settle(self) -> None:
        """The error is no more."""
        self.hide()
        self.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the sign beside their first line."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            start(painter, self.rect())
            middle = self.contentsRect().top() + line_height(self.font()) / 2
            paint_icon(painter, square(0, middle, _ICON), "warning", self._theme.tokens.error)
