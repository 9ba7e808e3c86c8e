"""Looking back over a real book: numbers, sentences, and what stands where there is too little."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from goodword.core.desk import Desk
from goodword.core.practices import Practice
from goodword.core.trends.charts import Chart
from goodword.core.trends.looking_back import Overview
from goodword.core.trends.praise_words import without_reading
from goodword.core.trends.specific_praise import READ_A_MONTH, PraiseReader
from goodword.core.trends.stretches import Reach
from goodword.core.wording.labels import PARTS, Reading
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk


class WordCoach:
    """Sees the parts that a note names; reads no French."""

    def read(self, practice: Practice, text: str, person: str | None = None) -> Reading | None:
        seen = frozenset(part for part in PARTS[practice] if part.value in text)
        return None if "français" in text else Reading(practice, seen, None, ())


READER = PraiseReader(WordCoach)
ALL = " ".join(part.value for part in PARTS[Practice.PRAISE])


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-11-20T15:30")


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        desk.preferences.change("start_date", "2026-09-01")
        yield desk


def praised(desk: Desk, month: int, *texts: str) -> None:
    for n, text in enumerate(texts):
        desk.journal.record(praise(f"{text} {n}"), on=date(2026, month, 1 + n))


def look(desk: Desk, reach: Reach = Reach.TWELVE) -> Chart:
    found = desk.looking_back.praise(reach, READER, lambda: True)
    assert found is not None
    return found


def overview(desk: Desk, reach: Reach = Reach.TWELVE) -> Overview:
    return desk.looking_back.overview(reach)


def test_specific_praise_says_what_it_was_and_what_it_is(desk: Desk) -> None:
    praised(desk, 9, "impact", "action", "nothing", "nothing", "situation")
    praised(desk, 11, *[ALL] * 3, "impact", "impact", "nothing", "en français")
    found = look(desk)
    assert found.sentence == (
        "In November 5 of 6 praises named the effect; in September 1 of 5. "
        "All three parts were in 3 of 6; in September in 0 of 5."
    )
    assert found.points == (
        "September 2026: 5 praises. Situation in 1, action in 1, effect in 1, all three in 0.",
        "October 2026: no praise to read.",
        "November 2026, so far: 6 praises. Situation in 3, action in 3, effect in 5, all three in 3.",
    )
    assert found.heads == ("Month", "All three", "Situation", "Action", "Effect")
    assert found.rows[1:] == (
        ("October 2026", "–", "–", "–", "–"),
        ("November 2026, so far", "3 of 6", "3 of 6", "3 of 6", "5 of 6"),
    )
    assert found.note == "1 more praise is in a language that is not read here."
    assert found.as_text().splitlines()[2:4] == [
        "Month\tAll three\tSituation\tAction\tEffect", "September 2026\t0 of 5\t1 of 5\t1 of 5\t1 of 5",
    ]  # fmt: skip


def test_from_too_little_nothing_is_concluded(desk: Desk) -> None:
    assert look(desk).empty == (
        "No praise to read in these months", "One sentence is plenty; the curve begins with it."
    )  # fmt: skip
    praised(desk, 10, ALL)
    assert look(desk).empty == ("1 praise in these months", "From five on there is something to see.")
    praised(desk, 11, *["impact"] * 4)
    found = look(desk)
    assert found.empty is None
    assert found.sentence == (
        "5 of 5 praises in these months named the effect. Two months with five each can be compared."
    )
    assert found.points[1].endswith("all three in 1. Too few for more than that.")


def test_of_a_month_the_latest_are_read(desk: Desk) -> None:
    for n in range(READ_A_MONTH + 5):
        desk.journal.record(praise(f"{'nothing' if n < 5 else 'impact'} {n}"), on=date(2026, 10, 1 + n // 2))
    found = look(desk)
    assert found.lines[3].shares[1] is not None
    assert (found.lines[3].shares[1].part, found.lines[3].shares[1].whole) == (40, 40)
    assert found.note == "Of each month the last 40 praises are read."


def test_what_is_not_wanted_any_more_is_not_read(desk: Desk) -> None:
    praised(desk, 11, ALL)
    assert desk.looking_back.praise(Reach.ALL, READER, lambda: False) is None


def test_where_nothing_is_read_it_says_why() -> None:
    assert [without_reading(wanted=wanted).empty for wanted in (False, True)] == [
        ("Praise is not read here", "Hints about wording are off in Settings; this plot needs them."),
        (
            "Praise is not read here",
            "The rules for wording can't be used on this computer. Installing Goodword again brings them back.",
        ),
    ]


def test_consistency_counts_days_done_of_those_done_or_missed(desk: Desk, clock: HandClock) -> None:
    clock.set("2026-09-01T15:00")
    desk.workdays.take_off(date(2026, 9, 14), date(2026, 10, 31))
    for day in (1, 2, 3, 4):
        clock.set(f"2026-09-{day:02}T15:00")
        desk.journal.record(praise("Well."))
    clock.set("2026-11-02T15:00")
    desk.preferences.change("practices", "praise,coaching")
    for day in (2, 3, 4, 5, 6):
        clock.set(f"2026-11-{day:02}T15:00")
        desk.journal.record(praise("Well."))
    desk.journal.record(coaching("Go on."))
    clock.set("2026-11-20T15:30")
    found = overview(desk).steadiness
    assert found.sentence == (
        "Praise: 5 of 12 days in November; 4 of 9 in September. "
        "Coaching: 1 of 12 days in November; 0 of 9 in September. Listening: 0 of 9 days so far."
    )
    assert found.points == (
        "September 2026: praise on 4 of 9 days, coaching on 0 of 9 days, listening on 0 of 9 days.",
        "October 2026: nothing was asked.",
        "November 2026, so far: praise on 5 of 12 days, coaching on 1 of 12 days.",
    )
    assert found.rows[2] == ("November 2026, so far", "5 of 12", "1 of 12", "–")


def test_consistency_waits_for_a_few_days(desk: Desk) -> None:
    desk.preferences.change("start_date", "2026-11-20")
    found = overview(desk).steadiness
    assert found.empty == ("A few days more, and it begins", "A day counts once it is over, or once it is done.")


def heard(desk: Desk, topic: str, month: int, times: int) -> None:
    for n in range(times):
        desk.journal.record(listening(topic=topic), on=date(2026, month, 2 + n))


def test_topics_are_counted_under_all_their_names(desk: Desk) -> None:
    assert overview(desk).topics.empty == (
        "No topic in these months", "Give what you hear a topic, and it is counted here."
    )  # fmt: skip
    heard(desk, "Refunds", 9, 2)
    assert overview(desk).topics.empty == ("2 topics heard in these months", "From five on there is something to see.")
    heard(desk, "Returns", 11, 4)
    heard(desk, "Parking", 10, 1)
    desk.listening.merge("Returns", "Refunds")
    removed = desk.journal.record(listening(topic="Refunds"), on=date(2026, 11, 18))
    desk.journal.remove(removed.id)
    found = overview(desk).topics
    assert [(course.name, course.counts, course.sentence) for course in found.courses] == [
        ("Refunds", (2, 0, 4), "6 times in all: 2 until September, 4 since."),
        ("Parking", (0, 1, 0), "1 time in all."),
    ]
    assert found.sentence == "Heard most: Refunds, 6 times in all: 2 until September, 4 since."
    assert found.courses[0].points == ("September 2026: 2 times.", "October 2026: not heard.",
                                       "November 2026, so far: 4 times.")  # fmt: skip
    assert found.heads == ("Month", "Refunds", "Parking")
    assert found.rows[0] == ("September 2026", "2", "0")


def test_three_months_are_counted_by_week_and_the_rest_goes_together(desk: Desk) -> None:
    for n, topic in enumerate(("a", "b", "c", "d", "e", "f", "g")):
        heard(desk, topic, 11, 8 - n)
    found = overview(desk, Reach.THREE).topics
    assert found.heads == ("Week", "a", "b", "c", "d", "e", "Other topics (2)")
    assert found.rows[-1][0] == "Week of 16 November, so far"
    assert found.courses[0].counts[-3:] == (7, 1, 0)
    assert found.courses[-1].sentence == "5 times in all: 0 until the week of 5 October, 5 since."


def test_a_picture_names_nobody(desk: Desk) -> None:
    desk.journal.record(praise("Well.", person="Amara Okonkwo"))
    heard(desk, "Amara’s desk hours", 11, 3)
    heard(desk, "Parking", 11, 2)
    found = overview(desk)
    assert [course.name for course in found.topics.courses] == ["Amara’s desk hours", "Parking"]
    assert [course.name for course in found.topics_to_show.courses] == ["A topic that names somebody", "Parking"]
    assert "Amara" not in found.topics_to_show.as_text()


