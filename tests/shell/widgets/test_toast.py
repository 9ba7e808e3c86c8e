"""The toast: eight seconds, longer while somebody looks at it, and Undo by hand or by key."""

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.widgets.toast import STAY, Toast
from goodword.shell.widgets.toast_button import ToastButton
from support.showing import show_active

SAVED = "Praise for Amara saved"


@pytest.fixture(autouse=True)
def _still(theme: Theme) -> None:
    """Nothing fades: a toast comes and goes at once."""
    theme.reduced_motion = True


@pytest.fixture
def timer() -> QTimer:
    """The eight seconds, which pass when the test says so."""
    return QTimer()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 300)
    show_active(qtbot, made)
    return made


@pytest.fixture
def toast(qtbot: QtBot, theme: Theme, window: QWidget, timer: QTimer) -> Toast:
    return Toast(theme, window, timer)


def undo_button(toast: Toast) -> ToastButton:
    button = toast.findChild(ToastButton)
    assert isinstance(button, ToastButton)
    return button


def pass_by(timer: QTimer) -> None:
    """Eight seconds pass, if they are being counted."""
    if timer.isActive():
        timer.stop()
        timer.timeout.emit()


def test_it_goes_after_eight_seconds(qtbot: QtBot, toast: Toast, timer: QTimer) -> None:
    assert not toast.isVisible()
    toast.offer(SAVED)
    assert toast.isVisible()
    assert (timer.interval(), timer.isSingleShot()) == (STAY, True) == (8000, True)
    with qtbot.waitSignal(toast.gone), qtbot.assertNotEmitted(toast.undone):
        pass_by(timer)
    assert not toast.isVisible()


def test_undo_by_click(qtbot: QtBot, toast: Toast, timer: QTimer) -> None:
    toast.offer(SAVED)
    with qtbot.waitSignals([toast.undone, toast.gone]):
        QTest.mouseClick(undo_button(toast), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    assert not timer.isActive()


def test_undo_by_key_also_from_a_note_without_anything_to_undo(
    qtbot: QtBot, theme: Theme, window: QWidget, toast: Toast
) -> None:
    note = NoteEdit(theme)
    QVBoxLayout(window).addWidget(note)
    note.show()
    note.setFocus()
    toast.offer(SAVED)
    QTest.keyClicks(note, "x")
    QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (note.text(), toast.isVisible()) == ("", True)
    with qtbot.waitSignal(toast.undone):
        QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(toast.undone):
        QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_without_undo_there_is_neither_button_nor_key(qtbot: QtBot, window: QWidget, toast: Toast) -> None:
    toast.offer("Draft kept", undo=False)
    assert not undo_button(toast).isVisible()
    with qtbot.assertNotEmitted(toast.undone):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    toast.grab()
    toast.dismiss()


def enter(toast: Toast) -> None:
    point = QPointF(20, 20)
    QApplication.sendEvent(toast, QEnterEvent(point, point, point))


def test_it_waits_under_the_pointer(toast: Toast, timer: QTimer) -> None:
    toast.offer(SAVED)
    enter(toast)
    pass_by(timer)
    assert toast.isVisible()
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert timer.isActive()
    pass_by(timer)
    assert not toast.isVisible()


def test_it_waits_with_the_focus(window: QWidget, toast: Toast, timer: QTimer) -> None:
    toast.offer(SAVED)
    undo_button(toast).setFocus()
    timer.timeout.emit()
    assert toast.isVisible()
    toast.grab()
    window.setFocus()
    assert timer.isActive()
    pass_by(timer)
    assert not toast.isVisible()


def test_escape_sends_it_away(qtbot: QtBot, toast: Toast) -> None:
    toast.offer(SAVED)
    undo_button(toast).setFocus()
    with qtbot.waitSignal(toast.gone), qtbot.assertNotEmitted(toast.undone):
        QTest.keyClick(undo_button(toast), Qt.Key.Key_Escape)


def test_it_lies_at_the_bottom_centre_and_follows_the_window(window: QWidget, toast: Toast) -> None:
    toast.offer(SAVED)
    for width, height in ((600, 300), (500, 400), (200, 100)):
        window.resize(width, height)
        QApplication.processEvents()
        place = toast.geometry()
        assert abs(place.center().x() - width // 2) <= 1
        assert place.bottom() <= height
        toast.grab()
    toast.dismiss()


def test_a_second_one_takes_the_place_of_the_first(toast: Toast, timer: QTimer) -> None:
    toast.offer(SAVED)
    toast.offer("Moved to the bin for 30 days")
    assert toast.text() == toast.accessibleName() == "Moved to the bin for 30 days"
    assert "Undo" in toast.accessibleDescription()
    pass_by(timer)
    assert not toast.isVisible()


def test_alone_it_stands_where_the_window_was_and_takes_no_focus(
    qtbot: QtBot, theme: Theme, window: QWidget, timer: QTimer
) -> None:
    toast = Toast(theme, None, timer)
    qtbot.addWidget(toast)
    toast.show_in_place_of(QRect(100, 100, 540, 388), SAVED)
    assert toast.isWindow()
    assert toast.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert abs(toast.geometry().center().x() - 370) <= 3
    assert 388 < toast.geometry().bottom() < 488
    toast.grab()
    with qtbot.waitSignal(toast.undone):
        QTest.mouseClick(undo_button(toast), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_it_fades_where_movement_is_welcome(qtbot: QtBot, theme: Theme, toast: Toast, timer: QTimer) -> None:
    theme.reduced_motion = False
    toast.offer(SAVED)
    with qtbot.waitSignal(toast.gone):
        pass_by(timer)
