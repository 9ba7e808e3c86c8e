"""A real disk that is too small, and one that turns read-only: what was saved stays, what is wrong is said."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from durability.tracing import PATIENCE, TESTS, plain_environment
from support.telling import Say

NAMESPACE = ["unshare", "--map-root-user", "--mount"]


@pytest.fixture
def namespace(tmp_path: Path) -> list[str]:
    """What a command is put behind to mount a disk that nobody else sees; skips where that is not allowed."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        pytest.skip("there are no mount namespaces here")
    way = ["unshare", "--mount"] if os.getuid() == 0 else NAMESPACE
    tried = subprocess.run([*way, "mount", "-t", "tmpfs", "none", str(tmp_path)], capture_output=True, check=False)
    if tried.returncode != 0:
        pytest.skip("a disk may not be mounted here")
    return way


def test_a_full_disk_and_a_read_only_one_lose_nothing(namespace: list[str], tmp_path: Path, say: Say) -> None:
    program = [*namespace, sys.executable, "-P", str(TESTS / "durability" / "full_disk_program.py"), str(tmp_path)]
    done = subprocess.run(
        program, env=plain_environment(), capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    acknowledged, said = result["acknowledged"], result["said"]
    say(f"disk filled up: {acknowledged} acknowledged, {result['found'][-1]} found; said: {said['full']}")
    assert acknowledged > 20
    assert result["missing"] == [0, 0, 0]
    assert result["found"] == [acknowledged - 2, acknowledged - 2, acknowledged]
    book = tmp_path / "data" / "book.db"
    full = f"The disk at {tmp_path} is full."
    assert said["full"] == f"{full} ({book}) Free some space, then try again."
    assert said["full copy"] == f"{full} ({book.parent / 'backups'}) Free some space, then try again."
    assert f"The disk of the folder {book.parent} can only be read." in said["read-only"]
    looked = result["looked"]
    assert {name: status for name, (status, _) in looked.items()} == dict.fromkeys(looked, 0) | {"add": 1}
    assert f"The book is sound: {acknowledged - 1} records" in looked["check"][1]
    assert all(said["read-only"] in looked[name][1] for name in ("check", "add"))
    assert looked["files"][1] == "all.jsonl copy.db"
    assert said["freed"] is None
    assert said["writable"] is None
    assert result["left"] == result["copies"]
