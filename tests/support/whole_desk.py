"""A whole desk (with prompting) over a real book, under a clock turned by hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodword.app import open_desk
from goodword.core.desk import Desk
from goodword.core.ports import Clock
from goodword.integration.paths import Paths


@contextmanager
def whole_desk(folder: Path, clock: Clock) -> Iterator[Desk]:
    """The desk as the app opens it; its book is closed at the end."""
    desk = open_desk(Paths(folder), clock)
    try:
        yield desk
    finally:
        desk.shutdown()
