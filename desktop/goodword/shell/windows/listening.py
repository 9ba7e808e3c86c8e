"""Listening: what was heard, by topic, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout

from goodword.core.errors import KnownError
from goodword.core.insights import Answer, Insight
from goodword.core.language import number, tr
from goodword.core.practices import Kind, Practice
from goodword.core.topics import Topic, complete_topic
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.heard.board_page import BoardPage
from goodword.shell.windows.heard.listening_acts import ListeningActs
from goodword.shell.windows.heard.listening_bar import ListeningBar
from goodword.shell.windows.heard.nothing_found import NothingFound
from goodword.shell.windows.heard.outcome_asker import OutcomeAsker
from goodword.shell.windows.records.read_only_banner import ReadOnlyBanner
from goodword.shell.windows.window import Window

MOST = 500
"""So many things heard of a topic are shown at first; History has them all."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the leader was in the window: the view, the topic and the thing heard."""

    kind: Kind | None = None
    topic: str | None = None
    insight: str | None = None


class ListeningWindow(Window):
    """What is changed holds at once; the toast takes it back. `leave` is told where the leader was when it closes."""

    def __init__(
        self, around: Surroundings, place: Place | None = None, leave: Callable[[Place], None] = lambda _: None
    ) -> None:
        super().__init__(around, tr("Listening", "a window"), 1040, 720, 480, 320)
        theme, place = around.theme, place or Place()
        self._leave = leave
        self._topics: list[Topic] = []
        self._wanted = place.insight
        self._undo: Callable[[], object] | None = None
        self._again: Callable[[], object] = self._refresh
        self._acts = ListeningActs(around, self)
        self._bar = ListeningBar(theme)
        self._page = BoardPage(theme)
        self._banner = Banner(theme, tr("Try again", "a button"))
        self._question = OutcomeAsker(around)
        self._nothing = NothingFound(theme)
        self._first = EmptyState(
            theme, tr("Nothing heard yet"),
            tr("Write down what a customer or a colleague told you. One sentence is plenty."),
            Practice.LISTENING, Button(theme, tr("Record what you heard", "a button")),
        )  # fmt: skip
        self._pages = QStackedWidget()
        for page in (self._page, self._nothing, self._first):
            self._pages.addWidget(page)
        self._lay_out()
        self._toast = Toast(theme, self)
        self._bar.set_kind(place.kind)
        self._connect()
        self._refresh(place.topic)
        self._ask()
        self._page.topics.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_insight(self, entry_id: str) -> None:
        """Choose something heard, whatever was looked at before; NotFoundError where it is not there."""
        insight = self.around.desk.listening.insight(entry_id)
        self._bar.search.clear()
        self._bar.set_kind(None)
        self._wanted = entry_id
        self._refresh(insight.topic or "")
        self._page.enter_insight()

    @property
    def where(self) -> object:
        """See Window: what is chosen."""
        insight = self._page.insights.current()
        return insight.entry.id if insight else None

    def go_to(self, where: object) -> None:
        """See Window."""
        if isinstance(where, str):
            try:
                self.show_insight(where)
            except KnownError as error:
                self._fail(error, self._refresh)

    def escape(self) -> None:
        """Esc puts the question off, goes back by a pane, or empties the search; else it closes."""
        if self._question.is_asking():
            self._question.no.click()
        elif self._bar.search.hasFocus() and self._bar.search.text():
            self._bar.search.clear()
        elif not self._page.go_back():
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was asked and seen counts as asked; where the leader was is told."""
        self._question.end()
        topic, insight = self._page.topics.current(), self._page.insights.current()
        self._leave(Place(self._bar.kind(), topic.name if topic else None, insight.entry.id if insight else None))
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for what is done most."""
        acts = {Qt.Key.Key_A: Answer.ACTED, Qt.Key.Key_T: Answer.TOLD}
        insight = self._page.insights.current()
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_M, Qt.Key.Key_F2):
            self._merge()
        elif insight is None or not self._page.is_among_insights(QApplication.focusWidget()):
            super().keyPressEvent(event)
        elif event.key() in acts:
            self._acts.answer(insight, acts[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_P:
            self._acts.praise(insight)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        notice = self._notice = QVBoxLayout()
        notice.setSpacing(12)
        notice.addWidget(ReadOnlyBanner(self.around.theme, self.around.desk.book))
        notice.addWidget(self._banner)
        notice.addWidget(self._question)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(notice)
        layout.addWidget(self._pages, 1)
        self._give_room()

    def _give_room(self) -> None:
        """Room round what is said above the topics, while anything is."""
        said = self.around.desk.book.read_only or self._question.is_asking() or not self._banner.isHidden()
        self._notice.setContentsMargins(24, 12 if said else 0, 24, 12 if said else 0)

    def _connect(self) -> None:
        page, acts, of_chosen = self._page, self._acts, self._with_insight
        self._bar.viewed.connect(self._turn_view)
        self._bar.search.textChanged.connect(lambda _: self._show())
        self._bar.search.onward.connect(lambda: page.topics.setFocus(Qt.FocusReason.TabFocusReason))
        page.topics.chosen.connect(self._show_topic)
        page.topics.entered.connect(page.enter_topic)
        page.topics.clicked.connect(page.open_topic)
        page.insights.chosen.connect(self._show_insight)
        page.insights.entered.connect(page.enter_insight)
        page.insights.clicked.connect(page.open_insight)
        page.insights.doubleClicked.connect(of_chosen(lambda one: self.around.open.history(one.entry.id)))
        page.head.same_wanted.connect(self._merge)
        page.head.separated.connect(acts.separate)
        pane = page.pane
        pane.answered_today.connect(lambda answer: of_chosen(lambda one: acts.answer(one, answer))())
        pane.other_day_wanted.connect(lambda answer: of_chosen(lambda one: acts.answer_on(one, answer))())
        pane.answer_dropped.connect(lambda answer: of_chosen(lambda one: acts.drop_answer(one, answer))())
        pane.confirmed.connect(of_chosen(acts.confirm))
        pane.correction_wanted.connect(of_chosen(acts.correct))
        pane.praise_wanted.connect(of_chosen(acts.praise))
        pane.record_wanted.connect(of_chosen(lambda one: self.around.open.history(one.entry.id)))
        acts.done.connect(self._done)
        acts.failed.connect(lambda error: self._fail(error, self._refresh))
        self._banner.acted.connect(lambda: self._again())
        self._question.show_wanted.connect(self.go_to)
        self._question.answered.connect(lambda _: self._give_room())
        self._question.failed.connect(lambda error: self._fail(error, self._refresh))
        self._toast.undone.connect(self._take_back)
        for state, act in ((self._nothing, self._show_all), (self._first, self._record)):
            if state.button is not None:
                state.button.setAccessibleName(state.button.text())
                state.button.clicked.connect(act)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._focus_search)
        self.around.watch.changed.connect(self._refresh)

    def _turn_view(self) -> None:
        self._page.begin()
        self._refresh()

    def _refresh(self, wanted: str | None = None) -> None:
        """Read anew; the topic `wanted` is chosen, else the one that was."""
        desk, page = self.around.desk, self._page
        try:
            today = desk.preferences.today()
            self._topics = desk.listening.everything(self._bar.kind())
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        self._banner.settle()
        self._give_room()
        page.topics.today = page.insights.today = today
        page.topics.by_kind = self._bar.kind() is not None
        self._show(wanted)

    def _show(self, wanted: str | None = None) -> None:
        """Show the topics that the search finds."""
        typed, current = self._bar.search.text().strip(), self._page.topics.current()
        found = complete_topic(typed, self._topics) if typed else self._topics
        before = current.name if current else None
        self._page.topics.show_items(found, before if wanted is None else wanted)
        if not found:
            self._nothing.say(typed, self._bar.kind())
        first = not found and not typed and self._bar.kind() is None
        self._pages.setCurrentWidget(self._page if found else self._first if first else self._nothing)

    def _show_topic(self, topic: Topic | None) -> None:
        if topic is None:
            return
        insights, current = self._page.insights, self._page.insights.current()
        wanted, self._wanted = self._wanted or (current.entry.id if current else None), None
        try:
            found = self._heard(topic, wanted)
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        rest = [self._page.topics.rest(topic, names=False)]
        if len(found) == MOST:
            rest.append(tr("the newest {n} are shown").format(n=number(MOST)))
        self._page.head.show_topic(topic, " · ".join(filter(None, rest)))
        insights.show_items(found, wanted)

    def _heard(self, topic: Topic, wanted: str | None) -> list[Insight]:
        """What was heard of it: the newest, or all where what is wanted lies further back."""
        use, kind = self.around.desk.listening, self._bar.kind()
        found = use.heard(kind, topic.name, limit=MOST)
        if wanted is None or len(found) < MOST or any(one.entry.id == wanted for one in found):
            return found
        every = use.heard(kind, topic.name)
        return every if any(one.entry.id == wanted for one in every) else found

    def _show_insight(self, insight: Insight | None) -> None:
        if insight is not None:
            self._page.pane.show_insight(insight, self._page.insights.today)

    def _with_insight(self, act: Callable[[Insight], object]) -> Callable[[], None]:
        """The act on what is chosen when it is called."""

        def do() -> None:
            if (insight := self._page.insights.current()) is not None:
                act(insight)

        return do

    def _merge(self) -> None:
        topic = self._page.topics.current()
        if topic is not None and topic.name:
            self._acts.merge(topic)

    def _ask(self) -> None:
        try:
            self._question.read()
        except KnownError as error:
            self._fail(error, self._refresh)
        self._give_room()

    def _done(self, said: str, undo: Callable[[], object], wanted: str | None) -> None:
        self._undo = undo
        self.around.watch.look()
        self._refresh(wanted)
        self._toast.offer(said)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is None:
            return
        try:
            undo()
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        self.around.watch.look()
        self._refresh()

    def _fail(self, error: KnownError, again: Callable[[], object]) -> None:
        self._again = again
        self._banner.say(error)
        self._give_room()

    def _show_all(self) -> None:
        self._bar.search.clear()
        self._bar.set_kind(None)

    def _record(self) -> None:
        self.around.open.quick_entry(Practice.LISTENING)

    def _focus_search(self) -> None:
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()
