"""The brag note as a PDF. Qt sets and draws it; it is imported only when a note is written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from goodword.core.brag_note import BragNote, in_its_language
from goodword.core.errors import KnownError
from goodword.core.language import spoken, tr
from goodword.core.note_blocks import Block, Title, blocks
from goodword.exporters.pdf_file import PdfFile
from goodword.exporters.pdf_page import (
    FOOTER,
    FOOTER_TOP,
    SIDE,
    TEXT_WIDTH,
    TOP,
    Passage,
    Style,
    passages,
    places,
)
from goodword.exporters.pdf_text import Shown, ShownLine, make_readable

# Qt's own types can't be named at the top of a module that must load without Qt.
Layout = Any
Line = Any
Painter = Any
Writer = Any
Run = Any

_RESOLUTION = 1200
_UNIT = _RESOLUTION / 72.0
"""Units of the page in a point."""

_FAMILIES = ["Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans"]
_INK, _QUIET = "#221d18", "#5d544b"
_TAB = 24.0

_PLAIN = re.compile(
    "[\u0000-\u00ac\u00ae-\u02ff\u0370-\u052f\u1e00-\u200a\u2010-\u2027\u2030-\u205e\u2070-\u2bff\u3000-\u3098"
    "\u309b-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]*"
)
"""Scripts that stand as they are written: a letter a glyph, one after the other."""


@in_its_language
def write(note: BragNote) -> bytes:
    """The note as PDF on A4; the same note gives the same bytes where the same fonts are.

    Raises KnownError where Qt or every font is missing.
    """
    return write_blocks(blocks(note))


def write_blocks(found: list[Block]) -> bytes:
    """Any document as such a PDF."""
    _application()
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
    from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    try:
        pages = _Sheet(writer, painter).draw(passages(found))
    finally:
        painter.end()
    buffer.close()
    file = PdfFile(bytes(buffer.data().data()))
    make_readable(file, pages)
    file.describe(next((block.text for block in found if isinstance(block, Title)), ""), spoken())
    return file.whole()


@cache
def _application() -> object:
    """What Qt needs to know fonts: the app's own where there is one, else one without a screen, kept for good."""
    try:
        from PySide6.QtCore import QLoggingCategory
        from PySide6.QtGui import QFontDatabase, QGuiApplication
    except ImportError as error:
        raise KnownError(
            tr("A PDF can't be made here"), tr("A part of Qt is missing on this system."), tr("Choose another format.")
        ) from error
    own = None
    if QGuiApplication.instance() is None:
        own = QGuiApplication(["goodword", "-platform", "offscreen"])
        QLoggingCategory.setFilterRules("qt.text.*=false")
    if not QFontDatabase.families():
        raise KnownError(
            tr("A PDF can't be made here"), tr("No font is installed."), tr("Install one, or choose another format.")
        )
    return own


@dataclass(frozen=True, slots=True)
class _Set:
    """A passage in lines: Qt counts its text in units of UTF-16."""

    style: Style
    units: bytes
    layout: Layout

    def lines(self) -> list[Line]:
        """Its lines."""
        return [self.layout.lineAt(number) for number in range(self.layout.lineCount())]

    def height(self, line: Line) -> float:
        """The height of a line, in points: more than usual only where its letters need it."""
        return max(self.style.leading, float(line.height()) / _UNIT)

    def words(self, start: int, end: int) -> str:
        """A part of the text."""
        return self.units[2 * start : 2 * end].decode("utf-16-le", "replace")


class _Sheet:
    """Sets passages in lines and draws them page by page."""

    def __init__(self, writer: Writer, painter: Painter) -> None:
        self._writer = writer
        self._painter = painter

    def draw(self, found: Iterable[Passage]) -> list[list[ShownLine]]:
        """Draw all; the lines that were drawn on each page, in order."""
        set_passages = [self._set(passage) for passage in found]
        lines = [(one, line) for one in set_passages for line in one.lines()]
        where = list(places([(one.style, [one.height(line) for line in one.lines()]) for one in set_passages]))
        count = where[-1].page + 1 if where else 1
        pages: list[list[ShownLine]] = [[]]
        for (one, line), place in zip(lines, where, strict=True):
            if place.page == len(pages):
                pages[-1].append(list(self._foot(len(pages), count)))
                self._writer.newPage()
                pages.append([])
            pages[-1].append(list(self._draw(one, line, TOP + place.top)))
        pages[-1].append(list(self._foot(len(pages), count)))
        return pages

    def _set(self, passage: Passage) -> _Set:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

        style, text = passage.style, passage.text.replace("\n", "\u2028")
        layout = QTextLayout(text, self._font(style), self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(_TAB * _UNIT)
        if passage.runs_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        if passage.strong:
            strong = QTextLayout.FormatRange()
            strong.start, strong.length = 0, len(text[: passage.strong].encode("utf-16-le")) // 2
            form = QTextCharFormat()
            form.setFont(self._font(style, is_strong=True))
            strong.format = form
            layout.setFormats([strong])
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(TEXT_WIDTH * _UNIT)
        layout.endLayout()
        return _Set(style, text.encode("utf-16-le"), layout)

    def _font(self, style: Style, *, is_strong: bool = False) -> Any:
        from PySide6.QtGui import QFont

        font = QFont()
        font.setFamilies(_FAMILIES)
        font.setPointSizeF(style.size)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if style.is_strong or is_strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _draw(self, one: _Set, line: Line, top: float, left: float = SIDE) -> Iterator[Shown]:
        from PySide6.QtCore import QPointF
        from PySide6.QtGui import QColor

        self._painter.setPen(QColor(_QUIET if one.style.is_quiet else _INK))
        free = one.height(line) * _UNIT - line.height()
        at = QPointF(left * _UNIT, top * _UNIT + free / 2)
        for words, runs, is_plain in _drawn(one, line):
            starts = []
            for run in runs:
                self._painter.drawGlyphRun(at, run)
                first = at + run.positions()[0]
                starts.append((first.x(), first.y()))
            width = 0.0 if is_plain else sum(run.boundingRect().width() for run in runs)
            yield Shown(words, tuple(starts), width, is_plain)

    def _foot(self, number: int, count: int) -> Iterator[Shown]:
        """The number of the page, where there are several."""
        if count > 1:
            one = self._set(Passage(FOOTER, f"{number} / {count}"))
            line = one.layout.lineAt(0)
            yield from self._draw(one, line, FOOTER_TOP, SIDE + TEXT_WIDTH - line.naturalTextWidth() / _UNIT)


def _drawn(one: _Set, line: Line) -> Iterator[tuple[str, list[Run], bool]]:
    """The runs of glyphs that a line is drawn with, and the words of each group of them.

    A plain line is one group. Where letters join, change places, or have no glyph, it is letter by letter, in the
    order of reading: only so it is known which glyph is which.
    """
    start, end = line.textStart(), line.textStart() + line.textLength()
    runs = line.glyphRuns()
    words = one.words(start, end)
    if _PLAIN.fullmatch(words) and not any(0 in run.glyphIndexes() for run in runs):
        yield words, runs, True
        return
    letters, waiting = "", list[Run]()
    while start < end:
        after = _word_end(one, start, end) or one.layout.nextCursorPosition(start)
        letter = one.words(start, after)
        if not _is_unseen(letter):
            own = [run for run in line.glyphRuns(start, after - start) if run.positions()]
            if waiting and own and _looks(own) != _looks(waiting):
                yield letters, waiting, False
                letters, waiting = "", []
            letters += letter
            waiting = waiting or own
        start = after
    yield letters, waiting, False


def _word_end(one: _Set, start: int, end: int) -> int | None:
    """Where the word ends that begins at `start`, if its letters stand as they are written, from left to right."""
    after = start
    while after < end and _is_plain_letter(one.words(after, after + 1)):
        after += 1
    return after if after > start and (after == end or one.layout.isValidCursorPosition(after)) else None


def _is_plain_letter(letter: str) -> bool:
    return letter.isalpha() and unicodedata.bidirectional(letter) == "L" and _PLAIN.fullmatch(letter) is not None


def _looks(runs: list[Run]) -> list[Any]:
    """What runs look like; the letters of a ligature look the same."""
    return [(run.glyphIndexes(), run.positions()) for run in runs]


def _is_unseen(letter: str) -> bool:
    """Whether it only steers how others are drawn."""
    return all(unicodedata.category(character) in ("Cf", "Zl") for character in letter)
