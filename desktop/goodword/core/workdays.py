"""Use cases about days: what today asks for, how the streaks stand, skips and time off."""

from dataclasses import dataclass
from datetime import date, timedelta

from goodword.core.date_words import day_month_year
from goodword.core.days import DayKind, DayPlan, Skip, TimeOff, asked_for, region_on
from goodword.core.errors import InvalidInputError
from goodword.core.holiday_calendar import HolidayCalendar, NoHolidays
from goodword.core.language import marked, tr
from goodword.core.ports import Book, Clock
from goodword.core.practice_words import practice_name, practice_title
from goodword.core.practices import Entry, Practice, clean
from goodword.core.preferences import Preferences
from goodword.core.streaks import DayState, Facts, Series, Standing, is_late, standings


@dataclass(frozen=True, slots=True)
class Today:
    """What today asks for and what of it is there; each in the order of asking."""

    date: date
    kind: DayKind
    asked: tuple[Practice, ...]
    done: tuple[Practice, ...]
    skipped: tuple[Practice, ...]

    @property
    def open(self) -> tuple[Practice, ...]:
        """What is asked for and neither done nor skipped."""
        return tuple(p for p in self.asked if p not in self.done and p not in self.skipped)

    @property
    def off(self) -> bool:
        """Whether nothing is asked today at all."""
        return self.kind is not DayKind.WORK


@dataclass(frozen=True, slots=True)
class Status:
    """Today and how every series stands."""

    today: Today
    plan: DayPlan
    window: int
    series: dict[Series, Standing]


class Workdays:
    """The leader's days, computed from the book at every call."""

    def __init__(
        self, book: Book, clock: Clock, preferences: Preferences, calendar: HolidayCalendar | None = None
    ) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences
        self._calendar = calendar or NoHolidays()

    def facts(self) -> Facts:
        """All that the day states follow from, as of now."""
        settings = self._preferences.current()
        today = self._preferences.today()
        first = self._book.entries.first_date()
        start = self._preferences.start() or today
        start = min(start, first) if first else start
        plan = DayPlan(
            start=start,
            today=today,
            schedules=tuple(self._book.days.schedules()),
            time_off=tuple(self._book.days.time_off()),
            holidays=frozenset(self.holidays(start.year, today.year + 1)),
        )
        return Facts(
            plan=plan,
            window=settings.fill_in_workdays,
            first_created_on={p: self._book.entries.first_created_on(p) for p in Practice},
            skips=self._book.days.skips(),
            switches=self._book.days.switches(),
        )

    def status(self, facts: Facts | None = None) -> Status:
        """Today and the streaks, as of now unless `facts` are at hand."""
        facts = facts or self.facts()
        series = standings(facts)
        return Status(_today(facts, series), facts.plan, facts.window, series)

    def today(self) -> Today:
        """Today alone."""
        return self.status().today

    def late(self, entries: list[Entry]) -> frozenset[str]:
        """The ids of those entries that were made after the window of their day had closed."""
        facts = self.facts()
        return frozenset(
            entry.id for entry in entries if is_late(entry.date, entry.created_on, facts.plan, facts.window)
        )

    def holidays(self, first_year: int, last_year: int) -> dict[date, str]:
        """The public holidays that are off in these years, by the region in force each day, with their names."""
        regions = self._book.days.holiday_regions()
        years = range(max([first_year, *(region.start.year for region in regions[:1])]), last_year + 1)
        found: dict[date, str] = {}
        for region in sorted({region.region for region in regions} - {""}):
            names = self._calendar.names(region, years)
            found |= {day: name for day, name in names.items() if region_on(regions, day) == region}
        return dict(sorted(found.items()))

    def holidays_ahead(self, region: str | None = None) -> dict[date, str]:
        """The public holidays to come within a year, with their names: of `region`, else as of the one chosen.

        InvalidInputError if the holidays of `region` are not known.
        """
        today = self._preferences.today()
        if region is None:
            ahead = self.holidays(today.year, today.year + 1)
        else:
            years = range(today.year, today.year + 2)
            ahead = dict(self._calendar.names(self._preferences.checked_region(region), years))
        return {day: ahead[day] for day in sorted(ahead) if 0 <= (day - today).days <= 365}

    def skip(self, practice: Practice, day: date | None = None) -> date:
        """Say "nothing genuine" for a day that is still open, today unless given; returns the day.

        Raises InvalidInputError where the day is not open, or where the skip would not count because another
        within five workdays does (STREAKS, SKIPPED).
        """
        facts = self.facts()
        day = day or facts.plan.today
        self._require_open(practice, day, facts)
        before = _skipped(practice, facts)
        with self._book.transaction():
            self._book.days.add_skip(Skip(practice, day), self._clock.now())
            if _skipped(practice, self.facts()) != before | {day}:
                raise InvalidInputError(
                    tr("“Nothing genuine” counts once in five working days, and {practice} has had it.").format(
                        practice=practice_name(practice)
                    ),
                    tr("The day stays open; one sentence is plenty."),
                )
        return day

    def unskip(self, practice: Practice, day: date) -> None:
        """Take a skip back."""
        with self._book.transaction():
            self._book.days.remove_skip(Skip(practice, day), self._clock.now())

    def take_off(self, first: date, last: date | None = None, reason: str = "") -> None:
        """Mark a range of days as time off, also afterwards; InvalidInputError if it ends before it begins."""
        last = last or first
        _check_range(first, last)
        reason = clean(reason, marked("reason", "a field"), lines=False)
        with self._book.transaction():
            ranges = _without(self._book.days.time_off(), first, last)
            self._book.days.set_time_off([*ranges, TimeOff(first, last, reason)], self._clock.now())

    def come_back(self, first: date, last: date | None = None) -> None:
        """Take time off back for a range of days; ranges it cuts keep their other days."""
        last = last or first
        _check_range(first, last)
        with self._book.transaction():
            self._book.days.set_time_off(_without(self._book.days.time_off(), first, last), self._clock.now())

    def _require_open(self, practice: Practice, day: date, facts: Facts) -> None:
        states = dict(standings(facts)[Series(practice.value)].states)
        state = states.get(day)
        if practice not in asked_for(facts.switches, day):
            words = tr("{practice} is switched off.").format(practice=practice_title(practice))
            raise InvalidInputError(words, tr("There is nothing to skip."))
        if state is DayState.DONE:
            words = tr("{practice} is already done that day.").format(practice=practice_title(practice))
            raise InvalidInputError(words, tr("There is nothing to skip."))
        if state is DayState.SKIPPED:
            words = tr("“Nothing genuine” is already said for {practice} that day.")
            raise InvalidInputError(words.format(practice=practice_name(practice)), tr("Nothing is asked."))
        if state is DayState.OFF or state is None:
            raise InvalidInputError(tr("Nothing is asked on that day."), tr("There is nothing to skip."))
        if state is not DayState.OPEN:
            raise InvalidInputError(
                tr("That day is already closed."), tr("Only a day that is still open can be skipped.")
            )


def _today(facts: Facts, series: dict[Series, Standing]) -> Today:
    day = facts.plan.today
    states = {p: series[Series(p.value)].states[-1][1] for p in Practice if series[Series(p.value)].states}
    return Today(
        date=day,
        kind=facts.plan.kind(day),
        asked=asked_for(facts.switches, day),
        done=tuple(p for p in Practice if day in facts.first_created_on[p]),
        skipped=tuple(p for p, state in states.items() if state is DayState.SKIPPED),
    )


def _skipped(practice: Practice, facts: Facts) -> set[date]:
    states = standings(facts)[Series(practice.value)].states
    return {day for day, state in states if state is DayState.SKIPPED}


def _check_range(first: date, last: date) -> None:
    if last < first:
        raise InvalidInputError(
            tr("{last} is before {first}.").format(last=day_month_year(last), first=day_month_year(first)),
            tr("Give the first day first."),
        )


def _without(ranges: list[TimeOff], first: date, last: date) -> list[TimeOff]:
    """`ranges` with the days from `first` to `last` cut out."""
    kept = []
    one = timedelta(days=1)
    for off in ranges:
        if off.last < first or off.first > last:
            kept.append(off)
            continue
        if off.first < first:
            kept.append(TimeOff(off.first, first - one, off.reason))
        if off.last > last:
            kept.append(TimeOff(last + one, off.last, off.reason))
    return kept
