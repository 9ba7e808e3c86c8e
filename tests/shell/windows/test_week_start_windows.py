"""Calendars, this week and the weekly note begin on the weekday that is set, in windows that are open already too."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.week_start import SUNDAY
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.month_grid import MonthGrid
from goodword.shell.widgets.week_strip import WeekStrip
from goodword.shell.widgets.year_grid import YearGrid
from goodword.shell.widgets.year_layout import YearLayout
from goodword.shell.windows.calendar import CalendarWindow
from goodword.shell.windows.today import TodayWindow
from goodword.shell.windows.weekly_note import WeeklyNoteWindow
from support.book import praise
from support.surrounded import close_all, named

SUNDAY_DAY, SATURDAY_DAY = date(2026, 3, 1), date(2026, 3, 7)


@pytest.mark.parametrize("begins", range(7))
def test_every_day_of_a_year_is_found_where_it_lies(begins: int) -> None:
    layout = YearLayout(2026, 752, 480, 14, 20, begins)
    for number in range(365):
        day = date(2026, 1, 1) + timedelta(days=number)
        assert layout.day_at(layout.place(day).center()) == day
    first = layout.place(date(2026, 3, 2) + timedelta(days=begins)).left()
    assert first == layout.place(date(2026, 3, 9) + timedelta(days=begins)).left() == layout.title_place(3).left()
    assert layout.letter_place(2, begins).left() == first - 2.5


def test_the_first_column_of_a_month(qtbot: QtBot, theme: Theme) -> None:
    month = MonthGrid(theme, date(2026, 3, 3), date(2026, 3, 2), week_begins=SUNDAY)
    month.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(month)
    month.resize(month.sizeHint())
    month.show()
    cell = (month.width() - 24) // 7
    with qtbot.waitSignal(month.picked) as picked:
        QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(12 + cell // 2, 12 + 2 * cell + cell // 2))
    assert picked.args == [SUNDAY_DAY]


def test_open_windows_follow(desk: Desk, around: Surroundings) -> None:
    desk.journal.record(praise("Rang the clinic back."), on=SUNDAY_DAY)
    today, calendar, note = TodayWindow(around), CalendarWindow(around), WeeklyNoteWindow(around)
    strip, year = today.findChild(WeekStrip), calendar.findChild(YearGrid)
    assert strip is not None
    assert year is not None
    year.resize(800, 500)
    assert strip.accessibleDescription().startswith("Monday 2")
    assert named(note, QComboBox, "Week").currentText() == "Week 10 · 2 to 8 March"
    assert year.place_of(SUNDAY_DAY).left() > year.place_of(SATURDAY_DAY).left()
    desk.preferences.change("week_start", "sunday")
    around.watch.look()
    assert strip.accessibleDescription().startswith("Sunday 1")
    assert named(note, QComboBox, "Week").currentText() == "Week 10 · 1 to 7 March"
    assert year.place_of(SUNDAY_DAY).left() < year.place_of(SATURDAY_DAY).left()
    close_all([today, calendar, note])
