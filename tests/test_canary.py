"""A marked word in every field of the book: it is looked for where nobody's words may be.

In the log, in what is said on the streams, in arguments and environments, in passing files, in the Problem report,
whatever breaks while the word is at hand.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from goodword.integration.paths import Paths
from goodword.storage.draft_store import SqliteDraftStore
from goodword.storage.entry_store import SqliteEntryStore
from goodword.storage.people_store import SqlitePeopleStore
from support.clock import HandClock
from support.command import Goodword, run
from support.whole_desk import whole_desk

CANARY = "Quokkamarble"
PATIENCE = 30.0
MONDAY = "2026-03-02T10:00:00+01:00"

APP = """
import sys, threading
from goodword.storage.entry_store import SqliteEntryStore
whole = SqliteEntryStore.find
def broken(self, query):
    found = whole(self, query)
    raise ValueError(f"broke at {found}") from KeyError(found[0].content.text if found else "")
if sys.argv.pop(1) == "broken":
    SqliteEntryStore.find = broken
from goodword.command_line import main
main()
"""


def held(folder: Path) -> list[str]:
    """The files below a folder that hold the word, in any case; the book and its copies are not looked at."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.parent.name != "backups")
    files = (path for path in files if not path.name.startswith("book.db"))
    return [path.name for path in files if CANARY.lower().encode() in path.read_bytes().lower()]


@pytest.fixture
def goodword(monkeypatch: pytest.MonkeyPatch) -> Goodword:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    return lambda *arguments, stdin="": run(monkeypatch, "--as-of", MONDAY, *arguments, stdin=stdin)


def fill(goodword: Goodword) -> None:
    """The word as a text, a name, a skill, a step, a speaker, a topic, a reason and a setting."""
    goodword("add", "praise", "-", "--person", f"{CANARY} Fjord", stdin=f"{CANARY} rang back.")
    goodword("add", "coaching", "-", "--skill", CANARY, "--next-step", CANARY, stdin=f"{CANARY} wants more.")
    goodword("add", "listening", "-", "--heard-from", CANARY, "--topic", CANARY, "--action", CANARY, stdin=CANARY)
    goodword("off", "2026-03-09", "--reason", CANARY)
    goodword("settings", "leader_name", CANARY)


BREAKS: list[tuple[type, str, tuple[str, ...]]] = [
    (SqliteEntryStore, "add", ("add", "praise", "-")),
    (SqliteEntryStore, "find", ("list",)),
    (SqliteEntryStore, "every", ("export", "out.jsonl")),
    (SqliteEntryStore, "find", ("note",)),
    (SqlitePeopleStore, "all", ("person", "Ben")),
    (SqlitePeopleStore, "add", ("person", "Cleo")),
    (SqliteDraftStore, "all", ("export", "out.jsonl")),
]
NAMES = [" ".join([kind.__name__, method, command[0]]) for kind, method, command in BREAKS]


@pytest.mark.parametrize(("kind", "method", "command"), BREAKS, ids=NAMES)
@pytest.mark.parametrize("error", [ValueError, RecursionError])
def test_whatever_breaks_in_a_command_is_told_without_it(
    goodword: Goodword, home: Path, monkeypatch: pytest.MonkeyPatch, expected_logs: Callable[[str], None],
    kind: type, method: str, command: tuple[str, ...], error: type[Exception],
) -> None:  # fmt: skip
    fill(goodword)
    monkeypatch.chdir(home)
    expected_logs("the command failed")

    def broken(*_: Any) -> None:
        raise error(f"{CANARY} stayed late") from ValueError(CANARY)

    monkeypatch.setattr(kind, method, broken)
    outcome = goodword(*command, stdin=f"{CANARY} rang back.")

    assert outcome.status == 1
    assert CANARY.lower() not in (outcome.out + outcome.err).lower()
    log = (home / "data" / "goodword.log").read_text("utf-8")
    assert error.__name__ in log, "the log tells what broke"
    assert held(home) == []


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    (home / "tmp").mkdir()
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(home / "tmp"),
            "QT_QPA_PLATFORM": "offscreen"}  # fmt: skip


@pytest.fixture
def app(goodword: Goodword, home: Path, environment: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    """The app in the background, over a book full of the word; what it looks up breaks."""
    fill(goodword)
    with whole_desk(home / "data", HandClock()) as desk:
        desk.preferences.end_welcome()
    command = [sys.executable, "-c", APP, "broken", "--background"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    yield process
    if process.poll() is None:
        process.kill()
        process.wait(PATIENCE)
    assert process.stdout is not None
    process.stdout.close()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_the_app_keeps_it_to_the_book_also_when_it_breaks(
    app: "subprocess.Popen[str]", home: Path, environment: dict[str, str]
) -> None:
    paths = Paths(home / "data")
    _until(lambda: paths.socket.exists())
    again = subprocess.run(
        [sys.executable, "-c", APP, "whole"], env=environment, capture_output=True, text=True, check=False,
        timeout=PATIENCE,
    )  # fmt: skip
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    _until(lambda: paths.log.exists() and "nobody caught this" in paths.log.read_text("utf-8"))

    process = Path("/proc") / str(app.pid)
    for name in ("cmdline", "environ"):
        assert CANARY.encode() not in (process / name).read_bytes()
    limit = next(line for line in (process / "limits").read_text().splitlines() if line.startswith("Max core"))
    assert limit.split()[4] == "0"
    assert held(home) == []

    app.send_signal(signal.SIGSEGV)
    app.wait(PATIENCE)
    assert app.stdout is not None
    assert CANARY not in app.stdout.read()
    assert "Segmentation fault" in paths.crash.read_text("utf-8")
    assert held(home) == []
    assert not [path for path in home.rglob("core*") if path.is_file()]
    assert "ValueError" in paths.log.read_text("utf-8")


def test_the_search_sees_the_word(home: Path) -> None:
    """The mutant: a log that keeps what an error says."""
    (home / "data").mkdir()
    (home / "data" / "goodword.log").write_text(f"ValueError: {CANARY.upper()} rang back")
    (home / "data" / "book.db").write_text(CANARY)
    assert held(home) == ["goodword.log"]


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)
