"""Skill plans, days away and the 1:1 page, used through the controls of Team and One-to-one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.people import Person
from goodword.core.skill_plans import PlanState, SkillPlan
from goodword.core.steps import StepState
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.one_to_one import OneToOneWindow
from goodword.shell.windows.team import TeamWindow
from support.book import coaching, praise
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named

Opened = Callable[[], TeamWindow]
STEPS = ("Watch one", "Open one", "Close one")


@pytest.fixture
def ben(desk: Desk) -> Person:
    return desk.team.add("Ben Roth")


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[QWidget], None]]:
    windows: list[QWidget] = []

    def show(window: QWidget) -> None:
        windows.append(window)
        show_active(qtbot, window)

    yield show
    close_all(windows)


@pytest.fixture
def opened(around: Surroundings, shown: Callable[[QWidget], None]) -> Opened:
    def open_it() -> TeamWindow:
        window = TeamWindow(around)
        shown(window)
        return window

    return open_it


def press(within: QWidget, name: str) -> None:
    named(within, QPushButton, name).click()


def undo(window: QWidget) -> None:
    window.findChildren(Toast)[0].undone.emit()


def from_menu(window: QWidget, words: str) -> None:
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def sheet(window: QWidget) -> QDialog:
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def fill(asking: QWidget, **texts: str) -> None:
    for name, text in texts.items():
        named(asking, QLineEdit, name.replace("_", " ")).setText(text)


def begun(desk: Desk) -> SkillPlan:
    return desk.plans.begin("Ben Roth", "Open questions", "Asks before telling.", STEPS)


def test_a_plan_is_begun_and_what_was_typed_stays(desk: Desk, ben: Person, opened: Opened) -> None:
    window = opened()
    press(window, "Begin a plan…")
    fill(sheet(window), Skill="Open questions", Step_1="Watch one")
    press(sheet(window), "Keep the plan")
    said = [label.text() for label in sheet(window).findChildren(QLabel) if label.isVisible()]
    assert any("The finish line is empty." in text for text in said)
    assert sum("The step is empty." in text for text in said) == 2
    QTest.keyClick(sheet(window), Qt.Key.Key_Escape)
    press(window, "Begin a plan…")
    assert named(sheet(window), QLineEdit, "Skill").text() == "Open questions"
    fill(sheet(window), Can_do_it_means="Asks first.", Step_2="Open one", Step_3="Close one")
    press(sheet(window), "Keep the plan")
    plan = desk.plans.of(ben.name).plan
    assert plan is not None
    assert [step.text for step in plan.steps] == list(STEPS)
    undo(window)
    assert desk.plans.of(ben.name).plan is None


def test_steps_are_ticked_and_undone(desk: Desk, ben: Person, opened: Opened) -> None:
    begun(desk)
    window = opened()
    tick = named(window, QCheckBox, "Watch one")
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    plan = desk.plans.of(ben.name).plan
    assert plan is not None
    assert [bool(step.done) for step in plan.steps] == [True, False, False]
    assert named(window, QCheckBox, "Watch one") is tick, "the line stays, and the focus with it"
    undo(window)
    assert not tick.isChecked()


@pytest.mark.parametrize(
    ("words", "state"),
    [("It sits: finish", PlanState.FINISHED), ("Pause", PlanState.PAUSED), ("Drop", PlanState.DROPPED)],
)
def test_a_plan_ends_and_goes_on(desk: Desk, ben: Person, opened: Opened, words: str, state: PlanState) -> None:
    begun(desk)
    window = opened()
    press(window, "Change the plan…")
    from_menu(window, words)
    assert [plan.state for plan in desk.plans.of(ben.name).history] == [state]
    if state is PlanState.FINISHED:
        assert not is_there(window, QPushButton, "Take up again: Open questions")
        undo(window)
    else:
        press(window, "Take up again: Open questions")
    assert desk.plans.of(ben.name).plan is not None


def test_a_plan_is_reworded_and_evidence_opens(
    desk: Desk, ben: Person, opened: Opened, opener: NotedOpener
) -> None:
    begun(desk)
    seen = desk.journal.record(praise("Only open questions today.", person=ben.name))
    window = opened()
    press(window, "Seen in 1 record")
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert opener.opened[-1] == ("history", seen.id)
    press(window, "Change the plan…")
    from_menu(window, "Reword…")
    fill(sheet(window), Skill="Asking")
    press(sheet(window), "Keep the plan")
    plan = desk.plans.of(ben.name).plan
    assert plan is not None
    assert plan.skill == "Asking"
    undo(window)
    assert is_there(window, QPushButton, "Seen in 1 record")


def test_days_away_are_marked_removed_and_undone(desk: Desk, ben: Person, opened: Opened) -> None:
    window = opened()
    press(window, "Days away…")
    press(sheet(window), "Mark as away")
    fill(sheet(window), From="today", To="fri")
    press(sheet(window), "Mark as away")
    assert len(desk.leave.of(ben.name)) == 1
    row = named(window, QListView, "People").model().index(0, 0)
    assert "on leave until" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    press(window, "Days away…")
    remove = next(b for b in sheet(window).findChildren(QPushButton) if b.accessibleName().startswith("Remove "))
    remove.click()
    assert desk.leave.of(ben.name) == ()
    undo(window)
    assert len(desk.leave.of(ben.name)) == 1


def test_the_page_opens_and_its_steps_can_be_done(
    desk: Desk,
    ben: Person,
    around: Surroundings,
    opened: Opened,
    opener: NotedOpener,
    shown: Callable[[QWidget], None],
    tmp_path: Path,
) -> None:
    step = desk.journal.record(coaching("A talk.", person=ben.name, next_step="Sit in"))
    window = opened()
    press(window, "Everything for a 1:1…")
    assert opener.opened[-1] == ("one-to-one", ben.id)
    page = OneToOneWindow(around, ben.id)
    shown(page)
    text = named(page, QTextEdit, "One-to-one")
    assert "Private: for you alone." in text.toPlainText()
    press(page, "Save as…")
    page.findChildren(QFileDialog)[0].fileSelected.emit(str(tmp_path / "page.md"))
    saved = (tmp_path / "page.md").read_text("utf-8")
    assert "Private: for you alone." in saved
    assert "Sit in" in saved
    press(page, "Done")
    assert desk.steps.step(step.id).state is StepState.DONE
    undo(page)
    assert desk.steps.step(step.id).state is StepState.OPEN
    desk.erasure.erase(ben.name)
    around.watch.look()
    assert "Ben" not in text.toPlainText()


def test_the_page_is_printed_by_the_systems_own_dialog(
    qtbot: QtBot, around: Surroundings, ben: Person, shown: Callable[[QWidget], None], tmp_path: Path
) -> None:
    page = OneToOneWindow(around, ben.id)
    shown(page)
    press(page, "Print…")
    (dialog,) = page.findChildren(QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    assert dialog.printer().docName() == "Goodword"
    with qtbot.waitSignal(dialog.accepted):
        dialog.done(QPrintDialog.DialogCode.Accepted)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
