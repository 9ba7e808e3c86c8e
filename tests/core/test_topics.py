"""Topics: one under several names, counted over four weeks, found while typing."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from goodword.core.people import fold
from goodword.core.topic_words import topic_words, week_words
from goodword.core.topics import (
    Topic,
    TopicAlias,
    TopicCount,
    TopicNames,
    board,
    complete_topic,
    four_weeks,
    frequent_grievances,
)
from support.clock import HandClock

NOW: datetime = HandClock().now()
TODAY = NOW.date()


def count(name: str, last: int = 1, before: int = 0, grievances: int = 0, days_ago: int = 0) -> TopicCount:
    return TopicCount(name, last, before, grievances, None, TODAY - timedelta(days=days_ago))


def named(*pairs: tuple[str, str]) -> TopicNames:
    return TopicNames(TopicAlias(name, topic, NOW) for name, topic in pairs)


def topic(name: str, *aliases: str, grievances: int = 0, last: int = 0, latest: date = TODAY) -> Topic:
    return Topic(name, aliases, last, 0, grievances, None, latest)


def test_four_weeks_are_28_days_with_today() -> None:
    assert four_weeks(date(2026, 3, 29)) == (date(2026, 3, 2), date(2026, 2, 2))


def test_spellings_are_one_topic_under_the_one_used_last() -> None:
    (found,) = board([count("refunds", 2, 1, 1, days_ago=3), count("Réfunds", 3, 2, 0, days_ago=1)], named())
    assert (found.name, found.last_4_weeks, found.before_4_weeks, found.grievances) == ("Réfunds", 5, 3, 1)
    assert (found.change, found.grievance_share, found.latest) == (2, 0.2, TODAY - timedelta(days=1))


def test_merged_topics_count_as_one_over_any_number_of_steps() -> None:
    names = named(("Returns", "Refunds"), ("Refunds", "Money back"), ("Cash", "money back"))
    (found, other) = board([count("Returns", 2), count("refunds", 3), count("Deploys", 1)], names)
    assert (found.name, found.aliases, found.last_4_weeks) == ("Money back", ("Cash", "Refunds", "Returns"), 5)
    assert (other.name, other.aliases) == ("Deploys", ())


def test_the_most_heard_come_first_and_grievances_by_their_number() -> None:
    found = board([count("b", 1, 5), count("a", 1, 5), count("c", 3), count("d", 1, 6)], named())
    assert [one.name for one in found] == ["c", "d", "a", "b"]
    often = [topic("a", grievances=1, last=1), topic("b"), topic("c", grievances=2), topic("d", grievances=1, last=9)]
    assert [one.name for one in frequent_grievances(often)] == ["c", "d", "a"]
    assert topic("a").grievance_share == 0.0


def test_they_are_found_while_typing() -> None:
    earlier = TODAY - timedelta(days=9)
    topics = [
        topic("Rate limits", latest=earlier),
        topic("Refunds", "Money back"),
        topic("Éclairs"),
        topic("High rates", latest=TODAY),
    ]
    assert [one.name for one in complete_topic("ra", topics)] == ["Rate limits", "High rates"]
    assert [one.name for one in complete_topic("mon", topics)] == ["Refunds"]
    assert [one.name for one in complete_topic("back", topics)] == ["Refunds"]
    assert [one.name for one in complete_topic("ecl", topics)] == ["Éclairs"]
    assert complete_topic("zz", topics) == []
    assert len(complete_topic("", topics)) == 4


def test_in_words() -> None:
    said = Topic("Refunds", ("Cash", "Returns"), 3, 1, 2, TODAY - timedelta(days=3), TODAY)
    assert topic_words(said, TODAY) == (
        "Refunds: 3 times in four weeks, before: 1, 2 grievances, unanswered since Fri 27 Feb, also Cash, Returns"
    )
    assert topic_words(topic("Refunds", last=1), TODAY) == "Refunds: 1 time in four weeks, before: 0"
    assert week_words(said) == "In the last 8 weeks, the latest last: 0, 0, 0, 0, 0, 0, 0, 0"


def test_weeks_of_merged_topics_are_added_up() -> None:
    each = [TopicCount(name, 1, 1, 0, None, TODAY, weeks) for name, weeks in (("a", (1, *[0] * 7)), ("A", (1,) * 8))]
    assert board(each, named())[0].weeks == (2, 1, 1, 1, 1, 1, 1, 1)


NAMES = st.sampled_from(["a", "A", "á", "b", "B b", "c", "d", "ß", "ss", "🙂"])


@given(st.lists(st.tuples(NAMES, NAMES), max_size=8), st.lists(st.tuples(NAMES, st.integers(0, 9)), max_size=8))
def test_whatever_is_merged_nothing_is_lost_or_counted_twice(
    pairs: list[tuple[str, str]], heard: list[tuple[str, int]]
) -> None:
    """Also where names lead in a circle, as an import may bring them."""
    names = named(*pairs)
    found = board([count(name, times) for name, times in heard], names)
    assert sum(one.last_4_weeks for one in found) == sum(times for _, times in heard)
    assert {names.key(name) for name, _ in heard} == {names.key(one.name) for one in found}
    assert len({names.key(one.name) for one in found}) == len(found)
    for name, _ in pairs:
        assert names.key(names.of(name)) == names.key(name) or fold(name) in {fold(other) for _, other in pairs}
