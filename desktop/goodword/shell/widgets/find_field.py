"""The field above a list that narrows it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from goodword.shell.widgets.line_edit import LineEdit


class FindField(LineEdit):
    """What is typed narrows the list; Down and Return go on to it."""

    onward = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Return are told, all else is typed."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward.emit()
        else:
            super().keyPressEvent(event)
