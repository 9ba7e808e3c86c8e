"""The team in words: what somebody likes, since when they wait, which days they work."""

from collections.abc import Collection
from datetime import date

from goodword.core.date_words import day_month_year, short_month_name, short_weekday_names, weekday
from goodword.core.language import listed, tr
from goodword.core.merging import Merge
from goodword.core.people import Person, Recognition
from goodword.core.soundness import counted
from goodword.core.standing_words import days
from goodword.core.team import Member
from goodword.core.typed_dates import date_words

LIKES: dict[Recognition | None, str] = {
    Recognition.PUBLIC: "In public",
    Recognition.TEAM: "In the team",
    Recognition.PRIVATE: "In private",
    None: "Not asked yet",
}
NO_SKILL = "No skill chosen yet"
_LIKES_PRAISE = {
    Recognition.PUBLIC: "likes praise in public",
    Recognition.TEAM: "likes praise in the team",
    Recognition.PRIVATE: "likes praise in private",
    None: "has not been asked yet",
}


def waiting(last: date | None, count: int | None, today: date) -> str:
    """How many workdays ago: "Today", "3 days", "Not yet"; a weekday where no workday has begun since."""
    if last is None or count is None:
        return "Not yet"
    if last >= today:
        return "Today"
    return days(count) if count else weekday(last)


def full_date(day: date) -> str:
    """"2 March 2026"."""
    return day_month_year(day)


def short_date(day: date) -> str:
    """"2 Mar 2026", where there is little room."""
    parts = {"day": day.day, "month": short_month_name(day.month), "year": day.year}
    return tr("{day} {month} {year}", "a short date").format(**parts)


def since_words(person: Person, today: date) -> str:
    """Since when somebody is on the team, or when they left."""
    if person.left is not None:
        return f"{'Left' if person.left <= today else 'Leaves'} on {short_date(person.left)}"
    if person.added is None:
        return "On the team from the start"
    return f"On the team since {short_date(person.added)}"


def step_words(member: Member, today: date) -> str:
    """What comes next: "Next: one open question, by Fri 27 Nov"; empty where nothing was agreed."""
    if not member.next_step:
        return ""
    due = f", by {date_words(member.due, today).replace('Today', 'today')}" if member.due else ""
    return f"Next: {member.next_step}{due}"


def spoken_row(member: Member, today: date) -> str:
    """A row of the list as it is read out."""
    person = member.person
    parts = [person.name]
    if not member.here:
        return f"{person.name}, {since_words(person, today).lower()}"
    parts.append(_LIKES_PRAISE[person.recognition])
    parts.append(member.skill or NO_SKILL.lower())
    parts.append(f"last praise: {waiting(member.last_praise, member.since_praise, today)}")
    parts.append(f"last coaching: {waiting(member.last_coaching, member.since_coaching, today)}")
    return ", ".join(parts)


def weekday_words(weekdays: Collection[int] | None) -> str:
    """"Mon, Tue and Thu"; None are the leader's own days."""
    if weekdays is None:
        return "the same days as you"
    return listed([short_weekday_names()[day] for day in sorted(weekdays)]) or "no fixed days"


def likes_words(person: Person) -> str:
    """"Kofi Mensah likes praise in private"."""
    return f"{person.name} {_LIKES_PRAISE[person.recognition]}"


def merge_preview(source: Person, after: Person, records: int) -> str:
    """What making two people one does, said before it is done."""
    go = "goes" if records == 1 else "go"
    moved = f"{counted(records, 'record', 'records')} of {source.name} {go} to {after.name}. "
    name = f"“{source.name}” finds {after.name} from then on. "
    return f"{moved if records else ''}{name}{likes_words(after)}. You can separate them again."


def merged_words(merge: Merge) -> str:
    """Who was found to be the same person, and when."""
    return f"Also {merge.source.name}, since {short_date(merge.moment.date())}"


def added_words(count: int, known: int) -> str:
    """What a pasted list would do, or has done: "6 new, 2 known already"."""
    new = "Nobody new" if not count else "1 new person" if count == 1 else f"{count} new people"
    return f"{new}, {known} known already" if known else new
