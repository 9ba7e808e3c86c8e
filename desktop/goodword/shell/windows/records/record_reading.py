"""What is said of a record beside its words, read when it is shown: its lights, its facts, how far it may go."""

from collections.abc import Callable

from goodword.core.language import tr
from goodword.core.note_gate import Gate
from goodword.core.note_words import Audience
from goodword.core.practices import Entry, Practice
from goodword.core.wording.advice import filled_parts
from goodword.core.wording.labels import MOST_READ, PARTS, Label, NoteReader
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.entry.entry_values import values_of
from goodword.shell.windows.records.history_detail import Shown
from goodword.shell.windows.records.record_words import Fact, facts


def lit_parts(entry: Entry, coach: Callable[[], NoteReader | None]) -> frozenset[Label] | None:
    """The parts that its text and its fields hold; None where the coach has no rules for its language."""
    content = entry.content
    at_hand = coach()
    reading = at_hand.read(content.practice, content.text[:MOST_READ], content.person) if at_hand else None
    if reading is None:
        return None
    there = reading.present | filled_parts(content.practice, values_of(entry))
    return frozenset(part for part in PARTS[content.practice] if part in there)


def shown_record(entry: Entry, around: Surroundings, *, late: bool) -> Shown:
    """A record with all that the pane says of it. Raises BookError if that can't be read."""
    preferences = around.desk.preferences
    today = preferences.today()
    found = [*_may_be_told(entry, around), *facts(entry, today)]
    lit = lit_parts(entry, around.coach) if preferences.current().wording else None
    return Shown(entry, late, today, tuple(found), lit)


def _may_be_told(entry: Entry, around: Surroundings) -> list[Fact]:
    """How far a note may carry it, as the person wishes."""
    if entry.content.practice is Practice.COACHING or entry.removed is not None:
        return []
    people, today = around.desk.journal.people(), around.desk.preferences.today()
    manager = Gate(people, Audience.MANAGER, today).reason(entry.content)
    if manager:
        return [Fact(tr("Stays here"), manager)]
    company = Gate(people, Audience.COMPANY, today).reason(entry.content)
    return [Fact(tr("May be told"), tr("To the team and your manager") if company else tr("To everybody"))]
