"""Work that goes on when the command has left; the large book's copy is kept that way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no process goes on by itself there")

ADDING = """
import os, sys
from goodword.command_line import main
from goodword.core import safekeeping
safekeeping.LARGE_BYTES = 0
kept = safekeeping.Safekeeping.after_change
def wait(care):
    os.read(int(sys.argv[1]), 1)
    return kept(care)
safekeeping.Safekeeping.after_change = wait
main(["--data-dir", sys.argv[2], "add", "praise", "Called the clinic back."])
"""


def test_nobody_waits_for_the_copy_of_a_large_book(tmp_path: Path) -> None:
    held, release = os.pipe()
    alive, ended = os.pipe()
    try:
        run = subprocess.run(
            [sys.executable, "-c", ADDING, str(held), str(tmp_path / "data")],
            pass_fds=(held, ended),
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            timeout=60,
            check=True,
        )
        assert len(run.stdout.split()) == 1
        assert run.stderr == ""
        assert not (tmp_path / "data" / "backups").exists()
        os.write(release, b"!")
        os.close(ended)
        assert os.read(alive, 1) == b""  # every process that had the other end has ended
        assert [path.suffix for path in sorted((tmp_path / "data" / "backups").iterdir())] == [".db", ".jsonl"]
    finally:
        for descriptor in (held, release, alive):
            os.close(descriptor)
