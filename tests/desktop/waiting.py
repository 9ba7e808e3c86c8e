"""Waiting for another program: until a condition holds, never for a length of time."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

import pytest

PATIENCE = 20.0
_PAUSE = 0.02
_T = TypeVar("_T")


def until(look: Callable[[], _T | None], what: str, patience: float = PATIENCE) -> _T:
    """What `look` finds, once that is neither None nor False; fails the test in words when it does not come."""
    ends = time.monotonic() + patience
    while True:
        found = look()
        if found is not None and found is not False:
            return found
        if time.monotonic() > ends:
            pytest.fail(f"never came: {what}", pytrace=True)
        threading.Event().wait(_PAUSE)
