"""The words around the entries of a brag note: title, period, first sentence. All credit is the team's."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from goodword.core.weeks import MONTHS, Period, Week

_NUMBERS = (
    *("No", "One", "Two", "Three", "Four", "Five", "Six"),
    *("Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"),
)


class Audience(StrEnum):
    """For whom a note is."""

    MANAGER = "manager"
    TEAM = "team"
    COMPANY = "company"
    PERSON = "person"


class Span(StrEnum):
    """How a stretch of days is spoken of."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    TIME = "time"


class Nothing(StrEnum):
    """Why a note holds nothing: nothing is there, nothing of it may go, or the leader left everything out."""

    THERE = "there"
    MAY_GO = "may go"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands above the parts of a note, and before what is done about a thing that was heard."""

    praise: str
    topics: str
    action: str


_HEADINGS = {
    Audience.TEAM: Headings("Worth celebrating", "What we heard, and what we do about it", "What we do:"),
}
_USUAL_HEADINGS = Headings("From the team", "What we heard", "Next:")


def headings(audience: Audience) -> Headings:
    """The headings for an audience; a note for one person has none."""
    return _HEADINGS.get(audience, _USUAL_HEADINGS)


def is_topics_heading(text: str) -> bool:
    """Whether a heading stands above what was heard."""
    return any(text == one.topics for one in (_USUAL_HEADINGS, *_HEADINGS.values()))


def topic_lead(topic: str, times: int, audience: Audience) -> str:
    """A topic, for the manager with how often it was heard: "Refunds, heard 3 times"."""
    if audience is not Audience.MANAGER or times == 1:
        return topic
    return f"{topic}, heard {times} times" if times > 2 else f"{topic}, heard twice"


def span(period: Period) -> Span:
    """Whether `period` is just a week, a month or a year, or any other time."""
    first, last = period.first, period.last
    if period.gaps:
        return Span.TIME
    if first.weekday() == 0 and last - first == timedelta(days=6):
        return Span.WEEK
    if first.day == 1 and last == first.replace(day=calendar.monthrange(first.year, first.month)[1]):
        return Span.MONTH
    if first == date(first.year, 1, 1) and last == date(first.year, 12, 31):
        return Span.YEAR
    return Span.TIME


def period_words(period: Period) -> str:
    """The words for a period: "Week 47 · 16 to 22 November 2026", "November 2026", "2026", "2 to 3 November 2026"."""
    match span(period):
        case Span.WEEK:
            return f"Week {Week.of(period.first).number} · {_days(period)}"
        case Span.MONTH:
            return f"{MONTHS[period.first.month - 1]} {period.first.year}"
        case Span.YEAR:
            return str(period.first.year)
        case _ if _are_weeks(period) and period.label:
            return f"{period.label.rpartition(',')[0]} · {_days(period)}"
        case _:
            return _days(period)


def title(audience: Audience, name: str | None) -> str:
    """What stands at the top."""
    match audience:
        case Audience.PERSON:
            return f"Good words for {name}"
        case Audience.TEAM:
            return "Good words for the team"
        case _:
            return "Good words from the team"


def intro(audience: Audience, period: Period, praises: int, topics: int) -> str:
    """The first sentence of a note that holds something."""
    when = _when(period)
    if not praises:
        them = "it" if topics == 1 else "them"
        if audience is Audience.MANAGER:
            return f"{_things(topics)} the team heard {when} that I would like you to know about."
        return f"{_things(topics)} we heard {when}, and what becomes of {them}."
    counted = _things(praises)
    match audience:
        case Audience.MANAGER:
            return f"{counted} the team did {when} that I would like you to hear about."
        case Audience.TEAM:
            return f"{counted} you did {when} that deserve{'s' if praises == 1 else ''} to be said out loud."
        case Audience.COMPANY:
            return f"{counted} the team did {when} that {_are(praises)} worth hearing about."
        case _:
            return f"Thank you. {counted} you did {when} made a difference."


def quiet(audience: Audience, period: Period, name: str | None, why: Nothing) -> str:
    """The one sentence of a note that holds nothing."""
    when = _when(period)
    if why is Nothing.MAY_GO:
        return f"Nothing from {when.removeprefix('in ')} goes any further. There is no note."
    if why is Nothing.CHOSEN:
        return "Everything is left out. There is no note until something is in it."
    if audience is Audience.PERSON:
        return f"There is no praise for {name} {when} yet. One sentence is plenty."
    match span(period):
        case Span.WEEK:
            return "A quiet week is fine. There is no note, and Monday starts fresh."
        case Span.TIME:
            return "A quiet time is fine. There is no note."
        case other:
            return f"A quiet {other} is fine. There is no note."


def in_words(count: int) -> str:
    """A number as a sentence begins with it: "Five", "13"."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def counted(count: int, singular: str) -> str:
    """A number with its noun: "1 praise", "2 praises"."""
    return f"{count} {singular}" if count == 1 else f"{count} {singular}s"


def _days(period: Period) -> str:
    first, last = period.first, period.last
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    start = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} to {end}"


def _are_weeks(period: Period) -> bool:
    return period.first.weekday() == 0 and period.last.weekday() == 6


def _when(period: Period) -> str:
    if span(period) is Span.TIME:
        return "in these weeks" if _are_weeks(period) else "in this time"
    return f"this {span(period)}"


def _things(count: int) -> str:
    return f"{in_words(count)} thing" if count == 1 else f"{in_words(count)} things"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
