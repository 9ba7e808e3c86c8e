"""The app as a whole: what is built at start, in which order, and how it ends."""

import logging
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from goodword import APPLICATION_ID
from goodword.core.autostart import Autostart
from goodword.core.brag_note import BragNote
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.note_format import NoteFormat
from goodword.core.note_outlets import NoteTexts
from goodword.core.ports import Notice, Notifier
from goodword.core.requests import Request, Verb
from goodword.core.wording.labels import NoteReader
from goodword.shell.background import Background
from goodword.shell.balloon import BalloonNotifier
from goodword.shell.book_watch import BookWatch
from goodword.shell.coach_at_hand import CoachAtHand
from goodword.shell.error_reports import ErrorReports
from goodword.shell.garbage import GarbageCollection
from goodword.shell.prompter import Prompter
from goodword.shell.reminder_clock import ReminderClock
from goodword.shell.signals import TerminationSignals
from goodword.shell.surroundings import OpenInMail, Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.tray import Tray, TrayActions
from goodword.shell.tray_host import TrayHost
from goodword.shell.widgets.tray_icon import app_icon
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.prompt_window import PromptWindowNotifier

_logger = logging.getLogger(__name__)

NO_TRAY = Notice("no-tray", "Goodword is running", "This desktop has no tray. Start Goodword again to open it.")


class Application(QObject):
    """Builds the tray, the reminders and the windows over an open desk, and runs until Quit.

    `system` shows notices as the system does; `chain` makes one notifier of several, each standing in for the
    one before. `hear` may be called on any thread.
    """

    _heard = Signal(object)

    def __init__(
        self,
        app: QApplication,
        desk: Desk,
        *,
        book_path: Path,
        system: Notifier,
        chain: Callable[[Notifier, Notifier], Notifier],
        formats: tuple[NoteFormat, ...],
        save_file: Callable[[Path, bytes], None],
        suggest_name: Callable[[str, str], str],
        coach: Callable[[], NoteReader],
        note_texts: Callable[[BragNote], NoteTexts],
        open_in_mail: OpenInMail,
        autostart: Autostart,
    ) -> None:
        super().__init__()
        self._app = app
        self._desk = desk
        self._system = system
        self.errors = ErrorReports(parent=self)
        self.garbage = GarbageCollection()
        self.background, self.sending = Background(), Background()
        settings = desk.preferences.current()
        self.theme = Theme(app, settings.theme)
        self.theme.reduced_motion = settings.reduced_motion
        self.watch = BookWatch(desk.book, book_path, self)
        self.coach = CoachAtHand(coach)
        self.windows = WindowOpener(
            lambda opener: Surroundings(
                *(self.theme, desk, self.watch, opener, formats, save_file, suggest_name, book_path),
                *(self.coach, note_texts, open_in_mail, self.sending, autostart),
            )
        )
        self.tray = Tray(self._tray_actions(), self)
        self.tray_host = TrayHost(self)
        self._instead = chain(BalloonNotifier(self.tray), PromptWindowNotifier(self.theme))
        self.prompter = Prompter(
            desk,
            self.background,
            system,
            self._instead,
            record=lambda token: self.windows.quick_entry(token=token),
            open_note=lambda week, token: self.windows.weekly_note(week, token=token),
            changed=self._changed,
            parent=self,
        )
        self.reminders = ReminderClock(desk.clock, desk.prompting, desk.preferences.today, parent=self)
        self._signals = TerminationSignals(self)
        self._connect()

    def run(self, request: Request | None) -> int:
        """Show the tray, open what is asked for, and return the exit status at the end."""
        try:
            self.errors.install()
            self.garbage.start()
            self.refresh()
            self.tray_host.start()
            if request is not None:
                self._grant(request)
            QTimer.singleShot(0, self.windows.warm_up)
            QTimer.singleShot(0, lambda: self.reminders.start(quietly=request is None))
            QTimer.singleShot(0, self._empty_bin)
            QTimer.singleShot(0, self._warm_coach)
            return self._app.exec()
        finally:
            self.shutdown()

    def hear(self, request: Request) -> None:
        """Take a request from another thread."""
        self._heard.emit(request)

    def refresh(self) -> None:
        """Show the day as the book has it now."""
        try:
            self.tray.refresh(self._desk.workdays.today(), paused=self._desk.prompting.pause() is not None)
            settings = self._desk.preferences.current()
            self.theme.reduced_motion = settings.reduced_motion
            self.theme.choose(settings.theme)
            self.prompter.withdraw_if_settled()
        except KnownError as error:
            _logger.warning("the day can't be read: %s", error.title)

    def shutdown(self) -> None:
        """End everything that was begun, in the reverse order; drafts are kept first."""
        self.windows.shutdown()
        self.reminders.shutdown()
        self.tray_host.shutdown()
        self.prompter.withdraw()
        self.sending.shutdown()
        self.background.shutdown()
        self._instead.shutdown()
        self._system.shutdown()
        self.tray.shutdown()
        self.watch.shutdown()
        self._signals.shutdown()
        self.theme.shutdown()
        self.errors.shutdown()
        self.garbage.shutdown()

    def _connect(self) -> None:
        self._heard.connect(self._grant, Qt.ConnectionType.QueuedConnection)
        self._signals.arrived.connect(self._app.quit)
        self._app.commitDataRequest.connect(lambda _: self.windows.keep_drafts())
        self.watch.changed.connect(self.refresh)
        self.watch.changed.connect(self.reminders.look)
        self.reminders.looked.connect(self.garbage.collect)
        self.reminders.due.connect(self.prompter.ask)
        self.reminders.note_due.connect(self.prompter.offer)
        self.reminders.turned.connect(self.refresh)
        self.reminders.turned.connect(self.windows.day_turned)
        self.reminders.woke.connect(self.refresh)
        self.tray_host.arrived.connect(self.tray.show)
        self.tray_host.missing.connect(lambda: self.prompter.show(NO_TRAY))

    def _tray_actions(self) -> TrayActions:
        prompting = self._desk.prompting
        return TrayActions(
            record=lambda: self.windows.quick_entry(),
            weekly_note=lambda: self.windows.weekly_note(),
            today=lambda: self.windows.today(),
            history=lambda: self.windows.history(),
            calendar=lambda: self.windows.calendar(),
            snooze=lambda: self._pause(prompting.snooze),
            later=lambda: self._pause(prompting.later_today),
            meeting=lambda: self._pause(prompting.in_a_meeting),
            set_off=self._set_off,
            settings=lambda: self.windows.settings(),
            quit=self._app.quit,
        )

    def _pause(self, begin: Callable[[], None]) -> None:
        begin()
        self.prompter.withdraw()
        self._changed()

    def _set_off(self, off: bool) -> None:
        today: date = self._desk.preferences.today()
        if off:
            self._desk.workdays.take_off(today)
        else:
            self._desk.workdays.come_back(today)
        self._changed()

    def _changed(self) -> None:
        self.watch.look()
        self.refresh()
        self.reminders.look()

    def _empty_bin(self) -> None:
        try:
            self._desk.journal.empty_bin()
        except KnownError as error:
            _logger.warning("the bin can't be emptied: %s", error.title)

    def _warm_coach(self) -> None:
        try:
            if self._desk.preferences.current().wording:
                self.coach.warm_up(self.background)
        except KnownError as error:
            _logger.warning("the settings can't be read: %s", error.title)

    def _grant(self, request: Request) -> None:
        if request.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = request.token
        if request.verb is Verb.QUICK:
            self.windows.quick_entry(request.practice, token=request.token)
        elif request.verb is Verb.SHOW:
            self.windows.first_window()
        else:
            self.watch.look()


def qt_application() -> QApplication:
    """The one QApplication, before anything else of Qt is made."""
    app = QApplication([sys.argv[0]])
    app.setApplicationName("goodword")
    app.setDesktopFileName(APPLICATION_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    return app
