"""The client's side of a bus, for asking the programs of a desktop session."""

from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from desktop.waiting import PATIENCE

_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


class NobodyThereError(Exception):
    """Who was asked is gone, or refused."""


class Bus:
    """A connection that calls, one call after another."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address, auth_timeout=PATIENCE)

    def call(self, address: DBusAddress, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """The reply's value, or a tuple of several; NobodyThereError where there is none."""
        reply = self._answer(new_method_call(address, member, signature or None, body))
        return reply[0] if len(reply) == 1 else reply

    def read(self, address: DBusAddress, name: str) -> Any:
        """A property's value."""
        return self._answer(Properties(address).get(name))[0][1]

    def change(self, address: DBusAddress, name: str, signature: str, value: Any) -> None:
        """Set a property."""
        self._answer(Properties(address).set(name, signature, value))

    def has(self, name: str) -> bool:
        """Whether somebody owns the name."""
        return bool(self.call(_BUS, "NameHasOwner", "s", (name,)))

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def _answer(self, message: Any) -> tuple[Any, ...]:
        try:
            reply: tuple[Any, ...] = unwrap_msg(self._connection.send_and_get_reply(message, timeout=PATIENCE))
        except (DBusErrorResponse, OSError, TimeoutError) as error:
            raise NobodyThereError(str(error)) from error
        return reply
