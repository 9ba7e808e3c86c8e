"""A real GNOME Keyring on a bus of a test's own, and somebody who answers its question for the password."""

import os
import subprocess
from collections.abc import Sequence

from jeepney import DBusAddress, HeaderFields, Message, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

from support.private_bus import PATIENCE, BusEnd, PrivateBus, program

_SECRETS = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service")
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_LOGIN = "/org/freedesktop/secrets/collection/login"
_CALLBACK = "org.gnome.keyring.internal.Prompter.Callback"


class KeyringDaemon:
    """gnome-keyring-daemon with an open login keyring in the home of this test."""

    def __init__(self, bus: PrivateBus) -> None:
        self._bus = bus
        self._environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus.address}
        self._environment.pop("DISPLAY", None)
        self._process = subprocess.Popen(
            [program("gnome-keyring-daemon"), "--foreground", "--unlock", "--components=secrets"],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdin is not None
        self._process.stdin.write(b"login password")
        self._process.stdin.close()
        with open_dbus_connection(bus.address, auth_timeout=PATIENCE) as end:
            while not end.send_and_get_reply(
                new_method_call(_BUS, "NameHasOwner", "s", (_SECRETS.bus_name,)), timeout=PATIENCE
            ).body[0]:
                pass

    def lock(self) -> None:
        """Lock the login keyring."""
        with open_dbus_connection(self._bus.address, auth_timeout=PATIENCE) as end:
            reply = end.send_and_get_reply(new_method_call(_SECRETS, "Lock", "ao", ([_LOGIN],)), timeout=PATIENCE)
            assert reply.body == ([_LOGIN], "/")

    def secret_tool(self, *arguments: str, stdin: str = "") -> str:
        """What secret-tool says."""
        return self._tool([program("secret-tool"), *arguments], stdin)

    def end(self) -> None:
        """End the daemon."""
        self._process.kill()
        self._process.wait(PATIENCE)

    def _tool(self, command: Sequence[str], stdin: str) -> str:
        done = subprocess.run(
            command, env=self._environment, input=stdin, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return done.stdout + done.stderr


class Dismisser:
    """Stands where the desktop asks for the keyring's password, and dismisses the question, or lets it wait."""

    def __init__(self, bus: PrivateBus, *, answers: bool = True) -> None:
        self.asked = 0
        self._answers = answers
        self._callback = DBusAddress("/")
        self._end = BusEnd(bus.address, self._called)
        self._end.own("org.gnome.keyring.SystemPrompter")

    def close(self) -> None:
        """Leave the bus."""
        self._end.close()

    def _called(self, message: Message) -> None:
        fields = message.header.fields
        self._end.send(new_method_return(message))
        if fields[HeaderFields.member] == "BeginPrompting":
            self._callback = DBusAddress(message.body[0], fields[HeaderFields.sender], _CALLBACK)
            self._say("")
        elif fields[HeaderFields.member] == "PerformPrompt":
            self.asked += 1
            if self._answers:
                self._say("no")

    def _say(self, reply: str) -> None:
        self._end.send(new_method_call(self._callback, "PromptReady", "sa{sv}s", (reply, {}, "")))
