"""The days away of the team: they wait for nothing then, nobody asks about them, the leader's days stay."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.days import Away, joined_days, without_days
from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.people import Person
from goodword.core.practices import Practice
from goodword.core.team_words import away_words, spoken_row
from goodword.core.wait_words import wait_words
from support.book import coaching, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MONDAY, FRIDAY = date(2026, 3, 2), date(2026, 3, 6)
NEXT_MONDAY = date(2026, 3, 9)
DAYS = st.dates(date(2026, 3, 1), date(2026, 3, 20))
RANGES = st.tuples(DAYS, DAYS).map(lambda two: Away(min(two), max(two)))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        for name in ("Amara", "Ben"):
            desk.journal.record(praise(person=name))
        yield desk


def waited(desk: Desk, name: str) -> int | None:
    return next(member.since_praise for member in desk.team.members() if member.person.name == name)


def test_their_days_off_are_taken_out_and_the_leaders_streak_is_not_touched(desk: Desk, clock: HandClock) -> None:
    clock.forward(days=7)
    before = desk.workdays.status()
    desk.leave.take("ben", date(2026, 3, 4), FRIDAY)
    assert (waited(desk, "Amara"), waited(desk, "Ben")) == (5, 2)
    assert [(wait.person.name, wait.workdays) for wait in desk.whom_next.waits() if wait.workdays is not None] == [
        ("Amara", 5),
        ("Ben", 2),
    ]
    assert desk.workdays.status() == before


def test_nobody_away_today_is_suggested_not_even_alone_or_named_before(desk: Desk) -> None:
    suggested = desk.whom_next.suggestion(Practice.COACHING)
    assert suggested is not None
    assert suggested.name == "Amara"
    desk.leave.take("Amara", MONDAY)
    other = desk.whom_next.suggestion(Practice.COACHING)
    assert other is not None
    assert other.name == "Ben"
    desk.leave.take("Ben", MONDAY, FRIDAY)
    assert desk.whom_next.suggestion(Practice.COACHING) is None
    assert len(desk.whom_next.waits()) == 4


def test_it_is_cut_taken_back_and_undone(desk: Desk) -> None:
    desk.leave.take("Ben", MONDAY, FRIDAY)
    cut = desk.leave.come_back("Ben", date(2026, 3, 4))
    assert desk.leave.of("Ben") == (Away(MONDAY, date(2026, 3, 3)), Away(date(2026, 3, 5), FRIDAY))
    desk.leave.take("Ben", NEXT_MONDAY)
    desk.leave.undo(cut)
    assert desk.leave.of("Ben") == (Away(MONDAY, FRIDAY), Away(NEXT_MONDAY, NEXT_MONDAY))
    more = desk.leave.take("Ben", FRIDAY, NEXT_MONDAY)
    assert desk.leave.of("Ben") == (Away(MONDAY, NEXT_MONDAY),)
    desk.leave.undo(more)
    assert desk.leave.of("Ben") == (Away(MONDAY, FRIDAY), Away(NEXT_MONDAY, NEXT_MONDAY))
    with pytest.raises(InvalidInputError, match="is before"):
        desk.leave.take("Ben", FRIDAY, MONDAY)
    with pytest.raises(InvalidInputError, match="too far"):
        desk.leave.take("Ben", MONDAY, date(2999, 1, 1))
    with pytest.raises(NotFoundError):
        desk.leave.of("Chidi")


def test_undo_of_somebody_gone_is_nothing(desk: Desk) -> None:
    marked = desk.leave.take("Ben", MONDAY)
    desk.erasure.erase("Ben")
    desk.leave.undo(marked)
    assert [person.away for person in desk.journal.people()] == [()]


def test_somebody_without_records_is_removed_and_put_back_with_them(desk: Desk) -> None:
    chidi = desk.team.add("Chidi")
    desk.leave.take("Chidi", MONDAY)
    assert desk.team.may_remove(chidi.id)
    desk.team.put_back(desk.team.remove(chidi.id))
    assert desk.leave.of("Chidi") == (Away(MONDAY, MONDAY),)


def test_in_words(desk: Desk) -> None:
    desk.leave.take("Ben", MONDAY)
    ben = desk.team.members()[1]
    assert away_words(ben.person, MONDAY) == "On leave today"
    desk.leave.take("Ben", date(2026, 3, 3), FRIDAY)
    ben = desk.team.members()[1]
    assert away_words(ben.person, MONDAY) == "On leave until Fri 6 Mar"
    assert away_words(ben.person, NEXT_MONDAY) == ""
    assert spoken_row(ben, MONDAY).endswith(", last coaching: Not yet, on leave until Fri 6 Mar")
    said = [wait_words(wait, MONDAY) for wait in desk.whom_next.waits() if wait.person.name == "Ben"]
    assert said == [
        "Ben: no check-in yet, on leave until Fri 6 Mar",
        "Ben: 0 workdays since praise, on leave until Fri 6 Mar",
    ]


def test_a_merge_takes_them_along_and_its_undo_gives_them_back(desk: Desk) -> None:
    amara, ben = desk.journal.people()
    desk.leave.take("Amara", MONDAY, date(2026, 3, 3))
    desk.leave.take("Ben", date(2026, 3, 3), FRIDAY)
    desk.team.merge(amara.id, ben.id)
    assert desk.leave.of("Ben") == (Away(MONDAY, FRIDAY),)
    assert desk.journal.people()[0].away_until(MONDAY) == FRIDAY
    desk.leave.take("Ben", NEXT_MONDAY)
    desk.team.separate(amara.id)
    assert desk.leave.of("Amara") == (Away(MONDAY, date(2026, 3, 3)),)
    assert desk.leave.of("Ben") == (Away(date(2026, 3, 3), FRIDAY), Away(NEXT_MONDAY, NEXT_MONDAY))


def test_they_go_out_and_in_once_and_into_their_own_file(desk: Desk, tmp_path: Path) -> None:
    desk.leave.take("Ben", MONDAY, FRIDAY)
    lines = list(desk.transfer.export())
    with whole_desk(tmp_path / "other", HandClock()) as other:
        other.journal.record(coaching(person="Ben"))
        other.leave.take("Ben", NEXT_MONDAY)
        assert other.transfer.take_in(lines).learned["person"] == 1
        assert other.leave.of("Ben") == (Away(MONDAY, FRIDAY), Away(NEXT_MONDAY, NEXT_MONDAY))
        assert not other.transfer.take_in(lines).any
    assert "On leave" in repr(desk.person_files.about("Ben").blocks)
    assert "On leave" not in repr(desk.person_files.about("Amara").blocks)


@given(st.lists(RANGES, max_size=4), RANGES, DAYS)
def test_days_cut_out_and_joined_are_the_same_days(ranges: list[Away], cut: Away, day: date) -> None:
    covered = any(off.covers(day) for off in ranges)
    joined = joined_days(ranges)
    assert any(off.covers(day) for off in joined) == covered
    assert all(one.last < other.first for one, other in pairwise(joined))
    left = without_days(ranges, cut.first, cut.last)
    assert any(off.covers(day) for off in left) == (covered and not cut.covers(day))
    until = Person("1", "Ben", away=tuple(ranges)).away_until(day)
    assert (until is not None) == covered
