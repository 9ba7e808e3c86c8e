"""Reading the status costs the same with 1,000 records and with a great many on the same days.

BENCH_RECORDS says how many those are: 300,000 unless set; the promise is about 1,000,000.
"""

import os
import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from support.book import Desk, desk_in
from support.bulk_book import fill
from support.clock import HandClock

DAYS = 111
FEW, MANY = 1000, int(os.environ.get("BENCH_RECORDS", "300000"))
ROUNDS = 41


def milliseconds(desk: Desk) -> float:
    begun = time.perf_counter()
    desk.workdays.status()
    return (time.perf_counter() - begun) * 1000


@pytest.mark.bench
def test_status_does_not_grow_with_the_number_of_records(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    for name, records in (("few", FEW), ("many", MANY)):
        (tmp_path / name).mkdir()
        fill(tmp_path / name / "book.db", date(2026, 3, 2), DAYS, records // (3 * DAYS))
    clock = HandClock("2026-06-19T15:30")
    with desk_in(tmp_path / "few", clock) as few, desk_in(tmp_path / "many", clock) as many:
        milliseconds(few), milliseconds(many)
        times = [(milliseconds(few), milliseconds(many)) for _ in range(ROUNDS)]
        assert few.workdays.status() == many.workdays.status()
    ratio = statistics.median(much for _, much in times) / statistics.median(little for little, _ in times)
    record_property("ratio", ratio)
    record_property("milliseconds", statistics.median(much for _, much in times))
    assert ratio <= 1.2
