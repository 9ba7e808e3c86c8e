"""A control with its label above and its error line below."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.line_edit import LineEdit


class Field(QWidget):
    """Label, control, error line. The control's accessible name is left to the user of this class."""

    def __init__(self, theme: Theme, label: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.label = QLabel(label)
        self.label.setProperty("role", "label")
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.label.setBuddy(control)
        self.error = ErrorLine(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.label, control, self.error):
            layout.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, control.sizePolicy().verticalPolicy())

    def say(self, error: KnownError | str) -> None:
        """Mark the control and say below it what is wrong."""
        self.error.say(error)
        self.control.setAccessibleDescription(str(error))
        if isinstance(self.control, LineEdit):
            self.control.set_wrong(True)

    def settle(self) -> None:
        """Nothing is wrong any more."""
        self.error.settle()
        self.control.setAccessibleDescription("")
        if isinstance(self.control, LineEdit):
            self.control.set_wrong(False)
