"""What stands where there is nothing yet."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.mark import Centre, MarkColours, MarkState, paint_mark
from goodword.shell.widgets.painting import start

_PICTURE = 30
_MOST_WIDTH = 300


class EmptyPicture(QWidget):
    """A glyph in outline, an icon by its name, or the empty mark where neither is given."""

    def __init__(self, theme: Theme, what: Practice | str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._what = what
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The picture."""
        return QSize(_PICTURE + 6, _PICTURE + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the quiet colour of fields."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter)
            rect = QRectF(3, 3, _PICTURE, _PICTURE)
            if isinstance(self._what, Practice):
                paint_glyph(painter, rect, self._what, tokens.field, outlined=True)
            elif self._what is not None:
                paint_icon(painter, rect, self._what, tokens.field)
            else:
                state = MarkState(frozenset(), Centre.NONE)
                paint_mark(painter, rect, state, MarkColours.of(tokens))


class EmptyState(QWidget):
    """Picture, head, one sentence of two lines at most, and one button at most; in the middle."""

    def __init__(
        self,
        theme: Theme,
        head: str,
        sentence: str,
        what: Practice | str | None = None,
        button: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.head = _centred(head, "head")
        self.sentence = _centred(sentence, "sec")
        self.button = button
        self._theme = theme
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(EmptyPicture(theme, what), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.sentence)
        if button is not None:
            column.addSpacing(4)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        # The column is as wide as its words may be, so that heights are reckoned for that width.
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addStretch(1)
        layout.addLayout(column)
        layout.addStretch(1)
        self._limit()
        theme.changed.connect(self._limit)

    def _limit(self) -> None:
        width = round(_MOST_WIDTH * width_factor(self._theme.types.body))
        self.head.setFixedWidth(width)
        self.sentence.setFixedWidth(width)


def _centred(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
