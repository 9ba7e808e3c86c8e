"""Checks, radios, toggles, chips: real ones underneath, hit anywhere, worked by Space."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.check import Check
from goodword.shell.widgets.chip import Chip
from goodword.shell.widgets.painting import LEAST_TARGET
from goodword.shell.widgets.radio import Radio
from goodword.shell.widgets.toggle import Toggle
from support.showing import show_active

MAKERS: list[tuple[Callable[[Theme], QAbstractButton], QAccessible.Role, str]] = [
    (lambda theme: Check(theme, "My manager"), QAccessible.Role.CheckBox, "My manager"),
    (lambda theme: Radio(theme, "In public"), QAccessible.Role.RadioButton, "In public"),
    (lambda theme: Toggle(theme, "Names in notifications"), QAccessible.Role.CheckBox, "Names in notifications"),
    (lambda theme: Chip(theme, Practice.COACHING, "Coaching"), QAccessible.Role.CheckBox, "Coaching"),
]
every_kind = pytest.mark.parametrize(("make", "role", "name"), MAKERS, ids=["check", "radio", "toggle", "chip"])


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


@every_kind
def test_space_and_a_click_at_its_far_end_switch_it(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme], QAbstractButton], role: QAccessible.Role, name: str
) -> None:
    control = make(theme)
    control.setAutoExclusive(False)
    qtbot.addWidget(control)
    control.resize(control.sizeHint())
    control.show()
    QTest.keyClick(control, Qt.Key.Key_Space)
    assert control.isChecked()
    QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(control.width() - 2, 2))
    assert not control.isChecked()


@every_kind
def test_a_screen_reader_hears_what_it_is(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme], QAbstractButton], role: QAccessible.Role, name: str
) -> None:
    control = make(theme)
    qtbot.addWidget(control)
    control.setChecked(True)
    spoken = QAccessible.queryAccessibleInterface(control)
    assert (spoken.role(), spoken.text(QAccessible.Text.Name)) == (role, name)
    assert spoken.state().checked


@every_kind
def test_each_state_looks_different_and_can_be_hit(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme], QAbstractButton], role: QAccessible.Role, name: str
) -> None:
    control = make(theme)
    control.setAutoExclusive(False)
    qtbot.addWidget(control)
    control.resize(control.sizeHint())
    assert control.minimumSizeHint() == control.sizeHint()
    assert min(control.width(), control.height()) >= LEAST_TARGET
    pictures = []
    for able in (True, False):
        for on in (False, True):
            control.setEnabled(able)
            control.setChecked(on)
            pictures.append(control.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[2] != pictures[3]
    assert pictures[0] != pictures[2] or isinstance(control, Chip)


def test_a_chip_is_coloured_only_while_it_is_on(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, Practice.PRAISE, "Praise")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert theme.tokens.praise.fill not in colours(chip)
    chip.setChecked(True)
    assert theme.tokens.praise.fill in colours(chip)
    chip.setDown(True)
    assert theme.tokens.press in colours(chip)


def test_radios_exclude_each_other_and_arrows_choose(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    radios = [Radio(theme, words) for words in ("In public", "In the team", "Only in private")]
    for radio in radios:
        layout.addWidget(radio)
    show_active(qtbot, window)
    radios[0].setChecked(True)
    radios[0].setFocus()
    QTest.keyClick(radios[0], Qt.Key.Key_Down)
    assert [radio.isChecked() for radio in radios] == [False, True, False]


def test_a_check_without_words_is_a_box_alone(qtbot: QtBot, theme: Theme) -> None:
    check = Check(theme)
    qtbot.addWidget(check)
    assert check.sizeHint().width() == check.sizeHint().height() == 24
    check.grab()
