"""The app while the book can't be used: one window with the ways out, and nothing else."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from goodword.core.errors import KnownError
from goodword.core.requests import Request, Verb
from goodword.core.safekeeping import Safekeeping
from goodword.core.settings import ThemeChoice
from goodword.shell.background import Background
from goodword.shell.error_reports import ErrorReports
from goodword.shell.signals import TerminationSignals
from goodword.shell.theme.theme import Theme
from goodword.shell.windows.recovery import Outcome, RecoveryWindow

_logger = logging.getLogger(__name__)


class RecoveryStage(QObject):
    """Shows Recovery until a way out has been taken; `run` returns None where the leader quits.

    `trouble` is what kept the way out from working that was chosen before. `hear` may be called on any thread.
    """

    _heard = Signal(object)

    def __init__(
        self,
        app: QApplication,
        care: Safekeeping,
        error: KnownError,
        save_lines: Callable[[Path], None],
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        trouble: KnownError | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._error = error
        self._outcome: Outcome | None = None
        self._errors = ErrorReports(parent=self)
        self._background = Background()
        self._theme = Theme(app, choice)
        self._window = RecoveryWindow(self._theme, care, error, self._background, save_lines, trouble)
        self._window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._window.settled.connect(self._end)
        self._signals = TerminationSignals(self)
        self._signals.arrived.connect(app.quit)
        self._heard.connect(self._grant, Qt.ConnectionType.QueuedConnection)

    def run(self) -> Outcome | None:
        """Wait for the leader."""
        _logger.warning("the book can't be used: %s", self._error.title)
        try:
            self._errors.install()
            self._app.setQuitOnLastWindowClosed(True)
            QTimer.singleShot(0, self._show)
            self._app.exec()
        finally:
            self._shutdown()
        return self._outcome

    def hear(self, request: Request) -> None:
        """Take a request from another thread."""
        self._heard.emit(request)

    def _grant(self, request: Request) -> None:
        if request.verb is not Verb.RELOAD:
            self._show()

    def _show(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _end(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._app.quit()

    def _shutdown(self) -> None:
        self._app.setQuitOnLastWindowClosed(False)
        self._background.shutdown()
        self._window.close()
        self._window.deleteLater()
        self._signals.shutdown()
        self._theme.shutdown()
        self._errors.shutdown()
