"""Days: which logical date a moment belongs to, and whether a day is one of work."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, islice
from typing import TypeVar

from goodword.core.practices import Practice

MONDAY_TO_FRIDAY = frozenset(range(5))


class DayKind(StrEnum):
    """What a day asks for."""

    WORK = "WORK"
    OFF = "OFF"
    OUTSIDE = "OUTSIDE"


@dataclass(frozen=True, slots=True)
class Schedule:
    """The weekdays that are worked (Monday is 0), from a date on."""

    start: date
    weekdays: frozenset[int]


@dataclass(frozen=True, slots=True)
class HolidayRegion:
    """From that date on, the public holidays of a country or region ("DE", "DE-BY") are off; "" means none are."""

    start: date
    region: str


@dataclass(frozen=True, slots=True)
class TimeOff:
    """A range of days off, both ends included."""

    first: date
    last: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Away:
    """A range of days on which somebody of the team is away, both ends included. Why is theirs, and not kept."""

    first: date
    last: date

    def covers(self, day: date) -> bool:
        """Whether that day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Skip:
    """The leader said "nothing genuine today" for one practice."""

    practice: Practice
    date: date


@dataclass(frozen=True, slots=True)
class PracticeSwitch:
    """From that date on, a practice is asked for, or not."""

    practice: Practice
    start: date
    on: bool


Range = TypeVar("Range", TimeOff, Away)


def region_on(regions: Iterable[HolidayRegion], day: date) -> str:
    """The region whose public holidays are off on `day`, "" if none is."""
    begun = [region for region in regions if region.start <= day]
    return max(begun, key=lambda region: region.start).region if begun else ""


def asked_for(switches: Iterable[PracticeSwitch], day: date) -> tuple[Practice, ...]:
    """The practices that are on, as of `day`, in the order of asking; each is, until a switch says otherwise.

    Of two switches of a practice on the same day the later one given holds.
    """
    on = dict.fromkeys(Practice, True)
    for switch in sorted(switches, key=lambda switch: switch.start):
        if switch.start <= day:
            on[switch.practice] = switch.on
    return tuple(practice for practice in Practice if on[practice])


LOOK_AHEAD = 3660
"""How many days past a day are searched for the next workdays, before the schedule is said not to tell."""


def logical_date(moment: datetime, day_start: int) -> date:
    """The date `moment` belongs to when days begin at `day_start` o'clock: before that, the day before.

    Only the wall time in the moment's own zone counts, so clock changes and travel never touch it.
    """
    day = moment.date()
    return day if moment.hour >= day_start else day - timedelta(days=1)


@dataclass(frozen=True)
class DayPlan:
    """What each day asks for: from `start` to `today`, by the schedules, time off and holidays.

    A schedule holds from its start until the next one's; of two that start on the same day the later in the
    tuple holds. Questions about workdays are answered for any day, before the start and after today too.
    """

    start: date
    today: date
    schedules: tuple[Schedule, ...] = ()
    time_off: tuple[TimeOff, ...] = ()
    holidays: frozenset[date] = frozenset()

    def days(self) -> Iterator[date]:
        """Every day from the start to today, both included; none if the start is still to come."""
        return _dates(self.start.toordinal(), self.today.toordinal())

    def kind(self, day: date) -> DayKind:
        """WORK or OFF from the start to today, OUTSIDE before and after."""
        if not self.start <= day <= self.today:
            return DayKind.OUTSIDE
        return DayKind.WORK if self.is_workday(day) else DayKind.OFF

    def weekdays(self, day: date) -> frozenset[int]:
        """The schedule in force on `day`: Monday to Friday before the first one."""
        begun = bisect_right(self._ordered, day, key=lambda schedule: schedule.start)
        return self._ordered[begun - 1].weekdays if begun else MONDAY_TO_FRIDAY

    def is_workday(self, day: date) -> bool:
        """Whether the schedule in force works on `day` and neither a holiday nor time off takes it out."""
        return (
            day.weekday() in self.weekdays(day) and day not in self.holidays and not self._is_time_off(day)
        )

    def workday_flags(self) -> bytearray:
        """A 1 for each workday and a 0 for each other day from the start to today, in one pass."""
        size = max(0, (self.today - self.start).days + 1)
        flags = bytearray(size)
        for schedule in (Schedule(self.start, MONDAY_TO_FRIDAY), *self._ordered):
            week = bytes((self.start.weekday() + n) % 7 in schedule.weekdays for n in range(7))
            first = self._slot(schedule.start, size)
            flags[first:] = (week * (size // 7 + 1))[first:size]
        for absence in self.time_off:
            first, last = self._slot(absence.first, size), self._slot(absence.last, size - 1, least=-1)
            flags[first : last + 1] = bytes(max(0, last + 1 - first))
        for holiday in self.holidays:
            if self.start <= holiday <= self.today:
                flags[(holiday - self.start).days] = 0
        return flags

    def workdays_after(
        self, day: date, until: date, weekdays: frozenset[int] | None = None, away: Sequence[Away] = ()
    ) -> int:
        """How many workdays have begun after `day`, `until` included.

        Only `weekdays` count where they are given, and no day on which somebody is `away`.
        """
        begun = (one for one in self._workdays(day, until) if weekdays is None or one.weekday() in weekdays)
        return sum(1 for one in begun if not any(range_.covers(one) for range_ in away))

    def is_closed(self, day: date, window: int, on: date) -> bool:
        """Whether `day` is a workday after which more than `window` further ones had begun `on` a date."""
        return self.is_workday(day) and any(islice(self._workdays(day, on), window, None))

    def window_closed_on(self, day: date, window: int) -> date | None:
        """The first date on which `day` can't be filled any more: the workday after the `window` next ones.

        None if it never closes as far as the schedule tells, and on days off, which have no window.
        """
        if not self.is_workday(day):
            return None
        return next(islice(self._workdays(day, _far(day)), window, None), None)

    def open_until(self, day: date, window: int) -> date | None:
        """The day to name in "Wednesday is still open until Friday": the last workday of its window.

        Once that has gone by, the last date before the window closes. None as for `window_closed_on`.
        """
        if not self.is_workday(day):
            return None
        ahead = [day, *islice(self._workdays(day, _far(day)), window + 1)]
        if len(ahead) > window and self.today <= ahead[window]:
            return ahead[window]
        return ahead[-1] - timedelta(days=1) if len(ahead) > window + 1 else None

    @cached_property
    def _ordered(self) -> list[Schedule]:
        return sorted(self.schedules, key=lambda schedule: schedule.start)

    @cached_property
    def _absences(self) -> tuple[list[date], list[date]]:
        """Where time off begins, in order, and how far any begun by then reaches."""
        ordered = sorted(self.time_off, key=lambda absence: absence.first)
        return [a.first for a in ordered], list(accumulate((a.last for a in ordered), max))

    def _is_time_off(self, day: date) -> bool:
        firsts, reaches = self._absences
        begun = bisect_right(firsts, day)
        return begun > 0 and day <= reaches[begun - 1]

    def _workdays(self, after: date, until: date) -> Iterator[date]:
        return filter(self.is_workday, _dates(after.toordinal() + 1, until.toordinal()))

    def _slot(self, day: date, most: int, least: int = 0) -> int:
        return min(max((day - self.start).days, least), most)


def without_days(ranges: Iterable[Range], first: date, last: date) -> list[Range]:
    """`ranges` with the days from `first` to `last` cut out."""
    kept = []
    one = timedelta(days=1)
    for off in ranges:
        if off.last < first or off.first > last:
            kept.append(off)
            continue
        if off.first < first:
            kept.append(replace(off, last=first - one))
        if off.last > last:
            kept.append(replace(off, first=last + one))
    return kept


def joined_days(ranges: Iterable[Away]) -> tuple[Away, ...]:
    """`ranges` in order, those that touch or overlap made one."""
    found: list[Away] = []
    for off in sorted(ranges, key=lambda one: one.first):
        if found and off.first <= found[-1].last + timedelta(days=1):
            found[-1] = Away(found[-1].first, max(found[-1].last, off.last))
        else:
            found.append(off)
    return tuple(found)


def _dates(first: int, last: int) -> Iterator[date]:
    return map(date.fromordinal, range(first, last + 1))


def _far(day: date) -> date:
    return date.fromordinal(min(day.toordinal() + LOOK_AHEAD, date.max.toordinal()))
