"""Have their back: three boxes, a text to copy, nothing recorded."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.wording.backing import Backing
from goodword.core.wording.labels import Label
from goodword.core.wording.words import hint
from goodword.shell.surroundings import Surroundings
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.have_their_back import HaveTheirBackWindow
from support.entry_desk import records, ring, toasts
from support.scripted_coach import ScriptedCoach
from support.showing import show_active
from support.surrounded import close_all, named

Opened = Callable[..., HaveTheirBackWindow]


@pytest.fixture
def around(around: Surroundings) -> Surroundings:
    """With a coach that finds fault where a test says so."""
    coach = ScriptedCoach()
    return replace(around, coach=lambda: coach)


@pytest.fixture
def kept() -> list[Backing]:
    """What was to be kept for the next time."""
    return []


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings, kept: list[Backing]) -> Iterator[Opened]:
    """Opens the window."""
    windows: list[HaveTheirBackWindow] = []

    def open_window(backing: Backing | None = None) -> HaveTheirBackWindow:
        windows.append(HaveTheirBackWindow(around, backing or Backing(), kept.append))
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


def box(window: QWidget, name: str) -> QTextEdit:
    return named(window, QTextEdit, name)


def pause(window: HaveTheirBackWindow) -> None:
    ring([window._pause])


def hints(window: QWidget) -> int:
    words = hint(Label.BLAMING)
    return sum(1 for label in window.findChildren(QLabel) if label.text() == words and label.isVisibleTo(window))


def test_it_begins_with_examples_and_nothing_to_copy(opened: Opened) -> None:
    window = opened()
    assert window.windowTitle() == "Have their back"
    assert box(window, "Own it").hasFocus()
    assert all(box(window, name).placeholderText() for name in ("Own it", "Vouch for them", "Say what changes"))
    assert box(window, "Text").toPlainText() == ""
    assert not named(window, QPushButton, "Copy").isEnabled()


def test_the_text_comes_together_while_one_types(opened: Opened, kept: list[Backing], desk: Desk) -> None:
    window = opened()
    QTest.keyClicks(box(window, "Own it"), "we sent the wrong form")
    QTest.keyClick(box(window, "Own it"), Qt.Key.Key_Tab)
    assert box(window, "Vouch for them").hasFocus()
    QTest.keyClicks(box(window, "Vouch for them"), "Ben told me at once.")
    assert box(window, "Text").toPlainText() == "We sent the wrong form. Ben told me at once."
    named(window, QPushButton, "Copy").click()
    assert QGuiApplication.clipboard().text() == "We sent the wrong form. Ben told me at once."
    assert [toast.text() for toast in toasts()] == ["Copied"]
    assert kept[-1] == Backing("", "we sent the wrong form", "Ben told me at once.", "")
    assert records(desk) == []
    assert desk.journal.drafts() == []
    pause(window)


def test_the_name_is_in_the_example(opened: Opened) -> None:
    window = opened()
    named(window, QLineEdit, "Person").setText("Tomasz Wiśniewski")
    assert box(window, "Vouch for them").placeholderText().startswith("Tomasz ")
    pause(window)


def test_a_box_that_blames_is_asked_about(opened: Opened, desk: Desk) -> None:
    window = opened()
    QTest.keyClicks(box(window, "Own it"), "It was his fault.")
    assert hints(window) == 0
    pause(window)
    assert hints(window) == 1
    box(window, "Own it").clear()
    pause(window)
    assert hints(window) == 0


@pytest.mark.parametrize(("key", "value"), [("wording", "off"), ("hint_blaming", "false")])
def test_no_hint_where_none_is_wanted(opened: Opened, desk: Desk, key: str, value: str) -> None:
    desk.preferences.change(key, value)
    assert hints(opened(Backing(own="It was his fault."))) == 0


def test_what_was_typed_before_is_there_again(opened: Opened) -> None:
    window = opened(Backing("Ben", "we erred", "Ben helped", "we look twice"))
    assert named(window, QLineEdit, "Person").text() == "Ben"
    assert box(window, "Say what changes").toPlainText() == "we look twice"
    assert box(window, "Text").toPlainText() == "We erred. Ben helped. We look twice."


def test_esc_closes_it_and_the_app_keeps_what_was_typed(qtbot: QtBot, around: Surroundings) -> None:
    opener = WindowOpener(lambda own: replace(around, open=own))
    opener.have_their_back("Ben Adeyemi")
    (first,) = opener._open.all()
    assert isinstance(first, HaveTheirBackWindow)
    qtbot.waitActive(first)
    QTest.keyClicks(box(first, "Own it"), "we erred")
    opener.have_their_back("Mia Roth")
    assert list(opener._open.all()) == [first]
    assert named(first, QLineEdit, "Person").text() == "Mia Roth"
    QTest.keyClick(first, Qt.Key.Key_Escape)
    close_all([first])
    opener.have_their_back()
    (second,) = opener._open.all()
    assert second is not first
    assert box(second, "Own it").toPlainText() == "we erred"
    assert named(second, QLineEdit, "Person").text() == "Mia Roth"
    close_all([second])
