"""The calendar: what each day of a year shows, one stripe a practice."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property

from goodword.core.days import asked_for
from goodword.core.practices import Practice
from goodword.core.streaks import DayState, Facts, Series, Standing, standings


class Look(StrEnum):
    """What one stripe of a day looks like; NOTHING is no stripe at all."""

    DONE = "done"
    OPEN = "open"
    PASSED = "passed"
    HELD = "held"
    SKIPPED = "skipped"
    MISSED = "missed"
    TO_COME = "to come"
    NOTHING = "nothing"


_LOOKS = {
    DayState.DONE: Look.DONE,
    DayState.OFF: Look.NOTHING,
    DayState.OPEN: Look.OPEN,
    DayState.SKIPPED: Look.SKIPPED,
    DayState.PASSED: Look.PASSED,
    DayState.HELD: Look.HELD,
    DayState.MISSED: Look.MISSED,
}


class Place(StrEnum):
    """Where a day lies: before the start, up to today, or still to come."""

    BEFORE = "before"
    COUNTED = "counted"
    TO_COME = "to come"


@dataclass(frozen=True, slots=True)
class Stripe:
    """One practice on one day. `late`: a record was made after the day had closed; it is kept and does not count."""

    look: Look
    late: bool = False


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day as the calendar shows it; the stripes are in the order of the practices."""

    date: date
    place: Place
    is_workday: bool
    stripes: tuple[Stripe, Stripe, Stripe]

    def stripe(self, practice: Practice) -> Stripe:
        """The stripe of one practice."""
        return self.stripes[_ORDER[practice]]

    def having(self, look: Look) -> tuple[Practice, ...]:
        """The practices whose stripe looks like that."""
        return tuple(p for p, stripe in zip(Practice, self.stripes, strict=True) if stripe.look is look)

    @property
    def is_dot(self) -> bool:
        """Whether the whole day is one dot: off, with nothing done on it."""
        return self.place is not Place.BEFORE and not self.is_workday and not self.having(Look.DONE)


_ORDER = {practice: index for index, practice in enumerate(Practice)}
_NO_STRIPE = Stripe(Look.NOTHING)
_STRIPES = {(look, late): Stripe(look, late) for look in Look for late in (False, True)}


class Calendar:
    """All days with what follows from the facts, worked out once; `holidays` are the names of public holidays."""

    def __init__(self, facts: Facts, holidays: Mapping[date, str]) -> None:
        self.facts = facts
        self.holidays = holidays
        self.series: dict[Series, Standing] = standings(facts)

    @property
    def today(self) -> date:
        """Today."""
        return self.facts.plan.today

    @property
    def start(self) -> date:
        """The day the runs begin."""
        return self.facts.plan.start

    @property
    def years(self) -> range:
        """The years there is something to see in; the next one, too, where time off can be planned."""
        return range(min(self.start, self.today).year, self.today.year + 2)

    def year(self, year: int) -> tuple[CalendarDay, ...]:
        """Every day of a year."""
        first = date(year, 1, 1).toordinal()
        return tuple(self.day(date.fromordinal(n)) for n in range(first, date(year, 12, 31).toordinal() + 1))

    def day(self, day: date) -> CalendarDay:
        """One day."""
        works = self.facts.plan.is_workday(day)
        if day < self.start:
            return CalendarDay(day, Place.BEFORE, works, (_NO_STRIPE,) * 3)
        asked = self._asked(day)
        if day > self.today:
            look = Look.TO_COME if works and asked else Look.NOTHING
            return CalendarDay(day, Place.TO_COME, works, (_STRIPES[look, False],) * 3)
        slot = (day - self.start).days
        praise, coaching, listening = (self._stripe(practice, day, slot, asked) for practice in Practice)
        return CalendarDay(day, Place.COUNTED, works, (praise, coaching, listening))

    def workdays(self, first: date, last: date) -> int:
        """How many days from `first` to `last` are worked."""
        days = map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))
        return sum(map(self.facts.plan.is_workday, days))

    def strengths(self, series: Series, first: date, last: date) -> tuple[float, ...]:
        """The strength after each day from `first` to `last`; shorter where these reach past start or today."""
        begin = max((first - self.start).days, 0)
        return self.series[series].strengths[begin : max((last - self.start).days + 1, 0)]

    def _stripe(self, practice: Practice, day: date, slot: int, asked: tuple[Practice, ...]) -> Stripe:
        look = _LOOKS[self._states[practice][slot]]
        late = look is not Look.DONE and day in self.facts.first_created_on.get(practice, {})
        if practice not in asked and look is not Look.DONE:
            look = Look.MISSED if late else Look.NOTHING
        return _STRIPES[look, late]

    @cached_property
    def _states(self) -> dict[Practice, list[DayState]]:
        return {p: [state for _, state in self.series[Series(p.value)].states] for p in Practice}

    def _asked(self, day: date) -> tuple[Practice, ...]:
        return asked_for(self.facts.switches, day) if self.facts.switches else tuple(Practice)


def month_later(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month where it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    first = date(count // 12, count % 12 + 1, 1)
    length = ((first + timedelta(days=31)).replace(day=1) - first).days
    return first.replace(day=min(day.day, length))
