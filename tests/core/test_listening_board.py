"""The listening board: topics merged and separated, three dates, views, a corrected wording."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.insights import Answer
from goodword.core.practices import Kind, Paraphrase
from goodword.core.topics import Topic
from support.book import listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MONDAY = date(2026, 3, 2)
TUESDAY = date(2026, 3, 3)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        yield desk


def heard(desk: Desk, topic: str | None = "Refunds", on: date | None = None, **fields: Any) -> str:
    return desk.journal.record(listening(topic=topic, **fields), on=on).id


def topic(desk: Desk, name: str = "Refunds") -> Topic:
    return next(one for one in desk.listening.topics() if one.name == name)


def test_four_weeks_are_counted_against_the_four_before(desk: Desk) -> None:
    for day in (date(2026, 3, 2), date(2026, 2, 3), date(2026, 2, 2), date(2026, 1, 6), date(2026, 1, 5)):
        heard(desk, on=day, kind=Kind.GRIEVANCE)
    heard(desk, kind=Kind.WISH)
    heard(desk, None)
    desk.journal.remove(heard(desk))
    desk.journal.record(praise())
    (found,) = desk.listening.topics()
    assert (found.last_4_weeks, found.before_4_weeks, found.grievances) == (3, 2, 2)
    assert found.weeks == (1, 0, 0, 1, 1, 0, 0, 2)
    assert found.grievance_share == pytest.approx(2 / 3)
    assert found.oldest_unanswered == date(2026, 1, 5)


def test_what_is_acted_on_told_planned_or_thanks_waits_for_no_answer(desk: Desk) -> None:
    acted, told = heard(desk, on=date(2026, 1, 5)), heard(desk, on=date(2026, 1, 6))
    heard(desk, on=date(2026, 1, 7), action="Ask Ops")
    heard(desk, on=date(2026, 1, 8), kind=Kind.THANKS)
    last = heard(desk, on=date(2026, 1, 9))
    desk.listening.answered(acted, Answer.ACTED)
    desk.listening.answered(told, Answer.TOLD, date(2026, 1, 6))
    assert topic(desk).oldest_unanswered == date(2026, 1, 9)
    assert [one.entry.id for one in desk.listening.heard() if one.unanswered] == [last]
    desk.listening.not_answered(told, Answer.TOLD)
    assert topic(desk).oldest_unanswered == date(2026, 1, 6)


def test_a_merge_is_taken_back_and_records_keep_what_was_written(desk: Desk) -> None:
    heard(desk, "Refunds")
    returned = heard(desk, "Returns")
    merged = desk.listening.merge("RETURNS", "refunds")
    assert (merged.name, merged.aliases, merged.last_4_weeks) == ("Refunds", ("Returns",), 2)
    assert desk.journal.entry(returned).content.topic == "Returns"
    assert [one.topic for one in desk.listening.heard(topic="returns")] == ["refunds", "Refunds"]
    assert [one.entry.id for one in desk.listening.heard(topic="Refunds", limit=1)] == [returned]
    assert [one.name for one in desk.listening.complete("ret")] == ["Refunds"]
    with pytest.raises(InvalidInputError, match="one and the same"):
        desk.listening.merge("Refunds", "returns")
    assert desk.listening.separate("returns").topic == "refunds"
    assert {one.name for one in desk.listening.topics()} == {"Refunds", "Returns"}
    with pytest.raises(NotFoundError, match="not merged"):
        desk.listening.separate("Returns")


def test_a_topic_gets_a_new_name_by_a_merge_into_it(desk: Desk) -> None:
    heard(desk, "Refunds")
    assert desk.listening.merge("Refunds", " Money  back ").name == "Money back"
    with pytest.raises(NotFoundError, match="“Nothing”"):
        desk.listening.merge("Nothing", "Refunds")
    for name in (" ", "x" * 1001):
        with pytest.raises(InvalidInputError, match="no name"):
            desk.listening.merge("Money back", name)


def test_three_dates_and_what_is_missing_is_asked_for_once(desk: Desk, clock: HandClock) -> None:
    entry_id = heard(desk, on=MONDAY)
    heard(desk, on=date(2026, 3, 1), kind=Kind.THANKS)
    assert desk.listening.to_ask_about() is None
    clock.forward(days=1)
    asked = desk.listening.to_ask_about()
    assert asked is not None
    assert (asked.entry.id, asked.missing) == (entry_id, (Answer.ACTED, Answer.TOLD))
    assert desk.listening.answered(entry_id, Answer.ACTED).missing == (Answer.TOLD,)
    assert desk.listening.to_ask_about() is not None
    desk.listening.asked(entry_id)
    desk.listening.asked(entry_id)
    assert desk.listening.to_ask_about() is None
    insight = desk.listening.answered(entry_id, Answer.TOLD, MONDAY)
    assert (insight.entry.date, insight.outcome.acted, insight.outcome.told) == (MONDAY, TUESDAY, MONDAY)
    assert insight == desk.listening.insight(entry_id)


def test_days_that_can_not_be_and_records_that_are_none(desk: Desk) -> None:
    entry_id = heard(desk, on=MONDAY)
    for day in (date(2026, 3, 1), TUESDAY):
        with pytest.raises(InvalidInputError, match="not between"):
            desk.listening.answered(entry_id, Answer.ACTED, day)
    desk.journal.remove(entry_id)
    for other in (entry_id, desk.journal.record(praise()).id, "nothing"):
        with pytest.raises(NotFoundError):
            desk.listening.answered(other, Answer.ACTED)


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_is_a_view(desk: Desk, kind: Kind) -> None:
    for other in Kind:
        heard(desk, str(other), on=date(2026, 2, 1), kind=other)
        heard(desk, str(other), kind=other)
    assert [(one.topic, one.entry.date) for one in desk.listening.heard(kind)] == [
        (str(kind), MONDAY),
        (str(kind), date(2026, 2, 1)),
    ]
    assert len(desk.listening.heard(kind, since=MONDAY)) == 1
    assert desk.listening.heard(kind, topic="nothing") == []


def test_a_corrected_wording_is_kept_beside_the_right_one(desk: Desk) -> None:
    entry_id = desk.journal.record(listening("They want it faster.", topic="Deploys")).id
    desk.listening.correct(entry_id, "They want it calmer.")
    insight = desk.listening.correct(entry_id, "They want it on Mondays.")
    content = insight.entry.content
    assert (content.text, content.paraphrase) == ("They want it on Mondays.", Paraphrase.CORRECTED)
    assert insight.outcome.text_before == "They want it faster."
    assert insight == desk.listening.insight(entry_id)


def test_the_one_person_file_tells_what_came_of_it_and_the_wording_that_named_them(desk: Desk) -> None:
    about = desk.journal.record(listening("Ben was late.", person="Ben")).id
    desk.listening.answered(about, Answer.TOLD)
    elsewhere = desk.journal.record(listening("Ben is at fault.", topic="Deploys")).id
    desk.listening.correct(elsewhere, "The plan is at fault.")
    said = repr(desk.person_files.about("Ben").blocks)
    assert "Told whoever said it on: 2026-03-02" in said
    assert "Acted on" not in said
    assert "Ben is at fault." in said
