"""Thanks become praise once, are passed on by a step, and all of it can be taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.ports import Query
from goodword.core.practices import Kind, Owner, Practice
from goodword.core.step_words import said_words
from support.book import listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MONDAY = date(2026, 3, 2)
THANKS = "They thank Amara Okonkwo: her call saved their launch."


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    with whole_desk(home / "data", HandClock()) as desk:
        desk.team.add("Amara Okonkwo")
        yield desk


def thanks(desk: Desk, text: str = THANKS, **fields: str) -> str:
    return desk.journal.record(listening(text, kind=Kind.THANKS, heard_from="Mr Vance", **fields), on=MONDAY).id


def test_the_draft_is_for_whom_it_names_and_says_nothing_of_who_thanked(desk: Desk) -> None:
    draft = desk.thanks.draft(thanks(desk))
    assert (draft.content.practice, draft.content.text, draft.content.person) == (
        Practice.PRAISE, THANKS, "Amara Okonkwo",
    )  # fmt: skip
    assert draft.heard_from == "Mr Vance"
    assert desk.thanks.draft(thanks(desk, person="Ben")).content.person == "Ben"
    assert desk.thanks.draft(thanks(desk), "Zoë").content.person == "Zoë"
    assert desk.thanks.draft(thanks(desk, "Amara and Ben rang.")).content.person is None
    assert desk.journal.find(Query(practices=frozenset({Practice.PRAISE}))) == []


def test_it_becomes_praise_once_with_a_step_to_pass_it_on(desk: Desk) -> None:
    entry_id = thanks(desk)
    assert desk.listening.insight(entry_id).may_be_praise
    passed = desk.thanks.praise_from(entry_id, text="Amara saved their launch with one call.")
    assert passed.praise.content.text == "Amara saved their launch with one call."
    (step,) = desk.steps.unfinished("Amara Okonkwo")
    assert (step.text, step.owner, step.entry) == ("Pass the thanks on to Amara Okonkwo", Owner.ME, entry_id)
    assert said_words(step) == "You said you would pass the thanks on to Amara Okonkwo"
    insight = desk.listening.insight(entry_id)
    assert insight.outcome.praise == passed.praise.id
    assert not insight.may_be_praise
    assert insight in desk.listening.heard(Kind.THANKS)
    with pytest.raises(InvalidInputError, match="praise already"):
        desk.thanks.praise_from(entry_id)
    desk.steps.done(step.id)
    assert desk.steps.unfinished() == []


def test_it_is_taken_back(desk: Desk) -> None:
    entry_id = thanks(desk)
    before = desk.listening.insight(entry_id)
    passed = desk.thanks.praise_from(entry_id)
    desk.thanks.take_back(passed)
    assert desk.listening.insight(entry_id) == before
    assert desk.journal.entry(passed.praise.id).removed
    assert desk.steps.all() == []
    desk.thanks.praise_from(entry_id)
    assert len(desk.steps.all()) == 1


def test_a_praise_written_by_hand_is_linked_and_an_agreed_step_stays(desk: Desk) -> None:
    entry_id = thanks(desk, person="Ben", next_step="Ring them")
    said = desk.journal.record(praise(person="Ben"))
    desk.thanks.passed_on(entry_id, said.id)
    assert [(step.text, step.owner) for step in desk.steps.all()] == [("Ring them", Owner.ME)]
    with pytest.raises(InvalidInputError, match="no praise"):
        desk.thanks.passed_on(thanks(desk), entry_id)


def test_praise_for_the_team_asks_for_no_step(desk: Desk) -> None:
    passed = desk.thanks.praise_from(thanks(desk, "They love the new form."))
    assert passed.praise.content.person is None
    assert desk.steps.all() == []


def test_praise_in_the_bin_frees_the_thanks_and_what_is_no_thanks_is_said(desk: Desk) -> None:
    entry_id = thanks(desk)
    desk.journal.remove(desk.thanks.praise_from(entry_id).praise.id)
    desk.thanks.praise_from(entry_id)
    with pytest.raises(InvalidInputError, match="no thanks"):
        desk.thanks.draft(desk.journal.record(listening(kind=Kind.WISH)).id)
    with pytest.raises(NotFoundError):
        desk.thanks.draft("nothing")


def test_nothing_is_half_done(desk: Desk) -> None:
    entry_id = thanks(desk)
    with pytest.raises(InvalidInputError):
        desk.thanks.praise_from(entry_id, text=" ")
    assert desk.listening.insight(entry_id).may_be_praise
    assert desk.steps.all() == []


def test_the_link_goes_out_and_in_and_with_whoever_is_erased(desk: Desk, tmp_path: Path) -> None:
    entry_id = thanks(desk)
    praise_id = desk.thanks.praise_from(entry_id, "Ben").praise.id
    lines = list(desk.transfer.export())
    with whole_desk(tmp_path / "other", HandClock()) as other:
        other.transfer.take_in(lines)
        assert other.listening.insight(entry_id).outcome.praise == praise_id
        only = [line for line in lines if praise_id.encode() not in line or b'"type": "insight"' in line]
    with whole_desk(tmp_path / "third", HandClock()) as third:
        third.transfer.take_in(only)
        assert third.listening.insight(entry_id).outcome.praise is None
    desk.erasure.erase("Ben")
    assert desk.book.listening.outcomes() == []
