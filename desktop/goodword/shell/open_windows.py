"""The windows that are open, one of a kind."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Kind = TypeVar("Kind", bound=QWidget)


class OpenWindows:
    """A window that is closed is gone, and made anew when it is shown again."""

    def __init__(self) -> None:
        self._open: dict[type[QWidget], QWidget] = {}

    def show(self, kind: type[Kind], make: Callable[[], Kind]) -> Kind:
        """Show the window of this kind, made if it is not open, in front of all others."""
        window = self.of(kind)
        if window is None:
            window = make()
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.destroyed.connect(lambda: self._open.pop(kind, None))
            self._open[kind] = window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def of(self, kind: type[Kind]) -> Kind | None:
        """The window of this kind, where one is open."""
        there = self._open.get(kind)
        return there if isinstance(there, kind) else None

    def all(self) -> list[QWidget]:
        """Those that are open, in the order of opening."""
        return list(self._open.values())

    def close_all(self) -> None:
        """Close all of them."""
        for window in self.all():
            window.close()
