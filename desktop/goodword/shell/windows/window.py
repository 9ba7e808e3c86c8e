"""What every window shares: size by the font, its place on the screen, the focus ring, Esc."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence, QScreen, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMainWindow, QStyle, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.focus_ring import FocusRing

_STRIP = (22, 10, 22, 10)


class PlainWindow(QMainWindow):
    """A window of the app, laid out on its `body`; in the middle of the screen with the pointer. Esc closes it.

    Widths are those for Inter 10 pt and grow with the font; no window opens larger than its screen.
    """

    def __init__(
        self, theme: Theme, title: str, width: int, height: int, least_width: int, least_height: int
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.body = QWidget()
        self.setCentralWidget(self.body)
        self._theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        factor = width_factor(theme.types.body)
        most = room()
        self.setMinimumSize(QSize(round(least_width * factor), least_height).boundedTo(most))
        self.resize(QSize(round(width * factor), height).boundedTo(most))
        self._placed = False
        self.ring = FocusRing(theme, self, cast("QApplication", theme.parent()))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setAutoRepeat(False)
        escape.activated.connect(self.escape)
        self._esc_is_ours, self._let_go = False, -1

    def event(self, event: QEvent) -> bool:
        """Esc that was pressed in another window and is still held is not for this one.

        X repeats a key as let go and pressed in the same millisecond, which Qt does not always see through.
        """
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyRelease:
                self._let_go = -1 if self._esc_is_ours else event.timestamp()
            elif event.type() is QEvent.Type.ShortcutOverride:
                if event.isAutoRepeat() or event.timestamp() == self._let_go:
                    event.accept()
                    return True
                self._esc_is_ours = True
        return super().event(event)

    def scaled(self, width: int) -> int:
        """A pane's width, grown with the font as that of windows."""
        return round(width * width_factor(self._theme.types.body))

    def escape(self) -> None:
        """What Esc does: close, unless a window has something better to do first."""
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the middle of the screen when shown first."""
        if not self._placed:
            self._placed = True
            self.place()
        super().showEvent(event)

    def place(self) -> None:
        """Take the middle of the screen with the pointer."""
        frame = self.frameGeometry()
        frame.moveCenter(pointed_screen().availableGeometry().center())
        self.move(frame.topLeft())


class Window(PlainWindow):
    """A window over the open book."""

    def __init__(
        self, around: Surroundings, title: str, width: int, height: int, least_width: int, least_height: int
    ) -> None:
        super().__init__(around.theme, title, width, height, least_width, least_height)
        self.around = around
        help_key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        help_key.activated.connect(lambda: around.open.help())
        if around.throw_away is not None:
            self._mark_as_sample(around.theme, around.throw_away)

    @property
    def where(self) -> object:
        """Where in it the leader is, for `go_to` of another window of its kind; None: nowhere in particular."""
        return None

    def go_to(self, where: object) -> None:
        """Show what was shown at `where`."""

    @property
    def is_typing(self) -> bool:
        """Whether something is half typed here that would be lost if it closed now."""
        return False

    def _mark_as_sample(self, theme: Theme, throw_away: Callable[[], None]) -> None:
        strip = QFrame()
        set_kind(strip, "topbar")
        words = QLabel(tr("A sample week. Everybody in it is made up, and nothing you do here is kept."))
        words.setWordWrap(True)
        end = Button(theme, tr("Throw it away", "the sample week, a button"))
        end.setAccessibleName(end.text())
        end.clicked.connect(throw_away)
        row = QHBoxLayout(strip)
        row.setContentsMargins(*_STRIP)
        row.addWidget(words, 1)
        row.addWidget(end)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.body, 1)
        self.setCentralWidget(both)
        wanted = self.height() + strip.heightForWidth(self.width())
        self.resize(self.width(), min(wanted, room().height()))


def pointed_screen() -> QScreen:
    """The screen with the pointer."""
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()


def room() -> QSize:
    """What a window may take of the screen with the pointer: all that is free, but for its own title."""
    screen = pointed_screen().availableGeometry().size()
    return screen - QSize(0, QApplication.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
