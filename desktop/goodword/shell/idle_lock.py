"""Locks the book when nobody has touched Goodword for a while, and when the computer goes to sleep."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleLock(QObject):
    """Calls `lock` once no key, click or touch has come to a window of ours for so many minutes; 0: never."""

    def __init__(self, app: QApplication, lock: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._minutes = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(lock)
        self._lock = lock

    def set_minutes(self, minutes: int) -> None:
        """After how many minutes it locks; the count begins anew where that has changed."""
        if minutes == self._minutes:
            return
        self._minutes = minutes
        self._timer.stop()
        self._app.removeEventFilter(self)
        if minutes:
            self._timer.start(minutes * 60_000)
            self._app.installEventFilter(self)

    def asleep(self) -> None:
        """The computer goes to sleep: who opens it again may be somebody else."""
        if self._minutes:
            self._lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count anew at each touch."""
        if self._timer.isActive() and event.type() in _TOUCHES:
            self._timer.start()
        return super().eventFilter(watched, event)

    def shutdown(self) -> None:
        """Lock no more."""
        self._timer.stop()
        self._app.removeEventFilter(self)
