"""Finds what History shows, without ever keeping its window waiting."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.ports import Query
from goodword.shell.latest_read import LatestRead
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.records.found_records import FoundRecords

SMALL = 2_000
"""So many records are read at once, whatever is asked of them."""

_COUNT_AFTER = 150
"""So many milliseconds nothing was typed before it is counted: opening the book beside would slow the next key."""

Days = Sequence[tuple[date, int]]


@dataclass(frozen=True, slots=True)
class Names:
    """What can be chosen from."""

    people: list[str]
    topics: list[str]
    skills: list[str]


class HistoryFinder(QObject):
    """Tells `found` with FoundRecords: at first with the newest ones where there are many, then with all of them.

    How many fit is counted beside the window in a great book; what was asked last is heard alone. `waiting` says
    that every record has to be looked at before the first one can be shown, `named` what can be chosen from.
    """

    found = Signal(object)
    named = Signal(object)
    waiting = Signal()
    failed = Signal(object)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._latest: LatestRead | None = None
        self._query = Query()
        self._pause = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._pause.timeout.connect(self._count)
        self.is_small = True
        self._is_late = around.desk.workdays.lateness()

    def look(self) -> None:
        """See how large the book is now, and what can be chosen. Raises BookError."""
        desk = self._around.desk
        self.is_small = desk.journal.count(Query()) <= SMALL
        self._is_late = desk.workdays.lateness()
        if self.is_small:
            self.named.emit(_names(desk))
        else:
            self._around.aside.run(self, lambda beside, _: _names(beside), self.named.emit, self._fail)

    def find(self, query: Query, *, again: bool) -> None:
        """Find what fits; `again` where it is shown already, and stays until all is known anew. Raises BookError."""
        self._pause.stop()
        if self._latest is not None:
            self._latest.forget()
        desk = self._around.desk
        if self.is_small or query == Query(practices=query.practices, since=query.since, until=query.until):
            self.found.emit(FoundRecords(desk, query, self._is_late, desk.journal.days(query)))
            return
        if not desk.journal.is_prompt(query):
            if not again:
                self.waiting.emit()
        elif not again:
            newest = FoundRecords(desk, query, self._is_late)
            self.found.emit(newest)
            if newest.is_whole:
                return
        self._query = query
        self._pause.start()

    def shutdown(self) -> None:
        """Break off what is under way."""
        self._pause.stop()
        if self._latest is not None:
            self._latest.shutdown()
            self._latest = None

    def _count(self) -> None:
        query = self._query
        if self._latest is None:
            self._latest = self._around.aside.latest()
        self._latest.ask(lambda beside: beside.journal.days(query), lambda days: self._take(query, days), self._fail)

    def _take(self, query: Query, days: Days) -> None:
        try:
            found = FoundRecords(self._around.desk, query, self._is_late, days)
        except KnownError as error:
            self.failed.emit(error)
            return
        self.found.emit(found)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)


def _names(desk: Desk) -> Names:
    journal = desk.journal
    return Names([person.name for person in journal.people()], journal.topics(), journal.skills())
