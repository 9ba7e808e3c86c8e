"""The mark: its geometry, what stands for what, its way of closing, and its words."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QVariantAnimation
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from goodword.core.practices import Practice
from goodword.core.settings import ThemeChoice
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import DARK, LIGHT
from goodword.shell.widgets.mark import (
    WHOLE,
    Centre,
    Mark,
    MarkColours,
    MarkState,
    mark_words,
    paint_cut,
    paint_mark,
)
from goodword.shell.widgets.mark_geometry import (
    LARGE,
    MEDIUM,
    SMALL,
    TINY,
    Cut,
    centre_path,
    closing_wedge,
    cut_for,
    open_path,
    part_path,
)
from support.pictures import colours, coverage, painted

PRAISE, COACHING, LISTENING = Practice
NOTHING = MarkState(frozenset())
ALL = MarkState(frozenset(Practice))
COLOURS = MarkColours.of(LIGHT)

every_practice = pytest.mark.parametrize("practice", Practice)
every_cut = pytest.mark.parametrize("cut", [TINY, SMALL, MEDIUM, LARGE], ids=["tiny", "small", "medium", "large"])


def state(*done: Practice, centre: Centre = Centre.NONE) -> MarkState:
    return MarkState(frozenset(done), centre)


def mark(shown: MarkState, size: int = 64, sharpness: float = 1.0) -> QImage:
    return painted(size, lambda painter, rect: paint_mark(painter, rect, shown, COLOURS), sharpness)


class TestGeometry:
    @pytest.mark.parametrize(
        ("pixels", "cut"),
        [(16, TINY), (18, SMALL), (20, SMALL), (21, MEDIUM), (32, MEDIUM), (40, MEDIUM), (41, LARGE), (256, LARGE)],
    )
    def test_each_size_has_its_cut(self, pixels: float, cut: Cut) -> None:
        assert cut_for(pixels) is cut

    @pytest.mark.parametrize(
        ("cut", "practice", "corners"),
        [
            (SMALL, PRAISE, [(4, 60.5), (2.66, 38.24), (20.44, 4.32), (23.59, 16.08), (16.76, 41.58)]),
            (MEDIUM, PRAISE, [(4.2, 60), (2.66, 38.24), (21, 4.09), (24.14, 15.81), (17.1, 42.09)]),
            (LARGE, PRAISE, [(5.4, 58.8), (3.44, 38.07), (21.02, 4.94), (23.85, 15.5), (16.7, 42.21)]),
            (SMALL, COACHING, [(28.17, 2.25), (42.84, 4.03), (46.46, 5.72), (49.06, 26.25)]),
            (MEDIUM, COACHING, [(27.57, 2.33), (43.12, 4.14), (58.43, 17.8), (48.96, 25.97)]),
            (LARGE, COACHING, [(27.98, 3.08), (42.55, 4.77), (59.23, 21.45), (49.41, 26.03)]),
            (SMALL, LISTENING, [(59.68, 43.56), (13.8, 55.85), (51.86, 41.46), (47.92, 40.41)]),
            (MEDIUM, LISTENING, [(59.91, 43), (13.33, 55.48), (52.31, 40.96), (48.19, 39.86)]),
            (LARGE, LISTENING, [(59.06, 42.98), (14.06, 55.04), (51.54, 40.96), (48.5, 40.15)]),
        ],
    )
    def test_the_corners_lie_where_they_were_drawn(
        self, cut: Cut, practice: Practice, corners: list[tuple[float, float]]
    ) -> None:
        path = part_path(cut, practice)
        nodes = [QPointF(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]
        for x, y in corners:
            assert min((node - QPointF(x, y)).manhattanLength() for node in nodes) < 0.02

    @every_cut
    def test_no_part_touches_another_or_leaves_the_grid(self, cut: Cut) -> None:
        room = QRectF(0, 0, 64, 64).translated(-cut.nudge[0], -cut.nudge[1]).adjusted(-0.01, -0.01, 0.01, 0.01)
        for practice in Practice:
            shape = part_path(cut, practice)
            assert room.contains(shape.boundingRect())
            for other in Practice:
                if other is not practice:
                    assert not shape.intersects(part_path(cut, other))
                    assert not shape.intersects(open_path(cut, other))

    @every_cut
    def test_the_sign_in_the_middle_touches_no_part(self, cut: Cut) -> None:
        assert centre_path(cut, Centre.NONE).isEmpty()
        for centre in (Centre.DONE, Centre.OFF, Centre.PAUSED):
            sign = centre_path(cut, centre)
            assert not sign.isEmpty()
            assert not any(sign.intersects(part_path(cut, practice)) for practice in Practice)

    @every_practice
    def test_a_wedge_grows_to_the_whole_part(self, practice: Practice) -> None:
        shape = part_path(LARGE, practice)
        shares = [closing_wedge(practice, share / 10) for share in range(1, 11)]
        assert not shares[0].contains(shape.boundingRect())
        reach = [shape.intersected(wedge).boundingRect().width() for wedge in shares]
        assert all(one <= other + 0.01 for one, other in pairwise(reach))
        assert shape.subtracted(shares[-1]).boundingRect().width() < 0.5


class TestPainting:
    @every_practice
    def test_a_part_that_is_done_has_its_colour_and_the_others_none(self, practice: Practice) -> None:
        shown = colours(mark(state(practice)))
        assert {other for other in Practice if COLOURS.part(other) in shown} == {practice}
        assert COLOURS.open in shown

    def test_with_all_three_nothing_is_open(self) -> None:
        shown = colours(mark(ALL))
        assert {COLOURS.part(practice) for practice in Practice} <= shown
        assert COLOURS.open not in shown

    def test_on_a_day_off_no_part_is_filled(self) -> None:
        off = mark(MarkState(frozenset(Practice), Centre.OFF))
        assert colours(off) == {LIGHT.field}
        assert off.pixelColor(32, 32) == QColor(LIGHT.field)

    def test_while_paused_what_is_done_stays(self) -> None:
        paused = mark(state(PRAISE, centre=Centre.PAUSED))
        assert LIGHT.praise.fill in colours(paused)
        assert [paused.pixelColor(x, 32).alpha() for x in (27, 32, 37)] == [255, 0, 255]

    def test_a_skipped_part_stays_thin_beside_the_check(self) -> None:
        skipped = mark(state(PRAISE, centre=Centre.DONE))
        assert skipped.pixelColor(30, 36) == QColor(LIGHT.field)
        assert LIGHT.coaching.fill not in colours(skipped)

    @pytest.mark.parametrize(
        ("size", "sharpness", "cut"),
        [(16, 1, TINY), (16, 1.25, SMALL), (16, 2, MEDIUM), (30, 1, MEDIUM), (30, 1.5, LARGE), (48, 1, LARGE)],
    )
    def test_the_cut_follows_the_pixels_of_the_screen(self, size: int, sharpness: float, cut: Cut) -> None:
        meant = painted(size, lambda painter, rect: paint_cut(painter, rect, cut, ALL, COLOURS), sharpness)
        assert mark(ALL, size, sharpness) == meant

    def test_at_16_pixels_the_double_line_is_two_lines(self) -> None:
        tiny = mark(ALL, 16)
        column = [tiny.pixelColor(6, y).alphaF() for y in range(12, 16)]
        assert column[1] > 0.8
        assert column[3] > 0.8
        assert column[2] < 0.4

    def closing(self, practice: Practice, share: float) -> QImage:
        drawn = {practice: share}
        return painted(64, lambda painter, rect: paint_mark(painter, rect, ALL, COLOURS, drawn))

    @every_practice
    def test_a_part_closes_along_its_arc(self, practice: Practice) -> None:
        before = state(*(other for other in Practice if other is not practice))
        closing = [self.closing(practice, share) for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
        assert closing[0] == mark(before)
        assert closing[-1] == mark(ALL)
        covered = [coverage(image) for image in closing]
        assert all(one < other for one, other in pairwise(covered))

    def test_a_day_that_asks_nothing_is_fainter(self) -> None:
        faint = painted(64, lambda painter, rect: paint_mark(painter, rect, NOTHING, COLOURS.faint(LIGHT.track)))
        assert colours(faint) == {LIGHT.track}

    def test_the_painter_is_left_as_it_was(self) -> None:
        def look(painter: QPainter, rect: QRectF) -> None:
            painter.setPen(QColor("#123456"))
            paint_mark(painter, rect, ALL, COLOURS)
            assert painter.transform() == QTransform()
            assert painter.pen().color() == QColor("#123456")

        painted(64, look)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (NOTHING, "Praise, coaching and listening are open."),
        (state(PRAISE), "Praise is done. Coaching and listening are open."),
        (state(PRAISE, LISTENING), "Praise and listening are done. Coaching is open."),
        (ALL, "Praise, coaching and listening are done."),
        (state(PRAISE, centre=Centre.DONE), "Praise is done. Nothing more is asked."),
        (state(centre=Centre.DONE), "Nothing more is asked."),
        (state(PRAISE, centre=Centre.OFF), "Off. Nothing is asked."),
        (
            state(COACHING, centre=Centre.PAUSED),
            "Coaching is done. Praise and listening are open. Paused for now.",
        ),
    ],
)
def test_the_mark_in_words(shown: MarkState, words: str) -> None:
    assert mark_words(shown) == words


class TestInAWindow:
    @pytest.fixture
    def widget(self, qtbot: QtBot, theme: Theme) -> Mark:
        widget = Mark(theme, 48, NOTHING)
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        return widget

    def shown(self, widget: QWidget) -> set[str]:
        return colours(widget.grab().toImage())

    def running(self, widget: Mark) -> bool:
        return widget._motion.state() == QVariantAnimation.State.Running

    def test_it_says_what_it_shows(self, widget: Mark) -> None:
        assert widget.accessibleName() == "Today"
        widget.set_state(state(PRAISE))
        assert widget.state == state(PRAISE)
        assert widget.accessibleDescription() == "Praise is done. Coaching and listening are open."

    def test_out_of_view_nothing_moves(self, widget: Mark) -> None:
        widget.set_state(ALL)
        assert not self.running(widget)
        assert widget._drawn() == WHOLE

    def test_in_view_the_new_part_closes_in_240_ms(self, widget: Mark) -> None:
        widget.set_state(state(PRAISE))
        widget.show()
        widget.set_state(state(PRAISE, COACHING))
        assert widget._motion.duration() == 240
        widget._motion.setCurrentTime(60)
        drawn = widget._drawn()
        assert set(drawn) == {COACHING}
        assert 0.4 < drawn[COACHING] < 0.7
        assert {LIGHT.praise.fill, LIGHT.field} <= self.shown(widget)
        widget._motion.setCurrentTime(240)
        assert not self.running(widget)
        assert widget._drawn() == WHOLE

    def test_a_part_that_is_taken_back_is_gone_at_once(self, widget: Mark) -> None:
        widget.set_state(ALL)
        widget.show()
        widget.set_state(state(PRAISE, LISTENING))
        assert not self.running(widget)
        assert LIGHT.coaching.fill not in self.shown(widget)

    def test_where_no_movement_is_wanted_there_is_none(self, widget: Mark, theme: Theme) -> None:
        theme.reduced_motion = True
        widget.show()
        widget.set_state(ALL)
        assert not self.running(widget)
        assert LIGHT.coaching.fill in self.shown(widget)

    def test_hiding_ends_what_was_moving(self, widget: Mark) -> None:
        widget.show()
        widget.set_state(ALL)
        assert self.running(widget)
        widget.hide()
        assert not self.running(widget)
        assert widget._drawn() == WHOLE

    def test_a_second_change_finishes_the_first(self, widget: Mark) -> None:
        widget.show()
        widget.set_state(state(PRAISE))
        widget.set_state(state(PRAISE, COACHING))
        assert set(widget._drawn()) == {COACHING}
        widget.hide()

    def test_it_follows_the_look(self, widget: Mark, theme: Theme) -> None:
        widget.set_state(state(PRAISE))
        theme.choose(ThemeChoice.DARK)
        assert {DARK.praise.fill, DARK.field} <= self.shown(widget)
