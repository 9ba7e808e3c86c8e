"""What SQLite and the disk say, in words a leader can act on."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3

from goodword.core.errors import BookError, BugError
from goodword.core.language import tr
from goodword.core.soundness import DamagedBookError

TITLE = "The book can't be used right now"

WAYS_OUT = "Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check"

_SAID_BY_SQLITE = (
    ("locked", "Another program holds the book.", "Close it or wait a moment, then try again."),
    ("full", "The disk is full.", "Free some space, then try again."),
    ("readonly", "The book can't be written here.", "Check that the disk and the folder can be written."),
    ("unable to open", "The book can't be opened.", "Check that the folder is there and can be written."),
    ("disk i/o error", "The disk reports an error.", "Check the disk and the space on it, then try again."),
    ("vtable constructor failed", "The book can't be read.", "Check the disk, then try again."),
    ("not a database", "The book is damaged or protected.", "Nothing was changed. Restore a backup."),
)
_SAID_BY_THE_SYSTEM = {
    errno.ENOSPC: ("The disk is full.", "Free some space, then try again."),
    errno.EDQUOT: ("Your share of the disk is used up.", "Free some space, then try again."),
    errno.EIO: ("The disk reports an error.", "Check the disk, then try again."),
    errno.EROFS: ("The disk can't be written.", "Choose another folder with --data-dir."),
    errno.EACCES: ("The folder can't be used by you.", "Choose another folder with --data-dir."),
    errno.EMFILE: ("Too many files are open.", "Close some programs, then try again."),
}

_THE_SYSTEM_KNOWS_MORE = ("readonly", "unable to open", "disk i/o error", "vtable constructor failed")
"""Where SQLite does not say why, a small file beside the book makes the system say it."""

_PROBE_BYTES = 8192


def damaged(path: Path) -> DamagedBookError:
    """What is said of a book with damage."""
    return DamagedBookError("The book is damaged", f"The book is damaged. ({path})", WAYS_OUT)


def older(path: Path) -> BookError:
    """What is said of a book of an older Goodword that lies where nothing can be written."""
    return BookError(
        TITLE,
        tr("An older Goodword wrote the book; it can't be brought up to date where it is. ({path})").format(path=path),
        tr("Nothing was changed. Copy its folder to a disk that can be written, and choose it with --data-dir."),
    )


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn driver and system errors into BookError that names the book; ours stay as they are.

    A broken promise of our own SQL (a constraint, a wrong statement) becomes BugError.
    """
    try:
        yield
    except OSError as error:
        message, hint = _said_by_the_system(error) or (
            "The folder of the book can't be used.",
            "Check that it is there.",
        )
        raise _error(path, message, hint) from error
    except sqlcipher3.Error as error:
        said = str(error).lower()
        if "malformed" in said or "unsupported file format" in said:
            raise damaged(path) from error
        for words, message, hint in _SAID_BY_SQLITE:
            if words in said:
                refusal = _refusal_beside(path) if words in _THE_SYSTEM_KNOWS_MORE else None
                message, hint = (refusal and _said_by_the_system(refusal)) or (message, hint)
                raise _error(path, message, hint) from error
        raise BugError(f"the book refused a statement: {type(error).__name__}: {error}") from error


def is_no_room(error: BookError) -> bool:
    """Whether nothing more can be written on the disk, which is full or can't be written at all."""
    cause = error.__cause__
    if isinstance(cause, OSError):
        return cause.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
    return isinstance(cause, sqlcipher3.Error) and any(words in str(cause) for words in ("full", "readonly"))


def disk_of(path: Path) -> str:
    """Which disk `path` lies on, as words to put behind "The disk": where it is mounted; empty for the main one."""
    folder = path.absolute().parent
    if folder.drive:
        return f" {folder.drive}"
    while folder != folder.parent and not folder.is_mount():
        folder = folder.parent
    return "" if folder == folder.parent else f" at {folder}"


def _error(path: Path, message: str, hint: str) -> BookError:
    return BookError(TITLE, f"{message.replace('The disk', f'The disk{disk_of(path)}', 1)} ({path})", hint)


def _said_by_the_system(error: OSError) -> tuple[str, str] | None:
    return _SAID_BY_THE_SYSTEM.get(error.errno or 0)


def _refusal_beside(path: Path) -> OSError | None:
    """What the system says to a small new file beside `path`; None where it lets one be made."""
    probe = path.with_name(f".goodword-{os.getpid()}.probe")
    try:
        descriptor = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError as error:
        return error
    try:
        os.write(descriptor, bytes(_PROBE_BYTES))
        os.fsync(descriptor)
    except OSError as error:
        return error
    finally:
        os.close(descriptor)
        with suppress(OSError):
            probe.unlink()
    return None
