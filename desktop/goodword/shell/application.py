"""The app as a whole: what is built at start, in which order, and how it ends."""

import logging
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from goodword.core.autostart import Autostart
from goodword.core.brag_note import BragNote
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.findings import Finding
from goodword.core.language import tr
from goodword.core.note_blocks import Block
from goodword.core.note_format import NoteFormat
from goodword.core.note_outlets import NoteTexts
from goodword.core.own_program import LastingProgram, OwnProgram
from goodword.core.ports import Notice, Notifier
from goodword.core.requests import Request, Verb
from goodword.core.safekeeping import Safekeeping
from goodword.core.wording.labels import NoteReader
from goodword.shell.background import Background
from goodword.shell.balloon import BalloonNotifier
from goodword.shell.book_keeper import BookKeeper
from goodword.shell.book_watch import BookWatch
from goodword.shell.coach_at_hand import CoachAtHand
from goodword.shell.desk_aside import DeskAside
from goodword.shell.error_reports import ENDED, ErrorReports, report
from goodword.shell.garbage import GarbageCollection
from goodword.shell.idle_lock import IdleLock
from goodword.shell.in_hand import InHand
from goodword.shell.prompter import Prompter
from goodword.shell.protection_control import Ending, KeyInUse, ProtectionControl
from goodword.shell.reminder_clock import ReminderClock
from goodword.shell.renewal import renewal
from goodword.shell.signals import TerminationSignals
from goodword.shell.surroundings import OpenInMail, Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.tray import Tray, TrayActions
from goodword.shell.tray_host import TrayHost
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.prompt_window import PromptWindowNotifier

_logger = logging.getLogger(__name__)

def _no_tray() -> Notice:
    return Notice(
        "no-tray", tr("Goodword is running"), tr("This desktop has no tray. Start Goodword again to open it.")
    )


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
        aside: DeskAside,
        document: Callable[[list[Block], str], bytes | None],
        autostart: Autostart,
        key: KeyInUse | None = None,
        care: Safekeeping | None = None,
        program: OwnProgram | None = None,
        findings: Callable[[], tuple[Finding, ...]] = tuple,
    ) -> None:
        super().__init__()
        self._app, self._desk, self._system = app, desk, system
        self._reads_only = desk.book.read_only
        self.errors = ErrorReports(parent=self, show_report=self._report)
        self.garbage = GarbageCollection()
        self.background, self.sending, self._aside = Background(), Background(), aside
        self._protection = ProtectionControl(key, self.background, self) if key and not self._reads_only else None
        self._idle = IdleLock(app, self._protection.lock, self) if self._protection and self._protection.key else None
        self.in_hand = InHand()
        settings = desk.preferences.current()
        self.choice = settings.theme
        self._language = settings.language
        self.retold = False
        self.theme = Theme(app, settings.theme)
        self.theme.reduced_motion = settings.reduced_motion
        self.watch = BookWatch(desk.book, book_path, self)
        self.coach = CoachAtHand(coach)
        self.windows = WindowOpener(
            lambda opener: Surroundings(
                *(self.theme, desk, self.watch, opener, formats, save_file, suggest_name, book_path),
                *(self.coach, note_texts, open_in_mail, self.sending, aside, document, self._protection, findings),
                autostart,
            )
        )
        self.tray = Tray(self._tray_actions(), self)
        self.tray_host = TrayHost(self)
        self._instead = chain(BalloonNotifier(self.tray), PromptWindowNotifier(self.theme))
        self.prompter = self._make_prompter()
        self.renewal = renewal(program or LastingProgram(), self.windows, self._protection, self.prompter.show, self)
        self.reminders = ReminderClock(desk.clock, desk.prompting, desk.preferences.today, parent=self)
        self._signals = TerminationSignals(self)
        self._keeper = BookKeeper(care, self.watch, self.prompter.show, self) if care and not self._reads_only else None
        self._connect()

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

    def run(self, request: Request | None, news: str = "", in_hand: InHand | None = None, crash: str = "") -> int:
        """Show the tray, open what is asked for or was `in_hand`, tell `news` and the last `crash`; the exit status."""
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
            if self._idle is not None:
                self._idle.set_minutes(settings.lock_after)
            self.prompter.withdraw_if_settled()
            if settings.language != self._language:
                self._language = settings.language
                QTimer.singleShot(0, self._retell)
        except KnownError as error:
            _logger.warning("the day can't be read: %s", error.title)
            if self._keeper is not None:
                self._keeper.met(error)

    def shutdown(self) -> None:
        """End everything that was begun, in the reverse order; drafts are kept first."""
        self.windows.shutdown()
        if self._idle is not None:
            self._idle.shutdown()
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
        self.tray_host.arrived.connect(self.tray.show)
        self.tray_host.missing.connect(lambda: self.prompter.show(_no_tray()))

    def _tray_actions(self) -> TrayActions:
        prompting = self._desk.prompting
        return TrayActions(
            record=lambda: self.windows.quick_entry(),
            weekly_note=lambda: self.windows.weekly_note(),
            today=lambda: self.windows.today(),
            history=lambda: self.windows.history(),
            calendar=lambda: self.windows.calendar(),
            team=lambda: self.windows.team(),
            snooze=lambda: self._pause(prompting.snooze),
            later=lambda: self._pause(prompting.later_today),
            meeting=lambda: self._pause(prompting.in_a_meeting),
            set_off=self._set_off,
            settings=lambda: self.windows.settings(),
            help=lambda: self.windows.help(),
            quit=self._app.quit,
            lock=self._protection.lock if self._protection and self._protection.key else None,
        )

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
        if self.windows.keep_drafts():
            self.in_hand = self.windows.in_hand()
            self.retold = True
            self._app.quit()

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

    def _show_reading_only(self) -> None:
        self.windows.history()
        if why := self._desk.book.why_read_only:
            self.prompter.show(Notice("reading-only", why.title, str(why)))

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
