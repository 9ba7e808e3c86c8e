"""Files the leader saves: replaced whole or not at all, never through a link, readable by the leader only."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from goodword.core.errors import KnownError

_OTHER_PLACE = "Choose another place or name."
_IS_WINDOWS = os.name == "nt"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_WRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_BAD_NAME = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})


class SaveError(KnownError):
    """A file can't be saved; what stood at its place still stands there."""

    def __init__(self, message: str, hint: str = _OTHER_PLACE) -> None:
        super().__init__("This file is not saved yet", message, hint)


def save(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Put `data`, whole or as it comes, at `path`, on the disk when this returns, in place of a file that was there.

    Raises SaveError, and leaves nothing behind, if the place is a link, a folder or a device, is missing or
    not writable, or if the disk is full.
    """
    _check(path)
    try:
        handle, name = tempfile.mkstemp(prefix=".goodword-", suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise _known(error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines([data] if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(file.fileno())
        _replace(temporary, path)
    except OSError as error:
        raise _known(error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _check(path: Path) -> None:
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        if not path.parent.is_dir():
            raise SaveError("The folder is not there.", "Make it first, or choose another place.") from None
        return
    except ValueError as error:
        raise SaveError("The name holds a character no file name can have.", "Take it out.") from error
    except OSError as error:
        raise _known(error) from error
    if stat.S_ISLNK(mode):
        raise SaveError("There is a link of that name, and Goodword does not write through links.")
    if stat.S_ISDIR(mode):
        raise SaveError("There is a folder of that name.", "Add a file name, or choose another place.")
    if not stat.S_ISREG(mode):
        raise SaveError("What has that name is no ordinary file.")


def _replace(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(path)
    except PermissionError as error:
        raise SaveError(
            "The file that is there is open elsewhere or protected.",
            "Close it in the other program, or choose another name.",
        ) from error


def _known(error: OSError) -> SaveError:
    if error.errno in _FULL:
        return SaveError("The disk is full.", "Free some space, or choose another place.")
    if error.errno in _NOT_WRITABLE:
        return SaveError("Nothing can be written in that folder.", "Choose another place.")
    if error.errno in _BAD_NAME:
        return SaveError("The name is too long or not possible there.", "Choose a shorter name.")
    if error.errno in (errno.ENOTDIR, errno.ENOENT, errno.ELOOP):
        return SaveError("The folder is not there.", "Make it first, or choose another place.")
    return SaveError(f"The disk refuses it ({os.strerror(error.errno or 0)}).")


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the file system can do that."""
    if _IS_WINDOWS:
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
