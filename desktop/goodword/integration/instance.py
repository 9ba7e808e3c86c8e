"""One running Goodword a data directory: the lock that says who it is, and the requests others send it."""

import errno
import logging
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol

from goodword.core.errors import BookError, KnownError
from goodword.core.language import tr
from goodword.core.requests import Request
from goodword.integration.paths import Paths

_OK = b"ok"
_REFUSED = b"no"
_PAUSE = 0.05
_CLOSED_TO_CHILDREN = getattr(os, "O_CLOEXEC", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)

_logger = logging.getLogger(__name__)


class InstanceLock:
    """The lock the running app holds as long as its process lives, however that ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False while another process has it. Raises BookError where files can't be locked."""
        if self._descriptor is not None:
            return True
        try:
            descriptor = _opened(self._path)
        except OSError as error:
            raise _unlockable() from error
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):
            os.close(descriptor)
            return False
        except OSError as error:
            os.close(descriptor)
            raise _unlockable() from error
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Give it back."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


class _Server(Protocol):
    def shutdown(self) -> None: ...


class Listener:
    """Hears requests of the same user on a thread of its own; start it only under the lock.

    `on_request` is called on that thread; "ok" is answered when it has returned. Anything that is no request is
    refused without a word to it. At most 1 KiB and `limit` seconds a request. Raises KnownError where nothing can
    listen; the app does without then.
    """

    def __init__(self, paths: Paths, on_request: Callable[[Request], None], limit: float = 1.0) -> None:
        self._on_request = on_request
        try:
            self._server = _server(paths.socket, self._answer, limit)
        except OSError as error:
            raise KnownError(
                tr("Goodword can't be reached by its own command"),
                tr("The place it listens at can't be made."),
                tr("Free some space, or sign out and in again."),
            ) from error

    def shutdown(self) -> None:
        """Hear no more."""
        self._server.shutdown()

    def _answer(self, data: bytes) -> bytes:
        try:
            request = Request.from_bytes(data)
        except (ValueError, RecursionError):
            _logger.warning("a request that is none was refused")
            return _REFUSED
        try:
            self._on_request(request)
        except Exception:
            _logger.exception("the request %s failed", request.verb)
            return _REFUSED
        return _OK


def ask(paths: Paths, request: Request, limit: float = 2.0, patience: float = 0.0) -> bool:
    """Whether the running app took the request; False where none answers "ok" within `limit` seconds.

    With `patience` it is asked again for that many seconds: an app that is just starting holds the lock a moment
    before it listens.
    """
    until = time.monotonic() + patience
    while True:
        if _ask(paths, request, limit) == _OK:
            return True
        if time.monotonic() >= until:
            return False
        time.sleep(_PAUSE)


def _server(path: Path, answer: Callable[[bytes], bytes], limit: float) -> _Server:
    if sys.platform == "win32":
        from goodword.integration.pipe_channel import PipeServer

        return PipeServer(path, answer, limit)
    from goodword.integration.channel import UnixServer

    return UnixServer(path, answer, limit)


def _ask(paths: Paths, request: Request, limit: float) -> bytes | None:
    if sys.platform == "win32":
        from goodword.integration.pipe_channel import ask_pipe

        return ask_pipe(paths.socket, request.to_bytes(), limit)
    from goodword.integration.channel import ask_unix

    return ask_unix(paths.socket, request.to_bytes(), limit)



def _opened(path: Path) -> int:
    """The file to lock; on a disk that can't be written one that is there already will do."""
    flags = _CLOSED_TO_CHILDREN | _NO_LINK
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o600)
    except OSError as error:
        if error.errno not in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise
        return os.open(path, os.O_RDONLY | flags)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unlockable() -> BookError:
    return BookError(
        tr("The data folder can't be used"),
        tr("Files in the data folder can't be locked."),
        tr("Choose a folder on this computer's own disk with --data-dir."),
    )
