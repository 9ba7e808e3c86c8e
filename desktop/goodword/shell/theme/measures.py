"""Distances, radii, type sizes and heights; everything that depends on the font is computed from it."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

MARGIN = 28
"""From a window's edge to its content."""

GROUP_GAP = 14
"""Between groups; within one it is 4 to 8."""

RADIUS_CONTROL = 6
RADIUS_ROW = 7
RADIUS_WELL = 8
RADIUS_CARD = 10

LEAST_POINTS = 8.0
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_ALPHABET_WIDTH = 185.0
_WIDEST_FACTOR = 1.35


@dataclass(frozen=True, slots=True)
class Types:
    """The fonts by role, all cut from the system's own."""

    caption: QFont
    label: QFont
    body: QFont
    medium: QFont
    strong: QFont
    head: QFont
    title: QFont
    display: QFont

    @classmethod
    def of(cls, base: QFont) -> "Types":
        """The roles for a base font; sizes are rounded to half a point and never below 8."""
        return cls(
            caption=_cut(base, 0.9, QFont.Weight.Normal),
            label=_cut(base, 0.9, QFont.Weight.Medium),
            body=_cut(base, 1.0, QFont.Weight.Normal),
            medium=_cut(base, 1.0, QFont.Weight.Medium),
            strong=_cut(base, 1.0, QFont.Weight.DemiBold),
            head=_cut(base, 1.15, QFont.Weight.DemiBold),
            title=_cut(base, 1.5, QFont.Weight.DemiBold, 98.5),
            display=_cut(base, 2.4, QFont.Weight.DemiBold, 96.5),
        )


def control_height(font: QFont) -> int:
    """The height of a button or a field."""
    return line_height(font) + 16


def line_height(font: QFont) -> int:
    """The height of a line of text, in whole pixels."""
    return round(QFontMetricsF(font).height())


def width_factor(font: QFont) -> float:
    """What the widths of windows and panes are multiplied by: 1 for Inter 10 pt, more for wider fonts."""
    factor = QFontMetricsF(font).horizontalAdvance(_ALPHABET) / _ALPHABET_WIDTH
    return min(max(factor, 1.0), _WIDEST_FACTOR)


def figures(font: QFont) -> QFont:
    """`font` with figures of one width, for columns."""
    font = QFont(font)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _cut(base: QFont, factor: float, weight: QFont.Weight, spacing: float = 100.0) -> QFont:
    font = QFont(base)
    points = base.pointSizeF() if base.pointSizeF() > 0 else QFontMetricsF(base).height() * 0.55
    font.setPointSizeF(max(LEAST_POINTS, round(points * factor * 2) / 2))
    font.setWeight(weight)
    if spacing != 100.0:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    return font
