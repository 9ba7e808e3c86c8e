"""Records a page at a time."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.core.desk import Desk
from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.core.weeks import parse_date
from goodword.shell.windows.records.record_pages import Choice, RecordPages
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MAKERS = {Practice.PRAISE: praise, Practice.COACHING: coaching, Practice.LISTENING: listening}


def test_a_choice_is_narrow_when_it_leaves_something_out() -> None:
    assert not Choice().is_narrow
    assert not Choice(Query(bin=True)).is_narrow
    assert Choice(Query(words="x")).is_narrow
    assert Choice(practices=frozenset({Practice.PRAISE})).is_narrow


@given(
    days=st.lists(st.tuples(st.integers(1, 5), st.sampled_from(Practice)), max_size=25),
    practices=st.frozensets(st.sampled_from(Practice)),
    size=st.integers(1, 4),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_together_are_all_records_in_order(
    tmp_path_factory: pytest.TempPathFactory,
    days: list[tuple[int, Practice]],
    practices: frozenset[Practice],
    size: int,
) -> None:
    clock = HandClock()
    with whole_desk(tmp_path_factory.mktemp("book"), clock) as desk:
        for day, practice in days:
            clock.forward(minutes=1)
            desk.journal.record(MAKERS[practice](), on=parse_date(f"2026-03-0{day}"))
        wanted = [entry.id for entry in desk.journal.find(Query()) if entry.content.practice in practices]
        pages = RecordPages(desk, Choice(Query(), practices), size)
        while pages.has_more:
            found = pages.next(size)
            assert found
            pages.take(found)
        assert [entry.id for entry in pages.entries] == wanted
        assert pages.total == len(wanted)


def test_a_record_made_meanwhile_does_not_come_twice(desk: Desk, clock: HandClock) -> None:
    for _ in range(5):
        clock.forward(minutes=1)
        desk.journal.record(praise())
    pages = RecordPages(desk, Choice(), 2)
    clock.forward(minutes=1)
    desk.journal.record(praise())
    while pages.has_more:
        pages.take(pages.next(2))
    ids = [entry.id for entry in pages.entries]
    assert len(ids) == len(set(ids))


def test_late_ones_are_known(desk: Desk) -> None:
    late = desk.journal.record(praise(), on=parse_date("2026-02-02"))
    desk.journal.record(praise())
    desk.preferences.change("start_date", "2026-01-01")
    assert RecordPages(desk, Choice()).late == {late.id}
