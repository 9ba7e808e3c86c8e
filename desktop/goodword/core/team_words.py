"""The team in words: what somebody likes, since when they wait, which days they work."""

from collections.abc import Collection, Sequence
from datetime import date

from goodword.core.date_words import day_month_year, short_month_name, short_weekday_names, weekday
from goodword.core.days import joined_days
from goodword.core.language import listed, marked, number, strung, tr
from goodword.core.merging import Merge
from goodword.core.name_lines import Listed
from goodword.core.people import Person, Recognition
from goodword.core.standing_words import days
from goodword.core.team import Member
from goodword.core.typed_dates import date_words

NO_SKILL = marked("No skill chosen yet")
_LIKES: dict[Recognition | None, str] = {
    Recognition.PUBLIC: marked("In public"),
    Recognition.TEAM: marked("In the team"),
    Recognition.PRIVATE: marked("In private"),
    None: marked("Not asked yet"),
}
_LIKES_PRAISE = {
    Recognition.PUBLIC: marked("{name} likes praise in public"),
    Recognition.TEAM: marked("{name} likes praise in the team"),
    Recognition.PRIVATE: marked("{name} likes praise in private"),
    None: marked("{name} has not been asked yet"),
}
_SPOKEN_LIKES = {
    Recognition.PUBLIC: marked("likes praise in public", "said of the person named before"),
    Recognition.TEAM: marked("likes praise in the team", "said of the person named before"),
    Recognition.PRIVATE: marked("likes praise in private", "said of the person named before"),
    None: marked("has not been asked yet", "said of the person named before"),
}


def likes_title(wish: Recognition | None) -> str:
    """How somebody likes praise, alone: "In the team"."""
    return tr(_LIKES[wish])


def waiting(last: date | None, count: int | None, today: date) -> str:
    """How many workdays ago: "Today", "3 days", "Not yet"; a weekday where no workday has begun since."""
    if last is None or count is None:
        return tr("Not yet", "no praise or coaching until now")
    if last >= today:
        return tr("Today")
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
        words = tr("Left on {date}") if person.left <= today else tr("Leaves on {date}")
        return words.format(date=short_date(person.left))
    if person.added is None:
        return tr("On the team from the start")
    return tr("On the team since {date}").format(date=short_date(person.added))


def step_words(member: Member, today: date) -> str:
    """What comes next: "Next: one open question, by Fri 27 Nov"; empty where nothing was agreed."""
    if not member.next_step:
        return ""
    if member.due is None:
        return tr("Next: {step}").format(step=member.next_step)
    if member.due == today:
        return tr("Next: {step}, by today").format(step=member.next_step)
    return tr("Next: {step}, by {date}").format(step=member.next_step, date=date_words(member.due, today))


def away_words(person: Person, today: date) -> str:
    """"On leave until Fri 27 Nov", "On leave today"; empty where they are not away today."""
    until = person.away_until(today)
    if until is None or until == today:
        return tr("On leave today") if until else ""
    return tr("On leave until {date}").format(date=date_words(until, today))


def leave_words(person: Person, today: date) -> str:
    """When somebody is away from today on: "On leave until Fri 27 Nov", "On leave from Mon 30 Nov"; else that none."""
    if away := away_words(person, today):
        return away
    coming = [off.first for off in joined_days(person.away) if off.first > today]
    if coming:
        return tr("On leave from {date}").format(date=date_words(coming[0], today))
    return tr("No days away")


def away_said(person: Person, today: date) -> str:
    """The same within a sentence about them: "on leave until Fri 27 Nov"."""
    until = person.away_until(today)
    if until is None or until == today:
        return tr("on leave today", "said of the person named before") if until else ""
    return tr("on leave until {date}", "said of the person named before").format(date=date_words(until, today))


def spoken_row(member: Member, today: date) -> str:
    """A row of the list as it is read out."""
    person = member.person
    if not member.here:
        return _gone(person, today)
    praise = waiting(member.last_praise, member.since_praise, today)
    coaching = waiting(member.last_coaching, member.since_coaching, today)
    parts = (
        person.name,
        tr(_SPOKEN_LIKES[person.recognition], "said of the person named before"),
        member.skill or tr("no skill chosen yet"),
        tr("last praise: {when}").format(when=praise),
        tr("last coaching: {when}").format(when=coaching),
    )
    return strung((*parts, *filter(None, [away_said(person, today)])))


def weekday_words(weekdays: Collection[int] | None) -> str:
    """"Mon, Tue and Thu"; None are the leader's own days."""
    if weekdays is None:
        return tr("the same days as you")
    return listed([short_weekday_names()[day] for day in sorted(weekdays)]) or tr("no fixed days")


def likes_words(person: Person) -> str:
    """"Kofi Mensah likes praise in private"."""
    return tr(_LIKES_PRAISE[person.recognition]).format(name=person.name)


def merge_preview(source: Person, after: Person, records: int) -> str:
    """What making two people one does, said before it is done."""
    words = tr("{n} record of {name} goes to {other}.|{n} records of {name} go to {other}.", "", records)
    moved = words.format(n=number(records), name=source.name, other=after.name)
    found = tr("“{name}” finds {other} from then on.").format(name=source.name, other=after.name)
    kept = tr("{likes}. You can separate them again.", "Kofi likes praise in private").format(likes=likes_words(after))
    return " ".join((moved, found, kept) if records else (found, kept))


def merged_words(merge: Merge) -> str:
    """Who was found to be the same person, and when."""
    day = short_date(merge.moment.date())
    return tr("Also {name}, since {date}", "another name of somebody").format(name=merge.source.name, date=day)


def added_words(count: int, known: int) -> str:
    """What a pasted list would do, or has done: "6 new, 2 known already"."""
    new = tr("{n} new person|{n} new people", "", count).format(n=count) if count else tr("Nobody new")
    if not known:
        return new
    return tr("{new}, {n} known already|{new}, {n} known already", "2 new people", known).format(new=new, n=known)


def preview_words(listed: Sequence[Listed], new: Sequence[Listed]) -> str:
    """Whom a list would add, by name, and who of it is there already, a line each."""
    names = [one.name for one in new]
    known = [one.name for one in listed if one.name not in names]
    lines = []
    if names:
        lines.append(tr("Adds: {names}", "of a list of people").format(names=" · ".join(names)))
    if known:
        lines.append(tr("Already there: {names}", "of a list of people").format(names=" · ".join(known)))
    return "\n".join(lines)


def _gone(person: Person, today: date) -> str:
    """Somebody who has left, as their row is read out."""
    if person.left is not None:
        words = tr("{name}, left on {date}") if person.left <= today else tr("{name}, leaves on {date}")
        return words.format(name=person.name, date=short_date(person.left))
    return person.name
