"""Use cases about the team: who is on it and how long they wait, new names, two who are one, leaving."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from goodword.core.coaching_plans import CoachingPlans
from goodword.core.days import DayPlan
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.journal import Journal
from goodword.core.language import tr
from goodword.core.merging import Merge, joined, parted
from goodword.core.name_lines import Listed
from goodword.core.people import Person, checked_name, fold, match, namesake
from goodword.core.ports import Book, Clock
from goodword.core.practices import Practice
from goodword.core.preferences import Preferences
from goodword.core.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the team with what they are practising, and how many of their workdays they have waited.

    None where there was no praise or check-in yet.
    """

    person: Person
    here: bool
    skill: str | None
    next_step: str | None
    due: date | None
    last_praise: date | None
    last_coaching: date | None
    since_praise: int | None
    since_coaching: int | None


class Team:
    """The people of the book. Every change is in the book when the method returns."""

    def __init__(
        self, book: Book, clock: Clock, preferences: Preferences, workdays: Workdays, journal: Journal
    ) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences
        self._workdays = workdays
        self._journal = journal

    def members(self) -> list[Member]:
        """Everybody by name, those who have left behind all others."""
        plan = self._workdays.facts().plan
        praised = self._book.entries.last_dates(Practice.PRAISE)
        coached = self._book.entries.last_dates(Practice.COACHING)
        practising = {entry.content.person: entry.content for entry in self._book.entries.last_skills()}
        live = CoachingPlans(self._book, self._clock, self._preferences).live()
        found = []
        for person in self._book.people.all():
            content, plan_of = practising.get(person.name), live.get(person.name)
            praise, coaching = praised.get(person.name), coached.get(person.name)
            found.append(
                Member(
                    person=person,
                    here=person.is_here(plan.today),
                    skill=plan_of.skill if plan_of else content.skill if content else None,
                    next_step=content.next_step if content else None,
                    due=content.due if content else None,
                    last_praise=praise,
                    last_coaching=coaching,
                    since_praise=_waited(plan, praise, person),
                    since_coaching=_waited(plan, coaching, person),
                )
            )
        return sorted(found, key=lambda member: (not member.here, fold(member.person.name)))

    def weekdays(self) -> frozenset[int]:
        """The weekdays the leader works: those of everybody of whom nothing else is known."""
        plan = self._workdays.facts().plan
        return plan.weekdays(plan.today)

    def add(self, name: str) -> Person:
        """Put somebody new on the team. InvalidInputError where somebody has that name; a leaver comes back."""
        known = namesake(checked_name(name), self._book.people.all())
        if known is None:
            return self._journal.join(Person("", checked_name(name)))
        if known.is_here(self._preferences.today()):
            raise InvalidInputError(
                tr("{name} is on the team already.").format(name=known.name), tr("Add a surname to tell two apart.")
            )
        return self._journal.amend_person(replace(known, left=None))

    def add_all(self, listed: Iterable[Listed]) -> list[Person]:
        """Put those on the team whom nobody knows yet; who was added."""
        with self._book.transaction():
            return [
                self._journal.join(Person("", one.name, mail=one.mail, spoken=one.spoken))
                for one in self.unknown(listed)
            ]

    def unknown(self, listed: Iterable[Listed]) -> list[Listed]:
        """Those of whom nobody has the name, nor goes by it, each once."""
        people = self._book.people.all()
        found: dict[str, Listed] = {}
        for one in listed:
            if match(one.name, people) is None:
                found.setdefault(fold(one.name) or one.name, one)
        return list(found.values())

    def merge(self, source_id: str, target_id: str) -> Merge:
        """Two are one: everything of the first is the second's from now on, and the first one's name finds them too.

        Raises NotFoundError if one of them is not there (any more).
        """
        now = self._clock.now()
        with self._book.transaction():
            source, target = self._person(source_id), self._person(target_id)
            if source.id == target.id:
                raise InvalidInputError(tr("That is one and the same person."), tr("Choose somebody else."))
            self._book.people.merge(Merge(source, target.id, target, joined(source, target), now))
        return next(merge for merge in self._book.people.merges() if merge.source.id == source_id)

    def merges(self, target_id: str) -> list[Merge]:
        """Who turned out to be that person, the latest first."""
        found = [merge for merge in self._book.people.merges() if merge.target == target_id]
        return sorted(found, key=lambda merge: merge.moment, reverse=True)

    def separate(self, source_id: str) -> Person:
        """Take a merge back: both are as they were, but for what was changed since; who is there again.

        Raises NotFoundError where nobody of that id was merged, InvalidInputError where their name is taken.
        """
        now = self._clock.now()
        with self._book.transaction():
            merge = next((one for one in self._book.people.merges() if one.source.id == source_id), None)
            if merge is None:
                raise NotFoundError(tr("That person was not merged."), tr("Look at the team again."))
            people = self._book.people.all()
            if (other := namesake(merge.source.name, people)) is not None:
                raise InvalidInputError(
                    tr("Somebody on the team is called {name} by now.").format(name=other.name),
                    tr("Rename them, then try again."),
                )
            target = next((person for person in people if person.id == merge.target), None)
            if target is None:
                raise NotFoundError(
                    tr("The person they were merged into is merged too."), tr("Separate those two first.")
                )
            self._book.people.separate(merge, now)
            self._book.people.replace(parted(target, merge), now)
        return self._person(source_id)

    def remove(self, person_id: str) -> Person:
        """Take somebody without records off the team for good; `put_back` undoes it. Returns who they were.

        InvalidInputError where a record, also one in the bin, or something that was sent is theirs.
        """
        with self._book.transaction():
            person = self._person(person_id)
            if self._book.people.uses(person.id):
                raise InvalidInputError(
                    tr("There are records about {name}.").format(name=person.name),
                    tr("Say that they have left, or merge them with somebody. Their records stay."),
                )
            self._book.people.remove(person.id)
        return person

    def may_remove(self, person_id: str) -> bool:
        """Whether nothing is theirs, so that they can be removed."""
        return not self._book.people.uses(person_id)

    def put_back(self, person: Person) -> None:
        """Put somebody on the team again as they were."""
        with self._book.transaction():
            if namesake(person.name, self._book.people.all()) is None:
                self._book.people.add(person, self._clock.now())

    def _person(self, person_id: str) -> Person:
        found = next((person for person in self._book.people.all() if person.id == person_id), None)
        if found is None:
            raise NotFoundError(tr("That person is no longer on the team."), tr("Look at the team again."))
        return found


def _waited(plan: DayPlan, since: date | None, person: Person) -> int | None:
    """How many of their own workdays have begun since; their days away are none."""
    return plan.workdays_after(since, plan.today, person.weekdays, person.away) if since else None
