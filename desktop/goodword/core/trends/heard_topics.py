"""Which topics were heard when: the most heard one by one, under all their names, and the others together."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from goodword.core.people import fold
from goodword.core.topics import TopicDay, TopicNames
from goodword.core.trends.stretches import Stretch

MOST_TOPICS = 5
"""So many topics stand alone."""


@dataclass(frozen=True, slots=True)
class TopicCourse:
    """How often a topic was heard in each stretch; without a name it stands for `topics` others together."""

    name: str | None
    counts: tuple[int, ...]
    topics: int = 1


def topic_courses(
    days: Iterable[TopicDay], names: TopicNames, stretches: Sequence[Stretch], most: int = MOST_TOPICS
) -> list[TopicCourse]:
    """The most heard first, equals by the alphabet; those beyond `most` come last, together.

    A topic goes by the spelling used last within these stretches. If one alone is left over it keeps its name.
    """
    firsts = [stretch.first for stretch in stretches]
    keys: dict[str, str] = {}
    counts: dict[str, list[int]] = {}
    called: dict[str, tuple[bool, date, str]] = {}
    for day in days:
        place = bisect_right(firsts, day.date) - 1
        if place < 0 or day.date > stretches[place].last:
            continue
        key = keys.get(day.name)
        if key is None:
            key = keys[day.name] = names.key(day.name)
        counts.setdefault(key, [0] * len(stretches))[place] += day.times
        own = fold(day.name) == key
        spelling = (own, day.date, day.name if own else names.of(day.name))
        called[key] = max(called.get(key, spelling), spelling)
    found = [TopicCourse(called[key][2], tuple(row)) for key, row in counts.items()]
    found.sort(key=lambda course: (-sum(course.counts), fold(course.name or ""), course.name or ""))
    if len(found) <= most + 1:
        return found
    rest = found[most:]
    others = tuple(map(sum, zip(*(course.counts for course in rest), strict=True)))
    return [*found[:most], TopicCourse(None, others, len(rest))]
