"""The composition root: builds the adapters and hands them out; the only file that sees everything.

The shell and each heavy adapter are imported inside the function that builds them, so that the command
starts without Qt.
"""

import logging
import os
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from goodword.clocks import system_clock
from goodword.core.absences import Absences
from goodword.core.attempts import Tools
from goodword.core.brag_note import BragNote
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.findings import Finding
from goodword.core.health import desk_findings, room_finding, running_finding
from goodword.core.identity import RANDOM_BYTES, uuid7
from goodword.core.journal import Journal
from goodword.core.ledger import Ledger
from goodword.core.mail_ports import Postman, SecretStore
from goodword.core.mailing import Mailing
from goodword.core.note_outlets import NoteTexts
from goodword.core.note_reading import NoteReadings
from goodword.core.notes import Notes
from goodword.core.ports import Clock, Notifier
from goodword.core.preferences import Preferences
from goodword.core.prompt_texts import PromptTexts, load_prompt_texts
from goodword.core.prompting import Prompting
from goodword.core.transfer import Transfer
from goodword.core.workdays import Workdays
from goodword.exporters import Format, formats
from goodword.integration.holiday_calendar import LibraryCalendar
from goodword.integration.instance import InstanceLock
from goodword.integration.line_file import LineFile
from goodword.integration.paths import Paths, resource
from goodword.integration.wording_files import WordingFiles
from goodword.storage.book import SqliteBook
from goodword.storage.connection import BUSY_SECONDS

if TYPE_CHECKING:
    from goodword.core.wording.coach import Coach

_logger = logging.getLogger("goodword")


def chosen_paths(data_dir: str | None) -> Paths:
    """Where everything lies, from the option, the environment or the system; KnownError where none of them says."""
    try:
        return Paths.chosen(data_dir)
    except RuntimeError as error:  # what platformdirs raises for a user without a home
        raise KnownError(
            "There is no data folder",
            "There is no home folder to keep the book in.",
            "Choose a folder with --data-dir or GOODWORD_DATA_DIR.",
        ) from error


def open_desk(paths: Paths, clock: Clock, patience: float = BUSY_SECONDS) -> Desk:
    """Open the book, made if there is none; `patience` is how many seconds a held book is waited for.

    Raises BookError in words when it can't be used.
    """
    paths.prepare()
    book = SqliteBook(paths.book, new_id, patience)
    calendar = LibraryCalendar()
    preferences = Preferences(book, clock, calendar)
    preferences.ensure_start()
    workdays = Workdays(book, clock, preferences, calendar)
    journal = Journal(book, clock, preferences, new_id)
    notes = Notes(book, clock, preferences, journal, NoteReadings(_wording_files().coach_if_any))
    prompting = Prompting(book, clock, preferences, workdays, journal, _prompt_texts(), notes.good_words)
    transfer = Transfer(book, clock, preferences, workdays, new_id)
    absences = Absences(book, clock, workdays)
    ledger = Ledger(book, clock)
    tools = Tools(postman, secret_store, lambda: InstanceLock(paths.sending))
    mailing = Mailing(book, clock, preferences, ledger, new_id, tools)
    return Desk(clock, book, preferences, workdays, absences, journal, prompting, transfer, ledger, mailing, notes)


def new_id(moment: datetime) -> str:
    """A fresh id."""
    return uuid7(moment, os.urandom(RANDOM_BYTES))


def wording_coach() -> "Coach":
    """What reads a note's wording; making it reads its files, which takes a while the first time."""
    return _wording_files().coach()


@cache
def _wording_files() -> WordingFiles:
    return WordingFiles(resource("wording"))


def postman() -> Postman:
    """Who takes mail to a server."""
    from goodword.delivery.postman import SmtpPostman
    from goodword.exporters.eml import build_message

    return SmtpPostman(build_message)


def secret_store() -> SecretStore:
    """Where the mail password is kept."""
    from goodword.integration.keyring_secrets import KeyringSecrets

    return KeyringSecrets()


def note_formats() -> tuple[Format, ...]:
    """How a note can be written."""
    return formats(resource("templates"))


def note_texts(note: BragNote) -> NoteTexts:
    """A note for the clipboard."""
    from goodword.exporters.clipboard import texts

    return texts(note)


def lines_of(path: Path, longest: int) -> Iterable[bytes]:
    """The lines of a file, each time from the first; KnownError in words, when it is read, where it can't be."""
    return LineFile(path, longest)


def save_file(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write a file whole or not at all; KnownError in words where it can't be done."""
    from goodword.delivery.files import save

    save(path, data)


def report_bug(paths: Paths, error: BaseException) -> Path | None:
    """Write what went wrong into the log, without private text; where that is, None if it can't be written."""
    from goodword.integration.logs import start_logging, stop_logging

    logs = start_logging(paths.log)
    try:
        _logger.error("the command failed", exc_info=error)
    finally:
        stop_logging(logs)
    return paths.log if paths.log.exists() else None


def has_display() -> bool:
    """Whether windows can be opened here."""
    from goodword.integration.display import has_display

    return has_display()


def remind_once(desk: Desk) -> bool:
    """Show today's prompt or the offer of the week's note, if one is due, and leave it there; whether one was shown.

    Raises KnownError if one is due and nothing here can show it.
    """
    from goodword.integration.fallback import FallbackNotifier
    from goodword.integration.plyer_notice import PlyerNotifier

    asking = desk.prompting.asking() if desk.prompting.decide().due else None
    offer = None if asking else desk.prompting.offer()
    if not (due := asking or offer):
        return False
    ways: list[Notifier] = [PlyerNotifier(icon=icon())]
    if sys.platform == "linux":
        from goodword.integration.freedesktop import FreedesktopNotifier

        ways.append(FreedesktopNotifier(icon=icon(), lasting=True))
    notifier = FallbackNotifier(ways)
    try:
        if not notifier.show(due.notice, lambda _: None):
            raise KnownError(
                "The prompt can't be shown",
                "Nothing on this desktop shows notifications.",
                "goodword doctor says what is missing.",
            )
    finally:
        notifier.shutdown()
    if asking:
        desk.prompting.mark_shown(asking)
    if offer:
        desk.offer(offer)
    return True


def findings(paths: Paths, clock: Clock | None = None) -> tuple[Finding, ...]:
    """What works here, for `goodword doctor`."""
    about: tuple[Finding, ...]
    try:
        desk = open_desk(paths, clock or system_clock())
        try:
            about = desk_findings(desk, str(paths.book))
        finally:
            desk.shutdown()
        with InstanceLock(paths.lock) as is_ours:
            about += (running_finding(not is_ours),)
    except KnownError as error:
        about = (Finding("Book", False, error.message, error.hint or "Try again."),)
    return (*about, *surroundings_findings(paths))


def surroundings_findings(paths: Paths) -> tuple[Finding, ...]:
    """What works around the book, as long as it takes: the disk, the desktop, the keyring."""
    from goodword.integration.desktop import Desktop
    from goodword.integration.secrets import SystemKeyring

    room: tuple[Finding, ...] = ()
    with suppress(OSError):
        room = (room_finding(shutil.disk_usage(paths.data).free),)
    return (*room, *Desktop().findings(), SystemKeyring().finding())


def _prompt_texts() -> PromptTexts:
    try:
        return load_prompt_texts(resource("prompts/en.toml").read_text("utf-8"))
    except (KnownError, OSError, UnicodeDecodeError) as error:
        _logger.warning("the worded prompts can't be used: %s", type(error).__name__)
        return PromptTexts()


def icon() -> str:
    """The path of the application's picture."""
    return str(resource("icons/app-icon.svg"))
