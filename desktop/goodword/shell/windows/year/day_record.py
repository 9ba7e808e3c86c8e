"""One record of a day, or what a practice is without one: a block of the calendar's side pane."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.practice_words import practice_title
from goodword.core.practices import Entry, Practice
from goodword.shell.theme.measures import RADIUS_ROW
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.glyph import Glyph
from goodword.shell.widgets.painting import box, start
from goodword.shell.windows.records.record_words import aside, first_words, heading

_LINES = 4
_INSET = 8


class RecordBlock(QPushButton):
    """A record: practice, time or "Private", whom or what it is about, its first words. Pressing it opens it."""

    def __init__(self, theme: Theme, entry: Entry, *, late: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "quiet")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        words = heading(entry)
        self.setAccessibleName(f"{practice_title(entry.content.practice)}, {words}")
        self.setAccessibleDescription(f"{aside(entry, late=late)}. {first_words(entry.content.text)}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(4)
        column.addLayout(head_row(theme, entry.content.practice, aside(entry, late=late)))
        column.addWidget(ElidedLabel(theme, words, role="strong"))
        column.addWidget(ElidedLabel(theme, first_words(entry.content.text), lines=_LINES, role="sec"))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """What its lines need."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What its lines need at least."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words wrap to."""
        return self._column.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground while hovered or pressed."""
        del event
        if self.underMouse() or self.isDown():
            tokens = self._theme.tokens
            with QPainter(self) as painter:
                start(painter)
                box(painter, QRectF(self.rect()), RADIUS_ROW, tokens.press if self.isDown() else tokens.hover, "")


class StateBlock(QWidget):
    """A practice without a record on a day: its name, and what it is then."""

    def __init__(self, theme: Theme, practice: Practice, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.addLayout(head_row(theme, practice, words))


def head_row(theme: Theme, practice: Practice, end: str) -> QHBoxLayout:
    """The glyph and name of a practice, and at the end of the row a few words."""
    row = QHBoxLayout()
    row.setSpacing(8)
    name, last = QLabel(practice_title(practice)), QLabel(end)
    for label, role in ((name, "label"), (last, "caption")):
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(label, role)
    row.addWidget(Glyph(theme, practice, 14))
    row.addWidget(name)
    row.addStretch(1)
    row.addWidget(last)
    return row
