"""The weekly note: pick, reorder, edit, look at what leaves word for word, then let it leave."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.note_blocks import blocks
from goodword.core.note_choices import Choices, Says
from goodword.core.note_words import Audience
from goodword.core.notes import NoteDraft, named
from goodword.core.people import Person
from goodword.core.practices import Practice
from goodword.core.told import UPWARD
from goodword.core.upward import unmentioned_words
from goodword.core.weeks import Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import set_kind, set_role
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.folding_row import FoldingRow, Panes
from goodword.shell.widgets.reading_side import margins
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.note.note_contents import NoteContents
from goodword.shell.windows.note.note_foot import NoteFoot
from goodword.shell.windows.note.note_head import NoteHead
from goodword.shell.windows.note.note_page import NotePage
from goodword.shell.windows.note.note_well import NoteWell
from goodword.shell.windows.note.recipient_combo import RecipientCombo
from goodword.shell.windows.note.wish_sheet import WishSheet
from goodword.shell.windows.window import Window

_SIDE_WIDTH = 392
_KEYS = marked("Space in or out · Alt+↑ Alt+↓ moves · F2 edits")


class WeeklyNoteWindow(Window):
    """The note of one week for one audience; `week` is the one to begin with, this one unless given.

    What the leader chooses is kept in the book at once, a note each. Ctrl+Z takes the last choice back.
    """

    def __init__(self, around: Surroundings, week: Week | None = None) -> None:
        super().__init__(around, tr("Weekly note", "a window"), 1080, 720, 860, 560)
        theme = around.theme
        self._draft: NoteDraft | None = None
        self._past: list[Choices] = []
        self._is_unread = False
        start = week or around.desk.preferences.this_week()
        self._head = NoteHead(around, start, width_factor(theme.types.body))
        self._person = RecipientCombo(theme)
        self._contents = NoteContents(theme)
        self._well = NoteWell(theme)
        self._upward = ElidedLabel(theme, lines=2, role="caption")
        self._page = NotePage(theme)
        self._empty = EmptyState(theme, "", "", Practice.PRAISE)
        self._count = QLabel()
        self._banner = Banner(theme, tr("Try again", "a button"))
        self._reset = Button(theme, tr("As drafted", "a button"), ButtonKind.LINK)
        self._foot = NoteFoot(around, self, self._banner)
        self._name_controls()
        self._lay_out()
        self._connect()
        self._read()

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._head.show_period(week.period())
        self._read()

    @property
    def where(self) -> object:
        """See Window: the days, for whom, and which person."""
        return self._head.period, self._head.audience, self._person.currentText()

    def go_to(self, where: object) -> None:
        """See Window."""
        if isinstance(where, tuple):
            period, audience, name = where
            self._head.show_period(period, audience)
            self._read()
            self._person.setCurrentText(name)

    @property
    def is_typing(self) -> bool:
        """See Window."""
        return self._contents.is_editing

    def escape(self) -> None:
        """Leave the line that is being edited, or let a row go back; else close."""
        if not self._contents.leave_off():
            self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reasons wrap anew."""
        super().resizeEvent(event)
        self._well.fit()

    def _name_controls(self) -> None:
        self._reset.setAccessibleName(tr("As drafted", "a button"))
        set_role(self._count, "caption")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        columns = FoldingRow(0, fills=True)
        self._pane = self._side()
        columns.add(self._pane, width=self.scaled(_SIDE_WIDTH))
        columns.add(self._right(), 1)
        layout.addWidget(self._head)
        layout.addWidget(Panes(columns), 1)
        layout.addWidget(self._foot)

    def _side(self) -> QFrame:
        side = QFrame()
        set_kind(side, "list")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 6, 0, 12)
        column.setSpacing(8)
        self._keys = QFrame()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(margins(self, 16, 0, 14, 0))
        keys.addWidget(ElidedLabel(self.around.theme, tr(_KEYS), role="caption"), 1)
        keys.addWidget(self._reset)
        lower = QVBoxLayout()
        lower.setContentsMargins(12, 0, 12, 0)
        lower.setSpacing(8)
        lower.addWidget(self._well)
        said = QVBoxLayout()
        said.setContentsMargins(4, 0, 4, 0)
        said.addWidget(self._upward)
        lower.addLayout(said)
        column.addWidget(self._contents, 1)
        column.addWidget(self._keys)
        column.addLayout(lower)
        return side

    def _right(self) -> QWidget:
        self._heads = QLabel(tr("This is what leaves, word for word"))
        set_role(self._heads, "label")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._person)
        head.addWidget(self._heads)
        head.addStretch(1)
        head.addWidget(self._count)
        self._scroll = ScrollPage(self._page)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._empty)
        page = QWidget()
        right = QVBoxLayout(page)
        right.setContentsMargins(28, 16, 28, 16)
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(self._banner)
        right.addWidget(self._pages, 1)
        return page

    def _connect(self) -> None:
        self._head.changed.connect(self._read)
        self._person.currentIndexChanged.connect(self._read)
        self._contents.wanted_in.connect(self._put)
        self._contents.wanted_order.connect(lambda ids: self._change(lambda choices: choices.with_order(ids)))
        self._contents.wanted_words.connect(self._reword)
        self._well.ask_wanted.connect(self._ask)
        self._reset.clicked.connect(lambda: self._change(lambda _: Choices()))
        self._foot.wanted_again.connect(self._read)
        self._page.text.wandered.connect(self._follow_caret)
        self.around.watch.changed.connect(self._read)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.activated.connect(self._undo)

    def _read(self) -> None:
        desk, head = self.around.desk, self._head
        try:
            days = {day for practice in Practice for day in desk.book.entries.first_created_on(practice)}
            today, name = desk.preferences.today(), None
            head.offer(days, today, desk.preferences.week_begins())
            if head.audience is Audience.PERSON:
                name = self._person.offer(desk.journal.people(), today)
            nobody = head.audience is Audience.PERSON and name is None
            draft = None if nobody else desk.notes.draft(head.period, head.audience, name)
        except KnownError as error:
            self._banner.say(error)
            self._is_unread = True
            return
        if self._is_unread:
            self._is_unread = False
            self._banner.settle()
        self._person.setVisible(head.audience is Audience.PERSON and not nobody)
        if draft is None:
            self._show_nobody()
        elif draft != self._draft:
            if self._draft is None or draft.key != self._draft.key:
                self._past.clear()
                self._contents.leave_off()
            self._show(draft)

    def _show(self, draft: NoteDraft) -> None:
        self._draft = draft
        note = draft.composed.note
        notes = self.around.desk.notes
        found = blocks(note)
        spots = () if note.is_empty else notes.looks(found, draft.people)
        self._contents.show_draft(draft)
        self._well.show_draft(draft, spots)
        self._page.show_note(found, spots)
        self._show_empty(note.intro if note.is_empty else "")
        rows = draft.composed.rows
        self._contents.setVisible(bool(rows))
        self._keys.setVisible(bool(rows))
        self._pane.setVisible(bool(rows or draft.composed.held_back))
        self._reset.setVisible(draft.choices.are_made)
        self._show_upward(draft)
        self._count.setText("" if note.is_empty else self._page.length_words())
        self._foot.show_draft(draft)

    def _show_nobody(self) -> None:
        self._draft = None
        self._pane.hide()
        self._count.clear()
        self._show_empty(tr("Nobody is on the team yet. A name in a record is enough."))
        self._foot.show_draft(None)

    def _show_empty(self, intro: str) -> None:
        """What stands where there is no note: its one sentence or two; empty where there is one."""
        head, _, sentence = intro.partition(". ")
        self._empty.head.setText(head)
        self._empty.sentence.setText(sentence)
        self._empty.setAccessibleName(tr("Preview") if intro else "")
        self._empty.setAccessibleDescription(intro)
        self._pages.setCurrentWidget(self._empty if intro else self._scroll)
        self._heads.setVisible(not intro)

    def _show_upward(self, draft: NoteDraft) -> None:
        """A quiet word, only where the note goes upward, about one who is not in it."""
        found = []
        if draft.key.audience in UPWARD:
            found = self.around.desk.notes.unmentioned(named(draft.composed.note, draft.people))
        self._upward.setText(f"{unmentioned_words(found[0])}." if found else "")
        self._upward.setVisible(bool(found))

    def _put(self, entry_id: str, is_in: bool) -> None:
        self._change(lambda choices: choices.with_in(entry_id, is_in=is_in))

    def _reword(self, entry_id: str, says: Says | None) -> None:
        draft = self._draft
        if draft is None:
            return
        try:
            changed = self.around.desk.notes.edited(draft, entry_id, says)
        except KnownError as error:
            self._contents.refuse(error)
            return
        self._contents.end_editing()
        self._take(draft.choices, changed)

    def _change(self, make: Callable[[Choices], Choices]) -> None:
        """Choose otherwise, and keep it."""
        if self._draft is None:
            return
        before, after = self._draft.choices, make(self._draft.choices)
        if before == after:
            return
        try:
            changed = self.around.desk.notes.chosen(self._draft, after)
        except KnownError as error:
            self._banner.say(error)
            return
        self._take(before, changed)

    def _take(self, before: Choices, changed: NoteDraft) -> None:
        self.around.watch.pass_over_own()
        self._past.append(before)
        self._show(changed)

    def _undo(self) -> None:
        if self._past:
            before = self._past.pop()
            self._change(lambda _: before)
            self._past[-1:] = []

    def _ask(self, person: Person) -> None:
        sheet = WishSheet(self.around, self, person)
        sheet.answered.connect(self.around.watch.look)
        sheet.open()

    def _follow_caret(self) -> None:
        if self._page.text.hasFocus():
            caret = self._page.text.cursorRect()
            place = self._page.text.mapTo(self._page, caret.center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, caret.height())
