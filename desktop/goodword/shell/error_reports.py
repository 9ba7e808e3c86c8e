"""Bugs: logged, and shown with a report that can be copied. No report holds what anybody wrote."""

import logging
import platform
import re
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QMessageBox

from goodword import __version__
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.problem import places

_logger = logging.getLogger("goodword")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


_QUOTED = re.compile(r"""(["'“‘]).*(["'”’])""", re.DOTALL)
"""What Qt quotes may be what somebody typed."""

WENT_WRONG = marked("Something went wrong inside Goodword.")
ENDED = marked("Goodword ended by itself last time.")


def report(what: BaseException | str) -> str:
    """What happened and where, without the words of an error: these may hold what somebody wrote."""
    head = f"Goodword {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([head, *(places(what) if isinstance(what, BaseException) else [what])])


class ErrorReports(QObject):
    """Catches what nobody caught, on any thread, while it is installed.

    A KnownError that nobody handled is shown in its own words; anything else as a report, which `show_report` is given
    under a head. Where that fails too, a plain box has it. `show` is for tests.
    """

    _caught = Signal(object)

    def __init__(
        self,
        show: Callable[[BaseException], None] | None = None,
        parent: QObject | None = None,
        show_report: Callable[[str, str], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show or self._show_it
        self._show_report = show_report or _box
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
            _logger.error("nobody caught this", exc_info=error)
        self._caught.emit(error)

    def _show_it(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            _box(error.title, str(error))
            return
        try:
            self._show_report(tr(WENT_WRONG), report(error))
        except Exception:  # noqa: BLE001 - whatever is wrong with the window must not hide what was wrong before
            _box(tr(WENT_WRONG), report(error))

    def _tell(self, error: BaseException) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(error)
        finally:
            self._showing = False


def _box(head: str, text: str) -> None:
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Goodword")
    box.setText(head)
    box.setInformativeText(text)
    box.exec()


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _logger.log(_QT_LEVELS.get(kind, logging.WARNING), "Qt: %s", _QUOTED.sub(r"\1…\2", message))
