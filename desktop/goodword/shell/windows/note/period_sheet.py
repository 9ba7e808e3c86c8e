"""Asks for another time than one week: a month, a year, or some weeks."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.note_words import period_words
from goodword.core.weeks import Period, Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.check import Check
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.segment import Segments
from goodword.shell.windows.note.sheet import Sheet

_MONTH, _YEAR, _WEEKS = "month", "year", "weeks"
_WIDTH = 400
_WEEKS_HEIGHT = 240


class PeriodSheet(Sheet):
    """Offers the months, years and weeks that hold one of `days`; weeks begin on the weekday `week_begins`.

    `chosen` tells the Period.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget, days: Iterable[date], week_begins: int = 0) -> None:
        super().__init__(around, window, tr("Another time", "a window"), _WIDTH)
        theme = around.theme
        known = sorted(set(days), reverse=True)
        self._kind = Segments(
            theme, [(_MONTH, tr("A month")), (_YEAR, tr("A year")), (_WEEKS, tr("Some weeks"))], stretch=True
        )
        self._kind.setAccessibleName(tr("Which time"))
        self._months, self._years = Combo(theme), Combo(theme)
        for text in dict.fromkeys(f"{day:%Y-%m}" for day in known):
            self._months.addItem(period_words(Period.month(text)), Period.month(text))
        for text in dict.fromkeys(f"{day:%Y}" for day in known):
            self._years.addItem(text, Period.year(text))
        weeks = dict.fromkeys(Week.of(day, week_begins) for day in known)
        self._weeks = {week: Check(theme, period_words(week.period())) for week in weeks}
        self._months.name(tr("Month"))
        self._years.name(tr("Year"))
        self._pages: dict[str, QWidget] = {
            _MONTH: Field(theme, tr("Month"), self._months),
            _YEAR: Field(theme, tr("Year"), self._years),
            _WEEKS: self._week_page(),
        }
        self._show = Button(theme, tr("Show", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        self._show.clicked.connect(self._tell)
        leave.clicked.connect(self.close)
        self.column.addWidget(self._kind)
        for page in self._pages.values():
            self.column.addWidget(page)
        self.feet(
            (self._show, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole)
        )
        self._kind.chosen.connect(self._turn)
        for check in self._weeks.values():
            check.toggled.connect(self._turn)
        self._kind.set_current(_MONTH)

    def _week_page(self) -> QFrame:
        well = QFrame()
        set_kind(well, "well")
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for check in self._weeks.values():
            column.addWidget(check)
        column.addStretch(1)
        inside = QVBoxLayout(well)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.addWidget(ScrollPage(page))
        well.setFixedHeight(_WEEKS_HEIGHT)
        return well

    def _turn(self) -> None:
        kind = self._kind.current()
        for key, page in self._pages.items():
            page.setVisible(key == kind)
        QTimer.singleShot(0, self, self.adjustSize)
        self._show.setEnabled(kind != _WEEKS or any(check.isChecked() for check in self._weeks.values()))

    def _tell(self) -> None:
        match self._kind.current():
            case str() as kind if kind == _WEEKS:
                period = Period.weeks(week for week, check in self._weeks.items() if check.isChecked())
            case str() as kind if kind == _YEAR:
                period = self._years.currentData()
            case _:
                period = self._months.currentData()
        self.chosen.emit(period)
        self.close()
