"""Whom next: who has waited longest for praise or a check-in, and the one to think of today."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from goodword.core.people import Person, fold
from goodword.core.ports import Book, Clock
from goodword.core.practices import Practice
from goodword.core.prompt_state import Naming, PromptState
from goodword.core.prompts import longest_waiting, whom_to_ask_about
from goodword.core.team import Member, Team
from goodword.core.workdays import Workdays

ABOUT_PEOPLE = (Practice.PRAISE, Practice.COACHING)
"""What is given to one person at a time; ties are in this order."""


@dataclass(frozen=True, slots=True)
class Wait:
    """How many of their workdays somebody has waited, None where they never had it yet."""

    person: Person
    practice: Practice
    workdays: int | None


def waits(members: Iterable[Member]) -> list[Wait]:
    """A row a person and practice, the longest wait first: who never had it before all others, leavers not at all.

    Ties come praise first, then by name.
    """
    here = [member for member in members if member.here]
    found = [
        Wait(member.person, practice, since)
        for practice, sinces in zip(
            ABOUT_PEOPLE, ([one.since_praise for one in here], [one.since_coaching for one in here]), strict=True
        )
        for member, since in zip(here, sinces, strict=True)
    ]
    return sorted(found, key=_order)


class WhomNext:
    """The list, for the leader alone, and the suggestion; what was suggested is kept in the book."""

    def __init__(self, book: Book, clock: Clock, workdays: Workdays, team: Team) -> None:
        self._book = book
        self._clock = clock
        self._workdays = workdays
        self._team = team

    def waits(self) -> list[Wait]:
        """Everybody who is here, for praise and for a check-in, as `waits` orders them."""
        return waits(self._team.members())

    def suggestion(self, practice: Practice) -> Person | None:
        """Who has waited longest for it, of those who work today: all day the same, the next workday another one.

        A prompt that names somebody for praise and this agree. None where nobody is left to suggest.
        """
        plan, state = self._workdays.facts().plan, self._state()
        last = self._book.entries.last_dates(practice)
        person = whom_to_ask_about(self._book.people.all(), last, plan, state.named_for(practice))
        if person is not None and not self._book.read_only:
            self._name(state, practice, Naming(plan.today, person.id))
        return person

    def someone_else(self, practice: Practice) -> Person | None:
        """Suggest whoever has waited longest after the one who is suggested; after the last comes the first again."""
        plan, state = self._workdays.facts().plan, self._state()
        named = state.named_for(practice)
        last = self._book.entries.last_dates(practice)
        waiting = longest_waiting(self._book.people.all(), last, plan, named)
        waiting = [one for one in waiting if last.get(one.name) != plan.today] or waiting
        place = next((place for place, one in enumerate(waiting) if named and one.id == named.person), -1)
        person = waiting[(place + 1) % len(waiting)] if waiting else None
        if person is not None:
            self._name(state, practice, Naming(plan.today, person.id))
        return person

    def wait(self, person: Person, practice: Practice) -> Wait:
        """How long that person has waited for it."""
        plan, last = self._workdays.facts().plan, self._book.entries.last_dates(practice).get(person.name)
        workdays = plan.workdays_after(last, plan.today, person.weekdays, person.away) if last else None
        return Wait(person, practice, workdays)

    def is_wanted(self) -> bool:
        """Whether the leader wants to see a suggestion today."""
        return self._state().unsuggested != self._workdays.facts().plan.today

    def leave_off(self, *, wanted: bool = False) -> None:
        """Show no suggestion for the rest of the day; or do, after all."""
        state = self._state()
        self._keep(state, replace(state, unsuggested=None if wanted else self._workdays.facts().plan.today))

    def _name(self, state: PromptState, practice: Practice, naming: Naming) -> None:
        last = state.named_for(practice)
        if last is None or (last.day, last.person) != (naming.day, naming.person):
            self._keep(state, state.naming(practice, naming))

    def _state(self) -> PromptState:
        return PromptState.from_json(self._book.prompts.load())

    def _keep(self, before: PromptState, state: PromptState) -> None:
        if state != before:
            with self._book.transaction():
                self._book.prompts.save(state.to_json(), self._clock.now())


def _order(wait: Wait) -> tuple[bool, int, int, str, str]:
    never = wait.workdays is None
    return not never, -(wait.workdays or 0), ABOUT_PEOPLE.index(wait.practice), fold(wait.person.name), wait.person.name
