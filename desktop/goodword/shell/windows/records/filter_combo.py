"""A field that narrows a list to one of the names it knows: typed, completed or picked; empty, to all."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal

from goodword.core.people import fold
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.combo import EditableCombo


class FilterCombo(EditableCombo):
    """`picked` tells the name, or None for all, once it is whole; whatever else is left in the field goes."""

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, placeholder: str) -> None:
        super().__init__(theme)
        self.name(name)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(placeholder)
        self._value: str | None = None
        self.currentTextChanged.connect(self._take)
        self.edit.editingFinished.connect(lambda: self.set_value(self._value))

    def value(self) -> str | None:
        """The name that is chosen."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Choose a name, None for all; nothing is told."""
        self._value = value
        if self.currentText() != (value or ""):
            with QSignalBlocker(self):
                self.setCurrentIndex(-1)
                self.setEditText(value or "")

    def offer(self, names: Sequence[str]) -> None:
        """Know these names; the one that is chosen stays."""
        if list(names) != self.words():
            with QSignalBlocker(self):
                self.set_words(names)

    def _take(self, typed: str) -> None:
        wanted = fold(typed)
        value = next((name for name in self.words() if fold(name) == wanted), None)
        if (value is None and wanted) or value == self._value:
            return
        self._value = value
        self.picked.emit(value)
