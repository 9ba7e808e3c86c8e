"""How the second start reaches the first: a Unix socket only its owner can open, on Windows a named pipe.

Nothing but bytes goes over it, at most 1 KiB and for at most a moment.
"""

import contextlib
import os
import selectors
import socket
import stat
import struct
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.integration.paths import is_private

LARGEST = 1024
"""The longest request, in bytes, its closing newline among them."""

_END = b"\n"
_MOST_CALLERS = 32
_MOST_WAITING = 64
_PAUSE = 0.1


class UnixServer:
    """Answers each request on the socket at `path`, on one thread; who is slow or silent keeps nobody waiting.

    A socket that lies there already is taken for one of a process that has died: only who holds the instance's
    lock may start a server. Requests of other users than `user` are refused unheard.
    """

    def __init__(self, path: Path, answer: Callable[[bytes], bytes], limit: float, user: int | None = None) -> None:
        self._path = path
        self._answer = answer
        self._limit = limit
        self._user = os.getuid() if user is None else user
        _make_private(path.parent)
        self._wake, self._waker = socket.socketpair()
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            path.unlink(missing_ok=True)
            self._socket.bind(str(path))
            path.chmod(0o600)
            self._socket.listen(_MOST_WAITING)
        except OSError:
            for one in (self._socket, self._wake, self._waker):
                one.close()
            raise
        self._inode = path.lstat().st_ino
        self._thread = threading.Thread(target=self._serve, name="goodword-instance", daemon=True)
        self._thread.start()

    def shutdown(self) -> None:
        """End the thread and take the socket away."""
        self._waker.close()
        self._thread.join(timeout=self._limit + 5)
        with contextlib.suppress(OSError):
            if self._path.lstat().st_ino == self._inode:
                self._path.unlink()

    def _serve(self) -> None:
        with self._socket, self._wake, selectors.DefaultSelector() as ready:
            ready.register(self._socket, selectors.EVENT_READ)
            ready.register(self._wake, selectors.EVENT_READ)
            callers: dict[socket.socket, _Caller] = {}
            try:
                while self._turn(ready, callers):
                    pass
            finally:
                for peer in callers:
                    peer.close()

    def _turn(self, ready: selectors.BaseSelector, callers: "dict[socket.socket, _Caller]") -> bool:
        """Wait for something to happen, and attend to it; whether to go on."""
        first = min((caller.until for caller in callers.values()), default=None)
        waiting = None if first is None else max(0.0, first - time.monotonic())
        happened = [key.fileobj for key, _events in ready.select(waiting)]
        if self._wake in happened:
            return False
        late = [peer for peer, caller in callers.items() if caller.until <= time.monotonic()]
        done = [peer for peer, caller in callers.items() if peer in happened and self._attend(peer, caller)]
        for peer in {*late, *done}:
            _hang_up(peer, ready, callers)
        if self._socket in happened:
            self._take(ready, callers)
        return True

    def _take(self, ready: selectors.BaseSelector, callers: "dict[socket.socket, _Caller]") -> None:
        """Take one more caller; the one who has been silent longest makes room."""
        try:
            peer, _address = self._socket.accept()
        except OSError:
            time.sleep(_PAUSE)  # out of file descriptors: the caller is still there afterwards
            return
        if peer_user(peer) != self._user:
            peer.close()
            return
        if len(callers) >= _MOST_CALLERS:
            _hang_up(next(iter(callers)), ready, callers)
        peer.setblocking(False)
        callers[peer] = _Caller(time.monotonic() + self._limit)
        ready.register(peer, selectors.EVENT_READ)

    def _attend(self, peer: socket.socket, caller: "_Caller") -> bool:
        """Hear what the caller says by now, and answer if that is all; whether the call is over."""
        try:
            data = peer.recv(LARGEST + 1 - len(caller.received))
            caller.received += data
            if data and _END not in caller.received and len(caller.received) < LARGEST:
                return False
            request = _line(caller.received)
            if request is not None:
                peer.settimeout(self._limit)
                peer.sendall(self._answer(request) + _END)
        except BlockingIOError:
            return False
        except OSError:
            pass
        return True


@dataclass(slots=True)
class _Caller:
    """How long a caller is listened to, and what was said so far."""

    until: float
    received: bytes = b""


def _hang_up(peer: socket.socket, ready: selectors.BaseSelector, callers: dict[socket.socket, _Caller]) -> None:
    ready.unregister(peer)
    del callers[peer]
    peer.close()


def ask_unix(path: Path, request: bytes, limit: float) -> bytes | None:
    """What the server at `path` answers; None where none does within `limit` seconds."""
    with socket.socket(socket.AF_UNIX) as there:
        there.settimeout(limit)
        try:
            there.connect(str(path))
            if peer_user(there) != os.getuid():
                return None
            there.sendall(request + _END)
            return receive_line(there, limit)
        except OSError:
            return None


def receive_line(peer: socket.socket, limit: float) -> bytes | None:
    """One line without its newline; None if it is too long, breaks off or takes longer than `limit` in all."""
    until = time.monotonic() + limit
    received = b""
    while _END not in received:
        left = until - time.monotonic()
        if left <= 0 or len(received) >= LARGEST:
            return None
        peer.settimeout(left)
        try:
            data = peer.recv(LARGEST + 1 - len(received))
        except TimeoutError:
            return None
        if not data:
            return None
        received += data
    return _line(received)


def _line(received: bytes) -> bytes | None:
    """The one line that was received, without its newline; None for anything else."""
    line, end, rest = received.partition(_END)
    return line if end and not rest and len(line) < LARGEST else None


def peer_user(peer: socket.socket) -> int | None:
    """The user at the other end, by the kernel's word; None where it does not tell."""
    user: int | None = None
    if sys.platform == "linux":
        size = struct.calcsize("3i")
        _pid, user, _group = struct.unpack("3i", peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    elif sys.platform == "darwin":
        level_local, local_peercred = 0, 1
        _version, user = struct.unpack("II", peer.getsockopt(level_local, local_peercred, 76)[:8])
    return user


def _make_private(folder: Path) -> None:
    """Make sure that `folder` is ours alone; raises KnownError where somebody else got there first."""
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700, parents=True)
    if not is_private(folder) or stat.S_IMODE(folder.lstat().st_mode) & 0o077:
        raise KnownError(
            tr("Goodword can't be reached by its own command"),
            tr("The folder {folder} is open to others.").format(folder=folder),
            tr("Remove it, then start Goodword again."),
        )
