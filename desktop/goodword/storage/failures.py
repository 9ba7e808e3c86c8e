"""What SQLite and the disk say, in words a leader can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3

from goodword.core.errors import BookError, BugError
from goodword.core.soundness import DamagedBookError

TITLE = "The book can't be used right now"

WAYS_OUT = "Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check"

_SAID_BY_SQLITE = (
    ("locked", "Another program holds the book.", "Close it or wait a moment, then try again."),
    ("full", "The disk is full.", "Free some space, then try again."),
    ("readonly", "The book can't be written here.", "Check that the disk and the folder can be written."),
    ("unable to open", "The book can't be opened.", "Check that the folder is there and can be written."),
    ("disk i/o error", "The disk reports an error.", "Check the disk and the space on it, then try again."),
    ("not a database", "The book is damaged or protected.", "Nothing was changed. Restore a backup."),
)
_SAID_BY_THE_SYSTEM = {
    errno.ENOSPC: ("The disk is full.", "Free some space, then try again."),
    errno.EDQUOT: ("Your share of the disk is used up.", "Free some space, then try again."),
    errno.EROFS: ("The disk can't be written.", "Choose another folder with --data-dir."),
    errno.EACCES: ("The folder can't be used by you.", "Choose another folder with --data-dir."),
    errno.EMFILE: ("Too many files are open.", "Close some programs, then try again."),
}


def damaged(path: Path) -> DamagedBookError:
    """What is said of a book with damage."""
    return DamagedBookError("The book is damaged", f"The book is damaged. ({path})", WAYS_OUT)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn driver and system errors into BookError that names the book; ours stay as they are.

    A broken promise of our own SQL (a constraint, a wrong statement) becomes BugError.
    """
    try:
        yield
    except OSError as error:
        message, hint = _SAID_BY_THE_SYSTEM.get(
            error.errno or 0, ("The folder of the book can't be used.", "Check that it is there.")
        )
        raise BookError(TITLE, f"{message} ({path})", hint) from error
    except sqlcipher3.Error as error:
        said = str(error).lower()
        if "malformed" in said:
            raise damaged(path) from error
        for words, message, hint in _SAID_BY_SQLITE:
            if words in said:
                raise BookError(TITLE, f"{message} ({path})", hint) from error
        raise BugError(f"the book refused a statement: {type(error).__name__}: {error}") from error
