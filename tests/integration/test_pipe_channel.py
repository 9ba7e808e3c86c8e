"""The channel for Windows; its named pipe is a Unix socket here, spoken to by the same calls."""

from collections.abc import Iterator
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from goodword.integration import pipe_channel
from goodword.integration.pipe_channel import PipeServer, ask_pipe
from support.private_bus import PATIENCE


@pytest.fixture(autouse=True)
def unix_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipe_channel, "_FAMILY", "AF_UNIX")


@pytest.fixture
def pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    path = Path("pipe")
    server = PipeServer(path, lambda data: b"heard " + data, 0.3)
    yield path
    server.shutdown()


def test_a_request_is_answered(pipe: Path) -> None:
    assert ask_pipe(pipe, b"show", PATIENCE) == b"heard show"
    assert ask_pipe(pipe, b"quick", PATIENCE) == b"heard quick"


def test_a_silent_or_overlong_one_does_not_stop_the_next(pipe: Path) -> None:
    with Client(str(pipe), family="AF_UNIX"):
        assert ask_pipe(pipe, b"show", PATIENCE) == b"heard show"
    assert ask_pipe(pipe, b"x" * 2000, PATIENCE) is None
    assert ask_pipe(pipe, b"show", PATIENCE) == b"heard show"


def test_nobody_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert ask_pipe(Path("missing"), b"show", PATIENCE) is None
