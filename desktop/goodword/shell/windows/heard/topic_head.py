"""The head of what was heard of a topic: its names, its counts in words, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.topic_words import also_words, count_words, topic_title, week_words
from goodword.core.topics import Topic
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.spark import Spark


class TopicHead(QFrame):
    """`same_wanted` asks for the topic this one is the same as, `separated` for a name to be a topic of its own."""

    back_wanted = Signal()
    same_wanted = Signal()
    separated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "topbar")
        self._topic: Topic | None = None
        self.back = IconButton(theme, "left", tr("Back to the topics", "a button"))
        self._name = ElidedLabel(theme, lines=2, role="head")
        self._counts = ElidedLabel(theme, lines=2, role="sec")
        self._weeks = ElidedLabel(theme, lines=2, role="caption")
        self._also = ElidedLabel(theme, role="caption")
        self.spark = Spark(theme, tr("Week by week"), "listening")
        self.same = Button(theme, tr("Same as…", "a button"))
        self.same.setToolTip(tr("Key: {key}").format(key="M"))
        self.separate = Button(theme, tr("Separate", "a button"), ButtonKind.SMALL_LINK)
        for button in (self.same, self.separate):
            button.setAccessibleName(button.text())
        self._lay_out()
        self.back.clicked.connect(self.back_wanted)
        self.same.clicked.connect(self.same_wanted)
        self.separate.clicked.connect(self._separate)

    def show_topic(self, topic: Topic, rest: str) -> None:
        """Show a topic; `rest` is said of it beside its counts."""
        self._topic = topic
        self._name.setText(topic_title(topic))
        self._counts.setText(" · ".join(words for words in (count_words(topic), rest) if words))
        self._weeks.setText(week_words(topic))
        self.spark.set_counts(topic.weeks, week_words(topic))
        self._also_row.setVisible(bool(topic.aliases))
        self._also.setText(also_words(topic) if topic.aliases else "")
        self.same.setVisible(bool(topic.name))

    def _separate(self) -> None:
        """The one other name, or a menu of them."""
        if self._topic is None:
            return
        if len(self._topic.aliases) == 1:
            self.separated.emit(self._topic.aliases[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self._topic.aliases:
            menu.addAction(name.replace("&", "&&"), partial(self.separated.emit, name))
        menu.popup(self.separate.mapToGlobal(self.separate.rect().bottomLeft()))

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._also_row = QWidget()
        also = QHBoxLayout(self._also_row)
        also.setContentsMargins(0, 0, 0, 0)
        also.setSpacing(8)
        also.addWidget(self._also, 0, Qt.AlignmentFlag.AlignVCenter)
        also.addWidget(self.separate)
        also.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(3)
        for part in (self._name, self._counts, self._weeks, self._also_row):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(12)
        row.addWidget(self.back, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self.spark, 0, top)
        row.addWidget(self.same, 0, top)
