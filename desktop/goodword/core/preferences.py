"""Reading and changing settings: single values, what must fit together, and those that are dated facts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from goodword.core.days import (
    MONDAY_TO_FRIDAY,
    HolidayRegion,
    PracticeSwitch,
    Schedule,
    asked_for,
    logical_date,
    region_on,
)
from goodword.core.errors import InvalidInputError
from goodword.core.holiday_calendar import HolidayCalendar, NoHolidays
from goodword.core.language import tr
from goodword.core.ports import Book, Clock
from goodword.core.practices import Practice
from goodword.core.setting import Control
from goodword.core.settings import SETTINGS, Settings, check_together, from_strings, setting
from goodword.core.typed_dates import Leaning, read_date
from goodword.core.week_start import MONDAY
from goodword.core.weeks import Week

_SET_UP = "set_up"
_WELCOMED = "welcomed"
_WELCOME_NAMES = "welcome_names"
"""Kept beside the settings, but none that anybody sets."""


class Preferences:
    """The leader's settings in the book."""

    def __init__(
        self,
        book: Book,
        clock: Clock,
        calendar: HolidayCalendar | None = None,
        usual_week_start: Callable[[], int] = lambda: MONDAY,
    ) -> None:
        self._book = book
        self._clock = clock
        self._calendar = calendar or NoHolidays()
        self._usual_week_start = usual_week_start

    def current(self) -> Settings:
        """The settings in force."""
        return from_strings(self._book.settings.all())

    def today(self) -> date:
        """The logical date of this moment."""
        return logical_date(self._clock.now(), self.current().day_start)

    def week_begins(self) -> int:
        """The weekday that weeks begin on, as `date.weekday()` counts: calendars, "this week", the weekly note."""
        return self.current().week_start.weekday(self._usual_week_start())

    def this_week(self) -> Week:
        """The week of today."""
        return Week.of(self.today(), self.week_begins())

    def text(self, key: str) -> str:
        """The value of one setting as `goodword settings` shows it; InvalidInputError for an unknown key."""
        spec = setting(key)
        if key == "start_date":
            return spec.format(self.start())
        return spec.format(self._dated(key) if spec.dated else getattr(self.current(), key))

    def texts(self) -> dict[str, str]:
        """All settings with their values, in the order of the window."""
        return {spec.key: self.text(spec.key) for spec in SETTINGS}

    def change(self, key: str, value: str, start: date | None = None) -> None:
        """Set one value. A dated setting holds from `start`, today unless given.

        Raises InvalidInputError for an unknown key, a value that is not allowed, or one that does not fit the others.
        """
        self.change_together({key: value}, start)

    def change_together(self, values: dict[str, str], start: date | None = None) -> None:
        """Set several values that may only fit together; all of them or none. Dates are read as people type them."""
        parsed = {key: setting(key).parse(self._written(key, value)) for key, value in values.items()}
        plain = {key: value for key, value in parsed.items() if not setting(key).dated}
        if start is not None and plain:
            raise InvalidInputError(
                tr("Only workdays, holidays and practices hold from a day on."), tr("Leave --from out.")
            )
        if "holidays" in parsed:
            parsed["holidays"] = self.checked_region(parsed["holidays"])
        check_together(replace(self.current(), **plain))
        moment = self._clock.now()
        before = self.today()
        with self._book.transaction():
            for key, value in plain.items():
                self._book.settings.put(key, setting(key).format(value), moment)
            if self._book.settings.all().get(_SET_UP) == before.isoformat() != self.today().isoformat():
                self._book.settings.put(_SET_UP, self.today().isoformat(), moment)  # set up today, whenever that began
            if "workdays" in parsed:
                self._book.days.put_schedule(Schedule(start or self.today(), parsed["workdays"]), moment)
            if "holidays" in parsed:
                self._book.days.put_holiday_region(HolidayRegion(start or self.today(), parsed["holidays"]), moment)
            if "practices" in parsed:
                self._put_practices(parsed["practices"], start or self.today())

    def _written(self, key: str, value: str) -> str:
        """A value as it is stored: of a date, what the leader typed in their language."""
        is_typed = setting(key).control is Control.DATE and value.strip()
        return read_date(value, self.today(), Leaning.PAST).isoformat() if is_typed else value

    def check(self, key: str, value: str) -> None:
        """Raise InvalidInputError for an unknown key, or a value that is not allowed by itself."""
        parsed = setting(key).parse(value)
        if key == "holidays":
            self.checked_region(parsed)

    def checked_region(self, region: str) -> str:
        """A region as it is stored, "" for none; InvalidInputError if its holidays are not known."""
        return self._calendar.checked(region) if region else ""

    def enabled(self) -> tuple[Practice, ...]:
        """The practices that are asked for today, in the order of asking."""
        return asked_for(self._book.days.switches(), self.today())

    def ensure_start(self) -> None:
        """Note the day the book was set up, once; without a `start_date` of the leader's the runs begin there."""
        if _SET_UP not in self._book.settings.all():
            with self._book.transaction():
                self._book.settings.put(_SET_UP, self.today().isoformat(), self._clock.now())

    def start(self) -> date | None:
        """The day the runs begin, if that is known: the leader's `start_date`, else the day of the set-up."""
        set_up = self._book.settings.all().get(_SET_UP)
        return self.current().start_date or (date.fromisoformat(set_up) if set_up else None)

    def welcomed(self) -> bool:
        """Whether Welcome is over: it was finished or skipped, by whatever way records came into the book."""
        return self._book.settings.all().get(_WELCOMED) == "true"

    def end_welcome(self) -> None:
        """Never show Welcome again, and forget what was half typed there."""
        with self._book.transaction():
            self._book.settings.put(_WELCOMED, "true", self._clock.now())
            if self.welcome_names():
                self._book.settings.put(_WELCOME_NAMES, "", self._clock.now())

    def welcome_names(self) -> str:
        """The names half typed at Welcome, a line each, as they were kept last."""
        return self._book.settings.all().get(_WELCOME_NAMES, "")

    def keep_welcome_names(self, names: str) -> None:
        """Keep what is half typed at Welcome."""
        with self._book.transaction():
            self._book.settings.put(_WELCOME_NAMES, names, self._clock.now())

    def _dated(self, key: str) -> Any:
        if key == "practices":
            return frozenset(self.enabled())
        if key == "holidays":
            return region_on(self._book.days.holiday_regions(), self.today())
        schedules = [s for s in self._book.days.schedules() if s.start <= self.today()]
        return schedules[-1].weekdays if schedules else MONDAY_TO_FRIDAY

    def _put_practices(self, practices: frozenset[Practice], start: date) -> None:
        before = asked_for(self._book.days.switches(), start)
        for practice in Practice:
            if (practice in practices) != (practice in before):
                self._book.days.put_switch(PracticeSwitch(practice, start, practice in practices), self._clock.now())
