"""Who keeps a key for us on this system."""

import sys

from goodword.core.shortcut import GlobalShortcut, NoShortcut


def system_shortcut(platform: str = sys.platform) -> GlobalShortcut:
    """The system's own way; nothing is asked of it before a key is chosen."""
    if platform == "win32":
        from goodword.integration.hotkey import Hotkey

        return Hotkey()
    if platform == "darwin":
        return NoShortcut()
    from goodword.integration.portal_shortcut import PortalShortcut

    return PortalShortcut()


def keeps_keys(platform: str = sys.platform) -> bool:
    """Whether this system keeps keys for programs at all; nothing is asked for."""
    if platform in ("win32", "darwin"):
        return platform == "win32"
    from goodword.integration.portal_shortcut import has_portal

    return has_portal()
