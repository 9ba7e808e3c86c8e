"""The list of what was heard: from whom and when, what, and what came of it."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from goodword.core.insights import Insight
from goodword.core.language import tr
from goodword.core.typed_dates import date_words
from goodword.shell.theme.measures import figures, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.item_list import Index, ItemList, ItemRows, Reading
from goodword.shell.widgets.painting import advance, text_line
from goodword.shell.windows.heard.insight_words import came_of_it, source_words, spoken_insight, summary_words
from goodword.shell.windows.records.record_words import first_words

_PADDING = 16
_ROW_PADDING = 20


class InsightRows(ItemRows):
    """Three lines: from whom, and the day where reading ends; what was heard; what came of it."""

    def __init__(self, theme: Theme, insights: "InsightList") -> None:
        super().__init__(theme, insights)
        self._insights = insights

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines, for each."""
        del option, index
        types = self.theme.types
        return QSize(120, 2 * line_height(types.body) + line_height(types.caption) + _ROW_PADDING)

    def paint_item(self, painter: QPainter, row: QRectF, number: int, *, chosen: bool) -> None:
        """The insight."""
        tokens, types, insight = self.theme.tokens, self.theme.types, self._insights.items.item(number)
        caption = figures(types.caption)
        lines = 2 * line_height(types.body) + line_height(types.caption) + 2
        inner = row.adjusted(_PADDING, (row.height() - lines) / 2, -_PADDING, 0)
        quiet = tokens.ink2 if chosen else tokens.ink3
        day = date_words(insight.entry.date, self._insights.today)
        line = QRectF(inner.left(), inner.top(), inner.width(), line_height(types.body))
        text_line(painter, line, day, caption, quiet, Qt.AlignmentFlag.AlignRight)
        source = line.adjusted(0, 0, -advance(caption, day) - 8, 0)
        text_line(painter, source, source_words(insight), types.strong, tokens.ink)
        line.translate(0, line_height(types.body) + 1)
        text_line(painter, line, first_words(insight.entry.content.text), types.body, tokens.ink2)
        last = QRectF(inner.left(), line.bottom() + 1, inner.width(), line_height(types.caption))
        after = [words for words in (came_of_it(insight, self._insights.today), summary_words(insight)) if words]
        text_line(painter, last, " · ".join(after), caption, quiet)


class InsightList(ItemList[Insight]):
    """`today` is the day from which the others are named."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.today = date.min
        reading = Reading[Insight](
            lambda insight: insight.entry.id, source_words, lambda insight: spoken_insight(insight, self.today)
        )
        super().__init__(theme, tr("What was heard", "a list"), reading, parent)
        self.setItemDelegate(InsightRows(theme, self))
        self.setUniformItemSizes(True)
