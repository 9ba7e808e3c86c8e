"""Takes up another language, once nothing that is half typed would go with the windows it is typed in."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from goodword.core.language import tr
from goodword.shell.window_opener import WindowOpener


class Retelling(QObject):
    """`wanted` comes when the windows may be made again in the language chosen. Until then Settings say what it
    waits for. It looks again whenever the focus moves, and whenever it is told the choice.
    """

    wanted = Signal()

    def __init__(self, app: QGuiApplication, windows: WindowOpener, spoken: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._windows = windows
        self._spoken = self._chosen = spoken
        self._timer = QTimer(self, singleShot=True, interval=0)  # once what has just been done is through
        self._timer.timeout.connect(self._look)
        app.focusObjectChanged.connect(self.look)

    def choose(self, language: str) -> None:
        """This is the language chosen now."""
        if self._chosen != language:
            self._chosen = language
            self._tell("")
        self.look()

    def look(self) -> None:
        """See soon whether it may be taken up."""
        if self._chosen != self._spoken:
            self._timer.start()

    def shutdown(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._app.focusObjectChanged.disconnect(self.look)

    def _look(self) -> None:
        obstacle = self._windows.obstacle()
        if obstacle is None:
            self.wanted.emit()
        elif obstacle.is_typing:
            words = tr("It changes once what you are typing in “{window}” is done.")
            self._tell(words.format(window=obstacle.window))
        else:
            self._tell(tr("It changes once “{window}” is closed.").format(window=obstacle.window))

    def _tell(self, words: str) -> None:
        self._windows.note_setting("language", words)
