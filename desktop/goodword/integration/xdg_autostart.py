"""Autostart on Linux: a desktop entry in the autostart folder, as freedesktop.org writes it down."""

import logging
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from goodword import APPLICATION_ID
from goodword.core.autostart import AutostartState
from goodword.integration.autostart import refused

NAME = f"{APPLICATION_ID}.desktop"
_SWITCH = re.compile(r"X-\w+-Autostart-enabled")
_logger = logging.getLogger(__name__)


class XdgAutostart:
    """Our entry in the leader's own autostart folder; one that an administrator put below /etc/xdg counts too.

    Desktops switch an entry off in the leader's folder: by Hidden (Xfce, KDE), or a key of their own
    (X-GNOME-Autostart-enabled, X-MATE-Autostart-enabled). OnlyShowIn and NotShowIn name desktops.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str] = os.environ) -> None:
        self._command = command
        home = environment.get("XDG_CONFIG_HOME") or str(Path(environment.get("HOME", "~")).expanduser() / ".config")
        others = environment.get("XDG_CONFIG_DIRS") or "/etc/xdg"
        self.own = Path(home) / "autostart" / NAME
        self._desktops = frozenset(environment.get("XDG_CURRENT_DESKTOP", "").split(":")) - {""}
        self._systems = [Path(folder) / "autostart" / NAME for folder in others.split(":") if folder]

    def state(self) -> AutostartState:
        """See Autostart."""
        try:
            keys = self._keys()
        except OSError:
            return AutostartState.UNAVAILABLE
        if keys is None or not ("Exec" in keys or "Hidden" in keys):
            return AutostartState.OFF
        return AutostartState.SWITCHED_OFF if self._is_held_back(keys) else AutostartState.ON

    def switch(self, on: bool) -> None:
        """See Autostart. The entry is our own file, so the leader's word here is as good as one in the settings."""
        try:
            if on:
                self._write(*(f"{key}={value}" for key, value in self._started().items()))
            elif any(entry.exists() for entry in self._systems):
                self._write("Hidden=true")
            else:
                self.own.unlink(missing_ok=True)
        except OSError as error:
            raise refused(error, str(self.own)) from error

    def keep_up(self) -> None:
        """See Autostart."""
        try:
            if self.state() is AutostartState.ON and self.own.exists():
                program = _unescaped((self._keys() or {}).get("TryExec", ""))
                if program and not Path(program).exists():
                    self._keep(_renamed(self.own.read_text("utf-8", "replace"), self._started()))
        except Exception as error:  # noqa: BLE001 - a nicety must not keep the app from starting
            _logger.warning("the autostart entry can't be kept up: %s", type(error).__name__)

    def _keys(self) -> dict[str, str] | None:
        """What the entry in force says; None where there is none."""
        for entry in (self.own, *self._systems):
            try:
                return dict(_read(entry.read_text("utf-8", "replace")))
            except (FileNotFoundError, NotADirectoryError):
                continue
        return None

    def _is_held_back(self, keys: Mapping[str, str]) -> bool:
        if keys.get("Hidden") == "true" or any(_SWITCH.fullmatch(key) and keys[key] == "false" for key in keys):
            return True
        only, never = _listed(keys.get("OnlyShowIn", "")), _listed(keys.get("NotShowIn", ""))
        return bool(only and not only & self._desktops) or bool(never & self._desktops)

    def _started(self) -> dict[str, str]:
        return {"Exec": exec_line(self._command), "TryExec": _escaped(self._command[0])}

    def _write(self, *lines: str) -> None:
        text = "\n".join(
            (
                "[Desktop Entry]",
                "Type=Application",
                "Name=Goodword",
                "Comment=Asks once a day, from the tray",
                f"Icon={APPLICATION_ID}",
                "Terminal=false",
                "StartupNotify=false",
                *lines,
            )
        )
        self._keep(f"{text}\n")

    def _keep(self, text: str) -> None:
        """Put `text` in the entry's place; where that is a link, where it leads."""
        self.own.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = self.own.resolve()
        fresh = place.with_name(f".{NAME}.new")
        fresh.write_text(text, "utf-8")
        fresh.replace(place)


def exec_line(command: Sequence[str]) -> str:
    """A command as the value of Exec: quoted where it has to be, and no % taken for a field code."""
    return _escaped(" ".join(_quoted(argument) for argument in command)).replace("%", "%%")


def _quoted(argument: str) -> str:
    if re.fullmatch(r"[\w@+=:,./%-]+", argument):
        return argument
    return '"' + re.sub(r'(["`$\\])', r"\\\1", argument) + '"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _unescaped(text: str) -> str:
    plain = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    return re.sub(r"\\([sntr\\])", lambda found: plain[found[1]], text)


def _listed(value: str) -> frozenset[str]:
    return frozenset(value.split(";")) - {""}


def _renamed(text: str, started: Mapping[str, str]) -> str:
    """The entry with another program; whatever else it says, a desktop or the leader has put there."""
    for key, value in started.items():
        text = re.sub(rf"(?m)^{key}\s*=.*$", f"{key}={value}".replace("\\", r"\\"), text, count=1)
    return text


def _read(text: str) -> Iterator[tuple[str, str]]:
    """The keys of [Desktop Entry] with their values."""
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            group = line
        elif "=" in line and not line.startswith("#") and group == "[Desktop Entry]":
            key, _, value = line.partition("=")
            yield key.strip(), value.strip()
