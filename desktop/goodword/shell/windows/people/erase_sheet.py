"""Asks before everything about a person is erased: says how much that is first, then what became of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from goodword.core.erasure import Erased
from goodword.core.erasure_words import after_words, beside_words, left_over, traces_words
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.people import Person, fold
from goodword.core.unnaming import Unnaming
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 500
_COUNTING = marked("Looking through the book and its backups…")
_ERASING = marked("Erasing from the book and its backups…")
_HALF_WRITTEN = marked("What you are writing about them right now goes too.")


class EraseSheet(Sheet):
    """Who is to be erased is named by typing it. `done` is called when they are, or may be in part.

    While it is done the sheet stays: it can't be called off half-way.
    """

    def __init__(
        self, around: Surroundings, window: QWidget, person: Person, whom: Unnaming, done: Callable[[], None]
    ) -> None:
        super().__init__(around, window, tr("Erase a person"), _WIDTH)
        theme = around.theme
        self._person, self._whom, self._done = person, whom, done
        self._looked = self._busy = False
        self._give_back: Callable[[], None] | None = None
        self._head = _line(tr("Erase everything about {name}?").format(name=person.name), "head")
        self._words = _line(tr(_COUNTING), "body")
        self._name = LineEdit(theme)
        self._name.setAccessibleName(tr("Name", "of a person"))
        self._field = Field(theme, tr("It can’t be undone. Type {name} to go on").format(name=person.name), self._name)
        self._field.label.setWordWrap(True)
        self._error = ErrorLine(theme)
        self._act = Button(theme, tr("Erase", "a button"))
        self._keep = Button(theme, tr("Keep everything", "a button"), ButtonKind.PRIMARY)
        for said in (self._head, self._words, self._error):
            self.column.addWidget(said)
        self.column.addStretch(1)  # what is said later may be shorter: the rest stays in its place
        self.column.addWidget(self._field)
        self.feet(
            (self._act, QDialogButtonBox.ButtonRole.AcceptRole), (self._keep, QDialogButtonBox.ButtonRole.RejectRole)
        )
        self._act.clicked.connect(self._erase)
        self._keep.clicked.connect(self.close)
        self._name.textChanged.connect(lambda _: self._show())
        self._name.returnPressed.connect(self._erase)
        self._show()
        self._name.setFocus()
        around.aside.run(self, lambda desk, _: desk.erasure.preview(person.name), self._tell_preview, self._fail)

    def reject(self) -> None:
        """Esc leaves everything as it is, unless it is being erased."""
        if not self._busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Esc."""
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def _tell_preview(self, found: Erased) -> None:
        lines = [tr("What goes: {what}.").format(what=traces_words(found.traces)), *beside_words(found)]
        if self.around.open.is_writing(self._whom):
            lines.append(tr(_HALF_WRITTEN))
        self._words.setText("\n".join(lines))
        self._looked = True
        self._show()

    def _may_erase(self) -> bool:
        return self._looked and not self._busy and fold(self._name.text()) == fold(self._person.name)

    def _show(self) -> None:
        self._act.setEnabled(self._may_erase())
        self._keep.setEnabled(not self._busy)
        self._name.setEnabled(not self._busy)

    def _erase(self) -> None:
        if not self._may_erase():
            return
        self._busy = True
        self._error.settle()
        self._words.setText(tr(_ERASING))
        self._show()
        name = self._person.name
        self._give_back = self.around.open.forget(self._whom)
        self.around.aside.run(
            self, lambda desk, tell: desk.erasure.erase(name, tell), self._tell_erased, self._fail, self._tell_progress
        )

    def _tell_progress(self, done: int, of: int) -> None:
        backup = tr("Backup {number} of {of}").format(number=done + 1, of=of)
        self._words.setText(f"{tr(_ERASING)}\n{backup}")

    def _tell_erased(self, erased: Erased) -> None:
        self._busy = False
        self.around.open.forget(self._whom)  # what was typed meanwhile
        self._head.setText(tr("{name} is erased").format(name=erased.name))
        gone = tr("What is gone: {what}.").format(what=traces_words(erased.traces))
        self._words.setText("\n".join([gone, *after_words(erased)]))
        if (error := left_over(erased)) is not None:
            self._error.say(error)
        self._field.hide()
        self._act.hide()
        self._keep.setEnabled(True)
        self._keep.setText(tr("Done", "a button"))
        self._keep.setAccessibleName(tr("Done", "a button"))
        self._keep.setFocus()
        self._done()

    def _fail(self, error: BaseException) -> None:
        """Nothing was erased, or not all of it: what is half written comes back only where they are still there."""
        self._busy = False
        self._words.setText("")
        if self._give_back is not None and self._is_there():
            self._give_back()
        self._give_back = None
        self._show()
        if not isinstance(error, KnownError):
            raise error
        self._error.say(error)
        self._done()

    def _is_there(self) -> bool:
        try:
            return any(person.id == self._person.id for person in self.around.desk.journal.people())
        except KnownError:
            return True


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    set_role(label, role)
    return label
