"""Copies of the book: what they are called, and which of them stay."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from goodword.core.date_words import day_time

DAYS_KEPT, WEEKS_KEPT, MONTHS_KEPT = 12, 10, 9
"""Of so many days, weeks and months that have copies, the last copy stays."""

UNTHINNED_DAYS = 2
MOST_UNTHINNED = 24
"""All copies of the last two days stay, the newest two dozen of them."""

MASS_REMOVAL = 20

AHEAD_DAYS = 1
"""Who travels west makes copies that are dated so far ahead; one dated later was made while the clock was wrong."""

_NAME = re.compile(
    r"(?P<reason>[a-z]+(?:-[a-z]+)*)-(?P<day>\d{4}-\d\d-\d\d)-(?P<time>\d{6})(?:-(?P<number>\d+))?\.(?P<kind>db|jsonl)",
    re.ASCII,
)

Slot = TypeVar("Slot", date, tuple[int, int])


class Reason(StrEnum):
    """Why a copy was made; the first part of its name."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_UPDATE = "before-update"
    BEFORE_IMPORT = "before-import"
    BEFORE_RESTORE = "before-restore"
    BEFORE_REMOVAL = "before-removal"
    SAFETY = "safety"
    SET_ASIDE = "set-aside"
    SALVAGED = "salvaged"


class CopyKind(StrEnum):
    """What a copy is: a book, or everything as JSON Lines."""

    BOOK = "db"
    LINES = "jsonl"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy, as its name tells it: why, on which day and at what time of the leader's clock it was made."""

    name: str
    reason: str
    day: date
    time: str
    number: int
    kind: CopyKind

    @property
    def order(self) -> tuple[date, str, int, str]:
        """Copies in the order of their making."""
        return self.day, self.time, self.number, self.name

    @property
    def moment(self) -> str:
        """"2 March 2026, 10:00", for people."""
        return day_time(self.day, f"{self.time[:2]}:{self.time[2:4]}")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A copy with the number of records in it; None for one that can't be read."""

    copy: Copy
    records: int | None


def copy_name(reason: str, moment: datetime, kind: CopyKind = CopyKind.BOOK, number: int = 1) -> str:
    """What a copy is called: `daily-2026-03-02-100000.db`; the second of that second ends in `-2.db`."""
    again = f"-{number}" if number > 1 else ""
    return f"{reason}-{moment:%Y-%m-%d-%H%M%S}{again}.{kind}"


def named_copy(name: str) -> Copy | None:
    """The copy that a file of that name is, None if that is no name of a copy."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        day = date.fromisoformat(found["day"])
    except ValueError:
        return None
    return Copy(name, found["reason"], day, found["time"], int(found["number"] or 1), CopyKind(found["kind"]))


def is_mass_removal(count: int, of: int) -> bool:
    """Whether so many records of that many are taken away only after a copy is kept: more than 20 and than a tenth."""
    return count > max(MASS_REMOVAL, of // 10)


def youngest_first(copies: Iterable[Copy], today: date) -> list[Copy]:
    """Copies in the order in which to rely on them; those that a wrong clock has dated ahead come last."""
    return sorted(copies, key=lambda copy: (not _is_ahead(copy, today), copy.order), reverse=True)


def _is_ahead(copy: Copy, today: date) -> bool:
    return copy.day > today + timedelta(days=AHEAD_DAYS)


def copies_to_drop(copies: Iterable[Weighed], today: date) -> list[Copy]:
    """Which copies of the book need not stay, the oldest first.

    All of the last two days stay (the newest two dozen), then the last of each of 12 days, 10 weeks and 9 months.
    No copy goes before there is a younger one, which stays, with at least half its records. One that can't be read,
    or that a wrong clock has dated ahead, fills no place and is left alone.
    """
    weighed = [one for one in copies if one.records is not None and one.copy.kind is CopyKind.BOOK]
    readable = [one for one in weighed if not _is_ahead(one.copy, today)]
    readable.sort(key=lambda one: one.copy.order, reverse=True)
    lasting = _last_of_each(readable, today)
    kept: list[Weighed] = []
    dropped: list[Copy] = []
    for one in readable:
        if one.copy.name in lasting or not any(_is_no_worse(younger, one) for younger in kept):
            kept.append(one)
        else:
            dropped.append(one.copy)
    return dropped[::-1]


def _last_of_each(readable: list[Weighed], today: date) -> set[str]:
    """The names of the copies that hold a place; `readable` begins with the youngest."""
    young = [one for one in readable if one.copy.day > today - timedelta(days=UNTHINNED_DAYS)]
    names = {one.copy.name for one in young[:MOST_UNTHINNED]}
    days: dict[date, str] = {}
    weeks: dict[tuple[int, int], str] = {}
    months: dict[tuple[int, int], str] = {}
    for one in readable:
        day = one.copy.day
        iso = day.isocalendar()
        days.setdefault(day, one.copy.name)
        weeks.setdefault((iso.year, iso.week), one.copy.name)
        months.setdefault((day.year, day.month), one.copy.name)
    return names | _newest(days, DAYS_KEPT) | _newest(weeks, WEEKS_KEPT) | _newest(months, MONTHS_KEPT)


def _newest(slots: dict[Slot, str], count: int) -> set[str]:
    return {slots[slot] for slot in sorted(slots, reverse=True)[:count]}


def _is_no_worse(younger: Weighed, older: Weighed) -> bool:
    return (younger.records or 0) * 2 >= (older.records or 0)
