"""Goodword itself in a session: the app as a process of its own, and the command beside it."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from desktop.session import Child, Session
from desktop.waiting import PATIENCE, until
from goodword.clocks import system_clock
from support.command import run
from support.whole_desk import whole_desk

BUNDLE = os.environ.get("GOODWORD_PROGRAM", "")
"""The program of a bundle, if that is to be tried in place of the source; build/package.py says so."""

_LOUD = re.compile(r" (WARNING|ERROR|CRITICAL) ")


class Goodword:
    """Starts the app, and ends it. What it says on its streams, and each warning in its log, is a fault."""

    def __init__(self, session: Session, program: str = BUNDLE) -> None:
        self._session = session
        self._app: Child | None = None
        self._command = [program] if program else [sys.executable, "-m", "goodword"]
        self.data = Path(session.environment["GOODWORD_DATA_DIR"])
        # Qt says this when a screen reader, which is this test, asks for what has just gone.
        self.accepted = ["Qt: Accessible invalid", "Qt: Could not find accessible on path"]

    @property
    def pid(self) -> int:
        """The running app's process."""
        assert self._app is not None
        return self._app.process.pid

    @property
    def runs(self) -> bool:
        """Whether the app is there."""
        return self._app is not None and self._app.process.poll() is None

    def start(self, *arguments: str) -> None:
        """Start the app, and wait until its command can reach it."""
        self._start([*self._command, *arguments])

    def start_as(self, line: str) -> None:
        """Start the app by a line of a desktop entry, and wait for it."""
        self._start(shlex.split(line.replace("%%", "%")))

    def _start(self, command: list[str]) -> None:
        assert not self.runs
        number = len(list(self._session.logs.glob("app*.log")))
        self._app = Child(
            "app",
            command,
            self._environment(),
            self._session.logs / f"app{number}.log",
        )
        self._session.keep(self._app)
        until(lambda: not self.runs or self._session.accessible.application() is not None, "the app")
        assert self.runs, self._said()

    def call(self, *arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
        """Call the command, as a shell does."""
        return subprocess.run(
            [*self._command, *arguments],
            env=self._environment(),
            cwd=self._session.home,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )

    def run(self, *arguments: str) -> str:
        """Call the command, as a shell does; it must succeed in silence on stderr. What it says."""
        done = self.call(*arguments)
        assert (done.returncode, done.stderr) == (0, ""), f"goodword {' '.join(arguments)}: {done.stderr}"
        return done.stdout

    def do(self, *arguments: str) -> str:
        """The same without a process of its own, for a command that opens no window and asks no keyring."""
        assert arguments, "without a word it opens Today"
        with pytest.MonkeyPatch.context() as patch:
            for name in os.environ.keys() - self._session.environment.keys():
                patch.delenv(name)
            for name, value in self._session.environment.items():
                patch.setenv(name, value)
            patch.chdir(self._session.home)
            done = run(patch, *arguments)
        time.tzset()  # the command read its session's zone
        assert (done.status, done.err) == (0, ""), f"goodword {' '.join(arguments)}: {done.err}"
        return done.out

    def end_welcome(self) -> None:
        """Say that Welcome is over, so that a start opens Today."""
        with whole_desk(self.data, system_clock()) as desk:
            desk.preferences.end_welcome()

    def records(self) -> list[dict[str, Any]]:
        """All records, the newest first."""
        found: list[dict[str, Any]] = json.loads(self.do("list", "--json"))
        return found

    def today(self) -> str:
        """The date it is for the book."""
        return str(json.loads(self.do("status", "--json"))["date"])

    def done_today(self) -> dict[str, bool]:
        """What is done today, by practice."""
        done: dict[str, bool] = json.loads(self.do("status", "--json"))["done"]
        return done

    def signal(self, number: int) -> int:
        """Send the app a signal, and wait for its end; its exit status, below zero where the signal killed it."""
        assert self._app is not None
        self._app.process.send_signal(number)
        return self._app.process.wait(timeout=PATIENCE)

    def ended(self) -> int:
        """Wait until the app has ended by itself; its exit status."""
        assert self._app is not None
        return self._app.process.wait(timeout=PATIENCE)

    def finish(self) -> list[str]:
        """End the app if it runs; its faults, a line each."""
        faults = []
        if self.runs and (status := self.signal(signal.SIGTERM)) != 0:
            faults.append(f"SIGTERM ended the app with status {status}")
        lines = self._said().splitlines()
        log = self.data / "goodword.log"
        if log.exists():
            lines += [line for line in log.read_text("utf-8").splitlines() if _LOUD.search(line)]
        return faults + [line for line in lines if not any(re.search(one, line) for one in self.accepted)]

    def _environment(self) -> dict[str, str]:
        return without_python(self._session) if BUNDLE else self._session.environment

    def _said(self) -> str:
        return "".join(log.read_text("utf-8") for log in sorted(self._session.logs.glob("app*.log")))


def without_python(session: Session) -> dict[str, str]:
    """The session as somebody has it who never heard of Python: none to be found, and no word to it."""
    empty = session.home / "bin"
    empty.mkdir(exist_ok=True)
    kept = {name: value for name, value in session.environment.items() if not name.startswith("PYTHON")}
    return kept | {"PATH": str(empty)}
