"""SIGTERM and SIGINT as a Qt signal: a logout or a kill ends the app as Quit does."""

import signal
import socket
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class TerminationSignals(QObject):
    """Says `arrived` on the window's thread when the process is asked to end."""

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inner, self._outer = socket.socketpair()
        for end in (self._inner, self._outer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._outer.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._wakeup = signal.set_wakeup_fd(self._inner.fileno(), warn_on_full_buffer=False)
        self._numbers = [signal.SIGINT, signal.SIGTERM] + ([] if sys.platform == "win32" else [signal.SIGHUP])
        self._before = {number: signal.signal(number, lambda *_: None) for number in self._numbers}

    def shutdown(self) -> None:
        """Put everything back as it was."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._inner.close()
        self._outer.close()

    def _read(self) -> None:
        try:
            self._outer.recv(64)
        except BlockingIOError:
            return
        self.arrived.emit()
