"""Reading the status costs the same with 300 and with 6,000 records on the same days."""

import statistics
import time
from pathlib import Path

import pytest

from support.book import Desk, desk_in, praise

DAYS = 60
ROUNDS = 15


def fill(desk: Desk, a_day: int) -> None:
    with desk.book.transaction():
        for _ in range(DAYS):
            for _ in range(a_day):
                desk.journal.record(praise())
            desk.clock.forward(days=1)


def milliseconds(desk: Desk) -> float:
    begun = time.perf_counter()
    desk.workdays.status()
    return (time.perf_counter() - begun) * 1000


@pytest.mark.bench
def test_status_does_not_grow_with_the_number_of_records(tmp_path: Path) -> None:
    (tmp_path / "few").mkdir()
    (tmp_path / "many").mkdir()
    with desk_in(tmp_path / "few") as few, desk_in(tmp_path / "many") as many:
        fill(few, 5)
        fill(many, 100)
        ratios = [milliseconds(many) / milliseconds(few) for _ in range(ROUNDS)]
    assert statistics.median(ratios) <= 1.5
