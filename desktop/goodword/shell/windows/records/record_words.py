"""A record in words: what heads it, when it was, and the facts its practice keeps beside the note."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from goodword.core.date_words import begun, short_weekday, weekday_day_month
from goodword.core.journal import BIN_DAYS
from goodword.core.language import marked, tr
from goodword.core.people import TEAM_LABEL
from goodword.core.practice_words import practice_title
from goodword.core.practices import Entry, Kind, Owner, Paraphrase, Practice

_SEEN = 400
_KINDS = {
    Kind.GRIEVANCE: marked("Grievance"),
    Kind.WISH: marked("Wish"),
    Kind.THANKS: marked("Thanks"),
    Kind.UNEXPECTED_USE: marked("Unexpected use"),
}
_PARAPHRASES = {
    Paraphrase.UNCHECKED: marked("Not checked", "a paraphrase"),
    Paraphrase.CONFIRMED: marked("Confirmed", "a paraphrase"),
    Paraphrase.CORRECTED: marked("Corrected", "a paraphrase"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One line below a record: what it is, and what it says."""

    label: str
    text: str


def kind_words(kind: Kind) -> str:
    """What a kind of thing heard is called."""
    return tr(_KINDS[kind])


def paraphrase_words(paraphrase: Paraphrase) -> str:
    """What it is called whether the speaker agreed with the summary."""
    return tr(_PARAPHRASES[paraphrase], "a paraphrase")


def heading(entry: Entry) -> str:
    """What a record is known by: whom it is about, or the topic that was heard."""
    content = entry.content
    if content.practice is Practice.LISTENING:
        return content.topic or content.person or content.heard_from or practice_title(Practice.LISTENING)
    return content.person or (
        tr(TEAM_LABEL) if content.practice is Practice.PRAISE else practice_title(Practice.COACHING)
    )


def first_words(text: str) -> str:
    """As much of a text as a row can show, in one line."""
    return " ".join(text[:_SEEN].split())


def aside(entry: Entry, *, late: bool) -> str:
    """What stands at the end of a row: the time it was written down, "Private", or "Added later"."""
    if entry.content.practice is Practice.COACHING:
        return tr("Private", "of a record")
    if late:
        return tr("Added later", "of a record")
    day = "" if entry.created_on == entry.date else f"{short_weekday(entry.created_on)} "
    return f"{day}{entry.created_at:%H:%M}"


def long_date(day: date, today: date) -> str:
    """"Thursday 19 November", with the year where it is not this one."""
    return weekday_day_month(day, year=day.year != today.year)


def day_heading(day: date, today: date) -> str:
    """"Today, Thursday 19 November"."""
    words = {0: tr("Today, {date}"), 1: tr("Yesterday, {date}")}.get((today - day).days, "{date}")
    return begun(words.format(date=long_date(day, today)))


def when(entry: Entry, today: date, *, late: bool) -> str:
    """The day of a record and the time it was written down, and the day of that where it is another."""
    time = f"{entry.created_at:%H:%M}"
    words = {"date": long_date(entry.date, today), "written": long_date(entry.created_on, today), "time": time}
    if entry.created_on == entry.date:
        return tr("{date}, {time}").format(**words)
    if late:
        return tr("{date}, added later, on {written}, {time}").format(**words)
    return tr("{date}, written on {written}, {time}").format(**words)


def in_bin(removed: datetime, today: date) -> str:
    """How long a record in the bin can still be put back."""
    since, last = removed.date(), removed.date() + timedelta(days=BIN_DAYS)
    words = tr("In the bin since {date}. It goes for good after {last}.")
    return words.format(date=long_date(since, today), last=long_date(last, today))


def spoken(entry: Entry, today: date, *, late: bool) -> str:
    """A row as it is read out."""
    words = {
        "practice": practice_title(entry.content.practice),
        "heading": heading(entry),
        "date": long_date(entry.date, today),
        "text": first_words(entry.content.text),
    }
    if late:
        return tr("{practice}, {heading}, {date}, added later: {text}").format(**words)
    return tr("{practice}, {heading}, {date}: {text}").format(**words)


def facts(entry: Entry, today: date) -> list[Fact]:
    """What the practice keeps beside the note, as far as it was filled in."""
    content = entry.content
    owner = {Owner.THEM: content.person or tr("Them", "who takes a step"), Owner.ME: tr("Me", "who takes a step")}
    titled = content.practice is not Practice.LISTENING
    found = (
        (tr("Skill"), content.skill),
        (tr("Next step"), content.next_step),
        (tr("Who does it"), owner[content.owner] if content.owner else None),
        (tr("Follow up on"), long_date(content.due, today) if content.due else None),
        (tr("Heard from"), content.heard_from),
        (tr("About", "heads a person's name"), None if titled else content.person),
        (tr("Kind"), kind_words(content.kind) if content.kind else None),
        (tr("Paraphrase"), paraphrase_words(content.paraphrase) if content.paraphrase else None),
        (tr("Action"), content.action),
    )
    return [Fact(label, text) for label, text in found if text]
