"""Whether there is a tray to sit in, and news of one that comes late.

Qt asks for a StatusNotifier host once, when the first tray icon is made, and keeps the answer for the life of
the process (qgenericunixthemes). So on Linux no tray icon is made, and Qt is not asked, before a host is there.
"""

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from goodword.x11 import XEMBED_TRAY, has_owner

WATCHER = "org.kde.StatusNotifierWatcher"
_RETRY_MILLISECONDS = (1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 300_000)
GIVE_UP_MILLISECONDS = 120_000
"""After so long without a tray the leader is told once how to open Goodword."""


def tray_available() -> bool:
    """What Qt says, and will say for the life of the process."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class TrayHost(QObject):
    """Says `arrived` once a tray can be used, and `missing` once if none has come after two minutes."""

    arrived = Signal()
    missing = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.present = False
        self._tries = 0
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._look_again)
        self._patience = QTimer(self, singleShot=True, interval=GIVE_UP_MILLISECONDS)
        self._patience.timeout.connect(self._give_up)
        self._service_watcher = self._watch_the_bus() if sys.platform == "linux" else None

    def start(self) -> None:
        """Look now, and go on looking until there is one."""
        self._patience.start()
        self._look()

    def shutdown(self) -> None:
        """Stop looking."""
        self._retry.stop()
        self._patience.stop()

    def _look(self) -> None:
        if self.present:
            return
        if self._is_there():
            self.present = True
            self.shutdown()
            self.arrived.emit()
        else:
            self._retry.start(_RETRY_MILLISECONDS[min(self._tries, len(_RETRY_MILLISECONDS) - 1)])

    def _look_again(self) -> None:
        self._tries += 1
        self._look()

    def _give_up(self) -> None:
        if not self.present:
            self.missing.emit()

    def _is_there(self) -> bool:
        if self._service_watcher is None:
            return tray_available()
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.sessionBus().interface()
        if bus is not None and bus.isServiceRegistered(WATCHER).value():
            return True
        return has_owner(XEMBED_TRAY)

    def _watch_the_bus(self) -> QObject:
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        watcher = QDBusServiceWatcher(
            WATCHER,
            QDBusConnection.sessionBus(),
            QDBusServiceWatcher.WatchModeFlag.WatchForRegistration,
            self,
        )
        watcher.serviceRegistered.connect(self._look)
        return watcher
