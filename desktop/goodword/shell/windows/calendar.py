"""Calendar: a year at a glance, a day at the side, and marking when one was off."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.absences import Absence, Absences, Marked, is_marked_off
from goodword.core.calendar_days import Calendar, Look, Place
from goodword.core.calendar_words import range_words
from goodword.core.errors import KnownError
from goodword.core.ports import Query
from goodword.core.streaks import is_late
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.window import Window
from goodword.shell.windows.year.calendar_side import MOST_RECORDS, CalendarSide, Marking
from goodword.shell.windows.year.calendar_year import CalendarYear, workdays_in
from goodword.shell.windows.year.picture_saver import PictureSaver

_MOST_READ = 3 * MOST_RECORDS


class CalendarWindow(Window):
    """Begins at today. Where the book can't be read, what was read last stays in view below the words that say so."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "Calendar", 1120, 740, 1008, 660)
        theme, desk = around.theme, around.desk
        self._calendar: Calendar | None = None
        self._today: date | None = None
        self._absences = Absences(desk.book, desk.clock, desk.workdays)
        self._marked: Marked | None = None
        self._year = CalendarYear(theme)
        self._grid = self._year.grid
        self._side = CalendarSide(theme)
        self._banner = Banner(theme, "Read again")
        self._saver = PictureSaver(around, self)
        self._lay_out()
        self._toast = Toast(theme, self)
        self._connect()
        self.refresh()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the days as the book has them now; the cursor stays, and goes on with today where it stood on it."""
        try:
            calendar = Calendar(self.around.desk.workdays.facts())
        except KnownError as error:
            self._banner.say(error)
            return
        self._banner.settle()
        follow = self._today is None or self._grid.day == self._today != calendar.today
        self._calendar, self._today = calendar, calendar.today
        if follow:
            self._grid.clear_stretch()
            self._grid.place_cursor(calendar.today)
        self._year.show_calendar(calendar, self._grid.day.year)
        self._show_side()

    def escape(self) -> None:
        """Esc takes a mark away first, then closes."""
        if not self._grid.clear_stretch():
            self.close()

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
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self._side)

    def _connect(self) -> None:
        self._grid.year_wanted.connect(self._year.show_year)
        self._grid.stretched.connect(lambda *_: self._show_side())
        self._grid.chosen.connect(self._fill)
        self._year.head.turned.connect(self._turn)
        self._year.head.save_wanted.connect(self._save)
        self._side.add.connect(self._add)
        self._side.mark.connect(self._mark)
        self._side.opened.connect(lambda entry_id: self.around.open.history(entry_id))
        self._saver.saved.connect(self._told_saved)
        self._saver.failed.connect(self._banner.say)
        self._banner.acted.connect(self.refresh)
        self._toast.undone.connect(self._undo)
        self.around.watch.changed.connect(self.refresh)

    def _show_side(self) -> None:
        if self._calendar is None:
            return
        first, last = self._grid.stretch
        try:
            off = is_marked_off(self._marking_days(), self.around.desk.book.days.time_off())
            if first != last:
                self._side.show_stretch(first, last, workdays_in(self._calendar, first, last))
            else:
                self._show_day(self._calendar, first)
        except KnownError as error:
            self._banner.say(error)
            return
        self._side.offer(self._marking(self._calendar, off))

    def _show_day(self, calendar: Calendar, day: date) -> None:
        records = self.around.desk.journal.find(Query(since=day, until=day, limit=_MOST_READ))
        facts = calendar.facts
        late = (e.id for e in records if is_late(e.date, e.created_on, facts.plan, facts.window))
        self._side.show_day(calendar, calendar.day(day), records[::-1], frozenset(late))

    def _marking(self, calendar: Calendar, off: bool) -> Marking:
        first, last = self._grid.stretch
        if off:
            return Marking("I was here" if first <= calendar.today else "I will be here", True)
        words = "I was off" if last < calendar.today else "I am off" if first <= calendar.today else "I will be off"
        return Marking(words, workdays_in(calendar, first, last) > 0)

    def _marking_days(self) -> list[date]:
        """The days of the stretch on which the schedule has work; all of them where it has none."""
        first, last = self._grid.stretch
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        if self._calendar is None:
            return days
        plan = self._calendar.facts.plan
        return [day for day in days if day.weekday() in plan.weekdays(day) and day not in plan.holidays] or days

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
        stretch = Absence(*self._grid.stretch)
        try:
            off = is_marked_off(self._marking_days(), self.around.desk.book.days.time_off())
            self._marked = self._absences.mark_there(stretch) if off else self._absences.mark_off(stretch)
        except KnownError as error:
            self._banner.say(error)
            return
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.around.watch.look()
        words = range_words(stretch.first, stretch.last)
        self._toast.offer(f"{words}: {'no longer off' if off else 'off'}")

    def _undo(self) -> None:
        marked, self._marked = self._marked, None
        if marked is None:
            return
        try:
            self._absences.undo(marked)
        except KnownError as error:
            self._banner.say(error)
            return
        self.around.watch.look()

    def _turn(self, years: int) -> None:
        day = self._grid.day
        leap = (day.month, day.day) == (2, 29)
        self._grid.go_to(day.replace(year=day.year + years, day=28) if leap else day.replace(year=day.year + years))

    def _save(self) -> None:
        self._saver.ask(self._year.picture(), f"Goodword {self._grid.day.year}")

    def _told_saved(self, name: str) -> None:
        self._marked = None
        self._toast.offer(f"Saved as {name}.", undo=False)
