"""Everything in a book, as an export, under a clock that stands still."""

from collections.abc import Iterator

from goodword.core.ports import Book
from goodword.core.preferences import Preferences
from goodword.core.transfer import Transfer
from goodword.core.workdays import Workdays
from support.book import new_id
from support.clock import HandClock


def read_out(book: Book) -> Iterator[bytes]:
    """The lines of an export."""
    clock = HandClock()
    preferences = Preferences(book, clock)
    return Transfer(book, clock, preferences, Workdays(book, clock, preferences), new_id).export()
