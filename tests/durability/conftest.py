"""What the tests of lasting share: processes under strace."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from durability.tracing import Tracer


def tracing_works() -> bool:
    """Whether strace is here and may attach itself."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    with subprocess.Popen(["sleep", "60"]) as process:
        options = ["-e", "trace=none", "-o", "/dev/null", "-p", str(process.pid)]
        try:
            with subprocess.Popen(["strace", *options], stderr=subprocess.PIPE) as strace:
                assert strace.stderr is not None
                works = b"attached" in strace.stderr.readline()
                strace.kill()
        finally:
            process.kill()
    return works


@pytest.fixture(scope="session")
def strace() -> None:
    """Skips the test where nothing can be traced."""
    if not tracing_works():
        pytest.skip("strace is not here, or may not attach itself")


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, where that is: waiting for a disk proves nothing here."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="goodword-", dir=memory) as folder:
        yield Path(folder)


@pytest.fixture
def tracer(strace: None, workshop: Path) -> Iterator[Tracer]:
    """Runs operations under strace."""
    with Tracer(workshop) as tracer:
        yield tracer
