"""What is half changed in windows when the book is locked, and is there again when it is unlocked; only in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from goodword.core.wording.backing import Backing


@dataclass(frozen=True, slots=True)
class EditInHand:
    """A record that is being changed: what stands in its fields, and its day."""

    entry_id: str
    values: Mapping[str, str]
    day: date | None


@dataclass(frozen=True, slots=True)
class InHand:
    """Everything half changed, and when the next prompt is due."""

    edits: tuple[EditInHand, ...] = ()
    backing: Backing = field(default_factory=Backing)
    due: datetime | None = None
    page: int | None = None
    """That of Settings, where they are open."""
