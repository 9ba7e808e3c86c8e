"""The words of a PDF that Qt wrote, made so that every one of them is found by a search.

Qt maps each glyph back to the character its font has it for: joined letters come out as signs of their own, glyphs
without a character not at all. Here the maps name the letters meant, and where that can't be, the text stands beside
the glyphs (ActualText).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from goodword.exporters.direction import runs_right_to_left
from goodword.exporters.pdf_file import PdfFile

_SHOWN = re.compile(rb"BT\n/F(\d+) [^\n]*Tm\n(\S+) (\S+) Td (.*?)ET\n", re.DOTALL)
_GLYPH = re.compile(rb"<([0-9A-F]{4})> Tj")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (<[0-9A-F]*>|\[[^\]]*\])")
_HEX = re.compile(rb"<([0-9A-F]*)>")
_JOINED = re.compile("[\ufb00-\ufdff\ufe70-\ufefc]")
_NEAR = 0.02
_HAIR = 2.0
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Shown:
    """A text that was drawn: where each run of its glyphs begins, in the page's own units."""

    text: str
    starts: tuple[tuple[float, float], ...]


@dataclass(slots=True)
class _Font:
    """What the glyphs of a font stand for."""

    texts: dict[int, str]
    learnt: set[int] = field(default_factory=set)

    def learn(self, glyph: int, text: str) -> None:
        """Take `text` for what `glyph` stands for, unless it was told before; 0 stands for all that are missing."""
        if glyph and glyph not in self.learnt:
            self.learnt.add(glyph)
            self.texts[glyph] = text


@dataclass(frozen=True, slots=True)
class _Run:
    """Glyphs that a page shows together, and where its content has them."""

    font: _Font
    glyphs: tuple[int, ...]
    place: tuple[float, float]
    start: int
    end: int

    def read(self) -> str:
        """The text by the font's map."""
        return "".join(self.font.texts.get(glyph, "") for glyph in self.glyphs)


def make_readable(file: PdfFile, pages: Iterable[Sequence[Shown]]) -> None:
    """Let every text in `file` be read; `pages` tells what was drawn on each, in order."""
    fonts = {number: _Font(_texts(file.stream(at))) for number, at in file.maps().items()}
    contents = [
        (at, stream, list(_found(shown, list(_runs(stream, fonts)))))
        for (at, stream), shown in zip(file.contents(), pages, strict=True)
    ]
    for _, _, found in contents:
        for text, runs in found:
            if len(runs) == 1 and len(runs[0].glyphs) == 1:
                runs[0].font.learn(runs[0].glyphs[0], text)
    for at, stream, found in contents:
        file.put_stream(at, b"".join(_marked(stream, found)))
    for number, at in file.maps().items():
        file.put_stream(at, _map(fonts[number].texts))


def _runs(stream: bytes, fonts: Mapping[int, _Font]) -> Iterator[_Run]:
    for one in _SHOWN.finditer(stream):
        glyphs = tuple(int(glyph, 16) for glyph in _GLYPH.findall(one[4]))
        yield _Run(fonts[int(one[1])], glyphs, (float(one[2]), -float(one[3])), one.start(), one.end())


def _found(shown: Iterable[Shown], runs: Sequence[_Run]) -> Iterator[tuple[str, list[_Run]]]:
    """The runs of each text, which come in its order; what was drawn as a picture has none."""
    at = 0
    for one in shown:
        own = []
        for start in one.starts:
            seen = next((n for n in range(at, len(runs)) if _is_near(runs[n].place, start)), None)
            if seen is not None:
                own.append(runs[seen])
                at = seen + 1
        if own:
            yield one.text, own


def _is_near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] - other[0]) < _NEAR and abs(one[1] - other[1]) < _NEAR


def _marked(stream: bytes, found: Iterable[tuple[str, list[_Run]]]) -> Iterator[bytes]:
    """A page's content, with the text beside those glyphs whose maps tell another."""
    done = 0
    for text, runs in found:
        letters = _letters(text)
        start, end = runs[0].start, runs[-1].end
        is_one = len(runs) == len(runs[0].glyphs) == 1
        is_joined = is_one and len(letters) > 1 and runs_right_to_left(letters)
        if is_joined or _letters("".join(run.read() for run in runs)) != letters:
            yield stream[done:start]
            shown = stream[start:end]
            if is_joined:
                yield _span(letters[0], shown)
                yield from (_span(letter, _unseen(shown, place)) for place, letter in enumerate(letters) if place)
            else:
                yield _span(text, shown)
            done = end
    yield stream[done:]


def _span(text: str, shown: bytes) -> bytes:
    return b"/Span <</ActualText <FEFF%s>>> BDC\n%sEMC\n" % (_hex(text), shown)


def _unseen(shown: bytes, place: int) -> bytes:
    """A glyph that is not drawn, a hair's breadth to the left of the one in `shown`.

    Readers of texts from right to left turn round what they find from left to right, and the letters of one glyph
    with it: each letter needs a place of its own.
    """
    found = _SHOWN.match(shown)
    assert found is not None
    font = shown[: shown.index(b"Tm\n")]
    return b"%sTm\n1 Tz 3 Tr %f %s Td <0000> Tj\nET\n" % (font, float(found[2]) - place * _HAIR, found[3])


def _letters(text: str) -> str:
    return "".join(text.split())


def _hex(text: str) -> bytes:
    return text.encode("utf-16-be").hex().upper().encode()


def _texts(cmap: bytes) -> dict[int, str]:
    """What each glyph stands for by Qt's map; signs for joined letters are the letters."""
    texts: dict[int, str] = {}
    for first, last, value in _RANGE.findall(cmap):
        start, end = int(first, 16), int(last, 16)
        if value.startswith(b"["):
            codes = [bytes.fromhex(code.decode()).decode("utf-16-be", "replace") for code in _HEX.findall(value)]
        else:
            codes = [chr(int(value.strip(b"<>"), 16) + step) for step in range(end - start + 1)]
        texts.update(zip(range(start, end + 1), codes, strict=False))
    return {
        glyph: _JOINED.sub(lambda sign: unicodedata.normalize("NFKC", sign[0]), text)
        for glyph, text in texts.items()
        if glyph and text != "\0"
    }


def _map(texts: Mapping[int, str]) -> bytes:
    lines = [b"<%04X> <%s>\n" % (glyph, _hex(text)) for glyph, text in texts.items()]
    groups = [lines[n : n + _AT_ONCE] for n in range(0, len(lines), _AT_ONCE)]
    body = b"".join(b"%d beginbfchar\n%sendbfchar\n" % (len(group), b"".join(group)) for group in groups)
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        b"%sendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n" % body
    )
