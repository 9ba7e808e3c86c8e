"""The channel on Windows: a named pipe, spoken to in bytes (multiprocessing's pickles are never used)."""

import contextlib
import threading
from collections.abc import Callable
from multiprocessing.connection import Client, Listener
from pathlib import Path
from typing import Protocol

LARGEST = 1024
"""The longest request, in bytes."""

_FAMILY = "AF_PIPE"
_WAKE = b""


class PipeServer:
    """Answers each request on the named pipe, one after another, on one thread."""

    def __init__(self, path: Path, answer: Callable[[bytes], bytes], limit: float) -> None:
        self._path = path
        self._answer = answer
        self._limit = limit
        self._listener = Listener(str(path), family=_FAMILY)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="goodword-instance", daemon=True)
        self._thread.start()

    def shutdown(self) -> None:
        """End the thread and take the pipe away."""
        self._ending.set()
        with contextlib.suppress(OSError), Client(str(self._path), family=_FAMILY) as waker:
            waker.send_bytes(_WAKE)
        self._thread.join(timeout=self._limit + 5)
        self._listener.close()

    def _serve(self) -> None:
        while not self._ending.is_set():
            with contextlib.suppress(OSError, EOFError), self._listener.accept() as peer:
                self._attend(peer)

    def _attend(self, peer: "_Peer") -> None:
        if peer.poll(self._limit):
            request = peer.recv_bytes(LARGEST)
            if request != _WAKE:
                peer.send_bytes(self._answer(request))


class _Peer(Protocol):
    def poll(self, timeout: float) -> bool: ...

    def recv_bytes(self, maxlength: int) -> bytes: ...

    def send_bytes(self, buf: bytes) -> None: ...


def ask_pipe(path: Path, request: bytes, limit: float) -> bytes | None:
    """What the server on the pipe answers; None where none does within `limit` seconds."""
    try:
        with Client(str(path), family=_FAMILY) as there:
            there.send_bytes(request)
            return there.recv_bytes(LARGEST) if there.poll(limit) else None
    except (OSError, EOFError):
        return None
