"""What the coach says below a note: lights, one question, at most one hint."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.wording.advice import Advice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.part_lights import PartLights
from goodword.shell.widgets.soft_question import SoftQuestion
from goodword.shell.windows.entry.hint_line import HintLine

_GAP = 10
_ABOVE_HINT = 2


class WordingPanel(QWidget):
    """The live reading, called "Wording"; its description is all of it in words.

    Switched off, it shows nothing but what the form put `beside` the lights, and has no name. `hidden` tells that
    it went out of sight.
    """

    hidden = Signal()

    def __init__(self, theme: Theme, practice: Practice, beside: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._lights = PartLights(theme, practice)
        self._question = SoftQuestion(theme, practice)
        self.hint = HintLine(theme)
        self._beside = list(beside)
        kept = self._question.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._question.setSizePolicy(kept)
        self._question.setText(" ")
        self._question.setMinimumHeight(1)  # else Qt keeps room for the lines it has when it is narrow
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._speak(on=True)

    def switch(self, *, on: bool) -> None:
        """Say something, or nothing at all."""
        self._speak(on=on)
        self.setVisible(on or bool(self._beside))

    def show_advice(self, advice: Advice) -> None:
        """Show this in place of what was said before."""
        self._lights.light_up(advice.lit)
        if advice.question:
            self._question.setText(advice.question)
        self._question.setVisible(bool(advice.question))
        self.hint.say(advice.hint)
        self.setAccessibleDescription(advice.in_words)

    def controls(self) -> list[QWidget]:
        """Where Tab stops."""
        return self.hint.controls()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell it."""
        super().hideEvent(event)
        self.hidden.emit()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._lights)
        row.addStretch(1)
        for part in self._beside:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_ABOVE_HINT)
        layout.addLayout(row)
        layout.addWidget(self._question)
        layout.addWidget(self.hint)

    def _speak(self, *, on: bool) -> None:
        kept = self._question.sizePolicy()
        kept.setRetainSizeWhenHidden(on)
        self._question.setSizePolicy(kept)
        self._lights.setVisible(on)
        self._row.setContentsMargins(0, 0, 0, _GAP - _ABOVE_HINT if on else 0)
        if not on:
            self._question.hide()
            self.hint.say(None)
            self.setAccessibleDescription("")
        self.setAccessibleName(tr("Wording") if on else "")
