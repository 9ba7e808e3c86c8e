"""Which page of a few one is on."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.language import tr
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import box, start

_DOT = 6
_BAR = 18
_GAP = 7


class Dots(QWidget):
    """A dot a page, a bar for the present one. The accessible name says it in words."""

    def __init__(self, theme: Theme, pages: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = pages
        self._page = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_page(0)
        theme.changed.connect(self.update)

    def set_page(self, page: int) -> None:
        """Show `page` (the first is 0) as the present one."""
        self._page = page
        self.setAccessibleName(tr("Step {step} of {steps}").format(step=page + 1, steps=self._pages))
        self.update()

    def sizeHint(self) -> QSize:
        """All dots and the bar."""
        return QSize((self._pages - 1) * (_DOT + _GAP) + _BAR, _DOT)

    def minimumSizeHint(self) -> QSize:
        """All of them."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dots and bar from the side where reading begins."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            x = 0.0
            for page in range(self._pages):
                here = page == self._page
                width = _BAR if here else _DOT
                rect = QRectF(x, 0, width, _DOT)
                box(painter, rect, _DOT / 2, tokens.ink if here else tokens.field, "")
                x += width + _GAP
