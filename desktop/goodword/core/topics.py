"""Topics of what was heard: one under several names, counted, and found while typing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from goodword.core.people import fold

WEEKS = 4
"""How many weeks are counted, and compared with as many before."""

DRAWN_WEEKS = 2 * WEEKS
"""So many weeks are told one by one, each of seven days, the last of them ending today."""


@dataclass(frozen=True, slots=True)
class TopicAlias:
    """`name` is another name of `topic`, since two were found to be one."""

    name: str
    topic: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class TopicCount:
    """What was heard under one name as it was written: in the last four weeks, in the four before, and when last.

    `grievances` are those of the last four weeks. `oldest_unanswered` is the day of the first that waits: no action is
    noted, it was not acted on, nobody was told; thanks never wait. `weeks` are the last eight, the oldest first.
    `name` is empty for what was heard without a topic.
    """

    name: str
    last_4_weeks: int
    before_4_weeks: int
    grievances: int
    oldest_unanswered: date | None
    latest: date
    weeks: tuple[int, ...] = (0,) * DRAWN_WEEKS


@dataclass(frozen=True, slots=True)
class TopicDay:
    """How many times something was heard on a day under one name as it was written."""

    name: str
    date: date
    times: int


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic with its other names, counted under all of them as TopicCount says.

    `name` is empty for what was heard without a topic.
    """

    name: str
    aliases: tuple[str, ...]
    last_4_weeks: int
    before_4_weeks: int
    grievances: int
    oldest_unanswered: date | None
    latest: date
    weeks: tuple[int, ...] = (0,) * DRAWN_WEEKS

    @property
    def change(self) -> int:
        """How many more, or fewer, than in the four weeks before."""
        return self.last_4_weeks - self.before_4_weeks

    @property
    def grievance_share(self) -> float:
        """How much of the last four weeks were grievances, 0 to 1."""
        return self.grievances / self.last_4_weeks if self.last_4_weeks else 0.0


def four_weeks(today: date) -> tuple[date, date]:
    """The first day of the last four weeks, today included, and of the four weeks before those."""
    first = today - timedelta(weeks=WEEKS) + timedelta(days=1)
    return first, first - timedelta(weeks=WEEKS)


class TopicNames:
    """Under which name a topic goes, whatever it is called, its accents and capitals."""

    def __init__(self, aliases: Iterable[TopicAlias]) -> None:
        self._known = tuple(aliases)
        self._into = {fold(alias.name): alias.topic for alias in self._known}

    def of(self, name: str) -> str:
        """The name it goes under; the same where it has no other."""
        seen: set[str] = set()
        while (key := fold(name)) in self._into and key not in seen:
            seen.add(key)
            name = self._into[key]
        return name

    def key(self, name: str) -> str:
        """What is the same for all names of a topic."""
        return fold(self.of(name)) or self.of(name)

    def others(self, name: str) -> tuple[str, ...]:
        """The other names of a topic, in the order of the alphabet."""
        key = self.key(name)
        found = (alias.name for alias in self._known if self.key(alias.name) == key and fold(alias.name) != key)
        return tuple(sorted(found, key=lambda other: (fold(other), other)))

    def alias(self, name: str) -> TopicAlias | None:
        """How that name came to be another one's, None where it is not."""
        return next((alias for alias in self._known if fold(alias.name) == fold(name)), None)


def board(counts: Iterable[TopicCount], names: TopicNames) -> list[Topic]:
    """The topics, each under the spelling used last: the most heard in the last four weeks first."""
    groups: dict[str, list[TopicCount]] = {}
    for count in counts:
        groups.setdefault(names.key(count.name), []).append(count)
    topics = [_topic(key, group, names) for key, group in groups.items()]
    return sorted(topics, key=lambda one: (-one.last_4_weeks, -one.before_4_weeks, fold(one.name), one.name))


def complete_topic(typed: str, topics: Iterable[Topic]) -> list[Topic]:
    """The topics of whose name, or other names, any word starts with `typed`; those whose name does first.

    Within those what was heard latest comes first.
    """
    wanted = fold(typed)
    found = []
    for topic in topics:
        names = [fold(name) for name in (topic.name, *topic.aliases)]
        if names[0].startswith(wanted):
            found.append((0, topic))
        elif any(f" {wanted}" in f" {name}" for name in names):
            found.append((1, topic))
    by_use = sorted(found, key=lambda hit: (hit[1].latest, fold(hit[1].name)), reverse=True)
    return [topic for _, topic in sorted(by_use, key=lambda hit: hit[0])]


def _topic(key: str, counts: Sequence[TopicCount], names: TopicNames) -> Topic:
    own = [count for count in counts if fold(count.name) == key] or None
    name = max(own, key=lambda count: (count.latest, count.name)).name if own else names.of(counts[0].name)
    unanswered = [count.oldest_unanswered for count in counts if count.oldest_unanswered]
    return Topic(
        name=name,
        aliases=names.others(name),
        last_4_weeks=sum(count.last_4_weeks for count in counts),
        before_4_weeks=sum(count.before_4_weeks for count in counts),
        grievances=sum(count.grievances for count in counts),
        oldest_unanswered=min(unanswered, default=None),
        latest=max(count.latest for count in counts),
        weeks=tuple(map(sum, zip(*(count.weeks for count in counts), strict=True))),
    )
