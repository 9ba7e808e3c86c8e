"""The mark as the desktop's icons: in the tray, and of the app."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPen, QPixmap

from goodword.core.practices import Practice
from goodword.shell.widgets.mark import Centre, MarkColours, MarkState, paint_cut, paint_mark
from goodword.shell.widgets.mark_geometry import LARGE, SMALL, TINY

TRAY_SIZES = (16, 22, 24, 32, 48, 64)
TEMPLATE_BOX = 18
TEMPLATE_MARK = 16
_TEMPLATE_SHARPNESS = (1, 2)

BARE_CUTS = {16: TINY, 24: SMALL}
TILE_SIZES = (32, 48, 64, 128, 256, 512)
_CANVAS = 512.0
_TILE = QRectF(24.0, 24.0, 464.0, 464.0)
_TILE_RADIUS = 104.0
_TILE_TOP = "#FFFDF9"
_TILE_BOTTOM = "#F5EEE2"
_TILE_EDGE = "#E2D7C5"
_TILE_EDGE_WIDTH = 4.0
_TILE_MARK = QRectF(88.0, 80.0, 344.0, 344.0)
_PADDED = 0.805
_APP_COLOURS = MarkColours("#CC7200", "#108A80", "#7558DC", "#837D76", "#837D76")
_WHOLE = MarkState(frozenset(Practice), Centre.NONE)


def tray_icon(state: MarkState, *, mask: bool = False) -> QIcon:
    """The mark for the tray, painted anew at every size a panel asks for.

    `mask` gives the black template that macOS colours itself.
    """
    icon = QIcon()
    if not mask:
        for size in TRAY_SIZES:
            icon.addPixmap(_mark(size, QRectF(0, 0, size, size), state, MarkColours.tray()))
        return icon
    for sharpness in _TEMPLATE_SHARPNESS:
        margin = sharpness * (TEMPLATE_BOX - TEMPLATE_MARK) / 2
        place = QRectF(margin, margin, sharpness * TEMPLATE_MARK, sharpness * TEMPLATE_MARK)
        pixmap = _mark(sharpness * TEMPLATE_BOX, place, state, MarkColours.template())
        pixmap.setDevicePixelRatio(sharpness)
        icon.addPixmap(pixmap)
    icon.setIsMask(True)
    return icon


def app_icon(*, padded: bool = False) -> QIcon:
    """The app's own icon: the whole mark, from 32 px on upon a tile of paper.

    `padded` leaves the margin round the tile that macOS expects.
    """
    icon = QIcon()
    for size, cut in BARE_CUTS.items():
        pixmap = _empty(size)
        with QPainter(pixmap) as painter:
            paint_cut(painter, QRectF(0, 0, size, size), cut, _WHOLE, MarkColours.tray())
        icon.addPixmap(pixmap)
    for size in TILE_SIZES:
        icon.addPixmap(_tile(size, _PADDED if padded else 1.0))
    return icon


def _empty(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _mark(size: int, place: QRectF, state: MarkState, colours: MarkColours) -> QPixmap:
    pixmap = _empty(size)
    with QPainter(pixmap) as painter:
        paint_mark(painter, place, state, colours)
    return pixmap


def _tile(size: int, share: float) -> QPixmap:
    """Tile and mark, on `share` of the canvas."""
    pixmap = _empty(size)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / _CANVAS, size / _CANVAS)
        margin = _CANVAS * (1.0 - share) / 2
        painter.translate(margin, margin)
        painter.scale(share, share)
        paper = QLinearGradient(QPointF(0, _TILE.top()), QPointF(0, _TILE.bottom()))
        paper.setColorAt(0.0, QColor(_TILE_TOP))
        paper.setColorAt(1.0, QColor(_TILE_BOTTOM))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(_TILE, _TILE_RADIUS, _TILE_RADIUS)
        inset = _TILE_EDGE_WIDTH / 2
        painter.setPen(QPen(QColor(_TILE_EDGE), _TILE_EDGE_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = _TILE.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, _TILE_RADIUS - inset, _TILE_RADIUS - inset)
        paint_cut(painter, _TILE_MARK, LARGE, _WHOLE, _APP_COLOURS)
    return pixmap
