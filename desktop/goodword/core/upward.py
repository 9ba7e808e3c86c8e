"""Who has not been named upward for long: a quiet word for the leader, never in what leaves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from goodword.core.language import tr
from goodword.core.people import Person, Recognition, fold

QUIET_WEEKS = 8
"""So long without being named upward is worth a word."""


@dataclass(frozen=True, slots=True)
class Unmentioned:
    """Somebody whom nobody above has heard of for so many weeks; `weeks` None where they never have."""

    person: Person
    weeks: int | None


def unmentioned(
    team: Iterable[Person], last_told_upward: Mapping[str, date], today: date, named: Iterable[str] = ()
) -> list[Unmentioned]:
    """Who has not been named upward in eight weeks: longest first, those who never were last, ties by name.

    `last_told_upward` has a date by name, `named` are names in the note at hand. Leavers, those who like praise in
    private, and those who are on the team for less than eight weeks and were never named, are left out.
    """
    here = set(named)
    found = []
    for person in team:
        if person.name in here or person.recognition is Recognition.PRIVATE:
            continue
        if person.left is not None and person.left <= today:
            continue
        last = last_told_upward.get(person.name)
        since = last or person.added
        if since is None or _weeks(since, today) < QUIET_WEEKS:
            continue
        found.append(Unmentioned(person, _weeks(last, today) if last else None))
    return sorted(found, key=lambda one: (one.weeks is None, -(one.weeks or 0), fold(one.person.name)))


def unmentioned_words(found: Unmentioned) -> str:
    """"Kofi Mensah was last named upward 9 weeks ago"."""
    if found.weeks is None:
        return tr("{name} has not been named upward yet").format(name=found.person.name)
    words = tr("{name} was last named upward {n} week ago|{name} was last named upward {n} weeks ago", "", found.weeks)
    return words.format(name=found.person.name, n=found.weeks)


def _weeks(since: date, today: date) -> int:
    return (today - since).days // 7
