"""The weekly note: look at what leaves, word for word, then save or copy it."""

from datetime import date

from PySide6.QtCore import QMimeData, QSignalBlocker
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout

from goodword.core.brag_note import Composed
from goodword.core.errors import KnownError
from goodword.core.note_words import Audience, counted, period_words
from goodword.core.practices import Practice
from goodword.core.weeks import Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind, set_role
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.segment import Segments
from goodword.shell.windows.note.note_contents import NoteContents
from goodword.shell.windows.note.note_held_back import HeldBack
from goodword.shell.windows.note.note_mailer import NoteMailer
from goodword.shell.windows.note.note_page import NotePage
from goodword.shell.windows.note.note_saver import NoteSaver
from goodword.shell.windows.window import Window

_SIDE_WIDTH = 392
_WORDS_A_MINUTE = 200


class WeeklyNoteWindow(Window):
    """The note of one week for one audience; `week` is the one to begin with, this one unless given."""

    def __init__(self, around: Surroundings, week: Week | None = None) -> None:
        super().__init__(around, "Weekly note", 1080, 720, 860, 560)
        theme = around.theme
        self._composed: Composed | None = None
        self._week = week or Week.of(around.desk.preferences.today())
        self._weeks = Combo(theme)
        self._audience = Segments(theme, [(Audience.MANAGER.value, "My manager")])
        self._contents = NoteContents(theme)
        self._held = HeldBack(theme)
        self._page = NotePage(theme)
        self._empty = EmptyState(theme, "", "", Practice.PRAISE)
        self._count = QLabel()
        self._named = ElidedLabel(theme, role="caption")
        self._banner = Banner(theme, "Try again")
        self._save = Button(theme, "Save as…", ButtonKind.PRIMARY)
        self._copy = Button(theme, "Copy")
        self._mail = Button(theme, "Open in mail")
        self._saver = NoteSaver(around, self)
        self._mailer = NoteMailer(around, self)
        self._again = self._save_as
        self._is_unread = False
        self._name_controls()
        self._lay_out()
        self._connect()
        self._read()

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._week = week
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reasons wrap anew."""
        super().resizeEvent(event)
        self._held.fit()

    def _name_controls(self) -> None:
        for control, name in (
            (self._audience, "Audience"),
            (self._save, "Save as…"),
            (self._copy, "Copy"),
            (self._mail, "Open in mail"),
        ):
            control.setAccessibleName(name)
        self._weeks.name("Week")
        self._audience.set_current(Audience.MANAGER.value)
        set_role(self._count, "caption")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        self._pane = self._side()
        columns.addWidget(self._pane)
        columns.addLayout(self._right(), 1)
        layout.addWidget(self._top())
        layout.addLayout(columns, 1)
        layout.addWidget(self._bar())

    def _top(self) -> QFrame:
        top = QFrame()
        set_kind(top, "topbar")
        row = QHBoxLayout(top)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(10)
        self._weeks.setFixedWidth(self.scaled(250))
        audience = QLabel("For")
        set_role(audience, "sec")
        row.addWidget(self._weeks)
        row.addStretch(1)
        row.addWidget(audience)
        row.addWidget(self._audience)
        return top

    def _side(self) -> QFrame:
        side = QFrame()
        set_kind(side, "list")
        side.setFixedWidth(self.scaled(_SIDE_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 6, 0, 12)
        column.setSpacing(8)
        column.addWidget(self._contents, 1)
        well = QHBoxLayout()
        well.setContentsMargins(12, 0, 12, 0)
        well.addWidget(self._held)
        column.addLayout(well)
        return side

    def _right(self) -> QVBoxLayout:
        self._heads = QLabel("This is what leaves, word for word")
        set_role(self._heads, "label")
        head = QHBoxLayout()
        head.addWidget(self._heads)
        head.addStretch(1)
        head.addWidget(self._count)
        self._scroll = ScrollPage(self._page)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._empty)
        right = QVBoxLayout()
        right.setContentsMargins(28, 16, 28, 16)
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(self._banner)
        right.addWidget(self._pages, 1)
        return right

    def _bar(self) -> QFrame:
        bar = QFrame()
        set_kind(bar, "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 11, 24, 11)
        row.setSpacing(8)
        row.addWidget(self._named, 1)
        row.addWidget(self._save)
        row.addWidget(self._copy)
        row.addWidget(self._mail)
        return bar

    def _connect(self) -> None:
        self._weeks.currentIndexChanged.connect(self._choose_week)
        self._save.clicked.connect(self._save_as)
        self._copy.clicked.connect(self._copy_note)
        self._mail.clicked.connect(self._open_in_mail)
        self._mailer.opening.connect(lambda: self._told("Your mail program opens the draft. Nothing is sent yet."))
        self._mailer.failed.connect(self._banner.say)
        self._saver.saved.connect(lambda name: self._told(f"Saved as {name}."))
        self._saver.failed.connect(self._banner.say)
        self._banner.acted.connect(self._try_again)
        self._page.text.wandered.connect(self._follow_caret)
        self.around.watch.changed.connect(self._read)

    def _choose_week(self) -> None:
        self._week = self._weeks.currentData()
        self._read()

    def _read(self) -> None:
        desk = self.around.desk
        try:
            today = desk.preferences.today()
            composed = desk.compose(self._week.period(), Audience.MANAGER)
            weeks = {Week.of(day) for p in Practice for day in desk.book.entries.first_created_on(p)}
        except KnownError as error:
            self._banner.say(error)
            self._is_unread = True
            return
        if self._is_unread:
            self._is_unread = False
            self._banner.settle()
        self._offer({*weeks, self._week, Week.of(today)}, today)
        if composed == self._composed:
            return
        self._composed = composed
        note = composed.note
        self._contents.show_note(composed)
        self._held.show_note(composed)
        self._page.show_note(note)
        head, _, sentence = note.intro.partition(". ")
        self._empty.head.setText(head)
        self._empty.sentence.setText(sentence)
        self._empty.setAccessibleName("Preview" if note.is_empty else "")
        self._empty.setAccessibleDescription(note.intro)
        self._pages.setCurrentWidget(self._empty if note.is_empty else self._scroll)
        self._pane.setVisible(not note.is_empty or bool(composed.held_back))
        self._heads.setVisible(not note.is_empty)
        words = self._page.word_count()
        self._count.setText("" if note.is_empty else f"{counted(words, 'word')}, {_reading(words)}")
        people = sum(group.person is not None for group in note.people)
        named = f"{people} {'person' if people == 1 else 'people'} named." if people else "Nobody is named."
        self._named.setText("" if note.is_empty else f"{named} Nothing has left yet.")
        for button in (self._save, self._copy, self._mail):
            button.setEnabled(not note.is_empty)

    def _offer(self, weeks: set[Week], today: date) -> None:
        offered = sorted(weeks, reverse=True)
        with QSignalBlocker(self._weeks):
            if offered != [self._weeks.itemData(n) for n in range(self._weeks.count())]:
                self._weeks.clear()
                for week in offered:
                    self._weeks.addItem(week_label(week, today), week)
            self._weeks.setCurrentIndex(offered.index(self._week))

    def _save_as(self) -> None:
        self._again = self._save_as
        if self._composed is not None:
            self._saver.ask(self._composed.note, f"goodword {self._week} {Audience.MANAGER}")

    def _try_again(self) -> None:
        self._banner.settle()
        if self._composed is None:
            self._read()
        else:
            self._again()

    def _copy_note(self) -> None:
        if self._composed is None:
            return
        texts = self.around.note_texts(self._composed.note)
        copied = QMimeData()
        copied.setText(texts.plain)
        copied.setHtml(texts.html)
        QGuiApplication.clipboard().setMimeData(copied)
        self._told("Copied. Paste it into a mail or a chat.")

    def _open_in_mail(self) -> None:
        self._again = self._open_in_mail
        if self._composed is not None:
            self._mailer.open(self._composed.note)

    def _told(self, words: str) -> None:
        self._banner.settle()
        self._named.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._named, words))

    def _follow_caret(self) -> None:
        if self._page.text.hasFocus():
            caret = self._page.text.cursorRect()
            place = self._page.text.mapTo(self._page, caret.center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, caret.height())


def week_label(week: Week, today: date) -> str:
    """"Week 47 · 16 to 22 November", with the year where it is not this one."""
    return period_words(week.period()).removesuffix(f" {today.year}")


def _reading(words: int) -> str:
    minutes = -(-words // _WORDS_A_MINUTE)
    return "read in a minute" if minutes <= 1 else f"read in {minutes} minutes"
