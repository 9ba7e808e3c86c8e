"""The process is killed at its system calls, one run a call, and what was acknowledged is there.

KILL_SWEEP=every kills at every call that touches a file; else at a fair share of those that change something.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from durability.oracle import Violations, violations
from durability.tracing import KILLED, NOT_COUNTED, Call, Tracer, spread
from support.telling import Say

EVERY = os.environ.get("KILL_SWEEP") == "every"
POINTS = {
    "save": 40,
    "begin": 24,
    "migrate": 24,
    "back up": 28,
    "export": 20,
    "import": 24,
    "restore": 24,
    "restore over damage": 24,
}
TURNING = {"fsync", "fdatasync", "rename", "link"}
MUTANTS = {
    "commit later": "save",
    "save in pieces": "save",
    "migrate in pieces": "migrate",
    "copy in place": "back up",
    "write in place": "export",
}


def points(calls: Sequence[Call], most: int) -> Sequence[Call]:
    """Where to kill: at every call; or at all that make something last or give it its name, and a share of the rest."""
    counted = [call for call in calls if not call.is_ours and call.name not in NOT_COUNTED]
    if EVERY:
        return counted
    changing = [call for call in counted if call.changes]
    turning = [call for call in changing if call.name in TURNING]
    writes = [call for call in changing if call.writes]
    others = [call for call in changing if call not in turning and not call.writes]
    return [*turning, *spread(others, most // 4), *spread(writes, most // 2)]


@dataclass
class Swept:
    """What came of killing an operation at each point: how often it died, what it had acknowledged, what was wrong."""

    killed: int = 0
    acknowledged: int = 0
    found: int = 0
    wrong: dict[str, Violations] = field(default_factory=dict)


def sweep(tracer: Tracer, operation: str, most: int, mutant: str = "") -> Swept:
    """Kill `operation` at each point; a mutant is killed until that shows."""
    whole = tracer.run(operation, tracer.fresh(operation), mutant=mutant)
    assert whole.status == 0
    swept = Swept()
    for call in points(whole.calls, most):
        folder = tracer.fresh(operation)
        ending = tracer.run(operation, folder, f"{call.name}:signal=KILL:when={call.number}", mutant=mutant)
        swept.killed += ending.status == KILLED
        swept.acknowledged += len(ending.told.done)
        if wrong := violations(operation, folder, ending.told):
            swept.wrong[f"{call.name} {call.number}"] = wrong
            if mutant:
                break
        else:
            swept.found += len(ending.told.done)
    return swept


@pytest.mark.parametrize("operation", POINTS)
def test_killed_at_any_call_nothing_acknowledged_is_lost(tracer: Tracer, say: Say, operation: str) -> None:
    swept = sweep(tracer, operation, POINTS[operation])
    say(f"killed in {operation}: {swept.killed} points fired, {swept.acknowledged} acknowledged, {swept.found} found")
    assert swept.wrong == {}
    assert swept.killed >= POINTS[operation] // 2


@pytest.mark.parametrize(("mutant", "operation"), MUTANTS.items())
def test_the_sweep_sees_a_safety_that_is_missing(tracer: Tracer, mutant: str, operation: str) -> None:
    swept = sweep(tracer, operation, 30, mutant)
    assert swept.killed > 0
    assert swept.wrong != {}
