"""Settings, Team, Help, Welcome and their sheets in another language: what stays English was forgotten."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.findings import summary
from goodword.core.health import room_finding, running_finding
from goodword.core.help_texts import data
from goodword.core.language import speak
from goodword.core.people import Person, Recognition
from goodword.core.practices import Content, Practice
from goodword.core.recovery_code import RecoveryCode
from goodword.core.safekeeping import Kept
from goodword.core.settings import setting
from goodword.integration.paths import Paths
from goodword.shell.background import Background
from goodword.shell.book_care import BookCare
from goodword.shell.protection_control import KeyInUse, ProtectionControl
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.help import HelpWindow
from goodword.shell.windows.people.erase_sheet import EraseSheet
from goodword.shell.windows.people.leaving_sheet import LeavingSheet
from goodword.shell.windows.people.merging_sheet import MergingSheet
from goodword.shell.windows.people.name_sheet import NameSheet
from goodword.shell.windows.people.paste_sheet import PasteSheet
from goodword.shell.windows.people.person_file_saver import PersonFileSheet
from goodword.shell.windows.preferences.mail_rows import PasswordSheet
from goodword.shell.windows.preferences.restore_sheet import RestoreSheet
from goodword.shell.windows.preferences.setting_row import SettingRow
from goodword.shell.windows.protection.protect_sheet import ProtectSheet
from goodword.shell.windows.protection.small_sheets import PassphraseSheet, UnprotectSheet
from goodword.shell.windows.settings import SettingsWindow
from goodword.shell.windows.team import TeamWindow
from goodword.shell.windows.unlock import UnlockWindow
from goodword.shell.windows.welcome import WelcomeWindow
from goodword.storage.database import BookDatabase
from goodword.upkeep import safekeeping
from support.clock import HandClock
from support.protection import HandKeyring, protecting_at
from support.pseudo_language import PseudoLanguage
from support.surrounded import close_all, named
from support.untranslated import is_english, untranslated

AMARA, KOFI, ZOE = "Amara Obi", "Kofi Mensah", "Zoë Vogel"
TYPED = (AMARA, KOFI, ZOE, "Zoë", "Waits before answering", "Ask one thing", "kim@example.org", "DE-BY")
CODE = re.compile(r"[0-9A-Z]{4}(-[0-9A-Z]{4})+")


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    """Everything is said in it, on every thread."""
    speak(PseudoLanguage())
    yield
    speak(None)


@pytest.fixture
def people(desk: Desk) -> list[Person]:
    """Three, one of whom has left; one has a skill."""
    step = Content(
        Practice.COACHING, "Kept still.", AMARA, skill="Waits before answering", next_step="Ask one thing",
        due=date(2026, 3, 20),
    )  # fmt: skip
    desk.journal.record(step)
    desk.journal.record(Content(Practice.PRAISE, "Called back.", person=KOFI))
    desk.journal.amend_person(replace(desk.team.add(ZOE), left=date(2026, 3, 1), recognition=Recognition.PRIVATE))
    return desk.journal.people()


@pytest.fixture
def control(qapp: QApplication, tmp_path: Path) -> Iterator[ProtectionControl]:
    """A book that is protected, beside the one that is open."""
    place = tmp_path / "protected" / "book.db"
    place.parent.mkdir()
    BookDatabase(place, 0.2).close()
    guard = protecting_at(place, HandKeyring())
    changed = guard.protect(RecoveryCode.made_from(b"first" * 4), None)
    background = Background()
    yield ProtectionControl(KeyInUse(guard, changed.key), background, qapp)
    background.shutdown()


@pytest.fixture
def cared(
    around: Surroundings, home: Path, clock: HandClock, control: ProtectionControl
) -> Iterator[Surroundings]:
    """What every window is given, with the care for the book and its protection."""
    background = Background()
    keeping = safekeeping(Paths(home / "data"), clock)
    keeping.back_up()
    yield replace(around, care=BookCare(keeping, background), protection=control)
    background.shutdown()


def care(around: Surroundings) -> BookCare:
    assert around.care is not None
    return around.care


def newest(around: Surroundings) -> Kept:
    return care(around).keeping.kept()[0]


def said(text: str) -> str:
    """How a text without a comment is said."""
    return PseudoLanguage().lookup(text, "", None)


def test_settings_and_what_is_found_there(cared: Surroundings, people: list[Person]) -> None:
    del people
    shipped = cared.desk.prompting.shipped
    typed = (*TYPED, str(cared.book_path), *(text for practice in Practice for text in shipped.of(practice)))
    window = SettingsWindow(cared)
    try:
        assert untranslated(window, *typed) == []
        search = named(window, QLineEdit, said("Search the settings"))
        for words in (setting("work_end").name, "zebra"):
            search.setText(words)
            assert untranslated(window, *typed, "zebra") == []
            left = [row.spec.key for row in window.findChildren(SettingRow) if not row.isHidden()]
            assert left == ([] if words == "zebra" else ["work_end"])
    finally:
        close_all([window])


def test_team_help_and_welcome(
    qtbot: QtBot, cared: Surroundings, people: list[Person], control: ProtectionControl
) -> None:
    del people
    background = Background()
    plain = replace(cared, protection=ProtectionControl(KeyInUse(control.guard, None), background, control))
    team, help_ = TeamWindow(cared), HelpWindow(cared)
    windows = [team, help_, WelcomeWindow(cared), WelcomeWindow(plain)]
    terms = [term for passage in data(str(cared.book_path.parent), cared.book_path.name) for term, _ in passage.terms]
    pieces = said("Mo Tu We Th Fr Sa Su").split()
    try:
        team.show()
        named(team, QPushButton, said("More")).click()
        qtbot.waitUntil(named(help_, QPushButton, said("Copy")).isEnabled)
        assert [text for window in windows for text in untranslated(window, *TYPED, *terms, *pieces)] == []
    finally:
        close_all(windows)
        background.shutdown()


SHEETS: dict[str, Callable[[Surroundings, QWidget, list[Person], ProtectionControl], QWidget]] = {
    "a new name": lambda around, above, *_: NameSheet(around, above, lambda _: None),
    "another name": lambda around, above, people, _: NameSheet(around, above, lambda _: None, people[0]),
    "who it is": lambda around, above, people, _: MergingSheet(around, above, people[0], people[1:], lambda _: None),
    "leaving": lambda around, above, people, _: LeavingSheet(around, above, people[0], lambda _: None),
    "a list": lambda around, above, *_: PasteSheet(around, above, lambda _: None),
    "erasing": lambda around, above, people, _: EraseSheet(
        around, above, people[0], around.desk.erasure.unnaming(people[0].name), lambda: None
    ),
    "a person's file": lambda around, above, people, _: PersonFileSheet(around, above, people[0], lambda: None),
    "password": lambda around, above, *_: PasswordSheet(around, above, around.desk.mailing.passwords()),
    "restoring": lambda around, above, *_: RestoreSheet(around, above, care(around), newest(around)),
    "protecting": lambda around, above, _, control: ProtectSheet(around, above, control, lambda *_: None),
    "passphrase": lambda around, above, _, control: PassphraseSheet(around, above, control),
    "unprotecting": lambda around, above, *_: UnprotectSheet(around, above, lambda: None),
}


def test_sheets(cared: Surroundings, people: list[Person], control: ProtectionControl) -> None:
    for key, value in (("mail_from", "kim@example.org"), ("smtp_host", "mail.example.org"), ("smtp_user", "kim")):
        cared.desk.preferences.change(key, value)
    above = QWidget()
    sheets = {name: opened(cared, above, people, control) for name, opened in SHEETS.items()}
    try:
        found = {name: untranslated(sheet, *TYPED, "kim", "mail.example.org") for name, sheet in sheets.items()}
        assert {name: texts for name, texts in found.items() if any(not CODE.fullmatch(text) for text in texts)} == {}
    finally:
        close_all([*sheets.values(), above])


def test_the_window_that_asks_for_the_secret(around: Surroundings, control: ProtectionControl) -> None:
    background = Background()
    window = UnlockWindow(around.theme, control.guard, background)
    window.ask()
    try:
        assert untranslated(window) == []
    finally:
        close_all([window])
        background.shutdown()


def test_findings() -> None:
    found = (running_finding(True), running_finding(False), room_finding(10**6), room_finding(10**12))
    said = [text for one in found for text in (one.subject, one.detail, one.advice)]
    assert [text for text in (*said, summary(found), summary(found[:1])) if is_english(text)] == []
