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
