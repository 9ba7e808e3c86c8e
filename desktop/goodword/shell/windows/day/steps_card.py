"""Today's third row: the next steps that are due first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.step_words import asked_words, spoken_step, standing_words, whom_words
from goodword.core.steps import Step
from goodword.shell.theme.measures import figures
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.check import BOX, GAP, Check
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon_button import IconButton

MOST_STEPS = 3
_SIDE = 18
_ROW_GAP = 6


class StepRow(QWidget):
    """One step with a box to tick; `ticked` and `more_wanted` tell the step."""

    ticked = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step: Step | None = None
        self._check = Check(theme)
        self._text = ElidedLabel(theme, role="body")
        self._whom = ElidedLabel(theme, role="caption")
        self._due = QLabel()
        self._due.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._due, "sec")
        self.more = IconButton(theme, "more", tr("More", "a button"))
        self._check.clicked.connect(self._tick)
        self.more.clicked.connect(lambda: self.more_wanted.emit(self._step))
        upper = QHBoxLayout()
        upper.setSpacing(10)
        upper.addWidget(self._text, 1)
        upper.addWidget(self._due)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(upper)
        words.addWidget(self._whom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP - 6)
        row.addWidget(self._check, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.more)
        self._check.setFixedWidth(BOX + 6)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_step(self, step: Step, today: date) -> None:
        """Show it as open."""
        self._step = step
        self._text.setText(asked_words(step, today))
        self._whom.setText(whom_words(step))
        self._due.setText(standing_words(step, today))
        self._check.setChecked(False)
        self._check.setAccessibleName(tr("Done: {step}", "a step").format(step=step.text))
        self._check.setAccessibleDescription(spoken_step(step, today))
        self.more.setAccessibleName(tr("More about: {step}", "a button").format(step=step.text))

    def take_focus(self) -> None:
        """Put the focus on the box."""
        self._check.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether the box or the button has it."""
        return self._check.hasFocus() or self.more.hasFocus()

    def _tick(self) -> None:
        if self._step is not None:
            self.ticked.emit(self._step)

    def _restyle(self) -> None:
        self._due.setFont(figures(self._theme.types.caption))


class StepsCard(Card):
    """Three at most. `ticked` tells the step that was done, `more_wanted` the step and the button to open beside."""

    ticked = Signal(object)
    more_wanted = Signal(object, object)
    all_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Next steps"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rows = [StepRow(theme) for _ in range(MOST_STEPS)]
        head = QLabel(tr("Next steps"))
        set_role(head, "head")
        every = Button(theme, tr("All steps", "a button"), ButtonKind.LINK)
        every.setAccessibleName(every.text())
        every.clicked.connect(self.all_wanted)
        top = QHBoxLayout()
        top.addStrut(self._rows[0].more.sizeHint().height())  # as high as the head beside it, with its button
        top.addWidget(head, 1)
        top.addWidget(every)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 14)
        column.setSpacing(_ROW_GAP)
        column.addLayout(top)
        for row in self._rows:
            column.addWidget(row)
            row.ticked.connect(self.ticked)
            row.more_wanted.connect(lambda step, row=row: self.more_wanted.emit(step, row.more))
        column.addStretch(1)

    def show_steps(self, steps: Sequence[Step], today: date) -> None:
        """Show the first of them; the focus stays in its row as long as there is one."""
        focused = next((place for place, row in enumerate(self._rows) if row.has_focus()), None)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(steps))
            if place < len(steps):
                row.show_step(steps[place], today)
        if focused is not None and steps:
            self._rows[min(focused, len(steps) - 1)].take_focus()
