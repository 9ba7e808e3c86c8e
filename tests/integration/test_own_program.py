"""The program of an installed package, and another one in its place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import goodword
from goodword.core.own_program import LastingProgram
from goodword.integration.own_program import FileProgram, own_program

SOURCE = Path(goodword.__file__).resolve().parent.parent


def test_another_file_in_its_place_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "goodword"
    file.write_text("one")
    times = file.stat()
    program = FileProgram(file)
    assert program.lies_there() == program.running
    fresh = tmp_path / "goodword.dpkg-new"
    fresh.write_text("two")
    os.utime(fresh, ns=(times.st_atime_ns, times.st_mtime_ns))
    fresh.replace(file)
    assert program.lies_there() not in (None, program.running)
    file.unlink()
    assert program.lies_there() is None


def test_only_a_bundle_is_looked_at(tmp_path: Path) -> None:
    assert isinstance(own_program(str(tmp_path), frozen=False), LastingProgram)
    assert isinstance(own_program(str(tmp_path), frozen=True), FileProgram)
    assert LastingProgram().lies_there() == LastingProgram().running


@pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody replace a program that runs")
def test_the_new_one_takes_the_process_over() -> None:
    program = (
        "import os, sys; from goodword.integration.own_program import start_anew; "
        "start_anew([sys.executable, '-c', 'import os; print(os.getpid(), sorted(os.environ))'], {'ONE': '1'})"
    )
    with subprocess.Popen([sys.executable, "-c", program], cwd=SOURCE, stdout=subprocess.PIPE, text=True) as process:
        said, _ = process.communicate(timeout=30)
    assert said.startswith(f"{process.pid} [")
    assert "'ONE'" in said
    assert "'PATH'" not in said
