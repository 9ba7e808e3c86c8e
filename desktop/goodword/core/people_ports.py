"""What core needs of the storage about the people."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from goodword.core.days import Away
from goodword.core.merging import Merge
from goodword.core.people import Person


class PeopleStore(Protocol):
    """The people."""

    def all(self) -> list[Person]:
        """Everybody, by name."""
        ...

    def add(self, person: Person, moment: datetime) -> None:
        """Store a new person with their days away, and those who turned out to be them, by name alone."""
        ...

    def replace(self, person: Person, moment: datetime) -> None:
        """Store `person` over the one with that id; a new name shows on their records at once."""
        ...

    def set_away(self, person_id: str, ranges: Sequence[Away], moment: datetime) -> None:
        """Make these the days that somebody is away; ranges that stay as they are keep what undoes a merge."""
        ...

    def uses(self, person_id: str) -> int:
        """How many records, also in the bin, tellings, mails and plans are theirs; days away are none."""
        ...

    def remove(self, person_id: str) -> None:
        """Delete somebody to whom nothing belongs, with their days away and those who turned out to be them."""
        ...

    def merge(self, merge: Merge) -> int:
        """Move all that is the source's to the target, known as `after` from now on; returns how many records."""
        ...

    def merges(self) -> list[Merge]:
        """Every merge that was not taken back, in the order they were made."""
        ...

    def separate(self, merge: Merge, moment: datetime) -> int:
        """Bring the source back, with what was moved and is still the target's; returns how many records."""
        ...
