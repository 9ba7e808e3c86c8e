"""Which ways out there are when the book can't be used, and in which words they are offered."""

from dataclasses import dataclass
from enum import StrEnum

from goodword.core.backups import Copy
from goodword.core.errors import BookError, ForeignBookError, KnownError, NewerBookError
from goodword.core.language import marked, number, strung, tr
from goodword.core.shelf import Rescue
from goodword.core.soundness import DamagedBookError, Holdings, MissingBookError

RECOVERABLE = (DamagedBookError, MissingBookError, ForeignBookError, NewerBookError)
"""What the book itself has; anything else is the world's around it."""


class WayOut(StrEnum):
    """What the leader can choose; the value is the button's accessible name."""

    AGAIN = marked("Try again", "a way out")
    RESCUE = marked("Read what can be read", "a way out")
    RESTORE = marked("Bring back the backup", "a way out")
    READ_ONLY = marked("Open for reading only", "a way out")
    EXPORT = marked("Export…", "a way out")
    EMPTY = marked("Begin an empty book", "a way out")


@dataclass(frozen=True, slots=True)
class Offer:
    """A way out, and what it means in a sentence or two."""

    way: WayOut
    words: str


def ways_out(error: KnownError, newest: tuple[Copy, Holdings] | None) -> tuple[Offer, ...]:
    """The ways out, the most promising first; `newest` is the youngest backup that can be read."""
    backup = Offer(WayOut.RESTORE, _backup_words(*newest)) if newest else None
    rescue = Offer(WayOut.RESCUE, tr(_RESCUE_AND_FILL if newest else _RESCUE))
    look = Offer(WayOut.READ_ONLY, tr("Look at what can be shown, and change nothing."))
    empty = Offer(WayOut.EMPTY, tr("Nothing is deleted: what is there now is put among the backups, as it is."))
    match error:
        case NewerBookError():
            return (
                Offer(WayOut.READ_ONLY, tr("Look at your records. To save, start the newer Goodword.")),
                Offer(WayOut.EXPORT, tr("Write what this Goodword knows of it into a file.")),
            )
        case MissingBookError():
            return _those(backup, empty)
        case ForeignBookError():
            return _those(backup, rescue, empty)
        case DamagedBookError():
            return _those(rescue, backup, look, empty)
        case BookError():
            return _again(), look, Offer(WayOut.EXPORT, tr("Write everything that can be read into a file."))
        case _:
            return (_again(),)


def rescue_words(rescue: Rescue) -> str:
    """What a rescue found: "151 records read, 4 added from the backup, 5 lost."."""
    parts = [tr("{n} record read|{n} records read", "", rescue.read).format(n=number(rescue.read))]
    if rescue.filled:
        words = tr("{n} added from the backup|{n} added from the backup", "records", rescue.filled)
        parts.append(words.format(n=number(rescue.filled)))
    if rescue.lost:
        parts.append(tr("{n} lost|{n} lost", "records", rescue.lost).format(n=number(rescue.lost)))
    elif not rescue.cut:
        parts.append(tr("none known to be lost", "records"))
    told = f"{strung(parts)}."
    if rescue.cut:
        words = tr(
            "The end of the file is missing: {n} page, and the records on it.|"
            "The end of the file is missing: {n} pages, and the records on them.",
            "",
            rescue.cut
        )
        told = f"{told} {words.format(n=number(rescue.cut))}"
    return told


def _those(*offers: Offer | None) -> tuple[Offer, ...]:
    return tuple(offer for offer in offers if offer is not None)


_RESCUE = marked("Goes through the book page by page. You see how much there is before anything is changed.")
_RESCUE_AND_FILL = (
    marked("Goes through the book page by page, and adds from the backup what is lost. You see how much there is before"
    " anything is changed.")
)


def _backup_words(copy: Copy, holdings: Holdings) -> str:
    words = tr("From {date}: {what}. What was written since then is not in it.")
    return words.format(date=copy.moment, what=holdings.words)


def _again() -> Offer:
    return Offer(WayOut.AGAIN, tr("When what is in the way has been settled."))
