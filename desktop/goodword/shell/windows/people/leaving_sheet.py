"""Asks for the day somebody left the team."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.people import Person
from goodword.core.typed_dates import Leaning
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.field import Field
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 400
_PROMISE = marked("Their records stay. From that day nothing asks about them, and no note names them.")


class LeavingSheet(Sheet):
    """`keep` takes the day, or raises KnownError."""

    def __init__(self, around: Surroundings, window: QWidget, person: Person, keep: Callable[[date], object]) -> None:
        super().__init__(around, window, tr("Has left the team"), _WIDTH)
        theme = around.theme
        self._keep = keep
        preferences = around.desk.preferences
        self._day = DateField(theme, preferences.today, Leaning.PAST, week_begins=preferences.week_begins)
        self._day.setAccessibleName(tr("Left on"))
        self._day.set_day(person.left or preferences.today())
        self._field = Field(theme, tr("When did {name} leave?").format(name=person.called), self._day)
        self._day.wrong.connect(self._field.say)
        self._day.settled.connect(self._field.settle)
        promise = QLabel(tr(_PROMISE))
        promise.setWordWrap(True)
        set_role(promise, "sec")
        self.column.addWidget(self._field)
        self.column.addWidget(promise)
        act = Button(theme, tr("Mark as left", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        self.feet((act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        self._day.setFocus()

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
