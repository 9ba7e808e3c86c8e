"""Who has a book open, and who puts another file in its place: many of the one, or one of the other.

Whoever opens a book passes the gate and stays inside until it is closed. Another file only takes the book's place
while nobody is inside: else what somebody saves next would go into the file that was put away. The lock lies on the
folder (on Windows on a file in it), and ends with the process, however that ends.
"""

import os
import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodword.core.errors import BookError
from goodword.core.language import tr

_PAUSE = 0.02
_FILE = "goodword.gate"
_PLACES = 4096
"""Windows knows no shared locks here: who passes takes one of so many places, who wants to be alone all of them."""


class Gate:
    """A pass to the book at `path`, given back by `leave`.

    Where folders can't be locked (some network disks) passing needs no pass, and nobody can be alone.
    """

    def __init__(self, path: Path, busy_seconds: float, *, alone: bool = False) -> None:
        """Raises BookError where others are inside for `busy_seconds`, OSError where there is no such folder."""
        self._descriptor: int | None = _opened(path.parent)
        until = time.monotonic() + busy_seconds
        try:
            while not _taken(self._descriptor, alone=alone):
                if time.monotonic() >= until:
                    raise _busy(path)
                time.sleep(_PAUSE)
        except OSError as error:
            self.leave()
            if alone:
                raise _unlockable(path) from error
        except BaseException:
            self.leave()
            raise

    def leave(self) -> None:
        """Give the pass back."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


@contextmanager
def alone_at(path: Path, busy_seconds: float) -> Iterator[None]:
    """Nobody has the book at `path` open inside, and nobody opens it. Raises what Gate raises."""
    gate = Gate(path, busy_seconds, alone=True)
    try:
        yield
    finally:
        gate.leave()


def _opened(folder: Path) -> int:
    if sys.platform == "win32":
        return os.open(folder / _FILE, os.O_RDWR | os.O_CREAT, 0o600)
    return os.open(folder, os.O_RDONLY | os.O_CLOEXEC)


def _taken(descriptor: int, *, alone: bool) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 0 if alone else random.randrange(_PLACES), os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, _PLACES if alone else 1)
        else:
            import fcntl

            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _busy(path: Path) -> BookError:
    return BookError(
        tr("The book is in use"),
        tr("Another Goodword has the book open. ({place})").format(place=path),
        tr("Close it or wait a moment, then try again."),
    )


def _unlockable(path: Path) -> BookError:
    return BookError(
        tr("The book can't be changed here"),
        tr("This disk does not say who else has the book open. ({place})").format(place=path),
        tr("Nothing was changed. Move the folder to this computer's own disk."),
    )
