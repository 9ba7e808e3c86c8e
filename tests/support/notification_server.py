"""A notification server of our own on a real bus, that can be as odd as the ones people have."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import Queue
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, new_error, new_method_return, new_signal

from goodword.core.ports import Activation
from support.private_bus import PATIENCE, BusEnd

NAME = "org.freedesktop.Notifications"
EMITTER = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


@dataclass(frozen=True)
class Received:
    """A notification as the server was given it."""

    number: int
    replaces: int
    title: str
    body: str
    actions: tuple[str, ...]
    hints: dict[str, tuple[str, object]]
    sender: str


@dataclass(frozen=True)
class Oddities:
    """How this server differs from a decent one."""

    features: tuple[str, ...] = ("body", "actions", "body-markup")
    broadcasts: bool = False
    hangs_at: frozenset[str] = frozenset()
    dies_at: frozenset[str] = frozenset()
    answers_with_words: bool = False
    acts_at_once: str = ""
    first_number: int = 1
    holds_back: str = ""


@dataclass
class NotificationServer:
    """Owns org.freedesktop.Notifications on the bus at `address` until `stop`."""

    address: str
    oddities: Oddities = field(default_factory=Oddities)

    def __post_init__(self) -> None:
        self._changed = threading.Condition()
        self._next = self.oddities.first_number
        self._held: list[Message] = []
        self.received: list[Received] = []
        self.closed: list[int] = []
        self.asked_for_capabilities = 0
        self._end = BusEnd(self.address, self._called)
        self._end.own(NAME)

    def wait(self, come_true: Callable[[], bool]) -> None:
        """Wait until that is so."""
        with self._changed:
            assert self._changed.wait_for(come_true, PATIENCE)

    def act(self, number: int, action: str, token: str = "") -> None:
        """Do what a server does when somebody presses a button."""
        if token:
            self._signal("ActivationToken", "us", (number, token))
        self._signal("ActionInvoked", "us", (number, action))

    def close(self, number: int, reason: int) -> None:
        """Say that a notice is gone: 1 expired, 2 dismissed, 3 closed by its sender."""
        self._signal("NotificationClosed", "uu", (number, reason))

    def let_go(self) -> None:
        """Answer what was held back."""
        held, self._held = self._held, []
        for message in held:
            self._answer(message)

    def stop(self) -> None:
        """Leave the bus."""
        self._end.close()

    def _called(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        with self._changed:
            if member == "GetCapabilities":
                self.asked_for_capabilities += 1
            if member in self.oddities.hangs_at:
                self._held.append(message)
                self._changed.notify_all()
                return
        if member in self.oddities.dies_at:
            self._end.close()
            return
        self._answer(message)

    def _answer(self, message: Message) -> None:
        match message.header.fields[HeaderFields.member]:
            case "GetCapabilities":
                self._end.send(new_method_return(message, "as", (list(self.oddities.features),)))
            case "GetServerInformation":
                self._end.send(new_method_return(message, "ssss", ("oddly", "tests", "1", "1.2")))
            case "CloseNotification":
                with self._changed:
                    self.closed.append(message.body[0])
                    self._changed.notify_all()
            case "Notify":
                self._notify(message)
            case "Get":
                self._tell_property(message)

    def _tell_property(self, message: Message) -> None:
        """True for the property under which it holds notices back; it has no other."""
        if message.body[1] == self.oddities.holds_back:
            self._end.send(new_method_return(message, "v", (("b", True),)))
        else:
            self._end.send(new_error(message, "org.freedesktop.DBus.Error.UnknownProperty"))

    def _notify(self, message: Message) -> None:
        _app, replaces, _icon, title, body, actions, hints, _expires = message.body
        sender = message.header.fields[HeaderFields.sender]
        number = replaces or self._next
        self._next = max(self._next, number + 1)
        with self._changed:
            self.received.append(Received(number, replaces, title, body, tuple(actions), hints, sender))
            self._changed.notify_all()
        if self.oddities.answers_with_words:
            self._end.send(new_method_return(message, "s", ("done",)))
            return
        self._end.send(new_method_return(message, "u", (number,)))
        if self.oddities.acts_at_once:
            self.act(number, self.oddities.acts_at_once)

    def _signal(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        signal = new_signal(EMITTER, member, signature, body)
        if not self.oddities.broadcasts:
            signal.header.fields[HeaderFields.destination] = self.received[-1].sender
        self._end.send(signal)


class Inbox:
    """Collects what comes back from notices, on whatever thread."""

    def __init__(self) -> None:
        self._queue: Queue[Activation] = Queue()

    def __call__(self, activation: Activation) -> None:
        self._queue.put(activation)

    def next(self) -> Activation:
        """The next one that came, waited for."""
        return self._queue.get(timeout=PATIENCE)

    @property
    def empty(self) -> bool:
        """Whether nothing (more) has come."""
        return self._queue.empty()
