"""The foot of an entry window: its keys, and how the draft stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from goodword.core.language import strung, tr
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.painting import advance, follow, start, text_line

_GAP = 14
_WITHIN = 4


def key_words(key: str) -> str:
    """A shortcut as the system spells it, with the sign for Enter."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    in_words = QKeySequence(Qt.Key.Key_Return).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace(in_words, "↵")


class KeyHints(QWidget):
    """Keys and what they do, as many as there is room for."""

    def __init__(self, theme: Theme, hints: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`hints` are (key, what it does), the most useful first."""
        super().__init__(parent)
        self._theme = theme
        self._hints = [(key_words(key), tr(words, "what a key does")) for key, words in hints]
        self.setAccessibleName(tr("Keys", "of the keyboard"))
        self.setAccessibleDescription(strung([f"{key} {words}" for key, words in self._hints]))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """All of them in a line."""
        width = sum(self._width(*hint) + _GAP for hint in self._hints) - _GAP
        return QSize(round(width + 0.5), line_height(self._theme.types.caption))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each key in DemiBold, its words after it; what does not fit is left out."""
        del event
        tokens, types = self._theme.tokens, self._theme.types
        x, high = 0.0, self.height()
        with QPainter(self) as painter:
            start(painter, self.rect())
            for key, words in self._hints:
                if x + self._width(key, words) > self.width() + 1:
                    return
                font = self._key_font()
                text_line(painter, QRectF(x, 0, advance(font, key), high), key, font, tokens.ink2)
                x += advance(font, key) + _WITHIN
                room = advance(types.caption, words)
                text_line(painter, QRectF(x, 0, room, high), words, types.caption, tokens.ink2)
                x += room + _GAP

    def _key_font(self) -> QFont:
        font = QFont(self._theme.types.caption)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _width(self, key: str, words: str) -> float:
        return advance(self._key_font(), key) + _WITHIN + advance(self._theme.types.caption, words)


class EntryFoot(QFrame):
    """The keys first, a few words on the draft at the other end."""

    def __init__(self, theme: Theme, hints: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "foot")
        self._status = QLabel()
        self._status.setProperty("role", "caption")
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self.hints = KeyHints(theme, hints)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 18, 6)
        row.setSpacing(16)
        row.addWidget(self.hints, 1)
        row.addWidget(self._status)
        self.say("")

    def say(self, words: str) -> None:
        """Show `words` at the right; a blank keeps the height where there are none."""
        self._status.setText(words or " ")
        self.hints.update()
