"""Who holds an X11 selection, asked without Qt: a tray without D-Bus, a compositor."""

import ctypes
import os

XEMBED_TRAY = "_NET_SYSTEM_TRAY_S0"
"""Held by a system tray of the old kind (i3bar, trayer)."""

COMPOSITOR = "_NET_WM_CM_S0"
"""Held by whoever blends windows; without one nothing of a window can be transparent."""


def has_owner(selection: str, display: str | None = None) -> bool:
    """Whether somebody holds `selection`; False where there is no X11 display or no libX11."""
    name = os.environ.get("DISPLAY", "") if display is None else display
    if not name:
        return False
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    connection = x11.XOpenDisplay(name.encode())
    if not connection:
        return False
    try:
        return bool(x11.XGetSelectionOwner(connection, x11.XInternAtom(connection, selection.encode(), 0)))
    finally:
        x11.XCloseDisplay(connection)
