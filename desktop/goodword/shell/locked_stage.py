"""The app while the book is closed: it changes, or waits for its key. A tray icon, and at most one window."""

import logging
import sys
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from goodword.core.book_key import BookKey
from goodword.core.errors import KnownError, LockedBookError
from goodword.core.language import tr
from goodword.core.ports import Clock, Notifier
from goodword.core.protecting import Protecting, Unlocked
from goodword.core.protection_words import Changed
from goodword.core.requests import Request, Verb
from goodword.core.settings import ThemeChoice
from goodword.shell.background import Background
from goodword.shell.error_reports import ErrorReports
from goodword.shell.locked_prompt import LockedPrompt
from goodword.shell.protection_control import Ending
from goodword.shell.signals import TerminationSignals
from goodword.shell.theme.theme import Theme
from goodword.shell.tray_host import TrayHost
from goodword.shell.widgets.mark import Centre, MarkState
from goodword.shell.widgets.tray_icon import tray_icon
from goodword.shell.windows.unlock import UnlockWindow, WaitWindow

_logger = logging.getLogger(__name__)

_PATIENCE = 300
"""Milliseconds of work before a window says what is being done."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The way on: the key that opens the book, what was asked for meanwhile, and how the work ended."""

    key: BookKey | None
    request: Request | None
    changed: Changed | None = None
    trouble: KnownError | None = None

    def news(self, guard: Protecting) -> str:
        """How the work ended, in words; empty where there was none."""
        if self.trouble is not None:
            return str(self.trouble)
        if self.changed is None:
            return ""
        return f"{guard.standing().words()} {self.changed.copies_words()}".strip()


class LockedStage(QObject):
    """Does the work of `ending` if there is one, then finds the key: one it knows, in the keyring, or by asking.

    `run` returns None where the leader quits. `hear` may be called on any thread.
    """

    _heard = Signal(object)

    def __init__(
        self,
        app: QApplication,
        guard: Protecting,
        choice: ThemeChoice,
        ending: Ending | None,
        clock: Clock,
        notifier: Notifier,
    ) -> None:
        super().__init__()
        self._app = app
        self._guard = guard
        self._ending = ending
        self._request: Request | None = None
        self._opened: Opened | None = None
        self._changed: Changed | None = None
        self._trouble: KnownError | None = None
        self._reason = ""
        self._busy = False
        self._unlocked_beside = False
        self._errors = ErrorReports(parent=self)
        self._background = Background()
        self._theme = Theme(app, choice)
        self._window: UnlockWindow | None = None
        self._waiting: WaitWindow | None = None
        self._tray: QSystemTrayIcon | None = None
        self._menu = QMenu()
        self._menu.addAction(tr("Unlock…", "in the menu"), self._ask)
        self._menu.addAction(tr("Quit", "in the menu"), app.quit)
        self._tray_host = TrayHost(self)
        self._prompt = LockedPrompt(clock, notifier, self._background, self._prompted, self)
        self._signals = TerminationSignals(self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._heard.connect(self._grant, Qt.ConnectionType.QueuedConnection)
        self._signals.arrived.connect(app.quit)
        self._tray_host.arrived.connect(self._show_tray)
        self._patience.timeout.connect(self._show_wait)

    def run(self, request: Request | None, due: datetime | None = None) -> Opened | None:
        """Wait until the book can be opened; `request` is what is to be opened then, None to wait in the tray.

        At the moment `due` it says that it is time to write.
        """
        self._request = request
        try:
            self._errors.install()
            self._tray_host.start()
            if self._ending is not None:
                self._work()  # begun before anything can end this stage, so that a lock is never passed over
            else:
                QTimer.singleShot(0, self._seek)
            self._prompt.wait_for(due)
            self._app.exec()
        finally:
            self._shutdown()
        return self._opened

    def hear(self, request: Request) -> None:
        """Take a request from another thread."""
        self._heard.emit(request)

    def _work(self) -> None:
        assert self._ending is not None
        self._busy = True
        if not self._ending.locks:
            self._patience.start()
        self._background.run(self._ending.work, self._worked, self._failed)

    def _worked(self, changed: Changed | None) -> None:
        self._changed = changed
        self._go_on()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            self._go_on()
            raise error
        self._trouble = error
        _logger.warning("the protection could not be changed: %s", error.title)
        self._go_on()

    def _go_on(self) -> None:
        ending = self._ending
        assert ending is not None
        if ending.locks:
            self._locked()
            return
        self._background.run(lambda: self._guard.fitting(ending.keys), self._finish, self._not_found)

    def _locked(self) -> None:
        """Wait until somebody wants in."""
        self._busy = False
        if self._unlocked_beside:
            self._seek()
            return
        if self._trouble is not None:
            self._reason = self._trouble.message
        if self._request is not None:
            self._ask()

    def _seek(self) -> None:
        if self._busy:
            return
        self._busy = True
        self._background.run(self._guard.key_at_hand, self._finish, self._not_found)

    def _not_found(self, error: BaseException) -> None:
        self._busy = False
        self._patience.stop()
        self._close_wait()
        if not isinstance(error, KnownError):
            raise error
        self._reason = _beyond_the_title(error) if isinstance(error, LockedBookError) else str(error)
        if self._request is not None:
            self._ask()

    def _ask(self) -> None:
        if self._busy:
            return
        if self._window is None:
            self._window = UnlockWindow(self._theme, self._guard, self._background)
            self._window.unlocked.connect(self._unlocked)
        if self._request is None:
            self._request = Request(Verb.SHOW)
        self._window.ask(self._reason)

    def _unlocked(self, unlocked: Unlocked) -> None:
        if unlocked.trouble is not None:
            _logger.info("the keyring does not keep the key: %s", unlocked.trouble.message)
        self._finish(unlocked.key)

    def _finish(self, key: BookKey | None) -> None:
        """Go on, once: a second wish to end would end the stage after this one."""
        if self._opened is not None:
            return
        self._opened = Opened(key, self._request, self._changed, self._trouble)
        self._app.quit()

    def _grant(self, request: Request) -> None:
        if request.verb is Verb.RELOAD:
            self._unlocked_beside = self._busy
            self._seek()  # the command may have unlocked it
        elif request.verb is not Verb.LOCK:
            self._request = request
            self._ask()

    def _prompted(self) -> None:
        self._grant(Request(Verb.QUICK))

    def _show_wait(self) -> None:
        assert self._ending is not None
        self._waiting = WaitWindow(self._theme, self._ending.words)
        self._waiting.show()

    def _close_wait(self) -> None:
        if self._waiting is not None:
            self._waiting.close()
            self._waiting.deleteLater()
            self._waiting = None

    def _show_tray(self) -> None:
        self._tray = QSystemTrayIcon(self)
        self._tray.setIcon(tray_icon(MarkState(frozenset(), Centre.OFF), mask=sys.platform == "darwin"))
        self._tray.setToolTip(tr("Goodword: locked"))
        self._tray.setContextMenu(self._menu)
        self._tray.activated.connect(self._activated)
        self._tray.show()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.MiddleClick):
            self._ask()

    def _shutdown(self) -> None:
        self._patience.stop()
        self._close_wait()
        self._prompt.shutdown()
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
        self._tray_host.shutdown()
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
        self._background.shutdown()
        self._menu.deleteLater()
        self._signals.shutdown()
        self._theme.shutdown()
        self._errors.shutdown()


def _beyond_the_title(error: LockedBookError) -> str:
    """Why the book could not be opened without asking; nothing where that is only that it is locked."""
    return "" if error.message.removesuffix(".") == error.title else error.message
