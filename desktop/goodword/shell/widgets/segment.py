"""A choice of one among a few, all in view: radio buttons on a sunken track."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QRadioButton, QSizePolicy, QWidget

from goodword.shell.theme.measures import RADIUS_CONTROL, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import advance, box, edge_width, follow, start, text_line
from goodword.shell.widgets.reading_side import seen_in

_TRACK_PADDING = 3
_TEXT_PADDING = 13


class Segment(QRadioButton):
    """One of the choices; chosen it lies raised on the track, in DemiBold."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """Wide enough for the words in DemiBold, so that choosing moves nothing."""
        font = self._theme.types.strong
        return QSize(round(advance(font, self.text()) + 2 * _TEXT_PADDING), line_height(font) + 14)

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The raised ground where chosen, then the content."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            rect = QRectF(self.rect())
            if self.isChecked():
                width = edge_width(tokens)
                box(painter, rect, RADIUS_CONTROL, tokens.surface, tokens.edge, width)
            elif self.underMouse() and self.isEnabled():
                box(painter, rect, RADIUS_CONTROL, tokens.hover, "")
            self.paint_content(painter, rect)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """The words; a subclass adds what it needs."""
        types = self._theme.types
        font = types.strong if self.isChecked() else types.medium
        text_line(painter, rect, self.text(), font, self.ink(), Qt.AlignmentFlag.AlignHCenter)

    def ink(self) -> str:
        """The colour of the words."""
        tokens = self._theme.tokens
        if not self.isEnabled():
            return tokens.ink3
        return tokens.ink if self.isChecked() else tokens.ink2


class SegmentTrack(QGroupBox):
    """The track the segments lie on: a group for screen readers, with the name its user gives it.

    With `stretch` the segments share the whole width alike; else each is as wide as its words.
    """

    def __init__(self, theme: Theme, *, stretch: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretch = stretch
        self._segments: list[Segment] = []
        wide = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        follow(theme, self)
        theme.changed.connect(self._place)

    def add(self, segment: Segment) -> None:
        """Put `segment` behind the others."""
        segment.setParent(self)
        self._segments.append(segment)
        self.updateGeometry()
        self._place()

    def segments(self) -> Sequence[Segment]:
        """The segments in their order."""
        return tuple(self._segments)

    def sizeHint(self) -> QSize:
        """All segments and the track round them."""
        hints = [segment.sizeHint() for segment in self._segments]
        if not hints:
            return QSize(2 * _TRACK_PADDING, 2 * _TRACK_PADDING)
        widest = max(hint.width() for hint in hints)
        width = widest * len(hints) if self._stretch else sum(hint.width() for hint in hints)
        return QSize(width + 2 * _TRACK_PADDING, max(h.height() for h in hints) + 2 * _TRACK_PADDING)

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The segments follow the track."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sunken track."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            edge = edge_width(tokens)
            box(painter, QRectF(self.rect()), RADIUS_CONTROL + 2, tokens.sunken, tokens.line, edge)

    def _place(self) -> None:
        inner = self.rect().adjusted(_TRACK_PADDING, _TRACK_PADDING, -_TRACK_PADDING, -_TRACK_PADDING)
        x = float(inner.left())
        for segment in self._segments:
            share = inner.width() / len(self._segments)
            width = share if self._stretch else float(segment.sizeHint().width())
            place = QRectF(round(x), inner.top(), round(x + width) - round(x), inner.height())
            segment.setGeometry(seen_in(place, self.rect(), self).toRect())
            x += width


class Segments(SegmentTrack):
    """A track made from (key, words) pairs. `chosen` tells the key whenever another one is chosen."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[str, str]],
        *,
        stretch: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, stretch=stretch, parent=parent)
        self._keys: dict[str, Segment] = {}
        for key, words in options:
            segment = Segment(theme, words)
            self._keys[key] = segment
            self.add(segment)
            segment.toggled.connect(lambda on, key=key: self._tell(key, on))

    def current(self) -> str | None:
        """The chosen key, or None while nothing is chosen."""
        return next((key for key, segment in self._keys.items() if segment.isChecked()), None)

    def set_current(self, key: str) -> None:
        """Choose `key`."""
        self._keys[key].setChecked(True)

    def _tell(self, key: str, on: bool) -> None:
        if on:
            self.chosen.emit(key)
