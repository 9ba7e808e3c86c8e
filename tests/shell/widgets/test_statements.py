"""What speaks without being asked: banner, lights, the one question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.errors import KnownError
from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.light import Light
from goodword.shell.widgets.soft_question import SoftQuestion
from goodword.shell.widgets.underline import Underline

FULL = KnownError("This record is not saved yet", "The <b>disk</b> is full.", "Free some space, then save again.")


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_a_banner_says_what_is_wrong_until_it_is_settled(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme, "Save again")
    qtbot.addWidget(banner)
    assert not banner.isVisible()
    banner.say(FULL)
    assert banner.isVisible()
    shown = {label.text(): label.textFormat() for label in banner.findChildren(QLabel)}
    assert shown == {FULL.title: Qt.TextFormat.PlainText, str(FULL): Qt.TextFormat.PlainText}
    assert (banner.accessibleName(), banner.accessibleDescription()) == (FULL.title, str(FULL))
    assert {theme.tokens.error, theme.tokens.error_s} <= colours(banner)
    with qtbot.waitSignal(banner.acted):
        QTest.keyClick(banner.button, Qt.Key.Key_Space)
    banner.settle()
    assert not banner.isVisible()


@pytest.mark.parametrize("kind", list(Underline))
def test_a_light_says_whether_its_part_is_there(qtbot: QtBot, theme: Theme, kind: Underline) -> None:
    theme.reduced_motion = True
    light = Light(theme, Practice.LISTENING, "Action", kind)
    qtbot.addWidget(light)
    light.show()
    fill = theme.tokens.listening.fill
    assert (light.is_lit(), light.accessibleDescription()) == (False, "not yet there")
    assert fill not in colours(light)
    light.set_lit(True)
    light.set_lit(True)
    assert (light.is_lit(), light.accessibleDescription()) == (True, "there")
    assert fill in colours(light)
    light.set_lit(False)
    assert fill not in colours(light)
    spoken = QAccessible.queryAccessibleInterface(light)
    assert spoken.text(QAccessible.Text.Name) == "Action"


def test_a_light_of_another_note_is_set_quietly(qtbot: QtBot, theme: Theme) -> None:
    light = Light(theme, Practice.PRAISE, "Effect", Underline.DASHED)
    qtbot.addWidget(light)
    light.show()
    light.set_lit(True, quietly=True)
    assert theme.tokens.praise.fill in colours(light)


def test_a_light_comes_on_softly(qtbot: QtBot, theme: Theme) -> None:
    light = Light(theme, Practice.PRAISE, "Effect", Underline.DASHED)
    qtbot.addWidget(light)
    light.resize(light.sizeHint())
    light.show()
    light.set_lit(True)
    light.grab()
    qtbot.waitUntil(lambda: theme.tokens.praise.fill in colours(light))


def test_the_question_wraps_and_takes_the_practices_ground(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    question = SoftQuestion(theme, Practice.PRAISE, "What was different afterwards, and for whom was it?")
    QVBoxLayout(window).addWidget(question)
    window.resize(500, 60)
    window.show()
    assert question.heightForWidth(200) > question.heightForWidth(500)
    assert question.textFormat() is Qt.TextFormat.PlainText
    assert {theme.tokens.praise.soft, theme.tokens.praise.fill} <= colours(question)
    question.set_practice(Practice.COACHING)
    window.resize(180, 120)
    assert theme.tokens.coaching.soft in colours(question)
