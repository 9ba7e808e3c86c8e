"""What was just done, said in the window, or alone where the window was; and the way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.toast import Toast


class EntryToasts(QObject):
    """Two toasts of which at most one is seen; the latest thing said is what Undo takes back."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._inside = Toast(theme, window, low=True)
        self._alone = Toast(theme)
        self._undo: Callable[[], None] | None = None
        for toast in (self._inside, self._alone):
            toast.undone.connect(self._take_back)

    def say_inside(self, text: str, undo: Callable[[], None] | None) -> None:
        """Say it at the foot of the window."""
        self._alone.dismiss()
        self._undo = undo
        self._inside.offer(text, undo=undo is not None)

    def say_alone(self, frame: QRect, text: str, undo: Callable[[], None] | None) -> None:
        """Say it where the window was that had this frame."""
        self._inside.dismiss()
        self._undo = undo
        self._alone.show_in_place_of(frame, text, undo=undo is not None)

    def move_inside(self) -> None:
        """The window is back: what stood alone is said in it from now on."""
        if self._alone.isVisible() and self._undo is not None:
            self.say_inside(self._alone.text(), self._undo)

    def withdraw(self) -> None:
        """Nothing said before is undone any more."""
        self._undo = None
        for toast in (self._inside, self._alone):
            toast.withdraw()

    def shutdown(self) -> None:
        """Away with both."""
        self._undo = None
        self._alone.close()
        self._alone.deleteLater()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()
