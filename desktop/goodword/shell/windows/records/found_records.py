"""The records that fit a query, as rows: read a page at a time, whichever row is looked at."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from goodword.core.desk import Desk
from goodword.core.ports import Query
from goodword.core.practices import Entry
from goodword.shell.windows.records.day_rows import DayRows

PAGE = 100
"""How many records are read at once."""

_PAGES_KEPT = 30


class FoundRecords:
    """Rows, newest first. Without `days` only the first page is there, and more may fit."""

    def __init__(
        self,
        desk: Desk,
        query: Query,
        is_late: Callable[[Entry], bool],
        days: Sequence[tuple[date, int]] | None = None,
    ) -> None:
        """Reads the first page. Raises BookError if the book can't be read."""
        self._desk = desk
        self._is_late = is_late
        self.query = query
        self._pages: dict[int, list[Entry]] = {}
        if days is not None:
            self.is_whole = True
            self.rows = DayRows(days)
            if self.rows.total:
                self._page(0)
            return
        entries = desk.journal.find(replace(query, limit=PAGE + 1))
        self.is_whole = len(entries) <= PAGE
        self.rows = DayRows(Counter(entry.date for entry in entries[:PAGE]).items())
        self._keep(0, entries[:PAGE])

    @property
    def total(self) -> int:
        """How many rows there are."""
        return self.rows.total

    def entry(self, row: int) -> Entry | None:
        """The record in that row; None where it has gone meanwhile. Raises BookError if it can't be read."""
        page = self._page(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def is_late(self, row: int) -> bool:
        """Whether the record in that row came after its day was closed."""
        entry = self.entry(row)
        return entry is not None and self._is_late(entry)

    def row_of(self, wanted: Entry) -> int | None:
        """Where a record stands; None where it does not fit. Raises BookError if that can't be read."""
        for row in self.rows.rows_of(wanted.date):
            entry = self.entry(row)
            if entry is not None and entry.id == wanted.id:
                return row
        return None

    def _page(self, number: int) -> list[Entry]:
        page = self._pages.get(number)
        if page is None:
            day, skip = self.rows.place(number * PAGE)
            until = day if self.query.until is None else min(day, self.query.until)
            page = self._keep(
                number, self._desk.journal.find(replace(self.query, until=until, skip=skip, limit=PAGE))
            )
        return page

    def _keep(self, number: int, entries: list[Entry]) -> list[Entry]:
        while len(self._pages) >= _PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[number] = entries
        return entries
