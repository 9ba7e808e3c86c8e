"""The mark's outlines, computed: three strokes that close into a speech bubble, cut for three optical sizes.

The grid is 64 by 64 with its centre at (32, 32); angles are degrees clockwise from twelve o'clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import asin, cos, degrees, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from goodword.core.practices import Practice

GRID = 64.0
MIDDLE = 32.0
PART_START = {Practice.PRAISE: 225.0, Practice.COACHING: 345.0, Practice.LISTENING: 105.0}
PART_EXTENT = 120.0

_BLOCK = 40.0
_RIM = 258.0
_TANGENT = 10.0
_OPEN_RADIUS = 24.0
_REACH = 64.0


class Centre(Enum):
    """The one sign in the middle of the mark."""

    NONE = "none"
    DONE = "done"
    OFF = "off"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Cut:
    """How the mark is drawn at one optical size: radii, gaps and line widths on the grid."""

    outer: float
    inner: float
    end_gap: float
    block_gap: float
    echo_line: float
    open_line: float
    rounding: float
    tip: tuple[float, float]
    check: tuple[tuple[float, float], ...]
    dot: float
    bar: tuple[float, float, float]
    bar_lefts: tuple[float, float]
    bar_top: float

    @classmethod
    def for_pixels(cls, pixels: float) -> "Cut":
        """The cut for a mark that is so many device pixels wide."""
        if pixels <= 20:
            return SMALL
        return MEDIUM if pixels <= 40 else LARGE


_CHECK_SMALL = ((20.6, 32.4), (25.2, 27.8), (30, 32.6), (39.6, 23), (44.2, 27.6), (30, 41.8))
_CHECK = ((22.4, 32.2), (25.8, 28.8), (30, 33), (38.4, 24.6), (41.8, 28), (30, 39.8))
SMALL = Cut(30, 18, 4, 4, 4, 4, 0, (4, 60.5), _CHECK_SMALL, 8, (8, 16, 0.8), (20, 36), 24)
MEDIUM = Cut(30, 18, 3.4, 3.4, 4.2, 3.2, 0, (4.2, 60), _CHECK, 6.4, (5.4, 20, 1), (24, 34.6), 22)
LARGE = Cut(29.2, 18.4, 3.6, 3.9, 3.1, 2.6, 1.6, (5.4, 58.8), _CHECK, 6.4, (5.4, 20, 1), (24, 34.6), 22)


@cache
def done_path(practice: Practice, cut: Cut) -> QPainterPath:
    """The shape a practice has once it is done."""
    start, end = _ends(practice)
    if practice is Practice.PRAISE:
        return _bubble_side(start, end, cut)
    path = QPainterPath()
    if practice is Practice.COACHING:
        for index in range(3):
            left = cut.end_gap if index == 0 else cut.block_gap / 2
            right = cut.end_gap if index == 2 else cut.block_gap / 2
            first = start + index * _BLOCK
            _add_sector(path, (first, first + _BLOCK), (left, right), (cut.inner, cut.outer))
        return path
    gaps = (cut.end_gap, cut.end_gap)
    _add_sector(path, (start, end), gaps, (cut.outer - cut.echo_line, cut.outer))
    _add_sector(path, (start, end), gaps, (cut.inner, cut.inner + cut.echo_line))
    return path


@cache
def open_path(practice: Practice, cut: Cut) -> QPainterPath:
    """The thin arc that stands for a practice until it is done."""
    path = QPainterPath()
    half = cut.open_line / 2
    _add_sector(
        path, _ends(practice), (cut.end_gap, cut.end_gap), (_OPEN_RADIUS - half, _OPEN_RADIUS + half)
    )
    return path


@cache
def centre_path(centre: Centre, cut: Cut) -> QPainterPath:
    """The sign in the middle; nothing for `Centre.NONE`."""
    path = QPainterPath()
    if centre is Centre.DONE:
        _add_polygon(path, cut.check)
    elif centre is Centre.OFF:
        path.addEllipse(QPointF(MIDDLE, MIDDLE), cut.dot, cut.dot)
    elif centre is Centre.PAUSED:
        width, tall, radius = cut.bar
        for left in cut.bar_lefts:
            path.addRoundedRect(QRectF(left, cut.bar_top, width, tall), radius, radius)
    return path


def wedge(practice: Practice, begin: float, end: float) -> QPainterPath:
    """The slice of the grid from share `begin` to share `end` of a practice's arc, its tail and ends included."""
    spill = 12.0
    first = PART_START[practice] - spill
    whole = PART_EXTENT + 2 * spill
    path = QPainterPath(QPointF(MIDDLE, MIDDLE))
    path.arcTo(_circle(_REACH), 90 - (first + whole * begin), -whole * (end - begin))
    path.closeSubpath()
    return path


def _ends(practice: Practice) -> tuple[float, float]:
    start = PART_START[practice]
    return start, start + PART_EXTENT


def _bubble_side(start: float, end: float, cut: Cut) -> QPainterPath:
    rim = _point(_RIM, cut.outer)
    along = radians(_RIM)
    control = QPointF(rim.x() - _TANGENT * cos(along), rim.y() - _TANGENT * sin(along))
    tip = QPointF(*cut.tip)
    outer_end = end - _inside(cut.end_gap, cut.outer)
    inner_end = end - _inside(cut.end_gap, cut.inner)
    inner_start = start + _inside(cut.end_gap, cut.inner)
    path = QPainterPath(tip)
    path.quadTo(control, rim)
    path.arcTo(_circle(cut.outer), 90 - _RIM, _RIM - outer_end)
    path.lineTo(_point(inner_end, cut.inner))
    path.arcTo(_circle(cut.inner), 90 - inner_end, inner_end - inner_start)
    path.closeSubpath()
    return path


def _add_sector(
    path: QPainterPath, ends: tuple[float, float], gaps: tuple[float, float], radii: tuple[float, float]
) -> None:
    """Add a ring's sector whose ends are cut parallel to their radius, each its gap away."""
    inner, outer = radii
    outer_start, outer_end = ends[0] + _inside(gaps[0], outer), ends[1] - _inside(gaps[1], outer)
    inner_start, inner_end = ends[0] + _inside(gaps[0], inner), ends[1] - _inside(gaps[1], inner)
    path.moveTo(_point(outer_start, outer))
    path.arcTo(_circle(outer), 90 - outer_start, outer_start - outer_end)
    path.lineTo(_point(inner_end, inner))
    path.arcTo(_circle(inner), 90 - inner_end, inner_end - inner_start)
    path.closeSubpath()


def _add_polygon(path: QPainterPath, corners: Sequence[tuple[float, float]]) -> None:
    path.moveTo(QPointF(*corners[0]))
    for corner in corners[1:]:
        path.lineTo(QPointF(*corner))
    path.closeSubpath()


def _inside(gap: float, radius: float) -> float:
    return degrees(asin(gap / radius))


def _point(angle: float, radius: float) -> QPointF:
    turned = radians(angle)
    return QPointF(MIDDLE + radius * sin(turned), MIDDLE - radius * cos(turned))


def _circle(radius: float) -> QRectF:
    return QRectF(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius)
