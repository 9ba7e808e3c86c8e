"""Where everything of a year lies: four by three months, a row a week, a column a weekday.

Reckoned from the left; where reading begins at the right, whoever uses it mirrors it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

COLUMNS = 4
ROWS = 3
WEEKS = 6
LEAST_PITCH = 17
GAP_ACROSS = 26
GAP_DOWN = 12
_BELOW_TITLE = 3
_MONTHS = 12
_WEEK = 7
_WIDEST_ROW = 30


@dataclass(frozen=True)
class YearLayout:
    """The places in a grid of this size; `letters` and `title` are the heights of the weekday line and of a title.

    `week_begins` is the weekday of the first column, as `date.weekday()` counts.
    """

    year: int
    width: float
    height: float
    letters: float
    title: float
    week_begins: int = 0

    @staticmethod
    def least_height(letters: float, title: float) -> float:
        """The lowest that shows six weeks of every month."""
        return letters + ROWS * (title + _BELOW_TITLE + WEEKS * LEAST_PITCH) + (ROWS - 1) * GAP_DOWN

    @cached_property
    def pitch(self) -> float:
        """From a weekday to the next."""
        return self._month_width / _WEEK

    @cached_property
    def row(self) -> float:
        """From a week to the next."""
        room = self.height - self.letters - ROWS * (self.title + _BELOW_TITLE) - (ROWS - 1) * GAP_DOWN
        return min(max(room / (ROWS * WEEKS), LEAST_PITCH), _WIDEST_ROW)

    def title_place(self, month: int) -> QRectF:
        """Where the name of a month stands."""
        left, top = self._corner(month)
        return QRectF(left, top, self._month_width, self.title)

    def letter_place(self, column: int, weekday: int) -> QRectF:
        """Where a weekday's letter stands above a column of months; its middle is that of the stripes."""
        left = column * (self._month_width + GAP_ACROSS) + self._column(weekday) * self.pitch
        return QRectF(left - 2.5, 0, self.pitch, self.letters)

    def place(self, day: date) -> QRectF:
        """The cell of a day."""
        left, top = self._corner(day.month)
        week = (day.day - 1 + self._column(day.replace(day=1).weekday())) // _WEEK
        down = top + self.title + _BELOW_TITLE + week * self.row
        return QRectF(left + self._column(day.weekday()) * self.pitch, down, self.pitch, self.row)

    def day_at(self, point: QPointF) -> date | None:
        """The day whose cell lies there; None between the months."""
        column = int(point.x() // (self._month_width + GAP_ACROSS))
        row = int((point.y() - self.letters) // self._month_height)
        if not (0 <= column < COLUMNS and 0 <= row < ROWS):
            return None
        first = date(self.year, row * COLUMNS + column + 1, 1)
        left, top = self._corner(first.month)
        week = (point.y() - top - self.title - _BELOW_TITLE) // self.row
        across = (point.x() - left) // self.pitch
        if not (0 <= week < WEEKS and 0 <= across < _WEEK):
            return None
        day = first + timedelta(days=int(week * _WEEK + across) - self._column(first.weekday()))
        return day if (day.year, day.month) == (first.year, first.month) else None

    @cached_property
    def _month_width(self) -> float:
        return (self.width - (COLUMNS - 1) * GAP_ACROSS) / COLUMNS

    @cached_property
    def _month_height(self) -> float:
        """With the gap below it."""
        return self.title + _BELOW_TITLE + WEEKS * self.row + GAP_DOWN

    def _column(self, weekday: int) -> int:
        return (weekday - self.week_begins) % _WEEK

    def _corner(self, month: int) -> tuple[float, float]:
        row, column = divmod((month - 1) % _MONTHS, COLUMNS)
        return column * (self._month_width + GAP_ACROSS), self.letters + row * self._month_height
