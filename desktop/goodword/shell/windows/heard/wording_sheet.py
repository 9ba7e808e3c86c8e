"""Asks for the right wording of something heard."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 480
_LINES = 4


class WordingSheet(Sheet):
    """Begins with the words as they stand; `keep` takes the right ones, or raises KnownError."""

    def __init__(self, around: Surroundings, window: QWidget, text: str, keep: Callable[[str], object]) -> None:
        super().__init__(around, window, tr("They put it right"), _WIDTH)
        theme = around.theme
        self._keep = keep
        self._text = NoteEdit(theme, _LINES)
        self._text.setAccessibleName(tr("Right wording", "a field"))
        self._text.set_text(text)
        self._field = Field(theme, tr("What did they really mean, in your words?"), self._text)
        self._text.refused.connect(self._field.say)
        self._text.textChanged.connect(self._field.settle)
        self.column.addWidget(self._field)
        self.column.addWidget(ElidedLabel(theme, tr("Your first wording is kept beside it."), 2, "sec"))
        act = Button(theme, tr("Keep both", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._take)
        self.feet((act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        self._text.setFocus()

    def _take(self) -> None:
        try:
            self._keep(self._text.text())
        except KnownError as error:
            self._field.say(error)
            self._text.setFocus()
        else:
            self.close()
