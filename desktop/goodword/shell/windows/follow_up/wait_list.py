"""The plain list of who has waited longest, for the leader alone."""

from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from goodword.core.language import tr
from goodword.core.wait_words import wait_words
from goodword.core.whom_next import Wait
from goodword.shell.theme.measures import figures, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.item_list import Index, ItemList, ItemRows, Reading
from goodword.shell.widgets.painting import square, text_line

_PADDING = 16
_ROW_PADDING = 16
_GLYPH = 16


class WaitRows(ItemRows):
    """One line with the glyph of the practice."""

    def __init__(self, theme: Theme, waits: "WaitList") -> None:
        super().__init__(theme, waits)
        self._waits = waits

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, for each."""
        del option, index
        return QSize(120, line_height(self.theme.types.body) + _ROW_PADDING)

    def paint_item(self, painter: QPainter, row: QRectF, number: int, *, chosen: bool) -> None:
        """The glyph and the words."""
        del chosen
        wait, tokens = self._waits.items.item(number), self.theme.tokens
        inner = row.adjusted(_PADDING, 0, -_PADDING, 0)
        glyph = square(inner.left(), inner.center().y(), _GLYPH)
        paint_glyph(painter, glyph, wait.practice, tokens.of(wait.practice).fill)
        words = QRectF(glyph.right() + 10, inner.top(), inner.right() - glyph.right() - 10, inner.height())
        text_line(painter, words, wait_words(wait, self._waits.today), figures(self.theme.types.body), tokens.ink)


class WaitList(ItemList[Wait]):
    """`today` is the day from which absences are named."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.today = date.min
        reading = Reading[Wait](wait_key, lambda wait: wait.person.name, lambda wait: wait_words(wait, self.today))
        super().__init__(theme, tr("Whom next", "a list"), reading, parent)
        self.setItemDelegate(WaitRows(theme, self))
        self.setUniformItemSizes(True)


def wait_key(wait: Wait) -> str:
    """Which of the waits it is, whatever it has become."""
    return f"{wait.person.id} {wait.practice}"
