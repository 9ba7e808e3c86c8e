"""Days on which somebody is away: those that are known, and from when to when there are more."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.date_words import from_to
from goodword.core.days import Away
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.leave import LeaveMarked
from goodword.core.people import Person
from goodword.core.typed_dates import Leaning, date_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 440
_MOST = 6
_PROMISE = marked("On those days they wait for nothing, and nobody asks about them.")


class AwaySheet(Sheet):
    """`told` hears what was marked, in words, and all that undoing it needs."""

    def __init__(
        self, around: Surroundings, window: QWidget, person: Person, told: Callable[[str, LeaveMarked], None]
    ) -> None:
        super().__init__(around, window, tr("Days away"), _WIDTH)
        self._person, self._told = person, told
        theme, today = around.theme, around.desk.preferences.today
        self._known = QVBoxLayout()
        self._known.setSpacing(4)
        self._first, self._last = DateField(theme, today, Leaning.FUTURE), DateField(theme, today, Leaning.FUTURE)
        self._first_field = Field(theme, tr("From", "a day"), self._first)
        self._last_field = Field(theme, tr("To", "a day"), self._last)
        self._error = ErrorLine(theme)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, edit in ((self._first_field, self._first), (self._last_field, self._last)):
            edit.setAccessibleName(field.label.text())
            edit.wrong.connect(field.say)
            edit.settled.connect(field.settle)
            row.addWidget(field, 1)
        self._last.setPlaceholderText(tr("The same day"))
        promise = QLabel(tr(_PROMISE))
        promise.setWordWrap(True)
        set_role(promise, "sec")
        self.column.addLayout(self._known)
        self.column.addLayout(row)
        self.column.addWidget(self._error)
        self.column.addWidget(promise)
        act = Button(theme, tr("Mark as away", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Close", "a button"))
        self.feet((act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        self._show_known()
        self._first.setFocus()

    def _show_known(self) -> None:
        """Those to come and the latest that are over."""
        today = self.around.desk.preferences.today()
        for away in self.around.desk.leave.of(self._person.name)[-_MOST:]:
            words = _words(away, today)
            remove = Button(self.around.theme, tr("Remove", "days away, a button"), ButtonKind.SMALL_LINK)
            remove.setAccessibleName(tr("Remove {days}", "days away").format(days=words))
            remove.clicked.connect(lambda _=False, away=away: self._remove(away))
            line = QHBoxLayout()
            line.addWidget(ElidedLabel(self.around.theme, words, 2), 1)
            line.addWidget(remove)
            self._known.addLayout(line)

    def _take(self) -> None:
        self._error.settle()
        if not (self._first.read() and self._last.read()):
            return
        first = self._first.day()
        if first is None:
            self._first_field.say(tr("No day is named. Type one, such as today or Friday."))
            self._first.setFocus()
            return
        today = self.around.desk.preferences.today()
        away = Away(first, self._last.day() or first)
        said = tr("{name} is away: {days}").format(name=self._person.name, days=_words(away, today))
        self._mark(lambda: self.around.desk.leave.take(self._person.name, away.first, away.last), said)

    def _remove(self, away: Away) -> None:
        words = _words(away, self.around.desk.preferences.today())
        said = tr("{name} is there after all: {days}").format(name=self._person.name, days=words)
        self._mark(lambda: self.around.desk.leave.come_back(self._person.name, away.first, away.last), said)

    def _mark(self, mark: Callable[[], LeaveMarked], said: str) -> None:
        try:
            marked_ = mark()
        except KnownError as error:
            self._error.say(error)
            return
        self.close()
        self._told(said, marked_)


def _words(away: Away, today: date) -> str:
    first, last = date_words(away.first, today), date_words(away.last, today)
    return first if away.first == away.last else from_to(first, last)
