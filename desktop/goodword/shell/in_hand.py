"""What is half done in windows when they are closed for a while, and is there again afterwards; only in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import QByteArray

from goodword.core.wording.backing import Backing


@dataclass(frozen=True, slots=True)
class EditInHand:
    """A record that is being changed: what stands in its fields, and its day."""

    entry_id: str
    values: Mapping[str, str]
    day: date | None


@dataclass(frozen=True, slots=True)
class WindowInHand:
    """A window that is open: of which kind, where it stands on the screen, and where in it the leader is."""

    kind: str
    place: QByteArray
    where: object = None
    is_minimised: bool = False


@dataclass(frozen=True, slots=True)
class InHand:
    """Everything half changed, when the next prompt is due, and which windows come again, the foremost last."""

    edits: tuple[EditInHand, ...] = ()
    backing: Backing = field(default_factory=Backing)
    due: datetime | None = None
    windows: tuple[WindowInHand, ...] = ()
