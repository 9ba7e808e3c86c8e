"""What this desktop can do for Goodword, for `goodword doctor`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

from goodword.core.findings import Finding
from goodword.core.language import marked, tr
from goodword.integration.display import has_display
from goodword.integration.freedesktop import SERVER
from goodword.integration.session_bus import PROPERTIES, Address, BusError, SessionBus, session_bus_address
from goodword.x11 import XEMBED_TRAY, has_owner

_WATCHER = "org.kde.StatusNotifierWatcher"
_PANEL_IS_THERE = (_WATCHER, "/StatusNotifierWatcher", _WATCHER, "IsStatusNotifierHostRegistered")
_HOLDING_BACK = ((SERVER.name, "Inhibited"), ("org.dunstproject.cmd0", "paused"))
_HELD_BACK = marked("Switch it off in the desktop's settings. The tray shows all the same what is open.")
_ASIDE = 1.0
"""Seconds that a question may take without which doctor does as well."""

_UNTOUCHED = marked("Goodword shows a small window of its own instead.")


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
        where = tr("Settings, System, Notifications") if system == "Windows" else tr("System Settings, Notifications")
        return (
            Finding(tr("Display", "a finding"), True, tr("Windows can be opened.")),
            Finding(
                tr("Notifications", "a finding"),
                True,
                tr("{system} shows them, if it is allowed to: see {where}.").format(system=system, where=where),
            ),
            Finding(
                tr("Buttons on notifications", "a finding"), True, tr("{system} shows them.").format(system=system)
            ),
            Finding(
                tr("Tray", "a finding"),
                True,
                tr("{system} has one; new icons may be hidden in its overflow at first.").format(system=system),
            ),
            Finding(tr("Mail", "a finding"), True, tr("{system} opens its mail program.").format(system=system)),
        )

    def _display(self) -> Finding:
        if self.has_display():
            wayland = bool(self._environment.get("WAYLAND_DISPLAY"))
            detail = tr("Windows can be opened (Wayland).") if wayland else tr("Windows can be opened.")
            return Finding(tr("Display", "a finding"), True, detail)
        named = self._environment.get("WAYLAND_DISPLAY") or self._environment.get("DISPLAY")
        return Finding(
            tr("Display", "a finding"),
            False,
            tr("Nobody answers at the display {display}.").format(display=named)
            if named
            else tr("There is no display here."),
            tr("Start Goodword in a desktop session. In a terminal, goodword log and goodword add work without one."),
        )

    def _on_the_bus(self) -> tuple[Finding, ...]:
        try:
            bus = SessionBus(session_bus_address(self._environment), self._limit, lambda _message: None)
        except BusError:
            advice = tr("Start Goodword in a desktop session, or with dbus-run-session.")
            return (
                Finding(tr("Session bus", "a finding"), False, tr("There is no session bus."), advice),
                Finding(tr("Notifications", "a finding"), False, tr("They need the session bus."), tr(_UNTOUCHED)),
                Finding(
                    tr("Buttons on notifications", "a finding"), False, tr("They need the session bus."), tr(_UNTOUCHED)
                ),
                Finding(
                    tr("Tray", "a finding"),
                    False,
                    tr("It needs the session bus."),
                    tr("A second start of Goodword opens Today."),
                ),
            )
        try:
            return (
                Finding(tr("Session bus", "a finding"), True, tr("It answers.")),
                *self._notifications(bus),
                self._tray(bus),
            )
        finally:
            bus.close()

    def _notifications(self, bus: SessionBus) -> tuple[Finding, Finding]:
        subject, buttons = tr("Notifications", "a finding"), tr("Buttons on notifications", "a finding")
        untouched, dunst = tr(_UNTOUCHED), tr("Install a notification server, such as dunst.")
        install = f"{dunst} {untouched}"
        try:
            known = bus.owned(SERVER.name, limit=self._limit) or bus.startable(SERVER.name, limit=self._limit)
            if not known:
                return (
                    Finding(subject, False, tr("Nothing shows notifications here."), install),
                    Finding(buttons, False, tr("Nothing shows notifications here."), untouched),
                )
            server, *_rest = bus.call(SERVER, "GetServerInformation", limit=self._limit)
            (features,) = bus.call(SERVER, "GetCapabilities", limit=self._limit)
        except (BusError, ValueError):
            return (
                Finding(subject, False, tr("The notification server does not answer."), install),
                Finding(buttons, False, tr("The notification server does not answer."), untouched),
            )
        shown = Finding(subject, True, tr("{server} shows them.").format(server=server))
        if self._are_held_back(bus):
            held_back = tr("{server} holds them back: do not disturb is on.").format(server=server)
            shown = Finding(subject, False, held_back, tr(_HELD_BACK))
        return (
            shown,
            Finding(buttons, True, tr("{server} says it shows them.").format(server=server))
            if "actions" in features
            else Finding(
                buttons,
                False,
                tr("{server} shows none.").format(server=server),
                tr("Answer from the tray menu, or with goodword quick."),
            ),
        )

    def _are_held_back(self, bus: SessionBus) -> bool:
        """Whether the server says that it shows nothing for now, as KDE's and dunst can."""
        return any(self._property(bus, SERVER.name, SERVER.path, *name) is True for name in _HOLDING_BACK)

    def _tray(self, bus: SessionBus) -> Finding:
        advice = tr("Add a tray to the panel (on GNOME the AppIndicator extension). A second start opens Today.")
        try:
            there = bus.owned(_WATCHER, limit=self._limit)
        except BusError:
            there = False
        if there:
            if self._property(bus, *_PANEL_IS_THERE) is False:
                there_is_none = tr("The desktop knows trays, but no panel shows one.")
                return Finding(tr("Tray", "a finding"), False, there_is_none, advice)
            return Finding(tr("Tray", "a finding"), True, tr("The panel has one."))
        if self.has_display() and has_owner(XEMBED_TRAY, self._environment.get("DISPLAY", "")):
            return Finding(tr("Tray", "a finding"), True, tr("The panel has one of the old kind (XEmbed)."))
        return Finding(tr("Tray", "a finding"), False, tr("The panel has none."), advice)

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
        advice = tr("Save the note as a file, or copy it, and attach or paste it yourself.")
        install = tr("Install xdg-utils and a mail program.")
        choose = tr("Choose one in the desktop's settings for default programs.")
        if opener is None:
            return Finding(
                tr("Mail", "a finding"), False, tr("Nothing here opens a mail draft."), f"{install} {advice}"
            )
        if (program := self._mail_program(shutil.which("xdg-mime", path=path))) == "":
            return Finding(
                tr("Mail", "a finding"),
                False,
                tr("No mail program is set for this desktop."),
                f"{choose} {advice}",
            )
        return Finding(
            tr("Mail", "a finding"),
            True,
            tr("{program} opens drafts.").format(program=program) if program else tr("Drafts can be opened."),
        )

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
