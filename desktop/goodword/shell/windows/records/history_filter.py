"""What History shows: the words, who, which practices, topic and skill, from when to when, kept or in the bin."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from goodword.core.date_words import days_from_to, short_date
from goodword.core.language import marked, tr
from goodword.core.ports import Query
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice
from goodword.core.weeks import Week

_QUOTED = 40
_ANY_DAY = date(2026, 1, 1)


class When(StrEnum):
    """The periods to choose from; each reaches up to now but the last two."""

    ANY = marked("Any time", "a stretch of time")
    WEEK = marked("This week", "a stretch of time")
    FOUR_WEEKS = marked("Last 4 weeks", "a stretch of time")
    MONTHS = marked("Last 3 months", "a stretch of time")
    YEAR = marked("This year", "a stretch of time")
    LAST_YEAR = marked("Last year", "a stretch of time")
    OWN = marked("From … to …", "a stretch of time")


class Part(StrEnum):
    """What can be taken away from a filter by itself."""

    PERSON = "person"
    TOPIC = "topic"
    SKILL = "skill"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """As it is chosen; `first` and `last` are days of the leader's own, with the period OWN."""

    words: str = ""
    person: str | None = None
    topic: str | None = None
    skill: str | None = None
    period: When = When.ANY
    first: date | None = None
    last: date | None = None
    practices: frozenset[Practice] = frozenset(Practice)
    bin: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether anything is left out but what lies in the bin."""
        return self.query(Week.of(_ANY_DAY), _ANY_DAY) != Query(bin=self.bin)

    def query(self, week: Week, today: date) -> Query:
        """Which records these are; `week` is that of today."""
        since, until = self._bounds(week, today)
        return Query(
            practices=self.practices,
            person=self.person,
            topics=frozenset({self.topic} if self.topic else ()),
            skills=frozenset({self.skill} if self.skill else ()),
            since=since,
            until=until,
            words=self.words.strip(),
            bin=self.bin,
        )

    def without(self, part: Part) -> "HistoryFilter":
        """The rest of it."""
        match part:
            case Part.PERSON:
                return replace(self, person=None)
            case Part.TOPIC:
                return replace(self, topic=None)
            case Part.SKILL:
                return replace(self, skill=None)
            case _:
                return replace(self, period=When.ANY, first=None, last=None)

    def parts(self) -> dict[Part, str]:
        """What of it can be taken away, in words."""
        found = {
            Part.PERSON: self.person or "",
            Part.TOPIC: tr("Topic: {topic}").format(topic=self.topic) if self.topic else "",
            Part.SKILL: tr("Skill: {skill}").format(skill=self.skill) if self.skill else "",
            Part.TIME: self._time_words(),
        }
        return {part: words for part, words in found.items() if words}

    def in_words(self) -> list[str]:
        """All of it, a phrase each; none where nothing is left out."""
        words = [tr("“{words}”").format(words=short(self.words.strip()))] if self.words.strip() else []
        practices = [practice_title(practice) for practice in Practice if practice in self.practices]
        kinds = practices if len(practices) < len(Practice) else []
        place = [tr("Bin", "where removed records are")] if self.bin else []
        return [*words, *kinds, *self.parts().values(), *place]

    def _time_words(self) -> str:
        if self.period is not When.OWN:
            return "" if self.period is When.ANY else tr(self.period.value, "a stretch of time")
        since, until = self._own_days()
        if since and until:
            return days_from_to(since, until)
        if since:
            return tr("From {date}").format(date=short_date(since, year=True))
        return tr("Up to {date}").format(date=short_date(until, year=True)) if until else ""

    def _bounds(self, week: Week, today: date) -> tuple[date | None, date | None]:
        match self.period:
            case When.WEEK:
                return week.first, None
            case When.FOUR_WEEKS:
                return today - timedelta(days=27), None
            case When.MONTHS:
                return today - timedelta(days=90), None
            case When.YEAR:
                return date(today.year, 1, 1), None
            case When.LAST_YEAR:
                return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
            case When.OWN:
                return self._own_days()
            case _:
                return None, None

    def _own_days(self) -> tuple[date | None, date | None]:
        if self.first and self.last and self.first > self.last:
            return self.last, self.first
        return self.first, self.last


def short(words: str) -> str:
    """What was typed, as far as it can be repeated."""
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"
