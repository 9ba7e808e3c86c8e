"""How a PDF's pages are set: the styles of the blocks, and which line stands where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goodword.core.note_blocks import Block, Heading, Items, Signature, Subtitle, Title
from goodword.exporters.direction import holds_right_to_left, runs_right_to_left

WIDTH, HEIGHT = 595.0, 842.0
"""A4, in points, as are all measures here."""

SIDE, TOP, FOOT = 85.0, 74.0, 78.0
TEXT_WIDTH, TEXT_HEIGHT = WIDTH - 2 * SIDE, HEIGHT - TOP - FOOT
FOOTER_TOP = HEIGHT - 52.0

_ISOLATED = "\u2068{}\u2069"
_FEW_LINES = 3
_KEPT_TOGETHER = 2


@dataclass(frozen=True, slots=True)
class Style:
    """A kind of paragraph: size and line height, space around it, and whether it must not end a page."""

    size: float
    leading: float
    above: float = 0.0
    below: float = 0.0
    is_strong: bool = False
    is_quiet: bool = False
    stays_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, the first `strong` characters of it in a stronger face; a line feed inside is a line break."""

    style: Style
    text: str
    strong: int = 0

    @property
    def runs_right_to_left(self) -> bool:
        """Which way it runs: the way of what follows a name at its beginning."""
        return runs_right_to_left(self.text[self.strong :].strip() or self.text)


FOOTER = Style(8.5, 12.0, is_quiet=True)

_TITLE = Style(20.0, 26.0, below=1.0, is_strong=True, stays_with_next=True)
_SUBTITLE = Style(10.5, 16.0, below=16.0, is_quiet=True, stays_with_next=True)
_HEADING = Style(13.0, 18.0, above=20.0, below=6.0, is_strong=True, stays_with_next=True)
_PARAGRAPH = Style(10.5, 16.0, below=8.0)
_ITEM = Style(10.5, 16.0, above=7.0, below=7.0)
_MORE = Style(10.5, 16.0, above=3.0, below=7.0)
_SIGNATURE = Style(10.5, 16.0, above=22.0, is_quiet=True)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands: the page, from 0, and the distance of its top from the text's."""

    page: int
    top: float


def passages(found: Sequence[Block]) -> Iterator[Passage]:
    """The paragraphs of a note."""
    for block in found:
        match block:
            case Title(text):
                yield Passage(_TITLE, text)
            case Subtitle(text):
                yield Passage(_SUBTITLE, text)
            case Heading(text):
                yield Passage(_HEADING, text)
            case Signature(text):
                yield Passage(_SIGNATURE, text)
            case Items(items):
                for item in items:
                    yield _first(item.lead, item.paragraphs[0] if item.paragraphs else "")
                    yield from (Passage(_MORE, text) for text in item.paragraphs[1:])
            case _:
                yield Passage(_PARAGRAPH, block.text)


def places(set_lines: Sequence[tuple[Style, Sequence[float]]]) -> Iterator[Place]:
    """Where each line of each paragraph stands, given the height of every line.

    A heading never ends a page; of a paragraph neither the first nor the last line stands alone on one.
    """
    page, y, below = 0, 0.0, 0.0
    for index, (style, heights) in enumerate(set_lines):
        gap = _gap(below, style) if y else 0.0
        if y and y + gap + _start(set_lines, index) > TEXT_HEIGHT:
            page, y, gap = page + 1, 0.0, 0.0
        y += gap
        for number, height in enumerate(heights):
            last_two = sum(heights[number:]) if len(heights) - number == _KEPT_TOGETHER else height
            if y and y + last_two > TEXT_HEIGHT:
                page, y = page + 1, 0.0
            yield Place(page, y)
            y += height
        below = style.below


def _first(lead: str | None, text: str) -> Passage:
    if not lead:
        return Passage(_ITEM, text)
    if holds_right_to_left(lead + text):
        lead = _ISOLATED.format(lead)
    return Passage(_ITEM, f"{lead} {text}".rstrip(), len(lead))


def _gap(below: float, style: Style) -> float:
    return max(below, style.above)


def _start(set_lines: Sequence[tuple[Style, Sequence[float]]], index: int) -> float:
    """How high the part of a paragraph is that must not be torn, with what has to follow it."""
    style, heights = set_lines[index]
    kept = heights if len(heights) <= _FEW_LINES else heights[:_KEPT_TOGETHER]
    height = sum(kept)
    if style.stays_with_next and index + 1 < len(set_lines):
        height += _gap(style.below, set_lines[index + 1][0]) + _start(set_lines, index + 1)
    return height
