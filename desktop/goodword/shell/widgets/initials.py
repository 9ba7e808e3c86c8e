"""A disc with the initials of a name."""

from PySide6.QtCore import QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import box, start, text_line


def initials(name: str) -> str:
    """The first grapheme of the first and of the last word, capitals where the script has them.

    Signs around a word do not count; of a name in one word there is one initial.
    """
    words = [word for word in (_without_signs(part) for part in name.split()) if word]
    ends = words if len(words) < 2 else [words[0], words[-1]]
    return "".join(_first_grapheme(word).upper() for word in ends)


def paint_initials(painter: QPainter, rect: QRectF, theme: Theme, name: str, *, ground: str = "") -> None:
    """The disc in `rect`; `ground` in place of the usual one (on a selected row: `surface`)."""
    tokens = theme.tokens
    edge = tokens.line if tokens.high_contrast else ""
    box(painter, rect, rect.height() / 2, ground or tokens.press, edge)
    font = QFont(theme.types.strong)
    font.setPixelSize(max(9, round(rect.height() * 0.36)))
    text_line(painter, rect, initials(name), font, tokens.ink2, Qt.AlignmentFlag.AlignHCenter)


class Initials(QWidget):
    """The disc as a widget; the name is its accessible name."""

    def __init__(self, theme: Theme, name: str = "", size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._size = size
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_name(self, name: str) -> None:
        """Show the initials of `name`."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """The disc."""
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        """The disc and nothing less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The disc and the letters."""
        del event
        with QPainter(self) as painter:
            start(painter)
            paint_initials(painter, QRectF(self.rect()), self._theme, self._name)


def _first_grapheme(word: str) -> str:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    units = max(finder.toNextBoundary(), 0)
    return word.encode("utf-16-le")[: units * 2].decode("utf-16-le")


def _without_signs(word: str) -> str:
    first = next((index for index, character in enumerate(word) if character.isalnum()), len(word))
    return word[first:]
