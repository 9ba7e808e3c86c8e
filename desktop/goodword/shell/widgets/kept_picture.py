"""A picture that is painted once and kept until something it shows has changed."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from goodword.shell.theme.theme import Theme


class KeptPicture:
    """One picture in the look of the moment, on a transparent ground."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._pixmap = QPixmap()

    def of(
        self, size: QSize, ratio: float, shown: object, paint: Callable[[QPainter], None], order: int = 0
    ) -> QPixmap:
        """The picture of `shown`; `paint` paints it, in device pixels, where size, look, `order` or `shown` is another.

        Another object is another picture, however alike the two are: comparing them could cost more than painting.
        """
        key = (size, ratio, self._theme.tokens, self._theme.types, order)
        if self._pixmap.isNull() or key != self._key[:-1] or shown is not self._key[-1]:
            self._key = (*key, shown)
            self._pixmap = QPixmap(size * ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(self._pixmap) as painter:
                paint(painter)
            self._pixmap.setDevicePixelRatio(ratio)
        return self._pixmap
