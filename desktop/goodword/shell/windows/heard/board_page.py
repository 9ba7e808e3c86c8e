"""The Listening window where something was heard: topics, what was heard of the chosen one, and one thing in full."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.pane_pair import PanePair
from goodword.shell.windows.heard.insight_list import InsightList
from goodword.shell.windows.heard.insight_pane import InsightPane
from goodword.shell.windows.heard.topic_head import TopicHead
from goodword.shell.windows.heard.topic_list import TopicList

_BOTH_WIDE, _BOTH_HIGH = 900, 460
_MOST_WIDE, _MOST_HIGH = 400, 420


class BoardPage(QWidget):
    """The three side by side and one above the other; where there is no room, one at a time, each with a way back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics = TopicList(theme)
        self.head = TopicHead(theme)
        self.insights = InsightList(theme)
        self.pane = InsightPane(theme)
        factor = width_factor(theme.types.body)
        heard = QWidget()
        column = QVBoxLayout(heard)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(6)
        column.addWidget(self.insights, 1)
        side = QFrame()
        set_kind(side, "list")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.addWidget(self.topics)
        self._inner = PanePair(
            heard, self.pane, Qt.Orientation.Vertical, least=_BOTH_HIGH, share=0.52, most=_MOST_HIGH
        )
        self._outer = PanePair(
            side,
            self._inner,
            Qt.Orientation.Horizontal,
            least=round(_BOTH_WIDE * factor) - 20,
            share=0.4,
            most=round(_MOST_WIDE * factor),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._outer)
        for pair in (self._inner, self._outer):
            pair.turned.connect(self._show_ways_back)
        self.head.back_wanted.connect(self.go_back)
        self.pane.back_wanted.connect(self.go_back)
        self._show_ways_back()

    def open_topic(self) -> None:
        """What was heard of the topic is in front."""
        self._outer.turn(second=True)
        self._inner.turn(second=False)

    def open_insight(self) -> None:
        """One thing heard is in front."""
        self._outer.turn(second=True)
        self._inner.turn(second=True)

    def enter_topic(self) -> None:
        """Go on to what was heard of the topic."""
        self.open_topic()
        self.insights.setFocus(Qt.FocusReason.TabFocusReason)

    def enter_insight(self) -> None:
        """Go on to one thing heard."""
        self.open_insight()
        button = next((row.today for row in self.pane.rows.values() if not row.today.isHidden()), self.pane.open)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def go_back(self) -> bool:
        """Go back by one pane; whether there was one to go back to."""
        if self._inner.second_alone:
            self._inner.turn(second=False)
            self.insights.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._outer.second_alone:
            self._outer.turn(second=False)
            self.topics.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def begin(self) -> None:
        """The topics are in front again."""
        self._inner.turn(second=False)
        self._outer.turn(second=False)

    def is_among_insights(self, focus: QWidget | None) -> bool:
        """Whether the keys go to what was heard, rather than to the topics."""
        return focus is not None and self._inner.isAncestorOf(focus)

    def _show_ways_back(self) -> None:
        self.head.back.setVisible(self._outer.second_alone)
        self.pane.back.setVisible(self._inner.second_alone)
