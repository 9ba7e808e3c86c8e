"""Reading a note, against cutting it into words by one regular expression; and that time grows with length only."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import goodword

TESTS = Path(__file__).resolve().parent.parent
MOST_RATIO = 250
"""On the machine of the promise, 2 ms for sixty words, the regular expression takes 10 to 20 µs."""


@pytest.mark.bench
def test_a_note_is_read_at_once_and_a_long_one_in_step_with_its_length(
    record_property: Callable[[str, object], None],
) -> None:
    source = Path(goodword.__file__).resolve().parent.parent
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    environment["PYTHONPATH"] = os.pathsep.join((str(source), str(TESTS)))
    program = [sys.executable, str(TESTS / "bench" / "wording_program.py")]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    costs: dict[str, float] = json.loads(done.stdout)
    for name, cost in costs.items():
        record_property(name, round(cost, 3))
    assert costs["reading it"] / costs["cutting the note into words"] <= MOST_RATIO
    assert costs["reading three hundred"] / costs["reading thirty of it"] <= 20
