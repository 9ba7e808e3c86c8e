"""Records read a page at a time, so that a book of any size opens at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from heapq import merge
from itertools import islice, takewhile

from goodword.core.desk import Desk
from goodword.core.ports import Query
from goodword.core.practices import Entry, Practice

PAGE = 200
"""How many records are read at first; later pages grow with what is there already."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which records are wanted: those that fit the query and are of one of the practices."""

    query: Query = field(default_factory=Query)
    practices: frozenset[Practice] = frozenset(Practice)

    @property
    def is_narrow(self) -> bool:
        """Whether anything is left out but what lies in the bin."""
        return self.practices != frozenset(Practice) or replace(self.query, bin=False) != Query()


class RecordPages:
    """The records of a choice, newest first, as far as they were read."""

    def __init__(self, desk: Desk, choice: Choice, first: int = PAGE) -> None:
        """Reads `first` records at once. Raises BookError if the book can't be read."""
        self._desk = desk
        self.choice = choice
        self.entries: list[Entry] = []
        self.late: set[str] = set()
        self._known: set[str] = set()
        self._more = True
        self.total = sum(map(desk.journal.count, self._queries()))
        self.take(self.next(first))

    @property
    def has_more(self) -> bool:
        """Whether there are records that were not read yet."""
        return self._more

    def next(self, size: int | None = None) -> list[Entry]:
        """The records that come next, at most `size`; they count as read once they are taken."""
        size = size or max(PAGE, len(self.entries) // 2)
        last = self.entries[-1].date if self.entries else None
        same_day = sum(1 for _ in takewhile(lambda entry: entry.date == last, reversed(self.entries)))
        found = [
            self._desk.journal.find(replace(query, until=last or query.until, limit=same_day + size + 1))
            for query in self._queries()
        ]
        merged = found[0] if len(found) == 1 else merge(*found, key=_order, reverse=True)
        fresh = list(islice((entry for entry in merged if entry.id not in self._known), size + 1))
        self._more = len(fresh) > size
        return fresh[:size]

    def take(self, entries: list[Entry]) -> None:
        """Put what `next` found behind what is there."""
        self.late |= self._desk.workdays.late(entries)
        self.entries += entries
        self._known.update(entry.id for entry in entries)

    def _queries(self) -> Iterator[Query]:
        if self.choice.practices == frozenset(Practice):
            yield self.choice.query
        else:
            for practice in sorted(self.choice.practices):
                yield replace(self.choice.query, practice=practice)


def _order(entry: Entry) -> tuple[object, object]:
    return entry.date, entry.created_at
