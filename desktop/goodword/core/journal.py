"""Use cases about records: record, amend, remove, put back, drafts, people."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from goodword.core.backups import Reason, is_mass_removal
from goodword.core.date_words import day_month_year
from goodword.core.days import logical_date
from goodword.core.errors import BookError, InvalidInputError, NotFoundError
from goodword.core.language import tr
from goodword.core.people import Person, checked_name, fold, match, namesake
from goodword.core.ports import Book, Clock, Draft, Query
from goodword.core.practices import Content, Entry, Practice, checked
from goodword.core.preferences import Preferences
from goodword.core.retention import clock_is_plausible
from goodword.core.steps import UNFINISHED
from goodword.core.topics import TopicNames

BIN_DAYS = 30
"""How long a removed record can be put back."""

DRAFT_HOURS = 6
"""A record saved within so many hours belongs to the day on which its draft was begun (STREAKS, Days)."""

FIRST_DATE, LAST_DATE = date(1970, 1, 1), date(2199, 12, 31)


class Journal:
    """The leader's records in the book. `new_id` makes an id from the moment of creation."""

    def __init__(
        self, book: Book, clock: Clock, preferences: Preferences, new_id: Callable[[datetime], str]
    ) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences
        self._new_id = new_id

    def record(self, content: Content, on: date | None = None, begun_at: datetime | None = None) -> Entry:
        """Save a new record; it is on disk when this returns.

        `begun_at` says that it was written as the practice's draft, which is dropped then; a draft that is being
        written elsewhere stays. The date is `on`, else the logical date of `begun_at` if that is at most six hours
        ago, else of now.
        A person not yet known is added to the team. Raises InvalidInputError (see practices.checked) or BookError;
        then nothing is saved and the draft is still there.
        """
        content = checked(content)
        now = self._clock.now().replace(microsecond=0)
        day_start = self._preferences.current().day_start
        created_on = logical_date(now, day_start)
        on = on or _own_date(begun_at, now, day_start)
        entry = Entry(
            id=self._new_id(now),
            date=checked_date(on),
            created_at=now,
            created_on=created_on,
            changed_at=now,
            content=content,
        )
        with self._book.transaction():
            entry = self._with_known_person(entry, now)
            self._book.entries.add(entry)
            if begun_at is not None:
                self._book.drafts.drop(content.practice)
        return entry

    def date_for(self, begun_at: datetime | None = None) -> date:
        """The date that `record` would give now by itself to what was begun at that moment."""
        return _own_date(begun_at, self._clock.now(), self._preferences.current().day_start)

    def amend(self, entry_id: str, content: Content, on: date | None = None) -> Entry:
        """Change what a record says, and its date if `on` is given. When it was created never changes.

        Raises NotFoundError, also for a record in the bin, or InvalidInputError; then nothing is changed.
        """
        content = checked(content)
        now = self._clock.now().replace(microsecond=0)
        with self._book.transaction():
            before = self.entry(entry_id)
            if before.removed:
                raise NotFoundError(
                    tr("That record is in the bin."),
                    tr("Put it back first: goodword put-back {entry_id}").format(entry_id=entry_id),
                )
            if content.practice is not before.content.practice:
                raise InvalidInputError(tr("A record keeps its practice."), tr("Remove it and record a new one."))
            day = checked_date(on) if on else before.date
            entry = self._with_known_person(replace(before, content=content, date=day), now)
            if entry != before:
                entry = replace(entry, changed_at=now)
                self._book.entries.replace(entry)
                if entry.content.next_step != before.content.next_step:
                    self._open_step(entry_id)
        return entry

    def _open_step(self, entry_id: str) -> None:
        """Another step is agreed than the one that was done or dropped."""
        marks = list(self._book.steps.marks([entry_id]).get(entry_id, ()))
        while marks and marks.pop().state not in UNFINISHED:
            self._book.steps.drop_last(entry_id)

    def remove(self, entry_id: str) -> Entry:
        """Put a record into the bin, from which it can be put back for 30 days. Once more changes nothing.

        What has been there for longer goes.
        """
        removed = self._mark(entry_id, self._clock.now().replace(microsecond=0))
        with suppress(BookError):
            self.empty_bin()
        return removed

    def put_back(self, entry_id: str) -> Entry:
        """Take a record out of the bin; NotFoundError once its 30 days there are over."""
        removed = self.entry(entry_id).removed
        if removed is not None and removed < self._bin_begins():
            raise NotFoundError(tr("That record left the bin after 30 days."), tr("A backup may still have it."))
        return self._mark(entry_id, None)

    def empty_bin(self) -> int:
        """Delete for good what has been in the bin for more than 30 days; returns how many.

        Nothing is deleted while the clock is far ahead of everything in the book: it may be wrong. A copy of the
        book is kept before many are deleted.
        """
        begins = self._bin_begins()
        if not self._book.entries.is_overdue(begins) or not clock_is_plausible(self._book, self._clock.now()):
            return 0
        in_bin = self._book.entries.count(Query(bin=True))
        if is_mass_removal(in_bin, in_bin + self._book.entries.count(Query())):
            self._book.keep_copy(Reason.BEFORE_REMOVAL, self._clock.now())
        with self._book.transaction():
            return self._book.entries.purge(begins)

    def entry(self, entry_id: str) -> Entry:
        """The record with that id, also from the bin; NotFoundError if there is none."""
        found = self._book.entries.get(entry_id) if entry_id.isascii() else None
        if found is None:
            raise NotFoundError(tr("No record has that id."), tr("goodword list --json shows the ids."))
        return found

    def find(self, query: Query) -> list[Entry]:
        """The records that fit, newest first; a person, topic or skill is found whatever the accents and capitals."""
        resolved = self._resolved(query)
        return self._book.entries.find(resolved) if resolved else []

    def count(self, query: Query) -> int:
        """How many records fit, whatever the limit."""
        resolved = self._resolved(query)
        return self._book.entries.count(resolved) if resolved else 0

    def days(self, query: Query) -> list[tuple[date, int]]:
        """The days with records that fit, newest first, and how many are on each."""
        resolved = self._resolved(query)
        return self._book.entries.days(resolved) if resolved else []

    def is_prompt(self, query: Query) -> bool:
        """Whether a part of what fits is found at once in a book of any size; else every record may be read."""
        return self._book.entries.is_prompt(query)

    def topics(self) -> list[str]:
        """The topics that records name, by name; one that goes under several names once."""
        names = TopicNames(self._book.listening.aliases())
        return _by_name(map(names.of, self._book.entries.named("topic")))

    def skills(self) -> list[str]:
        """The skills that records name, by name."""
        return _by_name(self._book.entries.named("skill"))

    def used(self, field_name: str) -> list[str]:
        """What was written into `skill`, `topic` or `heard_from` before, latest first."""
        return self._book.entries.used(field_name)

    def last_praise(self) -> dict[str, date]:
        """For everybody who was ever praised by name: the date of the latest praise."""
        return self._book.entries.last_dates(Practice.PRAISE)

    def people(self) -> list[Person]:
        """Everybody, by name."""
        return self._book.people.all()

    def add_person(self, name: str) -> Person:
        """The person called `name`, added to the team if not yet on it."""
        now = self._clock.now()
        with self._book.transaction():
            return self._known_person(checked_name(name), now)

    def join(self, person: Person, moment: datetime | None = None) -> Person:
        """Put somebody new on the team, from today; who they are is made here, nobody may have that very name."""
        moment = moment or self._clock.now()
        person = replace(person, id=self._new_id(moment), added=self._preferences.today())
        with self._book.transaction():
            self._book.people.add(person, moment)
        return person

    def amend_person(self, person: Person) -> Person:
        """Store what is now known of a person, found by id; a new name shows on all their records.

        Raises InvalidInputError if somebody else has that name, whatever the accents and capitals, and
        NotFoundError if nobody has that id (any more).
        """
        person = replace(person, name=checked_name(person.name))
        now = self._clock.now()
        with self._book.transaction():
            people = self.people()
            if all(known.id != person.id for known in people):
                raise NotFoundError(tr("That person is no longer on the team."), tr("Look at the team again."))
            if namesake(person.name, (other for other in people if other.id != person.id)):
                raise InvalidInputError(tr("Somebody on the team has that name."), tr("Choose another one."))
            self._book.people.replace(person, now)
        return person

    def drafts(self) -> list[Draft]:
        """Half-written records, the latest first."""
        return self._book.drafts.all()

    def keep_draft(self, practice: Practice, fields: tuple[tuple[str, str], ...], begun_at: datetime) -> None:
        """Keep what stands in the fields; a draft with nothing in it is forgotten."""
        with self._book.transaction():
            if any(value.strip() for _, value in fields):
                self._book.drafts.put(Draft(practice, fields, begun_at, self._clock.now()))
            else:
                self._book.drafts.drop(practice)

    def _mark(self, entry_id: str, removed: datetime | None) -> Entry:
        with self._book.transaction():
            entry = self.entry(entry_id)
            if (entry.removed is None) != (removed is None):
                entry = replace(entry, removed=removed, changed_at=self._clock.now().replace(microsecond=0))
                self._book.entries.replace(entry)
        return entry

    def _bin_begins(self) -> datetime:
        return self._clock.now().astimezone(UTC) - timedelta(days=BIN_DAYS)

    def _resolved(self, query: Query) -> Query | None:
        """`query` with names as they are in the book; None if it asks for somebody or something not there."""
        if query.bin:
            query = replace(query, removed_since=self._bin_begins())
        if query.person is not None:
            found = match(query.person, self.people())
            if found is None:
                return None
            query = replace(query, person=found.name)
        if query.topics:
            key = TopicNames(self._book.listening.aliases()).key
            query = replace(query, topics=self._written("topic", query.topics, key))
            if not query.topics:
                return None
        if query.skills:
            query = replace(query, skills=self._written("skill", query.skills, fold))
            if not query.skills:
                return None
        return query

    def _written(self, field_name: str, asked: Iterable[str], key: Callable[[str], str]) -> frozenset[str]:
        """How records write what is asked for."""
        wanted = set(map(key, asked))
        return frozenset(value for value in self._book.entries.named(field_name) if key(value) in wanted)

    def _with_known_person(self, entry: Entry, now: datetime) -> Entry:
        if entry.content.person is None:
            return entry
        person = self._known_person(checked_name(entry.content.person), now)
        return replace(entry, content=replace(entry.content, person=person.name))

    def _known_person(self, name: str, now: datetime) -> Person:
        return match(name, self.people()) or self.join(Person("", name), now)


def _by_name(names: Iterable[str]) -> list[str]:
    return sorted({fold(name) or name: name for name in names}.values(), key=lambda name: (fold(name), name))


def checked_date(day: date) -> date:
    """`day` if a record can be kept on it; InvalidInputError if it is too far away."""
    if not FIRST_DATE <= day <= LAST_DATE:
        raise InvalidInputError(
            tr("{day} is too far away.").format(day=day_month_year(day)),
            tr("Dates from {first} to {last} can be kept.").format(
                first=day_month_year(FIRST_DATE), last=day_month_year(LAST_DATE)
            ),
        )
    return day


def _own_date(begun_at: datetime | None, now: datetime, day_start: int) -> date:
    return logical_date(begun_at if begun_at and _is_recent(begun_at, now) else now, day_start)


def _is_recent(begun_at: datetime, now: datetime) -> bool:
    # In UTC: the difference of two moments in one zone is that of their wall clocks.
    return timedelta(0) <= now.astimezone(UTC) - begun_at.astimezone(UTC) <= timedelta(hours=DRAFT_HOURS)
