"""The desktop's icons: painted for each size, and the same as the drawings that are shipped."""

import re
from itertools import combinations
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainterPath

from goodword.core.practices import Practice
from goodword.integration.paths import resource
from goodword.shell.theme.tokens import TRAY
from goodword.shell.widgets.mark import Centre, MarkColours, MarkState, paint_mark
from goodword.shell.widgets.mark_geometry import LARGE, SMALL, Cut, part_path
from goodword.shell.widgets.tray_icon import BARE_CUTS, TILE_SIZES, TRAY_SIZES, app_icon, tray_icon
from support.pictures import colours, painted, pixels

pytestmark = pytest.mark.usefixtures("qapp")

ONE = MarkState(frozenset({Practice.PRAISE}))
ALL = MarkState(frozenset(Practice), Centre.DONE)
_VERTEX = re.compile(r"([MLQA])([^A-Z]*)")


def picture(size: int, state: MarkState = ONE, mask: bool = False) -> QImage:
    return tray_icon(state, mask=mask).pixmap(QSize(size, size)).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def app_picture(size: int, padded: bool = False) -> QImage:
    return app_icon(padded=padded).pixmap(QSize(size, size)).toImage()


def share_alike(one: QImage, other: QImage) -> float:
    """How many of the pixels are alike to the eye."""
    pairs = list(zip(pixels(one), pixels(other), strict=True))
    return sum(_alike(a, b) for a, b in pairs) / len(pairs)


def _alike(one: QColor, other: QColor) -> bool:
    apart = (one.redF() - other.redF(), one.greenF() - other.greenF(), one.blueF() - other.blueF())
    return max(abs(part) for part in (*apart, one.alphaF() - other.alphaF())) < 0.02


class TestTray:
    def test_there_is_one_for_every_panel(self) -> None:
        sizes = sorted(size.width() for size in tray_icon(ONE).availableSizes())
        assert sizes == list(TRAY_SIZES)

    @pytest.mark.parametrize("size", TRAY_SIZES)
    def test_each_is_painted_at_its_size(self, size: int) -> None:
        meant = painted(size, lambda painter, rect: paint_mark(painter, rect, ONE, MarkColours.tray()))
        assert share_alike(picture(size), meant) == 1.0

    def test_its_colours_are_those_for_unknown_panels(self) -> None:
        assert {TRAY.praise, TRAY.coaching, TRAY.listening, TRAY.open} <= colours(picture(64, ALL))

    def test_different_days_look_different_at_16_pixels(self) -> None:
        states = [MarkState(frozenset(), centre) for centre in Centre]
        states += [MarkState(frozenset({practice})) for practice in Practice]
        states += [MarkState(frozenset(Practice) - {practice}) for practice in Practice]
        states += [MarkState(frozenset(Practice), centre) for centre in (Centre.NONE, Centre.DONE, Centre.PAUSED)]
        pictures = [picture(16, state) for state in states]
        assert all(share_alike(one, other) < 0.97 for one, other in combinations(pictures, 2))

    def test_the_template_is_black_and_its_open_arcs_are_half_there(self) -> None:
        icon = tray_icon(ONE, mask=True)
        assert icon.isMask()
        assert not tray_icon(ONE).isMask()
        image = icon.pixmap(QSize(18, 18), 2.0).toImage()
        assert image.width() == 36
        assert {pixel.name() for pixel in pixels(image)} == {"#000000"}
        praise, rest = pixels(image.copy(0, 0, 12, 36)), pixels(image.copy(18, 0, 18, 36))
        assert max(pixel.alphaF() for pixel in praise) == 1.0
        assert max(pixel.alphaF() for pixel in rest) == pytest.approx(0.55, abs=0.01)

    def test_the_template_keeps_its_margin(self) -> None:
        image = picture(18, ALL, mask=True)
        assert not any(image.pixelColor(x, y).alpha() for x in range(18) for y in (0,))


class TestApp:
    def test_it_is_there_in_every_size(self) -> None:
        sizes = sorted(size.width() for size in app_icon().availableSizes())
        assert sizes == sorted([*BARE_CUTS, *TILE_SIZES])

    def test_small_ones_stand_without_the_tile(self) -> None:
        assert app_picture(24).pixelColor(12, 12).alpha() == 0
        assert app_picture(32).pixelColor(16, 16).alpha() == 255

    def test_the_tile_is_paper_with_round_corners(self) -> None:
        image = app_picture(512)
        assert image.pixelColor(26, 26).alpha() == 0
        assert image.pixelColor(256, 25).name().upper() == "#E2D7C5"
        top, bottom = image.pixelColor(256, 40), image.pixelColor(256, 480)
        assert top.lightness() > bottom.lightness() > 230
        assert {"#CC7200", "#108A80", "#7558DC"} <= colours(image)

    def test_macos_gets_its_margin(self) -> None:
        image = app_picture(512, padded=True)
        assert image.pixelColor(256, 60).alpha() == 0
        assert image.pixelColor(256, 80).alpha() == 255


@pytest.mark.parametrize(("name", "cut"), [("app-icon.svg", LARGE), ("app-icon-small.svg", SMALL)])
def test_the_shipped_drawings_are_what_is_painted(name: str, cut: Cut) -> None:
    parts = {
        part.get("id"): part for part in ElementTree.parse(resource(f"icons/{name}")).iter() if part.get("id") != "p"
    }
    for practice in Practice:
        drawn = parts[practice.value]
        vertices = [
            QPointF(*[float(number) for number in re.split(r"[ ,]", numbers)[-2:]])
            for _, numbers in _VERTEX.findall(drawn.get("d", ""))
        ]
        assert len(vertices) >= 5
        assert all(_distance(part_path(cut, practice), vertex) < 0.02 for vertex in vertices)
        assert QColor(drawn.get("fill", "")).isValid()


def _distance(path: QPainterPath, point: QPointF) -> float:
    nodes = [QPointF(path.elementAt(index).x, path.elementAt(index).y) for index in range(path.elementCount())]
    return min((node - point).manhattanLength() for node in nodes)
