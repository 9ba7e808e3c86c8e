"""What every part of the self-test stands on: a book of its own, a praise, and what is wanted of a finding."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodword.app import open_desk
from goodword.clocks import clock_at
from goodword.core.book_key import BookKey
from goodword.core.desk import Desk
from goodword.core.practices import Content, Practice
from goodword.integration.paths import Paths

MOMENT = "2026-03-02T15:31:07"
PRAISE = Content(
    Practice.PRAISE,
    "On Monday she rang the clinic back before they closed, so nobody had to wait over night.",
    person="Amara Okonkwo",
)


class FaultError(Exception):
    """A part does not work as it should; the text says what was found."""


def expect(found: object, wanted: object, what: str) -> None:
    """FaultError where something else was found."""
    if found != wanted:
        raise FaultError(f"{what}: {found!r} instead of {wanted!r}")


@contextmanager
def desk_in(folder: Path, key: BookKey | None = None) -> Iterator[Desk]:
    """The desk over the book in `folder`."""
    desk = open_desk(Paths(folder), clock_at(MOMENT), key=key)
    try:
        yield desk
    finally:
        desk.shutdown()
