"""Composition of the shell: the app over the open book, and without it while the book is locked or changes."""

import logging
from collections.abc import Callable
from threading import Lock

from goodword.app import (
    desk_beside,
    document,
    note_formats,
    note_texts,
    open_desk,
    protected,
    protecting,
    wording_coach,
)
from goodword.core.book_key import BookKey
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.own_program import OwnProgram
from goodword.core.ports import Clock
from goodword.core.requests import Request
from goodword.core.safekeeping import Safekeeping
from goodword.core.settings import ThemeChoice
from goodword.delivery.file_names import safe_name
from goodword.delivery.files import save
from goodword.delivery.mail_draft import SystemMailProgram
from goodword.doctor import surroundings_findings
from goodword.exporters.eml import draft
from goodword.integration.autostart import system_autostart
from goodword.integration.fallback import FallbackNotifier
from goodword.integration.instance import Listener
from goodword.integration.own_program import own_program
from goodword.integration.paths import Paths
from goodword.integration.plyer_notice import PlyerNotifier
from goodword.integration.system_shortcut import system_shortcut
from goodword.languages import speak_in
from goodword.notices import icon, system_notifiers
from goodword.sample import forget_sample, sample_desk
from goodword.shell.application import Application
from goodword.shell.desk_aside import DeskAside
from goodword.shell.in_hand import InHand
from goodword.shell.locked_stage import LockedStage, Opened
from goodword.shell.protection_control import Ending, KeyInUse
from goodword.shell.qt_application import QtApplication, qt_application, take_language
from goodword.shell.recovery_stage import RecoveryStage
from goodword.shell.surroundings import Provisions
from goodword.shell.windows.recovery import Outcome
from goodword.upkeep import BookLines, safekeeping

_logger = logging.getLogger("goodword")

WINDOW_PATIENCE = 1.0
"""Seconds a window waits for a book that somebody else holds before it says so; nothing moves meanwhile."""


class Ears:
    """Hands what other starts ask for to the stage that is on; what comes between two stages waits for the next."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._hear: Callable[[Request], None] | None = None
        self._waiting: list[Request] = []

    def __call__(self, request: Request) -> None:
        """Take a request, on any thread."""
        with self._lock:
            if self._hear is None:
                self._waiting.append(request)
            else:
                self._hear(request)

    def turn_to(self, hear: Callable[[Request], None] | None) -> None:
        """Let this stage hear from now on."""
        with self._lock:
            self._hear = hear
            while self._hear is not None and self._waiting:
                self._hear(self._waiting.pop(0))


def run_stages(paths: Paths, request: Request | None, clock: Clock, last_crash: str = "") -> int | None:
    """Be the app until it is quit; the exit status. `last_crash` is what brought the last run down.

    None: another program has taken this one's place, and is to be started.
    """
    program = own_program()
    app = qt_application()
    guard = protecting(paths, clock)
    ears = Ears()
    mail = SystemMailProgram(paths.drafts, clock.now)
    _clear(paths, mail)
    system_autostart(paths).keep_up()
    listener = _listener(paths, ears)
    opened: Opened | None = Opened(None, request)
    ending: Ending | None = None
    choice = ThemeChoice.SYSTEM
    in_hand = InHand()
    retold = False
    try:
        while True:
            assert opened is not None
            take_language(app)
            if not retold and (ending is not None or protected(paths)):
                stage = LockedStage(app, guard, choice, ending, clock, FallbackNotifier(system_notifiers()))
                opened = _unlocked(stage, ears, opened.request, in_hand)
                if opened is None:
                    return 0
            care = safekeeping(paths, clock, opened.key)
            desk = _desk(paths, clock, opened.key, app, choice, ears, care)
            if desk is None:
                return 1
            try:
                speak_in(desk.preferences.current().language)
                take_language(app)
                application = make_application(paths, desk, app, mail, KeyInUse(guard, opened.key), care, program)
                ears.turn_to(application.hear)
                greeting = _speaks() if retold else ""
                status = application.run(opened.request, opened.news(guard), in_hand, last_crash, greeting)
                last_crash = ""
                ending, choice, in_hand = application.ending, application.choice, application.in_hand
            finally:
                ears.turn_to(None)
                desk.shutdown()
            retold = application.retold
            if ending is None and not retold:
                return None if application.renewal.begun else status
            opened = Opened(opened.key, None) if ending is None else Opened(None, ending.then)
    finally:
        if listener is not None:
            listener.shutdown()


def _speaks() -> str:
    return tr("Goodword speaks English.", "name the language of the translation here")


def _unlocked(stage: LockedStage, ears: Ears, request: Request | None, in_hand: InHand) -> Opened | None:
    ears.turn_to(stage.hear)
    try:
        return stage.run(request, in_hand.due)
    finally:
        ears.turn_to(None)


def is_tried_again(paths: Paths, clock: Clock, error: KnownError) -> bool:
    """Say in a window why the app can't start; whether to try again."""
    care, shown = safekeeping(paths, clock), KnownError(error.title, error.message, error.hint)
    stage = RecoveryStage(qt_application(), care, shown, lambda place: save(place, BookLines(care, paths.book)))
    return stage.run() is Outcome.OPEN


def _desk(
    paths: Paths,
    clock: Clock,
    key: BookKey | None,
    app: QtApplication,
    choice: ThemeChoice,
    ears: Ears,
    care: Safekeeping,
) -> Desk | None:
    """The open desk, after Recovery where the book can't be used; None where the leader quits there."""
    trouble: KnownError | None = None
    while True:
        try:
            desk = open_desk(paths, clock, WINDOW_PATIENCE, key)
            try:
                care.look_at_start()
            except BaseException:
                desk.shutdown()
                raise
            return desk
        except KnownError as error:
            why = error
            stage = RecoveryStage(
                app, care, error, lambda place: save(place, BookLines(care, paths.book)), choice, trouble
            )
        ears.turn_to(stage.hear)
        outcome = stage.run()
        ears.turn_to(None)
        if outcome is None:
            return None
        if outcome is Outcome.READ_ONLY:
            try:
                return open_desk(paths, clock, WINDOW_PATIENCE, key, read_only=True, why=why)
            except KnownError as error:
                trouble = error


def make_application(
    paths: Paths,
    desk: Desk,
    app: QtApplication,
    mail: SystemMailProgram,
    key: KeyInUse,
    care: Safekeeping,
    program: OwnProgram,
) -> Application:
    """Goodword in the tray over an open desk, with this system's own ways; it shows nothing before it runs."""
    return Application(
        app,
        desk,
        Provisions(
            book_path=paths.book,
            formats=note_formats(),
            save_file=save,
            suggest_name=safe_name,
            note_texts=note_texts,
            document=document,
            open_in_mail=lambda note, failed: mail.open(draft(note), failed),
            aside=DeskAside(lambda: desk_beside(paths, desk, key.key)),
            autostart=system_autostart(paths),
            findings=lambda chord: surroundings_findings(paths, chord),
            sample=lambda: sample_desk(desk.clock, paths.sample),
        ),
        system=FallbackNotifier(system_notifiers()),
        chain=lambda balloon, window: FallbackNotifier([balloon, PlyerNotifier(icon=icon()), window]),
        coach=wording_coach,
        shortcut=system_shortcut(),
        key=key,
        care=care,
        program=program,
    )


def _clear(paths: Paths, mail: SystemMailProgram) -> None:
    """Remove what a run that was cut short left behind."""
    mail.clear()
    forget_sample(paths.sample)


def _listener(paths: Paths, hear: Callable[[Request], None]) -> Listener | None:
    """What hears other starts; the app works without it."""
    try:
        return Listener(paths, hear)
    except KnownError as error:
        _logger.warning("other starts can't be heard: %s", error.message)
        return None
