"""The leader's desk: an open book with everything that can be done with it."""

from dataclasses import dataclass

from goodword.core.absences import Absences
from goodword.core.brag_note import Composed
from goodword.core.journal import Journal
from goodword.core.ledger import Ledger
from goodword.core.mailing import Mailing
from goodword.core.note_words import Audience
from goodword.core.notes import Notes
from goodword.core.people import match
from goodword.core.ports import Book, Clock, Query
from goodword.core.preferences import Preferences
from goodword.core.prompting import Prompting
from goodword.core.removal import removal_words
from goodword.core.told import Way
from goodword.core.transfer import Transfer
from goodword.core.weeks import Period
from goodword.core.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Desk:
    """The use cases over one book; the windows and the command share it."""

    clock: Clock
    book: Book
    preferences: Preferences
    workdays: Workdays
    absences: Absences
    journal: Journal
    prompting: Prompting
    transfer: Transfer
    ledger: Ledger
    mailing: Mailing
    notes: Notes

    def compose(self, period: Period, audience: Audience, person: str | None = None) -> Composed:
        """The note about `period` as the leader last left it; `person` is whom a note for one person is for.

        InvalidInputError where nobody has that name.
        """
        return self.notes.draft(period, audience, person).composed

    def removal_words(self, entry_id: str) -> str:
        """What taking that record away changes about its day, in words; empty where it closes no day."""
        entry = self.journal.entry(entry_id)
        others = self.journal.find(Query(practice=entry.content.practice, since=entry.date, until=entry.date))
        return removal_words(entry, others, self.workdays.facts())

    def note_left(self, composed: Composed, way: Way, person: str | None = None) -> None:
        """Write down that a note left by `way`; `person` names whom a note for one person went to."""
        whom = match(person, self.journal.people()) if person else None
        self.ledger.told(composed.entries, composed.note.audience, way, whom.id if whom else None)

    def shutdown(self) -> None:
        """Close the book."""
        self.book.shutdown()
