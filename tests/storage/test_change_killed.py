"""A change of protection that ends at any moment: every record is there, for the key that the keyring has by then.

The process is killed at its system calls, one after another (strace), or each fails as a full or failing disk lets it
fail. Some of them by default, all with PROTECTION_SWEEP=all.
"""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from goodword.core.errors import KnownError
from goodword.core.protection import FileKind
from goodword.core.secret import Secret
from goodword.storage.book_file import kind_of
from goodword.storage.copies import keep_copy
from goodword.storage.rewriting import opens
from support.change_program import FIRST, SECOND, change
from support.protected_book import everything, made
from support.protection import CLOCK, FileKeyring, copies_beside, protecting_at
from support.telling import Say

RECORDS = 30
CALLS = ("pwrite64", "write", "fsync", "rename", "unlink", "ftruncate")
EVERY = {"protect": 20, "another": 60, "unprotect": 60}
if os.environ.get("PROTECTION_SWEEP") == "all":
    EVERY = dict.fromkeys(EVERY, 1)
WAYS = ("protect", "another", "unprotect")
TESTS = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="strace ends the process at a system call"
)


def prepared(folder: Path, way: str) -> Path:
    """A book as it is before that change, with a copy."""
    book = folder / "book.db"
    made(book, None, RECORDS)
    keep_copy(book, "test", CLOCK.now())
    if way != "protect":
        change(protecting_at(book, FileKeyring(folder / "keyring.json")), "protect")
    return book


def traced(folder: Path, *rest: str, rule: tuple[str, ...] = ()) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Make the change under strace; how it ended, and its system calls since it began."""
    log = folder.parent / "calls.log"
    unwatched = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    environment = {**unwatched, "PYTHONPATH": f"{TESTS.parent / 'desktop'}:{TESTS}", "PYTHONDONTWRITEBYTECODE": "1"}
    command = ["strace", "-f", "-y", "-s", "8", "-o", str(log), "-e", f"trace={','.join(CALLS)}", *rule]
    ended = subprocess.run(
        [*command, sys.executable, "-m", "support.change_program", str(folder), *rest],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return ended, [line.split(maxsplit=1)[1] for line in log.read_text().splitlines()]


def points(calls: list[str]) -> list[tuple[str, int]]:
    """Each system call since the change began, as its name and its number among those of that name."""
    seen: Counter[str] = Counter()
    found: list[tuple[str, int]] = []
    begun = False
    for call in calls:
        name = call.split("(")[0]
        if name not in CALLS:
            continue
        seen[name] += 1
        begun = begun or '"begin"' in call
        if begun:
            found.append((name, seen[name]))
    return found


def verdict(book: Path) -> str:
    """"" if all is there for whoever has the keyring, or the code; else what is not."""
    keyring = FileKeyring(book.parent / "keyring.json")
    protecting = protecting_at(book, keyring)
    try:
        key = protecting.key_at_hand()
        found = everything(book, key)
        codes = [code for code in (FIRST, SECOND) if key is not None and code.key() == key]
        if key is not None:
            protecting.unlock(Secret(codes[0].shown().reveal()))
        for copy in copies_beside(book):
            fitting = [one for one in (None, FIRST.key(), SECOND.key()) if _fits(copy, one)]
            found_there = everything(copy, fitting[0])
            if len(found_there["entry"]) != RECORDS:
                return f"{len(found_there['entry'])} records in the copy"
    except (KnownError, IndexError) as error:
        return f"{type(error).__name__}: {error}"
    if len(found["entry"]) != RECORDS or len(found["search"]) != RECORDS:
        return f"{len(found['entry'])} records"
    return ""


def _fits(copy: Path, key: object) -> bool:
    if kind_of(copy) is FileKind.PLAIN:
        return key is None
    return key is not None and opens(copy, key, 0.2)  # type: ignore[arg-type]


def finish(book: Path, way: str) -> None:
    """Do the change again, or what is left of it."""
    protecting = protecting_at(book, FileKeyring(book.parent / "keyring.json"))
    key = protecting.key_at_hand()
    after = {"protect": FIRST.key(), "another": SECOND.key(), "unprotect": None}[way]
    if key != after:
        change(protecting, way)
    elif key is not None:
        protecting.mend(key)


@pytest.mark.parametrize("way", WAYS)
def test_killed_anywhere_the_book_is_the_old_one_or_the_new_one(
    tmp_path: Path, say: Say, way: str
) -> None:
    model = tmp_path / "model"
    model.mkdir()
    prepared(model, way)
    whole = tmp_path / "whole"
    shutil.copytree(model, whole)
    ended, calls = traced(whole, way)
    assert ended.stdout.split() == ["begin", "done"], ended.stderr
    every = points(calls)
    renames = [point for point in every if point[0] == "rename"]
    chosen = dict.fromkeys([*renames, *every[:: EVERY[way]]])
    kinds: Counter[FileKind] = Counter()
    for name, number in chosen:
        folder = tmp_path / f"{name}-{number}"
        shutil.copytree(model, folder)
        ended, calls = traced(folder, way, rule=("-e", f"inject={name}:signal=KILL:when={number}"))
        assert any("killed by SIGKILL" in call for call in calls), "the fault did not fire"
        assert "done" not in ended.stdout.split() or name == "write"
        book = folder / "book.db"
        assert verdict(book) == "", f"killed at {name} {number}"
        kinds[kind_of(book)] += 1
        finish(book, way)
        assert verdict(book) == ""
        left = sorted(file.name for file in folder.rglob("*") if file.is_file() and ".new" in file.name)
        assert left == [], f"killed at {name} {number}"
        shutil.rmtree(folder)
    say(f"killed in {way}: {len(chosen)} of {len(every)} calls, {RECORDS} records found each time")
    assert way == "another" or set(kinds) == {FileKind.PLAIN, FileKind.PROTECTED}


def test_written_over_in_place_it_would_be_neither(tmp_path: Path) -> None:
    model = tmp_path / "model"
    model.mkdir()
    prepared(model, "protect")
    shutil.copytree(model, tmp_path / "whole")
    _, calls = traced(tmp_path / "whole", "protect", "mutant")
    writes = [number for _, number in _writes_into_the_book(calls)]
    folder = tmp_path / "mutant"
    shutil.copytree(model, folder)
    traced(folder, "protect", "mutant", rule=("-e", f"inject=pwrite64:signal=KILL:when={writes[len(writes) // 2]}"))
    assert verdict(folder / "book.db") != ""


def _writes_into_the_book(calls: list[str]) -> list[tuple[str, int]]:
    numbered = [(call, number) for number, call in enumerate((c for c in calls if c.startswith("pwrite64")), start=1)]
    last = next(number for call, number in reversed(numbered) if re.search(r"/book\.db>", call))
    return [(call, number) for call, number in numbered if re.search(r"/book\.db>", call) and number > last - 40]


@pytest.mark.parametrize("fault", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("name", ["pwrite64", "fsync", "rename"])
def test_a_disk_that_fails_leaves_the_book_and_says_so(tmp_path: Path, name: str, fault: str) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    book = prepared(folder, "protect")
    whole = tmp_path / "whole"
    shutil.copytree(folder, whole)
    first = {"pwrite64": 60, "fsync": 3, "rename": 3}[name]
    ended, calls = traced(folder, "protect", rule=("-e", f"inject={name}:error={fault}:when={first}+"))
    assert any("(INJECTED)" in call for call in calls), "the fault did not fire"
    assert "done" not in ended.stdout
    assert "BookError" in ended.stderr.splitlines()[-1]
    assert verdict(book) == ""
    assert kind_of(book) is FileKind.PLAIN
    assert not list(folder.rglob("*.new*"))


@pytest.mark.parametrize("way", WAYS)
def test_what_takes_the_place_is_on_disk_before(tmp_path: Path, way: str) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    prepared(folder, way)
    _, calls = traced(folder, way)
    assert out_of_order(calls) == []
    without = [call for call in calls if not call.startswith("fsync")]
    assert len(out_of_order(without)) > 1


def out_of_order(calls: list[str]) -> list[str]:
    """The renames whose file was not synced after its last write, or whose folder was not synced after it."""
    wrong = []
    for place, call in enumerate(calls):
        if not call.startswith("rename(") or "keyring." in call:
            continue
        fresh, target = re.findall(r'"([^"]+)"', call)[:2]
        before = [c for c in calls[:place] if f"{fresh}>" in c]
        after = [c for c in calls[place:] if c.startswith("fsync") and f"<{Path(target).parent}>" in c]
        if not before or not before[-1].startswith("fsync") or not after:
            wrong.append(call)
    return wrong
