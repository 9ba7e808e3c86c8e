"""Looking at what was painted."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter


def painted(size: int, paint: Callable[[QPainter, QRectF], None], sharpness: float = 1.0) -> QImage:
    """What `paint` leaves on an empty square `size` wide, on a screen of that sharpness."""
    image = QImage(round(size * sharpness), round(size * sharpness), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(sharpness)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        paint(painter, QRectF(0, 0, size, size))
    return image


def pixels(image: QImage) -> list[QColor]:
    """Every pixel, row by row."""
    return [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]


def colours(image: QImage) -> set[str]:
    """The colours of all pixels that are wholly covered."""
    return {pixel.name().upper() for pixel in pixels(image) if pixel.alpha() == 255}


def coverage(image: QImage) -> float:
    """How many pixels' worth of the picture is covered."""
    return sum(pixel.alphaF() for pixel in pixels(image))
