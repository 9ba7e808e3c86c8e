"""The disk refuses a call, once or from then on: nothing is lost, and it is said in words what to do.

DISK_ERRORS=every lets every call fail that touches a file of the book; else a fair share.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from durability.oracle import Violations, violations
from durability.tracing import Call, Ending, Tracer, spread
from support.telling import Say

EVERY = os.environ.get("DISK_ERRORS") == "every"
FAULTS = {
    "pwrite64": ("ENOSPC", "EIO", "EDQUOT"),
    "write": ("ENOSPC", "EIO"),
    "fsync": ("EIO", "ENOSPC"),
    "ftruncate": ("EIO",),
    "openat": ("EMFILE", "EROFS", "EACCES", "ENOSPC"),
    "pread64": ("EIO",),
    "mkdir": ("ENOSPC", "EROFS"),
    "link": ("ENOSPC", "EPERM"),
    "rename": ("EIO",),
}
LASTING = "+"
SHARE = {
    "save": 4,
    "begin": 2,
    "migrate": 2,
    "back up": 2,
    "export": 2,
    "import": 1,
    "restore": 1,
    "restore over damage": 1,
}
"""So many calls of each name fail in each way."""


def faults(whole: Ending, folder: Path, share: int) -> list[str]:
    """Which calls fail, and how, once or from then on: what strace is told."""
    found: list[str] = []
    for name, errors in FAULTS.items():
        calls = [call for call in whole.calls if call.name == name and not call.is_ours and concerns(call, folder)]
        for number, error in enumerate(errors):
            chosen: Sequence[Call] = calls if EVERY else spread(calls[number:] or calls, share)
            for count, call in enumerate(chosen):
                once, lasting = (f"{name}:error={error}:when={call.number}{how}" for how in ("", LASTING))
                found += [once, lasting] if EVERY else [lasting if (number + count) % 2 else once]
    return found


def concerns(call: Call, folder: Path) -> bool:
    """Whether it is about the book's folder, as far as one can see."""
    return call.name not in ("openat", "mkdir", "link", "rename") or bytes(folder) in call.line


def plain(name: str, words: str, folder: Path) -> bool:
    """Whether a refusal says what is wrong, where (unless the leader has just named the file), and what to do."""
    if words.startswith("Too many files are open. "):  # no disk's fault
        return True
    return (str(folder) in words or name in ("export", "import")) and ". " in words.replace(f" ({folder}", ". (")


def sweep(tracer: Tracer, operation: str, mutant: str = "") -> tuple[int, int, dict[str, Violations]]:
    """Let calls fail one after another; how many did, how many refusals there were, and what was wrong."""
    folder = tracer.fresh(operation)
    whole = tracer.run(operation, folder, mutant=mutant)
    assert whole.status == 0
    fired = refused = 0
    wrong: dict[str, Violations] = {}
    for inject in faults(whole, folder, SHARE[operation]):
        folder = tracer.fresh(operation)
        ending = tracer.run(operation, folder, inject, mutant=mutant)
        fired += ending.injected > 0
        refused += len(ending.told.refused)
        found = [] if ending.injected else ["the fault did not fire"]
        found += [] if ending.status == 0 else [f"it ended with {ending.status}"]
        found += [f"said: {words}" for name, words in ending.told.refused if not plain(name, words, folder)]
        found += violations(operation, folder, ending.told)
        if found:
            wrong[inject] = found
            if mutant:
                break
    return fired, refused, wrong


@pytest.mark.parametrize("operation", SHARE)
def test_a_disk_that_refuses_loses_nothing_and_is_named(tracer: Tracer, say: Say, operation: str) -> None:
    fired, refused, wrong = sweep(tracer, operation)
    say(f"disk refused in {operation}: {fired} faults fired, {refused} refusals said in words, {len(wrong)} violations")
    assert wrong == {}
    assert fired > 0
    assert refused > 0


@pytest.mark.parametrize(("mutant", "operation"), [("pass over failures", "save"), ("write in place", "export")])
def test_the_refusals_see_a_safety_that_is_missing(tracer: Tracer, mutant: str, operation: str) -> None:
    _fired, _refused, wrong = sweep(tracer, operation, mutant)
    assert wrong != {}
