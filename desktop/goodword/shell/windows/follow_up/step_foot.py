"""What can be done about the chosen step, below the list."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.steps import Step
from goodword.core.typed_dates import Leaning
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.folding_row import FoldingRow, together

_DATE_WIDTH = 132


class StepFoot(QFrame):
    """Each signal tells what is wanted of the chosen step; `move_wanted` the day too."""

    finish_wanted = Signal()
    move_wanted = Signal(object)
    drop_wanted = Signal()
    again_wanted = Signal()
    save_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "bar")
        self._finish = Button(theme, tr("Done", "a step, a button"), ButtonKind.PRIMARY)
        self._day = DateField(theme, today, Leaning.FUTURE)
        self._day.setAccessibleName(tr("Move to", "a field"))
        self._day.setPlaceholderText(tr("Another day"))
        self._day.setFixedWidth(_DATE_WIDTH)
        self._move = Button(theme, tr("Move", "a button"))
        self._drop = Button(theme, tr("Drop it", "a button"))
        self._again = Button(theme, tr("Open again", "a step, a button"))
        self._save = Button(theme, tr("Save for a calendar…", "a button"), ButtonKind.QUIET)
        self._record = Button(theme, tr("Open the check-in", "a button"), ButtonKind.QUIET)
        self._error = ErrorLine(theme)
        row = FoldingRow(8)
        row.add(together(8, self._finish, self._day, self._move, self._drop, self._again), 1)
        row.add(together(8, self._save, self._record), loose=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 24, 12)
        column.setSpacing(4)
        column.addWidget(self._error)
        column.addWidget(row)
        wanted = (
            (self._finish, self.finish_wanted), (self._drop, self.drop_wanted), (self._again, self.again_wanted),
            (self._save, self.save_wanted), (self._record, self.record_wanted),
        )  # fmt: skip
        for button, signal in wanted:
            button.setAccessibleName(button.text())
            button.clicked.connect(signal)
        self._move.setAccessibleName(tr("Move the step", "a button"))
        self._move.clicked.connect(self._tell_move)
        self._day.returnPressed.connect(self._tell_move)
        self._day.wrong.connect(self._error.say)
        self._day.settled.connect(self._error.settle)

    def show_step(self, step: Step | None) -> None:
        """Offer what can be done about it."""
        is_open = step is not None and step.unfinished
        for control in (self._finish, self._day, self._move, self._drop):
            control.setVisible(is_open)
        self._again.setVisible(step is not None and not is_open)
        self._save.setVisible(is_open and step is not None and step.due is not None)
        self._record.setVisible(step is not None)
        self._day.set_day(None)
        self._error.settle()

    def ask_day(self) -> None:
        """Let the leader type a day."""
        self._day.setFocus()

    def refuse(self, error: KnownError) -> None:
        """Say what is wrong with the day; it stays."""
        self._error.say(error)

    def _tell_move(self) -> None:
        if self._day.read():
            day = self._day.day()
            if day is None:
                self._day.setFocus()
            else:
                self.move_wanted.emit(day)
