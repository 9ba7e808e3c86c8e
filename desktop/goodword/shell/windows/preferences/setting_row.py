"""One setting: its name and help at the left, its control at the right, and below what is wrong."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.language import marked, tr
from goodword.core.setting_search import found_by
from goodword.core.settings import Control, Setting
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.folding_row import FoldingRow
from goodword.shell.windows.preferences.page import findable
from goodword.shell.windows.preferences.setting_controls import control_for

_AT_LEAST_ONE = {
    Control.WEEKDAYS: marked("One working day at least is needed."),
    Control.PRACTICES: marked("One practice at least stays on."),
}

LEAST_WORDS = 150
"""Where there is less room for the words beside it, a control stands below them."""


class SettingRow(QWidget):
    """`change` stores a value or raises KnownError; then the words stand here and the old value holds."""

    def __init__(
        self, theme: Theme, spec: Setting, change: Callable[[Setting, str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self._change = change
        self._value = ""
        self._label = QLabel(spec.name)
        set_role(self._label, "body")
        self._label.setWordWrap(True)
        self._help = ElidedLabel(theme, spec.explained, lines=3, role="caption")
        self.control = control_for(theme, spec)
        self._note = ElidedLabel(theme, lines=4, role="caption")
        self._note.hide()
        self._error = ErrorLine(theme)
        self.control.chosen.connect(self._chosen)
        findable(self, found_by(spec))
        self._lay_out()

    def show_value(self, value: str) -> None:
        """Show the value in force; what is being typed, or was refused, stays."""
        was = self._value
        self._value = value
        if value != was or not self.control.keeps_typed:
            self.control.show_value(value)
            self._settle()

    def set_help(self, words: str) -> None:
        """Say something else in the line of help."""
        self._help.setText(words)

    def note(self, words: str) -> None:
        """Say below it, for as long as it holds, what has come of it; nothing takes that away."""
        if words and words != self._note.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self.control.setAccessibleDescription(words)

    def settle(self) -> None:
        """Take what was typed and not yet told."""
        self.control.settle()

    def refuse(self, error: KnownError) -> None:
        """Say what is wrong; what was typed stays, what was switched goes back."""
        self._error.say(error)
        self.control.set_wrong(True, str(error))
        if not self.control.keeps_typed:
            self.control.show_value(self._value)

    def _chosen(self, value: str) -> None:
        try:
            if not value and self.spec.control in _AT_LEAST_ONE:
                raise InvalidInputError(tr(_AT_LEAST_ONE[self.spec.control]))
            if value == self._value:
                self._settle()
            else:
                self._change(self.spec, value)
                self._settle()
        except KnownError as error:
            self.refuse(error)

    def _settle(self) -> None:
        self._error.settle()
        self.control.set_wrong(False)

    def _lay_out(self) -> None:
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._label)
        words.addWidget(self._help)
        words.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 11, 18, 11)
        layout.setSpacing(6)
        if self.control.is_wide:
            layout.addWidget(said)
            layout.addSpacing(4)
            layout.addWidget(self.control)
        else:
            row = FoldingRow(20)
            said.setMinimumWidth(LEAST_WORDS)
            row.add(said, 1)
            row.add(self.control, loose=True)
            layout.addWidget(row)
        layout.addWidget(self._note)
        layout.addWidget(self._error)
