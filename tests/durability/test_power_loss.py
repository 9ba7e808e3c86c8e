"""The power goes at any moment: what was not synced is gone, torn or out of order, and what was acknowledged is there.

A killed process leaves its writes with the kernel; a dead computer does not. One run is recorded, and the disk as it
may be after each of its calls is built again. POWER_LOSS=every looks at every call, else at a fair share.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from durability.acknowledgements import Told
from durability.disk import Disk, Files
from durability.oracle import Violations, violations
from durability.tracing import Call, Tracer, spread
from support.telling import Say

EVERY = os.environ.get("POWER_LOSS") == "every"
MOMENTS = {
    "save": 26,
    "begin": 20,
    "migrate": 14,
    "back up": 22,
    "export": 10,
    "import": 12,
    "restore": 14,
    "restore over damage": 14,
}
MUTANTS = {
    "sync checkpoints only": "save",
    "sync nothing": "save",
    "sync no file": "back up",
    "write in place": "export",
}


def files_below(folder: Path) -> Files:
    """What lies below a folder, by its name there; that of a folder ends with a stroke."""
    below = sorted(folder.rglob("*"))
    return {
        f"{path.relative_to(folder)}{'/' * path.is_dir()}": b"" if path.is_dir() else path.read_bytes()
        for path in below
    }


def put(files: Files, folder: Path) -> None:
    """Make `folder` hold these files."""
    shutil.rmtree(folder)
    folder.mkdir()
    for name in sorted(files):
        place = folder / name
        if name.endswith("/"):
            place.mkdir(mode=0o700)
        else:
            place.write_bytes(files[name])


def moments(calls: Sequence[Call], most: int) -> set[int]:
    """After which calls to look: when something was acknowledged, before a sync or a new name, and some others."""
    counted = [number for number, call in enumerate(calls) if call.changes or call.is_ours]
    if EVERY:
        return set(counted)
    told = [number for number in counted if calls[number].is_ours]
    before = [former for former, number in pairwise(counted) if not calls[number].writes]
    chosen = {*told, *spread(before, max(0, most - len(told)))}
    others = [number for number in counted if number not in chosen]
    return {*chosen, *spread(others, max(0, most - len(chosen)))}


def images(tracer: Tracer, operation: str, most: int, mutant: str) -> Iterator[tuple[str, Told, Files]]:
    """The different disks there may be after a loss of power at so many moments, and what was told until then."""
    folder = tracer.fresh(operation)
    disk = Disk(str(tracer.home), files_below(tracer.home))
    ending = tracer.run(operation, folder, mutant=mutant, detailed=True)
    assert ending.status == 0
    chosen = moments(ending.calls, most)
    told: list[bytes] = []
    seen = set()
    for number, call in enumerate(ending.calls):
        if call.is_ours and call.name == "writev":
            told.append(call.told)
        else:
            disk.follow(call)
        if number not in chosen:
            continue
        for words, files in disk.images():
            parts = [*told, *(part for name in sorted(files) for part in (name.encode(), files[name]))]
            digest = sha256(b"\0".join(sha256(part).digest() for part in parts)).digest()
            if digest not in seen:
                seen.add(digest)
                yield f"{number} {call.name}: {words}", Told.of(told), files


def replay(tracer: Tracer, operation: str, most: int, mutant: str = "") -> tuple[int, int, dict[str, Violations]]:
    """Look at the disks; how many, how many acknowledged records had to be on them, and what was wrong."""
    looked = acknowledged = 0
    wrong = {}
    for words, told, files in images(tracer, operation, most, mutant):
        put(files, tracer.home)
        looked += 1
        acknowledged += len(told.done)
        if violated := violations(operation, tracer.home / "data", told):
            wrong[words] = violated
            if mutant:
                break
    return looked, acknowledged, wrong


@pytest.mark.parametrize("operation", MOMENTS)
def test_after_a_loss_of_power_nothing_acknowledged_is_lost(tracer: Tracer, say: Say, operation: str) -> None:
    looked, acknowledged, wrong = replay(tracer, operation, MOMENTS[operation])
    say(f"power lost in {operation}: {looked} disks, {acknowledged} acknowledged on them, {len(wrong)} violations")
    assert wrong == {}
    assert acknowledged > 0


@pytest.mark.parametrize(("mutant", "operation"), MUTANTS.items())
def test_the_replay_sees_a_safety_that_is_missing(tracer: Tracer, mutant: str, operation: str) -> None:
    _looked, _acknowledged, wrong = replay(tracer, operation, 14, mutant)
    assert wrong != {}
