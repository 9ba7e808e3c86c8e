"""A desktop of a test's own: a screen, a window manager, a session bus and an accessibility bus, all real."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import uuid
from datetime import UTC, datetime
from pathlib import Path

from jeepney import DBusAddress

import goodword
from desktop.accessible import Accessible, Node
from desktop.bus import Bus
from desktop.waiting import PATIENCE, until
from support.private_bus import PrivateBus, program

SOURCE_ROOT = Path(goodword.__file__).resolve().parent.parent
_A11Y = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_MARK = "GOODWORD_TEST_SESSION"
_KEPT = ("PATH", "LANG", "LC_ALL", "PYTHON_KEYRING_BACKEND", "COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START")
_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <match><edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
"""


class Child:
    """A program of the session, with a log of what it says."""

    def __init__(self, name: str, command: list[str], environment: dict[str, str], log: Path) -> None:
        self.name = name
        self.log = log
        with log.open("ab") as said:
            self.process = subprocess.Popen(
                command,
                env=environment,
                cwd=environment["HOME"],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )

    def stop(self, how: int = signal.SIGTERM) -> int:
        """End it, by force if it does not go; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
        return self.process.wait(timeout=PATIENCE)


class Session:
    """Xvfb, openbox, a session bus and the accessibility registry; `start` adds programs to it.

    Its home is empty, its buses and its screen are nobody else's. `close` ends everything and tells what would
    not end. Local time is shortly after half past three in the afternoon, whatever the clock on the wall says:
    the zone is chosen so.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.logs = home / "logs"
        self.logs.mkdir()
        self._children: list[Child] = []
        self._connections: list[Bus] = []
        self._runtime = Path(tempfile.mkdtemp(prefix="goodword-run-"))
        self._token = uuid.uuid4().hex
        self.private_bus = PrivateBus()
        self.environment = self._environment()
        (home / "fonts.conf").write_text(_FONTS)

    def open(self) -> None:
        """Start everything; after a failure, too, there is something to close."""
        self._display()
        self.bus = self._connected(self.private_bus.address)
        self.start("openbox", "openbox", "--sm-disable")
        self.start("at-spi", "/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        until(lambda: self.bus.has("org.a11y.Bus"), "the accessibility bus")
        self.accessible = Accessible(self._connected(self.bus.call(_A11Y, "GetAddress")))
        until(self._is_managed, "the window manager")

    def start(self, name: str, *command: str) -> Child:
        """Start a program of the system in this session."""
        child = Child(name, [program(command[0]), *command[1:]], self.environment, self.logs / f"{name}.log")
        self._children.append(child)
        return child

    def keep(self, child: Child) -> Child:
        """Take a program in that was started otherwise, so that it ends with the session."""
        self._children.append(child)
        return child

    def run(self, *command: str, stdin: bytes | None = None) -> bytes:
        """Run a short program of the system; what it wrote."""
        return subprocess.run(
            [program(command[0]), *command[1:]],
            env=self.environment,
            cwd=self.home,
            input=stdin,
            capture_output=True,
            check=True,
            timeout=PATIENCE,
        ).stdout

    def window(self, title: str) -> Node:
        """The open window of Goodword with that title, once it is on the screen."""
        return until(lambda: self.accessible.window(title), f"the window {title}")

    def no_window(self, title: str) -> None:
        """Wait until no such window is on the screen."""
        until(lambda: self.accessible.window(title) is None, f"the end of the window {title}")

    def type(self, text: str) -> None:
        """Press the keys for `text` (of a plain keyboard) in the window that has the focus.

        Wait for the text before a shortcut: Qt asks assistive technology about each key first, and not about those.
        """
        self.hand("type", "--clearmodifiers", "--delay", "4", "--args", "1", text)

    def press(self, *keys: str) -> None:
        """Press keys or chords such as ctrl+Return, one after another."""
        self.hand("key", "--clearmodifiers", *keys)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click somewhere on the screen."""
        self.hand("mousemove", str(x), str(y), "click", str(button))

    def hand(self, *commands: str) -> None:
        """Do these commands of xdotool, and wait until the screen has them all: else the next ones may overtake."""
        self.run("xdotool", *commands, "getmouselocation")

    def screenshot(self, area: str = "") -> bytes:
        """The screen, or the part WIDTHxHEIGHT+X+Y of it, as PNG."""
        crop = ["-crop", area] if area else []
        return self.run("import", "-silent", "-window", "root", *crop, "png:-")

    def close(self) -> list[str]:
        """End everything; a line for each program of ours that outlived its end."""
        for child in reversed(self._children):
            child.stop()
        left = self._left(os.environ.get("GOODWORD_PROGRAM") or "-m goodword")
        for connection in self._connections:
            connection.close()
        for pid, _command in self._left(""):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        until(lambda: not self._left(""), "the end of every program")
        self.private_bus.remove()
        shutil.rmtree(self._runtime, ignore_errors=True)
        return [f"still running: {command}" for _pid, command in left]

    def _connected(self, address: str) -> Bus:
        self._connections.append(Bus(address))
        return self._connections[-1]

    def _environment(self) -> dict[str, str]:
        names = [*_KEPT, *(name for name in os.environ if name.startswith("XDG_")), "HOME", "GOODWORD_DATA_DIR"]
        return {name: os.environ[name] for name in names if name in os.environ} | {
            _MARK: self._token,
            "DBUS_SESSION_BUS_ADDRESS": self.private_bus.address,
            "FONTCONFIG_FILE": str(self.home / "fonts.conf"),
            "NO_AT_BRIDGE": "1",
            "PYTHONPATH": str(SOURCE_ROOT),
            "PYTHONWARNINGS": "error",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "TZ": afternoon_zone(datetime.now(UTC)),
            "XDG_RUNTIME_DIR": str(self._runtime),
        }

    def _display(self) -> None:
        reading, writing = os.pipe()
        command = [program("Xvfb"), "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        with (self.logs / "xvfb.log").open("ab") as said:
            process = subprocess.Popen(
                [*command, "-noreset"], env=self.environment, pass_fds=[writing], stdout=said, stderr=said
            )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        self.screen = process
        self.environment["DISPLAY"] = f":{number}"
        self._children.append(_Screen(process, self.logs / "xvfb.log"))

    def _is_managed(self) -> bool:
        answer = self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        return b"window id" in answer

    def _left(self, word: str) -> list[tuple[int, str]]:
        """The programs that carry this session's mark and are still alive, with `word` in their command line."""
        found = []
        for folder in Path("/proc").iterdir():
            if not folder.name.isdecimal() or int(folder.name) == os.getpid():
                continue
            with contextlib.suppress(OSError):
                if f"{_MARK}={self._token}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                    command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                    if word in command:
                        found.append((int(folder.name), command))
        return found


class _Screen(Child):
    """The X server, which was started another way because it tells its number."""

    def __init__(self, process: "subprocess.Popen[bytes]", log: Path) -> None:
        self.name = "xvfb"
        self.process = process
        self.log = log


def afternoon_zone(now: datetime) -> str:
    """A zone in which it is between 15:31 and 16:31: past the usual prompt, and within the usual working hours.

    There is one at any moment: whole hours from UTC-12 to UTC+14 cover the day.
    """
    utc = now.astimezone(UTC)
    ahead = ((15 if utc.minute > 30 else 16) - utc.hour) % 24
    ahead = ahead if ahead <= 14 else ahead - 24
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"
