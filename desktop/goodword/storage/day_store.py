"""Schedules, time off, holidays, skips and practice switches: dated facts, each row with its moments."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.practices import Practice
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import stored_moment
from goodword.storage.readable import sensible


class SqliteDayStore:
    """DayStore on SQLite. `new_id` makes the id of a row from the moment of its creation."""

    def __init__(self, book: BookDatabase, new_id: Callable[[datetime], str]) -> None:
        self._book = book
        self._new_id = new_id

    def schedules(self) -> list[Schedule]:
        """See DayStore."""
        def made(row: dict[str, Any]) -> Schedule:
            return Schedule(date.fromisoformat(row["start"]), frozenset(map(int, row["weekdays"])))

        return list(sensible(made, self._book.rows("SELECT start, weekdays FROM schedule ORDER BY start")))

    def put_schedule(self, schedule: Schedule, moment: datetime) -> None:
        """See DayStore."""
        self._book.write(
            "INSERT INTO schedule (id, start, weekdays, created_at, changed_at) VALUES (:id, :start, :days, :at, :at)"
            " ON CONFLICT (start) DO UPDATE SET weekdays = :days, changed_at = :at",
            {
                "id": self._new_id(moment),
                "start": schedule.start.isoformat(),
                "days": "".join(map(str, sorted(schedule.weekdays))),
                "at": stored_moment(moment),
            },
        )

    def time_off(self) -> list[TimeOff]:
        """See DayStore."""
        def made(row: dict[str, Any]) -> TimeOff:
            return TimeOff(date.fromisoformat(row["first"]), date.fromisoformat(row["last"]), row["reason"])

        sql = "SELECT first, last, reason FROM time_off WHERE removed_at IS NULL ORDER BY first, last, reason"
        return list(sensible(made, self._book.rows(sql)))

    def set_time_off(self, ranges: Sequence[TimeOff], moment: datetime) -> None:
        """See DayStore."""
        stamp = stored_moment(moment)
        there = self.time_off()
        for gone in [off for off in there if off not in ranges]:
            self._book.write(
                "UPDATE time_off SET removed_at = :at, changed_at = :at WHERE removed_at IS NULL"
                " AND first = :first AND last = :last AND reason = :reason",
                {"at": stamp, "first": gone.first.isoformat(), "last": gone.last.isoformat(), "reason": gone.reason},
            )
        for new in [off for off in ranges if off not in there]:
            self.add_time_off(new, moment)

    def add_time_off(self, time_off: TimeOff, moment: datetime) -> bool:
        """See DayStore."""
        values = {
            "id": self._new_id(moment),
            "first": time_off.first.isoformat(),
            "last": time_off.last.isoformat(),
            "reason": time_off.reason,
            "at": stored_moment(moment),
        }
        added = self._book.write(
            "INSERT INTO time_off (id, first, last, reason, created_at, changed_at)"
            " SELECT :id, :first, :last, :reason, :at, :at WHERE NOT EXISTS (SELECT 1 FROM time_off"
            " WHERE first = :first AND last = :last AND reason = :reason AND removed_at IS NULL)",
            values,
        )
        return added > 0

    def holiday_regions(self) -> list[HolidayRegion]:
        """See DayStore."""
        def made(row: dict[str, Any]) -> HolidayRegion:
            return HolidayRegion(date.fromisoformat(row["start"]), row["region"])

        return list(sensible(made, self._book.rows("SELECT start, region FROM holiday_region ORDER BY start")))

    def put_holiday_region(self, region: HolidayRegion, moment: datetime) -> None:
        """See DayStore."""
        self._book.write(
            "INSERT INTO holiday_region (id, start, region, created_at, changed_at)"
            " VALUES (:id, :start, :region, :at, :at)"
            " ON CONFLICT (start) DO UPDATE SET region = :region, changed_at = :at",
            {
                "id": self._new_id(moment),
                "start": region.start.isoformat(),
                "region": region.region,
                "at": stored_moment(moment),
            },
        )

    def skips(self) -> list[Skip]:
        """See DayStore."""
        def made(row: dict[str, Any]) -> Skip:
            return Skip(Practice(row["practice"]), date.fromisoformat(row["date"]))

        sql = "SELECT practice, date FROM skip WHERE removed_at IS NULL ORDER BY date, practice"
        return list(sensible(made, self._book.rows(sql)))

    def add_skip(self, skip: Skip, moment: datetime) -> None:
        """See DayStore."""
        self._book.write(
            "INSERT INTO skip (id, practice, date, created_at, changed_at) VALUES (:id, :practice, :date, :at, :at)"
            " ON CONFLICT (practice, date) DO UPDATE SET removed_at = NULL, changed_at = :at",
            {
                "id": self._new_id(moment),
                "practice": skip.practice,
                "date": skip.date.isoformat(),
                "at": stored_moment(moment),
            },
        )

    def remove_skip(self, skip: Skip, moment: datetime) -> None:
        """See DayStore."""
        self._book.write(
            "UPDATE skip SET removed_at = :at, changed_at = :at WHERE practice = :practice AND date = :date",
            {"at": stored_moment(moment), "practice": skip.practice, "date": skip.date.isoformat()},
        )

    def switches(self) -> list[PracticeSwitch]:
        """See DayStore."""
        def made(row: dict[str, Any]) -> PracticeSwitch:
            return PracticeSwitch(Practice(row["practice"]), date.fromisoformat(row["start"]), bool(row["is_on"]))

        sql = "SELECT practice, start, is_on FROM practice_switch ORDER BY start, practice"
        return list(sensible(made, self._book.rows(sql)))

    def put_switch(self, switch: PracticeSwitch, moment: datetime) -> None:
        """See DayStore."""
        self._book.write(
            "INSERT INTO practice_switch (id, practice, start, is_on, created_at, changed_at)"
            " VALUES (:id, :practice, :start, :is_on, :at, :at)"
            " ON CONFLICT (practice, start) DO UPDATE SET is_on = :is_on, changed_at = :at",
            {
                "id": self._new_id(moment),
                "practice": switch.practice,
                "start": switch.start.isoformat(),
                "is_on": int(switch.on),
                "at": stored_moment(moment),
            },
        )
