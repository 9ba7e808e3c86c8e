"""Which ways out there are when the book can't be used, and in which words they are offered."""

from dataclasses import dataclass
from enum import StrEnum

from goodword.core.backups import Copy
from goodword.core.errors import BookError, ForeignBookError, KnownError, NewerBookError
from goodword.core.shelf import Rescue
from goodword.core.soundness import DamagedBookError, Holdings, MissingBookError, counted

RECOVERABLE = (DamagedBookError, MissingBookError, ForeignBookError, NewerBookError)
"""What the book itself has; anything else is the world's around it."""


class WayOut(StrEnum):
    """What the leader can choose; the value is the button's accessible name."""

    AGAIN = "Try again"
    RESCUE = "Read what can be read"
    RESTORE = "Bring back the backup"
    READ_ONLY = "Open for reading only"
    EXPORT = "Export…"
    EMPTY = "Begin an empty book"


@dataclass(frozen=True, slots=True)
class Offer:
    """A way out, and what it means in a sentence or two."""

    way: WayOut
    words: str


def ways_out(error: KnownError, newest: tuple[Copy, Holdings] | None) -> tuple[Offer, ...]:
    """The ways out, the most promising first; `newest` is the youngest backup that can be read."""
    backup = Offer(WayOut.RESTORE, _backup_words(*newest)) if newest else None
    rescue = Offer(WayOut.RESCUE, _RESCUE_AND_FILL if newest else _RESCUE)
    look = Offer(WayOut.READ_ONLY, "Look at what can be shown, and change nothing.")
    empty = Offer(WayOut.EMPTY, "Nothing is deleted: what is there now is put among the backups, as it is.")
    match error:
        case NewerBookError():
            return (
                Offer(WayOut.READ_ONLY, "Look at your records. To save, start the newer Goodword."),
                Offer(WayOut.EXPORT, "Write what this Goodword knows of it into a file."),
            )
        case MissingBookError():
            return _those(backup, empty)
        case ForeignBookError():
            return _those(backup, rescue, empty)
        case DamagedBookError():
            return _those(rescue, backup, look, empty)
        case BookError():
            return _AGAIN, look, Offer(WayOut.EXPORT, "Write everything that can be read into a file.")
        case _:
            return (_AGAIN,)


def rescue_words(rescue: Rescue) -> str:
    """What a rescue found: "151 records read, 4 added from the backup, 5 lost."."""
    parts = [f"{counted(rescue.read, 'record', 'records')} read"]
    if rescue.filled:
        parts.append(f"{rescue.filled:,} added from the backup")
    parts.append(f"{rescue.lost:,} lost" if rescue.lost else "none known to be lost")
    return f"{', '.join(parts)}."


def _those(*offers: Offer | None) -> tuple[Offer, ...]:
    return tuple(offer for offer in offers if offer is not None)


_AGAIN = Offer(WayOut.AGAIN, "When what is in the way has been settled.")
_RESCUE = "Goes through the book page by page. You see how much there is before anything is changed."
_RESCUE_AND_FILL = (
    "Goes through the book page by page, and adds from the backup what is lost. You see how much there is before"
    " anything is changed."
)


def _backup_words(copy: Copy, holdings: Holdings) -> str:
    return f"From {copy.moment}: {holdings.words}. What was written since then is not in it."
