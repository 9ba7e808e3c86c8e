"""Weeks, months and years: how they are written, and which days they hold."""

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from goodword.core.date_words import month_year
from goodword.core.errors import InvalidInputError, quoted
from goodword.core.language import listed, tr
from goodword.core.week_start import MONDAY

FIRST_YEAR = 1900
"""Years before this one are taken for a slip of the fingers."""

LAST_YEAR = 9998

_DAY = timedelta(days=1)
_MONTHS = 12
_LENGTH = 7
_THURSDAY = 4
"""As ISO weeks count."""


def parse_date(text: str) -> date:
    """The date that `text` writes as "2026-03-02". Raises InvalidInputError in words for anything else."""
    hint = tr("Write the year, month and day like 2026-03-02.")
    year, month, day = _numbers(r"(\d{4})-(\d{2})-(\d{2})", text, tr("{typed} is no date that can be read."), hint)
    _check_year(year)
    _check_month(month, hint)
    longest = calendar.monthrange(year, month)[1]
    if not 1 <= day <= longest:
        words = tr("{month} has {n} days, and no {day}.|{month} has {n} days, and no {day}.", "", longest)
        raise InvalidInputError(words.format(month=month_year(date(year, month, 1)), n=longest, day=day), hint)
    return date(year, month, day)


@dataclass(frozen=True, order=True, slots=True)
class Week:
    """Seven days, named after the ISO week whose Thursday they hold; an ISO week where they begin on a Monday.

    So every week has one name whatever weekday it begins on, as `date.weekday()` counts: 2026-W47 is 16 to 22 November
    from Monday on, 15 to 21 from Sunday, 14 to 20 from Saturday. Building one that does not exist is a ValueError.
    """

    year: int
    number: int
    begins: int = MONDAY

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 7)

    @classmethod
    def of(cls, day: date, begins: int = MONDAY) -> "Week":
        """The week that holds `day`."""
        first = day - timedelta(days=(day.weekday() - begins) % _LENGTH)
        year, number, _ = (first + _to_thursday(begins)).isocalendar()
        return cls(year, number, begins)

    @classmethod
    def parse(cls, text: str, begins: int = MONDAY) -> "Week":
        """The week that `text` writes as "2026-W47". Raises InvalidInputError in words for anything else."""
        hint = tr("Write the year and the week like 2026-W47.")
        year, number = _numbers(r"(\d{4})-W(\d{2})", text, tr("{typed} is no week that can be read."), hint)
        _check_year(year)
        weeks = cls.of(date(year, 12, 28)).number
        if not 1 <= number <= weeks:
            raise InvalidInputError(
                tr("{year} has {weeks} weeks, and no week {week}.").format(year=year, weeks=weeks, week=number), hint
            )
        return cls(year, number, begins)

    @classmethod
    def whole(cls, period: "Period") -> "Week | None":
        """The week that `period` is, whatever weekday it begins on; None where it is anything else."""
        week = cls.of(period.first, period.first.weekday())
        return week if (week.last, ()) == (period.last, period.gaps) else None

    def __str__(self) -> str:
        return f"{self.year:04}-W{self.number:02}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.number, _THURSDAY) - _to_thursday(self.begins)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first + 6 * _DAY

    def days(self) -> Iterator[date]:
        """Its seven days."""
        return self.period().days()

    def next(self) -> "Week":
        """The week after it."""
        return Week.of(self.last + _DAY, self.begins)

    def previous(self) -> "Week":
        """The week before it."""
        return Week.of(self.first - _DAY, self.begins)

    def period(self) -> "Period":
        """Its days, as "Week 47, 2026"."""
        return Period(self.first, self.last, tr("Week {week}, {year}").format(week=self.number, year=self.year))


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included, and what to call it: "Week 47, 2026", "November 2026", "2026".

    `gaps` are stretches inside it that do not belong to it: chosen weeks need not follow each other.
    """

    first: date
    last: date
    label: str
    gaps: tuple[tuple[date, date], ...] = ()

    @classmethod
    def weeks(cls, chosen: Iterable[Week]) -> "Period":
        """The days of the chosen weeks, at least one, as "Weeks 45 and 47, 2026"."""
        ordered = sorted(set(chosen))
        first, last = ordered[0], ordered[-1]
        if first == last:
            return first.period()
        pairs = pairwise(ordered)
        gaps = tuple((was.last + _DAY, then.first - _DAY) for was, then in pairs if was.next() != then)
        period = cls(first.first, last.last, "", gaps)
        label = tr("{weeks}, {year}", "weeks: Weeks 45 and 47").format(weeks=weeks_words(period), year=last.year)
        return replace(period, label=label)

    @classmethod
    def month(cls, text: str) -> "Period":
        """The month that `text` writes as "2026-11". Raises InvalidInputError in words for anything else."""
        hint = tr("Write the year and the month like 2026-11.")
        year, month = _numbers(r"(\d{4})-(\d{2})", text, tr("{typed} is no month that can be read."), hint)
        _check_year(year)
        _check_month(month, hint)
        last = calendar.monthrange(year, month)[1]
        return cls(date(year, month, 1), date(year, month, last), month_year(date(year, month, 1)))

    @classmethod
    def year(cls, text: str) -> "Period":
        """The year that `text` writes as "2026". Raises InvalidInputError in words for anything else."""
        refusal = tr("{typed} is no year that can be read.")
        (year,) = _numbers(r"(\d{4})", text, refusal, tr("Write it like 2026."))
        _check_year(year)
        return cls(date(year, 1, 1), date(year, 12, 31), str(year))

    def days(self) -> Iterator[date]:
        """Every day of it."""
        every = map(date.fromordinal, range(self.first.toordinal(), self.last.toordinal() + 1))
        return filter(self.__contains__, every) if self.gaps else every

    @property
    def short_name(self) -> str:
        """For a file's name: "2026-W47" for a week, "2026-11" for a month, "2026" for a year, else its days."""
        first, last = self.first, self.last
        if (week := Week.whole(self)) is not None:
            return str(week)
        for text, whole in ((f"{first:%Y-%m}", Period.month), (f"{first:%Y}", Period.year)):
            if (whole(text).first, whole(text).last, self.gaps) == (first, last, ()):
                return text
        return f"{first} to {last}"

    def __str__(self) -> str:
        """Its days as one word, the same for the same days: "2026-11-16..2026-11-22"."""
        ends = [self.first, *(day for gap in self.gaps for day in (gap[0] - _DAY, gap[1] + _DAY)), self.last]
        return ",".join(f"{first}..{last}" for first, last in zip(ends[::2], ends[1::2], strict=True))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last and not any(first <= day <= last for first, last in self.gaps)


def weeks_words(period: Period) -> str:
    """Those of a period of whole weeks: "Weeks 45 and 47", "Weeks 45 to 48"."""
    weeks = sorted({Week.of(day, period.first.weekday()) for day in period.days()})
    names = [
        str(week.number)
        if week.year == weeks[-1].year
        else tr("{week} ({year})", "a week of another year").format(week=week.number, year=week.year)
        for week in weeks
    ]
    if not period.gaps and len(weeks) > 2:
        return tr("Weeks {first} to {last}").format(first=names[0], last=names[-1])
    return tr("Weeks {weeks}", "weeks: 45 and 47").format(weeks=listed(names))


def _to_thursday(begins: int) -> timedelta:
    """From the first day of a week to its Thursday."""
    return (_THURSDAY - 1 - begins) % _LENGTH * _DAY


def _numbers(pattern: str, text: str, refusal: str, hint: str) -> list[int]:
    found = re.fullmatch(pattern, text.strip(), re.ASCII)
    if found is None:
        raise InvalidInputError(refusal.format(typed=quoted(text)), hint)
    return [int(number) for number in found.groups()]


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InvalidInputError(
            tr("The year {year} is out of reach.").format(year=year),
            tr("Take one from {first} to {last}.").format(first=FIRST_YEAR, last=LAST_YEAR),
        )


def _check_month(month: int, hint: str) -> None:
    if not 1 <= month <= _MONTHS:
        raise InvalidInputError(tr("There is no month {month}.").format(month=month), hint)
