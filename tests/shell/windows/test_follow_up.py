"""What follows up: Today's third row, Next steps, and quick entry's question; around Monday 2 March 2026."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.practices import Owner, Practice
from goodword.core.steps import StepState
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.next_steps import NextStepsWindow
from goodword.shell.windows.quick_entry import QuickEntry
from goodword.shell.windows.today import TodayWindow
from support.book import coaching, praise
from support.clock import HandClock
from support.entry_desk import EntryHand, undo
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named

MONDAY = date(2026, 3, 2)
Opened = Callable[[type[QWidget]], QWidget]


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings) -> Iterator[Opened]:
    """Opens a window of that class."""
    windows: list[QWidget] = []

    def open_window(kind: type[QWidget]) -> QWidget:
        windows.append(kind(around))  # type: ignore[arg-type]
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


@pytest.fixture
def agreed(desk: Desk, clock: HandClock) -> list[str]:
    """Four steps: one was due yesterday and is the leader's, one is due in two days, two have no day. Their ids."""
    given = [
        coaching(person="Rosa Lind", next_step="Sit in on Tuesday's call.", owner=Owner.ME, due=MONDAY),
        coaching(person="Ben Costa", next_step="Read the refund policy", due=MONDAY + timedelta(days=3)),
        coaching(person="Ben Costa", next_step="Listen to two calls"),
        coaching(person="Rosa Lind", next_step="Write the three best down"),
    ]
    ids = []
    for content in given:
        ids.append(desk.journal.record(content).id)
        clock.forward(minutes=1)
    clock.forward(days=1)
    return ids


def words(window: QWidget) -> list[str]:
    """All labels in view."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window) and label.text()]


def rows(view: QListView) -> list[str]:
    """The rows as they are read out."""
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def states(desk: Desk, ids: list[str]) -> list[str]:
    return [desk.steps.step(one).state.value for one in ids]


def toast(window: QWidget) -> Toast:
    """What was just done."""
    found = window.findChild(Toast)
    assert isinstance(found, Toast)
    return found


def turn(window: QWidget, view: str) -> None:
    """Choose what Next steps shows."""
    next(one for one in window.findChildren(QRadioButton) if one.text() == view).click()


def test_today_shows_three_steps_and_asks_what_became_of_the_one_that_was_due(
    opened: Opened, agreed: list[str], desk: Desk
) -> None:
    window = opened(TodayWindow)
    said = words(window)
    at = said.index("You said you would sit in on Tuesday's call")
    assert said[at + 1 : at + 3] == ["was due on Mon 2 Mar", "You, with Rosa Lind"]
    assert "Write the three best down" in said
    assert "Read the refund policy" not in said
    named(window, QCheckBox, "Done: Sit in on Tuesday's call.").click()
    assert states(desk, agreed)[0] == "done"
    assert "Read the refund policy" in words(window)
    undo(toast(window))
    assert states(desk, agreed)[0] == "open"
    assert "You said you would sit in on Tuesday's call" in words(window)


def test_today_without_steps_or_people_has_no_third_row(opened: Opened) -> None:
    window = opened(TodayWindow)
    assert "Next steps" not in words(window)
    assert "Whom to praise" not in words(window)


def test_today_suggests_whoever_waited_longest_someone_else_or_nobody(
    opened: Opened, desk: Desk, opener: NotedOpener, clock: HandClock
) -> None:
    for name in ("Amara Obi", "Rosa Lind", "Ben Costa"):
        desk.team.add(name)
    desk.journal.record(praise(person="Ben Costa"))
    clock.forward(days=2)
    desk.journal.record(praise(person="Amara Obi"))
    window = opened(TodayWindow)
    assert "No praise yet. What did you see Rosa Lind do lately?" in words(window)
    named(window, QPushButton, "Someone else").click()
    assert "No praise for 2 workdays. What did you see Ben Costa do lately?" in words(window)
    named(window, QPushButton, "Write praise for Ben Costa").click()
    assert opener.opened[-1] == ("quick entry", Practice.PRAISE, "Ben Costa", None)
    named(window, QPushButton, "No suggestion today").click()
    assert "Whom to praise" not in words(window)
    undo(toast(window))
    assert "Whom to praise" in words(window)
    desk.journal.record(praise(person="Ben Costa"))
    window.around.watch.look()  # type: ignore[attr-defined]
    assert "Whom to praise" not in words(window)


def test_the_check_ins_card_asks_about_whoever_waited_longest_with_what_their_plan_has_next(
    opened: Opened, desk: Desk, opener: NotedOpener
) -> None:
    desk.team.add("Rosa Lind")
    desk.plans.begin("Rosa Lind", "One open question", "Asks before quoting policy", ("Listen", "Try", "Show"))
    window = opened(TodayWindow)
    assert "Which one skill would make Rosa surer next month? How will you both notice?" in words(window)
    named(window, QPushButton, "Record coaching").click()
    assert opener.opened[-1] == ("quick entry", Practice.COACHING, "Rosa Lind", None)


def test_steps_are_done_moved_dropped_and_opened_again_by_keys(
    opened: Opened, agreed: list[str], desk: Desk, opener: NotedOpener
) -> None:
    window = opened(NextStepsWindow)
    view = named(window, QListView, "Next steps")
    assert rows(view)[:2] == [
        "You said you would sit in on Tuesday's call. You, with Rosa Lind, was due on Mon 2 Mar.",
        "Read the refund policy. Ben Costa, by Thu 5 Mar.",
    ]
    assert window.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert states(desk, agreed) == ["done", "dropped", "open", "open"]
    day = named(window, QLineEdit, "Move to")
    day.setFocus()
    QTest.keyClicks(day, "fri")
    QTest.keyClick(day, Qt.Key.Key_Return)
    moved = desk.steps.step(agreed[2])
    assert (moved.state, moved.due) == (StepState.MOVED, date(2026, 3, 6))
    undo(toast(window))
    assert desk.steps.step(agreed[2]).due is None
    turn(window, "Done and dropped")
    assert rows(view) == [
        "Read the refund policy. Ben Costa, dropped today.",
        "Sit in on Tuesday's call. You, with Rosa Lind, done today.",
    ]
    named(window, QPushButton, "Open again").click()
    assert states(desk, agreed)[:2] == ["done", "open"]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opener.opened[-1] == ("history", agreed[0])


def test_a_day_gone_by_is_refused_and_stays(opened: Opened, agreed: list[str], desk: Desk) -> None:
    window = opened(NextStepsWindow)
    day = named(window, QLineEdit, "Move to")
    day.setFocus()
    QTest.keyClicks(day, "yesterday")
    named(window, QPushButton, "Move the step").click()
    assert any("has gone by" in one for one in words(window))
    assert day.text() != ""
    assert states(desk, agreed)[0] == "open"


def test_whom_next_is_a_plain_list_that_opens_the_form(
    opened: Opened, agreed: list[str], desk: Desk, opener: NotedOpener
) -> None:
    window = opened(NextStepsWindow)
    turn(window, "Whom next")
    view = named(window, QListView, "Whom next")
    assert rows(view)[:2] == ["Ben Costa: no praise yet", "Rosa Lind: no praise yet"]
    assert view.selectionMode() is QAbstractItemView.SelectionMode.SingleSelection
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opener.opened[-1] == ("quick entry", Practice.PRAISE, "Ben Costa", None)


def test_where_nothing_is_agreed_the_window_says_so(opened: Opened) -> None:
    window = opened(NextStepsWindow)
    assert "No step is open." in words(window)
    assert not is_there(window, QPushButton, "Drop it")


def test_quick_entry_does_not_ask_about_what_was_done_elsewhere(
    entry: QuickEntry, hand: EntryHand, agreed: list[str], desk: Desk
) -> None:
    entry.open_at(Practice.COACHING, "Rosa Lind")
    assert "You said you would sit in on Tuesday's call" in hand.labels()
    desk.steps.done(agreed[0])
    entry.around.watch.look()
    assert "You said you would sit in on Tuesday's call" not in hand.labels()


def test_quick_entry_asks_about_the_last_step_and_goes_on_with_the_plan(
    entry: QuickEntry, hand: EntryHand, agreed: list[str], desk: Desk
) -> None:
    steps = ("Listen to two calls", "Try it on Friday", "Show it to Ben")
    desk.plans.begin("Rosa Lind", "One open question", "Asks before quoting policy", steps)
    entry.open_at(Practice.COACHING, "Rosa Lind")
    assert "You said you would sit in on Tuesday's call" in hand.labels()
    assert hand.choice("Skill").currentText() == "One open question"
    assert "Which one skill would make Rosa Lind surer next month? How will you both notice?" in hand.labels()
    hand.press("Done: Sit in on Tuesday's call.")
    assert states(desk, agreed)[0] == "done"
    hand.press("Undo")
    assert states(desk, agreed)[0] == "open"
    hand.press("Not yet: Sit in on Tuesday's call.")
    assert "You said you would sit in on Tuesday's call" not in hand.labels()
    hand.write("Rosa asked one open question on each of three calls.")
    hand.press("Save and next")
    entry.open_at(Practice.COACHING, "Rosa Lind")
    assert "You said you would sit in on Tuesday's call" in hand.labels()
    assert "What did Rosa Lind try since last time? What did you see?" in hand.labels()
    hand.type("Person", "Somebody New")
    hand.note.setFocus()
    assert "You said you would sit in on Tuesday's call" not in hand.labels()


def test_every_window_can_be_reached_without_a_tray(opened: Opened, opener: NotedOpener) -> None:
    window = opened(TodayWindow)
    named(window, QPushButton, "More").click()
    (menu,) = window.findChildren(QMenu)
    for action in menu.actions():
        action.trigger()
    assert opener.opened == [("team",), ("steps", None), ("insights",), ("help",)]
    menu.close()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert opener.opened[-1] == ("help",)
