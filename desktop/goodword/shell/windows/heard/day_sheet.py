"""Asks for a day that has been."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.typed_dates import Leaning
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.field import Field
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 360


class DaySheet(Sheet):
    """`keep` takes the day, or raises KnownError; then the words stand below it and the sheet stays."""

    def __init__(
        self, around: Surroundings, window: QWidget, title: str, asked: str, keep: Callable[[date], object]
    ) -> None:
        super().__init__(around, window, title, _WIDTH)
        theme, today = around.theme, around.desk.preferences.today
        self._keep = keep
        self._day = DateField(theme, today, Leaning.PAST)
        self._day.setAccessibleName(tr("Day", "a field"))
        self._day.set_day(today())
        self._field = Field(theme, asked, self._day)
        self._day.wrong.connect(self._field.say)
        self._day.settled.connect(self._field.settle)
        self.column.addWidget(self._field)
        act = Button(theme, tr("Keep the day", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        self.feet((act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        self._day.setFocus()
        self._day.selectAll()

    def _take(self) -> None:
        if not self._day.read():
            return
        day = self._day.day()
        if day is None:
            self._field.say(tr("No day is named. Type one, such as today or Friday."))
            return
        try:
            self._keep(day)
        except KnownError as error:
            self._field.say(error)
        else:
            self.close()
