"""What a process tells while it works, a line each, so that it is known how far it came when it was killed."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from goodword.core.errors import KnownError

BEGUN, DONE, REFUSED = "begun", "done", "refused"


class Log:
    """Written with one system call a line: what stands in it was told before the next call was made."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def open(cls, path: Path) -> Log:
        """A log in that file, on the number of a descriptor that nothing else gets."""
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(descriptor, LOG_DESCRIPTOR)
        os.close(descriptor)
        return cls(LOG_DESCRIPTOR)

    def begun(self, name: str) -> None:
        """From now on `name` may be found."""
        self._write(BEGUN, name)

    def done(self, name: str) -> None:
        """From now on `name` must be found."""
        self._write(DONE, name)

    def refused(self, name: str, error: KnownError) -> None:
        """`name` was not done, and these words were said."""
        self._write(REFUSED, name, str(error))

    def __enter__(self) -> Log:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._descriptor)

    def _write(self, *line: str) -> None:
        os.writev(self._descriptor, [json.dumps(line).encode() + b"\n"])  # a call that nothing else makes


LOG_DESCRIPTOR = 99
"""High enough that no operation gets it by itself."""


@dataclass(frozen=True)
class Told:
    """What a log says, in the order it was told."""

    begun: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, lines: Iterable[bytes]) -> Told:
        """Read a log."""
        told = [json.loads(line) for line in lines]
        return cls(
            begun=tuple(line[1] for line in told if line[0] == BEGUN),
            done=tuple(line[1] for line in told if line[0] == DONE),
            refused=tuple((line[1], line[2]) for line in told if line[0] == REFUSED),
        )
