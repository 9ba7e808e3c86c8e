"""Use cases about the whole book: everything out as lines, and lines in, all of them or none."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.errors import InvalidInputError
from goodword.core.exchange import (
    LONGEST_LINE,
    Header,
    Read,
    SavedSetting,
    entry_line,
    header_line,
    read_line,
    value_line,
)
from goodword.core.intake import Intake, Taken
from goodword.core.language import marked, tr
from goodword.core.people import Person
from goodword.core.ports import Book, Clock
from goodword.core.preferences import Preferences
from goodword.core.settings import BY_KEY
from goodword.core.streaks import is_late
from goodword.core.workdays import Workdays

_BOM = b"\xef\xbb\xbf"
_TOGETHER = ("prompt_times", "work_start", "work_end")
_NOTHING_DONE = marked("Nothing was imported.")


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
            yield from map(value_line, self._book.steps.every())
            yield from map(value_line, self._book.listening.outcomes())
            yield from map(value_line, self._book.listening.aliases())
            yield from map(value_line, self._book.plans.all())
            yield from map(value_line, self._book.notes.every())
            yield from map(value_line, self._book.outbox.sent())
            yield from map(value_line, sorted(self._book.drafts.all(), key=lambda draft: draft.practice))

    def take_in(self, lines: Iterable[bytes], *, dry_run: bool = False) -> Taken:
        """Take all of an export in, after a copy of the book is kept; with `dry_run` only see what that would do.

        `lines` are read twice, from the first one each time. What the book has is kept as it is: records by their
        id, people by name (a mail or day of leaving not known yet is learned, a wish is not), the same time off, skip
        or choice for a note, a sent mail by its id, a practice's draft.
        A setting, and a schedule, holiday or practice row of the same day, takes the place of the book's.
        The day a record was made is told by the day start that is in force afterwards.

        Raises InvalidInputError that names the line for one that can't be taken, and BookError; then nothing is
        changed.
        """
        taken = Taken()
        settings = self._settings_of(lines, taken)
        with suppress(_OnlyTriedError), self._book.transaction():
            self._change_settings(settings)
            intake = Intake(self._book, self._clock.now(), self._preferences, self._new_id, taken)
            for number, read in _reads(lines):
                with _naming(number):
                    intake.take(read)
            intake.end()
            if dry_run or not taken.any:
                raise _OnlyTriedError
            taken = replace(taken, copy=self._book.keep_copy("before-import", self._clock.now()))
        return taken

    def _settings(self) -> dict[str, str]:
        stored = {"start_date", *self._book.settings.all()}
        return {key: self._preferences.text(key) for key, spec in BY_KEY.items() if key in stored and not spec.dated}

    def _settings_of(self, lines: Iterable[bytes], taken: Taken) -> dict[str, tuple[int, str]]:
        """The settings that the lines bring, each with the number of its line; counted, and each fine by itself."""
        found: dict[str, tuple[int, str]] = {}
        there = self._settings()
        for number, read in _reads(lines, only=b'"setting"'):
            if not isinstance(read.value, SavedSetting):
                continue
            key, value = read.value.key, read.value.value
            if key not in BY_KEY:
                taken.pass_over("setting", key)
                continue
            with _naming(number):
                self._preferences.check(key, value)
            found[key] = (number, value)
            (taken.there if there.get(key) == value else taken.taken)[read.type] += 1
        return found

    def _change_settings(self, settings: dict[str, tuple[int, str]]) -> None:
        together = [number for key, (number, _) in settings.items() if key in _TOGETHER]
        with _naming(max(together, default=1)):
            self._preferences.change_together({key: value for key, (_, value) in settings.items()})


class _OnlyTriedError(Exception):
    """Takes a dry run back."""


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
                raise InvalidInputError(
                    tr("This is not the first line of a Goodword export."), tr("Choose another file.")
                )
        begun = True
        yield number, read
    if not begun:
        raise InvalidInputError(tr("The file is empty."), tr("Choose another one. Nothing was imported."))


@contextmanager
def _naming(number: int) -> Iterator[None]:
    """Put the line's number before what is wrong."""
    try:
        yield
    except InvalidInputError as error:
        words = tr("Line {line}: {problem}").format(line=number, problem=error.message)
        raise InvalidInputError(words, f"{error.hint} {tr(_NOTHING_DONE)}".strip()) from error
