"""A real book in a folder, with the use cases over it and a clock turned by hand."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from goodword.core.identity import RANDOM_BYTES, uuid7
from goodword.core.journal import Journal
from goodword.core.practices import Content, Practice
from goodword.core.preferences import Preferences
from goodword.core.transfer import Transfer
from goodword.core.workdays import Workdays
from goodword.storage.book import SqliteBook
from support.clock import HandClock

BUSY_SECONDS = 0.2
"""How long a test waits for a book that somebody else holds."""


@dataclass(frozen=True)
class Desk:
    """What a leader works with."""

    path: Path
    clock: HandClock
    book: SqliteBook
    preferences: Preferences
    journal: Journal
    workdays: Workdays
    transfer: Transfer


def new_id(moment: datetime) -> str:
    """An id as the app makes them."""
    return uuid7(moment, os.urandom(RANDOM_BYTES))


def open_desk(folder: Path, clock: HandClock | None = None, busy_seconds: float = BUSY_SECONDS) -> Desk:
    """A desk over the book in `folder`, made if there is none. Close it with `desk.book.shutdown()`."""
    clock = clock or HandClock()
    book = SqliteBook(folder / "book.db", new_id, busy_seconds)
    preferences = Preferences(book, clock)
    workdays = Workdays(book, clock, preferences)
    return Desk(
        path=folder / "book.db",
        clock=clock,
        book=book,
        preferences=preferences,
        journal=Journal(book, clock, preferences, new_id),
        workdays=workdays,
        transfer=Transfer(book, clock, preferences, workdays, new_id),
    )


@contextmanager
def desk_in(folder: Path, clock: HandClock | None = None) -> Iterator[Desk]:
    """`open_desk`, closed at the end of the block."""
    desk = open_desk(folder, clock)
    try:
        yield desk
    finally:
        desk.book.shutdown()


def praise(text: str = "Anna calmed the client within ten minutes.", **fields: Any) -> Content:
    """What a praise says; `fields` are those of Content."""
    return Content(Practice.PRAISE, text, **fields)


def coaching(text: str = "Ben wants to run the retro himself.", **fields: Any) -> Content:
    """What a coaching check-in says."""
    return Content(Practice.COACHING, text, **fields)


def listening(text: str = "The deploys on Friday cost them sleep.", **fields: Any) -> Content:
    """What a listening insight says."""
    return Content(Practice.LISTENING, text, **fields)
