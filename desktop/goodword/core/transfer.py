"""Use cases about the whole book: everything out as lines, and lines in, all of them or none."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff, logical_date
from goodword.core.errors import InvalidInputError
from goodword.core.exchange import (
    LONGEST_LINE,
    Header,
    Read,
    SavedEntry,
    SavedSetting,
    Unknown,
    Value,
    entry_line,
    header_line,
    read_line,
    value_line,
)
from goodword.core.left_lines import SavedChoice, SentMail
from goodword.core.newcomers import Newcomers
from goodword.core.people import Person
from goodword.core.ports import Book, Clock, Draft
from goodword.core.practices import Entry
from goodword.core.preferences import Preferences
from goodword.core.settings import BY_KEY
from goodword.core.streaks import is_late
from goodword.core.told import Told
from goodword.core.workdays import Workdays

_BOM = b"\xef\xbb\xbf"
_TOGETHER = ("prompt_times", "work_start", "work_end")
_NOTHING_DONE = "Nothing was imported."
MOST_UNKNOWN = 20
"""So many unknown names are told apart; the others are counted as one."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import did, or would do: by type, how many lines were taken and how many were there already.

    `unknown` counts types and keys that were passed over. `copy` is where the book's former state lies,
    None where nothing was changed.
    """

    taken: Counter[str] = field(default_factory=Counter)
    there: Counter[str] = field(default_factory=Counter)
    unknown: Counter[tuple[str, str]] = field(default_factory=Counter)
    copy: str | None = None

    def pass_over(self, kind: str, key: str = "") -> None:
        """Count something that is not known: a type, or a key of a type."""
        name = (kind, key)
        self.unknown[name if name in self.unknown or len(self.unknown) < MOST_UNKNOWN else ("", "")] += 1


class Transfer:
    """Brings everything out of the book and into it. `new_id` makes an id from the moment of creation."""

    def __init__(
        self,
        book: Book,
        clock: Clock,
        preferences: Preferences,
        workdays: Workdays,
        new_id: Callable[[datetime], str],
    ) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences
        self._workdays = workdays
        self._new_id = new_id

    def export(self) -> Iterator[bytes]:
        """Everything that is kept, a line each, as of one moment; the bin comes along, mails that wait do not."""
        with self._book.reading():
            yield header_line(self._clock.now())
            for key, value in self._settings().items():
                yield value_line(SavedSetting(key, value))
            days = self._book.days
            facts: tuple[Iterable[Person | Schedule | HolidayRegion | TimeOff | Skip | PracticeSwitch], ...] = (
                self._book.people.all(),
                days.schedules(),
                days.holiday_regions(),
                days.time_off(),
                days.switches(),
                days.skips(),
            )
            for rows in facts:
                yield from map(value_line, rows)
            judged = self._workdays.facts()
            for entry in self._book.entries.every():
                late = is_late(entry.date, entry.created_on, judged.plan, judged.window)
                yield entry_line(entry, late=late)
            yield from map(value_line, self._book.told.every())
            yield from map(value_line, self._book.notes.every())
            yield from map(value_line, self._book.outbox.sent())
            yield from map(value_line, sorted(self._book.drafts.all(), key=lambda draft: draft.practice))

    def take_in(self, lines: Iterable[bytes], *, dry_run: bool = False) -> Taken:
        """Take all of an export in, after a copy of the book is kept; with `dry_run` only see what that would do.

        `lines` are read twice, from the first one each time. What the book has is kept as it is: records by their
        id, people by name (a wish, mail or day of leaving not known yet is learned), the same time off, skip or choice
        for a note, a sent mail by its id, a practice's draft.
        A setting, and a schedule, holiday or practice row of the same day, takes the place of the book's.
        The day a record was made is told by the day start that is in force afterwards.

        Raises InvalidInputError that names the line for one that can't be taken, and BookError; then nothing is
        changed.
        """
        taken = Taken()
        settings = _settings_of(lines, self._preferences, taken)
        with suppress(_OnlyTriedError), self._book.transaction():
            self._change_settings(settings)
            intake = _Intake(self._book, self._clock.now(), self._preferences, self._new_id, taken)
            for number, read in _reads(lines):
                with _naming(number):
                    intake.take(read)
            intake.end()
            if dry_run:
                raise _OnlyTriedError
            taken = replace(taken, copy=self._book.keep_copy("before-import", self._clock.now()))
        return taken

    def _settings(self) -> dict[str, str]:
        stored = {"start_date", *self._book.settings.all()}
        return {key: self._preferences.text(key) for key, spec in BY_KEY.items() if key in stored and not spec.dated}

    def _change_settings(self, settings: dict[str, tuple[int, str]]) -> None:
        together = [number for key, (number, _) in settings.items() if key in _TOGETHER]
        with _naming(max(together, default=1)):
            self._preferences.change_together({key: value for key, (_, value) in settings.items()})


_LATER = {Told: "told", SavedChoice: "choice", SentMail: "mail"}
"""What needs all records and people first."""


class _OnlyTriedError(Exception):
    """Takes a dry run back."""


class _Intake:
    """Stores what the lines of one import say, one after another, inside its transaction."""

    def __init__(
        self,
        book: Book,
        moment: datetime,
        preferences: Preferences,
        new_id: Callable[[datetime], str],
        taken: Taken,
    ) -> None:
        self._book = book
        self._moment = moment
        self._preferences = preferences
        self._day_start = preferences.current().day_start
        self._people = Newcomers(book.people, moment, new_id)
        self._skips = set(book.days.skips())
        self._taken = taken
        self._drafts = {draft.practice for draft in book.drafts.all()}
        self._later: list[Told | SavedChoice | SentMail] = []

    def take(self, read: Read) -> None:
        """Store the value of one line, and count it."""
        for key in read.unknown_keys:
            self._taken.pass_over(read.type, key)
        if isinstance(read.value, Unknown):
            self._taken.pass_over(read.type)
        elif isinstance(read.value, Told | SavedChoice | SentMail):
            self._later.append(read.value)
        elif not isinstance(read.value, Header | SavedSetting):
            (self._taken.taken if self._store(read.value) else self._taken.there)[read.type] += 1

    def end(self) -> None:
        """Store what needs all records and people, and count everybody who was added, also whom only records name."""
        self._taken.taken["person"] = self._people.added
        for value in self._later:
            kind = _LATER[type(value)]
            if (new := self._store_later(value)) is None:
                self._taken.pass_over(kind)
            else:
                (self._taken.taken if new else self._taken.there)[kind] += 1

    def _store_later(self, value: Told | SavedChoice | SentMail) -> bool | None:
        """Whether it was not there yet; None where it is about a record or somebody that is not there."""
        if not isinstance(value, SentMail) and self._book.entries.get(value.entry) is None:
            return None
        known = value.person is not None and self._people.knows(value.person)
        named = replace(value, person=self._people.named(value.person) if value.person and known else None)
        match named:
            case Told():
                return self._book.told.add_new(named)
            case SentMail():
                return self._book.outbox.add_sent(named)
            case _:
                return None if value.person and not known else self._book.notes.add_new(named, self._moment)

    def _store(self, value: Value) -> bool:
        """Whether it was not there yet."""
        days, moment = self._book.days, self._moment
        match value:
            case SavedEntry():
                return self._store_entry(value)
            case Person():
                return self._people.take(value)
            case TimeOff():
                return days.add_time_off(value, moment)
            case Skip():
                new = value not in self._skips
                self._skips.add(value)
                days.add_skip(value, moment)
                return new
            case Schedule():
                days.put_schedule(value, moment)
            case HolidayRegion(start, region):
                days.put_holiday_region(HolidayRegion(start, self._preferences.checked_region(region)), moment)
            case PracticeSwitch():
                days.put_switch(value, moment)
            case Draft():
                return self._store_draft(value)
        return True

    def _store_draft(self, draft: Draft) -> bool:
        if draft.practice in self._drafts:
            return False
        self._drafts.add(draft.practice)
        self._book.drafts.put(draft)
        return True

    def _store_entry(self, saved: SavedEntry) -> bool:
        content = saved.content
        if content.person is not None:
            if not self._people.knows(content.person) and self._book.entries.get(saved.id):
                return False
            content = replace(content, person=self._people.named(content.person))
        return self._book.entries.add_new(
            Entry(
                id=saved.id,
                date=saved.date,
                created_at=saved.created_at,
                created_on=self._created_on(saved),
                changed_at=saved.changed_at or saved.created_at,
                content=content,
                removed=saved.removed,
            )
        )

    def _created_on(self, saved: SavedEntry) -> date:
        return saved.created_on or logical_date(saved.created_at, self._day_start)


def _settings_of(lines: Iterable[bytes], preferences: Preferences, taken: Taken) -> dict[str, tuple[int, str]]:
    """The settings that the lines bring, each with the number of its line; counted, and each fine by itself."""
    found: dict[str, tuple[int, str]] = {}
    for number, read in _reads(lines, only=b'"setting"'):
        if not isinstance(read.value, SavedSetting):
            continue
        key, value = read.value.key, read.value.value
        if key not in BY_KEY:
            taken.pass_over("setting", key)
            continue
        with _naming(number):
            preferences.check(key, value)
        found[key] = (number, value)
        taken.taken[read.type] += 1
    return found


def _reads(lines: Iterable[bytes], only: bytes = b"") -> Iterator[tuple[int, Read]]:
    """What each line says, with its number; blank lines say nothing. The first must be the header of an export.

    With `only` the other lines that do not hold these bytes, or an escape that may hide them, are passed over, but for
    one that is too long: there may be no end of it.
    """
    begun = False
    for number, line in enumerate(lines, start=1):
        data = line.removeprefix(_BOM) if number == 1 else line
        if data.isspace() or not data:
            continue
        if begun and only not in data and rb"\u" not in data and len(data) <= LONGEST_LINE:
            continue
        with _naming(number):
            read = read_line(data)
            if not begun and not isinstance(read.value, Header):
                raise InvalidInputError("This is not the first line of a Goodword export.", "Choose another file.")
        begun = True
        yield number, read
    if not begun:
        raise InvalidInputError("The file is empty.", f"Choose another one. {_NOTHING_DONE}")


@contextmanager
def _naming(number: int) -> Iterator[None]:
    """Put the line's number before what is wrong."""
    try:
        yield
    except InvalidInputError as error:
        raise InvalidInputError(f"Line {number}: {error.message}", f"{error.hint} {_NOTHING_DONE}".strip()) from error
