"""A record in words: what heads it, when it was, and the facts its practice keeps beside the note."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from goodword.core.journal import BIN_DAYS
from goodword.core.people import TEAM_LABEL
from goodword.core.practices import Entry, Kind, Owner, Paraphrase, Practice
from goodword.core.weeks import MONTHS

_SEEN = 400
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
KIND_WORDS = {
    Kind.GRIEVANCE: "Grievance",
    Kind.WISH: "Wish",
    Kind.THANKS: "Thanks",
    Kind.UNEXPECTED_USE: "Unexpected use",
}
PARAPHRASE_WORDS = {
    Paraphrase.UNCHECKED: "Not checked",
    Paraphrase.CONFIRMED: "Confirmed",
    Paraphrase.CORRECTED: "Corrected",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One line below a record: what it is, and what it says."""

    label: str
    text: str


def heading(entry: Entry) -> str:
    """What a record is known by: whom it is about, or the topic that was heard."""
    content = entry.content
    if content.practice is Practice.LISTENING:
        return content.topic or content.person or content.heard_from or "Listening"
    return content.person or (TEAM_LABEL if content.practice is Practice.PRAISE else "Coaching")


def first_words(text: str) -> str:
    """As much of a text as a row can show, in one line."""
    return " ".join(text[:_SEEN].split())


def aside(entry: Entry, *, late: bool) -> str:
    """What stands at the end of a row: the time it was written down, "Private", or "Added later"."""
    if entry.content.practice is Practice.COACHING:
        return "Private"
    if late:
        return "Added later"
    day = "" if entry.created_on == entry.date else f"{_WEEKDAYS[entry.created_on.weekday()][:3]} "
    return f"{day}{entry.created_at:%H:%M}"


def long_date(day: date, today: date) -> str:
    """"Thursday 19 November", with the year where it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"


def day_heading(day: date, today: date) -> str:
    """"Today, Thursday 19 November"."""
    lead = {0: "Today, ", 1: "Yesterday, "}.get((today - day).days, "")
    return lead + long_date(day, today)


def when(entry: Entry, today: date, *, late: bool) -> str:
    """The day of a record and the time it was written down, and the day of that where it is another."""
    time = f"{entry.created_at:%H:%M}"
    if entry.created_on == entry.date:
        return f"{long_date(entry.date, today)}, {time}"
    written = "added later, on" if late else "written on"
    return f"{long_date(entry.date, today)}, {written} {long_date(entry.created_on, today)}, {time}"


def in_bin(removed: datetime, today: date) -> str:
    """How long a record in the bin can still be put back."""
    since, last = removed.date(), removed.date() + timedelta(days=BIN_DAYS)
    return f"In the bin since {long_date(since, today)}. It goes for good after {long_date(last, today)}."


def spoken(entry: Entry, today: date, *, late: bool) -> str:
    """A row as it is read out."""
    note = ", added later" if late else ""
    day = long_date(entry.date, today)
    text = first_words(entry.content.text)
    return f"{entry.content.practice.capitalize()}, {heading(entry)}, {day}{note}: {text}"


def facts(entry: Entry, today: date) -> list[Fact]:
    """What the practice keeps beside the note, as far as it was filled in."""
    content = entry.content
    owner = {Owner.THEM: content.person or "Them", Owner.ME: "Me"}
    titled = content.practice is not Practice.LISTENING
    found = (
        ("Skill", content.skill),
        ("Next step", content.next_step),
        ("Who does it", owner[content.owner] if content.owner else None),
        ("Follow up on", long_date(content.due, today) if content.due else None),
        ("Heard from", content.heard_from),
        ("About", None if titled else content.person),
        ("Kind", KIND_WORDS[content.kind] if content.kind else None),
        ("Paraphrase", PARAPHRASE_WORDS[content.paraphrase] if content.paraphrase else None),
        ("Action", content.action),
    )
    return [Fact(label, text) for label, text in found if text]
