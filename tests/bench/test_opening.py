"""Today, the Calendar and Insights open within 100 ms, the Calendar paints within 16, over ten years of daily records.

A millisecond is that of the machine the promise was made on: the program measures in work done in the same run. What
was measured is recorded; the test fails at twice the promise, as a busy machine slows down painting more than sums.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import goodword
from bench.opening_program import fill_book

OPENING, FRAME = 100, 16
LIMITS = {
    "opening Today": OPENING,
    "the Calendar's first opening": OPENING,
    "a later one": OPENING,
    "painting the year anew": FRAME,
    "painting the cursor": FRAME / 4,
    "a step of the cursor with the day at the side": 2 * FRAME,
    "Insights on the window's thread": OPENING,
}
RUNS = 2
TOLERANCE = 2
_LEFT_OUT = ("COVERAGE_", "PYTHONDONTWRITEBYTECODE")
TESTS = Path(__file__).resolve().parent.parent


def costs(folder: Path) -> dict[str, float]:
    """One run, in a process whose modules are compiled, as those of an installed app are, and not watched."""
    source = Path(goodword.__file__).resolve().parent.parent
    environment = {name: value for name, value in os.environ.items() if not name.startswith(_LEFT_OUT)}
    environment["PYTHONPATH"] = os.pathsep.join((str(source), str(TESTS)))
    environment["PYTHONPYCACHEPREFIX"] = str(folder.parent / "compiled")
    program = [sys.executable, str(TESTS / "bench" / "opening_program.py"), str(folder)]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, float] = json.loads(done.stdout)
    return found


@pytest.mark.bench
def test_windows_open_and_paint_in_time(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    folder = tmp_path / "book"
    folder.mkdir()
    fill_book(folder)
    runs = [costs(folder) for _ in range(RUNS + 1)][1:]  # the first one compiles
    found = {name: min(run[name] for run in runs) for name in LIMITS}
    for name, cost in found.items():
        record_property(name, round(cost, 1))
    assert {name: cost for name, cost in found.items() if cost > TOLERANCE * LIMITS[name]} == {}
