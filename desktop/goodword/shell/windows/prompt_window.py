"""The prompt as a small window of our own, where nothing else shows notices. It takes no focus by itself."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.ports import Activation, Capability, Notice
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind

_WIDTH = 380
_FROM_EDGE = 24


class PromptWindow(QWidget):
    """One notice with its buttons, at the lower right of the screen with the pointer."""

    def __init__(self, theme: Theme, notice: Notice, answer: Callable[[str], None]) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Goodword")
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.body)
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(4)
        for text, role in ((notice.title, "head"), (notice.body, "sec")):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            set_role(label, role)
            layout.addWidget(label)
        layout.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, (key, label_text) in enumerate(notice.actions):
            button = Button(theme, label_text, ButtonKind.DEFAULT if number == 0 else ButtonKind.QUIET)
            button.setAccessibleName(label_text)
            button.clicked.connect(lambda _=False, key=key: answer(key))
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)

    def appear(self) -> None:
        """Show it in its corner."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        corner = screen.availableGeometry().bottomRight()
        self.move(corner - QPoint(self.width() + _FROM_EDGE, self.height() + _FROM_EDGE))
        self.show()


class PromptWindowNotifier:
    """A Notifier that always works: shows notices in PromptWindow. Only for the window's thread."""

    name = "window"

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._open: dict[str, PromptWindow] = {}

    def capabilities(self) -> frozenset[Capability]:
        """Everything."""
        return frozenset(Capability)

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        """Show it in place of one with its key."""
        self.withdraw(notice.key)

        def answer(action: str) -> None:
            on_activated(Activation(notice.key, action))
            self.withdraw(notice.key)

        window = PromptWindow(self._theme, notice, answer)
        window.destroyed.connect(lambda: self._open.pop(notice.key, None))
        self._open[notice.key] = window
        window.appear()
        return True

    def withdraw(self, key: str) -> None:
        """Close it."""
        window = self._open.pop(key, None)
        if window is not None:
            window.destroyed.disconnect()
            window.close()

    def shutdown(self) -> None:
        """Close all."""
        for key in list(self._open):
            self.withdraw(key)
