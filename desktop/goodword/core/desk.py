"""The leader's desk: an open book with everything that can be done with it."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from goodword.core.absences import Absences
from goodword.core.brag_note import Composed
from goodword.core.coaching_plans import CoachingPlans
from goodword.core.erasure import Erasure
from goodword.core.errors import KnownError
from goodword.core.journal import Journal
from goodword.core.leave import Leave
from goodword.core.ledger import Ledger
from goodword.core.listening_board import ListeningBoard
from goodword.core.mailing import Mailing
from goodword.core.next_steps import NextSteps
from goodword.core.note_words import Audience
from goodword.core.notes import NoteDraft, Notes
from goodword.core.one_to_one import OneToOnes
from goodword.core.outbox import Mail
from goodword.core.people import match
from goodword.core.person_file import PersonFiles
from goodword.core.plan_words import stage_question
from goodword.core.ports import Book, Clock, Query
from goodword.core.practices import Content, Entry, Practice
from goodword.core.preferences import Preferences
from goodword.core.prompting import Offer, Prompting
from goodword.core.removal import removal_words
from goodword.core.retention import Retention
from goodword.core.team import Team
from goodword.core.thanks import Thanks
from goodword.core.told import Way
from goodword.core.transfer import Transfer
from goodword.core.trends.looking_back import LookingBack
from goodword.core.weeks import Period
from goodword.core.whom_next import WhomNext
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
    erasure: Erasure
    retention: Retention
    person_files: PersonFiles

    def compose(self, period: Period, audience: Audience, person: str | None = None) -> Composed:
        """The note about `period` as the leader last left it; `person` is whom a note for one person is for.

        InvalidInputError where nobody has that name.
        """
        return self.notes.draft(period, audience, person).composed

    @property
    def team(self) -> Team:
        """The people and what can be done about them."""
        return Team(self.book, self.clock, self.preferences, self.workdays, self.journal)

    @property
    def leave(self) -> Leave:
        """When people of the team are away."""
        return Leave(self.book, self.clock)

    @property
    def steps(self) -> NextSteps:
        """What check-ins agreed, and what became of it."""
        return NextSteps(self.book, self.clock, self.preferences)

    @property
    def whom_next(self) -> WhomNext:
        """Who has waited longest."""
        return WhomNext(self.book, self.clock, self.workdays, self.team)

    @property
    def looking_back(self) -> LookingBack:
        """How things went over months."""
        return LookingBack(self.book, self.workdays)

    @property
    def listening(self) -> ListeningBoard:
        """What was heard, by topic, and what came of it."""
        return ListeningBoard(self.book, self.clock, self.preferences, self.journal)

    @property
    def thanks(self) -> Thanks:
        """Thanks that were heard, as praise for whoever earned them."""
        return Thanks(self.book, self.clock, self.journal, self.listening)

    @property
    def plans(self) -> CoachingPlans:
        """The one skill each practises, and where they stand."""
        return CoachingPlans(self.book, self.clock, self.preferences)

    @property
    def one_to_ones(self) -> OneToOnes:
        """Everything for a talk with one person, on a page."""
        return OneToOnes(self.book, self.preferences, self.plans, self.steps)

    def record(
        self, content: Content, on: date | None = None, begun_at: datetime | None = None, first: str = ""
    ) -> Entry:
        """Save a new record, as Journal.record; `first` is how something heard was worded before it was corrected."""
        with self.book.transaction():
            entry = self.journal.record(content, on, begun_at)
            if first and content.practice is Practice.LISTENING:
                self.listening.keep_first(entry.id, first)
        return entry

    def amend(self, entry_id: str, content: Content, on: date | None = None) -> Entry:
        """Change what a record says, as Journal.amend; of something heard the wording before a correction stays too."""
        use = self.listening if content.practice is Practice.LISTENING else self.journal
        return use.amend(entry_id, content, on)

    def question(self, practice: Practice, turn: int) -> tuple[str, str | None]:
        """What a window asks today, and whom a check-in is for: who waited longest, and what their plan has next."""
        person = self.whom_next.suggestion(practice) if practice is Practice.COACHING else None
        if person is None:
            return self.prompting.texts.question(practice, turn), None
        practising, name = self.plans.of(person.name), person.addressed_among(self.journal.people())
        if practising.plan is not None:
            return stage_question(practising.stage, name), person.name
        return self.prompting.texts.question(practice, turn, name), person.name

    def removal_words(self, entry_id: str) -> str:
        """What taking that record away changes about its day, in words; empty where it closes no day."""
        entry = self.journal.entry(entry_id)
        practices = frozenset({entry.content.practice})
        others = self.journal.find(Query(practices=practices, since=entry.date, until=entry.date))
        return removal_words(entry, others, self.workdays.facts())

    def note_left(self, composed: Composed, way: Way, person: str | None = None) -> None:
        """Write down that a note left by `way`; `person` names whom a note for one person went to."""
        whom = match(person, self.journal.people()) if person else None
        self.ledger.told(composed.entries, composed.note.audience, way, whom.id if whom else None)

    def put_into_outbox(self, draft: NoteDraft, to: Sequence[str] = (), *, again: bool = False) -> Mail:
        """Put a note into the outbox, drafted: it leaves only after the leader has looked at it there.

        `to` are the addresses, those of the settings unless given. Raises what Mailing.prepare raises.
        """
        key, note = draft.key, draft.composed.note
        to = to or self.mailing.recipients(key.audience, draft.recipient)
        return self.mailing.prepare(note, draft.composed.entries, to, draft.recipient, again=again)

    def offer(self, offer: Offer) -> None:
        """The note of a week is offered: where sending is set up, its mail waits in the outbox from now on."""
        self.prompting.mark_offered(offer)
        with suppress(KnownError):
            self.put_into_outbox(self.notes.draft(offer.week.period(), Audience.MANAGER))

    def shutdown(self) -> None:
        """Close the book."""
        self.book.shutdown()
