"""The shapes of the mark, on a grid of 64: three strokes that close into a speech bubble.

Angles run clockwise from 12 o'clock. Every part ends parallel to its radius, so that the gaps keep their width.
"""

from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from math import asin, ceil, cos, degrees, radians, sin, tan

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from goodword.core.practices import Practice

GRID = 64.0
CENTRE = QPointF(32.0, 32.0)

_SPAN = 120.0
_QUARTER = 90.0
_ARC_PIECE = 45.0
_STARTS = {Practice.PRAISE: 225.0, Practice.COACHING: 345.0, Practice.LISTENING: 105.0}
_OPEN_RADIUS = 24.0
_BLOCKS = 3
_TAIL_ANGLE = 258.0
_TAIL_REACH = 10.0
_OVERHANG = 2.0
"""How far, in degrees, the tail and the rounding reach before a part begins."""


class Centre(Enum):
    """The one sign that may stand in the middle: nothing more is asked, a day off, or not now."""

    NONE = "none"
    DONE = "done"
    OFF = "off"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Cut:
    """One optical size of the mark, in units of the grid."""

    outer: float
    inner: float
    end: float
    block: float
    line: float
    open: float
    rounding: float
    tip: tuple[float, float]
    check: tuple[tuple[float, float], ...]
    disc: float
    bars: tuple[tuple[float, float, float, float], ...]
    bar_radius: float
    nudge: tuple[float, float] = (0.0, 0.0)


_CHECK = ((22.4, 32.2), (25.8, 28.8), (30.0, 33.0), (38.4, 24.6), (41.8, 28.0), (30.0, 39.8))
_CHECK_SMALL = ((20.6, 32.4), (25.2, 27.8), (30.0, 32.6), (39.6, 23.0), (44.2, 27.6), (30.0, 41.8))
_BARS = ((24.0, 22.0, 5.4, 20.0), (34.6, 22.0, 5.4, 20.0))
_BARS_SMALL = ((20.0, 24.0, 8.0, 16.0), (36.0, 24.0, 8.0, 16.0))

SMALL = Cut(30.0, 18.0, 4.0, 4.0, 4.0, 4.0, 0.0, (4.0, 60.5), _CHECK_SMALL, 8.0, _BARS_SMALL, 0.8)
MEDIUM = Cut(30.0, 18.0, 3.4, 3.4, 4.2, 3.2, 0.0, (4.2, 60.0), _CHECK, 6.4, _BARS, 1.0)
LARGE = Cut(29.2, 18.4, 3.6, 3.9, 3.1, 2.6, 1.6, (5.4, 58.8), _CHECK, 6.4, _BARS, 1.0)

_NUDGE = (-2.0, 2.0)
_BARS_TINY = ((22.0, 22.0, 8.0, 20.0), (34.0, 22.0, 8.0, 20.0))

TINY = replace(SMALL, disc=9.0, bars=_BARS_TINY, nudge=_NUDGE)
"""SMALL for 16 px, where the ring is 15 px across: half a pixel aside, its lines fall on whole pixels."""

_LARGEST_TINY = 16.5
_LARGEST_SMALL = 20.0
_LARGEST_MEDIUM = 40.0


def cut_for(pixels: float) -> Cut:
    """The optical size that is meant for a mark `pixels` of the screen wide."""
    if pixels <= _LARGEST_TINY:
        return TINY
    if pixels <= _LARGEST_SMALL:
        return SMALL
    return MEDIUM if pixels <= _LARGEST_MEDIUM else LARGE


@cache
def part_path(cut: Cut, practice: Practice) -> QPainterPath:
    """The filled shape of a part that is done."""
    start, end = _STARTS[practice], _STARTS[practice] + _SPAN
    path = QPainterPath()
    if practice is Practice.PRAISE:
        _add_bubble(path, cut, start, end)
    elif practice is Practice.COACHING:
        width = _SPAN / _BLOCKS
        for index in range(_BLOCKS):
            before = cut.end if index == 0 else cut.block / 2
            after = cut.end if index == _BLOCKS - 1 else cut.block / 2
            left = start + index * width
            _add_sector(path, (left, left + width), (cut.inner, cut.outer), (before, after))
    else:
        for inner, outer in ((cut.outer - cut.line, cut.outer), (cut.inner, cut.inner + cut.line)):
            _add_sector(path, (start, end), (inner, outer), (cut.end, cut.end))
    return path


@cache
def open_path(cut: Cut, practice: Practice) -> QPainterPath:
    """The thin arc of a part that is open."""
    start = _STARTS[practice]
    radii = (_OPEN_RADIUS - cut.open / 2, _OPEN_RADIUS + cut.open / 2)
    path = QPainterPath()
    _add_sector(path, (start, start + _SPAN), radii, (cut.end, cut.end))
    return path


@cache
def centre_path(cut: Cut, centre: Centre) -> QPainterPath:
    """The sign in the middle; empty for NONE."""
    path = QPainterPath()
    if centre is Centre.DONE:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in cut.check]))
        path.closeSubpath()
    elif centre is Centre.OFF:
        path.addEllipse(CENTRE, cut.disc, cut.disc)
    elif centre is Centre.PAUSED:
        for x, y, width, height in cut.bars:
            path.addRoundedRect(QRectF(x, y, width, height), cut.bar_radius, cut.bar_radius)
    return path


def closing_wedge(practice: Practice, share: float) -> QPainterPath:
    """Where a part that is closing is already drawn: a slice that opens clockwise, `share` from 0 to 1."""
    start = _STARTS[practice] - _OVERHANG
    path = QPainterPath(CENTRE)
    path.lineTo(_at(start, GRID))
    _add_arc(path, GRID, start, start + share * (_SPAN + _OVERHANG))
    path.closeSubpath()
    return path


def _inset(distance: float, radius: float) -> float:
    return degrees(asin(distance / radius))


def _at(angle: float, radius: float) -> QPointF:
    return CENTRE + _direction(angle) * radius


def _direction(angle: float) -> QPointF:
    return QPointF(sin(radians(angle)), -cos(radians(angle)))


def _add_arc(path: QPainterPath, radius: float, begin: float, end: float) -> None:
    """Go on from `begin`, where the path stands, to `end`.

    Qt's own arcs begin a hair beside that point, and the hair shows as a nick once the outline is stroked.
    """
    pieces = ceil(abs(end - begin) / _ARC_PIECE)
    step = (end - begin) / pieces
    pull = radius * 4 / 3 * tan(radians(step) / 4)
    for index in range(pieces):
        here, there = begin + index * step, begin + (index + 1) * step
        leaving, arriving = _direction(here + _QUARTER) * pull, _direction(there + _QUARTER) * pull
        path.cubicTo(_at(here, radius) + leaving, _at(there, radius) - arriving, _at(there, radius))


def _add_sector(
    path: QPainterPath, angles: tuple[float, float], radii: tuple[float, float], cuts: tuple[float, float]
) -> None:
    """A piece of a ring between two angles, cut off parallel to its radius at each end."""
    inner, outer = radii
    begin, end = angles[0] + _inset(cuts[0], outer), angles[1] - _inset(cuts[1], outer)
    path.moveTo(_at(begin, outer))
    _add_arc(path, outer, begin, end)
    begin, end = angles[0] + _inset(cuts[0], inner), angles[1] - _inset(cuts[1], inner)
    path.lineTo(_at(end, inner))
    _add_arc(path, inner, end, begin)
    path.closeSubpath()


def _add_bubble(path: QPainterPath, cut: Cut, start: float, end: float) -> None:
    """The tail's tip, the rim, and back inside."""
    rim = _at(_TAIL_ANGLE, cut.outer)
    path.moveTo(QPointF(*cut.tip))
    path.quadTo(rim - _direction(_TAIL_ANGLE + _QUARTER) * _TAIL_REACH, rim)
    _add_arc(path, cut.outer, _TAIL_ANGLE, end - _inset(cut.end, cut.outer))
    begin, last = start + _inset(cut.end, cut.inner), end - _inset(cut.end, cut.inner)
    path.lineTo(_at(last, cut.inner))
    _add_arc(path, cut.inner, last, begin)
    path.closeSubpath()
