"""A connection to the D-Bus session bus: one thread that reads, and a time limit on everything that waits.

jeepney brings the wire format. Its own threaded router is not used: it lets its thread die noisily when the
bus goes away, and drops a reply that comes after its caller has given up.
"""

import contextlib
import itertools
import logging
import os
import socket
import stat
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message

_logger = logging.getLogger(__name__)


class BusError(Exception):
    """The bus, or who was asked over it, did not do it: gone, refused or too slow. Its words hold no private text."""


class RefusedError(BusError):
    """Who was asked answered with an error."""


@dataclass(frozen=True, slots=True)
class Address:
    """An object on the bus and the interface it is asked by."""

    name: str
    path: str
    interface: str


BUS = Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
PROPERTIES = "org.freedesktop.DBus.Properties"


def session_bus_address(environment: Mapping[str, str] = os.environ) -> str | None:
    """Where the session bus is: as the environment says, else at its usual place (cron sets no environment)."""
    if named := environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return named
    for folder in (environment.get("XDG_RUNTIME_DIR"), f"/run/user/{os.getuid()}" if os.name == "posix" else None):
        if folder:
            path = Path(folder) / "bus"
            try:
                if stat.S_ISSOCK(path.stat().st_mode):
                    return f"unix:path={path}"
            except OSError:
                continue
    return None


class SessionBus:
    """One connection. `on_signal` and `on_reply` are called on its thread, which must not be made to wait.

    The constructor raises BusError where there is no bus, or none that answers within `limit` seconds.
    """

    def __init__(self, address: str | None, limit: float, on_signal: "Callable[[Message], None]") -> None:
        from jeepney import Parser
        from jeepney.bus import get_connectable_addresses
        from jeepney.io.blocking import prep_socket

        if not address:
            raise BusError("there is no session bus")
        try:
            self._socket = prep_socket(next(get_connectable_addresses(address)), timeout=limit)
        except (OSError, ValueError, RuntimeError, StopIteration) as error:
            raise BusError(f"the session bus can't be reached ({type(error).__name__})") from error
        self._parser = Parser()
        self._on_signal = on_signal
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._waiting: dict[int, _Waiting] = {}
        self._serials = itertools.count(1)
        self._open = True
        self._reader = threading.Thread(target=self._read, name="goodword-bus", daemon=True)
        self._reader.start()
        try:
            self.unique_name: str = self.call(BUS, "Hello", limit=limit)[0]
        except BusError:
            self.close()
            raise

    @property
    def alive(self) -> bool:
        """Whether the bus is still there."""
        return self._open

    def call(
        self,
        address: Address,
        member: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
        *,
        limit: float,
        on_reply: "Callable[[Message], None] | None" = None,
    ) -> tuple[Any, ...]:
        """Ask, and wait for the answer at most `limit` seconds; raises BusError.

        `on_reply` gets the answer first, on the reading thread and before any signal that follows it, also
        when it comes after the caller has given up.
        """
        from jeepney import MessageType
        from jeepney.low_level import HeaderFields

        if threading.current_thread() is self._reader:
            raise BusError("asked on the thread that would have to hear the answer")
        serial = next(self._serials)
        waiting = _Waiting(Future(), on_reply)
        with self._lock:
            if not self._open:
                raise BusError("the session bus is gone")
            self._waiting[serial] = waiting
        try:
            self._write(_call(address, member, signature, body), serial)
            reply = waiting.answer.result(timeout=max(limit, 0))
        except TimeoutError as error:
            raise BusError(f"no answer to {member} in time") from error
        finally:
            if on_reply is None:
                self._forget(serial)
        if reply.header.message_type is MessageType.error:
            raise RefusedError(f"{member} was answered with {reply.header.fields.get(HeaderFields.error_name)}")
        return tuple(reply.body)

    def tell(self, address: Address, member: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> None:
        """Ask without waiting for an answer, and without starting anybody for it; raises BusError."""
        from jeepney import MessageFlag

        message = _call(address, member, signature, body)
        message.header.flags = MessageFlag.no_reply_expected | MessageFlag.no_auto_start
        self._write(message, next(self._serials))

    def owned(self, name: str, *, limit: float) -> bool:
        """Whether somebody on the bus goes by `name`."""
        return bool(self.call(BUS, "NameHasOwner", "s", (name,), limit=limit)[0])

    def startable(self, name: str, *, limit: float) -> bool:
        """Whether the bus knows how to start somebody who owns `name`."""
        return name in self.call(BUS, "ListActivatableNames", limit=limit)[0]

    def close(self) -> None:
        """End the connection and its thread."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        if threading.current_thread() is not self._reader:
            self._reader.join(timeout=5)

    def _write(self, message: "Message", serial: int) -> None:
        try:
            data = message.serialise(serial=serial)
            with self._writing:
                self._socket.sendall(data)
        except OSError as error:
            raise BusError("the session bus is gone") from error

    def _forget(self, serial: int) -> None:
        with self._lock:
            self._waiting.pop(serial, None)

    def _read(self) -> None:
        try:
            while data := self._socket.recv(4096):
                for message in self._parser.feed(data):
                    self._dispatch(message)
        except OSError:
            pass
        except Exception:
            _logger.exception("the session bus sent what can't be read")
        finally:
            with self._lock:
                self._open = False
                waiting, self._waiting = self._waiting, {}
            self._socket.close()
            for one in waiting.values():
                if not one.answer.done():
                    one.answer.set_exception(BusError("the session bus is gone"))

    def _dispatch(self, message: "Message") -> None:
        from jeepney import MessageType
        from jeepney.low_level import HeaderFields

        kind = message.header.message_type
        try:
            if kind is MessageType.signal:
                self._on_signal(message)
            elif kind in (MessageType.method_return, MessageType.error):
                with self._lock:
                    waiting = self._waiting.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
                if waiting is not None:
                    if waiting.on_reply is not None:
                        waiting.on_reply(message)
                    waiting.answer.set_result(message)
        except Exception:
            _logger.exception("a message from the session bus could not be handled")


@dataclass(frozen=True, slots=True)
class _Waiting:
    answer: "Future[Message]"
    on_reply: "Callable[[Message], None] | None"


def _call(address: Address, member: str, signature: str | None, body: tuple[Any, ...]) -> "Message":
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress(address.path, address.name, address.interface), member, signature, body)
