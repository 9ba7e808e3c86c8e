"""Next steps: by age, done, moved, dropped and taken back, in words, and which one is asked about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.practices import Owner
from goodword.core.step_words import said_words, standing_words, taker_words
from goodword.core.steps import Step, StepState, by_age, is_asked
from support.book import coaching, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MONDAY = date(2026, 3, 2)
FRIDAY = date(2026, 3, 6)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        yield desk


def agreed(desk: Desk, text: str = "Run the retro", person: str | None = "Ben", **fields: Any) -> str:
    return desk.journal.record(coaching(person=person, next_step=text, **fields)).id


def texts(steps: list[Step]) -> list[str]:
    return [step.text for step in steps]


def made(text: str, owner: Owner = Owner.ME, person: str | None = "Amara Okonkwo", due: date | None = None) -> Step:
    return Step("1", "1", person, None, text, owner, due, StepState.OPEN, MONDAY, None, 0)


def test_a_check_in_without_a_step_agrees_none(desk: Desk) -> None:
    desk.journal.record(coaching())
    desk.journal.record(praise())
    assert desk.steps.all() == []
    assert desk.steps.to_ask_about() is None


def test_the_oldest_come_first_and_what_is_finished_last(desk: Desk, clock: HandClock) -> None:
    undated = agreed(desk, "undated")
    agreed(desk, "friday", due=FRIDAY)
    agreed(desk, "today", due=MONDAY, owner=Owner.ME)
    done = agreed(desk, "done")
    desk.steps.done(done)
    assert texts(desk.steps.unfinished()) == ["today", "friday", "undated"]
    assert texts(desk.steps.all()) == ["today", "friday", "undated", "done"]
    clock.forward(days=1)
    desk.steps.dropped(undated)
    step = desk.steps.step(undated)
    assert (step.state, step.since, step.unfinished) == (StepState.DROPPED, date(2026, 3, 3), False)


def test_of_one_person_whatever_the_accents(desk: Desk) -> None:
    agreed(desk, "hers", "Zoë")
    agreed(desk, "his", "Ben")
    assert texts(desk.steps.unfinished("zoe")) == ["hers"]
    assert desk.steps.unfinished("Nobody") == []


def test_a_moved_step_is_open_on_its_new_day_and_its_record_says_so(desk: Desk) -> None:
    step_id = agreed(desk, due=MONDAY)
    moved = desk.steps.move(step_id, FRIDAY)
    assert (moved.state, moved.due, moved.moves, moved.unfinished) == (StepState.MOVED, FRIDAY, 1, True)
    assert desk.journal.entry(step_id).content.due == FRIDAY
    assert desk.steps.move(step_id, FRIDAY).moves == 1
    back = desk.steps.take_back(step_id)
    assert (back.state, back.due, back.moves) == (StepState.OPEN, MONDAY, 0)
    with pytest.raises(InvalidInputError, match="open"):
        desk.steps.take_back(step_id)
    with pytest.raises(InvalidInputError, match="gone by"):
        desk.steps.move(step_id, MONDAY - timedelta(days=1))


def test_done_is_taken_back_to_what_it_was(desk: Desk) -> None:
    step_id = agreed(desk, due=MONDAY)
    desk.steps.move(step_id, FRIDAY)
    desk.steps.done(step_id)
    desk.steps.done(step_id)
    back = desk.steps.take_back(step_id)
    assert (back.state, back.due) == (StepState.MOVED, FRIDAY)
    desk.steps.done(step_id)
    assert desk.steps.move(step_id, FRIDAY).unfinished


def test_no_step_has_that_id(desk: Desk) -> None:
    without = desk.journal.record(coaching()).id
    gone = agreed(desk)
    desk.journal.remove(gone)
    for step_id in (without, gone, "nothing", "ä"):
        with pytest.raises(NotFoundError):
            desk.steps.done(step_id)
    assert desk.steps.unfinished() == []
    desk.journal.put_back(gone)
    assert texts(desk.steps.unfinished()) == ["Run the retro"]


def test_one_is_asked_about_from_its_day_on(desk: Desk, clock: HandClock) -> None:
    agreed(desk, "undated")
    agreed(desk, "friday", "Zoë", due=FRIDAY)
    assert desk.steps.to_ask_about() is None
    clock.forward(days=1)
    assert desk.steps.to_ask_about() == desk.steps.unfinished("Ben")[0]
    clock.forward(days=3)
    first = desk.steps.to_ask_about()
    assert first is not None
    assert first.text == "friday"
    zoe = next(one for one in desk.journal.people() if one.name == "Zoë")
    desk.journal.amend_person(replace(zoe, left=FRIDAY))
    assert desk.steps.to_ask_about("Zoë") is None


def test_behind_many_with_leavers_one_is_still_found(desk: Desk, clock: HandClock) -> None:
    agreed(desk, "hers", "Zoë")
    for _ in range(101):
        agreed(desk, "his", "Gone", due=MONDAY)
    gone = next(one for one in desk.journal.people() if one.name == "Gone")
    desk.journal.amend_person(replace(gone, left=MONDAY))
    clock.forward(days=1)
    asked = desk.steps.to_ask_about()
    assert asked is not None
    assert asked.text == "hers"


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (made("Sit in on Tuesday's call."), "You said you would sit in on Tuesday's call"),
        (made("I'll sit in on Tuesday’s call"), "You said you would sit in on Tuesday’s call"),
        (made("QA the call"), "You said you would QA the call"),
        (made("Amara’s call on Tuesday"), "You said: Amara’s call on Tuesday"),
        (made("Okonkwo reads it"), "You said: Okonkwo reads it"),
        (made("The list"), "You said: The list"),
        (made("I'll"), "You said: I'll"),
        (made("3 calls"), "You said: 3 calls"),
        (made("Ring Zoë", Owner.THEM), "Agreed with Amara Okonkwo: Ring Zoë"),
        (made("Ring Zoë", Owner.THEM, None), "Agreed: Ring Zoë"),
    ],
)
def test_what_was_said(step: Step, words: str) -> None:
    assert said_words(step) == words


def test_how_it_stands_in_words() -> None:
    step = made("Sit in", due=FRIDAY)
    assert standing_words(step, MONDAY) == "by Fri 6 Mar"
    assert standing_words(step, FRIDAY) == "due today"
    assert standing_words(step, FRIDAY + timedelta(days=3)) == "was due on Fri 6 Mar"
    assert standing_words(replace(step, due=None), FRIDAY) == "agreed on Mon 2 Mar"
    assert standing_words(replace(step, state=StepState.DONE, since=MONDAY), FRIDAY) == "done on Mon 2 Mar"
    assert standing_words(replace(step, state=StepState.DROPPED, since=MONDAY), FRIDAY) == "dropped on Mon 2 Mar"
    takers = [made("x"), made("x", Owner.THEM), made("x", Owner.THEM, None)]
    assert list(map(taker_words, takers)) == ["you", "Amara Okonkwo", "them"]


DAYS = st.dates(MONDAY, MONDAY + timedelta(days=20))
STEPS = st.builds(
    Step, st.text("abc", max_size=3), st.just(""), st.none(), st.none(), st.just("x"), st.sampled_from(Owner),
    st.none() | DAYS, st.sampled_from(StepState), DAYS, st.none(), st.just(0),
)  # fmt: skip


@given(st.lists(STEPS), DAYS)
def test_whatever_is_asked_about_stands_before_what_is_not_due(steps: list[Step], today: date) -> None:
    ordered = by_age(steps)
    assert sorted(map(repr, ordered)) == sorted(map(repr, steps))
    assert [step.unfinished for step in ordered] == sorted((step.unfinished for step in ordered), reverse=True)
    dated = [is_asked(step, today) for step in ordered if step.unfinished and step.due]
    assert dated == sorted(dated, reverse=True)


def test_what_is_open_is_kept_in_step_with_records_and_marks(desk: Desk) -> None:
    """Whatever is done to a record or its step, in whichever order."""
    def agrees() -> bool:
        there = {row["entry_id"] for row in database.rows("SELECT entry_id FROM open_step")}
        return there == {step.id for step in desk.steps.all() if step.unfinished}

    database = desk.book._database  # type: ignore[attr-defined]
    one, two = (desk.journal.record(coaching(person="Ben", next_step=text)).id for text in ("Ring", "Write"))
    content = desk.journal.entry(two).content
    desk.steps.done(one)
    assert agrees()
    assert [step.id for step in desk.steps.unfinished()] == [two]
    for change in (
        lambda: desk.steps.take_back(one),
        lambda: desk.steps.move(one, date(2026, 3, 9)),
        lambda: desk.steps.dropped(one),
        lambda: desk.journal.amend(two, replace(content, next_step=None)),
        lambda: desk.journal.amend(two, replace(content, next_step="Call")),
        lambda: desk.journal.remove(two),
        lambda: desk.journal.put_back(two),
        lambda: desk.erasure.erase("Ben"),
    ):
        change()
        assert agrees()
    assert database.rows("SELECT * FROM open_step") == []


def test_what_is_asked_today_comes_first_and_leavers_steps_not_at_all(desk: Desk, clock: HandClock) -> None:
    later = MONDAY + timedelta(days=21)
    promise = desk.journal.record(coaching(person="Ben", next_step="Ask the night shift", owner=Owner.ME))
    for number in range(3):
        desk.journal.record(coaching(person="Ben", next_step=f"Future {number}", due=later))
    desk.journal.record(coaching(person="Gone", next_step="Call the clinic", due=MONDAY))
    gone = next(one for one in desk.journal.people() if one.name == "Gone")
    desk.journal.amend_person(replace(gone, left=MONDAY + timedelta(days=1)))
    clock.forward(days=2)
    first = desk.steps.first(3)
    assert first[0].id == promise.id
    assert {step.text for step in first[1:]} < {"Future 0", "Future 1", "Future 2"}
    assert desk.steps.to_ask_about() == first[0]


def test_another_step_in_a_record_is_open_whatever_became_of_the_one_before(desk: Desk) -> None:
    entry = desk.journal.record(coaching(person="Ben", next_step="Listen to two calls"))
    desk.steps.done(entry.id)
    desk.journal.amend(entry.id, replace(entry.content, text="Anna calmed down."))
    assert desk.steps.step(entry.id).state is StepState.DONE
    desk.journal.amend(entry.id, replace(entry.content, next_step="Something else"))
    assert [step.text for step in desk.steps.unfinished()] == ["Something else"]
