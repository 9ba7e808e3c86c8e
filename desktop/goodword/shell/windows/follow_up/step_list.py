"""The list of next steps: what was agreed, who takes it, how it stands."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from goodword.core.language import tr
from goodword.core.step_words import asked_words, spoken_step, standing_words, whom_words
from goodword.core.steps import Step
from goodword.shell.theme.measures import figures, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.item_list import Index, ItemList, ItemRows, Reading
from goodword.shell.widgets.painting import advance, text_line

_PADDING = 16
_ROW_PADDING = 18
_BETWEEN = 12


class StepRows(ItemRows):
    """Two lines: the step, and how it stands where reading ends; who takes it."""

    def __init__(self, theme: Theme, steps: "StepList") -> None:
        super().__init__(theme, steps)
        self._steps = steps

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines, for each."""
        del option, index
        types = self.theme.types
        return QSize(120, line_height(types.body) + line_height(types.caption) + _ROW_PADDING)

    def paint_item(self, painter: QPainter, row: QRectF, number: int, *, chosen: bool) -> None:
        """The step."""
        tokens, types, step = self.theme.tokens, self.theme.types, self._steps.items.item(number)
        caption = figures(types.caption)
        height = line_height(types.body) + line_height(types.caption) + 1
        inner = row.adjusted(_PADDING, (row.height() - height) / 2, -_PADDING, 0)
        stands = standing_words(step, self._steps.today)
        line = QRectF(inner.left(), inner.top(), inner.width(), line_height(types.body))
        text_line(painter, line, stands, caption, tokens.ink2, Qt.AlignmentFlag.AlignRight)
        said = line.adjusted(0, 0, -advance(caption, stands) - _BETWEEN, 0)
        text_line(painter, said, asked_words(step, self._steps.today), types.body, tokens.ink)
        below = QRectF(inner.left(), line.bottom() + 1, inner.width(), line_height(types.caption))
        text_line(painter, below, whom_words(step), caption, tokens.ink2 if chosen else tokens.ink3)


class StepList(ItemList[Step]):
    """`today` is the day from which others are named."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.today = date.min
        reading = Reading[Step](lambda step: step.id, lambda step: step.text, self._spoken)
        super().__init__(theme, tr("Next steps"), reading, parent)
        self.setItemDelegate(StepRows(theme, self))
        self.setUniformItemSizes(True)

    def _spoken(self, step: Step) -> str:
        return spoken_step(step, self.today)
