"""The words of a PDF that Qt wrote, made so that every one of them is found by a search.

Qt maps each glyph back to the character its font has it for: joined letters come out as signs of their own, glyphs
without a character not at all. Here the maps name the letters meant, and where that can't be, the text stands beside
the glyphs (ActualText).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from struct import unpack

from goodword.exporters.direction import runs_right_to_left
from goodword.exporters.pdf_file import PdfFile

_SHOWN = re.compile(rb"BT\n(/F(\d+) (\S+) Tf 1 0 (\S+) -1) 0 0 Tm\n(\S+) (\S+) Td (.*?)ET\n", re.DOTALL)
_BETWEEN = re.compile(rb"Q\nq\n(?:/CSp cs\n[^\n]* scn\n)?(?:/GSa gs\n)?")
_GLYPH = re.compile(rb"<([0-9A-F]{4})> Tj")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (<[0-9A-F]*>|\[[^\]]*\])")
_HEX = re.compile(rb"<([0-9A-F]*)>")
_OTHER_FORMS = re.compile("[\u2e80-\u2fdf\uf900-\ufdff\ufe70-\ufefc]")
_NEAR = 0.02
_HAIR = 2.0
_LAST_GLYPH = 0xFFFE
_NARROW = 20
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Shown:
    """A text that was drawn, where each run of its glyphs begins, and how wide it is, in the page's own units.

    `is_plain`: a glyph a letter and one after the other, where the numbers of both are the same.
    """

    text: str
    starts: tuple[tuple[float, float], ...]
    width: float
    is_plain: bool = False


ShownLine = Sequence[Shown]


@dataclass(slots=True)
class _Font:
    """What the glyphs of a font stand for; a spare glyph has no shape and stands for a text."""

    texts: dict[int, str]
    learnt: set[int] = field(default_factory=set)
    spare: dict[str, int] = field(default_factory=dict)

    def learn(self, glyph: int, text: str) -> None:
        """Take `text` for what `glyph` stands for, unless it was told before; 0 stands for all that are missing."""
        if glyph and glyph not in self.learnt:
            self.learnt.add(glyph)
            self.texts[glyph] = text

    def spare_for(self, text: str) -> int:
        """The spare glyph of a text."""
        glyph = self.spare.setdefault(text, _LAST_GLYPH - len(self.spare))
        self.texts[glyph] = text
        return glyph


@dataclass(frozen=True, slots=True)
class _Run:
    """Glyphs that a page shows together: how, and where its content says so."""

    font: _Font
    size: float
    glyphs: tuple[int, ...]
    place: tuple[float, float]
    font_and_slant: bytes
    shown: bytes
    start: int
    end: int

    def written(self) -> bytes:
        """How a text object shows it: at its place at once, so that readers see it on the line of the others."""
        return b"%s %.3f %.3f Tm %s" % (self.font_and_slant, *self.place, self.shown)


@dataclass(frozen=True, slots=True)
class _Group:
    """The runs of one text; none where it was drawn as a picture."""

    shown: Shown
    runs: tuple[_Run, ...]

    def teach(self) -> None:
        """Tell the fonts what is known of their glyphs."""
        text, count = self.shown.text, sum(len(run.glyphs) for run in self.runs)
        if self.shown.is_plain and count == len(text):
            letters = iter(text)
            for run in self.runs:
                for glyph, letter in dict.fromkeys(zip(run.glyphs, letters, strict=False)):
                    run.font.learn(glyph, letter)
        elif count == 1:
            self.runs[0].font.learn(self.runs[0].glyphs[0], self._joined()[:1] or text)

    def written(self) -> list[bytes]:
        """Each run anew, with the text beside those whose maps tell another."""
        bodies = [run.written() for run in self.runs]
        if not bodies:
            return []
        read = "".join(run.font.texts.get(glyph, "") for run in self.runs for glyph in run.glyphs)
        joined = self._joined()
        if joined and read == joined[0]:
            run, (x, y) = self.runs[0], self.runs[0].place
            return [bodies[0] + b"".join(_unseen(run, (x - n * _HAIR, y), joined[n]) for n in range(1, len(joined)))]
        if not any(glyph for run in self.runs for glyph in run.glyphs):
            unseen = _unseen(self.runs[-1], self.runs[0].place, self.shown.text, self.shown.width)
            return [*bodies[:-1], bodies[-1] + unseen]
        if _letters(read) != _letters(self.shown.text):
            return [_span(self.shown.text, bodies[0]), *(_span("", body) for body in bodies[1:])]
        return bodies

    def _joined(self) -> str:
        """The letters of a glyph that joins several, in a script that runs from right to left."""
        letters = _letters(self.shown.text)
        is_one_glyph = len(self.runs) == 1 == len(self.runs[0].glyphs)
        return letters if is_one_glyph and len(letters) > 1 and runs_right_to_left(letters) else ""


def make_readable(file: PdfFile, pages: Iterable[Iterable[ShownLine]]) -> None:
    """Let every text in `file` be read; `pages` tells the lines that were drawn on each, in order."""
    fonts = {number: _Font(_texts(file.stream(at))) for number, at in file.maps().items()}
    contents = [
        (at, stream, list(_lines(lines, list(_runs(stream, fonts)))))
        for (at, stream), lines in zip(file.contents(), pages, strict=True)
    ]
    for _, _, lines in contents:
        for group in chain.from_iterable(lines):
            group.teach()
    for at, stream, lines in contents:
        file.put_stream(at, b"".join(_written(stream, lines)))
    for number, at in file.maps().items():
        file.put_stream(at, _map(fonts[number].texts))


def _runs(stream: bytes, fonts: Mapping[int, _Font]) -> Iterator[_Run]:
    for one in _SHOWN.finditer(stream):
        codes = bytes.fromhex(b"".join(_GLYPH.findall(one[7])).decode())
        glyphs = unpack(f">{len(codes) // 2}H", codes)
        size, slant, x, y = (float(number) for number in one.group(3, 4, 5, 6))
        yield _Run(fonts[int(one[2])], size, glyphs, (x + slant * y, -y), one[1], one[7], one.start(), one.end())


def _lines(lines: Iterable[ShownLine], runs: Sequence[_Run]) -> Iterator[list[_Group]]:
    """The runs of each text, which come in its order."""
    at = 0
    for line in lines:
        groups = []
        for one in line:
            own = []
            for start in one.starts:
                seen = next((n for n in range(at, len(runs)) if _is_near(runs[n].place, start)), None)
                if seen is not None:
                    own.append(runs[seen])
                    at = seen + 1
            groups.append(_Group(one, tuple(own)))
        yield groups


def _is_near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] - other[0]) < _NEAR and abs(one[1] - other[1]) < _NEAR


def _written(stream: bytes, lines: Iterable[list[_Group]]) -> Iterator[bytes]:
    """A page's content, each line one text object where nothing but text is in it."""
    done = 0
    for groups in lines:
        before: _Run | None = None
        for group in groups:
            if before is not None and not group.runs and group.shown.starts:
                yield _unseen(before, group.shown.starts[0], group.shown.text, group.shown.width)
            for run, body in zip(group.runs, group.written(), strict=True):
                between = stream[done : run.start]
                if before is None:
                    yield between + b"BT\n"
                elif not _BETWEEN.fullmatch(between):
                    yield b"ET\n" + between + b"BT\n"
                yield body
                before, done = run, run.end
        if before is not None:
            yield b"ET\n"
    yield stream[done:]


def _span(text: str, shown: bytes) -> bytes:
    return b"/Span <</ActualText <FEFF%s>>> BDC\n%sEMC\n" % (_hex(text), shown)


def _unseen(run: _Run, place: tuple[float, float], text: str, width: float = 0.0) -> bytes:
    """A spare glyph in the run's font, which nobody sees: for what has no glyph of its own.

    That is a picture, letters that no font has, and each further letter of a glyph that joins several in a script
    from right to left. Readers turn round what they find from left to right, and the letters of one glyph with it, so
    each has its place, a hair's breadth to the left.
    """
    stretch = max(100 * width / run.size, _NARROW)
    shown = (stretch, run.font_and_slant, *place, run.font.spare_for(text))
    return b"%.1f Tz 3 Tr\n%s %.3f %.3f Tm <%04X> Tj\n100 Tz 0 Tr\n" % shown


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
        glyph: _OTHER_FORMS.sub(lambda sign: unicodedata.normalize("NFKC", sign[0]), text)
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
