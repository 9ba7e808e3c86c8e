"""What core needs of the storage about what was agreed and heard, and what became of it."""

from collections.abc import Collection
from typing import Protocol

from goodword.core.practices import Entry
from goodword.core.steps import StepMark


class StepStore(Protocol):
    """What became of next steps; the steps themselves stand in their records."""

    def agreed(self, *, unfinished: bool) -> list[Entry]:
        """Kept check-ins that agree a step, oldest first; with `unfinished` those whose step is to be taken yet."""
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
