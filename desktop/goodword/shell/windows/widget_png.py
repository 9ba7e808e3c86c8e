"""Widgets as they look, composed into one picture."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

_RATIO = 2


def png(size: QSize, ground: str, placed: Mapping[QWidget, QPoint]) -> bytes:
    """A PNG of that size and ground with these widgets in their places, twice as sharp as on a plain screen."""
    image = QImage(size * _RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_RATIO)
    image.fill(QColor(ground))
    with QPainter(image) as painter:
        for part, corner in placed.items():
            part.render(painter, corner, QRegion(), QWidget.RenderFlag.DrawChildren)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())
