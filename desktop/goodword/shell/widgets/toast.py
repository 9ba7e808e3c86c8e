"""What was just done, and the way to take it back, for eight seconds."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from goodword.core.language import tr
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import advance, box, start, text_line
from goodword.shell.widgets.reading_side import seen_in
from goodword.shell.widgets.toast_button import ToastButton
from goodword.x11 import COMPOSITOR, has_owner

STAY = 8000
_SHADOW = 14
_SHADOW_DOWN = 3
_ABOVE_EDGE = 20
_LOW_ABOVE_EDGE = 4
_LOW_PADDING = 8
_LEAST_WIDTH = 400
_PADDING = 16
_GAP = 13
_FADE_IN = 160
_FADE_OUT = 120
_RADIUS = 10.0
_ALONE = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.NoDropShadowWindowHint
)


class Toast(QWidget):
    """Words with an Undo button. It waits while the pointer or the focus is on it; Esc sends it away.

    With a `parent` it lies at the bottom centre of that widget and follows it. Without one it is a small
    window of its own that takes no focus by itself, though Ctrl+Z in any of our windows reaches it;
    `show_in_place_of` puts it where another window was.
    `undone` is emitted at Undo or Ctrl+Z, `gone` when it has left the screen, whichever way, `withdrawn` when
    nothing said before is to be undone any more.
    `timer` counts the eight seconds; a test brings its own. A `low` one fits over the foot of a window whose
    buttons are at its lower edge.
    """

    undone = Signal()
    gone = Signal()
    withdrawn = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        timer: QTimer | None = None,
        *,
        low: bool = False,
        foot: int = 0,
    ) -> None:
        """`foot` is the height of buttons at the window's foot, which it stays above."""
        super().__init__(parent)
        self._theme = theme
        self._above_edge, self._around_button = (_LOW_ABOVE_EDGE, _LOW_PADDING) if low else (_ABOVE_EDGE, _PADDING)
        self._above_edge += foot
        self._text = ""
        self._opacity = 1.0
        self._solid = False
        self._leaving = False
        if parent is None:
            self.setWindowFlags(_ALONE)
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        else:
            parent.installEventFilter(self)
        undo = QKeySequence(QKeySequence.StandardKey.Undo)
        self._hint = undo.toString(QKeySequence.SequenceFormat.NativeText)
        self._button = ToastButton(theme, tr("Undo", "a button"), self)
        self._button.clicked.connect(self._undo)
        self._button.installEventFilter(self)
        self._shortcut = QShortcut(undo, self, self._undo)
        if parent is None:
            self._shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.dismiss)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._timer = timer or QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAY)
        self._timer.timeout.connect(self._time_is_up)
        self._fade = QVariantAnimation(self)
        self._fade.valueChanged.connect(self._set_opacity)
        self._fade.finished.connect(self._faded)
        theme.changed.connect(self._place)
        theme.changed.connect(self.update)
        self.hide()

    def offer(self, text: str, *, undo: bool = True) -> None:
        """Show `text` in the parent, have it read out, and count from here; `undo` says whether it can be."""
        self._prepare(text, undo)
        self._place()
        self._appear()

    def show_in_place_of(self, frame: QRect, text: str, *, undo: bool = True) -> None:
        """Show `text` by itself, in the middle of `frame` and where its lower edge was."""
        self._prepare(text, undo)
        size = self.sizeHint()
        size.setWidth(min(size.width(), max(frame.width(), _LEAST_WIDTH)))
        self.setFixedSize(size)
        left = frame.center().x() - size.width() // 2
        self.move(left, frame.bottom() - size.height() - _ABOVE_EDGE + _SHADOW)
        self._place_button()
        self._cut_out()
        self._appear()

    def text(self) -> str:
        """What it says, or said last."""
        return self._text

    def dismiss(self) -> None:
        """Go now, undoing nothing."""
        if self.isVisible() and not self._leaving:
            self._leaving = True
            self._timer.stop()
            self._run_fade(self._opacity, 0.0, _FADE_OUT)

    def withdraw(self) -> None:
        """Go at once and forget the words: they may be about somebody who was erased."""
        self._fade.stop()
        self._timer.stop()
        self._leaving = False
        was_seen = self.isVisible()
        self.hide()
        self._text = ""
        self.setAccessibleName("")
        self.withdrawn.emit()
        if was_seen:
            self.gone.emit()

    def sizeHint(self) -> QSize:
        """The words, the button, its key, and the shadow round them."""
        width = 2 * _PADDING + advance(self._theme.types.body, self._text)
        if not self._button.isHidden():
            width += _GAP + self._button.sizeHint().width() + _GAP + self._hint_width()
        inner = max(self._button.sizeHint().height(), line_height(self._theme.types.body)) + self._around_button
        return QSize(round(width) + 2 * _SHADOW, inner + 2 * _SHADOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button keeps its place where reading ends."""
        super().resizeEvent(event)
        self._place_button()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer stops the count."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """The count begins anew when the pointer goes."""
        super().leaveEvent(event)
        self._count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size; wait while the button has the focus."""
        if watched is self._button:
            if event.type() is QEvent.Type.FocusIn:
                self._timer.stop()
            elif event.type() is QEvent.Type.FocusOut:
                self._count()
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shadow, ground, words and the key for Undo."""
        del event
        tokens, types = self._theme.tokens, self._theme.types
        with QPainter(self) as painter:
            start(painter, self.rect())
            painter.setOpacity(self._opacity)
            body = self._body()
            self._paint_shadow(painter, body)
            edge = tokens.edge if tokens.dark or tokens.high_contrast else ""
            width = 2.0 if tokens.high_contrast else 1.0
            box(painter, body, _RADIUS, tokens.toast, edge, width)
            words = body.adjusted(_PADDING, 0, -_PADDING, 0)
            if not self._button.isHidden():
                hint = QRectF(words.right() - self._hint_width(), words.top(), words.width(), words.height())
                text_line(painter, hint, self._hint, types.caption, tokens.toast_ink)
                words.setRight(self._button_place().left() - _GAP + 1)
            text_line(painter, words, self._text, types.body, tokens.toast_ink)

    def _prepare(self, text: str, undo: bool) -> None:
        self._fade.stop()
        self._text = text
        self._leaving = False
        self._button.setVisible(undo)
        self._shortcut.setEnabled(undo)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tr("Undo: {keys}").format(keys=self._hint) if undo else "")

    def _appear(self) -> None:
        self.show()
        self.raise_()
        self._run_fade(0.0, 1.0, _FADE_IN)
        self._count()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text))

    def _place(self) -> None:
        """At the bottom centre of the parent; words too long for it are elided."""
        parent = self.parentWidget()
        if parent is not None:
            size = self.sizeHint().boundedTo(QSize(parent.width(), parent.height()))
            top = parent.height() - self._above_edge - size.height() + _SHADOW
            self.setGeometry(QRect(QPoint((parent.width() - size.width()) // 2, top), size))
        self._place_button()

    def _place_button(self) -> None:
        self._button.setGeometry(seen_in(self._button_place(), self.rect(), self).toRect())

    def _button_place(self) -> QRectF:
        body, size = self._body(), self._button.sizeHint()
        left = body.right() - _PADDING - self._hint_width() - _GAP - size.width()
        return QRectF(round(left), round(body.center().y() - size.height() / 2), size.width(), size.height())

    def _body(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)

    def _cut_out(self) -> None:
        """Without a compositor nothing is transparent: leave the ground alone, without shadow and fading."""
        self._solid = QGuiApplication.platformName() == "xcb" and not has_owner(COMPOSITOR)
        if self._solid:
            outline = QPainterPath()
            outline.addRoundedRect(self._body(), _RADIUS, _RADIUS)
            self.setMask(QRegion(outline.toFillPolygon().toPolygon()))
        else:
            self.clearMask()

    def _hint_width(self) -> float:
        return advance(self._theme.types.caption, self._hint)

    def _paint_shadow(self, painter: QPainter, body: QRectF) -> None:
        """Rings of 0 to 2 %, shifted down; together they look like one soft shadow."""
        low = body.translated(0, _SHADOW_DOWN)
        for ring in range(_SHADOW, 0, -1):
            shade = QColor(0, 0, 0)
            shade.setAlphaF(0.02 * (1 - ring / (_SHADOW + 1)))
            spread = min(float(ring), _SHADOW - _SHADOW_DOWN)
            grown = low.adjusted(-spread, -spread, spread, spread)
            box(painter, grown, _RADIUS + spread, shade.name(QColor.NameFormat.HexArgb), "")

    def _count(self) -> None:
        if self.isVisible() and not self._leaving and not self.underMouse() and not self._button.hasFocus():
            self._timer.start()

    def _time_is_up(self) -> None:
        if not self._button.hasFocus() and not self.underMouse():
            self.dismiss()

    def _undo(self) -> None:
        if self.isVisible() and not self._leaving:
            self.undone.emit()
            self.dismiss()

    def _run_fade(self, first: float, last: float, milliseconds: int) -> None:
        self._fade.stop()
        self._fade.setStartValue(first)
        self._fade.setEndValue(last)
        self._fade.setDuration(0 if self._solid else self._theme.duration(milliseconds))
        self._fade.start()

    def _set_opacity(self, opacity: float) -> None:
        self._opacity = opacity
        self._button.set_opacity(opacity)
        self.update()

    def _faded(self) -> None:
        if self._leaving:
            self._leaving = False
            self.hide()
            self.gone.emit()
