"""What is in a book, and whether it is sound."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goodword.core.date_words import days_from_to
from goodword.core.errors import BookError, KnownError, NewerBookError
from goodword.core.language import number, strung, tr


class DamagedBookError(BookError):
    """The book is damaged; it stays where and as it is until the leader chooses a way out."""


class MissingBookError(BookError):
    """The book is gone, but its log or its copies are there: a new one would hide what was lost."""


class ReadOnlyBookError(BookError):
    """The book is open for reading only, for the reason that it tells."""

    def __init__(self, why: KnownError | None = None) -> None:
        super().__init__(tr("The book is open for reading only"), *_why_no_writing(why))


class Condition(StrEnum):
    """How sound a book is."""

    SOUND = "sound"
    STALE = "stale"
    """The index of words, the days' counts or other indexes do not agree with the records; none of them is lost."""
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a book holds, counted."""

    records: int
    in_bin: int
    people: int
    first: date | None
    last: date | None

    @property
    def words(self) -> str:
        """"12 records (1 in the bin), 3 people, 2026-01-05 to 2026-03-02"."""
        all_records = self.records + self.in_bin
        records = record_count(all_records)
        if self.in_bin:
            records = tr("{records} ({n} in the bin)").format(records=records, n=self.in_bin)
        people = tr("{n} person|{n} people", "", self.people).format(n=number(self.people))
        parts = [records, people]
        if self.first is not None and self.last is not None:
            parts.append(days_from_to(self.first, self.last))
        return strung(parts)


@dataclass(frozen=True, slots=True)
class Inspection:
    """What looking through a book found. `notes` say it in SQLite's words, without any of the leader's."""

    condition: Condition
    notes: tuple[str, ...] = ()
    unreadable: int = 0
    """Records whose values make no sense: they are kept, and can't be shown."""
    is_newer: bool = False
    """A newer Goodword wrote it."""


def _why_no_writing(why: KnownError | None) -> tuple[str, str]:
    match why:
        case NewerBookError():
            return (
                tr("A newer Goodword wrote this book. This one shows it, and changes nothing."),
                tr("To save something, start the newer Goodword."),
            )
        case DamagedBookError():
            return (
                tr("The book is damaged. Goodword shows what can be read, and changes nothing."),
                tr("Quit Goodword and start it again: it offers to mend the book."),
            )
        case KnownError():
            return why.message, why.hint
    return tr("You can look at everything, and nothing is saved."), tr("Quit Goodword, then start it again to save.")


def record_count(count: int) -> str:
    """"1 record", "2,000 records"."""
    return tr("{n} record|{n} records", "", count).format(n=number(count))


def counted(number: int, one: str, more: str) -> str:
    """"1 record", "2,000 records"."""
    return f"{number:,} {one if number == 1 else more}"
