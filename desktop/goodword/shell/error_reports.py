"""Bugs: logged, and shown with a report that can be copied. No report holds what anybody wrote."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from goodword import __version__
from goodword.core.errors import KnownError

_logger = logging.getLogger("goodword")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def report(error: BaseException) -> str:
    """What happened and where, without the words of the error: these may hold what somebody wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        f"Goodword {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
        *(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames),
        type(error).__name__,
    ]
    return "\n".join(lines)


class ErrorReports(QObject):
    """Catches what nobody caught, on any thread, while it is installed.

    A KnownError that nobody handled is shown in its own words; anything else as a report. `show` is for tests.
    """

    _caught = Signal(object)

    def __init__(self, show: Callable[[BaseException], None] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show or _show
        self._showing = False
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Begin."""
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread
        qInstallMessageHandler(_log_qt)

    def shutdown(self) -> None:
        """Put everything back as it was."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def _from_main(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None  # noqa: ARG002 - the hook's
    ) -> None:
        self._catch(error.with_traceback(trace))

    def _from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._catch(arguments.exc_value)

    def _catch(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            _logger.error("nobody caught this:\n%s", report(error))
        self._caught.emit(error)

    def _tell(self, error: BaseException) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(error)
        finally:
            self._showing = False


def _show(error: BaseException) -> None:
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    if isinstance(error, KnownError):
        box.setWindowTitle("Goodword")
        box.setText(error.title)
        box.setInformativeText(str(error))
        box.exec()
        return
    box.setWindowTitle("Problem report")
    box.setText("Something went wrong inside Goodword.")
    box.setInformativeText("Your records are safe. The report holds nothing you wrote.")
    box.setDetailedText(report(error))
    copy = box.addButton("Copy report", QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(report(error))


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _logger.log(_QT_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
