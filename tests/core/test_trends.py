"""Shares and counts over months, each beside a naive account of the same."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.test_streaks_at_random import HISTORIES
from goodword.core.days import asked_for
from goodword.core.people import fold
from goodword.core.practices import Practice
from goodword.core.streaks import DayState, Facts, Series, standing
from goodword.core.topics import TopicAlias, TopicDay, TopicNames
from goodword.core.trends.charts import Share, ends, together
from goodword.core.trends.heard_topics import TopicCourse, topic_courses
from goodword.core.trends.specific_praise import PraiseReader, praise_month
from goodword.core.trends.steadiness import done_days
from goodword.core.trends.stretches import Reach, Stretch, months
from goodword.core.wording.labels import PARTS, Label, Reading
from support.clock import HandClock

NOW: datetime = HandClock().now()
PARTS_OF_PRAISE = PARTS[Practice.PRAISE]
MONTHS = months(Reach.THREE, date(2026, 1, 1), date(2026, 3, 31))
SHARES = st.none() | st.builds(lambda part, more: Share(part, part + more), st.integers(0, 9), st.integers(1, 9))


def naive_days(history: Facts, practice: Practice, stretch: Stretch) -> Share | None:
    """Looks at every day by itself."""
    states = dict(standing(Series(practice.value), history).states)
    days = [stretch.first + timedelta(days=n) for n in range((stretch.last - stretch.first).days + 1)]
    done = [day for day in days if states.get(day) is DayState.DONE]
    missed = [
        day for day in days if states.get(day) is DayState.MISSED and practice in asked_for(history.switches, day)
    ]
    return Share(len(done), len(done) + len(missed)) if done or missed else None


@settings(max_examples=60)
@given(HISTORIES, st.sampled_from(Practice), st.sampled_from(Reach))
def test_done_days_agree_with_a_look_at_every_day(history: Facts, practice: Practice, reach: Reach) -> None:
    stretches = months(reach, history.plan.start, history.plan.today)[-2:]
    found = done_days(practice, standing(Series(practice.value), history), history.switches, stretches)
    assert found == tuple(naive_days(history, practice, stretch) for stretch in stretches)


NAMES = st.sampled_from(["Refunds", "refunds", "Réfunds", "Returns", "Deploys", "Parking", "Search", "Login", "a", "b"])
HEARD = st.lists(
    st.builds(TopicDay, NAMES, st.dates(date(2025, 12, 1), date(2026, 4, 30)), st.integers(1, 4)), max_size=40
)
MERGED = TopicNames([TopicAlias("Returns", "Refunds", NOW), TopicAlias("b", "a", NOW)])


def naive_counts(days: Sequence[TopicDay]) -> dict[str, list[int]]:
    """By the key of the topic: its counts in each month."""
    found: dict[str, list[int]] = {}
    for day in days:
        counts = [day.times if month.first <= day.date <= month.last else 0 for month in MONTHS]
        before = found.get(MERGED.key(day.name), [0] * len(MONTHS))
        found[MERGED.key(day.name)] = [a + b for a, b in zip(before, counts, strict=True)]
    return {key: counts for key, counts in found.items() if any(counts)}


@given(HEARD, st.integers(1, 9))
def test_courses_agree_with_counting_each_by_itself(days: list[TopicDay], most: int) -> None:
    found = topic_courses(days, MERGED, MONTHS, most)
    naive = naive_counts(days)
    named = {fold(course.name): list(course.counts) for course in found if course.name}
    assert all(naive[key] == counts for key, counts in named.items())
    rest = [counts for key, counts in naive.items() if key not in named]
    others = [course for course in found if course.name is None]
    assert len(rest) == sum(course.topics for course in others) != 1
    of_others = [[sum(row) for row in zip(*rest, strict=True)]] if rest else []
    assert [list(course.counts) for course in others] == of_others
    assert len(named) <= most + 1
    sums = [sum(course.counts) for course in found if course.name]
    assert sums == sorted(sums, reverse=True)
    assert not rest or min(sums) >= max(map(sum, rest))


def test_a_topic_goes_by_its_last_spelling() -> None:
    days = [
        TopicDay("refunds", date(2026, 3, 2), 1), TopicDay("Réfunds", date(2026, 3, 3), 1),
        TopicDay("Returns", date(2026, 3, 4), 1), TopicDay("b", date(2026, 3, 4), 1),
    ]  # fmt: skip
    assert topic_courses(days, MERGED, MONTHS) == [
        TopicCourse("Réfunds", (0, 0, 3)), TopicCourse("a", (0, 0, 1)),
    ]  # fmt: skip


@given(st.lists(st.none() | st.frozensets(st.sampled_from(PARTS_OF_PRAISE)), max_size=12))
def test_parts_are_added_up(seen: list[frozenset[Label] | None]) -> None:
    found = praise_month(seen)
    read = [parts for parts in seen if parts is not None]
    assert found.unread == seen.count(None)
    for part in PARTS_OF_PRAISE:
        assert found.shares[part] == (Share(sum(part in parts for parts in read), len(read)) if read else None)
    assert found.all_parts == (Share(sum(len(parts) == 3 for parts in read), len(read)) if read else None)


@given(st.lists(SHARES, max_size=9))
def test_the_ends_are_the_outermost_with_five_or_more(shares: list[Share | None]) -> None:
    firm = [n for n, share in enumerate(shares) if share and share.whole >= 5]
    assert ends(shares) == ((min(firm), max(firm)) if len(firm) > 1 else None)
    assert together(shares) == (sum(s.part for s in shares if s), sum(s.whole for s in shares if s))


class CountingCoach:
    """Sees the same in every note that is not empty, and counts what it is shown."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def read(self, practice: Practice, text: str, person: str | None = None) -> Reading | None:
        self.shown.append(text)
        seen = frozenset({Label.ACTION, Label.IMPACT, Label.SPECIFIC})
        return Reading(practice, seen, 0.5, ()) if text else None


def test_each_note_is_read_once() -> None:
    coach = CountingCoach()
    reader = PraiseReader(lambda: coach)
    assert reader.can_read
    assert reader.parts("She stayed.", "Ann") == frozenset({Label.ACTION, Label.IMPACT})
    assert reader.parts("She stayed.", "Ann") == reader.parts("She stayed.", "Ben")
    assert reader.parts("", None) is reader.parts("", None) is None
    assert coach.shown == ["She stayed.", "She stayed.", ""]


def test_it_remembers_no_more_than_it_may_and_no_words() -> None:
    coach = CountingCoach()
    reader = PraiseReader(lambda: coach, most=2)
    for text in ("one", "two", "three", "one", "three"):
        reader.parts(text, None)
    assert coach.shown == ["one", "two", "three", "one"]
    assert not any(isinstance(value, str) for value in vars(reader)["_seen"])


def test_without_a_coach_nothing_is_read() -> None:
    reader = PraiseReader(lambda: None)
    assert not reader.can_read
    assert reader.parts("She stayed.", None) is None
