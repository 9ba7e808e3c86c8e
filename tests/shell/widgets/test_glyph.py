"""The signs of the practices: three shapes that differ without their colours."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from goodword.core.practices import Practice
from goodword.core.settings import ThemeChoice
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import DARK, LIGHT
from goodword.shell.widgets.glyph import Glyph, paint_glyph
from support.pictures import colours, coverage, painted

INK = "#221D18"

every_practice = pytest.mark.parametrize("practice", Practice)


def glyph(practice: Practice, size: int = 16, outlined: bool = False) -> QImage:
    return painted(size, lambda painter, rect: paint_glyph(painter, rect, practice, INK, outlined))


@pytest.mark.parametrize("outlined", [False, True], ids=["filled", "outlined"])
def test_in_one_ink_the_three_still_differ(outlined: bool) -> None:
    for one, other in combinations([glyph(practice, outlined=outlined) for practice in Practice], 2):
        pairs = [
            abs(one.pixelColor(x, y).alphaF() - other.pixelColor(x, y).alphaF()) for x in range(16) for y in range(16)
        ]
        assert sum(pairs) > 40


@every_practice
def test_an_outline_is_lighter_than_the_filled_sign(practice: Practice) -> None:
    assert 0 < coverage(glyph(practice, 32, outlined=True)) < 0.8 * coverage(glyph(practice, 32))


@every_practice
@pytest.mark.parametrize("outlined", [False, True], ids=["filled", "outlined"])
def test_nothing_is_cut_off(practice: Practice, outlined: bool) -> None:
    inside = QRectF(20, 20, 60, 60)
    roomy = painted(100, lambda painter, _: paint_glyph(painter, inside, practice, INK, outlined))
    beyond = [
        roomy.pixelColor(x, y).alpha()
        for x in range(100)
        for y in range(100)
        if not inside.adjusted(-1, -1, 1, 1).contains(x + 0.5, y + 0.5)
    ]
    assert max(beyond) == 0


def test_coaching_rises_in_three_steps() -> None:
    image = glyph(Practice.COACHING, 160)
    for x, y in ((33, 122), (80, 79), (127, 35)):
        assert image.pixelColor(x, y).alpha() == 255
    for x, y in ((33, 79), (80, 122), (127, 79), (57, 100), (104, 57)):
        assert image.pixelColor(x, y).alpha() == 0


def test_listening_is_two_lines_that_open_to_the_speaker() -> None:
    image = glyph(Practice.LISTENING, 160)
    along_the_middle = [image.pixelColor(x, 80).alpha() == 255 for x in range(80, 160)]
    changes = sum(one != other for one, other in pairwise(along_the_middle))
    assert changes == 4
    assert not any(image.pixelColor(80 - step, 80 - step).alpha() for step in range(80))


def test_praise_ends_in_the_tip_of_a_bubble() -> None:
    image = glyph(Practice.PRAISE, 160)
    assert image.pixelColor(22, 139).alpha() > 0
    assert image.pixelColor(150, 139).alpha() == 0


def test_the_painter_is_left_as_it_was() -> None:
    def look(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QColor("#123456"))
        paint_glyph(painter, rect, Practice.LISTENING, INK)
        assert painter.transform() == QTransform()
        assert painter.pen().color() == QColor("#123456")

    painted(16, look)


def test_in_a_window_it_has_its_practices_colour(qtbot: QtBot, theme: Theme) -> None:
    widget = Glyph(theme, Practice.PRAISE, 32)
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    assert LIGHT.praise.fill in colours(widget.grab().toImage())
    widget.set_practice(Practice.COACHING)
    theme.choose(ThemeChoice.DARK)
    shown = colours(widget.grab().toImage())
    assert DARK.coaching.fill in shown
    assert LIGHT.praise.fill not in shown
