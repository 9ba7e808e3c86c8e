"""Which parts of the ring can be seen in a picture, by their colours."""

from PySide6.QtGui import QColor, QImage

from goodword.core.practices import Practice
from goodword.shell.widgets.mark import MarkColours

_HUES_APART = 14
_LEAST_SATURATION = 90
_LEAST_PIXELS = 6


def parts(image: QImage) -> set[Practice]:
    """The practices whose colour is plainly there."""
    colours = MarkColours.tray()
    pixels = [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]
    return {
        practice
        for practice in Practice
        if sum(_is_like(pixel, QColor(getattr(colours, practice.value))) for pixel in pixels) >= _LEAST_PIXELS
    }


def _is_like(pixel: QColor, colour: QColor) -> bool:
    if pixel.alpha() < 128 or pixel.hsvSaturation() < _LEAST_SATURATION:
        return False
    apart = abs(pixel.hsvHue() - colour.hsvHue())
    return min(apart, 360 - apart) <= _HUES_APART
