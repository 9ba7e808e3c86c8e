"""Where everything lies: the data directory and what is in it, and the resources that are shipped."""

import errno
import os
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from goodword.core.errors import BookError, BugError, NoWritingError
from goodword.core.language import tr

VARIABLE = "GOODWORD_DATA_DIR"
"""The environment variable that names the data directory."""

_PACKAGE = Path(__file__).resolve().parent.parent
_OURS = ("book.db", "goodword.", "backups")
_LONGEST_SOCKET = 100
"""A Unix socket's path has 104 bytes on macOS, 108 on Linux, the closing NUL among them."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The data directory, and the names of what is in it. Nothing is made or changed before `prepare`."""

    data: Path
    named: bool = False
    """Whether somebody named it. What it lies in has to be there then: it may be on a disk that is away right now."""

    @classmethod
    def chosen(cls, option: Path | str | None = None, environment: Mapping[str, str] = os.environ) -> "Paths":
        """The directory of `--data-dir`, else of GOODWORD_DATA_DIR, else the system's usual place."""
        named = str(option) if option is not None and str(option) else environment.get(VARIABLE, "")
        if named:
            return cls(_home_expanded(named).absolute(), named=True)
        from platformdirs import user_data_path

        return cls(user_data_path("goodword", appauthor=False))

    @property
    def book(self) -> Path:
        """The database."""
        return self.data / "book.db"

    @property
    def log(self) -> Path:
        """The log file."""
        return self.data / "goodword.log"

    @property
    def crash(self) -> Path:
        """What a run that was brought down left for the next one."""
        return self.data / "goodword.crash"

    @property
    def lock(self) -> Path:
        """The file the running instance holds locked."""
        return self.data / "goodword.lock"

    @property
    def sending(self) -> Path:
        """The file that whoever sends a mail holds locked."""
        return self.data / "goodword.sending.lock"

    @property
    def caring(self) -> Path:
        """The file that whoever makes a large book's backup aside holds locked."""
        return self.data / "goodword.caring.lock"

    @property
    def drafts(self) -> Path:
        """The folder of the files that a mail program is given to open; they lie there for a short while."""
        return self.data / "goodword.drafts"

    @property
    def sample(self) -> Path:
        """The folder of the sample week, while it is looked at."""
        return self.data / "goodword.sample"

    @property
    def socket(self) -> Path:
        """Where the running instance listens: a Unix socket, on Windows a named pipe."""
        import hashlib
        import tempfile

        user = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
        digest = hashlib.sha256(f"{user}\0{os.path.normcase(self.data.resolve())}".encode("utf-8", "surrogateescape"))
        name = f"goodword-{digest.hexdigest()[:16]}"
        if sys.platform == "win32":
            return Path(rf"\\.\pipe\{name}")
        for folder in (runtime_directory(), Path(tempfile.gettempdir()) / f"goodword-{user}"):
            if folder is not None and len(os.fsencode(folder / name)) <= _LONGEST_SOCKET:
                return folder / name
        return Path("/tmp") / f"goodword-{user}" / name  # nosec B108 - refused where it is not ours alone

    def prepare(self) -> None:
        """Make the data directory and close it to others: 0700, our files in it 0600, also where they were open.

        Raises BookError when it can't be made, is no directory or is shared with others, NoWritingError where it is
        there and can't be written.
        """
        try:
            if self.named and not self.data.exists() and not os.path.lexists(self.data.parent):
                raise _away(self.data)
            _make_lasting(self.data)
            if sys.platform != "win32":
                self._close_to_others()
            descriptor = os.open(self.lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            os.close(descriptor)
            if not os.access(self.data, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self.data))
        except (OSError, ValueError) as error:
            raise _unusable(self.data, error) from error
        if os.access(self.book, os.R_OK) and not os.access(self.book, os.W_OK):
            raise NoWritingError(
                tr("The book can't be written"),
                tr("The book {book} can't be written.").format(book=self.book),
                tr("Change its permissions, then start again."),
            )

    def _close_to_others(self) -> None:
        state = self.data.stat()
        if state.st_mode & stat.S_ISVTX or self.data.resolve() in (_home_expanded("~").resolve(), Path("/")):
            raise BookError(
                tr("The data folder can't be used"),
                tr("The folder {folder} also holds other things.").format(folder=self.data),
                tr("Choose a folder of its own, such as one inside it, with --data-dir."),
            )
        if state.st_uid not in (os.getuid(), 0):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self.data))
        _restrict(self.data)
        for child in self.data.iterdir():
            if not child.is_symlink() and child.name.startswith(_OURS):
                with suppress(PermissionError):  # somebody else's: whoever needs it says so
                    _restrict(child)
                    for file in child.iterdir() if child.name == "backups" and child.is_dir() else ():
                        if file.is_file() and not file.is_symlink():
                            _restrict(file)


def runtime_directory(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The user's private directory for sockets, if there is one; cron does not name it, so it is looked for."""
    if sys.platform == "win32":
        return None
    named = environment.get("XDG_RUNTIME_DIR", "")
    for folder in (Path(named) if named else None, Path(f"/run/user/{os.getuid()}")):
        if folder is not None and folder.is_absolute() and is_private(folder):
            return folder
    return None


def is_private(folder: Path) -> bool:
    """Whether `folder` is a directory of ours (no link) that nobody else can write to."""
    if sys.platform == "win32":
        return folder.is_dir()
    try:
        state = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid() and not state.st_mode & 0o022


def resource_root(package: Path = _PACKAGE, bundle: str | None = getattr(sys, "_MEIPASS", None)) -> Path:
    """The folder of the shipped resources: in a frozen bundle, in an installed wheel, or in a checkout."""
    candidates = [package / "resources", package.parent.parent / "resources"]
    if bundle is not None:
        candidates = [Path(bundle) / "goodword" / "resources", Path(bundle) / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise BugError("the resources are missing from this installation")


def resource(name: str) -> Path:
    """The shipped file or folder of that name below resources/, such as "icons/app-icon.svg"."""
    path = resource_root().joinpath(*name.split("/"))
    if not path.exists():
        raise BugError(f"the resource {name} is missing from this installation")
    return path


def _home_expanded(name: str) -> Path:
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)


def _make_lasting(folder: Path) -> None:
    """Make `folder` and what it lies in; the new names last through a power cut, where the system can do that."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in missing if os.name == "posix" else ():
        descriptor = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _restrict(path: Path) -> None:
    """Close it to others. What its owner may do with it stays as it is: who made a book read only meant that."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o7077:
        path.chmod(mode & 0o700)


def _away(folder: Path) -> BookError:
    return BookError(
        tr("The data folder can't be used"),
        tr("{folder} is not there, so the book can't be either.").format(folder=folder.parent),
        tr("If it is on another disk, connect that. Else make the folder, or choose another with --data-dir."),
    )


def _unusable(folder: Path, error: OSError | ValueError) -> BookError:
    """What is said of a data directory where the system refuses something."""
    title = tr("The data folder can't be used")
    named = getattr(error, "filename", None)
    shown = str(folder).encode("utf-8", "replace").decode().replace("\0", "�")
    match getattr(error, "errno", None):
        case errno.EEXIST | errno.ENOTDIR:
            message = tr("{folder} is a file, or lies below one.").format(folder=shown)
            return BookError(title, message, tr("Choose a folder with --data-dir."))
        case errno.EISDIR:
            message = tr("{folder} is a folder, where a file belongs.").format(folder=named or shown)
            return BookError(title, message, tr("Move it away, then try again."))
        case errno.EROFS if _is_folder(folder):
            message = tr("The disk of the folder {folder} can only be read.").format(folder=shown)
            return NoWritingError(title, message, tr("Make the disk writable, or move the folder to another one."))
        case errno.EACCES | errno.EPERM | errno.EROFS:
            message = tr("The folder {folder} can't be written.").format(folder=shown)
            if os.access(folder, os.R_OK | os.X_OK):
                return NoWritingError(title, message, tr("Change its permissions, then start again."))
            return BookError(title, message, tr("Change its permissions, or choose another with --data-dir."))
        case errno.ENOSPC | errno.EDQUOT:
            message = tr("The disk is full. ({folder})").format(folder=shown)
            return BookError(title, message, tr("Free some space, then start Goodword again."))
        case errno.EMFILE | errno.ENFILE:
            return BookError(title, tr("Too many files are open."), tr("Close some programs, then try again."))
        case errno.EIO:
            message = tr("The disk reports an error. ({folder})").format(folder=shown)
            return BookError(title, message, tr("Check the disk, then try again."))
        case _ if _is_folder(folder):
            message = tr("The folder {folder} can't be used ({reason}).").format(folder=shown, reason=_reason(error))
            return BookError(title, message, tr("Check the disk, then try again."))
        case _:
            message = tr("The folder {folder} can't be made.").format(folder=shown)
            return BookError(title, message, tr("Choose another with --data-dir."))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _reason(error: OSError | ValueError) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
