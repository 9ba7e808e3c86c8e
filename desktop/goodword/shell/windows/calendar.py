"""Calendar: a year at a glance, a day at the side, and marking when one was off."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from goodword.core.absences import Absence, is_marked_off
from goodword.core.calendar_days import Calendar, Look, Place, month_later
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.ports import Query
from goodword.core.streaks import is_late
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.folding_row import FoldingRow, Panes
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.day.time_off_marker import TimeOffMarker
from goodword.shell.windows.file_saver import FileSaver, Location
from goodword.shell.windows.window import Window
from goodword.shell.windows.year.calendar_side import MOST_RECORDS, WIDTH, CalendarSide, Marking
from goodword.shell.windows.year.calendar_year import CalendarYear

_MOST_READ = 3 * MOST_RECORDS


class CalendarWindow(Window):
    """Begins at today. Where the book can't be read, what was read last stays in view below the words that say so."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Calendar", "a window"), 1120, 740, 1008, 660)
        theme = around.theme
        self._calendar: Calendar | None = None
        self._today: date | None = None
        self._year = CalendarYear(theme)
        self._grid = self._year.grid
        self._side = CalendarSide(theme)
        self._banner = Banner(theme, tr("Read again", "a button"))
        self._saver = FileSaver(around, self, tr("Save the picture"), tr("Picture"), ".png", Location.PicturesLocation)
        self._lay_out()
        self._toast = Toast(theme, self)
        self._marker = TimeOffMarker(around, self._toast)
        self._connect()
        self.refresh()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the days as the book has them now; the cursor stays, and goes on with today where it stood on it."""
        try:
            calendar, begins = self._read(), self.around.desk.preferences.week_begins()
        except KnownError as error:
            self._banner.say(error)
            return
        self._banner.settle()
        follow = self._today is None or self._grid.day == self._today != calendar.today
        self._calendar, self._today = calendar, calendar.today
        if follow:
            self._grid.clear_stretch()
            self._grid.place_cursor(calendar.today)
        self._grid.set_week_start(begins)
        self._year.show_calendar(calendar, self._grid.day.year)
        self._show_side()

    @property
    def where(self) -> object:
        """See Window: the day of the cursor."""
        return self._grid.day

    def go_to(self, where: object) -> None:
        """See Window."""
        if isinstance(where, date):
            self._grid.place_cursor(where)
            self.refresh()

    def escape(self) -> None:
        """Esc takes a mark away first, then closes."""
        if not self._grid.clear_stretch():
            self.close()

    def _read(self) -> Calendar:
        workdays = self.around.desk.workdays
        facts = workdays.facts()
        return Calendar(facts, workdays.holidays(facts.plan.start.year, facts.plan.today.year + 1))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notice = QVBoxLayout()
        notice.setContentsMargins(24, 0, 24, 0)
        notice.addWidget(self._banner)
        column.addLayout(notice)
        column.addWidget(self._year, 1)
        row = FoldingRow(0, fills=True)
        row.add(left, 1)
        row.add(self._side, width=self.scaled(WIDTH))
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Panes(row))

    def _connect(self) -> None:
        self._grid.year_wanted.connect(self._year.show_year)
        self._grid.stretched.connect(lambda *_: self._show_side())
        self._grid.chosen.connect(self._fill)
        self._year.head.turned.connect(self._turn)
        self._year.head.save_wanted.connect(self._save)
        self._side.add.connect(self._add)
        self._side.mark.connect(self._mark)
        self._side.opened.connect(lambda entry_id: self.around.open.history(entry_id))
        self._saver.saved.connect(lambda name: self._toast.offer(tr("Saved as {name}.").format(name=name), undo=False))
        self._saver.failed.connect(self._banner.say)
        self._banner.acted.connect(self.refresh)
        self._marker.failed.connect(self._banner.say)
        self.around.watch.changed.connect(self.refresh)

    def _show_side(self) -> None:
        if self._calendar is None:
            return
        first, last = self._grid.stretch
        if first != last:
            self._side.show_stretch(first, last, self._calendar.workdays(first, last))
        else:
            try:
                self._show_day(self._calendar, first)
            except KnownError as error:
                self._banner.say(error)
                return
        self._side.offer(_marking(self._calendar, Absence(first, last)))

    def _show_day(self, calendar: Calendar, day: date) -> None:
        records = self.around.desk.journal.find(Query(since=day, until=day, limit=_MOST_READ))
        facts = calendar.facts
        late = (e.id for e in records if is_late(e.date, e.created_on, facts.plan, facts.window))
        self._side.show_day(calendar, calendar.day(day), records[::-1], frozenset(late))

    def _fill(self, day: date) -> None:
        """Open the form on a day that is still open."""
        if self._calendar is not None and (still := self._calendar.day(day).having(Look.OPEN)):
            self.around.open.quick_entry(still[0], on=day)

    def _add(self) -> None:
        if self._calendar is None:
            return
        day = self._calendar.day(self._grid.day)
        if day.place is not Place.TO_COME:
            still = day.having(Look.OPEN)
            self.around.open.quick_entry(still[0] if still else None, on=day.date)

    def _mark(self) -> None:
        if self._calendar is None:
            return
        stretch = Absence(*self._grid.stretch)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._marker.mark(stretch, off=not is_marked_off(stretch, self._calendar.facts.plan))

    def _turn(self, years: int) -> None:
        self._grid.go_to(month_later(self._grid.day, 12 * years))

    def _save(self) -> None:
        self._saver.ask(self._year.picture(), f"Goodword {self._grid.day.year}")


def _marking(calendar: Calendar, stretch: Absence) -> Marking:
    today = calendar.today
    if is_marked_off(stretch, calendar.facts.plan):
        return Marking(
            tr("I was here", "a button") if stretch.first <= today else tr("I will be here", "a button"), True
        )
    words = (
        tr("I was off", "a button")
        if stretch.last < today
        else tr("I am off", "a button")
        if stretch.first <= today
        else tr("I will be off", "a button")
    )
    return Marking(words, calendar.workdays(stretch.first, stretch.last) > 0)
