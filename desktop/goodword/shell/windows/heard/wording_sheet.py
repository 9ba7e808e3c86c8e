"""Asks for the right wording of something heard."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.windows.heard.words_sheet import WordsSheet


class WordingSheet(WordsSheet):
    """Begins with the words as they stand; `keep` takes the right ones, or raises KnownError."""

    def __init__(self, around: Surroundings, window: QWidget, text: str, keep: Callable[[str], object]) -> None:
        asked = tr("What did they really mean, in your words?")
        super().__init__(around, window, tr("They put it right"), text, asked)
        theme = around.theme
        self._keep = keep
        self._text.setAccessibleName(tr("Right wording", "a field"))
        self.column.addWidget(self._words)
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
            self._words.say(error)
            self._text.setFocus()
        else:
            self.close()
