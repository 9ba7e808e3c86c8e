"""Showing a note in the leader's mail program."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from goodword.core.brag_note import BragNote
from goodword.core.errors import KnownError
from goodword.shell.surroundings import Surroundings


class NoteMailer(QObject):
    """Tells `opening` once a mail program is asked to, and `failed` with what is wrong, perhaps a while later."""

    opening = Signal()
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._calls = _Calls()
        self._calls.failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def open(self, note: BragNote) -> None:
        """Show `note` there."""
        try:
            self._around.open_in_mail(note, self._calls.failed.emit)
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.opening.emit()

    def _tell(self, error: KnownError) -> None:
        self.failed.emit(error)


class _Calls(QObject):
    """Outlives the window as long as somebody may still call from another thread."""

    failed = Signal(object)
