"""People who are created by being named, and drafts that wait for their record."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.merging import Merge
from goodword.core.people import Person, Recognition
from goodword.core.ports import Query
from goodword.core.practices import Practice
from support.book import Desk, coaching, desk_in, praise

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def found(desk: Desk, **query: object) -> list[str]:
    return [entry.content.text for entry in desk.journal.find(Query(**query))]  # type: ignore[arg-type]


# People


def test_a_person_is_created_by_being_named_and_found_whatever_the_accents(desk: Desk) -> None:
    first = desk.journal.record(praise(person=" Zoë  van Dam"))
    assert first.content.person == "Zoë van Dam"
    for name in ("zoe VAN dam", "Zo\u200be\u0308 van Dam", "\u200fZOË VAN DAM\u200e"):
        assert desk.journal.record(coaching(person=name)).content.person == "Zoë van Dam"
    assert desk.journal.record(coaching(person="Zoë")).content.person == "Zoë"
    assert [(p.name, p.added) for p in desk.journal.people()] == [("Zoë", MONDAY), ("Zoë van Dam", MONDAY)]


@pytest.mark.parametrize(
    "name", ["null", "None", "O'Brien", "'; DROP TABLE person;--", "%", "_", "0", "🦊", "עדי\u200f"]
)
def test_no_name_is_special(desk: Desk, name: str) -> None:
    desk.journal.record(praise(person="Somebody else"))
    entry = desk.journal.record(praise(person=name))
    assert entry.content.person == name
    assert desk.journal.find(Query(person=name)) == [entry]
    assert desk.journal.last_praise()[name] == MONDAY


def test_naming_somebody_twice_is_one_person(desk: Desk) -> None:
    person = desk.journal.add_person("José")
    assert desk.journal.add_person("JOSE") == person
    assert desk.journal.people() == [person]
    with pytest.raises(InvalidInputError, match="The name is empty"):
        desk.journal.add_person("\u200b")


def test_a_person_is_renamed_and_their_records_with_them(desk: Desk) -> None:
    entry = desk.journal.record(praise(person="Jose"))
    renamed = desk.journal.amend_person(replace(desk.journal.people()[0], name=" José  Díaz"))
    assert desk.journal.people() == [renamed]
    assert desk.journal.entry(entry.id).content.person == "José Díaz"
    assert found(desk, words="diaz") == [entry.content.text]
    assert found(desk, person="Jose") == []


def test_a_persons_spelling_can_be_corrected_but_a_taken_name_is_refused(desk: Desk) -> None:
    ben, jose = desk.journal.add_person("Ben"), desk.journal.add_person("Jose")
    assert desk.journal.amend_person(replace(jose, name="José")).name == "José"
    with pytest.raises(InvalidInputError, match="Somebody on the team has that name"):
        desk.journal.amend_person(replace(ben, name="JOSE"))
    with pytest.raises(InvalidInputError, match="The name is empty"):
        desk.journal.amend_person(replace(ben, name=" "))
    assert [p.name for p in desk.journal.people()] == ["Ben", "José"]


def test_a_persons_wish_and_leaving_are_kept(desk: Desk) -> None:
    ben = desk.journal.add_person("Ben")
    for changed in (
        replace(ben, recognition=Recognition.PRIVATE, left=TUESDAY, mail="ben@example.org"),
        replace(ben, recognition=None, left=None, mail=None, added=None),
    ):
        assert desk.journal.amend_person(changed) == changed
        assert desk.journal.people() == [changed]


def test_somebody_who_is_no_longer_there_can_not_be_changed(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="no longer on the team"):
        desk.journal.amend_person(Person("gone", "Ben"))
    assert desk.journal.people() == []


def test_merged_people_have_their_records_under_one_name(desk: Desk) -> None:
    ids = [desk.journal.record(praise(person=name)).id for name in ("Ben", "Benjamin")]
    desk.journal.remove(ids[0])
    source, target = (p for p in desk.journal.people())
    with desk.book.transaction():
        assert desk.book.people.merge(Merge(source, target.id, target, target, desk.clock.now())) == 1
    assert desk.journal.people() == [replace(target, aliases=("Ben",))]
    assert [desk.journal.put_back(entry_id).content.person for entry_id in ids] == ["Benjamin", "Benjamin"]
    again: Person = desk.journal.add_person("Ben")
    assert again.id == target.id


# Drafts


def test_a_draft_is_kept_as_typed_until_its_record_is_saved(desk: Desk) -> None:
    fields = (("text", "  half a sen"), ("person", "Zo"))
    begun = desk.clock.now()
    desk.journal.keep_draft(Practice.PRAISE, fields, begun)
    desk.journal.keep_draft(Practice.COACHING, (("text", "x"),), begun)
    with pytest.raises(InvalidInputError):
        desk.journal.record(praise(" "), begun_at=begun)
    assert {draft.practice: draft.fields for draft in desk.journal.drafts()}[Practice.PRAISE] == fields
    desk.journal.record(praise(), begun_at=begun)
    assert [draft.practice for draft in desk.journal.drafts()] == [Practice.COACHING]


def test_a_record_made_elsewhere_leaves_the_draft_alone(desk: Desk) -> None:
    desk.journal.keep_draft(Practice.PRAISE, (("text", "half a sen"),), desk.clock.now())
    desk.journal.record(praise("from the command line"))
    assert len(desk.journal.drafts()) == 1


def test_a_draft_that_is_emptied_is_forgotten(desk: Desk) -> None:
    desk.journal.keep_draft(Practice.PRAISE, (("text", "x"),), desk.clock.now())
    desk.journal.keep_draft(Practice.PRAISE, (("text", " \n"), ("person", "")), desk.clock.now())
    assert desk.journal.drafts() == []


def test_a_draft_keeps_its_beginning_over_a_restart(desk: Desk, tmp_path: Path) -> None:
    desk.clock.set("2026-03-03T03:50")
    desk.journal.keep_draft(Practice.PRAISE, (("text", "x"),), desk.clock.now())
    desk.clock.forward(hours=1)
    with desk_in(tmp_path, desk.clock) as again:
        (draft,) = again.journal.drafts()
        assert draft.begun_at.isoformat() == "2026-03-03T03:50:00+01:00"
        assert again.journal.record(praise(), begun_at=draft.begun_at).date == MONDAY
