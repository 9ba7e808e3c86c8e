"""The `goodword` command, called as the shell calls it, in this process."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from goodword.command_line import main


@dataclass(frozen=True)
class Outcome:
    """What a call left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be one JSON document and nothing else."""
        return json.loads(self.out)


class Standard(io.TextIOWrapper):
    """A standard stream on bytes, as Python makes it."""

    def __init__(self, data: bytes = b"") -> None:
        super().__init__(io.BytesIO(data), encoding="utf-8", write_through=True)

    @property
    def text(self) -> str:
        """Everything that was written."""
        self.flush()
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode()


Goodword = Callable[..., Outcome]


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str, stdin: bytes | str = b"") -> Outcome:
    """Call `goodword` with these arguments."""
    given = Standard(stdin.encode() if isinstance(stdin, str) else stdin)
    out, err = Standard(), Standard()
    monkeypatch.setattr(sys, "stdin", given)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    status = 0
    try:
        main(arguments)
    except SystemExit as leaving:
        status = int(leaving.code or 0)
    return Outcome(status, out.text, err.text)
