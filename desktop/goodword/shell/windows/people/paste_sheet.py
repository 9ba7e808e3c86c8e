"""A place to paste a list of people, or vCards; it says beforehand who is new."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.name_lists import Listed, read_list
from goodword.core.practices import NOTE_LIMIT, is_blank
from goodword.core.team_words import added_words
from goodword.core.vcards import holds_vcards, read_vcards
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 480
_LINES = 9
_HELP = marked("One name a line, names with mail addresses, lines of a spreadsheet, or vCards of your address book.")


class ListEdit(NoteEdit):
    """Names, one a line. vCards that are pasted or dropped are told, not shown: they are for programs to read."""

    cards = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Cards are told; all else is pasted."""
        if holds_vcards(source.text()):
            self.cards.emit(source.text())
        else:
            super().insertFromMimeData(source)


class PasteSheet(Sheet):
    """`keep` takes the people, or raises KnownError."""

    def __init__(
        self, around: Surroundings, window: QWidget, keep: Callable[[Sequence[Listed]], object]
    ) -> None:
        super().__init__(around, window, tr("Paste a list"), _WIDTH)
        theme = around.theme
        self._keep = keep
        self._cards: dict[str, Listed] = {}
        self._names = ListEdit(theme, _LINES)
        self._names.setAccessibleName(tr("Names", "of people"))
        self._count = ElidedLabel(theme, lines=2, role="caption")
        self._error = ErrorLine(theme)
        self._add = Button(theme, tr("Add them", "a button"), ButtonKind.PRIMARY)
        self._lay_out(theme)
        self._names.textChanged.connect(self._look)
        self._names.cards.connect(self._take_cards)
        self._names.refused.connect(self._error.say)
        self._add.clicked.connect(self._take)
        self._look()
        self._names.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        paste = Button(theme, tr("Paste", "a button"), icon="copy")
        leave = Button(theme, tr("Not now", "a button"))
        self.column.addWidget(Field(theme, tr("Who is on your team?"), self._names), 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._count, 1)
        row.addWidget(paste)
        self.column.addLayout(row)
        self.column.addWidget(self._error)
        self.feet((self._add, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        paste.setAccessibleName(tr("Paste", "a button"))
        paste.clicked.connect(lambda: self._names.insertFromMimeData(QGuiApplication.clipboard().mimeData()))
        leave.clicked.connect(self.close)

    def _listed(self) -> list[Listed]:
        """The people that are listed, with what a card told of those whose name still stands as it was read."""
        return [self._cards.get(one.name, one) for one in read_list(self._names.text())]

    def _take_cards(self, text: str) -> None:
        try:
            found = read_vcards(text)
        except KnownError as error:
            self._error.say(error)
            return
        self._cards |= {one.name: one for one in found}
        before = self._names.text()
        names = "\n".join(one.name for one in found)
        self._names.set_text(names if is_blank(before) else f"{before.rstrip()}\n{names}"[:NOTE_LIMIT])

    def _look(self) -> None:
        self._error.settle()
        try:
            listed = self._listed()
            new = self.around.desk.team.unknown(listed)
        except KnownError as error:
            self._add.setEnabled(False)
            self._count.setText("")
            self._error.say(error)
            return
        self._add.setEnabled(bool(new))
        self._count.setText(f"{added_words(len(new), len(listed) - len(new))}." if listed else tr(_HELP))

    def _take(self) -> None:
        try:
            self._keep(self._listed())
        except KnownError as error:
            self._error.say(error)
        else:
            self.close()
