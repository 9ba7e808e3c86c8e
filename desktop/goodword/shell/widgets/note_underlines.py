"""Where the underlines of a note lie: characters of the text to lines on the page."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextLine

from goodword.shell.widgets.underline import BELOW_BASELINE, Underline, paint_underline


def units(text: str, end: int) -> int:
    """How many UTF-16 units the first `end` characters of `text` take; Qt counts in these."""
    return len(text[:end].encode("utf-16-le", "surrogatepass")) // 2


def paint_spans(
    painter: QPainter,
    document: QTextDocument,
    text: str,
    spans: Iterable[tuple[int, int, Underline]],
    colour: str,
) -> None:
    """Underline each (start, end, kind) of `text`, which is what `document` holds, in page coordinates."""
    for start, end, kind in spans:
        first, last = units(text, start), units(text, end)
        block = document.findBlock(first)
        while block.isValid() and block.position() < last:
            _paint_in_block(painter, document, block, (first, last), kind, colour)
            block = block.next()


def _paint_in_block(
    painter: QPainter,
    document: QTextDocument,
    block: QTextBlock,
    stretch: tuple[int, int],
    kind: Underline,
    colour: str,
) -> None:
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    first = max(stretch[0] - block.position(), 0)
    last = min(stretch[1] - block.position(), block.length() - 1)
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        start = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if start < end:
            left, width = _extent(line, start, end)
            base = corner.y() + line.y() + line.ascent() + BELOW_BASELINE
            paint_underline(painter, QPointF(corner.x() + left, base), width, kind, colour)


def _extent(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    """Left end and width of these characters, without blanks that hang over at the line's end."""
    one, inked = _x(line, start), line.naturalTextRect()
    other = min(max(_x(line, end), inked.left()), inked.right())
    return min(one, other), abs(other - one)


def _x(line: QTextLine, position: int) -> float:
    x: float | tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]
    return x[0] if isinstance(x, tuple) else x
