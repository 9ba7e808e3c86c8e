"""Use cases about who has heard of what."""

from collections.abc import Iterable
from datetime import datetime

from goodword.core.note_words import Audience
from goodword.core.ports import Book, Clock
from goodword.core.told import UPWARD, Told, Way


class Ledger:
    """Writes down what left, and says who was mentioned when."""

    def __init__(self, book: Book, clock: Clock) -> None:
        self._book = book
        self._clock = clock

    def told(
        self,
        entries: Iterable[str],
        audience: Audience,
        way: Way,
        person: str | None = None,
        moment: datetime | None = None,
    ) -> None:
        """Write down that these records (by their ids) went to `audience`, now unless `moment` says when.

        `person` is the id of the person a note for one person went to. Records that are no more are left out.
        """
        with self._book.transaction():
            self._book.told.add(tuple(entries), audience, way, person, moment or self._clock.now())

    def of(self, entries: Iterable[str]) -> list[Told]:
        """What was told of these records, the latest first."""
        return self._book.told.of(tuple(entries))

    def last_told_upward(self) -> dict[str, datetime]:
        """For everybody whose praise went to the manager or the company: their name, and when it last did."""
        return self._book.told.last_by_person(UPWARD)
