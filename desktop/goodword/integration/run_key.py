"""Autostart on Windows: a value of the Run key. Task Manager and Settings keep their off switch in a key beside it."""

import logging
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from goodword.core.autostart import AutostartState
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.integration.autostart import refused

NAME = "Goodword"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_logger = logging.getLogger(__name__)


class Registry(Protocol):
    """What is used of the leader's own part of the registry; OSError where it can't be."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """A value, None where there is none."""
        ...

    def write(self, key: str, name: str, value: str) -> None:
        """Set a value that is text."""
        ...

    def remove(self, key: str, name: str) -> None:
        """Remove a value, if it is there."""
        ...


class RunKey:
    """Our value there. What Task Manager switched off only Task Manager switches on again: Windows asks for that."""

    def __init__(self, command: Sequence[str], registry: Registry) -> None:
        self._line = f'"{command[0]}" {subprocess.list2cmdline(command[1:])}'
        self._registry = registry

    def state(self) -> AutostartState:
        """See Autostart."""
        try:
            if self._registry.read(RUN, NAME) is None:
                return AutostartState.OFF
            return AutostartState.SWITCHED_OFF if self._is_held_back() else AutostartState.ON
        except OSError:
            return AutostartState.UNAVAILABLE

    def switch(self, on: bool) -> None:
        """See Autostart."""
        try:
            if on:
                self._registry.write(RUN, NAME, self._line)
                held_back = self._is_held_back()
            else:
                self._registry.remove(RUN, NAME)
                held_back = False
        except OSError as error:
            raise refused(error, tr("The list of startup apps")) from error
        if held_back:
            raise KnownError(
                tr("Windows has it switched off"),
                tr("Windows has Goodword switched off among the startup apps."),
                tr("Switch it on in Task Manager, under Startup apps."),
            )

    def keep_up(self) -> None:
        """See Autostart."""
        try:
            line = self._registry.read(RUN, NAME)
            program = line.split('"')[1] if isinstance(line, str) and line.startswith('"') else ""
            if program and not Path(program).exists():
                self._registry.write(RUN, NAME, self._line)
        except Exception as error:  # noqa: BLE001 - a nicety must not keep the app from starting
            _logger.warning("the Run key can't be kept up: %s", type(error).__name__)

    def _is_held_back(self) -> bool:
        """The first byte of twelve tells: even is on, odd is off."""
        value = self._registry.read(APPROVED, NAME)
        return isinstance(value, bytes) and bool(value) and value[0] % 2 == 1


class WindowsRegistry:
    """HKEY_CURRENT_USER; `winreg` is Python's module of that name, which only Windows has."""

    def __init__(self, winreg: Any) -> None:
        self._winreg = winreg

    def read(self, key: str, name: str) -> str | bytes | None:
        """See Registry."""
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, key) as opened:
                value = self._winreg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None
        return value if isinstance(value, str | bytes) else None

    def write(self, key: str, name: str, value: str) -> None:
        """See Registry."""
        with self._winreg.CreateKey(self._winreg.HKEY_CURRENT_USER, key) as opened:
            self._winreg.SetValueEx(opened, name, 0, self._winreg.REG_SZ, value)

    def remove(self, key: str, name: str) -> None:
        """See Registry."""
        access = self._winreg.KEY_SET_VALUE
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, key, 0, access) as opened:
                self._winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return
