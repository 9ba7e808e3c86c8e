"""Autostart on macOS: a launch agent of the leader's own.

A launch agent rather than a login item: it is a file, needs neither a signature nor an API that comes and goes with
versions of macOS, and System Settings lists it under Login Items with its switch.
"""

import logging
import os
import plistlib
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from goodword import APPLICATION_ID
from goodword.core.autostart import AutostartState
from goodword.integration.autostart import refused

_logger = logging.getLogger(__name__)


class LaunchAgent:
    """`launchctl` runs that program and gives what it says, empty where it fails.

    Nothing is loaded or unloaded at once: that would start a second Goodword, or end this one.
    """

    def __init__(self, command: Sequence[str], folder: Path, launchctl: Callable[..., str]) -> None:
        self._command = command
        self._launchctl = launchctl
        self.file = folder / f"{APPLICATION_ID}.plist"
        self._domain = f"gui/{os.getuid() if sys.platform != 'win32' else 0}"

    def state(self) -> AutostartState:
        """See Autostart."""
        if not self.file.is_file():
            return AutostartState.OFF
        return AutostartState.SWITCHED_OFF if self._is_disabled() else AutostartState.ON

    def switch(self, on: bool) -> None:
        """See Autostart. launchd itself offers to take back its off switch, so the leader's word here does that."""
        try:
            if on:
                self._write()
                if self._is_disabled():
                    self._launchctl("enable", f"{self._domain}/{APPLICATION_ID}")
            else:
                self.file.unlink(missing_ok=True)
        except OSError as error:
            raise refused(error, str(self.file)) from error

    def keep_up(self) -> None:
        """See Autostart."""
        try:
            if self.file.is_file() and not Path(self._told()["ProgramArguments"][0]).exists():
                self._write()
        except Exception as error:  # noqa: BLE001 - a nicety must not keep the app from starting
            _logger.warning("the launch agent can't be kept up: %s", type(error).__name__)

    def _write(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        told = {
            "Label": APPLICATION_ID,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
            "AssociatedBundleIdentifiers": [APPLICATION_ID],
        }
        fresh = self.file.with_suffix(".new")
        fresh.write_bytes(plistlib.dumps(told))
        fresh.replace(self.file)

    def _told(self) -> dict[str, Any]:
        told: dict[str, Any] = plistlib.loads(self.file.read_bytes())
        return told

    def _is_disabled(self) -> bool:
        listed = self._launchctl("print-disabled", self._domain)
        return re.search(rf'"{re.escape(APPLICATION_ID)}" => (disabled|true)', listed) is not None
