"""Two people who are one: what the one learns from the other, and how that is taken back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from goodword.core.people import Person, Recognition

LEARNED = ("recognition", "added", "left", "mail", "spoken", "weekdays")
"""What of a person may change when another turns out to be them."""

_STRICTNESS = (None, Recognition.PUBLIC, Recognition.TEAM, Recognition.PRIVATE)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Merge:
    """`source` turned out to be the person with the id `target`, known as `before` until then and as `after` since."""

    source: Person
    target: str
    before: Person
    after: Person
    moment: datetime


def joined(source: Person, target: Person) -> Person:
    """What is known of `target` once `source` is them too.

    The stricter wish holds, the earlier day they came and the later one they left; what `target` lacks comes from
    `source`.
    """
    return replace(
        target,
        recognition=max(source.recognition, target.recognition, key=_STRICTNESS.index),
        added=_earlier(source.added, target.added),
        left=None if source.left is None or target.left is None else max(source.left, target.left),
        mail=_first(target.mail, source.mail),
        spoken=_first(target.spoken, source.spoken),
        weekdays=_first(target.weekdays, source.weekdays),
    )


def parted(now: Person, merge: Merge) -> Person:
    """What is known of the one who stays once the merge is taken back; what was changed since then stays changed."""
    untouched = [name for name in LEARNED if getattr(now, name) == getattr(merge.after, name)]
    return replace(now, **{name: getattr(merge.before, name) for name in untouched})


def aliases(person_id: str, merges: Iterable[Merge]) -> tuple[str, ...]:
    """The names of all who turned out to be that person, also of those who turned out to be one of these."""
    known = list(merges)
    found: list[str] = []
    waiting = [person_id]
    while waiting:
        into = waiting.pop()
        sources = [merge.source for merge in known if merge.target == into]
        found += [source.name for source in sources]
        waiting += [source.id for source in sources]
    return tuple(found)


def _earlier(one: date | None, other: date | None) -> date | None:
    """None is the very start."""
    return None if one is None or other is None else min(one, other)


def _first(mine: _T | None, theirs: _T | None) -> _T | None:
    return theirs if mine is None else mine
