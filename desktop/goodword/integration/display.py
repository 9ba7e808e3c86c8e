"""Whether there is a display to open a window on: Qt aborts the whole program where there is none."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_X_PORT = 6000
_X_FOLDER = Path("/tmp/.X11-unix")  # nosec B108 - where X servers listen


def has_display(environment: Mapping[str, str] = os.environ, limit: float = 1.0, platform: str = sys.platform) -> bool:
    """Whether windows can be opened here: a display is named, and somebody answers there."""
    if platform in ("win32", "darwin"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in _SCREENLESS:
        return True
    wayland = environment.get("WAYLAND_DISPLAY", "")
    if wayland and _answers(str(Path(environment.get("XDG_RUNTIME_DIR", "/nowhere")) / wayland), limit):
        return True
    return _x_answers(environment.get("DISPLAY", ""), limit)


def _x_answers(display: str, limit: float) -> bool:
    host, colon, number = display.rpartition(":")
    number = number.split(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host in ("", "unix"):
        local = str(_X_FOLDER / f"X{number}")
        return _answers(local, limit) or (sys.platform == "linux" and _answers(f"\0{local}", limit))
    try:
        with socket.create_connection((host, _X_PORT + int(number)), timeout=limit):
            return True
    except (OSError, OverflowError):
        return False


def _answers(address: str, limit: float) -> bool:
    with socket.socket(socket.AF_UNIX) as there:
        there.settimeout(limit)
        try:
            there.connect(address)
        except OSError:
            return False
        return True
