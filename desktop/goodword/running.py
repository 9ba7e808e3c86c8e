"""Being the app that sits in the tray, and asking the one that already does; part of the composition root."""

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from goodword.app import icon, note_formats, note_texts, open_desk, wording_coach
from goodword.clocks import SetClock
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.ports import Clock, Notifier
from goodword.core.requests import Request, Verb
from goodword.integration.autostart import system_autostart
from goodword.integration.instance import InstanceLock, Listener, ask
from goodword.integration.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from goodword.shell.application import Application

_logger = logging.getLogger("goodword")

WINDOW_PATIENCE = 1.0
"""Seconds a window waits for a book that somebody else holds before it says so; nothing moves meanwhile."""


def ask_running(paths: Paths, request: Request, patience: float = 0.0) -> bool:
    """Whether the running app took the request."""
    return ask(paths, request, patience=patience)


def run_in_tray(paths: Paths, request: Request | None, clock: Clock) -> int:
    """Be the app, or raise the one that runs; returns the exit status. A set clock goes on from its moment.

    `request` is what to open at once, None to wait in the tray.
    """
    from goodword.integration.logs import give_streams, start_logging, stop_logging

    give_streams()
    paths.prepare()
    with InstanceLock(paths.lock) as ours:
        if not ours:
            if ask_running(paths, request or Request(Verb.RELOAD), patience=5.0):
                return 0
            raise KnownError(
                "Goodword is already running", "Goodword is running but does not answer.", "Quit it, then start again."
            )
        logs = start_logging(paths.log)
        try:
            running = SetClock(clock.now(), runs=True) if isinstance(clock, SetClock) else clock
            return _run_shell(paths, request, running)
        finally:
            stop_logging(logs)


def system_notifiers(platform: str = sys.platform) -> tuple[Notifier, ...]:
    """The system's own ways to notify, the best first."""
    if platform == "linux":
        from goodword.integration.freedesktop import FreedesktopNotifier

        return (FreedesktopNotifier(icon=icon()),)
    from goodword.integration.native import NativeNotifier

    return (NativeNotifier(),)


def make_application(app: "QApplication", paths: Paths, desk: Desk, clock: Clock) -> "Application":
    """Goodword in the tray over an open desk, with this system's own ways; it shows nothing before it runs."""
    from goodword.delivery.file_names import safe_name
    from goodword.delivery.files import save
    from goodword.delivery.mail_draft import SystemMailProgram
    from goodword.exporters.eml import draft
    from goodword.integration.fallback import FallbackNotifier
    from goodword.integration.plyer_notice import PlyerNotifier
    from goodword.shell.application import Application

    mail = SystemMailProgram(paths.drafts, clock.now)
    mail.clear()
    return Application(
        app,
        desk,
        book_path=paths.book,
        system=FallbackNotifier(system_notifiers()),
        chain=lambda balloon, window: FallbackNotifier([balloon, PlyerNotifier(icon=icon()), window]),
        formats=note_formats(),
        save_file=save,
        suggest_name=safe_name,
        coach=wording_coach,
        note_texts=note_texts,
        open_in_mail=lambda note, failed: mail.open(draft(note), failed),
        autostart=system_autostart(paths),
    )


def _run_shell(paths: Paths, request: Request | None, clock: Clock) -> int:
    from goodword.shell.application import qt_application

    system_autostart(paths).keep_up()
    desk = open_desk(paths, clock, WINDOW_PATIENCE)
    try:
        application = make_application(qt_application(), paths, desk, clock)
        listener = _listener(paths, application.hear)
        try:
            return application.run(request)
        finally:
            if listener is not None:
                listener.shutdown()
    finally:
        desk.shutdown()


def _listener(paths: Paths, hear: Callable[[Request], None]) -> Listener | None:
    """What hears other starts; the app works without it."""
    try:
        return Listener(paths, hear)
    except KnownError as error:
        _logger.warning("other starts can't be heard: %s", error.message)
        return None
