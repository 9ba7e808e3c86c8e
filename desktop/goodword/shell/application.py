"""The app as a whole: what is built at start, in which order, and how it ends."""

import logging
import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.own_program import LastingProgram, OwnProgram
from goodword.core.ports import Notifier
from goodword.core.requests import Request, Verb
from goodword.core.safekeeping import Safekeeping
from goodword.core.shortcut import GlobalShortcut
from goodword.core.wording.labels import NoteReader
from goodword.shell.background import Background
from goodword.shell.balloon import BalloonNotifier
from goodword.shell.book_care import BookCare
from goodword.shell.book_keeper import BookKeeper
from goodword.shell.book_watch import BookWatch
from goodword.shell.coach_at_hand import CoachAtHand
from goodword.shell.error_reports import ENDED, ErrorReports, report
from goodword.shell.garbage import GarbageCollection
from goodword.shell.idle_lock import IdleLock
from goodword.shell.in_hand import InHand
from goodword.shell.own_notices import no_tray, reading_only
from goodword.shell.prompter import Prompter
from goodword.shell.protection_control import Ending, KeyInUse, ProtectionControl
from goodword.shell.reminder_clock import ReminderClock
from goodword.shell.renewal import renewal
from goodword.shell.retelling import Retelling
from goodword.shell.shortcut_keeper import ShortcutKeeper
from goodword.shell.signals import TerminationSignals
from goodword.shell.surroundings import Provisions, Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.tray import Tray
from goodword.shell.tray_actions import tray_actions
from goodword.shell.tray_host import TrayHost
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.prompt_window import PromptWindowNotifier

_logger = logging.getLogger(__name__)


class Application(QObject):
    """Builds the tray, the reminders and the windows over an open desk, and runs until Quit.

    `system` shows notices as the system does; `chain` makes one notifier of several, each standing in for the
    one before. `hear` may be called on any thread. `retold` says that it ended to be built again in another language.
    """

    _heard = Signal(object)

    def __init__(
        self,
        app: QApplication,
        desk: Desk,
        provisions: Provisions,
        *,
        system: Notifier,
        chain: Callable[[Notifier, Notifier], Notifier],
        coach: Callable[[], NoteReader],
        shortcut: GlobalShortcut,
        key: KeyInUse | None = None,
        care: Safekeeping | None = None,
        program: OwnProgram | None = None,
    ) -> None:
        super().__init__()
        self._app, self._desk, self._system = app, desk, system
        self._reads_only = desk.book.read_only
        self.errors = ErrorReports(parent=self, show_report=self._report)
        self.garbage = GarbageCollection()
        self.background, self.sending, self._aside = Background(), Background(), provisions.aside
        self._protection = ProtectionControl(key, self.background, self) if key and not self._reads_only else None
        self._idle = IdleLock(app, self._protection.lock, self) if self._protection and self._protection.key else None
        self.in_hand = InHand()
        settings = desk.preferences.current()
        self.choice = settings.theme
        self.retold = False
        self.theme = Theme(app, settings.theme)
        self.watch = BookWatch(desk.book, provisions.book_path, self)
        self.coach = CoachAtHand(coach)
        self.windows = self._make_windows(provisions, care)
        self._retelling = Retelling(app, self.windows, settings.language, self)
        self._shortcut = ShortcutKeeper(shortcut, self)
        self.tray = Tray(
            tray_actions(desk, self.windows, self._protection, app.quit, self._withdraw, self._changed), self
        )
        self.tray_host = TrayHost(self)
        self._instead = chain(BalloonNotifier(self.tray), PromptWindowNotifier(self.theme))
        self.prompter = self._make_prompter()
        self.renewal = renewal(program or LastingProgram(), self.windows, self._protection, self.prompter.show, self)
        self.reminders = ReminderClock(desk.clock, desk.prompting, desk.preferences.today, parent=self)
        self._signals = TerminationSignals(self)
        self._keeper = BookKeeper(care, self.watch, self.prompter.show, self) if care and not self._reads_only else None
        self._connect()

    def _make_windows(self, provisions: Provisions, care: Safekeeping | None) -> WindowOpener:
        return WindowOpener(
            lambda opener: Surroundings.over(
                provisions,
                theme=self.theme,
                desk=self._desk,
                watch=self.watch,
                open=opener,
                coach=self.coach,
                sending=self.sending,
                protection=self._protection,
                care=BookCare(care, self.background) if care and not self._reads_only else None,
            )
        )

    def _make_prompter(self) -> Prompter:
        return Prompter(
            self._desk,
            self.background,
            self._system,
            self._instead,
            record=lambda token: self.windows.quick_entry(token=token),
            open_note=lambda week, token: self.windows.weekly_note(week, token=token),
            changed=self._changed,
            parent=self,
        )

    @property
    def ending(self) -> Ending | None:
        """What is to be done with the book closed, if that is why it ended."""
        return self._protection.ending if self._protection else None

    def run(
        self, request: Request | None, news: str = "", in_hand: InHand | None = None, crash: str = "", hello: str = ""
    ) -> int:
        """Show the tray, open what is asked for or was `in_hand`, tell `news` and the last `crash`; the exit status.

        `hello` is said in Settings, if they were in hand.
        """
        try:
            self.errors.install()
            self.garbage.start()
            self.refresh()
            self.tray_host.start()
            if request is not None:
                self._grant(request)
            if crash:
                self.windows.problem_report(tr(ENDED), report(crash))
            if in_hand is not None:
                self.windows.take_up(in_hand)
            self.windows.say_in_settings(hello)
            if news:
                self.windows.settings(news)
            QTimer.singleShot(0, self.windows.warm_up)
            if self._reads_only:
                QTimer.singleShot(0, self._show_reading_only)
            else:
                QTimer.singleShot(0, lambda: self.reminders.start(quietly=request is None))
                QTimer.singleShot(0, self._empty_bin)
            if self._keeper is not None:
                QTimer.singleShot(0, self._keeper.start)
            QTimer.singleShot(0, self._warm_coach)
            if self._protection is not None:
                self._protection.mend()
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
            self.choice = settings.theme
            self.theme.choose(settings.theme)
            self._shortcut.choose(settings.shortcut)
            if self._idle is not None:
                self._idle.set_minutes(settings.lock_after)
            self.prompter.withdraw_if_settled()
            self._retelling.choose(settings.language)
        except KnownError as error:
            _logger.warning("the day can't be read: %s", error.title)
            if self._keeper is not None:
                self._keeper.met(error)

    def shutdown(self) -> None:
        """End everything that was begun, in the reverse order; drafts are kept first."""
        self._retelling.shutdown()
        self.windows.shutdown()
        if self._idle is not None:
            self._idle.shutdown()
        self._shortcut.shutdown()
        self.reminders.shutdown()
        self.renewal.shutdown()
        self.tray_host.shutdown()
        self.prompter.withdraw()
        self.sending.shutdown()
        self._aside.shutdown()
        if self._keeper is not None:
            self._keeper.shutdown()
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
        self.reminders.looked.connect(self.renewal.look)
        self.reminders.looked.connect(self._retelling.look)
        self._retelling.wanted.connect(self._retell)
        self.renewal.wanted.connect(self._app.quit)
        self.reminders.due.connect(self.prompter.ask)
        self.reminders.note_due.connect(self.prompter.offer)
        self.reminders.turned.connect(self.refresh)
        self.reminders.turned.connect(self.windows.day_turned)
        self.reminders.turned.connect(self._empty_bin)
        self.reminders.woke.connect(self.refresh)
        if self._protection is not None:
            self._protection.wanted.connect(self._close_for_protection)
        if self._idle is not None:
            self.reminders.falls_asleep.connect(self._idle.asleep)
        self._shortcut.pressed.connect(lambda token: self.windows.quick_entry(token=token))
        self._shortcut.told.connect(lambda kept: self.windows.note_setting("shortcut", kept.words))
        self.tray_host.arrived.connect(self.tray.show)
        self.tray_host.missing.connect(lambda: self.prompter.show(no_tray()))

    def _close_for_protection(self) -> None:
        """End, unless a draft can't be kept: then quick entry says why, and nothing is locked."""
        if self.windows.keep_drafts():
            self.in_hand = self.windows.in_hand()
            self._app.quit()
        elif self._protection is not None:
            self._protection.call_off()
            self.windows.quick_entry()

    def _report(self, head: str, text: str) -> None:
        self.windows.problem_report(self.renewal.heading(head), text)

    def _retell(self) -> None:
        """End, to begin again in another language at once; not while a draft can't be kept."""
        if not self.retold and self.windows.keep_drafts():
            self.in_hand = self.windows.in_hand(all_windows=True)
            self.retold = True
            self._app.quit()

    def _withdraw(self) -> None:
        self.prompter.withdraw()

    def _changed(self) -> None:
        self.watch.look()
        self.refresh()
        self.reminders.look()

    def _show_reading_only(self) -> None:
        self.windows.history()
        if why := self._desk.book.why_read_only:
            self.prompter.show(reading_only(why))

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
        elif request.verb is Verb.LOCK:
            if self._protection is not None:
                self._protection.lock()
        else:
            self.watch.look()
