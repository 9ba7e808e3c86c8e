"""A row of the settings that does something: its name, how things stand, and buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.setting_labels import by_label
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.folding_row import FoldingRow
from goodword.shell.windows.preferences.page import findable
from goodword.shell.windows.preferences.setting_row import LEAST_WORDS

Act = tuple[str, Callable[[], None]]


class ActionRow(QWidget):
    """`acts` are the words of buttons with what they do. What goes wrong is said below, in words."""

    def __init__(self, theme: Theme, label: str, words: str, acts: Sequence[Act] = (), more: str = "") -> None:
        """`more` are words the search finds it by, besides those in view."""
        super().__init__()
        self._label = QLabel(label)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._label, "body")
        self._label.setWordWrap(True)
        self._words = ElidedLabel(theme, words, lines=4, role="caption")
        self._error = ErrorLine(theme)
        self.buttons = [_button(theme, text, act, label) for text, act in acts]
        findable(self, " ".join((label, words, *(text for text, _ in acts), more)))
        self._lay_out()

    def tell(self, words: str, *, aloud: bool = False) -> None:
        """Say how things stand now; `aloud` has it read out too."""
        self._error.settle()
        self._words.setText(words)
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def refuse(self, error: KnownError | str) -> None:
        """Say what is wrong and what to do."""
        self._error.say(by_label(error))

    def settle(self) -> None:
        """Nothing is wrong any more."""
        self._error.settle()

    def _lay_out(self) -> None:
        said, acts = QWidget(), QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._label)
        words.addWidget(self._words)
        buttons = QHBoxLayout(acts)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for button in self.buttons:
            buttons.addWidget(button)
        row = FoldingRow(20)
        said.setMinimumWidth(LEAST_WORDS)
        row.add(said, 1)
        row.add(acts, loose=True)
        acts.setVisible(bool(self.buttons))  # in the row: before, it would be a window of its own
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 11, 18, 11)
        layout.setSpacing(6)
        layout.addWidget(row)
        layout.addWidget(self._error)


def _button(theme: Theme, text: str, act: Callable[[], None], label: str) -> Button:
    button = Button(theme, text)
    button.setAccessibleName(text)
    button.setAccessibleDescription(label)
    button.clicked.connect(lambda: act())
    return button
