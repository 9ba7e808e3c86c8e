"""The words around the entries of a brag note: title, period, first sentence. All credit is the team's."""

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goodword.core.date_words import days_from_to, month_name, month_year
from goodword.core.language import marked, tr
from goodword.core.week_start import MONDAY
from goodword.core.weeks import Period, Week, weeks_words

_TWICE = 2
_NUMBERS = (
    marked("No", "a number that a sentence begins with"),
    marked("One", "a number that a sentence begins with"),
    marked("Two", "a number that a sentence begins with"),
    marked("Three", "a number that a sentence begins with"),
    marked("Four", "a number that a sentence begins with"),
    marked("Five", "a number that a sentence begins with"),
    marked("Six", "a number that a sentence begins with"),
    marked("Seven", "a number that a sentence begins with"),
    marked("Eight", "a number that a sentence begins with"),
    marked("Nine", "a number that a sentence begins with"),
    marked("Ten", "a number that a sentence begins with"),
    marked("Eleven", "a number that a sentence begins with"),
    marked("Twelve", "a number that a sentence begins with"),
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


_WHEN = {
    Span.WEEK: marked("this week"),
    Span.MONTH: marked("this month"),
    Span.YEAR: marked("this year"),
    Span.TIME: marked("in this time"),
}
_IN_WEEKS = marked("in these weeks")
_GOES_NO_FURTHER = {
    Span.WEEK: marked("Nothing from this week goes any further. There is no note."),
    Span.MONTH: marked("Nothing from this month goes any further. There is no note."),
    Span.YEAR: marked("Nothing from this year goes any further. There is no note."),
    Span.TIME: marked("Nothing from this time goes any further. There is no note."),
}
_WEEKS_GO_NO_FURTHER = marked("Nothing from these weeks goes any further. There is no note.")
_QUIET = {
    Span.WEEK: marked("A quiet week is fine. There is no note, and Monday starts fresh."),
    Span.MONTH: marked("A quiet month is fine. There is no note."),
    Span.YEAR: marked("A quiet year is fine. There is no note."),
    Span.TIME: marked("A quiet time is fine. There is no note."),
}
_QUIET_WEEK_FROM_ANOTHER_DAY = marked("A quiet week is fine. There is no note, and the next one starts fresh.")


def headings(audience: Audience) -> Headings:
    """The headings for an audience; a note for one person has none."""
    if audience is Audience.TEAM:
        return Headings(tr("Worth celebrating"), tr("What we heard, and what we do about it"), tr("What we do:"))
    return Headings(tr("From the team"), tr("What we heard"), tr("Next:", "before what is done about a thing heard"))


def topic_lead(topic: str, times: int, audience: Audience) -> str:
    """A topic, for the manager with how often it was heard: "Refunds, heard 3 times"."""
    if audience is not Audience.MANAGER or times == 1:
        return topic
    if times == _TWICE:
        return tr("{topic}, heard twice").format(topic=topic)
    return tr("{topic}, heard {n} times|{topic}, heard {n} times", "", times).format(topic=topic, n=times)


def span(period: Period) -> Span:
    """Whether `period` is just a week, a month or a year, or any other time."""
    first, last = period.first, period.last
    if period.gaps:
        return Span.TIME
    if Week.whole(period) is not None:
        return Span.WEEK
    if first.day == 1 and last == first.replace(day=calendar.monthrange(first.year, first.month)[1]):
        return Span.MONTH
    if first == date(first.year, 1, 1) and last == date(first.year, 12, 31):
        return Span.YEAR
    return Span.TIME


def period_words(period: Period, *, year: bool = True) -> str:
    """The words for a period: "Week 47 · 16 to 22 November 2026", "November 2026", "2026", "2 to 3 November 2026".

    Without `year` the last year is left out where there are other words.
    """
    days = days_from_to(period.first, period.last, year=year)
    match span(period):
        case Span.WEEK:
            week = tr("Week {week}").format(week=Week.of(period.first, period.first.weekday()).number)
            return f"{week} · {days}"
        case Span.MONTH:
            return month_year(period.first) if year else month_name(period.first.month)
        case Span.YEAR:
            return str(period.first.year)
        case _ if _are_weeks(period) and period.label:
            return f"{weeks_words(period)} · {days}"
        case _:
            return days


def title(audience: Audience, name: str | None) -> str:
    """What stands at the top."""
    match audience:
        case Audience.PERSON:
            return tr("Good words for {name}").format(name=name)
        case Audience.TEAM:
            return tr("Good words for the team")
        case _:
            return tr("Good words from the team")


def intro(audience: Audience, period: Period, praises: int, topics: int) -> str:
    """The first sentence of a note that holds something."""
    count = praises or topics
    said = _opening(audience, count) if praises else _opening_of_topics(audience, count)
    return said.format(things=_things(count), when=_when(period))


def _opening_of_topics(audience: Audience, count: int) -> str:
    if audience is Audience.MANAGER:
        return tr(
            "{things} the team heard {when} that I would like you to know about.|"
            "{things} the team heard {when} that I would like you to know about.",
            "things: Five things; when: this week",
            count
        )
    return tr(
        "{things} we heard {when}, and what becomes of it.|{things} we heard {when}, and what becomes of them.",
        "things: Five things; when: this week",
        count
    )


def _opening(audience: Audience, count: int) -> str:
    match audience:
        case Audience.MANAGER:
            return tr(
                "{things} the team did {when} that I would like you to hear about.|"
                "{things} the team did {when} that I would like you to hear about.",
                "things: Five things; when: this week",
                count
            )
        case Audience.TEAM:
            return tr(
                "{things} you did {when} that deserves to be said out loud.|"
                "{things} you did {when} that deserve to be said out loud.",
                "things: Five things; when: this week",
                count
            )
        case Audience.COMPANY:
            return tr(
                "{things} the team did {when} that is worth hearing about.|"
                "{things} the team did {when} that are worth hearing about.",
                "things: Five things; when: this week",
                count
            )
        case _:
            return tr(
                "Thank you. {things} you did {when} made a difference.|"
                "Thank you. {things} you did {when} made a difference.",
                "things: Five things; when: this week",
                count
            )


def quiet(audience: Audience, period: Period, name: str | None, why: Nothing) -> str:
    """The one sentence of a note that holds nothing."""
    if why is Nothing.MAY_GO:
        are_weeks = span(period) is Span.TIME and _are_weeks(period)
        return tr(_WEEKS_GO_NO_FURTHER if are_weeks else _GOES_NO_FURTHER[span(period)])
    if why is Nothing.CHOSEN:
        return tr("Everything is left out. There is no note until something is in it.")
    if audience is Audience.PERSON:
        words = tr("There is no praise for {name} {when} yet. One sentence is plenty.", "when: this week")
        return words.format(name=name, when=_when(period))
    if span(period) is Span.WEEK and period.first.weekday() != MONDAY:
        return tr(_QUIET_WEEK_FROM_ANOTHER_DAY)
    return tr(_QUIET[span(period)])


def in_words(count: int) -> str:
    """A number as a sentence begins with it: "Five", "13"."""
    return tr(_NUMBERS[count], "a number that a sentence begins with") if count < len(_NUMBERS) else str(count)

def _are_weeks(period: Period) -> bool:
    return (period.last.weekday() + 1 - period.first.weekday()) % 7 == 0


def _when(period: Period) -> str:
    if span(period) is Span.TIME:
        return tr(_IN_WEEKS if _are_weeks(period) else _WHEN[Span.TIME])
    return tr(_WHEN[span(period)])


def _things(count: int) -> str:
    return tr("{n} thing|{n} things", "n is a number in words: Five things", count).format(n=in_words(count))
