"""A sheet in which words are typed that may name somebody."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from goodword.core.language import tr
from goodword.core.unnaming import Unnaming
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 480
_LINES = 4


class WordsSheet(Sheet):
    """Begins with `text`; `asked` stands above it."""

    def __init__(self, around: Surroundings, window: QWidget, title: str, text: str, asked: str) -> None:
        super().__init__(around, window, title, _WIDTH)
        self._text = NoteEdit(around.theme, _LINES)
        self._text.setAccessibleName(tr("Note"))
        self._text.set_text(text)
        self._words = Field(around.theme, asked, self._text)
        self._text.refused.connect(self._words.say)
        self._text.textChanged.connect(self._words.settle)

    def is_about(self, whom: Unnaming) -> bool:
        """Whether that person stands here."""
        return any(map(whom.names, (self._text.text(), *(line.text() for line in self._lines()))))

    def forget_person(self, whom: Unnaming) -> Callable[[], None]:
        """Take that person out; returns what puts them back where the sheet is still open."""
        text, lines = self._text.text(), [(line, line.text()) for line in self._lines()]
        self._text.set_text(whom.without(text))
        for line, words in lines:
            if whom.names(words):
                line.clear()
        there = [True]
        self.destroyed.connect(lambda *_: there.clear())

        def take_back() -> None:
            if there:
                self._text.set_text(text)
                for line, words in lines:
                    line.setText(words)

        return take_back

    def _lines(self) -> list[QLineEdit]:
        return self.findChildren(QLineEdit)
