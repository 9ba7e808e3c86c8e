"""How specific praise was: which of its parts the coach sees in each note, month by month."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from goodword.core.practices import Practice
from goodword.core.trends.charts import Share
from goodword.core.wording.labels import MOST_READ, PARTS, Label, NoteReader

READ_A_MONTH = 40
"""So many praises of a month are read, the latest: reading takes a thousandth of a second each."""

MOST_REMEMBERED = 20_000

Parts = frozenset[Label]


class PraiseReader:
    """Reads praise, each note once: it remembers what was seen in it by a number made of the text, not the text.

    What it remembers is gone when the app ends. For one thread at a time.
    """

    def __init__(self, coach: Callable[[], NoteReader | None], most: int = MOST_REMEMBERED) -> None:
        self._coach = coach
        self._most = most
        self._seen: dict[int, Parts | None] = {}

    @property
    def can_read(self) -> bool:
        """Whether the coach is there."""
        return self._coach() is not None

    def parts(self, text: str, person: str | None) -> Parts | None:
        """The parts of praise it holds; None where it can't be read: its language is not known."""
        key = hash((text, person))
        if key not in self._seen:
            while len(self._seen) >= self._most:
                del self._seen[next(iter(self._seen))]
            self._seen[key] = self._read(text, person)
        return self._seen[key]

    def _read(self, text: str, person: str | None) -> Parts | None:
        coach = self._coach()
        reading = coach.read(Practice.PRAISE, text[:MOST_READ], person) if coach else None
        return None if reading is None else reading.present & frozenset(PARTS[Practice.PRAISE])


@dataclass(frozen=True, slots=True)
class PraiseMonth:
    """What was seen in the praises of a month: `shares` of each part, of all `parts` at once, and what is not known.

    A share is None where no praise could be read.
    """

    shares: dict[Label, Share | None]
    all_parts: Share | None
    unread: int


def praise_month(seen: Iterable[Parts | None]) -> PraiseMonth:
    """Add up the readings of a month."""
    readings = list(seen)
    read = [parts for parts in readings if parts is not None]
    wanted = PARTS[Practice.PRAISE]

    def share(count: int) -> Share | None:
        return Share(count, len(read)) if read else None

    return PraiseMonth(
        {part: share(sum(1 for parts in read if part in parts)) for part in wanted},
        share(sum(1 for parts in read if parts.issuperset(wanted))),
        len(readings) - len(read),
    )
