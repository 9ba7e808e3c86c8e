"""Processes under strace: what they call, and a call that kills them or fails."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import goodword
from durability.acknowledgements import LOG_DESCRIPTOR, Told
from durability.operations import PREPARATIONS

TRACED = "%file,%desc"
"""Whatever touches a file or a descriptor; what lies on the disk is the same between two of them."""
NOT_COUNTED = {"mmap", "brk", "munmap"}
KILLED = -9
PATIENCE = 60
INJECTED = "(INJECTED)"
_CALL = re.compile(rb"^(?P<name>\w+)\((?P<rest>.*)$")
_LEFT_OUT = ("COVERAGE_", "PYTHONDONTWRITEBYTECODE")
Kind = TypeVar("Kind")
TESTS = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Call:
    """One system call: its name, which one of that name it is, and how strace wrote it down."""

    name: str
    number: int
    line: bytes

    @property
    def changes(self) -> bool:
        """Whether something on the disk is different after it, or is meant to last from then on."""
        return bool(_CHANGING.match(self.line))

    @property
    def writes(self) -> bool:
        """Whether it brings bytes into a file."""
        return "write" in self.name

    @property
    def is_ours(self) -> bool:
        """Whether the test itself made it, to tell how far it is."""
        return self.line.startswith(b"%s(%d," % (self.name.encode(), LOG_DESCRIPTOR))

    @property
    def told(self) -> bytes:
        """The line of the log that it wrote (strace -xx)."""
        return bytes.fromhex(self.line.split(b'"')[1].replace(b"\\x", b"").decode())


_CHANGING = re.compile(
    rb"(p?write|pwritev?|writev|f?truncate|ftruncate|fallocate|fsync|fdatasync|msync|sync_file_range|rename|link|symlink"
    rb"|unlink|mkdir|rmdir|f?chmod|copy_file_range|sendfile)\w*\(|open\w*\(.*O_CREAT"
)


@dataclass(frozen=True)
class Ending:
    """How a process ended: its status, what it told, what it called."""

    status: int
    told: Told
    calls: tuple[Call, ...]

    @property
    def injected(self) -> int:
        """How many calls failed because strace let them."""
        return sum(INJECTED.encode() in call.line for call in self.calls)


class Tracer:
    """Runs operations, each in a fresh folder, one after another. Close it."""

    def __init__(self, workshop: Path) -> None:
        self._workshop = workshop
        self._prepared: set[str] = set()
        self.home = workshop / "home"
        self.home.mkdir()
        program = str(TESTS / "durability" / "zygote.py")
        self._zygote = subprocess.Popen(
            [sys.executable, "-P", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            env=plain_environment(),
        )

    def fresh(self, operation: str) -> Path:
        """A folder as it is before `operation`."""
        template, folder = self._workshop / f"before {operation}", self.home / "data"
        if operation not in self._prepared:
            template.mkdir(mode=0o700)
            PREPARATIONS[operation](template)
            self._prepared.add(operation)
        if folder.exists():
            shutil.rmtree(folder)
        if template.exists():
            shutil.copytree(template, folder)
        return folder

    def run(
        self, operation: str, folder: Path, *inject: str, mutant: str = "", trace: str = TRACED, detailed: bool = False
    ) -> Ending:
        """Let `operation` work in `folder` under strace, with these injections."""
        calls, log = self._workshop / "calls", self._workshop / "log"
        log.unlink(missing_ok=True)
        log.touch()
        self._tell(json.dumps({"operation": operation, "folder": str(folder), "log": str(log), "mutant": mutant}))
        process = int(self._hear())
        options = ["-xx", "-s", "10000000"] if detailed else ["-s", "16"]
        for injection in inject:
            options += ["-e", f"inject={injection}"]
        with subprocess.Popen(
            ["strace", "-e", f"trace={trace}", *options, "-o", str(calls), "-p", str(process)],
            stderr=subprocess.PIPE,
        ) as strace:
            assert strace.stderr is not None
            said = strace.stderr.readline()
            assert b"attached" in said, said + strace.stderr.read()
            self._tell("")
            status = int(self._hear())
            strace.wait(PATIENCE)
        with calls.open("rb") as lines, log.open("rb") as told:
            return Ending(status, Told.of(told), tuple(_calls(lines.read().splitlines())))

    def __enter__(self) -> Tracer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._zygote as zygote:
            assert zygote.stdin is not None
            zygote.stdin.close()
            zygote.wait(PATIENCE)

    def _tell(self, line: str) -> None:
        assert self._zygote.stdin is not None
        self._zygote.stdin.write(line.encode() + b"\n")

    def _hear(self) -> bytes:
        assert self._zygote.stdout is not None
        return self._zygote.stdout.readline()


def plain_environment() -> dict[str, str]:
    """The environment of a program of tests: it finds Goodword and the tests, and nobody measures it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(_LEFT_OUT)}
    source = Path(goodword.__file__).resolve().parent.parent
    return environment | {"PYTHONPATH": os.pathsep.join((str(source), str(TESTS)))}


def _calls(lines: list[bytes]) -> list[Call]:
    numbers: Counter[str] = Counter()
    calls = []
    for line in lines:
        if found := _CALL.match(line):
            name = found["name"].decode()
            numbers[name] += 1
            calls.append(Call(name, numbers[name], line))
    return calls


def spread(calls: Sequence[Kind], most: int) -> Sequence[Kind]:
    """At most so many of them, at even distances."""
    return calls if len(calls) <= most else [calls[index * len(calls) // most] for index in range(most)]
