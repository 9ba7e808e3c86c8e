"""Making files and their names last through a power cut."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from goodword.core.errors import BookError
from goodword.core.language import tr

_LOGS = ("-journal", "-wal", "-shm")


def sync_folder(folder: Path) -> None:
    """Make new names in `folder` last through a power cut, where the system can do that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_file(path: Path) -> None:
    """Make what was written into `path` last through a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def new_private_file(path: Path) -> None:
    """Make the empty file `path`, open to nobody else. Raises FileExistsError where the name is taken."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), 0o600))


def private_folder(folder: Path) -> None:
    """Make `folder` if it is not there, and close it to others. Raises BookError where a link has its name."""
    if folder.is_symlink():
        raise BookError(
            tr("The backups can't be kept"),
            tr("{folder} is a link, and Goodword does not write through links.").format(folder=folder),
            tr("Put a folder in its place."),
        )
    if folder.is_file():
        raise BookError(
            tr("The backups can't be kept"),
            tr("{folder} is a file.").format(folder=folder),
            tr("Move it away: a folder belongs in its place."),
        )
    if not folder.exists():
        folder.mkdir(mode=0o700)
        sync_folder(folder.parent)
    folder.chmod(0o700)


def discard(path: Path) -> None:
    """Delete a database file that is not wanted, and what SQLite laid beside it."""
    for suffix in ("", *_LOGS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def put_bytes(path: Path, data: Iterable[bytes]) -> None:
    """Put `data`, as it comes, at `path`, whole or not at all, open to nobody else."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    fresh.unlink(missing_ok=True)
    new_private_file(fresh)
    try:
        with fresh.open("wb") as file:
            file.writelines(data)
        sync_file(fresh)
        fresh.replace(path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
