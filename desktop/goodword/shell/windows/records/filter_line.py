"""The line below History's fields: how many records there are, what narrows them, and a way back to all."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from goodword.core.language import tr
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.removable_chip import RemovableChip
from goodword.shell.windows.records.history_filter import Part

_READ_OUT_AFTER = 700


class FilterLine(QWidget):
    """`removed` tells the part whose chip was pressed, `cleared` that all is wanted. The number is read out once it
    has stood for a moment."""

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = QLabel()
        set_role(self._count, "caption")
        self._chips: dict[Part, RemovableChip] = {}
        self.clear = Button(theme, tr("Clear all", "a button"), ButtonKind.SMALL_LINK)
        self.clear.setAccessibleName(self.clear.text())
        self.clear.clicked.connect(self.cleared)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._count)
        self._layout.addSpacing(4)
        self._layout.addWidget(self.clear)
        self._layout.addStretch(1)
        self._pause = QTimer(self, singleShot=True, interval=_READ_OUT_AFTER)
        self._pause.timeout.connect(self._read_out)

    def say(self, words: str) -> None:
        """How many there are."""
        if words != self._count.text():
            self._count.setText(words)
            self._pause.start()

    def show_parts(self, parts: Mapping[Part, str], *, narrow: bool) -> None:
        """A chip for each part; `narrow` where anything at all is left out."""
        if {part: chip.text() for part, chip in self._chips.items()} != dict(parts):
            for chip in self._chips.values():
                chip.hide()
                chip.deleteLater()
            self._chips = {part: self._chip(part, words) for part, words in parts.items()}
            for place, chip in enumerate(self._chips.values()):
                self._layout.insertWidget(2 + place, chip)
                chip.show()
            last: QWidget = self._count
            for widget in (*self._chips.values(), self.clear):
                QWidget.setTabOrder(last, widget)
                last = widget
        self.clear.setVisible(narrow)

    def _chip(self, part: Part, words: str) -> RemovableChip:
        chip = RemovableChip(self._theme, words, tr("{filter}, remove", "a button").format(filter=words), self)
        chip.removed.connect(lambda: self.removed.emit(part))
        return chip

    def _read_out(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._count, self._count.text()))
