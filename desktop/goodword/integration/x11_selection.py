"""Who holds an X11 selection, asked without Qt: a tray of the old kind is found by it."""

import ctypes

OLD_TRAY = "_NET_SYSTEM_TRAY_S0"
"""Held by a system tray that embeds windows (trayer, i3bar)."""


def holds_selection(selection: str, display: str) -> bool:
    """Whether somebody holds `selection` at an X11 display; False where there is none, or no libX11."""
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
    connection = x11.XOpenDisplay(display.encode()) if display else None
    if not connection:
        return False
    try:
        return bool(x11.XGetSelectionOwner(connection, x11.XInternAtom(connection, selection.encode(), 0)))
    finally:
        x11.XCloseDisplay(connection)
