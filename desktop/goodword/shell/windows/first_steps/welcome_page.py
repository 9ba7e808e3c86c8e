"""What the three pages of Welcome share."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role

SIDE = 44
TOP = 32
"""From the window's edges to the content."""


class WelcomePage(QWidget):
    """A title, a sentence and what can be chosen. `finished` asks for the next page, as Next does."""

    finished = Signal()

    def __init__(self, around: Surroundings, title: str, sentence: str, picture: QWidget | None = None) -> None:
        super().__init__()
        self.around = around
        self.setAccessibleName(title)
        self.setProperty("kind", "scrolled")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SIDE, TOP, SIDE, 0)
        self.column.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(title, "title"))
        words.addWidget(label(sentence, "sec", wrapped=True))
        head = QHBoxLayout()
        head.setSpacing(18)
        if picture is not None:
            head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.column.addLayout(head)

    def begin(self) -> None:
        """The page comes into view: show what holds now."""

    def keep(self) -> bool:
        """Write what was chosen; False, said at its place, where that can't be taken. KnownError as the book's."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where the page begins."""
        raise NotImplementedError


def label(text: str, role: str, *, wrapped: bool = False) -> QLabel:
    """Plain words in a role of the theme."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrapped)
    set_role(made, role)
    return made
