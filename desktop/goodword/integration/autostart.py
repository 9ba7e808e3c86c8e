"""Which way this system starts programs when somebody signs in, and the command that it is given.

Three small adapters rather than a library: a desktop entry (xdg_autostart), a launch agent (launch_agent), the Run key
(run_key). Nothing is written before the leader says so, and what the system's own settings switch off stays off.
"""

import importlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from goodword.core.autostart import Autostart
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.integration.paths import Paths

BACKGROUND = "--background"


def system_autostart(
    paths: Paths, environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> Autostart:
    """This system's own way."""
    command = own_command(paths, platform)
    if platform == "win32":
        from goodword.integration.run_key import RunKey, WindowsRegistry

        return RunKey(command, WindowsRegistry(importlib.import_module("winreg")))
    if platform == "darwin":
        from goodword.integration.launch_agent import LaunchAgent

        return LaunchAgent(command, Path.home() / "Library" / "LaunchAgents", _launchctl)
    from goodword.integration.xdg_autostart import XdgAutostart

    return XdgAutostart(command, environment)


def own_command(
    paths: Paths,
    platform: str = sys.platform,
    *,
    executable: str = sys.executable,
    frozen: bool = getattr(sys, "frozen", False),
) -> tuple[str, ...]:
    """What starts this very Goodword in the tray: the bundle's program, or this Python with the package.

    On Windows the twin without a black window, where there is one. A data directory of one's own is named.
    """
    program = Path(executable)
    twin = program.with_name("goodwordw.exe" if frozen else "pythonw.exe")
    if platform == "win32" and twin.is_file():
        program = twin
    module = () if frozen else ("-P", "-m", "goodword")
    chosen = () if paths == Paths.chosen(None, {}) else ("--data-dir", str(paths.data))
    return (str(program), *module, *chosen, BACKGROUND)


def refused(error: OSError, where: str) -> KnownError:
    """What to say when the system does not let us write there."""
    return KnownError(
        tr("This is not done"),
        tr("{place} can't be changed: {reason}.").format(place=where, reason=error.strerror or type(error).__name__),
        tr("Add goodword --background to what your desktop starts, or see to the permissions there."),
    )


def _launchctl(*arguments: str) -> str:
    """What launchctl says; empty where it fails."""
    try:
        done = subprocess.run(
            ["/bin/launchctl", *arguments], capture_output=True, text=True, timeout=5, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""
