"""Search as one types reads the newest hits alone: rare words, common ones, single letters, narrowed or not."""

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from bench.conftest import Books
from goodword.core.ports import Query
from goodword.core.practices import Practice
from support.book import Desk, desk_in, praise
from support.clock import HandClock

TYPED = ("o", "on", "one", "s", "sent", "sente", "sentence", "one s", "o s", "x", "xyl", "xylo", "xylophone", "zzzz")
NARROWED: tuple[dict[str, Any], ...] = (
    {},
    {"person": "Rosa V"},
    {"since": date(2026, 4, 1), "until": date(2026, 5, 15)},
    {"practices": frozenset({Practice.PRAISE, Practice.COACHING})},
)
SHOWN = 100
ROUNDS = 9
TRIES = 3
MOST, MOST_MILLISECONDS = 4.0, 10.0


@pytest.fixture
def desks(books: Books) -> Iterator[tuple[Desk, Desk]]:
    clock = HandClock("2026-06-19T15:30")
    with desk_in(books.few, clock) as few, desk_in(books.many, clock) as many:
        for desk in (few, many):
            if not desk.journal.find(Query(words="xylophone", limit=1)):
                desk.journal.record(praise("Rosa tuned the xylophone.", person="Rosa V"))
        yield few, many


def keystrokes(desk: Desk, narrowed: dict[str, Any]) -> list[float]:
    """The milliseconds of this thread that each of the searches takes."""
    times = []
    for words in TYPED:
        begun = time.thread_time()
        desk.journal.find(Query(words=words, limit=SHOWN, **narrowed))
        times.append((time.thread_time() - begun) * 1000)
    return times


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


@pytest.mark.bench
@pytest.mark.parametrize("narrowed", NARROWED, ids=("all", "person", "days", "practices"))
def test_search_does_not_grow_with_the_number_of_records(
    desks: tuple[Desk, Desk], narrowed: dict[str, Any], record_property: Callable[[str, object], None]
) -> None:
    few, many = desks
    keystrokes(few, narrowed), keystrokes(many, narrowed)
    for _ in range(TRIES):
        pairs = [(keystrokes(few, narrowed), keystrokes(many, narrowed)) for _ in range(ROUNDS)]
        little, much = (p95([one for pair in pairs for one in pair[side]]) for side in (0, 1))
        if much <= max(MOST * little, 1):
            break
    record_property("ratio", much / little)
    record_property("p95 milliseconds", much)
    assert much <= max(MOST * little, 1)
    assert much <= 2 * MOST_MILLISECONDS
