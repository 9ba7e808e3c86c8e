"""Dates as people type them: "fri", "27.11.", "27 Nov", "tomorrow", "2026-11-27"; and as their language has it.

Figures begin with the day, and between slashes with the month where English is spoken in a region that writes so. What
could mean two things, and what means nothing, is refused in words.
"""

import calendar
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from enum import Enum

from goodword.core.date_speech import speeches
from goodword.core.date_words import (
    day_month_year,
    month_name,
    month_year,
    short_date,
    short_day_month,
    short_month_name,
    short_weekday_names,
    weekday_names,
)
from goodword.core.date_words import weekday as weekday_name
from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, month_first, spoken, tr
from goodword.core.people import fold

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_HINT = marked("Try fri, tomorrow, 27.11. or 27 Nov.")
_WORD = r"[^\W\d_](?:[^\W\d_]|-)"
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]?\s*(\d{4}|\d{2})?")
_NAMED = re.compile(
    rf"(\d{{1,2}})(?:(?:st|nd|rd|th)|\.?(?:er|o|a)(?=\s))?\.?\s*(?:de\s+)?({_WORD}{{2,14}})\.?"
    r"(?:\s+(?:del?\s+)?(\d{4}))?"
)
_NAMED_FIRST = re.compile(rf"({_WORD}{{2,14}})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+(\d{{4}}))?")
_WEEKDAY = re.compile(rf"({_WORD}{{1,14}})\.?")
_WEEKDAY_FIRST = re.compile(rf"({_WORD}{{1,14}})\.?\s+(?=\d|{_WORD}+\.?\s+\d)")


class Leaning(Enum):
    """Which way a date leans that names no year or week: what is past, or what is to come."""

    PAST = -1
    FUTURE = 1


def read_date(typed: str, today: date, leaning: Leaning) -> date:
    """The date `typed` means. A date without a year, or a weekday, is the nearest one `leaning` that way,
    today included.

    The names of English are read, and those of the language spoken. Raises InvalidInputError with words that say
    what is wrong and what works.
    """
    text = _plain(re.sub("[,،]", " ", typed))
    try:
        return _read(text, today, leaning)
    except OverflowError:
        raise InvalidInputError(tr("That day is too far away."), tr(_HINT)) from None


def date_words(day: date, today: date) -> str:
    """How `day` is shown: "Today", "Fri 27 Nov", and with its year where that is not this one."""
    if day == today:
        return tr("Today")
    return short_date(day, year=day.year != today.year)


def _read(text: str, today: date, leaning: Leaning) -> date:
    if text == _plain(tr("Today")):
        return today
    for speech in speeches(spoken()):
        if (distance := speech.distance(text)) is not None:
            return today + timedelta(days=distance)
        if (there := speech.weekday(text)) is not None and (weekday := _weekday_number(there[0])) is not None:
            return _step(today, weekday, there[1], today_counts=False)
    text = _bare(text)
    if (alone := _WEEKDAY.fullmatch(text)) is not None and (weekday := _weekday_number(alone[1])) is not None:
        return _step(today, weekday, leaning.value, today_counts=True)
    named = _WEEKDAY_FIRST.match(text)
    number = _weekday_number(named[1]) if named else None
    if named and number is not None:
        return _on_weekday(_bare(text[named.end() :]), number, today, leaning)
    return _calendar_date(text, today, leaning)


def _bare(text: str) -> str:
    for speech in speeches(spoken()):
        text = speech.bare(text)
    return text


def _on_weekday(text: str, weekday: int, today: date, leaning: Leaning) -> date:
    """The date `text` that is such a weekday; without a year it may also lie the other way."""
    other = Leaning(-leaning.value)
    for way in (leaning, other):
        with suppress(InvalidInputError):
            if (day := _calendar_date(text, today, way)).weekday() == weekday:
                return day
    day = _calendar_date(text, today, leaning)
    raise InvalidInputError(
        tr("{date} is a {weekday}.").format(date=day_month_year(day), weekday=weekday_name(day)),
        tr("Leave the weekday out, or correct it."),
    )


def _calendar_date(text: str, today: date, leaning: Leaning) -> date:
    if (iso := _ISO.fullmatch(text)) is not None:
        return _checked(int(iso[1]), int(iso[3]), int(iso[4]))
    if (dotted := _DOTTED.fullmatch(text)) is not None:
        return _with_year(*_day_and_month(dotted), dotted[3], today, leaning)
    for pattern, day_group, month_group in ((_NAMED, 1, 2), (_NAMED_FIRST, 2, 1)):
        found = pattern.fullmatch(text)
        month = _month_number(found[month_group]) if found else None
        if found and month is not None:
            return _with_year(int(found[day_group]), month + 1, found[3], today, leaning)
    raise InvalidInputError(tr("This can't be read as a date."), tr(_HINT))


def _day_and_month(figures: re.Match[str]) -> tuple[int, int]:
    if not (month_first() and "/" in figures[0]):
        return int(figures[1]), int(figures[2])
    month, day = int(figures[1]), int(figures[2])
    if month > 12:
        words = tr("There is no month {month}.").format(month=month)
        raise InvalidInputError(words, tr("Month first, then day: 11/27 or 27 Nov."))
    return day, month


def _step(today: date, weekday: int, way: int, *, today_counts: bool) -> date:
    distance = (weekday - today.weekday()) * way % 7
    if distance == 0 and not today_counts:
        distance = 7
    return today + timedelta(days=distance * way)


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
        words = tr("There is no month {month}.").format(month=month)
        raise InvalidInputError(words, tr("Day first, then month: 27.11. or 27 Nov."))
    if not 1900 <= year <= 9998:
        raise InvalidInputError(tr("The year {year} is too far away.").format(year=year), tr(_HINT))
    last = calendar.monthrange(year, month)[1]
    if 1 <= day <= last:
        return date(year, month, day)
    first = date(year, month, 1)
    if day == 0:
        hint = tr("Try {date}.", "a date that can be typed").format(date=short_day_month(first))
        raise InvalidInputError(tr("There is no day 0."), hint)
    end = date(year, month, last)
    words = tr("{month} has {n} days.|{month} has {n} days.", "", last)
    hint = tr("Try {date} or {next_date}.", "dates that can be typed")
    raise InvalidInputError(
        words.format(month=month_year(first) if month == 2 else month_name(month), n=last),
        hint.format(date=short_day_month(end), next_date=short_day_month(end + timedelta(days=1))),
    )


def _plain(word: str) -> str:
    """As people type it: without accents, with whichever apostrophe."""
    return fold(word.replace("’", "'"))


def _weekday_number(word: str) -> int | None:
    return _index(word, (weekday_names(), short_weekday_names(), _WEEKDAYS), 2)


def _month_number(word: str) -> int | None:
    numbers = range(1, len(_MONTHS) + 1)
    return _index(word, ([*map(month_name, numbers)], [*map(short_month_name, numbers)], _MONTHS), 3)


def _index(word: str, lists: Sequence[Sequence[str]], least: int) -> int | None:
    word = _plain(word)
    if len(word) < least:
        return None
    for names in lists:
        hits = [number for number, name in enumerate(names) if _plain(name).startswith(word)]
        if len(hits) == 1:
            return hits[0]
    return None
