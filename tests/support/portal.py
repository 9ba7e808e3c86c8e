"""A desktop portal of our own on a real bus, that keeps keys for programs."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, new_error, new_method_return, new_signal

from support.private_bus import PATIENCE, BusEnd

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = f"{NAME.removesuffix('Desktop')}GlobalShortcuts"


@dataclass
class Portal:
    """Owns the portal's name on the bus. It does not know what it `lacks`, and refuses what it `declines`."""

    address: str
    lacks: frozenset[str] = frozenset()
    declines: frozenset[str] = frozenset()
    gives: str = "Ctrl+Alt+G"
    asked: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._changed = threading.Condition()
        self._session = ""
        self._client = ""
        self._end = BusEnd(self.address, self._called)
        self._end.own(NAME)

    def wait(self, come_true: Callable[[], bool]) -> None:
        """Wait until that is so."""
        with self._changed:
            assert self._changed.wait_for(come_true, PATIENCE)

    def press(self, shortcut: str = "quick-entry", token: str = "", session: str = "") -> None:
        """Press the key."""
        options = {"activation_token": ("s", token)} if token else {}
        body = (session or self._session, shortcut, 1, options)
        self._emit(PATH, SHORTCUTS, "Activated", "osta{sv}", body)

    def names(self) -> list[str]:
        """What was asked for, in its order."""
        return [member for member, _ in self.asked]

    def stop(self) -> None:
        """Leave the bus."""
        self._end.close()

    def _called(self, message: Message) -> None:
        fields = message.header.fields
        member, interface = fields[HeaderFields.member], fields.get(HeaderFields.interface, "")
        with self._changed:
            self.asked.append((member, tuple(message.body)))
            self._changed.notify_all()
        if interface in self.lacks:
            self._end.send(new_error(message, "org.freedesktop.DBus.Error.UnknownInterface"))
            return
        self._client = fields[HeaderFields.sender]
        match member:
            case "Get":
                if message.body[0] in self.lacks:
                    self._end.send(new_error(message, "org.freedesktop.DBus.Error.InvalidArgs"))
                else:
                    self._end.send(new_method_return(message, "v", (("u", 1),)))
            case "CreateSession":
                (options,) = message.body
                self._session = f"{PATH}/session/x/{options['session_handle_token'][1]}"
                self._respond(message, options, {"session_handle": ("s", self._session)})
            case "BindShortcuts":
                _session, wished, _parent, options = message.body
                said = {"description": wished[0][1]["description"], "trigger_description": ("s", self.gives)}
                self._respond(message, options, {"shortcuts": ("a(sa{sv})", [(wished[0][0], said)])})
            case _:
                self._end.send(new_method_return(message))

    def _respond(self, message: Message, options: dict[str, Any], results: dict[str, Any]) -> None:
        sender = self._client.removeprefix(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        # The answer may come before the call returns.
        declined = message.header.fields[HeaderFields.member] in self.declines
        body = (1, {}) if declined else (0, results)
        self._emit(path, "org.freedesktop.portal.Request", "Response", "ua{sv}", body)
        self._end.send(new_method_return(message, "o", (path,)))

    def _emit(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        signal = new_signal(DBusAddress(path, interface=interface), member, signature, body)
        signal.header.fields[HeaderFields.destination] = self._client
        self._end.send(signal)
