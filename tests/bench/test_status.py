"""Reading the status costs the same with 1,000 records and with a great many on the same days."""

import statistics
import time
from collections.abc import Callable

import pytest

from bench.conftest import Books
from support.book import Desk, desk_in
from support.clock import HandClock

ROUNDS = 41


def milliseconds(desk: Desk) -> float:
    begun = time.perf_counter()
    desk.workdays.status()
    return (time.perf_counter() - begun) * 1000


@pytest.mark.bench
def test_status_does_not_grow_with_the_number_of_records(
    books: Books, record_property: Callable[[str, object], None]
) -> None:
    clock = HandClock("2026-06-19T15:30")
    with desk_in(books.few, clock) as few, desk_in(books.many, clock) as many:
        milliseconds(few), milliseconds(many)
        times = [(milliseconds(few), milliseconds(many)) for _ in range(ROUNDS)]
        assert few.workdays.status() == many.workdays.status()
    ratio = statistics.median(much for _, much in times) / statistics.median(little for little, _ in times)
    record_property("ratio", ratio)
    record_property("milliseconds", statistics.median(much for _, much in times))
    assert ratio <= 1.2
