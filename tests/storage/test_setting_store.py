"""Settings and the reminders' state as rows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.book import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def test_a_value_is_kept_until_another_takes_its_place(desk: Desk) -> None:
    with desk.book.transaction():
        desk.book.settings.put("theme", "dark", desk.clock.now())
        desk.book.settings.put("leader_name", "", desk.clock.now())
    desk.clock.forward(days=1)
    with desk.book.transaction():
        desk.book.settings.put("theme", "light", desk.clock.now())
    assert desk.book.settings.all() == {"theme": "light", "leader_name": ""}
    (row,) = desk.book._database.rows("SELECT * FROM setting WHERE key = 'theme'")
    assert row["created_at"] == "2026-03-02T09:00:00.000000+00:00"
    assert row["changed_at"] == "2026-03-03T09:00:00.000000+00:00"


def test_the_reminders_state_is_kept_over_a_restart(desk: Desk, tmp_path: Path) -> None:
    assert desk.book.prompts.load() is None
    for state in ("{}", '{"shown": 1}'):
        with desk.book.transaction():
            desk.book.prompts.save(state, desk.clock.now())
    with desk_in(tmp_path) as again:
        assert again.book.prompts.load() == '{"shown": 1}'
