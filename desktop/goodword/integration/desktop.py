"""What this desktop can do for Goodword, for `goodword doctor`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

from goodword.core.findings import Finding
from goodword.integration.display import has_display
from goodword.integration.freedesktop import SERVER
from goodword.integration.session_bus import PROPERTIES, Address, BusError, SessionBus, session_bus_address
from goodword.integration.x11_selection import OLD_TRAY, holds_selection

_WATCHER = "org.kde.StatusNotifierWatcher"
_PANEL_IS_THERE = (_WATCHER, "/StatusNotifierWatcher", _WATCHER, "IsStatusNotifierHostRegistered")
_HOLDING_BACK = ((SERVER.name, "Inhibited"), ("org.dunstproject.cmd0", "paused"))
_HELD_BACK = "Switch it off in the desktop's settings. The tray shows all the same what is open."
_ASIDE = 1.0
"""Seconds that a question may take without which doctor does as well."""

_UNTOUCHED = "Goodword shows a small window of its own instead."


class Desktop:
    """Looks at the session and says what works, each look within `limit` seconds; nothing is changed or shown."""

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        limit: float = 2.0,
        platform: str = sys.platform,
    ) -> None:
        self._environment = environment
        self._limit = limit
        self._platform = platform

    def has_display(self) -> bool:
        """Whether windows can be opened here."""
        return has_display(self._environment, self._limit, self._platform)

    def findings(self) -> tuple[Finding, ...]:
        """Display, session bus, notifications and their buttons, tray, and the mail program."""
        if self._platform in ("win32", "darwin"):
            return self._elsewhere()
        return (self._display(), *self._on_the_bus(), self._mail())

    def _elsewhere(self) -> tuple[Finding, ...]:
        system = "Windows" if self._platform == "win32" else "macOS"
        where = "Settings, System, Notifications" if system == "Windows" else "System Settings, Notifications"
        return (
            Finding("Display", True, "Windows can be opened."),
            Finding("Notifications", True, f"{system} shows them, if it is allowed to: see {where}."),
            Finding("Buttons on notifications", True, f"{system} shows them."),
            Finding("Tray", True, f"{system} has one; new icons may be hidden in its overflow at first."),
            Finding("Mail", True, f"{system} opens its mail program."),
        )

    def _display(self) -> Finding:
        if self.has_display():
            wayland = bool(self._environment.get("WAYLAND_DISPLAY"))
            return Finding("Display", True, f"Windows can be opened{' (Wayland)' if wayland else ''}.")
        named = self._environment.get("WAYLAND_DISPLAY") or self._environment.get("DISPLAY")
        return Finding(
            "Display",
            False,
            f"Nobody answers at the display {named}." if named else "There is no display here.",
            "Start Goodword in a desktop session. In a terminal, goodword log and goodword add work without one.",
        )

    def _on_the_bus(self) -> tuple[Finding, ...]:
        try:
            bus = SessionBus(session_bus_address(self._environment), self._limit, lambda _message: None)
        except BusError:
            advice = "Start Goodword in a desktop session, or with dbus-run-session."
            return (
                Finding("Session bus", False, "There is no session bus.", advice),
                Finding("Notifications", False, "They need the session bus.", _UNTOUCHED),
                Finding("Buttons on notifications", False, "They need the session bus.", _UNTOUCHED),
                Finding("Tray", False, "It needs the session bus.", "A second start of Goodword opens Today."),
            )
        try:
            return (
                Finding("Session bus", True, "It answers."),
                *self._notifications(bus),
                self._tray(bus),
            )
        finally:
            bus.close()

    def _notifications(self, bus: SessionBus) -> tuple[Finding, Finding]:
        subject, buttons = "Notifications", "Buttons on notifications"
        install = f"Install a notification server, such as dunst. {_UNTOUCHED}"
        try:
            known = bus.owned(SERVER.name, limit=self._limit) or bus.startable(SERVER.name, limit=self._limit)
            if not known:
                return (
                    Finding(subject, False, "Nothing shows notifications here.", install),
                    Finding(buttons, False, "Nothing shows notifications here.", _UNTOUCHED),
                )
            server, *_rest = bus.call(SERVER, "GetServerInformation", limit=self._limit)
            (features,) = bus.call(SERVER, "GetCapabilities", limit=self._limit)
        except (BusError, ValueError):
            return (
                Finding(subject, False, "The notification server does not answer.", install),
                Finding(buttons, False, "The notification server does not answer.", _UNTOUCHED),
            )
        shown = Finding(subject, True, f"{server} shows them.")
        if self._are_held_back(bus):
            shown = Finding(subject, False, f"{server} holds them back: do not disturb is on.", _HELD_BACK)
        return (
            shown,
            Finding(buttons, True, f"{server} says it shows them.")
            if "actions" in features
            else Finding(buttons, False, f"{server} shows none.", "Answer from the tray menu, or with goodword quick."),
        )

    def _are_held_back(self, bus: SessionBus) -> bool:
        """Whether the server says that it shows nothing for now, as KDE's and dunst can."""
        return any(self._property(bus, SERVER.name, SERVER.path, *name) is True for name in _HOLDING_BACK)

    def _tray(self, bus: SessionBus) -> Finding:
        advice = "Add a tray to the panel (on GNOME the AppIndicator extension). A second start opens Today."
        try:
            there = bus.owned(_WATCHER, limit=self._limit)
        except BusError:
            there = False
        if there:
            if self._property(bus, *_PANEL_IS_THERE) is False:
                return Finding("Tray", False, "The desktop knows trays, but no panel shows one.", advice)
            return Finding("Tray", True, "The panel has one.")
        if self.has_display() and holds_selection(OLD_TRAY, self._environment.get("DISPLAY", "")):
            return Finding("Tray", True, "The panel has one of the old kind (XEmbed).")
        return Finding("Tray", False, "The panel has none.", advice)

    def _property(self, bus: SessionBus, name: str, path: str, interface: str, key: str) -> object:
        """What somebody on the bus says of themselves; None where they do not."""
        try:
            limit = min(self._limit, _ASIDE)
            body = bus.call(Address(name, path, PROPERTIES), "Get", "ss", (interface, key), limit=limit)
            return body[0][1]
        except (BusError, IndexError, TypeError):
            return None

    def _mail(self) -> Finding:
        path = self._environment.get("PATH")
        opener = shutil.which("xdg-email", path=path) or shutil.which("xdg-open", path=path)
        advice = "Save the note as a file, or copy it, and attach or paste it yourself."
        if opener is None:
            return Finding(
                "Mail", False, "Nothing here opens a mail draft.", f"Install xdg-utils and a mail program. {advice}"
            )
        if (program := self._mail_program(shutil.which("xdg-mime", path=path))) == "":
            return Finding(
                "Mail",
                False,
                "No mail program is set for this desktop.",
                f"Choose one in the desktop's settings for default programs. {advice}",
            )
        return Finding("Mail", True, f"{program} opens drafts." if program else "Drafts can be opened.")

    def _mail_program(self, asker: str | None) -> str | None:
        """The desktop entry that takes mailto links, empty if none does, None if that can't be told."""
        if asker is None:
            return None
        try:
            answer = subprocess.run(
                [asker, "query", "default", "x-scheme-handler/mailto"],
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=self._limit,
                env=dict(self._environment),
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return answer.stdout.decode("utf-8", "replace").strip().removesuffix(".desktop")
