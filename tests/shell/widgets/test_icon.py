"""The icons: all there, in one weight and one ink, inside their square."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QTransform
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from goodword.core.settings import ThemeChoice
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import DARK, LIGHT
from goodword.shell.widgets.icon import STROKE, Icon, _strokes, icon, paint_icon
from goodword.shell.widgets.icon_paths import ICON_PATHS
from support.pictures import colours, coverage, painted

THE_LOOK_NAMES = """
search calendar note left right up down close check lock people person globe mail plus undo more edit bin clock bell
sliders shield info warning copy save send grip eye book sun lines data
"""
INK = "#5B5349"

every_icon = pytest.mark.parametrize("name", ICON_PATHS)


def test_the_icons_are_those_of_the_look() -> None:
    assert sorted(ICON_PATHS) == sorted(THE_LOOK_NAMES.split())


def test_no_two_icons_are_alike() -> None:
    assert len(set(ICON_PATHS.values())) == len(ICON_PATHS)


@every_icon
def test_an_icon_stays_inside_its_square(name: str) -> None:
    strokes = _strokes(name)
    half = STROKE / 2
    inked = strokes.lines.boundingRect().adjusted(-half, -half, half, half) if not strokes.lines.isEmpty() else QRectF()
    assert QRectF(0, 0, 16, 16).contains(inked.united(strokes.dots.boundingRect()))


@every_icon
def test_an_icon_is_ink_and_nothing_else(name: str) -> None:
    image = painted(32, lambda painter, rect: paint_icon(painter, rect, name, INK))
    assert colours(image) == {INK}
    assert 30 < coverage(image) < 400


def test_a_sharper_screen_shows_the_same_icon_finer() -> None:
    plain, sharp = (painted(16, lambda painter, rect: paint_icon(painter, rect, "globe", INK), s) for s in (1, 2))
    assert coverage(sharp) == pytest.approx(4 * coverage(plain), rel=0.03)


def test_the_painter_is_left_as_it_was() -> None:
    def twice(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QColor("#123456"))
        paint_icon(painter, rect, "bell", INK)
        assert painter.transform() == QTransform()
        assert painter.pen().color() == QColor("#123456")
        assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)

    painted(16, twice)


def test_an_icon_that_is_not_there_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        painted(16, lambda painter, rect: paint_icon(painter, rect, "heart", INK))


class TestForMenus:
    def test_it_is_sharp_on_every_screen(self, qapp: QApplication, theme: Theme) -> None:
        made = icon(theme, "copy", 20)
        for sharpness in (1.0, 2.0, 3.0):
            pixmap = made.pixmap(QSize(20, 20), sharpness)
            assert (pixmap.width(), pixmap.devicePixelRatio()) == (20 * sharpness, sharpness)

    def test_it_is_paler_where_nothing_can_be_done(self, qapp: QApplication, theme: Theme) -> None:
        made = icon(theme, "copy", 32)
        size = QSize(32, 32)
        assert colours(made.pixmap(size).toImage()) == {LIGHT.ink2}
        assert colours(made.pixmap(size, QIcon.Mode.Disabled).toImage()) == {LIGHT.ink3}


class TestInAWindow:
    def test_it_takes_the_ink_of_the_look(self, qtbot: QtBot, theme: Theme) -> None:
        widget = Icon(theme, "lock", 32)
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        assert LIGHT.ink2 in colours(widget.grab().toImage())
        theme.choose(ThemeChoice.DARK)
        assert DARK.ink2 in colours(widget.grab().toImage())
        widget.setEnabled(False)
        assert DARK.ink3 in colours(widget.grab().toImage())

    def test_another_name_is_another_picture(self, qtbot: QtBot, theme: Theme) -> None:
        widget = Icon(theme, "lock")
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        before = widget.grab().toImage()
        widget.set_name("globe")
        assert widget.name == "globe"
        assert widget.grab().toImage() != before
