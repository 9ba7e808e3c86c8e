"""The composition root: builds the adapters and hands them out; the only file that sees everything.

The shell and each heavy adapter are imported inside the function that builds them, so that the command
starts without Qt.
"""

import logging
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from goodword.core.absences import Absences
from goodword.core.attempts import Tools
from goodword.core.brag_note import BragNote
from goodword.core.desk import Desk
from goodword.core.erasure import Erasure
from goodword.core.errors import KnownError, NoWritingError
from goodword.core.identity import RANDOM_BYTES, uuid7
from goodword.core.journal import Journal
from goodword.core.language import spoken, tr
from goodword.core.ledger import Ledger
from goodword.core.mail_ports import Postman, SecretStore
from goodword.core.mailing import Mailing
from goodword.core.note_blocks import Block
from goodword.core.note_outlets import NoteTexts
from goodword.core.note_reading import NoteReadings
from goodword.core.notes import Notes
from goodword.core.person_file import PersonFiles
from goodword.core.ports import Clock
from goodword.core.preferences import Preferences
from goodword.core.prompt_texts import PromptTexts, load_prompt_texts
from goodword.core.prompting import Prompting
from goodword.core.protecting import Protecting
from goodword.core.protection import FileKind
from goodword.core.retention import Retention
from goodword.core.transfer import Transfer
from goodword.core.workdays import Workdays
from goodword.exporters import Format, formats, write_document
from goodword.integration.core_dumps import forbid_core_dumps
from goodword.integration.holiday_calendar import LibraryCalendar
from goodword.integration.instance import InstanceLock
from goodword.integration.line_file import LineFile
from goodword.integration.paths import Paths, resource
from goodword.integration.wording_files import WordingFiles
from goodword.languages import region
from goodword.storage.book import SqliteBook
from goodword.storage.connection import BUSY_SECONDS, BookKey
from goodword.storage.copies import FOLDER as COPIES
from goodword.storage.protection_note import ProtectionNote
from goodword.storage.vault import BookVault

if TYPE_CHECKING:
    from goodword.core.wording.coach import Coach

_logger = logging.getLogger("goodword")


def chosen_paths(data_dir: str | None) -> Paths:
    """Where everything lies, from the option, the environment or the system; KnownError where none of them says."""
    try:
        return Paths.chosen(data_dir)
    except RuntimeError as error:  # what platformdirs raises for a user without a home
        raise KnownError(
            tr("There is no data folder"),
            tr("There is no home folder to keep the book in."),
            tr("Choose a folder with --data-dir or GOODWORD_DATA_DIR."),
        ) from error


def open_desk(
    paths: Paths,
    clock: Clock,
    patience: float = BUSY_SECONDS,
    key: BookKey | None = None,
    read_only: bool = False,
    why: KnownError | None = None,
) -> Desk:
    """Open the book, made if there is none; `patience` is how many seconds a held book is waited for.

    With `read_only`, and where the disk can't be written, nothing is made or changed, and every change raises
    ReadOnlyBookError, which says `why`.

    Raises BookError in words when it can't be used, LockedBookError where it is protected and `key` does not open it.
    """
    forbid_core_dumps()
    found = prepared(paths)
    read_only, why = read_only or found is not None, why or found
    book = SqliteBook(paths.book, new_id, patience, key, read_only, why)
    calendar = LibraryCalendar()
    preferences = Preferences(book, clock, calendar, lambda: region().week_begins)
    if not read_only:
        preferences.ensure_start()
    workdays = Workdays(book, clock, preferences, calendar)
    journal = Journal(book, clock, preferences, new_id)
    notes = Notes(book, clock, preferences, journal, NoteReadings(_wording_files().coach_if_any))
    prompting = Prompting(book, clock, preferences, workdays, journal, _prompt_texts, notes.good_words)
    transfer = Transfer(book, clock, preferences, workdays, new_id)
    absences = Absences(book, clock, workdays)
    ledger = Ledger(book, clock)
    tools = Tools(postman, secret_store, lambda: InstanceLock(paths.sending))
    mailing = Mailing(book, clock, preferences, ledger, new_id, tools)
    erasure = Erasure(book, clock, workdays, lambda: _clear_drafts(paths, clock))
    if not read_only:
        with suppress(KnownError):  # it stays marked, and the next start ends it
            erasure.finish()
    return Desk(
        *(clock, book, preferences, workdays, absences, journal, prompting, transfer, ledger, mailing, notes),
        *(erasure, Retention(book, clock, preferences), PersonFiles(book, preferences)),
    )


def prepared(paths: Paths) -> KnownError | None:
    """Make the data directory ready; where there is a book in it that can only be read: why. Raises BookError."""
    try:
        paths.prepare()
    except NoWritingError as error:
        if not paths.book.exists():
            raise
        return error
    return None


@contextmanager
def desk_beside(paths: Paths, desk: Desk, key: BookKey | None) -> Iterator[Desk]:
    """The book of `desk` opened once more, for work on another thread. Raises what `open_desk` raises."""
    beside = open_desk(paths, desk.clock, key=key, read_only=desk.book.read_only, why=desk.book.why_read_only)
    try:
        yield beside
    finally:
        beside.shutdown()


def _clear_drafts(paths: Paths, clock: Clock) -> None:
    from goodword.delivery.mail_draft import SystemMailProgram

    SystemMailProgram(paths.drafts, clock.now).clear()


def protecting(paths: Paths, clock: Clock) -> Protecting:
    """What finds the book's key, and changes who can open it."""
    vault = BookVault(paths.book, paths.data / COPIES)
    return Protecting(vault, ProtectionNote(paths.book), secret_store(), clock, os.urandom)


def protected(paths: Paths) -> bool:
    """Whether the book needs a key."""
    return BookVault(paths.book, paths.data / COPIES).kind() is FileKind.PROTECTED


def key_at_hand(paths: Paths, clock: Clock) -> BookKey | None:
    """The book's key from the keyring, None where it needs none; LockedBookError where the leader has to be asked."""
    return protecting(paths, clock).key_at_hand() if protected(paths) else None


@contextmanager
def app_not_running(paths: Paths) -> Iterator[None]:
    """No app runs inside, and none can start. KnownError where one does."""
    paths.prepare()
    with InstanceLock(paths.lock) as ours:
        if not ours:
            raise KnownError(
                tr("Goodword is running"),
                tr("Goodword is running and has the book open."),
                tr("Quit it, or use its Settings."),
            )
        yield


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


def document(found: list[Block], suffix: str) -> bytes | None:
    """A document that is no note; None where no format has that suffix."""
    return write_document(found, suffix, resource("templates"))


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


def _prompt_texts() -> PromptTexts:
    return _prompts_in(spoken())


@cache
def _prompts_in(language: str) -> PromptTexts:
    """The prompts in that language, else in English."""
    try:
        english = resource("prompts/en.toml")
        own = english.with_name(f"{language}.toml")
        return load_prompt_texts((own if own.exists() else english).read_text("utf-8"))
    except (KnownError, OSError, UnicodeDecodeError) as error:
        _logger.warning("the worded prompts can't be used: %s", type(error).__name__)
        return PromptTexts()
