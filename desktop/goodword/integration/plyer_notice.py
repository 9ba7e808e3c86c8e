"""Notices through plyer: text only, nothing comes back.

It serves `goodword remind --once`, which has no time to wait for an answer, and the resident app as a last
resort before a window of its own.
"""

import importlib
import importlib.util
import logging
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path

from goodword.core.ports import Activation, Capability, Notice
from goodword.integration.session_bus import session_bus_address

_TITLE_UNITS = 63
_BODY_UNITS = 255
_FLATPAK = Path("/app")

_logger = logging.getLogger(__name__)


class PlyerNotifier:
    """Shows a notice's title and body, with what the system has.

    `icon` is a picture's path, on Windows an .ico file. No method raises or waits longer than `limit` seconds.
    """

    name = "plyer"

    def __init__(self, icon: str = "", limit: float = 2.0, platform: str = sys.platform) -> None:
        self._icon = icon
        self._limit = limit
        self._platform = platform

    def capabilities(self) -> frozenset[Capability]:
        """Nothing: the text is shown, and that is all."""
        return frozenset()

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:  # noqa: ARG002 - never
        """Show the text; `on_activated` is never called. False where the system has nothing to show it with."""
        if not self._usable():
            return False
        title, body = notice.title, notice.body
        if self._platform == "win32":
            title, body = clipped(title, _TITLE_UNITS), clipped(body, _BODY_UNITS)
        else:
            title, body = _no_option(title), _no_option(body)
        try:
            return self._notify(title, body)
        except Exception as error:  # noqa: BLE001 - plyer raises plain Exception, and what its parts raise
            _logger.warning("plyer did not show a notice: %s", error)
            return False

    def withdraw(self, key: str) -> None:
        """Nothing: what plyer has shown can't be taken back."""

    def shutdown(self) -> None:
        """Nothing is left running."""

    def _usable(self) -> bool:
        match self._platform:
            case "win32":
                return True
            case "darwin":
                return importlib.util.find_spec("pyobjus") is not None
            case _:
                return not _FLATPAK.is_dir() and shutil.which("notify-send") is not None

    def _notify(self, title: str, body: str) -> bool:
        icon = self._icon
        if self._platform == "win32" and not icon.lower().endswith(".ico"):
            icon = ""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from plyer import notification

            watched = None
            if self._platform not in ("win32", "darwin"):
                watched = _Watched(self._limit, os.environ)
                module = importlib.import_module("plyer.platforms.linux.notification")
                module.subprocess = watched  # type: ignore[attr-defined]
            notification.notify(title=title, message=body, app_name="Goodword", app_icon=icon, timeout=10)
        return watched is None or watched.succeeded


class _Watched:
    """Stands in for `subprocess` in plyer, which has no time limit and throws notify-send's exit status away."""

    def __init__(self, limit: float, environment: Mapping[str, str]) -> None:
        self._limit = limit
        self._environment = dict(environment)
        if (address := session_bus_address(environment)) is not None:
            self._environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.succeeded = True

    def call(self, command: list[str]) -> int:
        """Run `command` quietly within the limit, and remember how it ended."""
        status = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=self._limit,
            env=self._environment,
            check=False,
        ).returncode
        self.succeeded = status == 0
        return status


def clipped(text: str, units: int) -> str:
    """The start of `text` that fits in `units` UTF-16 code units, with an ellipsis where something is left out."""
    if len(text.encode("utf-16-le", "replace")) // 2 <= units:
        return text
    kept: list[str] = []
    room = units - 1
    for letter in text:
        room -= 2 if ord(letter) > 0xFFFF else 1
        if room < 0:
            break
        kept.append(letter)
    return "".join(kept) + "…"


def _no_option(text: str) -> str:
    """`text` so that notify-send takes it for text, whatever it begins with, and the system takes it at all."""
    sendable = text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return f" {sendable}" if sendable.startswith("-") else sendable
