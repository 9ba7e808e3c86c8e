"""Everything for a 1:1 on one page: what stands on it, and what does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from goodword.core.desk import Desk
from goodword.core.errors import NotFoundError
from goodword.core.note_blocks import Heading, Items, Paragraph
from goodword.core.note_words import Audience
from goodword.core.one_to_one import MOST
from goodword.core.practices import Kind, Owner
from goodword.core.told import Way
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        for name in ("Amara Okonkwo", "Ben Roth"):
            desk.team.add(name)
        yield desk


def parts(desk: Desk, person: str = "Ben Roth") -> dict[str, list[str]]:
    """What stands below each heading, a line a paragraph."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for block in desk.one_to_ones.about(person).blocks:
        if isinstance(block, Heading):
            lines = found.setdefault(block.text, [])
        elif isinstance(block, Items):
            lines += [text for item in block.items for text in item.paragraphs]
        elif isinstance(block, Paragraph):
            lines.append(block.text)
    return found


def test_the_page_says_that_it_is_private_and_leaves_out_what_is_not_there(desk: Desk) -> None:
    page = desk.one_to_ones.about("Ben Roth")
    assert Paragraph("Private: for you alone.") in page.blocks[:3]
    assert list(parts(desk)) == ["Who", "One skill at a time"]
    assert page.steps == []
    with pytest.raises(NotFoundError):
        desk.one_to_ones.about("Nobody")


def test_skill_steps_and_what_was_agreed(desk: Desk, clock: HandClock) -> None:
    plan = desk.plans.begin("Ben Roth", "Open questions", "Asks before telling.", ("Watch", "Open", "Close"))
    desk.plans.step_done(plan.id, 0, done=True)
    desk.journal.record(
        coaching("Two calls.", person="Ben Roth", skill="Open questions", next_step="Sit in", owner=Owner.ME)
    )
    found = parts(desk)
    skill = " ".join(found["One skill at a time"])
    assert "Asks before telling." in skill
    assert "Step: Watch (done on Today" in skill
    assert "Named in 1 record so far" in skill
    assert "What did Ben Roth try since last time?" in skill
    assert [step.text for step in desk.one_to_ones.about("Ben Roth").steps] == ["Sit in"]
    assert found["Agreed last time"][0] == "Sit in"
    clock.forward(days=70)
    later = parts(desk)
    assert later["Agreed last time"][0] == "Sit in", "however long ago that was"
    assert "Check-ins lately" not in later


def test_praise_since_the_last_check_in_comes_first(desk: Desk, clock: HandClock) -> None:
    desk.journal.record(praise("Long before.", person="Ben Roth"))
    clock.forward(days=1)
    desk.journal.record(coaching("A talk.", person="Ben Roth"))
    clock.forward(days=1)
    desk.journal.record(praise("Took the call from Amara Okonkwo.", person="Ben Roth"))
    found = parts(desk)
    assert found["Praise since the last check-in"] == ["Took the call from Amara Okonkwo."]
    assert found["Praise before that"] == ["Long before."]


def test_who_said_it_stays_out(desk: Desk) -> None:
    desk.journal.record(listening("Ben Roth and Amara Okonkwo were slow.", person="Ben Roth", heard_from="Tomas Vey"))
    desk.journal.record(listening("Tomas says Ben interrupts.", person="Ben Roth", heard_from="Tomas Vey"))
    desk.journal.record(listening("A patient thing.", person="Ben Roth", heard_from="a patient"))
    said = parts(desk)["What was heard about them"]
    assert "Ben Roth and [another person] were slow." in said
    assert "Held back: its words tell who said it." in said
    assert "A patient thing." in said
    everything = repr(desk.one_to_ones.about("Ben Roth").blocks)
    assert "Tomas" not in everything
    assert "Amara" not in everything


def test_what_was_told_and_thanks_passed_on(desk: Desk, clock: HandClock) -> None:
    praised = desk.journal.record(praise("Stayed late.", person="Ben Roth"))
    thanks = desk.journal.record(listening("Thank you, Ben.", kind=Kind.THANKS, person="Ben Roth"))
    ben = next(one for one in desk.journal.people() if one.name == "Ben Roth")
    desk.ledger.told([praised.id], Audience.PERSON, Way.MAIL, ben.id)
    passed = desk.thanks.praise_from(thanks.id)
    clock.forward(days=1)
    desk.steps.done(passed.before.id)
    told = parts(desk)["What they and others were told"]
    assert told[0].startswith("The thanks of")
    assert "by mail" in told[1]


def test_long_lists_are_bounded_and_say_so(desk: Desk, clock: HandClock) -> None:
    for number in range(MOST + 3):
        desk.journal.record(praise(f"Number {number}.", person="Ben Roth"))
    found = parts(desk)["Praise since the last check-in"]
    assert len(found) == MOST + 1
    assert found[-1] == "3 more."
    clock.forward(days=63)
    assert "Praise since the last check-in" not in parts(desk)
