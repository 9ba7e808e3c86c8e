"""The page of the weekly note: what leaves, word for word, built from the note's own blocks."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.brag_note import BragNote
from goodword.core.note_blocks import Block, Heading, Items, Signature, Subtitle, Title, blocks
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.reading_text import PROPORTIONAL, ReadingText

PAGE_WIDTH = 620
_SPACING = 138.0


class NotePage(QWidget):
    """A sheet of paper, 620 wide at most and as high as its text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._note: BragNote | None = None
        self.text = ReadingText(theme, "Preview")
        self._sheet = QFrame()
        set_kind(self._sheet, "page")
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(44, 36, 44, 36)
        inside.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)
        self.setProperty("kind", "scrolled")
        self._limit()
        theme.changed.connect(self._limit)
        theme.changed.connect(self._write)

    def show_note(self, note: BragNote) -> None:
        """Show `note`."""
        self._note = note
        self._write()

    def word_count(self) -> int:
        """How many words stand on it."""
        return len(self.text.toPlainText().split())

    def sizeHint(self) -> QSize:
        """The sheet at its full width."""
        return QSize(self._sheet.maximumWidth(), super().sizeHint().height())

    def _limit(self) -> None:
        self._sheet.setMaximumWidth(round(PAGE_WIDTH * width_factor(self._theme.types.body)))

    def _write(self) -> None:
        if self._note is not None:
            self.text.clear()
            self.text.document().setDefaultFont(self._theme.types.body)
            writer = _Writer(QTextCursor(self.text.document()), self._theme)
            for block in blocks(self._note):
                writer.write(block)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)


class _Writer:
    """Puts one block after the other into a document, as plain text with a format."""

    def __init__(self, cursor: QTextCursor, theme: Theme) -> None:
        self._cursor = cursor
        self._theme = theme
        self._is_first = True

    def write(self, block: Block) -> None:
        types, tokens = self._theme.types, self._theme.tokens
        match block:
            case Title(text):
                self._paragraph([(text, types.title, tokens.ink)], above=0, spacing=100)
            case Subtitle(text):
                self._paragraph([(text, types.body, tokens.ink2)], above=0)
            case Heading(text):
                self._paragraph([(text, types.head, tokens.ink)], above=16)
            case Signature(text):
                self._paragraph([(text, types.body, tokens.ink2)], above=9)
            case Items(items):
                for item in items:
                    first, *rest = item.paragraphs or ("",)
                    lead = [(item.lead, types.strong, tokens.ink)] if item.lead else []
                    between = " " if item.lead and first else ""
                    self._paragraph([*lead, (between + first, types.body, tokens.ink)], above=3, below=6)
                    for text in rest:
                        self._paragraph([(text, types.body, tokens.ink)], above=0, below=6)
            case _:
                self._paragraph([(block.text, types.body, tokens.ink)], above=9)

    def _paragraph(
        self, runs: list[tuple[str, QFont, str]], above: float, below: float = 0, spacing: float = _SPACING
    ) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(spacing, PROPORTIONAL)
        form.setTopMargin(above)
        form.setBottomMargin(below)
        if not self._is_first:
            self._cursor.insertBlock()
        self._cursor.setBlockFormat(form)
        self._is_first = False
        for text, font, ink in runs:
            look = QTextCharFormat()
            look.setFont(font)
            look.setForeground(QColor(ink))
            self._cursor.insertText(text.replace("\n", "\u2028"), look)
