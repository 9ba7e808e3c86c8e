"""Files the leader saves: replaced whole or not at all, never through a link, readable by the leader only."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from goodword.core.errors import KnownError
from goodword.core.language import tr

_PREFIX, _SUFFIX = ".goodword-", ".tmp"
_LEFT_SECONDS = 3600
_IS_WINDOWS = os.name == "nt"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_WRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_BAD_NAME = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})


class SaveError(KnownError):
    """A file can't be saved; what stood at its place still stands there."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        what_to_do = tr("Choose another place or name.") if hint is None else hint
        super().__init__(tr("This file is not saved yet"), message, what_to_do)


def save(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Put `data`, whole or as it comes, at `path`, on the disk when this returns, in place of a file that was there.

    Raises SaveError, and leaves nothing behind, if the place is a link, a folder or a device, is missing or
    not writable, or if the disk is full.
    """
    _check(path)
    try:
        handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=path.parent)
    except OSError as error:
        raise _known(error) from error
    temporary = Path(name)
    _clear_up(temporary)
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
            raise SaveError(tr("The folder is not there."), tr("Make it first, or choose another place.")) from None
        return
    except ValueError as error:
        raise SaveError(tr("The name holds a character no file name can have."), tr("Take it out.")) from error
    except OSError as error:
        raise _known(error) from error
    if stat.S_ISLNK(mode):
        raise SaveError(tr("There is a link of that name, and Goodword does not write through links."))
    if stat.S_ISDIR(mode):
        raise SaveError(tr("There is a folder of that name."), tr("Add a file name, or choose another place."))
    if not stat.S_ISREG(mode):
        raise SaveError(tr("What has that name is no ordinary file."))


def _clear_up(fresh: Path) -> None:
    """Take away what a save that was cut off an hour before `fresh` was made has left beside it: it may hold all."""
    with suppress(OSError):
        oldest = fresh.stat().st_mtime - _LEFT_SECONDS
        for left in fresh.parent.glob(f"{_PREFIX}*{_SUFFIX}"):
            state = left.lstat()
            if stat.S_ISREG(state.st_mode) and state.st_mtime < oldest:
                left.unlink()


def _replace(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(path)
    except PermissionError as error:
        raise SaveError(
            tr("The file that is there is open elsewhere or protected."),
            tr("Close it in the other program, or choose another name."),
        ) from error


def _known(error: OSError) -> SaveError:
    if error.errno in _FULL:
        return SaveError(tr("The disk is full."), tr("Free some space, or choose another place."))
    if error.errno in _NOT_WRITABLE:
        return SaveError(tr("Nothing can be written in that folder."), tr("Choose another place."))
    if error.errno in _BAD_NAME:
        return SaveError(tr("The name is too long or not possible there."), tr("Choose a shorter name."))
    if error.errno in (errno.ENOTDIR, errno.ENOENT, errno.ELOOP):
        return SaveError(tr("The folder is not there."), tr("Make it first, or choose another place."))
    return SaveError(tr("The disk refuses it ({reason}).").format(reason=os.strerror(error.errno or 0)))


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
