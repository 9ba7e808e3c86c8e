"""A screen of 1920 by 1080 at 300 %: every window fits it, and nothing in it covers or cuts anything else."""

from collections.abc import Iterator
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.language import speak
from goodword.core.practices import Content, Entry, Kind, Practice
from goodword.languages import speak_in
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.widgets.section_list import SectionList
from goodword.shell.windows import window as windows
from goodword.shell.windows.entry import entry_window
from goodword.shell.windows.quick_entry import QuickEntry
from support.every_window import OPENED, PAGED
from support.fitting import misfits
from support.surrounded import close_all

AVAILABLE = QRect(0, 0, 640, 360)
NAME = "Bartholomew Featherstonehaugh-Osei"
STEP = "Eine offene Frage vor jeder Regel, bei jedem Anruf am Freitag"

WINDOWS = {name: opened for name, opened in OPENED.items() if name != "prompt"} | PAGED


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The screen, in German."""
    screen = SimpleNamespace(availableGeometry=lambda: AVAILABLE)
    for module in (windows, entry_window):
        monkeypatch.setattr(module, "pointed_screen", lambda: screen)
    speak_in("de")
    yield
    speak(None)


@pytest.fixture
def entries(desk: Desk) -> list[Entry]:
    """A day with a record of each practice, about somebody with a long name."""
    contents = (
        Content(Practice.PRAISE, f"{NAME} hat die Praxis am selben Vormittag zurückgerufen.", person=NAME),
        Content(Practice.PRAISE, "Hat gewartet.", person="Amara Obi"),
        Content(Practice.COACHING, STEP, NAME, skill=STEP, next_step=STEP, due=date(2026, 3, 20)),
        Content(Practice.LISTENING, STEP, topic=STEP, heard_from=NAME, action=STEP, kind=Kind.WISH),
    )
    return [desk.journal.record(content) for content in contents]


def test_every_window_fits(qtbot: QtBot, around: Surroundings, entries: list[Entry]) -> None:
    del qtbot
    above = QWidget()
    found: dict[str, list[str]] = {}
    for name, opened in WINDOWS.items():
        window = opened(around, entries, above)
        found[name] = shown(window)
        for pages in window.findChildren(SectionList):
            for number in range(1, pages.count()):
                pages.setCurrentRow(number)
                found[f"{name} {number}"] = shown(window)
        close_all([window])
    close_all([above])
    assert {name: misfit for name, misfit in found.items() if misfit} == {}


def test_quick_entry_fits(qtbot: QtBot, entry: QuickEntry, entries: list[Entry]) -> None:
    del qtbot, entries
    for practice in (Practice.PRAISE, Practice.COACHING):
        entry.open_at(practice)
        assert shown(entry) == []


def test_an_example_is_shown_to_its_end(qtbot: QtBot, around: Surroundings, entries: list[Entry]) -> None:
    del qtbot
    window = OPENED["have their back"](around, entries, QWidget())
    try:
        shown(window)
        edit = window.findChildren(NoteEdit)[0]
        edit.set_example("\n".join("abcd"))
        shown(window)
        below = edit.viewport().grab(QRect(QPoint(0, edit.viewport().height() // 2), QSize(40, 200))).toImage()
        colours = {below.pixel(x, y) for x in range(2, 30) for y in range(below.height() - 12)}
        assert len(colours) > 1
    finally:
        close_all([window])


def shown(window: QWidget) -> list[str]:
    """What does not fit, once the window has settled."""
    window.show()
    for _ in range(3):
        QApplication.processEvents()
    too_large = [] if AVAILABLE.size().expandedTo(window.size()) == AVAILABLE.size() else [f"{window.size()}"]
    return [*too_large, *misfits(window)]
