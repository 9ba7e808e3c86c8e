"""Painting gives back every reference to None it takes."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from goodword.core.practices import Practice
from goodword.shell.theme.tokens import LIGHT
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.mark import Centre, MarkColours, MarkState, paint_mark
from support.pictures import painted

ALL = MarkState(frozenset(Practice), Centre.DONE)
COLOURS = MarkColours.of(LIGHT)


@pytest.mark.parametrize(
    "paint",
    [
        lambda painter, rect: paint_mark(painter, rect, ALL, COLOURS),
        lambda painter, rect: paint_mark(painter, rect, ALL, COLOURS, {Practice.LISTENING: 0.5}),
        lambda painter, rect: paint_glyph(painter, rect, Practice.COACHING, "#221D18", outlined=True),
        lambda painter, rect: paint_icon(painter, rect, "info", "#221D18"),
    ],
    ids=["mark", "mark closing", "glyph", "icon"],
)
def test_painting_does_not_use_up_none(paint: Callable[[QPainter, QRectF], None]) -> None:
    """A binding that loses one reference to None a call ends the process after some thousand calls."""

    def many(painter: QPainter, rect: QRectF) -> None:
        for _ in range(50):
            paint(painter, rect)
        before = sys.getrefcount(None)
        for _ in range(500):
            paint(painter, rect)
        assert abs(sys.getrefcount(None) - before) < 100

    painted(16, many)
