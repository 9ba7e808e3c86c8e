"""Next steps: what a check-in agreed, who takes it and by when, and what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from goodword.core.practices import Entry, Owner


class StepState(StrEnum):
    """What became of a step. One that was moved is as open as one that was not."""

    OPEN = "open"
    DONE = "done"
    MOVED = "moved"
    DROPPED = "dropped"


UNFINISHED = frozenset({StepState.OPEN, StepState.MOVED})


@dataclass(frozen=True, slots=True)
class StepMark:
    """One thing that became of the step a record agrees, on a day; `due_before` is when a moved one was due."""

    entry: str
    state: StepState
    on: date
    moment: datetime
    due_before: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it stands; `id` is what the command calls it by, `entry` the record that agreed it.

    `agreed` is that record's day, `since` the day it was done, moved or dropped, `moves` how often it was moved.
    """

    id: str
    entry: str
    person: str | None
    skill: str | None
    text: str
    owner: Owner
    due: date | None
    state: StepState
    agreed: date
    since: date | None
    moves: int

    @property
    def is_mine(self) -> bool:
        """Whether the leader takes it."""
        return self.owner is Owner.ME

    @property
    def unfinished(self) -> bool:
        """Whether it is still to be taken."""
        return self.state in UNFINISHED


def step_of(entry: Entry, marks: Sequence[StepMark]) -> Step | None:
    """The step a record agrees, None where it agrees none. `marks` are those of the record, the last one holds."""
    content = entry.content
    if content.next_step is None:
        return None
    last = marks[-1] if marks else None
    return Step(
        id=entry.id,
        entry=entry.id,
        person=content.person,
        skill=content.skill,
        text=content.next_step,
        owner=content.owner or Owner.THEM,
        due=content.due,
        state=last.state if last else StepState.OPEN,
        agreed=entry.date,
        since=last.on if last else None,
        moves=sum(mark.state is StepState.MOVED for mark in marks),
    )


def by_age(steps: Iterable[Step]) -> list[Step]:
    """The unfinished first: what was due longest ago, what is due later, then what has no day, the oldest first."""
    return sorted(
        steps, key=lambda step: (not step.unfinished, step.due is None, step.due or step.agreed, step.agreed, step.id)
    )


def is_asked(step: Step, today: date) -> bool:
    """Whether to ask today what became of it: from its day on; without one, from the day after it was agreed."""
    return step.unfinished and (step.due <= today if step.due else step.agreed < today)
