"""The months or weeks that are looked back on, and what stands below them on an axis."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from goodword.core.calendar_days import month_later
from goodword.core.date_words import day_month, day_month_year, month_name, month_year, short_month_name
from goodword.core.language import tr

MOST_MONTHS = 240
"""Nothing from further back is looked at."""

_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)


class Reach(StrEnum):
    """How far back one looks."""

    THREE = "3"
    SIX = "6"
    TWELVE = "12"
    ALL = "all"

    @property
    def months(self) -> int:
        """At most so many, the running one included."""
        return MOST_MONTHS if self is Reach.ALL else int(self.value)


@dataclass(frozen=True, order=True, slots=True)
class Stretch:
    """A calendar month or a week from Monday on, both ends included."""

    first: date
    last: date

    @property
    def is_month(self) -> bool:
        """Whether it is a month."""
        return self.first.day == 1 and (self.last + _DAY).day == 1

    def title(self, today: date) -> str:
        """What it is called where it stands alone: "September 2026", "Week of 16 November, so far"."""
        name = month_year(self.first) if self.is_month else tr("Week of {date}").format(date=_day(self.first, today))
        return tr("{month}, so far", "the running month").format(month=name) if self.last > today else name

    def name(self, today: date) -> str:
        """What it is called inside a sentence: "September", with its year where it is not this one."""
        if not self.is_month:
            return tr("the week of {date}").format(date=_day(self.first, today))
        return month_name(self.first.month) if self.first.year == today.year else month_year(self.first)


def months(reach: Reach, begun: date, today: date) -> tuple[Stretch, ...]:
    """The months up to that of `today`, not before the one of `begun`; the earliest first, one at least."""
    this = today.replace(day=1)
    since_begun = (this.year - begun.year) * 12 + this.month - begun.month + 1
    count = max(1, min(reach.months, since_begun))
    firsts = [month_later(this, back) for back in range(1 - count, 2)]
    return tuple(Stretch(first, after - _DAY) for first, after in pairwise(firsts))


def weeks(stretches: Sequence[Stretch], today: date) -> tuple[Stretch, ...]:
    """The weeks that begin within those months, up to the one of `today`; one at least."""
    monday = today - timedelta(days=today.weekday())
    count = max(1, (monday - stretches[0].first).days // 7 + 1)
    firsts = [monday - back * _WEEK for back in range(count - 1, -1, -1)]
    return tuple(Stretch(first, first + _WEEK - _DAY) for first in firsts)


def ticks(stretches: Sequence[Stretch], most: int) -> dict[int, str]:
    """What stands below which of them, at most so many words: months by name, Januaries by their year."""
    begins = [
        n
        for n, stretch in enumerate(stretches)
        if n == 0 or stretch.is_month or stretch.first.month != stretches[n - 1].first.month
    ]
    for step in _STEPS:
        kept = [n for n in begins if _month_number(stretches[n].first) % step == 0]
        if len(kept) <= max(most, 1):
            return {n: _tick(stretches[n].first) for n in kept}
    return {}


def _tick(first: date) -> str:
    return str(first.year) if first.month == 1 else short_month_name(first.month)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _day(day: date, today: date) -> str:
    return day_month(day) if day.year == today.year else day_month_year(day)
