"""Composition of the care for the book as a file: copies, checks, restore; it works without an open book."""

import shlex
from collections.abc import Iterator
from pathlib import Path

from goodword.core.book_key import BookKey
from goodword.core.findings import Finding
from goodword.core.language import tr
from goodword.core.ports import Book, Clock
from goodword.core.preferences import Preferences
from goodword.core.protection import FileKind
from goodword.core.safekeeping import Safekeeping
from goodword.core.transfer import Transfer
from goodword.core.workdays import Workdays
from goodword.integration.book_place import conflict_copies, unsafe_place
from goodword.integration.going_on import goes_on_by_itself
from goodword.integration.holiday_calendar import LibraryCalendar
from goodword.integration.paths import Paths
from goodword.storage.book_file import kind_of
from goodword.storage.shelf import BookShelf, no_id


def safekeeping(paths: Paths, clock: Clock, key: BookKey | None = None) -> Safekeeping:
    """What cares for the book; `key` opens it and its copies."""

    def read_out(book: Book) -> Iterator[bytes]:
        calendar = LibraryCalendar()
        preferences = Preferences(book, clock, calendar)
        return Transfer(book, clock, preferences, Workdays(book, clock, preferences, calendar), no_id).export()

    return Safekeeping(BookShelf(paths.book, read_out, key), clock)


def is_kept_aside(paths: Paths, care: Safekeeping) -> bool:
    """Whether the day's copy is left to a process of its own, which goes on when this one has ended."""
    return goes_on_by_itself(paths, care.after_change)


def is_book(path: Path) -> bool:
    """Whether the file is a book rather than an export, as far as its first page tells."""
    try:
        # A pipe would be waited at for ever.
        return path.is_file() and kind_of(path) in (FileKind.PLAIN, FileKind.PROTECTED)
    except OSError:
        return False


class BookLines:
    """Everything in the book or copy at `place`, as an export, as often as it is read. Raises BookError then."""

    def __init__(self, care: Safekeeping, place: Path) -> None:
        self._care = care
        self._place = str(place.absolute())

    def __iter__(self) -> Iterator[bytes]:
        return self._care.lines(self._place)


def place_findings(paths: Paths) -> tuple[Finding, ...]:
    """What is risky about where the book lies: another computer's disk, a folder that is synchronised, conflict copies.

    Nothing where all is well.
    """
    found = []
    place = unsafe_place(paths.data)
    if place is not None:
        found.append(Finding(tr("Place of the book", "a finding"), False, place.words, place.advice))
    for copy in conflict_copies(paths.book):
        found.append(
            Finding(
                tr("Another copy of the book", "a finding"),
                False,
                tr("{name} lies beside the book; a program that synchronises folders makes such copies.").format(
                    name=copy.name
                ),
                tr("Look at what it adds: goodword import --dry-run {file}").format(file=shlex.quote(str(copy))),
            )
        )
    return tuple(found)
