"""Use cases about the days on which people of the team are away: they wait for nothing then, and nobody asks."""

from dataclasses import dataclass
from datetime import date

from goodword.core.days import Away, joined_days, without_days
from goodword.core.errors import NotFoundError
from goodword.core.journal import checked_date
from goodword.core.language import tr
from goodword.core.people import Person, match
from goodword.core.ports import Book, Clock
from goodword.core.workdays import check_range


@dataclass(frozen=True, slots=True)
class LeaveMarked:
    """A range of days that was marked for somebody, by id, with the days away there were: all that undoing it needs."""

    person: str
    stretch: Away
    before: tuple[Away, ...]


class Leave:
    """The days away of the people. They are nothing to the leader's own days. Every change is in the book at once."""

    def __init__(self, book: Book, clock: Clock) -> None:
        self._book = book
        self._clock = clock

    def of(self, person: str) -> tuple[Away, ...]:
        """When that person is away, the earliest first, each stretch once; NotFoundError where nobody has that name."""
        return joined_days(self._person(person).away)

    def take(self, person: str, first: date, last: date | None = None) -> LeaveMarked:
        """They are away from the first day to the last, also afterwards. InvalidInputError for a range that is none."""
        return self._mark(person, first, last, away=True)

    def come_back(self, person: str, first: date, last: date | None = None) -> LeaveMarked:
        """They are there on those days after all; ranges that are cut keep their other days."""
        return self._mark(person, first, last, away=False)

    def undo(self, marked: LeaveMarked) -> None:
        """Give the days of the stretch back what they were; days outside of it stay as they are now."""
        first, last = marked.stretch.first, marked.stretch.last
        with self._book.transaction():
            person = next((one for one in self._book.people.all() if one.id == marked.person), None)
            if person is None:
                return
            again = [
                Away(max(off.first, first), min(off.last, last))
                for off in marked.before
                if off.first <= last and off.last >= first
            ]
            self._keep(person, [*without_days(person.away, first, last), *again])

    def _mark(self, name: str, first: date, last: date | None, *, away: bool) -> LeaveMarked:
        stretch = Away(checked_date(first), checked_date(last or first))
        check_range(stretch.first, stretch.last)
        with self._book.transaction():
            person = self._person(name)
            kept = without_days(person.away, stretch.first, stretch.last)
            self._keep(person, [*kept, stretch] if away else kept)
        return LeaveMarked(person.id, stretch, person.away)

    def _keep(self, person: Person, ranges: list[Away]) -> None:
        self._book.people.set_away(person.id, ranges, self._clock.now())

    def _person(self, name: str) -> Person:
        found = match(name, self._book.people.all())
        if found is None:
            raise NotFoundError(tr("Nobody in the book has that name."), tr("goodword people lists the team."))
        return found
