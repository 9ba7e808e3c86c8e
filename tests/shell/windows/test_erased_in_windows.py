"""Somebody is erased by the command while windows show them: nothing on the screen brings them back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.practices import Content, Kind, Practice
from goodword.core.settings import setting
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.widgets.toast import Toast
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.heard.words_sheet import WordsSheet
from goodword.shell.windows.listening import ListeningWindow
from goodword.shell.windows.next_steps import NextStepsWindow
from goodword.shell.windows.quick_entry import QuickEntry
from goodword.shell.windows.settings import SettingsWindow
from goodword.shell.windows.today import TodayWindow
from support.book import coaching, praise
from support.surrounded import is_there, named
from support.whole_desk import whole_desk

ANA = "Ana Lima"


@pytest.fixture
def real(qtbot: QtBot, around: Surroundings, desk: Desk) -> Iterator[WindowOpener]:
    """The app's own opener over a book with a step of Ana's, something heard, and praise of Ben that names her."""
    del qtbot
    desk.team.add("Ben Roth")
    desk.team.add(ANA)
    desk.journal.record(coaching(person=ANA, next_step="Listen to two calls with Ana", due=desk.preferences.today()))
    desk.journal.record(coaching(person="Ben Roth", next_step="Read the policy"))
    desk.journal.record(praise("Ben helped Ana.", person="Ben Roth"))
    desk.journal.record(Content(Practice.LISTENING, "Glad of the call.", topic="Call-backs", kind=Kind.THANKS))
    opener = WindowOpener(lambda opener: replace(around, open=opener))
    opener.warm_up()
    yield opener
    opener.shutdown()


def erase(home: Path, around: Surroundings, desk: Desk) -> None:
    with whole_desk(home / "data", desk.clock) as command:
        command.erasure.erase(ANA)
    around.watch.look()
    QApplication.processEvents()


def the(opener: WindowOpener, kind: type[QWidget]) -> QWidget:
    (window,) = (one for one in opener.open_windows() if isinstance(one, kind))
    if isinstance(window, ListeningWindow):
        window.resize(1040, 720)  # with all its panes, also on the offscreen screen
    return window


def said(window: QWidget) -> str:
    """All that is shown in the window: labels, buttons, rows of lists."""
    words = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    words += [toast.text() for toast in window.findChildren(Toast)]
    for rows in (view.model() for view in window.findChildren(QListView)):
        words += [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]
    return "\n".join(words)


def test_nothing_of_them_stays_in_windows_nor_in_what_is_kept_of_them(
    real: WindowOpener, around: Surroundings, desk: Desk, home: Path
) -> None:
    real.today()
    real.steps()
    real.quick_entry(Practice.COACHING)
    kinds: list[type[QWidget]] = [TodayWindow, NextStepsWindow, QuickEntry]
    assert all("Ana" in said(the(real, kind)) for kind in kinds)
    real.listening()
    the(real, ListeningWindow).close()
    assert real._kept.listened_at is not None
    erase(home, around, desk)
    assert ["Ana" in said(the(real, kind)) for kind in kinds] == [False, False, False]
    assert real._kept.listened_at is None


def test_what_was_answered_in_quick_entry_is_not_shown_any_more(
    real: WindowOpener, around: Surroundings, desk: Desk, home: Path
) -> None:
    real.quick_entry(Practice.COACHING)
    entry = the(real, QuickEntry)
    named(entry, QPushButton, "Done: Listen to two calls with Ana").click()
    assert is_there(entry, QPushButton, "Undo")
    assert "Ana" in said(entry)
    erase(home, around, desk)
    assert not is_there(entry, QPushButton, "Undo")
    assert "Ana" not in said(entry)


def test_no_undo_writes_them_down_again(real: WindowOpener, around: Surroundings, desk: Desk, home: Path) -> None:
    (his,) = (one for one in desk.book.entries.every() if one.content.text == "Ben helped Ana.")
    real.edit(his)
    editor = real.open_windows()[-1]
    editor.findChildren(NoteEdit)[0].set_text("Ben helped.")
    named(editor, QPushButton, "Save").click()
    real.listening()
    listening = the(real, ListeningWindow)
    named(listening, QPushButton, "Acted today").click()
    desk.preferences.change("mail_to_manager", "ana@example.org")
    real.settings()
    settings = the(real, SettingsWindow)
    assert isinstance(settings, SettingsWindow)
    settings._changes.set(setting("mail_to_manager"), "")
    toasts = [one for one in QApplication.allWidgets() if isinstance(one, Toast) and one.isVisible()]
    assert sorted(toast.text() for toast in toasts)[0] == "Acted on today"
    assert len(toasts) == 3
    erase(home, around, desk)
    assert not any(toast.isVisible() or toast.text() for toast in toasts)
    for window in (listening, settings):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.content.text for one in desk.book.entries.every() if one.id == his.id] == ["Ben helped."]
    assert desk.preferences.text("mail_to_manager") == ""


def test_a_sheet_over_listening_loses_the_name_and_goes_with_its_record(
    real: WindowOpener, around: Surroundings, desk: Desk, home: Path
) -> None:
    real.listening()
    listening = the(real, ListeningWindow)
    named(listening, QPushButton, "Make it praise").click()
    (sheet,) = listening.findChildren(WordsSheet)
    named(sheet, QLineEdit, "Person").setText(ANA)
    sheet.findChildren(NoteEdit)[0].set_text("Ana rang back.")
    erase(home, around, desk)
    assert sheet.isVisible()
    assert named(sheet, QLineEdit, "Person").text() == ""
    assert sheet.findChildren(NoteEdit)[0].text() == "somebody rang back."
    (heard,) = (one for one in desk.book.entries.every() if one.content.practice is Practice.LISTENING)
    desk.journal.remove(heard.id)
    around.watch.look()
    assert not sheet.isVisible()
