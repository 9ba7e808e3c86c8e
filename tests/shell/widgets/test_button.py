"""Buttons: real push buttons, as high as every control, wide enough for their words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from goodword.shell.theme.measures import control_height, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.painting import LEAST_TARGET


def ground(button: Button) -> str:
    """The colour at the left, inside the edge and beside the words."""
    return QColor(button.grab().toImage().pixelColor(5, button.height() // 2)).name().upper()


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_space_presses_it(qtbot: QtBot, theme: Theme, kind: ButtonKind) -> None:
    button = Button(theme, "Record", kind)
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_it_is_a_button_with_its_words_to_a_screen_reader(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Save and next", icon="save")
    qtbot.addWidget(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.role() is QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == "Save and next"


def test_it_is_as_high_as_every_control_and_a_link_can_be_hit(qtbot: QtBot, theme: Theme) -> None:
    button, link = Button(theme, "Record"), Button(theme, "Fill in", "link")
    qtbot.addWidget(button)
    qtbot.addWidget(link)
    assert button.sizeHint().height() == control_height(theme.types.medium)
    assert link.sizeHint().height() >= LEAST_TARGET
    assert link.sizeHint().width() < button.sizeHint().width() + 40


def test_an_icon_takes_its_room_and_eight_beside_it(qtbot: QtBot, theme: Theme) -> None:
    plain, pictured = Button(theme, "Note"), Button(theme, "Note", icon="note")
    qtbot.addWidget(plain)
    qtbot.addWidget(pictured)
    assert pictured.sizeHint().width() - plain.sizeHint().width() == 16 + 8


def test_each_state_has_its_ground(qtbot: QtBot, theme: Theme) -> None:
    tokens = theme.tokens
    button, primary = Button(theme, "Record"), Button(theme, "Save", ButtonKind.PRIMARY)
    for each in (button, primary):
        qtbot.addWidget(each)
        each.resize(each.sizeHint())
    assert (ground(button), ground(primary)) == (tokens.surface, tokens.accent)
    button.setDown(True)
    primary.setDown(True)
    assert (ground(button), ground(primary)) == (tokens.press, tokens.accent_hover)
    button.setEnabled(False)
    primary.setEnabled(False)
    assert (ground(button), ground(primary)) == (tokens.bg, tokens.track)


@pytest.mark.parametrize("kind", [ButtonKind.QUIET, ButtonKind.LINK])
def test_quiet_ones_have_no_ground_at_rest(qtbot: QtBot, theme: Theme, kind: ButtonKind) -> None:
    button = Button(theme, "Record", kind)
    qtbot.addWidget(button)
    for able in (True, False):
        button.setEnabled(able)
        assert button.grab().toImage().pixelColor(0, 1) == theme.tokens.bg


def test_one_that_stays_down_looks_primary_while_it_is_on(qtbot: QtBot, theme: Theme) -> None:
    day = Button(theme, "Mon")
    qtbot.addWidget(day)
    day.setCheckable(True)
    QTest.mouseClick(day, Qt.MouseButton.LeftButton)
    assert day.isChecked()
    assert ground(day) == theme.tokens.accent


def test_an_icon_button_says_what_it_does(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, "edit", "Edit")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert button.accessibleName() == button.toolTip() == "Edit"
    assert button.sizeHint().width() == button.sizeHint().height() >= max(28, line_height(theme.types.body))
    button.setDown(True)
    assert button.grab().toImage().pixelColor(QPoint(4, button.height() // 2)) == theme.tokens.press
    button.setEnabled(False)
    assert button.grab().toImage().pixelColor(QPoint(4, button.height() // 2)) == theme.tokens.bg
