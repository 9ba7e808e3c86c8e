"""The one button on a toast's inverse ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from goodword.shell.theme.measures import RADIUS_CONTROL, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import LEAST_TARGET, advance, box, start, text_line

_PADDING = 11


class ToastButton(QPushButton):
    """A button in the toast's colours; it fades with the toast and shows its focus inside its edge."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._opacity = 1.0
        self.setProperty("ring", "none")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_opacity(self, opacity: float) -> None:
        """How much of it can be seen."""
        self._opacity = opacity
        self.update()

    def sizeHint(self) -> QSize:
        """The word and its edge."""
        font = self._theme.types.strong
        width = round(advance(font, self.text()) + 2 * _PADDING)
        return QSize(width, max(LEAST_TARGET, line_height(font) + 10))

    def minimumSizeHint(self) -> QSize:
        """Never so small that the word is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge and word; a stronger edge for the focus, a lighter ground for the pointer."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter)
            painter.setOpacity(self._opacity)
            rect = QRectF(self.rect())
            ink = QColor(tokens.toast_ink)
            faint = QColor(ink)
            faint.setAlphaF(0.14 if self.underMouse() else 0.0)
            edge = QColor(ink)
            edge.setAlphaF(1.0 if self.hasFocus() else 0.4)
            hex_argb = QColor.NameFormat.HexArgb
            width = 2.0 if self.hasFocus() or tokens.high_contrast else 1.0
            box(painter, rect, RADIUS_CONTROL - 1, faint.name(hex_argb), edge.name(hex_argb), width)
            align = Qt.AlignmentFlag.AlignHCenter
            text_line(painter, rect, self.text(), self._theme.types.strong, tokens.toast_ink, align)
