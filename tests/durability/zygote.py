"""Forks a process an order, with everything imported already: program, then orders on standard input, JSON a line.

An order names an operation, the folder of the book, a file for acknowledgements and perhaps a mutant. The answer is
the number of the process, which waits until it is told to go on; then how it ended. So a tracer has the time to
attach itself, and a run costs a fork instead of a start.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from durability.acknowledgements import Log
from durability.mutants import MUTANTS
from durability.operations import OPERATIONS
from goodword.core.errors import KnownError

_ALLOW_ANY_TRACER = (0x59616D61, ctypes.c_ulong(-1))
"""prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY): a tracer that is no forebear may attach itself."""


def lines() -> Iterator[str]:
    """Standard input, unbuffered: a child must not inherit what was read ahead."""
    while line := b"".join(iter(lambda: os.read(0, 1).strip(b"\n"), b"")):
        yield line.decode()


def act(order: dict[str, str], go: int) -> None:
    """In the child: wait, then do what the order says."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(*_ALLOW_ANY_TRACER)
    os.read(go, 1)
    if order["mutant"]:
        MUTANTS[order["mutant"]]()
    with Log.open(Path(order["log"])) as log:
        try:
            OPERATIONS[order["operation"]](Path(order["folder"]), log)
        except KnownError as error:
            log.refused("the book", error)


def main() -> None:
    """Take orders until there are no more."""
    for line in lines():
        order = json.loads(line)
        go, told = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(told)
            try:
                act(order, go)
            except BaseException:  # noqa: BLE001 - told on standard error, and by the status
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        os.close(go)
        os.write(1, f"{child}\n".encode())
        os.read(0, 1)
        os.write(told, b"g")
        os.close(told)
        os.write(1, f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n".encode())


if __name__ == "__main__":
    main()
