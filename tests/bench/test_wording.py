"""Reading a note, against cutting it into words by one regular expression; and that time grows with length only."""

import re
import statistics
import time
from collections.abc import Callable

import pytest

from goodword.core.practices import Practice
from support.coach import coach

NOTE = (
    "On this morning's outage call Amara posted a plain update every 15 minutes and rang the Hargreaves clinic back "
    "herself, then she stayed on the line with the nurse until the printer worked, wrote the three steps on a card, "
    "and since then nobody on nights has had to call us twice about the same labels at all. Great stuff."
)


def milliseconds(act: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        act()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+|\d+|[^\w\s]", text)


@pytest.mark.bench
def test_a_note_of_sixty_words_is_read_at_once(record_property: Callable[[str, object], None]) -> None:
    coach().read(Practice.PRAISE, NOTE, "Amara")
    floor = milliseconds(lambda: words_of(NOTE), 200)
    ours = milliseconds(lambda: coach().read(Practice.PRAISE, NOTE, "Amara"), 60)
    record_property("milliseconds", ours)
    record_property("ratio", ours / floor)
    assert ours / floor <= 250


@pytest.mark.bench
def test_the_time_grows_with_the_length_and_no_faster(record_property: Callable[[str, object], None]) -> None:
    short, long = f"{NOTE} " * 30, f"{NOTE} " * 300
    few = milliseconds(lambda: coach().read(Practice.PRAISE, short, "Amara"), 5)
    many = milliseconds(lambda: coach().read(Practice.PRAISE, long, "Amara"), 3)
    record_property("ratio", many / few)
    assert many / few <= 20
