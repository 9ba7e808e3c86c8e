"""Use cases about the brag note: drawn up, looked at, edited by the leader, and kept as edited."""

from collections.abc import Iterable
from dataclasses import dataclass

from goodword.core.brag_note import BragNote, Composed, compose
from goodword.core.errors import InvalidInputError, quoted
from goodword.core.journal import Journal
from goodword.core.language import spoken, tr
from goodword.core.naming import names_of
from goodword.core.note_blocks import Block, blocks
from goodword.core.note_choices import Choices, NoteKey, Says
from goodword.core.note_reading import NoteReadings
from goodword.core.note_scan import Spot, scan_blocks
from goodword.core.note_words import Audience
from goodword.core.people import Person, match
from goodword.core.ports import Book, Clock, Query
from goodword.core.practices import Entry, Practice
from goodword.core.preferences import Preferences
from goodword.core.settings import SAME
from goodword.core.told import UPWARD
from goodword.core.upward import Unmentioned, unmentioned
from goodword.core.week_choices import WeekChoices
from goodword.core.weeks import Period, Week


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note as it stands: what was composed, what the leader chose, and the records it is made from, by id."""

    key: NoteKey
    composed: Composed
    choices: Choices
    entries: dict[str, Entry]
    people: tuple[Person, ...]
    recipient: Person | None


class Notes:
    """The brag notes over the book."""

    def __init__(
        self, book: Book, clock: Clock, preferences: Preferences, journal: Journal, reader: NoteReadings
    ) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences
        self._journal = journal
        self._reader = reader
        self._choices = WeekChoices(book.notes)

    def draft(self, period: Period, audience: Audience, person: str | None = None) -> NoteDraft:
        """The note about `period` with what the leader chose for it; `person` is whom a note for one person is for.

        Raises InvalidInputError where nobody has that name, or a note for one person comes without one.
        """
        people = self._journal.people()
        recipient = match(person, people) if person else None
        if person and recipient is None:
            raise InvalidInputError(
                tr("{name} is nobody's name here.").format(name=quoted(person)),
                tr("Check the spelling in goodword list."),
            )
        key = NoteKey(period, audience, recipient.id if recipient else None)
        entries = self._journal.find(Query(since=period.first, until=period.last))
        choices = self._choices.get(key, {entry.id for entry in entries})
        return self._drawn_up(key, choices, entries, people, recipient)

    def chosen(self, draft: NoteDraft, choices: Choices) -> NoteDraft:
        """The same note with other choices, which are kept."""
        with self._book.transaction():
            self._choices.put(draft.key, choices, draft.entries.keys(), self._clock.now())
        entries = list(draft.entries.values())
        return self._drawn_up(draft.key, choices, entries, draft.people, draft.recipient)

    def edited(self, draft: NoteDraft, entry_id: str, says: Says | None) -> NoteDraft:
        """The same note with other words for one record; None takes the record's own.

        Raises InvalidInputError for words that can't be taken; then nothing is changed.
        """
        content = draft.entries[entry_id].content
        return self.chosen(draft, draft.choices.with_line(entry_id, content, says))

    def good_words(self, week: Week) -> tuple[int, int]:
        """How many praises, and how many things heard, the week's note tells the manager; none if it was told."""
        composed = self.draft(week.period(), Audience.MANAGER).composed
        told = self._book.told.of(composed.entries)
        if any(one.audience is Audience.MANAGER for one in told):
            return 0, 0
        praises = sum(row.leaves and row.practice is Practice.PRAISE for row in composed.rows)
        return praises, len(composed.entries) - praises

    def unmentioned(self, names: Iterable[str] = ()) -> list[Unmentioned]:
        """Who has not been named upward for long; `names` are in the note at hand."""
        last = {name: moment.date() for name, moment in self._book.told.last_by_person(UPWARD).items()}
        return unmentioned(self._journal.people(), last, self._preferences.today(), names)

    def looks(self, found: Iterable[Block], people: Iterable[Person]) -> tuple[Spot, ...]:
        """What to look at in a note before it leaves."""
        team = [name for person in people for name in (person.name, *person.also)]
        return scan_blocks(list(found), team, self._reader.doubts())

    def warnings(self, note: BragNote) -> list[str]:
        """What to look at in a note before it leaves, in words, each once."""
        spots = self.looks(blocks(note), self._journal.people())
        return list(dict.fromkeys(spot.look.words for spot in spots))

    def _drawn_up(
        self, key: NoteKey, choices: Choices, entries: list[Entry], people: Iterable[Person], recipient: Person | None
    ) -> NoteDraft:
        known, settings = tuple(people), self._preferences.current()
        composed = compose(
            entries,
            known,
            key.period,
            key.audience,
            today=self._preferences.today(),
            leader_name=settings.leader_name,
            recipient=recipient,
            score=self._reader.score(),
            choices=choices,
            language=spoken() if settings.note_language == SAME else settings.note_language,
        )
        return NoteDraft(key, composed, choices, {entry.id: entry for entry in entries}, known, recipient)


def named(note: BragNote, people: Iterable[Person]) -> list[str]:
    """The names of everybody a note names: those it praises, and known people in its texts; by first mention."""
    known = {person.name: person for person in people}
    names = names_of(tuple(known.values()))
    found: dict[str, None] = {}
    for group in note.people:
        about = None
        if group.person is not None:
            found[group.person] = None
            about = known.get(group.person)
        for praise in group.praises:
            found |= dict.fromkeys(person.name for person in names.named_in(praise.text, about))
    for topic in note.topics:
        for text in (topic.topic, *(part for heard in topic.heard for part in (heard.told, heard.action))):
            found |= dict.fromkeys(person.name for person in names.named_in(text or ""))
    return list(found)
