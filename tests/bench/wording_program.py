"""How long the coach reads, as JSON in milliseconds; run by test_wording in a process that nothing watches."""

import json
import re
import statistics
import time
from collections.abc import Callable

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
        begun = time.process_time()
        act()
        times.append((time.process_time() - begun) * 1000)
    return statistics.median(times)


def read(text: str) -> object:
    return coach().read(Practice.PRAISE, text, "Amara")


def main() -> None:
    read(NOTE)
    costs = {
        "cutting the note into words": milliseconds(lambda: re.findall(r"[^\W\d_]+|\d+|[^\w\s]", NOTE), 200),
        "reading it": milliseconds(lambda: read(NOTE), 60),
        "reading thirty of it": milliseconds(lambda: read(f"{NOTE} " * 30), 5),
        "reading three hundred": milliseconds(lambda: read(f"{NOTE} " * 300), 3),
    }
    print(json.dumps(costs))  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main()
