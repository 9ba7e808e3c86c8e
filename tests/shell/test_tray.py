"""The tray's menu and what its mark shows of a day."""

from dataclasses import fields
from datetime import date

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from goodword.core.days import DayKind
from goodword.core.ports import Notice
from goodword.core.practices import Practice
from goodword.core.workdays import Today
from goodword.shell.balloon import BalloonNotifier
from goodword.shell.tray import Tray, TrayActions, mark_state
from goodword.shell.tray_host import TrayHost
from goodword.shell.widgets.mark import Centre, MarkState
from goodword.x11 import XEMBED_TRAY, has_owner

ALL = tuple(Practice)
PRAISE, COACHING, LISTENING = ALL


def day(
    *done: Practice, kind: DayKind = DayKind.WORK, skipped: tuple[Practice, ...] = (), asked: tuple[Practice, ...] = ALL
) -> Today:
    return Today(date(2026, 3, 2), kind, asked, done, skipped)


class Pressed:
    """Menu entries by name, and what was called."""

    def __init__(self) -> None:
        self.calls: list[str] = []

        def call(name: str) -> object:
            return lambda *given: self.calls.append(" ".join([name, *map(str, given)]))

        actions = TrayActions(**{f.name: call(f.name) for f in fields(TrayActions)})  # type: ignore[arg-type]
        self.tray = Tray(actions)

    def press(self, text: str) -> None:
        for menu in (self.tray.menu, *self.tray.menu.findChildren(QMenu)):
            for action in menu.actions():
                if action.text() == text:
                    action.trigger()


@pytest.fixture
def pressed(qtbot: QtBot) -> Pressed:
    del qtbot
    pressed = Pressed()
    pressed.tray.refresh(day(PRAISE), paused=False)
    return pressed


def test_the_menu_reads_in_the_promised_order(pressed: Pressed) -> None:
    actions = [action for action in pressed.tray.menu.actions() if not action.isSeparator()]

    assert [action.text() for action in actions] == [
        *("Record now…", "1 of 3 today", "Weekly note…", "Today…", "History…", "Calendar…", "Team…"),
        *("Not now", "I'm off today", "Settings…", "Help…", "Lock", "Quit"),
    ]
    (not_now,) = pressed.tray.menu.findChildren(QMenu)
    assert [action.text() for action in not_now.actions()] == [
        *("In 15 minutes", "Later today", "In a meeting for an hour"),
    ]


def test_every_entry_does_its_own_thing(pressed: Pressed) -> None:
    names = {
        "Record now…": "record",
        "Weekly note…": "weekly_note",
        "Today…": "today",
        "History…": "history",
        "Calendar…": "calendar",
        "Team…": "team",
        "In 15 minutes": "snooze",
        "Later today": "later",
        "In a meeting for an hour": "meeting",
        "I'm off today": "set_off True",
        "Settings…": "settings",
        "Help…": "help",
        "Lock": "lock",
        "Quit": "quit",
    }
    for text in names:
        pressed.press(text)
    assert pressed.calls == list(names.values())


@pytest.mark.parametrize(
    ("today", "paused", "state"),
    [
        (day(), False, MarkState(frozenset())),
        (day(PRAISE), False, MarkState(frozenset({PRAISE}))),
        (day(PRAISE), True, MarkState(frozenset({PRAISE}), Centre.PAUSED)),
        (day(*ALL), True, MarkState(frozenset(ALL), Centre.DONE)),
        (day(PRAISE, skipped=(COACHING, LISTENING)), False, MarkState(frozenset({PRAISE}), Centre.DONE)),
        (day(PRAISE, asked=(PRAISE,)), False, MarkState(frozenset({PRAISE}), Centre.DONE)),
        (day(kind=DayKind.OFF), True, MarkState(frozenset(), Centre.OFF)),
        (day(PRAISE, kind=DayKind.OFF), False, MarkState(frozenset({PRAISE}))),
    ],
)
def test_the_mark_shows_the_parts_and_one_sign_at_most(today: Today, paused: bool, state: MarkState) -> None:
    assert mark_state(today, paused=paused) == state


def test_a_day_off_is_checked_and_can_be_taken_back(pressed: Pressed) -> None:
    pressed.tray.refresh(day(kind=DayKind.OFF), paused=False)
    pressed.press("I'm off today")
    assert pressed.calls == ["set_off False"]


def test_the_balloon_says_no_without_a_tray_and_on_linux(pressed: Pressed) -> None:
    notice = Notice("key", "Title", "Body")
    for platform in ("linux", "win32"):
        balloon = BalloonNotifier(pressed.tray, platform)
        assert balloon.capabilities() == frozenset()
        assert not balloon.show(notice, lambda _: None)
        balloon.withdraw("key")
        balloon.shutdown()


def test_no_x11_display_has_no_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert not has_owner(XEMBED_TRAY)
    assert not has_owner(XEMBED_TRAY, ":987654")


def test_a_tray_that_never_comes_is_told_once(qtbot: QtBot) -> None:
    host = TrayHost()
    host.start()
    assert not host.present
    with qtbot.waitSignal(host.missing, timeout=1000):
        host._patience.setInterval(0)
    host.shutdown()
