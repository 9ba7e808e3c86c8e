"""The top bar of the weekly note: which days, and for whom."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from goodword.core.language import marked, tr
from goodword.core.note_words import Audience, period_words
from goodword.core.weeks import Period, Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind, set_role
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.folding_row import FoldingRow
from goodword.shell.widgets.segment import Segments
from goodword.shell.windows.note.period_sheet import PeriodSheet

ANOTHER = marked("Another time…")

AUDIENCES = (
    (Audience.MANAGER, marked("My manager", "whom a note is for")),
    (Audience.TEAM, marked("The team", "whom a note is for")),
    (Audience.COMPANY, marked("The company", "whom a note is for")),
    (Audience.PERSON, marked("One person", "whom a note is for")),
)

_WEEKS_WIDTH = 230


class NoteHead(QFrame):
    """`changed` comes when the leader chooses other days or somebody else."""

    changed = Signal()

    def __init__(self, around: Surroundings, week: Week, width_factor: float) -> None:
        super().__init__()
        set_kind(self, "topbar")
        self._around = around
        self.period = week.period()
        self._days: set[date] = set()
        self._begins = week.begins
        self._weeks = Combo(around.theme)
        self._weeks.name(tr("Week"))
        self._weeks.setFixedWidth(round(_WEEKS_WIDTH * width_factor))
        self._audience = Segments(around.theme, _audiences())
        self._audience.setAccessibleName(tr("Audience"))
        self._audience.set_current(Audience.MANAGER.value)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 11, 24, 11)
        row = FoldingRow(10)
        outer.addWidget(row)
        whom = QLabel(tr("For", "before whom a note is for"))
        set_role(whom, "sec")
        audience = QWidget()
        choice = QHBoxLayout(audience)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(10)
        choice.addWidget(whom)
        choice.addWidget(self._audience)
        weeks = QWidget()
        when = QHBoxLayout(weeks)
        when.setContentsMargins(0, 0, 0, 0)
        when.addWidget(self._weeks)
        when.addStretch(1)
        row.add(weeks, 1)
        row.add(audience, loose=True)
        self._weeks.currentIndexChanged.connect(self._choose)
        self._audience.chosen.connect(lambda _: self.changed.emit())

    @property
    def audience(self) -> Audience:
        """For whom the note is."""
        return Audience(self._audience.current() or Audience.MANAGER)

    def show_period(self, period: Period, audience: Audience | None = None) -> None:
        """Choose these days, and for whom it is."""
        self.period = period
        if audience is not None:
            self._audience.set_current(audience.value)

    def offer(self, days: Iterable[date], today: date, week_begins: int) -> None:
        """Offer the weeks of these days and this one, the chosen days, and any other time.

        A week that is chosen goes on as the one of its name where weeks begin on another day than before.
        """
        if week_begins != self._begins and (week := Week.whole(self.period)) is not None:
            self.period = Week(week.year, week.number, week_begins).period()
        self._days, self._begins = {*days, today}, week_begins
        weeks = {Week.of(day, week_begins) for day in self._days}
        periods = [week.period() for week in sorted(weeks, reverse=True)]
        if self.period not in periods:
            periods.append(self.period)
            periods.sort(key=lambda period: (period.last, period.first), reverse=True)
        with QSignalBlocker(self._weeks):
            if periods != [self._weeks.itemData(number) for number in range(self._weeks.count() - 1)]:
                self._weeks.clear()
                for period in periods:
                    self._weeks.addItem(period_label(period, today), period)
                self._weeks.addItem(tr(ANOTHER), None)
            self._weeks.setCurrentIndex(periods.index(self.period))

    def _choose(self) -> None:
        period = self._weeks.currentData()
        if period is None:
            with QSignalBlocker(self._weeks):
                self._weeks.setCurrentIndex(max(self._weeks.findData(self.period), 0))
            sheet = PeriodSheet(self._around, self.window(), self._days, self._begins)
            sheet.chosen.connect(self._take)
            sheet.open()
        elif period != self.period:
            self._take(period)

    def _take(self, period: Period) -> None:
        self.period = period
        self.changed.emit()


def _audiences() -> list[tuple[str, str]]:
    return [(audience.value, tr(words, "whom a note is for")) for audience, words in AUDIENCES]


def period_label(period: Period, today: date) -> str:
    """"Week 47 · 16 to 22 November", with the year where it is not this one."""
    return period_words(period, year=period.last.year != today.year)
