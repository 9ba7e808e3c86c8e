"""History: everything that was written, found as one types, to read, change, remove and put back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.note_gate import Gate
from goodword.core.note_words import Audience
from goodword.core.practices import Entry, Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.folding_row import FoldingRow, Panes
from goodword.shell.widgets.question_bar import QuestionBar
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.records.history_bar import HistoryBar
from goodword.shell.windows.records.history_detail import RecordDetail, Shown
from goodword.shell.windows.records.history_list import RecordList
from goodword.shell.windows.records.read_only_banner import ReadOnlyBanner
from goodword.shell.windows.records.record_pages import PAGE, RecordPages
from goodword.shell.windows.records.record_reading import lit_parts
from goodword.shell.windows.records.record_words import Fact, facts
from goodword.shell.windows.window import Window

BINNED = marked("Moved to the bin for 30 days")
_QUOTED = 40
_LIST_WIDTH = 400


class HistoryWindow(Window):
    """`edit` opens the form on a record; `entry_id` names the record to show first."""

    def __init__(self, around: Surroundings, edit: Callable[[Entry], None], entry_id: str | None = None) -> None:
        super().__init__(around, tr("History", "a window"), 1000, 680, 862, 520)
        self._edit = edit
        self._removed: str | None = None
        self._again: Callable[[], object] = self._refresh
        theme = around.theme
        self._bar = HistoryBar(theme)
        self._list = RecordList(theme)
        self._detail = RecordDetail(theme)
        self._banner = Banner(theme, tr("Try again", "a button"))
        self._question = QuestionBar(theme, tr("Remove it", "a button"), tr("Keep it", "a button"))
        self._doubted: str | None = None
        self._empty = EmptyState(theme, "", "", "search", Button(theme, tr("Show everything", "a button")))
        self._first = EmptyState(
            theme, tr("Nothing here yet"), tr("Your first record starts the book. One sentence is plenty."),
            None, Button(theme, tr("Record now…", "a button")),
        )  # fmt: skip
        self._lay_out()
        self._toast = Toast(theme, self)
        self._connect()
        self._read(entry_id, deep=True)
        if entry_id is not None:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._bar.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, entry_id: str) -> None:
        """Choose a record, whatever was searched for before."""
        self._bar.reset()
        self._read(entry_id, deep=True)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

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
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._bar.search.hasFocus() and self._bar.search.text():
            self._bar.search.clear()
        else:
            self.close()

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
        self._bar.search.down.connect(self._enter_list)
        self._bar.search.returnPressed.connect(self._enter_list)
        self._list.chosen.connect(self._show)
        self._list.records.failed.connect(lambda error: self._fail(error, self._refresh))
        for source in (self._list, self._detail):
            source.edit_wanted.connect(self._edit_record)
            source.copy_wanted.connect(self._copy)
            source.remove_wanted.connect(self._remove)
        self._detail.put_back_wanted.connect(self._put_back)
        self._banner.acted.connect(lambda: self._again())
        self._question.answered.connect(self._answer)
        self._toast.undone.connect(self._undo)
        for state, act in ((self._empty, self._bar.reset), (self._first, self._record)):
            if state.button is not None:
                state.button.setAccessibleName(state.button.text())
                state.button.clicked.connect(act)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._focus_search)
        self.around.watch.changed.connect(self._refresh)

    def _search(self) -> None:
        entry = self._list.current()
        self._read(entry.id if entry else None)

    def _refresh(self) -> None:
        entry = self._list.current()
        row = max(self._list.currentIndex().row(), 0)
        self._read(entry.id if entry else None, instead=row, size=max(PAGE, self._list.records.rowCount()))

    def _read(self, wanted: str | None, instead: int = 0, size: int = PAGE, *, deep: bool = False) -> None:
        """Read anew; `deep` goes on until `wanted` is found, however far back."""
        desk = self.around.desk
        try:
            today = desk.preferences.today()
            self._bar.set_people([person.name for person in desk.journal.people()])
            pages = RecordPages(desk, self._bar.choice(desk.preferences.this_week(), today), size)
            if wanted is not None and deep:
                _read_until(pages, wanted)
            first = pages.total == 0 and not pages.choice.is_narrow and not pages.choice.query.bin
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        self._banner.settle()
        self._bar.set_count(pages.total)
        self._list.show_records(pages, today, wanted, instead)
        if not pages.entries:
            self._say_nothing(pages)
        shown = self._body if pages.entries else self._first if first else self._empty
        self._pages.setCurrentWidget(shown)

    def _say_nothing(self, pages: RecordPages) -> None:
        words = pages.choice.query.words
        if words:
            short = words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"
            head, sentence = tr("No record has “{words}”.").format(words=short), tr("Fewer letters find more.")
        elif not pages.choice.practices:
            head, sentence = tr("No practice is chosen."), tr("Choose one above to see its records.")
        elif pages.choice.query.bin:
            head, sentence = tr("The bin is empty."), tr("What you remove waits here for 30 days.")
        else:
            head, sentence = tr("No record fits."), tr("Another person, period or practice may have one.")
        self._empty.head.setText(head)
        self._empty.sentence.setText(sentence)

    def _show(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if entry.id != self._doubted:
            self._question.settle()
        desk = self.around.desk
        try:
            today = desk.preferences.today()
            found = [*self._may_be_told(entry), *facts(entry, today)]
            lit = lit_parts(entry, self.around.coach) if desk.preferences.current().wording else None
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        late = self._list.records.is_late(self._list.currentIndex().row())
        self._detail.show_record(Shown(entry, late, today, tuple(found), lit))

    def _may_be_told(self, entry: Entry) -> list[Fact]:
        """How far a note may carry it, as the person wishes."""
        if entry.content.practice is Practice.COACHING or entry.removed is not None:
            return []
        people, today = self.around.desk.journal.people(), self.around.desk.preferences.today()
        manager = Gate(people, Audience.MANAGER, today).reason(entry.content)
        if manager:
            return [Fact(tr("Stays here"), manager)]
        company = Gate(people, Audience.COMPANY, today).reason(entry.content)
        return [Fact(tr("May be told"), tr("To the team and your manager") if company else tr("To everybody"))]

    def _edit_record(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.removed is None:
            self._edit(entry)

    def _copy(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.content.practice is not Practice.COACHING:
            QGuiApplication.clipboard().setText(entry.content.text)
            self._removed = None
            self._toast.offer(tr("Copied"), undo=False)

    def _remove(self) -> None:
        entry = self._list.current()
        if entry is None or entry.removed is not None:
            return
        try:
            changes = self.around.desk.removal_words(entry.id)
        except KnownError as error:
            self._fail(error, self._remove)
            return
        if changes:
            self._doubted = entry.id
            self._question.ask(changes)
            self._question.no.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._change(self.around.desk.journal.remove, entry.id, tr(BINNED))

    def _answer(self, remove: bool) -> None:
        doubted, self._doubted = self._doubted, None
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        if remove and doubted is not None:
            self._change(self.around.desk.journal.remove, doubted, tr(BINNED))

    def _put_back(self) -> None:
        entry = self._list.current()
        if entry is not None and entry.removed is not None:
            self._change(self.around.desk.journal.put_back, entry.id, tr("Put back"))

    def _undo(self) -> None:
        wanted, self._removed = self._removed, None
        if wanted is not None:
            self._change(self.around.desk.journal.put_back, wanted, "")
            self._read(wanted, deep=True)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, act: Callable[[str], Entry], entry_id: str, said: str) -> None:
        try:
            entry = act(entry_id)
        except KnownError as error:
            self._fail(error, lambda: self._change(act, entry_id, said))
            return
        self._banner.settle()
        self.around.watch.look()
        if said:
            self._removed = entry.id if entry.removed else None
            self._toast.offer(said, undo=entry.removed is not None)

    def _fail(self, error: KnownError, again: Callable[[], object]) -> None:
        self._again = again
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


def _read_until(pages: RecordPages, entry_id: str) -> None:
    """Read on to a record that lies further back."""
    while pages.has_more and all(entry.id != entry_id for entry in pages.entries):
        pages.take(pages.next())
