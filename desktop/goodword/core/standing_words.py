"""Where the leader stands, in words: strength before run, never a loss (STREAKS, Words)."""

from collections.abc import Mapping
from datetime import date

from goodword.core.days import DayKind
from goodword.core.practices import Practice
from goodword.core.streaks import Series, Standing
from goodword.core.workdays import Status, Today

NO_BREAK = "\u00a0"
_NUMBERS = ("Nothing", "One", "Two", "All three")


def day_sentence(today: Today) -> str:
    """The day in one or two sentences: "1 of 3 today. Coaching and listening are open."."""
    if today.kind is DayKind.OFF and not today.done:
        return "You are off today. Nothing is asked."
    asked, done = len(today.asked), len([p for p in today.asked if p in today.done])
    if today.kind is DayKind.WORK and not today.open:
        if done == asked:
            return f"{_all(asked)} today. See you tomorrow."
        return f"{done} of {asked} today. Nothing more is asked."
    counted = f"{done} of {asked} today."
    if today.kind is DayKind.OFF:
        return f"{counted} You are off; nothing is asked."
    return f"{counted} {open_words(today.open)}."


def short_state(today: Today) -> str:
    """The day in a few words, for the tray: "1 of 3 today"."""
    if today.off and not today.done:
        return "Off today"
    return f"{len([p for p in today.asked if p in today.done])} of {len(today.asked)} today"


def open_words(practices: tuple[Practice, ...]) -> str:
    """"Coaching and listening are open"."""
    names = [practice.value for practice in practices]
    listed = ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]
    return f"{listed.capitalize()} {'are' if len(names) > 1 else 'is'} open"


def percent(value: int) -> str:
    """"88 %" with a space that does not break."""
    return f"{value}{NO_BREAK}%"


def days(count: int) -> str:
    """"1 day", "12 days"."""
    return f"{count}{NO_BREAK}day{'' if count == 1 else 's'}"


def standing_line(standing: Standing) -> str:
    """"Strength 88 %, run 19 days, longest 46 days, 19 of 20 last workdays"."""
    done, of = standing.consistency
    line = f"Strength {percent(standing.strength)}, run {days(standing.current)}, longest {days(standing.longest)}"
    return f"{line}, {done} of {of} last workdays" if of else line


def fill_in_sentence(status: Status) -> str:
    """The earliest past day that may still be filled: "Wednesday is still open until Friday."; else empty."""
    waiting = status.series[Series.SHOWED_UP].fill_in or status.series[Series.FULL_SET].fill_in
    if not waiting:
        return ""
    day = waiting[0]
    until = status.plan.open_until(day, status.window)
    if until is None:
        return f"{day_name(day, status.today.date)} is still open."
    if until == status.today.date:
        return f"{day_name(day, status.today.date)} is still open until tonight."
    return f"{day_name(day, status.today.date)} is still open until {day_name(until, status.today.date)}."


def next_holiday_words(ahead: Mapping[date, str]) -> str:
    """"Next holiday: Easter Monday, Monday 6 April", of those to come in their order: what a region chosen means."""
    for day, name in ahead.items():
        return f"Next holiday: {name}, {day:%A} {day.day} {day:%B}"
    return "No holiday within a year"


def day_name(day: date, today: date) -> str:
    """The weekday, with the date where a weekday alone could be misread: "Wednesday", "Wednesday 11 November"."""
    name = f"{day:%A}"
    return name if abs((day - today).days) < 7 else f"{name} {day.day} {day:%B}"


def _all(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else f"All {count}"
