"""People as rows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from goodword.core.merging import Merge
from goodword.core.people import Person, Recognition
from goodword.core.ports import Query
from support.book import Desk, desk_in, praise

EVERYTHING = Person("p1", "Zoë", Recognition.PRIVATE, date(2026, 3, 2), date(2026, 4, 1), "zoe@example.org")
BARE = Person("p2", "anna")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        with desk.book.transaction():
            for person in (EVERYTHING, BARE):
                desk.book.people.add(person, desk.clock.now())
        yield desk


def rows(desk: Desk) -> list[dict[str, object]]:
    return desk.book._database.rows("SELECT * FROM person ORDER BY id")


def test_people_come_back_as_they_were_by_name(desk: Desk) -> None:
    assert desk.book.people.all() == [BARE, EVERYTHING]


def test_a_person_is_replaced_by_id_and_their_row_says_when(desk: Desk) -> None:
    desk.clock.forward(days=1)
    changed = replace(BARE, name="Émile", recognition=Recognition.TEAM)
    with desk.book.transaction():
        desk.book.people.replace(changed, desk.clock.now())
    assert desk.book.people.all() == [changed, EVERYTHING]
    row = rows(desk)[1]
    assert (row["folded"], row["created_at"], row["changed_at"]) == (
        "emile",
        "2026-03-02T09:00:00.000000+00:00",
        "2026-03-03T09:00:00.000000+00:00",
    )


def test_merging_moves_the_records_also_those_in_the_bin_and_marks_the_row(desk: Desk) -> None:
    kept, binned = (desk.journal.record(praise(text, person="Zoë")) for text in ("kept", "binned"))
    other = desk.journal.record(praise("other", person="anna"))
    desk.journal.remove(binned.id)
    desk.clock.forward(days=1)
    with desk.book.transaction():
        assert desk.book.people.merge(Merge(EVERYTHING, BARE.id, BARE, BARE, desk.clock.now())) == 2
    assert desk.book.people.all() == [replace(BARE, aliases=(EVERYTHING.name,))]
    assert {desk.journal.entry(entry.id).content.person for entry in (kept, binned, other)} == {"anna"}
    assert desk.journal.entry(kept.id).changed_at == desk.clock.now()
    assert desk.journal.entry(other.id).changed_at == other.changed_at
    assert rows(desk)[0]["removed_at"] == "2026-03-03T09:00:00.000000+00:00"
    assert desk.journal.find(Query(words="zoe")) == []
    assert len(desk.journal.find(Query(words="anna"))) == 2
