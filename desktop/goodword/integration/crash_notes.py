"""What Python writes when it is brought down (a fault in a library): kept for the next start, then gone."""

import faulthandler
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from goodword.core.problem import without_folders

_MOST = 100_000


@contextmanager
def crash_notes(path: Path) -> Iterator[str]:
    """While inside, a fault that ends the process leaves its places in `path` (0600); nobody's words are in it.

    Gives what the last run left there, empty where it ended well. Where the file can't be made nothing is kept.
    """
    left = _left(path)
    file = None
    with suppress(OSError):
        path.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0)
        file = os.fdopen(os.open(path, flags, 0o600), "wb", buffering=0)
        faulthandler.enable(file)
    try:
        yield left
    finally:
        if file is not None:
            faulthandler.disable()
            file.close()
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _left(path: Path) -> str:
    try:
        if path.is_symlink():
            return ""
        with path.open("rb") as file:
            return without_folders(file.read(_MOST).decode("utf-8", "replace"))
    except OSError:
        return ""
