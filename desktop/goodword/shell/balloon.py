"""Notices as the tray's own balloon: a text that can be clicked, without buttons."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from goodword.core.ports import Activation, Capability, Notice
from goodword.shell.tray import Tray

_MILLISECONDS = 20_000


class BalloonNotifier(QObject):
    """On Linux the balloon goes to the same notification server that has failed before; there it says no."""

    name = "balloon"

    def __init__(self, tray: Tray, platform: str = sys.platform) -> None:
        super().__init__(tray)
        self._tray = tray
        self._platform = platform
        self._connected: QSystemTrayIcon | None = None
        self._shown: Notice | None = None
        self._on_activated: Callable[[Activation], None] | None = None

    def capabilities(self) -> frozenset[Capability]:
        """A click, where there is a tray with balloons."""
        icon = self._usable()
        return frozenset({Capability.CLICK}) if icon else frozenset()

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        """Show it, if there is a tray with balloons."""
        icon = self._usable()
        if icon is None:
            return False
        if self._connected is not icon:
            icon.messageClicked.connect(self._clicked)
            self._connected = icon
        self._shown, self._on_activated = notice, on_activated
        icon.showMessage(notice.title, notice.body, icon.icon(), _MILLISECONDS)
        return True

    def withdraw(self, key: str) -> None:
        """A balloon can't be taken back; a click on it then means nothing."""
        if self._shown is not None and self._shown.key == key:
            self._shown = None

    def shutdown(self) -> None:
        """Nothing is held."""
        self._shown = None

    def _usable(self) -> QSystemTrayIcon | None:
        icon = self._tray.icon
        if self._platform == "linux" or icon is None or not icon.supportsMessages():
            return None
        return icon

    def _clicked(self) -> None:
        if self._shown is not None and self._on_activated is not None:
            self._on_activated(Activation(self._shown.key, "default"))
