"""A D-Bus session bus of a test's own, and ends of it to speak with."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Message, new_method_call, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
PATIENCE = 20.0


def program(name: str) -> str:
    """The path of a system program; without it the test is skipped by name, and fails where CI promises it."""
    path = shutil.which(name)
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{name} is not installed")
        pytest.skip(f"{name} is not installed")
    return path


class PrivateBus:
    """A dbus-daemon with its own socket, that starts nobody by itself."""

    def __init__(self) -> None:
        self._daemon = program("dbus-daemon")
        self._folder = Path(tempfile.mkdtemp(prefix="goodword-bus-"))
        self._socket = self._folder / "bus"
        self.address = f"unix:path={self._socket}"
        (self._folder / "bus.conf").write_text(_CONFIGURATION.format(socket=self._socket))
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        """Start the daemon, or start it again at the same address."""
        self._socket.unlink(missing_ok=True)
        command = [self._daemon, f"--config-file={self._folder / 'bus.conf'}", "--nofork", "--print-address=1"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._process.stdout is not None
        assert self._process.stdout.readline().startswith(b"unix:")

    def stop(self) -> None:
        """End the daemon: every connection breaks."""
        if self._process is not None:
            assert self._process.stdout is not None
            self._process.kill()
            self._process.wait(timeout=PATIENCE)
            self._process.stdout.close()
            self._process = None

    def remove(self) -> None:
        """End the daemon and remove its files."""
        self.stop()
        shutil.rmtree(self._folder)


class BusEnd:
    """A connection that answers calls on a thread of its own."""

    def __init__(self, address: str, on_call: Callable[[Message], None]) -> None:
        self._connection: DBusConnection = open_dbus_connection(address, auth_timeout=PATIENCE)
        self._writing = threading.Lock()
        self._on_call = on_call
        self._thread = threading.Thread(target=self._read, name="test-bus-end", daemon=True)

    @property
    def unique_name(self) -> str:
        """The bus's name for this connection."""
        return str(self._connection.unique_name)

    def own(self, name: str) -> None:
        """Take a well-known name, then begin to answer."""
        reply = self._connection.send_and_get_reply(
            new_method_call(_BUS, "RequestName", "su", (name, 4)), timeout=PATIENCE
        )
        assert reply.body == (1,)
        self._thread.start()

    def send(self, message: Message) -> None:
        """Send anything."""
        with self._writing:
            self._connection.send(message)

    def close(self) -> None:
        """Leave the bus, at once and without a word."""
        with contextlib.suppress(OSError):
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        if threading.current_thread() is not self._thread:
            if self._thread.ident is not None:
                self._thread.join(timeout=PATIENCE)
            self._connection.close()

    def _read(self) -> None:
        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type.name == "method_call":
                    self._on_call(message)
        except OSError:
            self._connection.close()


def emit_from_elsewhere(address: str, emitter: DBusAddress, member: str, signature: str, body: tuple[Any, ...]) -> None:
    """Send a signal to everybody from a connection that owns no name; returns when the bus has passed it on."""
    with open_dbus_connection(address, auth_timeout=PATIENCE) as stranger:
        stranger.send(new_signal(emitter, member, signature, body))
        stranger.send_and_get_reply(new_method_call(_BUS, "GetId"), timeout=PATIENCE)
