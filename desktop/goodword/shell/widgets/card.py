"""Groups for screen readers: bare ones, and cards."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from goodword.shell.theme.measures import RADIUS_CARD
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import box, edge_width, start


class Group(QGroupBox):
    """Controls that belong together: a group with a name, of which nothing is seen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._leave_no_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt makes room for a title and a frame again; there are none."""
        super().resizeEvent(event)
        self._leave_no_room()

    def changeEvent(self, event: QEvent) -> None:
        """So it does with another font or style."""
        super().changeEvent(event)
        self._leave_no_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing."""
        del event

    def _leave_no_room(self) -> None:
        self.setContentsMargins(0, 0, 0, 0)


class Card(Group):
    """A group on a ground of its own with a hairline round it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the hairline."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter)
            box(painter, QRectF(self.rect()), RADIUS_CARD, tokens.surface, tokens.line, edge_width(tokens))
