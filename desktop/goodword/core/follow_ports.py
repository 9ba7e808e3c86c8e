"""What core needs of the storage about what was agreed and heard, and what became of it."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol

from goodword.core.insights import Outcome
from goodword.core.practices import Entry, Kind
from goodword.core.skill_plans import SkillPlan
from goodword.core.steps import StepMark
from goodword.core.topics import TopicAlias, TopicCount, TopicDay


class StepStore(Protocol):
    """What became of next steps; the steps themselves stand in their records."""

    def agreed(
        self, *, unfinished: bool, person: str | None = None, dated: bool | None = None, limit: int | None = None
    ) -> list[Entry]:
        """Kept check-ins that agree a step, with that person by their very name, or with anybody.

        Those due first come first, then those without a day, the oldest first; with `unfinished` only those whose
        step is to be taken yet, with `dated` only those that have a day, or that have none.
        """
        ...

    def marks(self, entries: Collection[str]) -> dict[str, list[StepMark]]:
        """What became of the steps of these records, in the order it was marked."""
        ...

    def add(self, mark: StepMark) -> None:
        """Mark what became of a step; its record must be there."""
        ...

    def add_new(self, mark: StepMark) -> bool:
        """`add`, unless that very mark is there already; whether it was added."""
        ...

    def drop_last(self, entry_id: str) -> None:
        """Forget the last mark of that record's step, if there is one."""
        ...

    def every(self) -> list[StepMark]:
        """All marks, in the order they were made."""
        ...


class ListeningStore(Protocol):
    """What came of what was heard, and the other names of topics; what was heard stands in its records."""

    def counts(
        self, before: date, today: date, kind: Kind | None = None, *, untitled: bool = False
    ) -> list[TopicCount]:
        """Every topic as it was written, its kept records counted from `before`, the first of eight weeks, to `today`.

        As many records are read as those weeks have, not all there are. With `kind` those of that kind alone are
        counted, and topics without any are left out; with `untitled` the last one counts what has no topic, which
        may read all.
        """
        ...

    def topics(self) -> list[str]:
        """Every topic as it was written, each once."""
        ...

    def heard(
        self,
        kind: Kind | None,
        since: date | None,
        topics: Collection[str] | None = None,
        limit: int | None = None,
    ) -> list[tuple[Entry, Outcome]]:
        """Kept things heard of that kind, or all, newest first, with what came of them; of these topics, as written.

        Among these an empty name is that of none.
        """
        ...

    def to_ask_about(self, today: date) -> tuple[Entry, Outcome] | None:
        """The oldest thing heard before today, thanks aside, that lacks one of its dates and was not asked about."""
        ...

    def topic_days(self, since: date, until: date) -> list[TopicDay]:
        """On which days from `since` to `until` each topic was heard, as it was written; kept records alone."""
        ...

    def outcome(self, entry_id: str) -> Outcome:
        """What came of that record."""
        ...

    def put_outcome(self, outcome: Outcome, moment: datetime) -> None:
        """Keep what came of a record, which must be there, in place of what was kept."""
        ...

    def add_new(self, outcome: Outcome, moment: datetime) -> bool:
        """Keep it unless something is kept of that record; whether it was."""
        ...

    def outcomes(self) -> list[Outcome]:
        """All that is kept, in the order of the records."""
        ...

    def aliases(self) -> list[TopicAlias]:
        """The other names of topics, in the order they were found."""
        ...

    def add_alias(self, alias: TopicAlias) -> bool:
        """Keep another name unless it is one already, whatever the accents and capitals; whether it was kept."""
        ...

    def drop_alias(self, name: str) -> None:
        """Forget that other name."""
        ...


class PlanStore(Protocol):
    """The skill plans."""

    def all(self) -> list[SkillPlan]:
        """Every plan, in the order they were begun."""
        ...

    def add(self, plan: SkillPlan, moment: datetime) -> SkillPlan:
        """Store a plan of somebody who is there; it comes back with the id it got."""
        ...

    def add_new(self, plan: SkillPlan, moment: datetime) -> bool:
        """Store it under its own id unless that is there already; whether it was stored."""
        ...

    def replace(self, plan: SkillPlan, moment: datetime) -> None:
        """Store it over the one with its id; whose it is stays."""
        ...

    def drop(self, plan_id: str) -> None:
        """Forget the plan, if it is there."""
        ...
