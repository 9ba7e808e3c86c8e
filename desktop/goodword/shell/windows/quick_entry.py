"""Quick entry: a record in seconds, and nothing of it ever lost."""

import os
from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.practices import Entry, Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import ButtonKind
from goodword.shell.windows.entry.entry_drafts import EntryDrafts
from goodword.shell.windows.entry.entry_facts import EntryFacts
from goodword.shell.windows.entry.entry_form import EntryForm
from goodword.shell.windows.entry.entry_tabs import KEYS, EntryTabs
from goodword.shell.windows.entry.entry_toasts import EntryToasts
from goodword.shell.windows.entry.entry_window import EntryWindow, focus
from goodword.shell.windows.entry.entry_words import saved_words, skipped_words
from goodword.shell.windows.entry.listening_form import FIRST_WORDING
from goodword.shell.windows.entry.record_editors import RecordEditors

_SAVE, _NEXT = marked("save", "what a key does"), marked("save and next", "what a key does")
_HIDE = marked("hide, keep the draft", "what a key does")
_HINTS = (("Ctrl+Return", _SAVE), ("Ctrl+Shift+Return", _NEXT), ("Esc", _HIDE))


class QuickEntry(EntryWindow):
    """Made once and kept hidden, so that it opens at once; only `shutdown` ends it.

    What is typed is kept as the practice's draft until it is saved. `saved` tells the Entry that is in the
    book, `skipped` the Practice of which there was nothing genuine.
    """

    saved = Signal(object)
    skipped = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        self._tabs = EntryTabs(around.theme)
        super().__init__(around, tr("Quick entry", "a window"), list(Practice), _HINTS, self._tabs)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.forms[Practice.COACHING].follow_up()
        self._current = Practice.PRAISE
        self._facts = EntryFacts(around.desk)
        self._showing_date = False
        self.drafts = EntryDrafts(around.desk.journal, around.desk.clock, self.forms, self)
        self.drafts.kept.connect(around.watch.pass_over_own)
        self.toasts = EntryToasts(around.theme, self)
        self.editors = RecordEditors(around, self.toasts, self)
        self._skip = self.buttons.add(tr("Nothing genuine today"), ButtonKind.QUIET, beside_date=True)
        self._save_and_next = self.buttons.add(tr("Save and next"), ButtonKind.DEFAULT, beside_date=False)
        self._connect()
        self._turn_to(self._current)
        self.winId()
        self.grab()  # fonts and layouts are ready before the first opening
        self.fit()

    def open_at(
        self, practice: Practice | None = None, person: str | None = None, on: date | None = None, token: str = ""
    ) -> None:
        """Open, or raise, with the caret in Note: at `practice`, else where it is open, else at the first open
        practice. A draft that is there stays as it is; `person` fills a field that is still empty.
        """
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if not self.isVisible():
            self.settle()
            self._attempt(self.drafts.restore)
        self._attempt(self._facts.read)
        if practice is None:
            practice = self._current if self.isVisible() else self._facts.first_open(on) or Practice.PRAISE
        self._turn_to(practice)
        self._form.fill(person, on if on != self._own_date() else None)
        self._show_date()
        self.fit()
        if not self.isVisible():
            self.place()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.toasts.move_inside()
        focus(self._form.note)

    def edit(self, entry: Entry) -> None:
        """Open a record in a window of its own, to change what it says."""
        self.editors.edit(entry)

    def save(self) -> None:
        """Save, and hide; where that fails everything stays, and it is said why."""
        self._save(go_on=False)

    def save_and_next(self) -> None:
        """Save, and go on to the next open practice, or to an empty form of this one."""
        self._save(go_on=True)

    def skip(self) -> None:
        """Say that there was nothing genuine, and hide; what is typed stays as a draft."""
        if not self.buttons.date.read():
            return
        practice, day = self._current, self.buttons.date.day()
        workdays = self.around.desk.workdays
        try:
            day = workdays.skip(practice, day)
        except KnownError as error:
            self.trouble.say(error)
            return
        self.drafts.keep_now()
        frame = self.frameGeometry()
        self.hide()
        words = skipped_words(day, self.around.desk.preferences.today())
        self.toasts.say_alone(frame, words, partial(self._unskip, practice, day))
        self.skipped.emit(practice)
        self.around.watch.look()

    def keep_now(self) -> bool:
        """Put what is half written into the book; whether that worked."""
        return self.drafts.keep_now()

    def shutdown(self) -> None:
        """Keep the drafts, and end."""
        self.drafts.shutdown()
        self.toasts.shutdown()
        self.editors.shutdown()
        self.hide()
        self.deleteLater()

    def escape(self) -> None:
        """Hide, the draft kept."""
        if self.drafts.may_go():
            self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is hiding."""
        if self.drafts.may_go():
            event.accept()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the draft when the leader turns to something else."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.drafts.keep_now()

    @property
    def _form(self) -> EntryForm:
        return self.forms[self._current]

    def _connect(self) -> None:
        for practice, key in KEYS.items():
            self.on_keys([key], partial(self._choose, practice))
        self._tabs.chosen.connect(self._tab_chosen)
        self.drafts.said.connect(self._show_words)
        self.drafts.failed.connect(self.trouble.say)
        self.drafts.settled.connect(self.settle)
        self.hints.said.connect(lambda words: self.toasts.say_inside(words, self.hints.back))
        self.editors.changed.connect(self.saved)
        self.editors.failed.connect(self._say_not_undone)
        self._skip.clicked.connect(self.skip)
        self._save_and_next.clicked.connect(self.save_and_next)
        self.buttons.save.clicked.connect(self.save)
        self.banner.acted.connect(self.save)
        self.buttons.date.changed.connect(self._date_chosen)
        self.on_keys(("Ctrl+Return", "Ctrl+Enter"), self.save)
        self.on_keys(("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), self.save_and_next)
        self.around.watch.changed.connect(self._book_changed)
        fields = [form.controls() for form in self.forms.values()]
        self.order_tabs(self._tabs.controls(), *fields, self.banner.controls(), self.buttons.controls())

    def _attempt(self, reading: Callable[[], None]) -> None:
        try:
            reading()
        except KnownError as error:
            self.trouble.say(error)

    def _choose(self, practice: Practice) -> None:
        self._turn_to(practice)
        focus(self._form.note)

    def _tab_chosen(self, practice: Practice) -> None:
        if practice is not self._current:
            self._turn_to(practice)
            if not self._tabs.have_focus():
                focus(self._form.note)

    def _turn_to(self, practice: Practice) -> None:
        if practice is not self._current:
            self.settle()
            self.drafts.keep_now()
        self._current = practice
        self._tabs.set_current(practice)
        self._attempt(lambda: self._form.know(self._facts))
        self.show_form(practice)
        self._show_date()
        self._show_words()
        self.fit(grow=True)

    def _show_words(self) -> None:
        self.foot.say(self.drafts.words(self._current))

    def _own_date(self) -> date:
        """The date the record gets if the leader chooses none."""
        return self.around.desk.journal.date_for(self.drafts.begun(self._current))

    def _show_date(self) -> None:
        self._showing_date = True
        self.buttons.date.set_day(self._form.day or self._own_date())
        self._showing_date = False
        self._show_skip()

    def _show_skip(self) -> None:
        day = self.buttons.date.day()
        self._skip.setEnabled(day is not None and self._facts.is_open(self._current, day))

    def _date_chosen(self, day: date | None) -> None:
        if self._showing_date:
            return
        self._form.day = None if day == self._own_date() else day
        if self.drafts.begun(self._current):
            self.drafts.touch(self._current)
        self._show_date()

    def _book_changed(self) -> None:
        if self.isVisible():
            self._attempt(self._facts.read)
            self._form.heed(self._facts)
            if not self.buttons.date.hasFocus() and not self.is_typing:
                self._show_date()

    def _save(self, *, go_on: bool) -> None:
        self.settle()
        if not self.buttons.date.read():
            focus(self.buttons.date)
            return
        form, practice = self._form, self._current
        content = form.read()
        if content is None:
            return
        values, begun = form.values(), self.drafts.begun(practice)
        desk = self.around.desk
        try:
            entry = desk.record(content, form.day, begun, values.get(FIRST_WORDING, ""))
        except KnownError as error:
            self.say_not_saved(error)
            focus(form.note)
            return
        self.drafts.forget(practice)
        self._attempt(self._facts.read)
        self._say_saved(entry, partial(self._take_back, entry, values, begun), go_on=go_on)
        self.saved.emit(entry)
        self.around.watch.look()

    def _say_saved(self, entry: Entry, undo: Callable[[], None], *, go_on: bool) -> None:
        words = saved_words(entry, late=self._facts.is_late(entry))
        if go_on:
            self._go_on(entry)
            self.toasts.say_inside(words, undo)
        else:
            frame = self.frameGeometry()
            self.hide()
            self.toasts.say_alone(frame, words, undo)

    def _go_on(self, entry: Entry) -> None:
        """To the next practice that is open on the day of `entry`, taking the day along."""
        practice = entry.content.practice
        following = self._facts.first_open(entry.date, after=practice)
        self._turn_to(following or practice)
        if following and entry.date != self._own_date() and self.drafts.begun(following) is None:
            self._form.fill(None, entry.date)
            self._show_date()
        focus(self._form.note)

    def _take_back(self, entry: Entry, values: dict[str, str], begun: datetime | None) -> None:
        """Undo: the record goes to the bin, and its words come back as a draft where there is room for one."""
        practice = entry.content.practice
        try:
            self.around.desk.journal.remove(entry.id)
        except KnownError as error:
            self._say_not_undone(error)
            return
        self.open_at(practice)
        if self.drafts.begun(practice) is None:
            self.drafts.take_up(practice, values, begun)
            self._show_date()
        else:
            self.foot.say(tr("Moved to the bin for 30 days"))
        self.around.watch.look()

    def _unskip(self, practice: Practice, day: date) -> None:
        self.open_at(practice, on=day)
        self._attempt(lambda: self.around.desk.workdays.unskip(practice, day))
        self.around.watch.look()

    def _say_not_undone(self, error: KnownError) -> None:
        self.open_at()
        self.trouble.say(tr("The record is as it was saved. {problem}").format(problem=error))
