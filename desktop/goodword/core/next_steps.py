"""Use cases about next steps: what is unfinished, done, moved to another day, dropped, and that taken back."""

from dataclasses import replace
from datetime import date, timedelta

from goodword.core.date_words import day_month_year
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.journal import checked_date
from goodword.core.language import tr
from goodword.core.people import match
from goodword.core.ports import Book, Clock
from goodword.core.practices import Entry
from goodword.core.preferences import Preferences
from goodword.core.steps import Step, StepMark, StepState, by_age, is_asked, step_of

_FEW = 100
"""Among so many of the oldest there is mostly one to ask about; no more are read then."""


class NextSteps:
    """The steps that check-ins agreed. Every change is in the book when the method returns."""

    def __init__(self, book: Book, clock: Clock, preferences: Preferences) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences

    def all(self, person: str | None = None) -> list[Step]:
        """Every step, the unfinished first and those by age; with a name only what was agreed with them."""
        return self._found(person, unfinished=False)

    def unfinished(self, person: str | None = None) -> list[Step]:
        """What is still to be taken, by age; with a name only what was agreed with them."""
        return self._found(person, unfinished=True)

    def first(self, most: int) -> list[Step]:
        """The `most` to look at first: those to ask about today, then what is due next; none with who has left."""
        today, gone = self._preferences.today(), self._gone()
        found = [
            step
            for dated in (True, False)
            for step in self._steps(self._book.steps.agreed(unfinished=True, dated=dated, limit=_FEW))
            if step.person not in gone
        ]
        return sorted(by_age(found), key=lambda step: not is_asked(step, today))[:most]

    def ended(self, most: int) -> list[Step]:
        """What was done or dropped, the latest first, and `most` of it."""
        found = [step for step in self.all() if not step.unfinished]
        return sorted(found, key=lambda step: (step.since or step.agreed, step.id), reverse=True)[:most]

    def to_ask_about(self, person: str | None = None) -> Step | None:
        """The step to ask about first, today or in a check-in with that person; None where none is to be asked about.

        Nobody is asked what became of a step with somebody who has left.
        """
        today, gone = self._preferences.today(), self._gone()
        for limit in (_FEW, None):
            steps = self._found(person, unfinished=True, limit=limit)
            asked = [step for step in steps if is_asked(step, today) and step.person not in gone]
            if asked or len(steps) < _FEW:
                break
        return asked[0] if asked else None

    def step(self, step_id: str) -> Step:
        """The step with that id; NotFoundError where there is none, also where its record is in the bin."""
        entry = self._book.entries.get(step_id) if step_id.isascii() else None
        if entry is None or entry.removed or entry.content.next_step is None:
            raise NotFoundError(tr("No step has that id."), tr("goodword steps --json shows the ids."))
        return self._steps([entry])[0]

    def done(self, step_id: str) -> Step:
        """It was taken, today. Once more changes nothing."""
        return self._end(step_id, StepState.DONE)

    def dropped(self, step_id: str) -> Step:
        """It will not be taken. Once more changes nothing."""
        return self._end(step_id, StepState.DROPPED)

    def move(self, step_id: str, due: date) -> Step:
        """It is due that day from now on, which the record says too; one that was done or dropped is open again.

        InvalidInputError for a day before today.
        """
        today = self._preferences.today()
        if checked_date(due) < today:
            raise InvalidInputError(
                tr("{day} has gone by.").format(day=day_month_year(due)), tr("Move it to today, or to a day to come.")
            )
        with self._book.transaction():
            step = self.step(step_id)
            if not step.unfinished or step.due != due:
                self._mark(step, StepState.MOVED, step.due)
                self._set_due(step.entry, due)
            return self.step(step_id)

    def take_back(self, step_id: str) -> Step:
        """Take the last that was marked back; InvalidInputError where nothing was."""
        with self._book.transaction():
            step = self.step(step_id)
            marks = self._book.steps.marks([step.entry]).get(step.entry)
            if not marks:
                raise InvalidInputError(tr("That step is open."), tr("There is nothing to take back."))
            self._book.steps.drop_last(step.entry)
            if marks[-1].state is StepState.MOVED:
                self._set_due(step.entry, marks[-1].due_before)
            return self.step(step_id)

    def _end(self, step_id: str, state: StepState) -> Step:
        with self._book.transaction():
            step = self.step(step_id)
            if step.state is not state:
                self._mark(step, state)
            return self.step(step_id)

    def _mark(self, step: Step, state: StepState, due_before: date | None = None) -> None:
        """Each mark is later than the one before, also where the clock stands still: the latest holds."""
        before = self._book.steps.marks([step.entry]).get(step.entry, ())
        moment = max([self._clock.now(), *(mark.moment + timedelta(microseconds=1) for mark in before)])
        self._book.steps.add(StepMark(step.entry, state, self._preferences.today(), moment, due_before))

    def _set_due(self, entry_id: str, due: date | None) -> None:
        entry = self._book.entries.get(entry_id)
        assert entry is not None
        content, now = replace(entry.content, due=due), self._clock.now().replace(microsecond=0)
        self._book.entries.replace(replace(entry, content=content, changed_at=now))

    def _gone(self) -> set[str]:
        """Who has left the team."""
        today = self._preferences.today()
        return {one.name for one in self._book.people.all() if not one.is_here(today)}

    def _found(self, person: str | None, *, unfinished: bool, limit: int | None = None) -> list[Step]:
        if person is not None:
            known = match(person, self._book.people.all())
            if known is None:
                return []
            person = known.name
        return self._steps(self._book.steps.agreed(unfinished=unfinished, person=person, limit=limit))

    def _steps(self, entries: list[Entry]) -> list[Step]:
        marks = self._book.steps.marks([entry.id for entry in entries])
        steps = (step_of(entry, marks.get(entry.id, ())) for entry in entries)
        return by_age(step for step in steps if step is not None)
