"""Weeks, months and years: how they are written, and which days they hold."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from goodword.core.errors import InvalidInputError, quoted

FIRST_YEAR = 1900
"""Years before this one are taken for a slip of the fingers."""

LAST_YEAR = 9998

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def parse_date(text: str) -> date:
    """The date that `text` writes as "2026-03-02". Raises InvalidInputError in words for anything else."""
    hint = "Write the year, month and day like 2026-03-02."
    year, month, day = _numbers(r"(\d{4})-(\d{2})-(\d{2})", text, "date", hint)
    _check_year(year)
    _check_month(month, hint)
    longest = calendar.monthrange(year, month)[1]
    if not 1 <= day <= longest:
        raise InvalidInputError(f"{MONTHS[month - 1]} {year} has {longest} days, and no {day}.", hint)
    return date(year, month, day)


@dataclass(frozen=True, order=True, slots=True)
class Week:
    """An ISO week, Monday to Sunday. Building one that does not exist is a ValueError."""

    year: int
    number: int

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 7)

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week that holds `day`."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def parse(cls, text: str) -> "Week":
        """The week that `text` writes as "2026-W47". Raises InvalidInputError in words for anything else."""
        hint = "Write the year and the week like 2026-W47."
        year, number = _numbers(r"(\d{4})-W(\d{2})", text, "week", hint)
        _check_year(year)
        weeks = cls.of(date(year, 12, 28)).number
        if not 1 <= number <= weeks:
            raise InvalidInputError(f"{year} has {weeks} weeks, and no week {number}.", hint)
        return cls(year, number)

    def __str__(self) -> str:
        return f"{self.year:04}-W{self.number:02}"

    @property
    def first(self) -> date:
        """Its Monday."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Its Sunday."""
        return date.fromisocalendar(self.year, self.number, 7)

    def days(self) -> Iterator[date]:
        """Its seven days."""
        return self.period().days()

    def next(self) -> "Week":
        """The week after it."""
        return Week.of(self.last + timedelta(days=1))

    def previous(self) -> "Week":
        """The week before it."""
        return Week.of(self.first - timedelta(days=1))

    def period(self) -> "Period":
        """Its days, as "Week 47, 2026"."""
        return Period(self.first, self.last, f"Week {self.number}, {self.year}")


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included, and what to call it: "Week 47, 2026", "November 2026", "2026"."""

    first: date
    last: date
    label: str

    @classmethod
    def month(cls, text: str) -> "Period":
        """The month that `text` writes as "2026-11". Raises InvalidInputError in words for anything else."""
        hint = "Write the year and the month like 2026-11."
        year, month = _numbers(r"(\d{4})-(\d{2})", text, "month", hint)
        _check_year(year)
        _check_month(month, hint)
        last = calendar.monthrange(year, month)[1]
        return cls(date(year, month, 1), date(year, month, last), f"{MONTHS[month - 1]} {year}")

    @classmethod
    def year(cls, text: str) -> "Period":
        """The year that `text` writes as "2026". Raises InvalidInputError in words for anything else."""
        (year,) = _numbers(r"(\d{4})", text, "year", "Write it like 2026.")
        _check_year(year)
        return cls(date(year, 1, 1), date(year, 12, 31), str(year))

    def days(self) -> Iterator[date]:
        """Every day of it."""
        return map(date.fromordinal, range(self.first.toordinal(), self.last.toordinal() + 1))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def _numbers(pattern: str, text: str, what: str, hint: str) -> list[int]:
    found = re.fullmatch(pattern, text.strip(), re.ASCII)
    if found is None:
        raise InvalidInputError(f"{quoted(text)} is no {what} that can be read.", hint)
    return [int(number) for number in found.groups()]


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InvalidInputError(f"The year {year} is out of reach.", f"Take one from {FIRST_YEAR} to {LAST_YEAR}.")


def _check_month(month: int, hint: str) -> None:
    if not 1 <= month <= len(MONTHS):
        raise InvalidInputError(f"There is no month {month}.", hint)
