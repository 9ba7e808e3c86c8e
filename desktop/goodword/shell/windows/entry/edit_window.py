"""Editing a record that is in the book."""

from PySide6.QtCore import Signal

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.practice_words import practice_name
from goodword.core.practices import Entry
from goodword.core.unnaming import Unnaming
from goodword.shell.in_hand import EditInHand
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.entry.entry_facts import EntryFacts
from goodword.shell.windows.entry.entry_values import values_of, without_person
from goodword.shell.windows.entry.entry_window import EntryWindow, focus

_HINTS = (("Ctrl+Return", marked("save", "what a key does")), ("Esc", marked("leave it as it is", "what a key does")))


class EditWindow(EntryWindow):
    """The form of a record's practice, with what the record says. Save changes it; Esc leaves it as it is.

    `changed` tells the record before and after, while the window is still there.
    """

    changed = Signal(object, object)

    def __init__(self, around: Surroundings, entry: Entry) -> None:
        practice = entry.content.practice
        super().__init__(around, tr("Edit {practice}").format(practice=practice_name(practice)), [practice], _HINTS)
        self._before = entry
        self._facts = EntryFacts(around.desk)
        self._form = self.forms[practice]
        self._form.set_values(values_of(entry))
        self._shown = self._form.values()
        self.buttons.date.set_day(entry.date)
        self._know()
        self._form.edited.connect(self.settle)
        self.buttons.save.clicked.connect(self.save)
        self.banner.acted.connect(self.save)
        self._toast = Toast(around.theme, self, low=True)
        self.hints.said.connect(self._toast.offer)
        self._toast.undone.connect(self.hints.back)
        around.watch.changed.connect(self._book_changed)
        self.on_keys(("Ctrl+Return", "Ctrl+Enter"), self.save)
        self.order_tabs(self._form.controls(), self.banner.controls(), self.buttons.controls())
        focus(self._form.note)
        self.fit()

    @property
    def where(self) -> object:
        """See Window: the record."""
        return self._before.id

    def save(self) -> None:
        """Put the changes into the book; where that fails they stay here, and it is said why."""
        self.settle()
        if not self.buttons.date.read():
            focus(self.buttons.date)
            return
        content = self._form.read()
        if content is None:
            return
        try:
            entry = self.around.desk.journal.amend(self._before.id, content, self.buttons.date.day())
        except KnownError as error:
            self.say_not_saved(error)
            focus(self._form.note)
            return
        if entry != self._before:
            self.changed.emit(self._before, entry)
        self.close()
        self.around.watch.look()

    def in_hand(self) -> EditInHand | None:
        """What was changed here and is not saved."""
        values, day = self._form.values(), self.buttons.date.day()
        if values == self._shown and day == self._before.date:
            return None
        return EditInHand(self._before.id, values, day)

    def take_up(self, edit: EditInHand) -> None:
        """Show what was changed here before the book was locked."""
        self._form.set_values(edit.values)
        if edit.day is not None:
            self.buttons.date.set_day(edit.day)

    def is_about(self, whom: Unnaming) -> bool:
        """Whether that person stands here."""
        return without_person(self._form.values(), whom) != self._form.values()

    def forget_person(self, whom: Unnaming) -> None:
        """Close if this is about them; else take their name out."""
        left = without_person(self._form.values(), whom)
        if left:
            self._form.set_values(left)
        else:
            self.close()

    def _know(self) -> None:
        try:
            self._facts.read()
            self._form.know(self._facts)
        except KnownError as error:
            self.trouble.say(error)

    def _book_changed(self) -> None:
        """Only the wish for hints is heeded: what stands in the fields is the leader's."""
        try:
            self._facts.read()
            self._form.heed(self._facts)
        except KnownError as error:
            self.trouble.say(error)
