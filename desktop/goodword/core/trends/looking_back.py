"""Use cases about looking back over months. Nothing is written; every number is worked out anew from the book."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from goodword.core.naming import names_of
from goodword.core.ports import Book, Query
from goodword.core.practices import Practice
from goodword.core.streaks import Facts, Series, standings
from goodword.core.topics import TopicNames
from goodword.core.trends.charts import Chart
from goodword.core.trends.heard_topics import topic_courses
from goodword.core.trends.praise_words import praise_chart
from goodword.core.trends.specific_praise import READ_A_MONTH, PraiseReader, praise_month
from goodword.core.trends.steadiness import done_days
from goodword.core.trends.steadiness_words import steadiness_chart
from goodword.core.trends.stretches import Reach, Stretch, months, weeks
from goodword.core.trends.topic_trend_words import topics_chart
from goodword.core.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Overview:
    """What is worked out at once: how steady the practices were, and the topics.

    `topics_to_show` is for a picture that may be shown around: topics that name somebody go without their names.
    """

    steadiness: Chart
    topics: Chart
    topics_to_show: Chart


class LookingBack:
    """Plots over the months that a reach holds."""

    def __init__(self, book: Book, workdays: Workdays) -> None:
        self._book = book
        self._workdays = workdays

    def overview(self, reach: Reach) -> Overview:
        """Steadiness by month; topics by week where few months are looked at, else by month."""
        with self._book.reading():
            facts = self._workdays.facts()
            today, stretches = _stretches(facts, reach)
            found = standings(facts)
            shares = {
                practice: done_days(practice, found[Series(practice.value)], facts.switches, stretches)
                for practice in Practice
            }
            topics, topics_to_show = self._topics(reach, stretches, today)
        return Overview(steadiness_chart(shares, stretches, today), topics, topics_to_show)

    def praise(self, reach: Reach, reader: PraiseReader, wanted: Callable[[], bool]) -> Chart | None:
        """How specific praise was. None as soon as it is not `wanted` any more: a long book takes seconds to read."""
        facts = self._workdays.facts()
        today, stretches = _stretches(facts, reach)
        found = []
        for stretch in stretches:
            query = Query(since=stretch.first, until=stretch.last, limit=READ_A_MONTH)
            seen = []
            for entry in self._book.entries.find(replace(query, practices=frozenset({Practice.PRAISE}))):
                if not wanted():
                    return None
                seen.append(reader.parts(entry.content.text, entry.content.person))
            found.append(praise_month(seen))
        return praise_chart(found, stretches, today)

    def _topics(self, reach: Reach, stretches: tuple[Stretch, ...], today: date) -> tuple[Chart, Chart]:
        if reach is Reach.THREE:
            stretches = weeks(stretches, today)
        listening = self._book.listening
        days = listening.topic_days(stretches[0].first, min(stretches[-1].last, today))
        courses = topic_courses(days, TopicNames(listening.aliases()), stretches)
        names = names_of(tuple(self._book.people.all()))
        shown = topics_chart(courses, stretches, today, lambda _: False)
        return shown, topics_chart(courses, stretches, today, lambda topic: bool(names.named_in(topic)))


def _stretches(facts: Facts, reach: Reach) -> tuple[date, tuple[Stretch, ...]]:
    today = facts.plan.today
    return today, months(reach, facts.plan.start, today)
