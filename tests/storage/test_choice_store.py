"""What the leader chose for notes, as rows: a note each, gone with the records they are about."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from goodword.core.note_choices import Choices, EditedLine, NoteKey, Says
from goodword.core.note_words import Audience
from goodword.core.weeks import Period, Week
from support.book import Desk, desk_in, listening, praise

WEEK = Week(2026, 10).period()
MANAGER = NoteKey(WEEK, Audience.MANAGER)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def put(desk: Desk, choices: Choices, key: NoteKey = MANAGER) -> None:
    with desk.book.transaction():
        desk.book.notes.put(key, choices, desk.clock.now())


def recorded(desk: Desk) -> list[str]:
    return [desk.journal.record(content).id for content in (praise("One."), praise("Two."), listening("Three."))]


def some(ids: list[str]) -> Choices:
    lines = {ids[2]: EditedLine(Says("Drei", "Act"), Says("Three.")), ids[0]: EditedLine(Says("1"), Says("One.", "x"))}
    return Choices(frozenset(ids[:1]), (ids[2], ids[0], ids[1]), lines)


def test_nothing_is_chosen_at_first(desk: Desk) -> None:
    assert desk.book.notes.get(MANAGER) == Choices()


def test_what_was_chosen_is_found_again(desk: Desk) -> None:
    choices = some(recorded(desk))
    put(desk, choices)
    assert desk.book.notes.get(MANAGER) == choices


def test_choices_need_no_order(desk: Desk) -> None:
    ids = recorded(desk)
    choices = Choices(frozenset(ids[1:]), (), {})
    put(desk, choices)
    assert desk.book.notes.get(MANAGER) == choices


def test_what_is_chosen_anew_takes_the_place_of_what_was(desk: Desk) -> None:
    ids = recorded(desk)
    put(desk, some(ids))
    put(desk, Choices(order=tuple(ids)))
    assert desk.book.notes.get(MANAGER) == Choices(order=tuple(ids))
    put(desk, Choices())
    assert desk.book.notes.get(MANAGER) == Choices()


@pytest.mark.parametrize(
    "other",
    [
        NoteKey(WEEK, Audience.TEAM),
        NoteKey(Week(2026, 11).period(), Audience.MANAGER),
        NoteKey(WEEK, Audience.PERSON, "p1"),
        NoteKey(Period.weeks([Week(2026, 10), Week(2026, 12)]), Audience.MANAGER),
    ],
)
def test_every_note_has_its_own(desk: Desk, other: NoteKey) -> None:
    ids = recorded(desk)
    put(desk, some(ids))
    put(desk, Choices(order=tuple(ids)), other)
    assert desk.book.notes.get(MANAGER) == some(ids)
    assert desk.book.notes.get(other) == Choices(order=tuple(ids))
    assert desk.book.notes.get(NoteKey(other.period, Audience.PERSON, "p2")) == Choices()


def test_records_that_are_gone_are_left_out(desk: Desk) -> None:
    ids = recorded(desk)
    choices = some(ids)
    put(desk, Choices(choices.out | {"gone"}, ("gone", *choices.order), choices.lines))
    assert desk.book.notes.get(MANAGER) == choices


def test_with_a_record_go_the_words_that_were_made_from_it(desk: Desk) -> None:
    ids = recorded(desk)
    put(desk, some(ids))
    desk.journal.remove(ids[0])
    assert desk.book.notes.get(MANAGER) == some(ids)
    with desk.book.transaction():
        assert desk.book.entries.purge(desk.clock.now() + timedelta(days=31)) == 1
    assert desk.book.notes.get(MANAGER).order == (ids[2], ids[1])
    assert set(desk.book.notes.get(MANAGER).lines) == {ids[2]}
