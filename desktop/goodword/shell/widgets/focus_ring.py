"""The ring round what has the focus, when it came by keyboard."""

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import start

_OFF = 2
_WIDTH = 2
_RADIUS = 9.0
_WITHOUT = (QLineEdit, QTextEdit, QComboBox, QAbstractItemView)
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


class FocusRing(QWidget):
    """Lies over a window and follows the widget in it that has the focus.

    Fields, lists and combo boxes show their focus themselves and get none. A widget chooses by its
    property `ring`: "full" for a ring with round ends, "none" for no ring.
    """

    def __init__(self, theme: Theme, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        theme.changed.connect(self.update)
        app.focusChanged.connect(self._focus_moved)

    def target(self) -> QWidget | None:
        """The widget the ring lies round, or None while there is none."""
        return self._target if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever moves the widget moves the ring; a click takes the ring away."""
        if event.type() in _MOVES:
            self._place()
        elif event.type() is QEvent.Type.MouseButtonPress:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        del event
        with QPainter(self) as painter:
            start(painter)
            half = _WIDTH / 2
            rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
            full = self._target is not None and self._target.property("ring") == "full"
            radius = rect.height() / 2 if full else min(_RADIUS, rect.height() / 2)
            painter.setPen(QPen(QColor(self._theme.tokens.ink), _WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, radius, radius)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        self._let_go()
        window = self._window
        if new is None or new.window() is not window:
            self.hide()
            return
        by_keyboard = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if not by_keyboard or isinstance(new, _WITHOUT) or new.property("ring") == "none":
            self.hide()
            return
        self._take(new)
        self._place()

    def _take(self, target: QWidget) -> None:
        self._target = target
        widget: QWidget | None = target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _let_go(self) -> None:
        for widget in self._watched:
            with suppress(RuntimeError):  # it may have been deleted meanwhile
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None

    def _place(self) -> None:
        target, window = self._target, self._window
        if target is None or not target.isVisibleTo(window):
            self.hide()
            return
        corner = target.mapTo(window, target.rect().topLeft())
        grown = _OFF + _WIDTH
        place = QRect(corner, target.size()).adjusted(-grown, -grown, grown, grown)
        self.setGeometry(place)
        self._clip(place)
        self.raise_()
        self.show()
        self.update()

    def _clip(self, place: QRect) -> None:
        """Leave out what has been scrolled out of view."""
        seen = place
        widget, window = self._target, self._window
        while widget is not None and widget is not window:
            parent = widget.parentWidget()
            if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
                seen = seen.intersected(QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()))
            widget = parent
        if seen == place:
            self.clearMask()
        else:
            self.setMask(QRegion(seen.translated(-place.topLeft())))
