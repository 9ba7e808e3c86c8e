"""Every window in a language that cannot be mistaken for English: what stays English was forgotten."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.language import speak
from goodword.core.practices import Content, Entry, Kind, Practice
from goodword.core.safekeeping import Safekeeping
from goodword.core.ways_out import WayOut
from goodword.shell.background import Background
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.tray import Tray, TrayActions
from goodword.shell.windows.calendar import CalendarWindow
from goodword.shell.windows.history import HistoryWindow
from goodword.shell.windows.quick_entry import QuickEntry
from goodword.shell.windows.recovery import RecoveryWindow
from goodword.shell.windows.today import TodayWindow
from goodword.shell.windows.weekly_note import WeeklyNoteWindow
from goodword.storage.failures import damaged
from goodword.storage.shelf import BookShelf
from support.clock import HandClock
from support.every_window import OPENED
from support.pseudo_language import PseudoLanguage
from support.read_out import read_out
from support.surrounded import close_all
from support.untranslated import is_english, untranslated

PEOPLE = ("Amara Obi", "Kofi Mensah")
TYPED = ("Rang the clinic back before it closed.", "Asks shorter questions", "Refunds", "Nurse", "They wait too long.")

@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    """Everything is said in it, on every thread."""
    speak(PseudoLanguage())
    yield
    speak(None)


@pytest.fixture
def entries(desk: Desk, clock: HandClock) -> list[Entry]:
    """A week with a record of each practice, and a day without one."""
    contents = (
        Content(Practice.PRAISE, TYPED[0], person=PEOPLE[0]),
        Content(Practice.PRAISE, TYPED[0]),
        Content(Practice.COACHING, TYPED[0], PEOPLE[1], skill=TYPED[1], next_step=TYPED[1], due=date(2026, 3, 20)),
        Content(Practice.LISTENING, TYPED[4], topic=TYPED[2], heard_from=TYPED[3], action=TYPED[1], kind=Kind.WISH),
    )
    kept = [desk.journal.record(content) for content in contents]
    clock.set("2026-03-04T15:30")
    return [*kept, desk.journal.record(contents[0])]


def test_no_window_says_anything_in_english(qtbot: QtBot, around: Surroundings, entries: list[Entry]) -> None:
    del qtbot
    above = QWidget()
    windows = {name: opened(around, entries, above) for name, opened in OPENED.items()}
    try:
        found = {name: untranslated(window, *PEOPLE, *TYPED) for name, window in windows.items()}
        assert {name: texts for name, texts in found.items() if texts} == {}
    finally:
        close_all([*windows.values(), above])


def test_quick_entry_says_nothing_in_english(qtbot: QtBot, entry: QuickEntry, entries: list[Entry]) -> None:
    del qtbot, entries
    entry.open_at()
    assert untranslated(entry, *PEOPLE, *TYPED) == []


def test_empty_windows_say_nothing_in_english(qtbot: QtBot, around: Surroundings) -> None:
    del qtbot
    windows = [
        *(TodayWindow(around), HistoryWindow(around, lambda _: None, None)),
        *(CalendarWindow(around), WeeklyNoteWindow(around)),
    ]
    try:
        assert [text for window in windows for text in untranslated(window, *PEOPLE, *TYPED)] == []
    finally:
        close_all(windows)


def test_the_tray_says_nothing_in_english(qtbot: QtBot, desk: Desk) -> None:
    del qtbot
    nothing: dict[str, Any] = {field.name: lambda *_: None for field in fields(TrayActions)}
    tray = Tray(TrayActions(**nothing))
    tray.refresh(desk.workdays.today(), paused=False)
    actions = [action for menu in (tray.menu, *tray.menu.findChildren(QMenu)) for action in menu.actions()]
    assert [action.text() for action in actions if is_english(action.text())] == []


def test_recovery_says_nothing_in_english(qtbot: QtBot, theme: Theme, desk: Desk, home: Path) -> None:
    book = home / "data" / "book.db"
    desk.journal.record(Content(Practice.PRAISE, TYPED[0]))
    care, background = Safekeeping(BookShelf(book, read_out), desk.clock), Background()
    care.back_up()
    window = RecoveryWindow(theme, care, damaged(book), background, lambda _: None)
    try:
        qtbot.waitUntil(lambda: len(window.findChildren(QPushButton)) > len(WayOut))
        assert [text for text in untranslated(window, *PEOPLE, *TYPED) if str(book) not in text] == []
    finally:
        background.shutdown()
        close_all([window])
