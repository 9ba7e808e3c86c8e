"""Help, used through its controls."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.findings import Finding
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.guide.finding_card import FindingCard
from goodword.shell.windows.help import HelpWindow
from support.showing import show_active
from support.surrounded import close_all, named

TRAY = Finding("Tray", False, "The panel has none.", "Add a tray to the panel.")
MAIL = Finding("Mail", True, "Drafts can be opened.")
Opened = Callable[[Callable[[], tuple[Finding, ...]]], HelpWindow]


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings) -> Iterator[Opened]:
    made: list[HelpWindow] = []

    def open_it(findings: Callable[[], tuple[Finding, ...]]) -> HelpWindow:
        window = HelpWindow(replace(around, findings=lambda _: findings()))
        made.append(window)
        show_active(qtbot, window)
        return window

    yield open_it
    close_all(made)


def words(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]


def cards(window: QWidget) -> list[str]:
    found = [card for card in window.findChildren(FindingCard) if card.isVisibleTo(window)]
    return [card.accessibleName() for card in sorted(found, key=lambda card: card.mapTo(window, card.pos()).y())]


def look(window: HelpWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: named(window, QPushButton, "Look again").isEnabled() and bool(cards(window)))


def test_what_is_missing_comes_first_with_what_to_do(opened: Opened, qtbot: QtBot) -> None:
    window = opened(lambda: (MAIL, TRAY))
    look(window, qtbot)
    assert cards(window)[0] == "Tray: missing"
    assert "Mail: works" in cards(window)
    assert "Add a tray to the panel." in words(window)
    assert "1 thing does not work here; what to do stands with each." in words(window)
    QTest.mouseClick(named(window, QPushButton, "Copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert "missing: Tray: The panel has none. Add a tray to the panel." in copied
    assert copied[0].startswith("works: Book: 0 records in ")


def test_what_takes_a_while_is_waited_for_in_words_and_looked_at_again(opened: Opened, qtbot: QtBot) -> None:
    there, calls = Event(), []

    def slowly() -> tuple[Finding, ...]:
        calls.append(1)
        there.wait(10)
        return (MAIL,)

    window = opened(slowly)
    assert "Looking around on this computer…" in words(window)
    assert "Book: works" in cards(window)
    assert not named(window, QPushButton, "Look again").isEnabled()
    there.set()
    look(window, qtbot)
    assert "Everything works here." in words(window)
    QTest.mouseClick(named(window, QPushButton, "Look again"), Qt.MouseButton.LeftButton)
    look(window, qtbot)
    assert len(calls) == 2
    assert cards(window).count("Mail: works") == 1


def test_closing_waits_for_nobody(opened: Opened, qtbot: QtBot) -> None:
    there = Event()

    def slowly() -> tuple[Finding, ...]:
        there.wait(10)
        return ()

    window = opened(slowly)
    window.close()
    there.set()
    qtbot.wait(10)


def test_a_look_that_fails_says_so(
    opened: Opened, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> tuple[Finding, ...]:
        raise OSError("private words")

    def unreadable() -> None:
        raise BookError("No", "The book can't be read.", "Try again.")

    monkeypatch.setattr(type(desk.preferences), "current", lambda _self: unreadable())
    window = opened(fail)
    look(window, qtbot)
    assert "That could not be looked at. Try again." in words(window)
    assert cards(window)[0] == "Book: missing"


def test_every_section_is_there_and_scrolls_by_keyboard(opened: Opened, qtbot: QtBot) -> None:
    window = opened(lambda: (MAIL,))
    look(window, qtbot)
    sections = named(window, QListWidget, "Sections")
    for row, title in enumerate(["On this computer", "Keys", "Your data", "What stays private"]):
        sections.setCurrentRow(row)
        page = named(window, QScrollArea, title)
        assert page.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert title in words(window)
    sections.setCurrentRow(2)
    page = named(window, QScrollArea, "Your data")
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0
    assert "goodword.log" in words(window)
