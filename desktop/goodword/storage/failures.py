"""What SQLite and the disk say, in words a leader can act on."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3

from goodword.core.errors import BookError, BugError
from goodword.core.language import marked, tr
from goodword.core.soundness import DamagedBookError

TITLE = marked("The book can't be used right now")

WAYS_OUT = marked("Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check")

_SAID_BY_SQLITE = (
    ("locked", marked("Another program holds the book."), marked("Close it or wait a moment, then try again.")),
    ("full", marked("The disk{where} is full."), marked("Free some space, then try again.")),
    (
        "readonly",
        marked("The book can't be written here."),
        marked("Check that the disk and the folder can be written."),
    ),
    (
        "unable to open",
        marked("The book can't be opened."),
        marked("Check that the folder is there and can be written."),
    ),
    (
        "disk i/o error",
        marked("The disk{where} reports an error."),
        marked("Check the disk and the space on it, then try again."),
    ),
    ("vtable constructor failed", marked("The book can't be read."), marked("Check the disk, then try again.")),
    ("not a database", marked("The book is damaged or protected."), marked("Nothing was changed. Restore a backup.")),
)
_NOT_YOURS = (
    marked("This can't be used by you: it belongs to somebody else, or is closed."),
    marked("Make it yours again, or change its permissions. Then try again."),
)
_TOO_MANY = (marked("Too many files are open."), marked("Close some programs, then try again."))
_SAID_BY_THE_SYSTEM = {
    errno.ENOSPC: (marked("The disk{where} is full."), marked("Free some space, then try again.")),
    errno.EDQUOT: (marked("Your share of the disk is used up."), marked("Free some space, then try again.")),
    errno.EIO: (marked("The disk{where} reports an error."), marked("Check the disk, then try again.")),
    errno.EROFS: (
        marked("The disk{where} can't be written."),
        marked("Make it writable, or move the folder of the book to another disk."),
    ),
    errno.EACCES: _NOT_YOURS,
    errno.EPERM: _NOT_YOURS,
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
}

_THE_SYSTEM_KNOWS_MORE = ("readonly", "unable to open", "disk i/o error", "vtable constructor failed")
"""Where SQLite does not say why, a small file beside the book makes the system say it."""

_PROBE_BYTES = 8192


def damaged(path: Path) -> DamagedBookError:
    """What is said of a book with damage."""
    words = tr("The book is damaged.")
    return DamagedBookError(tr("The book is damaged"), f"{words} ({path})", tr(WAYS_OUT))


def older(path: Path) -> BookError:
    """What is said of a book of an older Goodword that lies where nothing can be written."""
    return BookError(
        tr(TITLE),
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
            marked("The folder of the book can't be used."),
            marked("Check that it is there."),
        )
        raise _error(_named_by(error) or path, message, hint) from error
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
    return "" if folder == folder.parent else tr(" at {folder}", "after: The disk").format(folder=folder)


def _error(path: Path, message: str, hint: str) -> BookError:
    return BookError(tr(TITLE), f"{tr(message).format(where=disk_of(path))} ({path})", tr(hint))


def _named_by(error: OSError) -> Path | None:
    """What the system refuses, where it is about one file or folder that may lie in the book's."""
    named = error.filename
    is_about_it = error.errno in (errno.EACCES, errno.EPERM) and isinstance(named, str)
    return Path(named) if is_about_it and Path(named).is_absolute() else None


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
