"""The prompt of a day on which the book is locked: it says that it is time, and nothing else."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from goodword.core.ports import Activation, Clock, Notifier
from goodword.core.prompts_ahead import LOCKED_PROMPT_KEY, locked_prompt
from goodword.shell.background import Background

_LOOK_MILLISECONDS = 60_000


class LockedPrompt(QObject):
    """Shows one notice once the moment `due` has come; `taken` is called when the leader takes it up."""

    _activated = Signal(object)

    def __init__(
        self, clock: Clock, notifier: Notifier, background: Background, taken: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._notifier = notifier
        self._background = background
        self._due: datetime | None = None
        self._shown = False
        self._timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._activated.connect(lambda _: taken(), Qt.ConnectionType.QueuedConnection)

    def wait_for(self, due: datetime | None) -> None:
        """Show it at that moment, if there is one."""
        self._due = due
        if due is not None:
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Show it if it is time."""
        if self._due is None or self._clock.now() < self._due:
            return
        self._due = None
        self._shown = True
        self._timer.stop()
        self._background.run(
            lambda: self._notifier.show(locked_prompt(), self._tell), lambda _: None, lambda _: None
        )

    def shutdown(self) -> None:
        """Take it off the screen again."""
        self._timer.stop()
        if self._shown:
            self._notifier.withdraw(LOCKED_PROMPT_KEY)
        self._notifier.shutdown()

    def _tell(self, activation: Activation) -> None:
        self._activated.emit(activation)
