"""A plot over time that is walked through by key or pointer, a stretch of time after another."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.trends.stretches import Stretch, ticks
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.kept_picture import KeptPicture, ratio_of
from goodword.shell.widgets.painting import advance, box, edge_width, follow, start, text_line
from goodword.shell.widgets.reading_side import as_read, key_as_read, mirror

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}
_LIKE_A_TICK = "Sept 2026"
_GROUND_RADIUS = 3.0


class WalkedPlot(QWidget):
    """Left and Right go from one stretch to the next, PageUp and PageDown twelve on, Home and End to the ends.

    Time runs as one reads. What is under the cursor becomes the description, is read out, and is told by `walked`;
    that is empty once neither key nor pointer is there. It begins at the end, which is now.
    """

    walked = Signal(str)

    def __init__(
        self, theme: Theme, name: str, stretches: tuple[Stretch, ...], points: tuple[str, ...], *, height: int
    ) -> None:
        super().__init__()
        self._theme = theme
        self._stretches = stretches
        self._points = points
        self._height = height
        self._kept = KeptPicture(theme)
        self._at = len(points) - 1
        self._hovered: int | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(points[self._at])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    @property
    def at(self) -> int:
        """Where the cursor is."""
        return self._at

    def walk_to(self, place: int) -> None:
        """Put the cursor there, or as near as there is a stretch."""
        place = min(max(place, 0), len(self._points) - 1)
        if place != self._at:
            self._at = place
            self.setAccessibleDescription(self._points[place])
            self._say()

    def sizeHint(self) -> QSize:
        """As wide as there is room; higher with larger letters."""
        return QSize(self.minimumSizeHint().width() * 2, self._height + 2 * line_height(self._theme.types.caption))

    def minimumSizeHint(self) -> QSize:
        """Enough to follow it."""
        return QSize(150, self._height)

    @abstractmethod
    def plot(self) -> QRectF:
        """Where the stretches lie side by side, as if reading began at the left."""

    @abstractmethod
    def paint_picture(self, painter: QPainter, plot: QRectF) -> None:
        """Everything but the cursor and the words below."""

    @abstractmethod
    def paint_cursor(self, painter: QPainter, plot: QRectF, place: int) -> None:
        """What stands out at one stretch."""

    def middle(self, plot: QRectF, place: int) -> float:
        """Where a stretch has its middle."""
        return plot.left() + (place + 0.5) * self.pitch(plot)

    def pitch(self, plot: QRectF) -> float:
        """How wide a stretch is."""
        return plot.width() / max(len(self._stretches), 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk."""
        key = key_as_read(Qt.Key(event.key()), self)
        if key in _STEPS:
            self.walk_to(self._at + _STEPS[key])
        elif key is Qt.Key.Key_Home:
            self.walk_to(0)
        elif key is Qt.Key.Key_End:
            self.walk_to(len(self._points) - 1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the pointer is told, too."""
        place = self._place_at(event.position())
        if place != self._hovered:
            self._hovered = place
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cursor goes where one presses."""
        place = self._place_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self.walk_to(place)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        super().leaveEvent(event)
        self._hovered = None
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor shows, and is told."""
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It goes."""
        super().focusOutEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and above it the cursor."""
        del event
        plot = self.plot()
        place = self._place()
        with QPainter(self) as painter:
            ratio = ratio_of(painter)
            picture = self._kept.of(self.size(), ratio, self._points, lambda inner: self._paint(inner, plot, ratio))
            if place is not None:
                painter.save()
                start(painter, self.rect())
                self._paint_ground(painter, plot, place)
                painter.restore()
            painter.drawPixmap(0, 0, picture)
            if place is not None:
                start(painter, self.rect())
                self.paint_cursor(painter, plot, place)

    def _paint(self, painter: QPainter, plot: QRectF, ratio: float) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        mirror(painter, QRectF(0, 0, round(self.width() * ratio), 1))
        painter.scale(ratio, ratio)
        start(painter)
        self.paint_picture(painter, plot)
        self._paint_ticks(painter, plot)

    def _paint_ticks(self, painter: QPainter, plot: QRectF) -> None:
        tokens, caption = self._theme.tokens, self._theme.types.caption
        most = int(plot.width() // advance(caption, _LIKE_A_TICK))
        for place, words in ticks(self._stretches, most).items():
            room = advance(caption, words)
            left = min(max(self.middle(plot, place) - room / 2, plot.left()), plot.right() - room)
            text_line(painter, QRectF(left, plot.bottom() + 4, room, line_height(caption)), words, caption, tokens.ink3)

    def _paint_ground(self, painter: QPainter, plot: QRectF, place: int) -> None:
        tokens = self._theme.tokens
        wide = max(self.pitch(plot), 4.0)
        ground = QRectF(self.middle(plot, place) - wide / 2, plot.top() - 4, wide, plot.height() + 4)
        edge = tokens.edge if tokens.high_contrast else ""
        box(painter, ground, _GROUND_RADIUS, tokens.hover, edge, edge_width(tokens))

    def _place(self) -> int | None:
        return self._hovered if self._hovered is not None else self._at if self.hasFocus() else None

    def _place_at(self, point: QPointF) -> int | None:
        plot = self.plot()
        x = as_read(point, self).x()
        if not plot.left() <= x < plot.right():
            return None
        return min(int((x - plot.left()) / self.pitch(plot)), len(self._points) - 1)

    def _say(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._points[self._at]))
        self._tell()

    def _tell(self) -> None:
        place = self._place()
        self.walked.emit("" if place is None else self._points[place])
        self.update()
