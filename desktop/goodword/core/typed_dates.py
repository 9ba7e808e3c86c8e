"""Dates as people type them: "fri", "27.11.", "27 Nov", "tomorrow", "2026-11-27"."""

import calendar
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from enum import Enum

from goodword.core.errors import InvalidInputError

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
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
_HINT = "Try fri, tomorrow, 27.11. or 27 Nov."
_NEAR = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]?\s*(\d{4}|\d{2})?")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s*([a-z]{3,9})\.?(?:\s+(\d{4}))?")
_NAMED_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?")
_COUNTED = re.compile(r"(?:in\s+(\d{1,3})\s+(day|week)s?|(\d{1,3})\s+(day|week)s?\s+ago)")
_WEEKDAY = re.compile(r"(?:(next|last)\s+)?([a-z]{2,9})\.?")
_WEEKDAY_FIRST = re.compile(r"([a-z]{2,9})\.?\s+(?=\d|[a-z]+\.?\s+\d)")


class Leaning(Enum):
    """Which way a date leans that names no year or week: what is past, or what is to come."""

    PAST = -1
    FUTURE = 1


def read_date(typed: str, today: date, leaning: Leaning) -> date:
    """The date `typed` means. A date without a year, or a weekday, is the nearest one `leaning` that way,
    today included.

    Raises InvalidInputError with words that say what is wrong and what works.
    """
    text = " ".join(typed.replace(",", " ").casefold().split())
    try:
        return _read(text, today, leaning)
    except OverflowError:
        raise InvalidInputError("That day is too far away.", _HINT) from None


def date_words(day: date, today: date) -> str:
    """How `day` is shown: "Today", "Fri 27 Nov", and with its year where that is not this one."""
    if day == today:
        return "Today"
    words = f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"
    return words if day.year == today.year else f"{words} {day.year}"


def _read(text: str, today: date, leaning: Leaning) -> date:
    if text in _NEAR:
        return today + timedelta(days=_NEAR[text])
    if (weekday := _weekday(text, today, leaning)) is not None:
        return weekday
    if (counted := _COUNTED.fullmatch(text)) is not None:
        return _counted(counted, today)
    named = _WEEKDAY_FIRST.match(text)
    number = _index(named[1], WEEKDAYS, 2) if named else None
    if named and number is not None:
        return _on_weekday(text[named.end() :], number, today, leaning)
    return _calendar_date(text, today, leaning)


def _on_weekday(text: str, weekday: int, today: date, leaning: Leaning) -> date:
    """The date `text` that is such a weekday; without a year it may also lie the other way."""
    other = Leaning(-leaning.value)
    for way in (leaning, other):
        with suppress(InvalidInputError):
            if (day := _calendar_date(text, today, way)).weekday() == weekday:
                return day
    day = _calendar_date(text, today, leaning)
    raise InvalidInputError(
        f"{day.day} {MONTHS[day.month - 1]} {day.year} is a {WEEKDAYS[day.weekday()]}.",
        "Leave the weekday out, or correct it.",
    )


def _calendar_date(text: str, today: date, leaning: Leaning) -> date:
    if (iso := _ISO.fullmatch(text)) is not None:
        return _checked(int(iso[1]), int(iso[2]), int(iso[3]))
    if (dotted := _DOTTED.fullmatch(text)) is not None:
        return _with_year(int(dotted[1]), int(dotted[2]), dotted[3], today, leaning)
    for pattern, day_group, month_group in ((_NAMED, 1, 2), (_NAMED_FIRST, 2, 1)):
        found = pattern.fullmatch(text)
        month = _index(found[month_group], MONTHS, 3) if found else None
        if found and month is not None:
            return _with_year(int(found[day_group]), month + 1, found[3], today, leaning)
    raise InvalidInputError("This can't be read as a date.", _HINT)


def _weekday(text: str, today: date, leaning: Leaning) -> date | None:
    found = _WEEKDAY.fullmatch(text)
    number = _index(found[2], WEEKDAYS, 2) if found else None
    if found is None or number is None:
        return None
    if found[1] is not None:
        return _step(today, number, 1 if found[1] == "next" else -1, today_counts=False)
    return _step(today, number, leaning.value, today_counts=True)


def _step(today: date, weekday: int, way: int, *, today_counts: bool) -> date:
    distance = (weekday - today.weekday()) * way % 7
    if distance == 0 and not today_counts:
        distance = 7
    return today + timedelta(days=distance * way)


def _counted(found: re.Match[str], today: date) -> date:
    ahead = found[1] is not None
    count = int(found[1] if ahead else found[3])
    days = count * (7 if (found[2] if ahead else found[4]) == "week" else 1)
    return today + timedelta(days=days if ahead else -days)


def _with_year(day: int, month: int, year: str | None, today: date, leaning: Leaning) -> date:
    if year is not None:
        return _checked(int(year) + (2000 if len(year) == 2 else 0), month, day)
    fits: Callable[[date], bool] = (
        (lambda found: found >= today) if leaning is Leaning.FUTURE else (lambda found: found <= today)
    )
    here = _checked(today.year, month, day)
    return here if fits(here) else _checked(today.year + leaning.value, month, day)


def _checked(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12:
        raise InvalidInputError(f"There is no month {month}.", "Day first, then month: 27.11. or 27 Nov.")
    if not 1900 <= year <= 9998:
        raise InvalidInputError(f"The year {year} is too far away.", _HINT)
    last = calendar.monthrange(year, month)[1]
    if 1 <= day <= last:
        return date(year, month, day)
    name = MONTHS[month - 1]
    if day == 0:
        raise InvalidInputError("There is no day 0.", f"Try 1 {name[:3]}.")
    after = f"1 {MONTHS[month % 12][:3]}"
    which = f"{name} {year}" if month == 2 else name
    raise InvalidInputError(f"{which} has {last} days.", f"Try {last} {name[:3]} or {after}.")


def _index(word: str, names: tuple[str, ...], least: int) -> int | None:
    hits = [number for number, name in enumerate(names) if name.casefold().startswith(word)]
    return hits[0] if len(hits) == 1 and len(word) >= least else None
