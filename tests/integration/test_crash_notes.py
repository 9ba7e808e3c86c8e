"""A run that is brought down leaves its places for the next one; core dumps are off."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from goodword.integration.crash_notes import crash_notes

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and limits of Linux")

CANARY = "quokkamarble"
PROGRAM = """
import os, resource, sys
from pathlib import Path
from goodword.integration.core_dumps import forbid_core_dumps
from goodword.integration.crash_notes import crash_notes
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
Path("/proc/self/coredump_filter").write_text("0x33")
if "dumping" not in sys.argv:
    forbid_core_dumps()
def save(text):
    print(Path("/proc/self/limits").read_text(), Path("/proc/self/coredump_filter").read_text(), flush=True)
    os.kill(os.getpid(), 11)
with crash_notes(Path(sys.argv[1])):
    save("quokka" + "marble stayed late")
"""


def brought_down(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder / "goodword.crash"), *arguments], cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_next_run_is_told_where_it_was_and_nothing_that_was_written(tmp_path: Path) -> None:
    run = brought_down(tmp_path)
    assert run.returncode == -signal.SIGSEGV
    note = tmp_path / "goodword.crash"
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert CANARY not in note.read_text()
    with crash_notes(note) as left:
        assert left.splitlines()[0] == "Fatal Python error: Segmentation fault"
        assert 'File "<string>", line 12 in save' in left
        assert note.read_bytes() == b""
    assert not note.exists()
    with crash_notes(note) as left:
        assert left == ""


def test_no_core_is_left_and_none_would_hold_memory(tmp_path: Path) -> None:
    limits, memory = brought_down(tmp_path).stdout.rsplit("\n\n", 1)[0], brought_down(tmp_path).stdout.split()[-1]
    assert "Max core file size        0" in limits
    assert int(memory, 16) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["goodword.crash"]


def test_a_run_that_does_not_forbid_them_is_seen(tmp_path: Path) -> None:
    """The mutant."""
    assert int(brought_down(tmp_path, "dumping").stdout.split()[-1], 16) != 0


def test_a_folder_that_can_not_be_written_costs_the_note_alone(tmp_path: Path) -> None:
    (tmp_path / "goodword.crash").mkdir()
    with crash_notes(tmp_path / "goodword.crash") as left:
        assert left == ""


def test_no_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("Fatal Python error: Aborted\n")
    (tmp_path / "goodword.crash").symlink_to(tmp_path / "elsewhere")
    with crash_notes(tmp_path / "goodword.crash") as left:
        assert left == ""
    assert (tmp_path / "elsewhere").exists()
