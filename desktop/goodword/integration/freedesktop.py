"""Notifications on Linux: org.freedesktop.Notifications over D-Bus, with buttons that come back.

The same connection sends and listens, because some servers answer only the sender. A server may go, come back
with new numbers, promise buttons and draw none, or hang: each is met here, and none of it raises.
"""

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from goodword.core.ports import Activation, Capability, Notice
from goodword.integration.notify_body import DEFAULT, SIGNATURE, notify_body
from goodword.integration.session_bus import (
    BUS,
    Address,
    BusError,
    RefusedError,
    SessionBus,
    session_bus_address,
)

if TYPE_CHECKING:
    from jeepney import Message

SERVER = Address("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
_RULES = (
    f"type='signal',sender='{SERVER.name}',interface='{SERVER.interface}'",
    f"type='signal',sender='{BUS.name}',member='NameOwnerChanged',arg0='{SERVER.name}'",
)
_EXPIRED = 1
_REMEMBERED = 32

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A notice the server has, and whom to tell what is done with it."""

    notice: Notice
    on_activated: Callable[[Activation], None]

    def understands(self, action: str) -> bool:
        return action == DEFAULT or any(action == key for key, _label in self.notice.actions)


class FreedesktopNotifier:
    """Shows notices through the desktop's notification server.

    No method waits longer than `limit` seconds. With `lasting` the notices outlive this process: they carry no
    buttons, which nobody would answer, and are left on the screen by `shutdown`. `icon` is a theme's icon name
    or a file's path.
    """

    name = "freedesktop"

    def __init__(
        self,
        limit: float = 2.0,
        *,
        lasting: bool = False,
        icon: str = "",
        bus_address: Callable[[], str | None] = session_bus_address,
    ) -> None:
        self._limit = limit
        self._lasting = lasting
        self._icon = icon
        self._bus_address = bus_address
        self._connecting = threading.Lock()
        self._lock = threading.Lock()
        self._bus: SessionBus | None = None
        self._closed = False
        self._owner = ""
        self._features: frozenset[str] | None = None
        self._numbers: dict[str, int] = {}
        self._shown: dict[int, _Shown] = {}
        self._tokens: dict[int, str] = {}

    def capabilities(self) -> frozenset[Capability]:
        """What the server can do right now; empty without one."""
        until = time.monotonic() + self._limit
        try:
            features = self._read_features(self._connected(until), until)
        except BusError:
            return frozenset()
        if "actions" in features and not self._lasting:
            return frozenset(Capability)
        return frozenset({Capability.WITHDRAW})

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        """Show `notice`, in place of one with its key; True once the server has given it a number.

        `on_activated` is called on the bus's thread and must return soon. A notice that the server takes after
        the time limit is taken off again: somebody else shows it by then.
        """
        until = time.monotonic() + self._limit
        try:
            bus = self._connected(until)
            features = self._read_features(bus, until)
            with self._lock:
                replaced = self._numbers.get(notice.key, 0)
            body = notify_body(notice, features, replaced=replaced, icon=self._icon, lasting=self._lasting)
            order = _Order(_Shown(notice, on_activated))
            try:
                bus.call(
                    SERVER,
                    "Notify",
                    SIGNATURE,
                    body,
                    limit=until - time.monotonic(),
                    on_reply=lambda reply: self._taken(bus, order, reply),
                )
            except BusError:
                with self._lock:
                    order.given_up = True
                    if not order.taken:
                        raise
        except BusError as error:
            _logger.warning("the notification server did not take a notice: %s", str(error))
            return False
        return order.taken

    def withdraw(self, key: str) -> None:
        """Take the notice off the screen, if it is there; what is done with it later is ignored."""
        with self._lock:
            number = self._numbers.pop(key, None)
            bus = self._bus
            if number is not None:
                self._forget(number)
        if number is not None and bus is not None:
            self._close_notice(bus, number)

    def shutdown(self) -> None:
        """End the connection; notices whose buttons would be dead are taken off the screen first."""
        with self._lock:
            keys = [] if self._lasting else list(self._numbers)
        for key in keys:
            self.withdraw(key)
        with self._connecting:
            self._closed = True
            bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()

    def _connected(self, until: float) -> SessionBus:
        if not self._connecting.acquire(timeout=max(until - time.monotonic(), 0)):
            raise BusError("somebody else is still connecting")
        try:
            if self._closed:
                raise BusError("it is shut down")
            if self._bus is not None and self._bus.alive:
                return self._bus
            with self._lock:
                self._bus = None
                self._change_owner("")
            bus = SessionBus(self._bus_address(), until - time.monotonic(), self._signal)
            try:
                self._listen(bus, until)
            except BusError:
                bus.close()
                raise
            with self._lock:
                self._bus = bus
            return bus
        finally:
            self._connecting.release()

    def _listen(self, bus: SessionBus, until: float) -> None:
        for rule in _RULES:
            bus.call(BUS, "AddMatch", "s", (rule,), limit=until - time.monotonic())
        with contextlib.suppress(RefusedError):
            bus.call(
                BUS,
                "GetNameOwner",
                "s",
                (SERVER.name,),
                limit=until - time.monotonic(),
                on_reply=self._owner_told,
            )

    def _owner_told(self, reply: "Message") -> None:
        match tuple(reply.body):
            case (str() as owner,) if owner.startswith(":"):
                with self._lock:
                    self._owner = owner
            case _:
                pass

    def _read_features(self, bus: SessionBus, until: float) -> frozenset[str]:
        with self._lock:
            known, owner = self._features, self._owner
        if known is not None:
            return known
        (features,) = bus.call(SERVER, "GetCapabilities", limit=until - time.monotonic()) or ((),)
        found = frozenset(feature for feature in features if isinstance(feature, str))
        with self._lock:
            if owner and owner == self._owner:
                self._features = found
        return found

    def _taken(self, bus: SessionBus, order: "_Order", reply: "Message") -> None:
        match tuple(reply.body):
            case (int() as number, *_) if number > 0:
                pass
            case _:
                return
        with self._lock:
            if not order.given_up:
                order.taken = True
                key = order.shown.notice.key
                if (former := self._numbers.get(key)) is not None:
                    self._forget(former)
                self._numbers[key] = number
                self._shown[number] = order.shown
                while len(self._shown) > _REMEMBERED:
                    self._forget(next(iter(self._shown)))
                return
        self._close_notice(bus, number)

    def _signal(self, message: "Message") -> None:
        from jeepney.low_level import HeaderFields

        fields = message.header.fields
        sender, member = fields.get(HeaderFields.sender), fields.get(HeaderFields.member)
        activation: Activation | None = None
        shown: _Shown | None = None
        answered = 0
        with self._lock:
            bus = self._bus
            match sender, member, tuple(message.body):
                case BUS.name, "NameOwnerChanged", (SERVER.name, str(), str() as owner):
                    self._change_owner(owner)
                case self._owner, "ActivationToken", (int() as number, str() as token) if number in self._shown:
                    self._tokens[number] = token
                case self._owner, "ActionInvoked", (int() as number, str() as action):
                    token = self._tokens.pop(number, "")
                    shown = self._shown.get(number)
                    if shown is not None and shown.understands(action):
                        activation = Activation(shown.notice.key, action, token)
                        answered = number
                case self._owner, "NotificationClosed", (int() as number, *reasons) if reasons != [_EXPIRED]:
                    self._forget(number)
        if shown is not None and activation is not None:
            if bus is not None:
                self._close_notice(bus, answered)  # dunst leaves it on the screen
            shown.on_activated(activation)

    def _change_owner(self, owner: str) -> None:
        """Another server knows none of the numbers of the former one. The lock is held."""
        self._owner = owner
        self._features = None
        self._numbers.clear()
        self._shown.clear()
        self._tokens.clear()

    def _forget(self, number: int) -> None:
        """The notice is gone for good, unlike an expired one, which many servers keep in a list. The lock is held."""
        shown = self._shown.pop(number, None)
        self._tokens.pop(number, None)
        if shown is not None and self._numbers.get(shown.notice.key) == number:
            del self._numbers[shown.notice.key]

    def _close_notice(self, bus: SessionBus, number: int) -> None:
        try:
            bus.tell(SERVER, "CloseNotification", "u", (number,))
        except BusError as error:
            _logger.info("a notice could not be withdrawn: %s", str(error))


@dataclass(slots=True)
class _Order:
    """A notice on its way: taken by the server, or given up by us, whichever is first."""

    shown: _Shown
    taken: bool = False
    given_up: bool = False
