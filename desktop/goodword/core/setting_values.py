"""Reading and writing the values of settings. Every reader raises InvalidInputError naming what is allowed."""

import re
from collections.abc import Iterable
from datetime import date, time

from goodword.core.errors import InvalidInputError, quoted
from goodword.core.language import marked, tr
from goodword.core.people import checked_name
from goodword.core.practices import Practice, clean, is_blank
from goodword.core.weeks import parse_date

WEEKDAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MOST_PROMPT_TIMES = 3


def one_of(text: str, allowed: Iterable[str]) -> str:
    """`text` in lower case if it is among `allowed`."""
    word = text.strip().lower()
    names = list(allowed)
    if word not in names:
        raise InvalidInputError(
            tr("{typed} is not allowed here.").format(typed=quoted(text)),
            tr("Allowed: {names}.").format(names=", ".join(names)),
        )
    return word


def whole_number(text: str, least: int, most: int) -> int:
    """`text` as a whole number from `least` to `most`."""
    digits = text.strip()
    if not re.fullmatch(r"[0-9]{1,9}", digits) or not least <= int(digits) <= most:
        raise InvalidInputError(
            tr("{typed} is not allowed here.").format(typed=quoted(text)),
            tr("Allowed: {least} to {most}.").format(least=least, most=most),
        )
    return int(digits)


def parse_bool(text: str) -> bool:
    """"true" or "false"; on, off, yes and no are understood."""
    word = {"on": "true", "yes": "true", "off": "false", "no": "false"}.get(text.strip().lower(), text)
    return one_of(word, ("true", "false")) == "true"


def format_bool(value: bool) -> str:
    """What parse_bool reads."""
    return "true" if value else "false"


_TIME = re.compile(
    r"\s*(?P<hour>[0-9]{1,2})(?:[:.h](?P<minute>[0-9]{2}))?(?:h|\s*(?:(?P<half>[ap])\.?m\.?|uhr))?\s*", re.IGNORECASE
)


def parse_switch(text: str) -> bool:
    """"on" or "off"; true, false, yes and no are understood."""
    word = {"true": "on", "yes": "on", "false": "off", "no": "off"}.get(text.strip().lower(), text)
    return one_of(word, ("on", "off")) == "on"


def format_switch(value: bool) -> str:
    """What parse_switch reads."""
    return "on" if value else "off"


def single_time(text: str) -> time:
    """A time of day such as 15:30, 9:05, 9, 3:30 pm or 9h30."""
    found = _TIME.fullmatch(text)
    hour, minute = (int(found["hour"]), int(found["minute"] or 0)) if found else (24, 0)
    if found and found["half"]:
        hour = hour % 12 + 12 * (found["half"].lower() == "p") if 1 <= hour <= 12 else 24
    if hour > 23 or minute > 59:
        raise InvalidInputError(tr("{typed} is no time of day.").format(typed=quoted(text)), tr("Write it like 15:30."))
    return time(hour, minute)


def parse_times(text: str) -> tuple[time, ...]:
    """One to three times of day with commas, in order, each once."""
    times = sorted({single_time(part) for part in text.split(",")})
    if len(times) > MOST_PROMPT_TIMES:
        raise InvalidInputError(
            tr("That is more than three times a day."), tr("Choose at most three, like 11:30, 15:30.")
        )
    return tuple(times)


def format_times(value: tuple[time, ...]) -> str:
    """What parse_times reads."""
    return ",".join(f"{moment:%H:%M}" for moment in value)


def parse_weekdays(text: str) -> frozenset[int]:
    """Weekdays by their first three letters, with commas; at least one."""
    names = [one_of(part, WEEKDAY_NAMES) for part in text.split(",")]
    return frozenset(WEEKDAY_NAMES.index(name) for name in names)


def format_weekdays(value: frozenset[int]) -> str:
    """What parse_weekdays reads."""
    return ",".join(WEEKDAY_NAMES[day] for day in sorted(value))


def parse_practices(text: str) -> frozenset[Practice]:
    """Practices with commas; at least one stays on."""
    return frozenset(Practice(one_of(part, tuple(Practice))) for part in text.split(","))


def format_practices(value: frozenset[Practice]) -> str:
    """What parse_practices reads."""
    return ",".join(practice for practice in Practice if practice in value)


def parse_name(text: str) -> str:
    """A name on one line, or nothing."""
    name = clean(text, marked("name", "a field"), lines=False)
    return "" if is_blank(name) else checked_name(name)


def parse_region(text: str) -> str:
    """A country like DE, or with a region like DE-BY, or nothing; whether it is known the calendar says."""
    region = clean(text, marked("country or region", "a field"), lines=False)
    if region and not re.fullmatch(r"[A-Za-z]{2}(-[^\W_][\w .-]{0,40})?", region):
        raise InvalidInputError(
            tr("{typed} is no country or region.").format(typed=quoted(text)),
            tr("Write the country's two letters, and a region where you want one, like DE or DE-BY."),
        )
    return region[:2].upper() + region[2:]


def parse_port(text: str) -> int | None:
    """A port of a server, or nothing for the usual one."""
    return whole_number(text, 1, 65535) if text.strip() else None


def format_port(value: int | None) -> str:
    """What parse_port reads."""
    return str(value) if value else ""


def parse_optional_date(text: str) -> date | None:
    """A date such as 2026-03-02, or nothing."""
    return parse_date(text.strip()) if text.strip() else None


def format_date(value: date | None) -> str:
    """What parse_optional_date reads."""
    return value.isoformat() if value else ""
