"""Which lights a record has, read when it is shown."""

from collections.abc import Callable

from goodword.core.practices import Entry
from goodword.core.wording.advice import filled_parts
from goodword.core.wording.labels import MOST_READ, PARTS, Label, NoteReader
from goodword.shell.windows.entry.entry_values import values_of


def lit_parts(entry: Entry, coach: Callable[[], NoteReader | None]) -> frozenset[Label] | None:
    """The parts that its text and its fields hold; None where the coach has no rules for its language."""
    content = entry.content
    at_hand = coach()
    reading = at_hand.read(content.practice, content.text[:MOST_READ], content.person) if at_hand else None
    if reading is None:
        return None
    there = reading.present | filled_parts(content.practice, values_of(entry))
    return frozenset(part for part in PARTS[content.practice] if part in there)
