"""A passphrase, typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.protection import SHORTEST_PASSPHRASE, checked_passphrase
from goodword.core.secret import Secret
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit


class PassphraseFields(QWidget):
    """`read` gives what was typed; `entered` comes at Return in the second field."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._first, self._again = _hidden(theme, tr("Passphrase")), _hidden(theme, tr("Passphrase again"))
        label = tr("Passphrase, {least} characters or more").format(least=SHORTEST_PASSPHRASE)
        self._first_field = Field(theme, label, self._first)
        self._again_field = Field(theme, tr("Once more"), self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for field in (self._first_field, self._again_field):
            column.addWidget(field)
        self._again.returnPressed.connect(self.entered)
        for edit in (self._first, self._again):
            edit.textEdited.connect(self._settle)
        self.setFocusProxy(self._first)

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self._first.text() and not self._again.text()

    def read(self) -> Secret | None:
        """The passphrase; None, said at its place, where it can't be taken."""
        typed = Secret(self._first.text())
        try:
            checked_passphrase(typed)
        except InvalidInputError as error:
            self._first_field.say(error)
            self._first.setFocus()
            return None
        if self._again.text() != self._first.text():
            self._again_field.say(tr("The two are not the same. Type it again."))
            self._again.setFocus()
            self._again.selectAll()
            return None
        return typed

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._again.clear()

    def _settle(self) -> None:
        self._first_field.settle()
        self._again_field.settle()


def _hidden(theme: Theme, name: str) -> LineEdit:
    edit = LineEdit(theme)
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setAccessibleName(name)
    return edit
