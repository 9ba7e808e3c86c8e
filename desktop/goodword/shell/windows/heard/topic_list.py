"""The list of topics: name, how often it was heard week by week, what share were grievances, what waits."""

from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from goodword.core.language import tr
from goodword.core.topic_words import (
    also_words,
    count_words,
    share_words,
    topic_title,
    topic_words,
    waiting_words,
    week_words,
)
from goodword.core.topics import Topic
from goodword.shell.theme.measures import figures, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.item_list import Index, ItemList, ItemRows, Reading
from goodword.shell.widgets.painting import text_line
from goodword.shell.widgets.spark import SIZE, paint_spark

_PADDING = 12
_ROW_PADDING = 22
_BETWEEN = 12


class TopicRows(ItemRows):
    """Three lines: name, how often, the rest; the weeks as bars where reading ends."""

    def __init__(self, theme: Theme, topics: "TopicList") -> None:
        super().__init__(theme, topics)
        self._topics = topics

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines, for every topic."""
        del option, index
        types = self.theme.types
        return QSize(120, 2 * line_height(types.body) + line_height(types.caption) + _ROW_PADDING)

    def paint_item(self, painter: QPainter, row: QRectF, number: int, *, chosen: bool) -> None:
        """The topic."""
        tokens, types, topic = self.theme.tokens, self.theme.types, self._topics.items.item(number)
        lines = 2 * line_height(types.body) + line_height(types.caption) + 2
        inner = row.adjusted(_PADDING, (row.height() - lines) / 2, -_PADDING, 0)
        spark = QRectF(inner.right() - SIZE.width(), inner.top() + 2, SIZE.width(), SIZE.height())
        paint_spark(painter, spark, topic.weeks, tokens.listening.fill, tokens.field)
        line = QRectF(inner.left(), inner.top(), inner.width() - SIZE.width() - _BETWEEN, line_height(types.body))
        text_line(painter, line, topic_title(topic), types.strong, tokens.ink)
        line.translate(0, line_height(types.body) + 1)
        text_line(painter, line, count_words(topic), figures(types.body), tokens.ink2)
        last = QRectF(inner.left(), line.bottom() + 1, inner.width(), line_height(types.caption))
        quiet = tokens.ink2 if chosen else tokens.ink3
        text_line(painter, last, self._topics.rest(topic), figures(types.caption), quiet)


class TopicList(ItemList[Topic]):
    """`today` is the day from which waiting is counted; `by_kind` says that one kind alone is counted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.today = date.min
        self.by_kind = False
        reading = Reading[Topic](lambda topic: topic.name, topic_title, self._spoken)
        super().__init__(theme, tr("Topics", "a list"), reading, parent)
        self.setItemDelegate(TopicRows(theme, self))
        self.setUniformItemSizes(True)

    def rest(self, topic: Topic, *, names: bool = True) -> str:
        """What is said beside the counts: grievances, what waits, and other names."""
        share = "" if self.by_kind else share_words(topic)
        also = also_words(topic) if names and topic.aliases else ""
        return " · ".join(words for words in (share, waiting_words(topic, self.today), also) if words)

    def _spoken(self, topic: Topic) -> str:
        return tr("{topic}. {weeks}", "a topic, read out").format(
            topic=topic_words(topic, self.today), weeks=week_words(topic)
        )
