"""Saving, against the floor: a bare insert of the same bytes, synced as durably, in the same run."""

import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from support.book import desk_in, praise

ROUNDS = 60
TEXT = "On Tuesday's call Amara rang the clinic back within ten minutes and rebooked all six appointments."


def milliseconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


@pytest.mark.bench
def test_a_save_costs_at_most_four_bare_inserts(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    bare = sqlite3.connect(tmp_path / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode = wal")
    bare.execute("PRAGMA synchronous = full")
    bare.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise(TEXT, person="Amara Okonkwo"))
        ratios = []
        for _ in range(ROUNDS):
            floor = milliseconds(lambda: bare.execute("INSERT INTO note (text) VALUES (?)", [TEXT]))
            ours = milliseconds(lambda: desk.journal.record(praise(TEXT, person="Amara Okonkwo")))
            ratios.append(ours / floor)
    bare.close()
    record_property("ratio", statistics.median(ratios))
    assert statistics.median(ratios) <= 4
