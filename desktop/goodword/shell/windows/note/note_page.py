"""The page of the weekly note: what leaves, word for word, built from the note's own blocks."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.note_blocks import Block, Heading, Item, Items, Signature, Subtitle, Title
from goodword.core.note_scan import Spot
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.reading_text import PROPORTIONAL, ReadingText

PAGE_WIDTH = 620
_SPACING = 138.0
_WORDS_A_MINUTE = 200


class NotePage(QWidget):
    """A sheet of paper, 620 wide at most and as high as its text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._spots: tuple[Spot, ...] = ()
        self.text = ReadingText(theme, tr("Preview"))
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

    def show_note(self, found: Sequence[Block], spots: Sequence[Spot] = ()) -> None:
        """Show a note, with what to look at underlined."""
        self._blocks = tuple(found)
        self._spots = tuple(spots)
        self._write()

    def length_words(self) -> str:
        """How long it is: "120 words, read in a minute"."""
        words = len(self.text.toPlainText().split())
        minutes = -(-words // _WORDS_A_MINUTE)
        reading = tr("read in {n} minute|read in {n} minutes", "", minutes).format(n=minutes)
        counted = tr("{n} word, {reading}|{n} words, {reading}", "reading: read in 2 minutes", words)
        return counted.format(n=words, reading=tr("read in a minute") if minutes <= 1 else reading)

    def sizeHint(self) -> QSize:
        """The sheet at its full width."""
        return QSize(self._sheet.maximumWidth(), super().sizeHint().height())

    def _limit(self) -> None:
        self._sheet.setMaximumWidth(round(PAGE_WIDTH * width_factor(self._theme.types.body)))

    def _write(self) -> None:
        self.text.clear()
        self.text.document().setDefaultFont(self._theme.types.body)
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        writer = _Writer(cursor, self._theme)
        for number, block in enumerate(self._blocks):
            writer.write(block, [spot for spot in self._spots if spot.block == number])
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


class _Run(NamedTuple):
    """Words in one look, and the places in them to look at."""

    text: str
    font: QFont
    ink: str
    places: tuple[tuple[int, int], ...] = ()


class _Writer:
    """Puts one block after the other into a document, as plain text with a format."""

    def __init__(self, cursor: QTextCursor, theme: Theme) -> None:
        self._cursor = cursor
        self._theme = theme
        self._is_first = True

    def write(self, block: Block, spots: Sequence[Spot] = ()) -> None:
        types, tokens = self._theme.types, self._theme.tokens
        match block:
            case Title(text):
                self._paragraph([_Run(text, types.title, tokens.ink)], above=0, spacing=100)
            case Subtitle(text):
                self._paragraph([_Run(text, types.body, tokens.ink2)], above=0)
            case Heading(text):
                self._paragraph([_Run(text, types.head, tokens.ink)], above=16)
            case Signature(text):
                self._paragraph([_Run(text, types.body, tokens.ink2)], above=9)
            case Items(items):
                for number, item in enumerate(items):
                    self._item(item, [spot for spot in spots if spot.item == number])
            case _:
                self._paragraph([_Run(block.text, types.body, tokens.ink)], above=9)

    def _item(self, item: Item, spots: Sequence[Spot]) -> None:
        types, ink = self._theme.types, self._theme.tokens.ink
        places: dict[int | None, list[tuple[int, int]]] = {}
        for spot in spots:
            places.setdefault(spot.paragraph, []).append((spot.look.start, spot.look.end))
        first, *rest = item.paragraphs or ("",)
        runs = [_Run(item.lead, types.strong, ink, tuple(places.get(None, ())))] if item.lead else []
        if item.lead and first:
            runs.append(_Run(" ", types.body, ink))
        runs.append(_Run(first, types.body, ink, tuple(places.get(0, ()))))
        self._paragraph(runs, above=3, below=6)
        for number, text in enumerate(rest, start=1):
            self._paragraph([_Run(text, types.body, ink, tuple(places.get(number, ())))], above=0, below=6)

    def _paragraph(self, runs: Sequence[_Run], above: float, below: float = 0, spacing: float = _SPACING) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(spacing, PROPORTIONAL)
        form.setTopMargin(above)
        form.setBottomMargin(below)
        if not self._is_first:
            self._cursor.insertBlock()
        self._cursor.setBlockFormat(form)
        self._is_first = False
        for run in runs:
            look = QTextCharFormat()
            look.setFont(run.font)
            look.setForeground(QColor(run.ink))
            doubtful = QTextCharFormat(look)
            doubtful.setBackground(QColor(self._theme.tokens.select))
            doubtful.setFontUnderline(True)
            for text, is_doubtful in _parted(run.text, run.places):
                self._cursor.insertText(text.replace("\n", "\u2028"), doubtful if is_doubtful else look)


def _parted(text: str, places: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """The stretches of a text that lie in one of the places, or in none."""
    done = 0
    for start, end in sorted(places):
        if end <= done:
            continue
        start = max(start, done)
        if start > done:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False
