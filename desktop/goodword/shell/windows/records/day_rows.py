"""Which row of a list lies on which day, reckoned from how many records each day has."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from itertools import accumulate


class DayRows:
    """Rows in the order of their days, counted from 0."""

    def __init__(self, days: Iterable[tuple[date, int]]) -> None:
        """`days` with how many rows each has, in order."""
        self._days = [(day, count) for day, count in days if count > 0]
        self._firsts = list(accumulate((count for _, count in self._days), initial=0))
        self._numbers = {day: number for number, (day, _) in enumerate(self._days)}

    @property
    def total(self) -> int:
        """How many rows there are."""
        return self._firsts[-1]

    def number(self, row: int) -> int:
        """Which of the days, counted from 0, has the row."""
        return bisect_right(self._firsts, row) - 1

    def begins(self, row: int) -> bool:
        """Whether the row is the first of its day."""
        return self._firsts[self.number(row)] == row

    def first(self, number: int) -> int:
        """The first row of a day, by the day's number; past the last one, how many rows there are."""
        return self._firsts[min(number, len(self._days))]

    def place(self, row: int) -> tuple[date, int]:
        """The day of a row, and how many rows of that day come before it."""
        number = self.number(row)
        return self._days[number][0], row - self._firsts[number]

    def rows_of(self, day: date) -> range:
        """The rows of that day."""
        number = self._numbers.get(day)
        return range(0) if number is None else range(self._firsts[number], self._firsts[number + 1])
