"""The icons of tray and windows, painted at every size they are shown in and never scaled."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPen, QPixmap

from goodword.core.practices import Practice
from goodword.shell.widgets.mark import Centre, MarkColours, MarkState, paint_mark

TRAY_SIZES = (16, 22, 24, 32, 48, 64)
BARE_SIZES = (16, 24)
TILE_SIZES = (32, 48, 64, 96, 128, 256, 512)

_TEMPLATE_BOX = 18
_TEMPLATE_MARK = 16
_CANVAS = 512.0
_TILE = QRectF(24, 24, 464, 464)
_TILE_RADIUS = 104.0
_TILE_EDGE = 4.0
_MARK_PLACE = QRectF(88, 80, 344, 344)
_PAPER = ("#FFFDF9", "#F5EEE2")
_RIM = "#E2D7C5"
_LISTENING = "#7558DC"
_MAC_SHARE = 0.805
_WHOLE = MarkState(frozenset(Practice), Centre.NONE)


def tray_icon(state: MarkState, *, mask: bool = False) -> QIcon:
    """The tray's icon for a state; with `mask`, the black template that macOS colours by itself."""
    icon = QIcon()
    if mask:
        for ratio in (1, 2):
            icon.addPixmap(_template(state, ratio))
        icon.setIsMask(True)
        return icon
    for size in TRAY_SIZES:
        pixmap = _blank(size)
        with QPainter(pixmap) as painter:
            paint_mark(painter, QRectF(0, 0, size, size), state, MarkColours.tray())
        icon.addPixmap(pixmap)
    return icon


def app_icon(*, mac: bool = False) -> QIcon:
    """The application's icon: on its paper tile from 32 pixels on, the bare mark below; smaller on macOS."""
    icon = QIcon()
    for size in BARE_SIZES:
        pixmap = _blank(size)
        with QPainter(pixmap) as painter:
            paint_mark(painter, QRectF(0, 0, size, size), _WHOLE, MarkColours.tray())
        icon.addPixmap(pixmap)
    for size in TILE_SIZES:
        icon.addPixmap(_tile(size, _MAC_SHARE if mac else 1.0))
    return icon


def _template(state: MarkState, ratio: int) -> QPixmap:
    pixmap = _blank(_TEMPLATE_BOX * ratio)
    pixmap.setDevicePixelRatio(ratio)
    inset = (_TEMPLATE_BOX - _TEMPLATE_MARK) / 2
    with QPainter(pixmap) as painter:
        place = QRectF(inset, inset, _TEMPLATE_MARK, _TEMPLATE_MARK)
        paint_mark(painter, place, state, MarkColours.template())
    return pixmap


def _tile(size: int, share: float) -> QPixmap:
    pixmap = _blank(size)
    paper = QLinearGradient(QPointF(0, _TILE.top()), QPointF(0, _TILE.bottom()))
    paper.setColorAt(0, QColor(_PAPER[0]))
    paper.setColorAt(1, QColor(_PAPER[1]))
    tray = MarkColours.tray()
    colours = MarkColours(tray.praise, tray.coaching, QColor(_LISTENING), tray.open, tray.centre)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(size * (1 - share) / 2, size * (1 - share) / 2)
        painter.scale(size * share / _CANVAS, size * share / _CANVAS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(_TILE, _TILE_RADIUS, _TILE_RADIUS)
        half = _TILE_EDGE / 2
        painter.setPen(QPen(QColor(_RIM), _TILE_EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            _TILE.adjusted(half, half, -half, -half), _TILE_RADIUS - half, _TILE_RADIUS - half
        )
        paint_mark(painter, _MARK_PLACE, _WHOLE, colours)
    return pixmap


def _blank(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
