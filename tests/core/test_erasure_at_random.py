"""Whoever is erased from whatever book: nothing names them afterwards, and nobody else's record is gone."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from goodword.core.erasure import Erasure
from goodword.core.unnaming import Unnaming
from support.book import Desk, desk_in
from support.random_books import EVERYBODY, books

TEXTS = {
    "entry": ("text", "skill", "next_step", "heard_from", "topic", "action"),
    "note_choice": ("text", "action", "from_text", "from_action"),
    "insight": ("text_before",),
    "skill_plan": ("skill", "can_do", "steps"),
    "topic_alias": ("folded", "name", "topic"),
    "draft": ("fields",),
    "time_off": ("reason",),
    "person": ("name", "mail", "spoken", "merge_undo"),
    "outbox": ("recipients", "problem"),
}


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(books(), st.sampled_from(EVERYBODY), st.integers(0, 3))
def test_nothing_names_them_and_nobody_else_is_gone(fill: Callable[[Desk], None], name: str, place: int) -> None:
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        fill(desk)
        people = desk.journal.people()
        assume(name in {person.name for person in people})
        _mention(desk, name, place)
        copy = Path(desk.book.keep_copy("daily", desk.clock.now()))
        kept = {entry.id for entry in desk.book.entries.every() if entry.content.person != name}

        Erasure(desk.book, desk.clock, desk.workdays, lambda: None).erase(name)

        others = [person for person in desk.journal.people() if person.name != name]
        assert len(others) == len(people) - 1 == len(desk.journal.people())
        assert {entry.id for entry in desk.book.entries.every()} == kept
        _names_nobody(desk, Unnaming([name], [], others))
        (Path(folder) / "copy").mkdir()
        copy.rename(Path(folder) / "copy" / "book.db")
        with desk_in(Path(folder) / "copy") as copied:
            assert {entry.id for entry in copied.book.entries.every()} == kept
            _names_nobody(copied, Unnaming([name], [], others))


def _mention(desk: Desk, name: str, place: int) -> None:
    """Their name in the first record, whoever it is about."""
    first = next(iter(desk.book.entries.every()), None)
    if first is not None:
        with desk.book.transaction():
            texts = (f"{name} rang.", f"Thanks, {name.upper()}!", f"({name})", f"{name}, {name}")
            desk.book._database.write("UPDATE entry SET text = ? WHERE id = ?", [texts[place], first.id])


def _names_nobody(desk: Desk, whom: Unnaming) -> None:
    database = desk.book._database
    assert database.scalar("PRAGMA integrity_check") == "ok"
    assert database.rows("PRAGMA foreign_key_check") == []
    for table, columns in TEXTS.items():
        for row in database.rows(f"SELECT * FROM {table}"):
            for column in columns:
                assert row[column] is None or not whom.names(row[column]), f"{table}.{column}"
    tally = database.rows("SELECT practice, date, kept, first_created_on FROM day_tally ORDER BY practice, date")
    counted = database.rows(
        "SELECT practice, date, count(*) AS kept, min(created_on) AS first_created_on FROM entry"
        " WHERE removed_at IS NULL GROUP BY practice, date ORDER BY practice, date"
    )
    assert tally == counted
