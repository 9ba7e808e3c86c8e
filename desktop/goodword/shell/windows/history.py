"""History: everything that was written, found as one types, to read, change, remove and put back."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.practices import Entry, Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.folding_row import FoldingRow, Panes
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.records.found_records import FoundRecords
from goodword.shell.windows.records.found_words import count_words, nothing_words
from goodword.shell.windows.records.history_bar import HistoryBar
from goodword.shell.windows.records.history_detail import RecordDetail
from goodword.shell.windows.records.history_filter import HistoryFilter
from goodword.shell.windows.records.history_finder import HistoryFinder
from goodword.shell.windows.records.history_list import RecordList
from goodword.shell.windows.records.history_saver import HistorySaver
from goodword.shell.windows.records.read_only_banner import ReadOnlyBanner
from goodword.shell.windows.records.record_reading import shown_record
from goodword.shell.windows.records.record_removal import RecordRemoval
from goodword.shell.windows.window import Window

_LIST_WIDTH = 400


class HistoryWindow(Window):
    """`edit` opens the form on a record; `entry_id` names the record to show first.

    It begins with the filter `begin`; `keep` is told of every other one, for the next time.
    """

    def __init__(
        self,
        around: Surroundings,
        edit: Callable[[Entry], None],
        entry_id: str | None = None,
        begin: HistoryFilter | None = None,
        keep: Callable[[HistoryFilter], None] = lambda _: None,
    ) -> None:
        super().__init__(around, tr("History", "a window"), 1000, 680, 862, 520)
        self._edit = edit
        self._removed: str | None = None
        self._again: Callable[[], object] = self._refresh
        theme = around.theme
        self._keep = keep
        self._anchor: tuple[Entry | None, int] | None = None
        self._today = around.desk.preferences.today
        self._bar = HistoryBar(theme, self._today)
        self._list = RecordList(theme)
        self._finder = HistoryFinder(around, self)
        self._saver = HistorySaver(around, self)
        self._detail = RecordDetail(theme)
        self._banner = Banner(theme, tr("Try again", "a button"))
        self._question = RecordRemoval(around)
        self._empty = EmptyState(theme, "", "", "search", Button(theme, tr("Show everything", "a button")))
        self._first = EmptyState(
            theme, tr("Nothing here yet"), tr("Your first record starts the book. One sentence is plenty."),
            None, Button(theme, tr("Record now…", "a button")),
        )  # fmt: skip
        self._lay_out()
        self._toast = Toast(theme, self)
        if entry_id is None and begin is not None:
            self._bar.set_filter(begin)
        self._connect()
        self._look()
        self._read(self._entry(entry_id))
        if entry_id is not None:
            self._enter()
        else:
            self._bar.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, entry_id: str) -> None:
        """Choose a record, whatever was searched for before."""
        with QSignalBlocker(self._bar):
            self._bar.reset()
        self._keep(self._bar.filter())
        self._read(self._entry(entry_id))
        self._enter()

    @property
    def where(self) -> object:
        """See Window: the record that is chosen."""
        entry = self._list.current()
        return entry.id if entry else None

    def go_to(self, where: object) -> None:
        """See Window."""
        if isinstance(where, str):
            self.show_record(where)

    def escape(self) -> None:
        """Esc keeps what was to be removed, or empties the search; else it closes."""
        if self._question.is_asking():
            self._question.settle()
            self._enter()
        elif self._bar.search.hasFocus() and self._bar.search.text():
            self._bar.search.clear()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing goes on looking."""
        self._finder.shutdown()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self._side = QFrame()
        set_kind(self._side, "list")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._list)
        columns = FoldingRow(0, fills=True)
        columns.add(self._side, width=self.scaled(_LIST_WIDTH))
        columns.add(self._detail, 1)
        body = self._body = Panes(columns)
        body.lead(self._list, self._detail)
        self._pages = QStackedWidget()
        for page in (body, self._empty, self._first):
            self._pages.addWidget(page)
        notice = QVBoxLayout()
        notice.setContentsMargins(24, 0, 24, 0)
        if self.around.desk.book.read_only:
            notice.setContentsMargins(24, 12, 24, 12)
        notice.addWidget(ReadOnlyBanner(self.around.theme, self.around.desk.book))
        notice.addWidget(self._banner)
        notice.addWidget(self._question)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(notice)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._bar.changed.connect(self._search)
        self._bar.insights.clicked.connect(lambda: self.around.open.insights())
        self._bar.search.down.connect(self._enter_list)
        self._bar.search.returnPressed.connect(self._enter_list)
        self._list.chosen.connect(self._show)
        self._list.typed.connect(self._bar.type_on)
        self._finder.found.connect(self._take)
        self._finder.named.connect(lambda names: self._bar.offer(names.people, names.topics, names.skills))
        self._finder.waiting.connect(lambda: self._bar.say_count(tr("Searching…")))
        self._finder.failed.connect(self._fail)
        self._bar.save.clicked.connect(self._save)
        self._saver.saved.connect(lambda words: self._toast.offer(words, undo=False))
        self._saver.failed.connect(lambda error: self._fail(error, self._saver.again))
        # Such a row is met while it is painted: what is said of it changes the layout afterwards.
        self._list.records.failed.connect(self._fail, Qt.ConnectionType.QueuedConnection)
        for source in (self._list, self._detail):
            source.edit_wanted.connect(self._edit_record)
            source.copy_wanted.connect(self._copy)
            source.remove_wanted.connect(self._remove)
        self._detail.put_back_wanted.connect(self._put_back)
        self._detail.listening_wanted.connect(self._show_in_listening)
        self._banner.acted.connect(lambda: self._again())
        self._question.left.connect(self._enter)
        self._question.done.connect(self._done)
        self._question.failed.connect(self._fail)
        self._toast.undone.connect(self._undo)
        for state, act in ((self._empty, self._bar.reset), (self._first, self._record)):
            if state.button is not None:
                state.button.setAccessibleName(state.button.text())
                state.button.clicked.connect(act)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._focus_search)
        self.around.watch.changed.connect(self._refresh)

    def _search(self) -> None:
        self._keep(self._bar.filter())
        self._read(self._list.current())

    def _refresh(self) -> None:
        self._look()
        self._read(self._list.current(), max(self._list.currentIndex().row(), 0), again=True)

    def _look(self) -> None:
        with suppress(KnownError):  # what is read next says it
            self._finder.look()

    def _read(self, wanted: Entry | None, instead: int = 0, *, again: bool = False) -> None:
        """Find anew; what is found is shown with `wanted` chosen, else the row `instead`."""
        self._anchor = (wanted, instead)
        try:
            week = self.around.desk.preferences.this_week()
            self._finder.find(self._bar.filter().query(week, self._today()), again=again)
        except KnownError as error:
            self._fail(error)

    def _take(self, found: FoundRecords) -> None:
        wanted, instead = self._anchor or (self._list.current(), max(self._list.currentIndex().row(), 0))
        self._anchor = None
        self._banner.settle()
        self._bar.say_count(count_words(found))
        try:
            self._list.show_records(found, self._today(), wanted, instead)
        except KnownError as error:
            self._fail(error)
            return
        shown: QWidget = self._body
        if not found.total:
            head, sentence = nothing_words(found.query)
            self._empty.head.setText(head)
            self._empty.sentence.setText(sentence)
            shown = self._empty if self._bar.filter().is_narrow or found.query.bin else self._first
        self._pages.setCurrentWidget(shown)

    def _entry(self, entry_id: str | None) -> Entry | None:
        """A record by its id, if it is there."""
        with suppress(KnownError):
            return self.around.desk.journal.entry(entry_id or "")
        return None

    def _save(self) -> None:
        self._saver.ask(self._bar.filter(), at_once=self._finder.is_small)

    def _show(self, entry: Entry | None) -> None:
        if entry is None:
            return
        self._question.look_at(entry)
        late = self._list.records.is_late(self._list.currentIndex().row())
        try:
            shown = shown_record(entry, self.around, late=late)
        except KnownError as error:
            self._fail(error)
            return
        self._detail.show_record(shown)

    def _edit_record(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.removed is None:
            self._edit(entry)

    def _show_in_listening(self) -> None:
        entry = self._list.current()
        if entry is not None:
            self.around.open.listening(entry.id)

    def _copy(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.content.practice is not Practice.COACHING:
            QGuiApplication.clipboard().setText(entry.content.text)
            self._removed = None
            self._toast.offer(tr("Copied"), undo=False)

    def _remove(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.removed is None:
            self._question.remove(entry)

    def _put_back(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.removed is not None:
            self._question.put_back(entry.id, tr("Put back"))

    def _undo(self) -> None:
        wanted, self._removed = self._removed, None
        if wanted is not None:
            self._question.put_back(wanted, "")
            self._read(self._entry(wanted))
            self._enter()

    def _done(self, entry: Entry, said: str) -> None:
        self._banner.settle()
        self.around.watch.look()
        if said:
            self._removed = entry.id if entry.removed else None
            self._toast.offer(said, undo=entry.removed is not None)

    def _enter(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: KnownError, again: Callable[[], object] | None = None) -> None:
        self._again = again or self._refresh
        self._banner.say(error)

    def _enter_list(self) -> None:
        self._bar.settle()
        if self._list.records.rowCount():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_search(self) -> None:
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()

    def _record(self) -> None:
        self.around.open.quick_entry()

