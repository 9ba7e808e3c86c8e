"""The calendar's left pane: the year with its legend, and strength over it."""

from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.calendar_days import Calendar
from goodword.core.calendar_words import (
    SERIES,
    curve_words,
    range_words,
    spoken_day,
    strength_words,
    workdays_words,
)
from goodword.core.days import asked_for
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.streaks import Series
from goodword.shell.theme.measures import MARGIN
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.strength_curves import Line, StrengthCurves
from goodword.shell.widgets.stripe_legend import StripeLegend
from goodword.shell.widgets.year_grid import YearGrid
from goodword.shell.windows.year.calendar_head import CalendarHead
from goodword.shell.windows.year.year_png import png

FOLDED_BELOW = 700
"""A lower pane has no room for the curve, nor for its heading and its sentence."""

_CURVE_GAP = 6


class CalendarYear(QWidget):
    """Shows one year of a calendar. `head` and `grid` tell what the leader does with them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._calendar: Calendar | None = None
        self.head = CalendarHead(theme)
        self.grid = YearGrid(theme, self._speak)
        self._legend = StripeLegend(theme)
        self._heading = QLabel(tr("Strength over the year"))
        set_role(self._heading, "head")
        self._words = ElidedLabel(theme, role="caption")
        self._curves = StrengthCurves(theme)
        self._lay_out()

    def show_calendar(self, calendar: Calendar, year: int) -> None:
        """Show a year of it."""
        self._calendar = calendar
        years = calendar.years
        self.head.show_standing(calendar.series[Series.SHOWED_UP])
        self.grid.set_limits(date(years[0], 1, 1), date(years[-1], 12, 31), calendar.today)
        self.show_year(year)

    def show_year(self, year: int) -> None:
        """Show another year of the same calendar."""
        if self._calendar is None:
            return
        self.head.show_year(year, self._calendar.years)
        self.grid.set_days(self._calendar.year(year))
        lines = strength_lines(self._calendar, year)
        self._curves.set_lines(year, lines)
        self._curves.setAccessibleDescription(curve_words([(line.series, line.values) for line in lines]))
        self._words.setText(strength_words(self._calendar, year))

    def picture(self) -> bytes:
        """The year as a PNG, without buttons and cursor: number and standing at the margins."""
        year, standing = self.head.in_picture()
        parts = (year, standing, self.grid, self._legend, self._heading, self._words, self._curves)
        placed = {part: part.mapTo(self, QPoint(0, 0)) for part in parts if part.isVisibleTo(self)}
        placed[year].setX(MARGIN)
        placed[standing].setX(self.width() - MARGIN - standing.width())
        with self.grid.unmarked():
            return png(self.size(), self._theme.tokens.bg, placed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, the year comes before the curve."""
        super().resizeEvent(event)
        for part in (self._heading, self._words, self._curves):
            part.setVisible(self.height() >= FOLDED_BELOW)

    def sizeHint(self) -> QSize:
        """With the curve."""
        return QSize(808, 740)

    def _lay_out(self) -> None:
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 16)
        column.setSpacing(0)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 6, MARGIN, 0)
        inner.setSpacing(0)
        inner.addWidget(self.grid, 1)
        inner.addSpacing(10)
        inner.addWidget(self._legend)
        inner.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._heading)
        row.addWidget(self._words, 1)
        inner.addLayout(row)
        inner.addSpacing(_CURVE_GAP)
        inner.addWidget(self._curves)
        column.addLayout(inner, 1)

    def _speak(self, first: date, last: date) -> str:
        if self._calendar is None:
            return ""
        if first == last:
            return spoken_day(self._calendar, self._calendar.day(first))
        workdays = workdays_words(self._calendar.workdays(first, last))
        return tr("{days} marked, {workdays}.").format(days=range_words(first, last), workdays=workdays)


def strength_lines(calendar: Calendar, year: int) -> list[Line]:
    """The lines of a year: showing up, and the practices that were asked for at its end."""
    first, last = date(year, 1, 1), min(date(year, 12, 31), calendar.today)
    asked = asked_for(calendar.facts.switches, last)
    lines = []
    for series in SERIES:
        if series is Series.SHOWED_UP or Practice(series.value) in asked:
            values = calendar.strengths(series, first, last) if last >= first else ()
            lines.append(Line(series, max(first, calendar.start), values if any(values) else ()))
    return lines
