"""The ring: seen where the focus came by keyboard, in the right place, never in the way."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.focus_ring import FocusRing
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.toggle import Toggle
from support.showing import show_active


class Window(QWidget):
    """Two buttons, a field and a toggle below each other, the last two in a page that scrolls."""

    def __init__(self, theme: Theme, app: QApplication) -> None:
        super().__init__()
        self.first, self.second = Button(theme, "First"), Button(theme, "Second")
        self.field, self.toggle = LineEdit(theme), Toggle(theme, "Names")
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.addSpacing(40)
        inner.addWidget(self.field)
        inner.addWidget(self.toggle)
        inner.addSpacing(300)
        self.page = ScrollPage(inside)
        layout = QVBoxLayout(self)
        for widget in (self.first, self.second, self.page):
            layout.addWidget(widget)
        self.resize(300, 260)
        self.ring = FocusRing(theme, self, app)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Window:
    made = Window(theme, qapp)
    qtbot.addWidget(made)
    show_active(qtbot, made)
    made.first.setFocus()
    return made


def tab(window: Window) -> None:
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)


def test_it_comes_by_tab_and_not_by_click(window: Window) -> None:
    assert window.ring.target() is None
    tab(window)
    assert window.ring.target() is window.second
    window.grab()
    QTest.mouseClick(window.second, Qt.MouseButton.LeftButton)
    assert window.ring.target() is None
    QTest.mouseClick(window.first, Qt.MouseButton.LeftButton)
    assert window.ring.target() is None


def test_it_lies_two_pixels_off_and_follows(window: Window) -> None:
    tab(window)
    second = window.second
    assert window.ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    second.move(second.pos() + QPoint(15, 6))
    assert window.ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    second.hide()
    assert window.ring.target() is None


def test_a_field_shows_its_focus_itself(window: Window) -> None:
    tab(window)
    tab(window)
    assert window.focusWidget() is window.field
    assert window.ring.target() is None
    tab(window)
    assert window.ring.target() is window.toggle
    window.grab()


def test_what_is_scrolled_out_of_view_carries_no_ring(window: Window) -> None:
    for _ in range(3):
        tab(window)
    whole = window.ring.mask().isEmpty()
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.value() + window.toggle.y())
    assert whole
    assert not window.ring.mask().isEmpty()


def test_a_widget_may_refuse_the_ring(window: Window) -> None:
    window.second.setProperty("ring", "none")
    tab(window)
    assert window.focusWidget() is window.second
    assert window.ring.target() is None


def test_it_is_never_in_the_way(window: Window) -> None:
    assert window.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert window.ring.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_widget_that_is_deleted_takes_its_ring_along(window: Window) -> None:
    tab(window)
    window.second.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    assert not window.ring.isVisible() or window.ring.target() is window.focusWidget()


def test_another_window_takes_the_ring_away(qtbot: QtBot, window: Window) -> None:
    tab(window)
    other = QWidget()
    qtbot.addWidget(other)
    show_active(qtbot, other)
    assert window.ring.target() is None
