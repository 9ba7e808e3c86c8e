"""What a plot shows, in numbers and in words: lines of shares, or the courses of counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from goodword.core.practices import Practice
from goodword.core.trends.stretches import Stretch

ENOUGH = 5
"""From fewer than so many nothing is read that would be a trend."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, of which there is at least one."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """From 0 to 1."""
        return self.part / self.whole

    @property
    def firm(self) -> bool:
        """Whether there are enough to say something."""
        return self.whole >= ENOUGH


class Stroke(StrEnum):
    """How a line is drawn: what tells lines apart without colour."""

    BROAD = "broad"
    WIDE = "wide"
    SOLID = "solid"
    DOTTED = "dotted"
    DASHED = "dashed"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a share for each stretch, or None where there is nothing to have a share of."""

    name: str
    stroke: Stroke
    practice: Practice | None
    shares: tuple[Share | None, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """How often something was heard in each stretch; `points` says each in words, `sentence` the whole."""

    name: str
    counts: tuple[int, ...]
    points: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A plot of lines or of courses: `points` says each stretch of the lines in a sentence, `sentence` the whole.

    `rows` is the same as a table, below `heads`; each begins with what its stretch is called. `note` says what is
    left out. Where there is too little to show there are a head and a sentence in `empty`, and nothing else.
    """

    title: str
    stretches: tuple[Stretch, ...] = ()
    lines: tuple[Line, ...] = ()
    courses: tuple[Course, ...] = ()
    points: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    sentence: str = ""
    note: str = ""
    empty: tuple[str, str] | None = None

    def as_text(self) -> str:
        """The words and the table, a row a line, parted by tabs."""
        table = [self.heads, *self.rows] if self.rows else []
        return "\n".join([self.title, *filter(None, [self.sentence]), *("\t".join(row) for row in table)])


def ends(shares: Sequence[Share | None]) -> tuple[int, int] | None:
    """Which two may be compared: the first and the last with enough in them; None where there are no two."""
    firm = [n for n, share in enumerate(shares) if share is not None and share.firm]
    return (firm[0], firm[-1]) if len(firm) > 1 else None


def together(shares: Sequence[Share | None]) -> tuple[int, int]:
    """So many of so many, over all stretches."""
    there = [share for share in shares if share is not None]
    return sum(share.part for share in there), sum(share.whole for share in there)
