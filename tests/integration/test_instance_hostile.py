"""The place where other starts are heard, under attack: noise, floods, slow callers, links in the lock's place."""

from __future__ import annotations

import os
import random
import socket
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from queue import Queue

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.core.errors import BookError
from goodword.core.practices import Practice
from goodword.core.requests import Request, Verb
from goodword.integration.instance import InstanceLock, Listener, ask
from goodword.integration.paths import Paths
from support.private_bus import PATIENCE
from support.silence import ExpectedLogs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe there, and its own bounds")

LIMIT = 0.5
FLOOD = 500
ROUNDS = 300
VALID = Request(Verb.QUICK, Practice.PRAISE, "token").to_bytes()


@pytest.fixture
def heard() -> Queue[Request]:
    return Queue()


@pytest.fixture
def listener(paths: Paths, heard: Queue[Request]) -> Iterator[Listener]:
    listener = Listener(paths, heard.put, limit=LIMIT)
    yield listener
    listener.shutdown()


def call(path: Path) -> socket.socket:
    """A connection, waited for as long as a test may take."""
    there = socket.socket(socket.AF_UNIX)
    there.connect(str(path))  # in its turn; with a time limit it would be turned away where others wait
    there.settimeout(PATIENCE)
    return there


def say(path: Path, pieces: list[bytes]) -> bytes:
    """What is answered to these pieces, sent one after another; nothing where the line is cut."""
    with call(path) as there, suppress(ConnectionError):
        for piece in pieces:
            there.sendall(piece)
        there.shutdown(socket.SHUT_WR)
        return there.recv(100)
    return b""


def is_a_request(line: bytes) -> bool:
    """Whether the reader of requests takes it."""
    try:
        Request.from_bytes(line)
    except (ValueError, RecursionError):
        return False
    return True


def test_noise_is_refused_and_the_next_is_heard(
    paths: Paths, listener: Listener, heard: Queue[Request], expected_logs: ExpectedLogs
) -> None:
    expected_logs("a request that is none was refused")
    chance = random.Random(7)
    for _ in range(ROUNDS):
        line = bytearray(VALID if chance.random() < 0.7 else chance.randbytes(chance.randrange(1200)))
        for _ in range(chance.randrange(4)):
            place = chance.randrange(len(line) + 1)
            line[place : place + chance.randrange(9)] = chance.randbytes(chance.randrange(9))
        cut = chance.randrange(len(line) + 1)
        whole = bytes(line) + b"\n" * chance.randrange(3)
        answer = say(paths.socket, [whole[:cut], whole[cut:]])
        first, end, rest = whole.partition(b"\n")
        taken = bool(end) and not rest and is_a_request(first)
        assert (answer == b"ok\n") is taken
        assert heard.qsize() == taken
        if taken:
            heard.get_nowait()
    assert ask(paths, Request(Verb.SHOW))


def test_a_crowd_that_says_nothing_keeps_nobody_waiting(
    paths: Paths, listener: Listener, heard: Queue[Request]
) -> None:
    with ExitStack() as crowd:
        for number in range(FLOOD):
            silent = crowd.enter_context(call(paths.socket))
            if number % 3 == 0:
                with suppress(ConnectionError):
                    silent.sendall(b'{"verb": ')
        begun = time.monotonic()
        assert ask(paths, Request(Verb.SHOW), limit=PATIENCE)
        assert time.monotonic() - begun < LIMIT
    assert heard.get_nowait() == Request(Verb.SHOW)


def test_a_line_without_an_end_is_bounded_in_bytes_and_in_time(
    paths: Paths, listener: Listener, heard: Queue[Request]
) -> None:
    sent = 0
    with call(paths.socket) as there, suppress(ConnectionError):
        while sent < 100_000_000:
            sent += there.send(b"x" * 65536)
    assert sent < 1_000_000
    begun = time.monotonic()
    with call(paths.socket) as slow, suppress(ConnectionError):
        while time.monotonic() - begun < PATIENCE:
            slow.sendall(b" ")
            time.sleep(0.02)
    assert time.monotonic() - begun < 4 * LIMIT
    assert ask(paths, Request(Verb.SHOW))
    assert heard.qsize() == 1


def test_the_place_is_closed_to_others(paths: Paths, listener: Listener) -> None:
    assert stat.S_IMODE(paths.socket.lstat().st_mode) == 0o600
    assert stat.S_IMODE(paths.socket.parent.lstat().st_mode) == 0o700


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=1100))
def test_whatever_the_bytes_reading_a_request_says_so_or_gives_one(data: bytes) -> None:
    if is_a_request(data):
        request = Request.from_bytes(data)
        assert Request.from_bytes(request.to_bytes()) == request


def test_the_lock_is_not_taken_through_a_link(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("mine")
    (tmp_path / "lock").symlink_to(target)
    with pytest.raises(BookError, match="can't be locked"):
        InstanceLock(tmp_path / "lock").acquire()
    assert target.read_text() == "mine"


def test_a_child_does_not_keep_the_lock(paths: Paths) -> None:
    reader, writer = os.pipe()
    heard, told = os.pipe()
    with InstanceLock(paths.lock) as ours:
        assert ours
        ends = [(os.POSIX_SPAWN_DUP2, reader, 0), (os.POSIX_SPAWN_DUP2, told, 1)]
        child = os.posix_spawn("/bin/cat", ["cat"], {}, file_actions=ends)
    try:
        os.write(writer, b".")
        assert os.read(heard, 1) == b"."  # the parent may go on before the child has closed what is not for it
        with InstanceLock(paths.lock) as again:
            assert again
    finally:
        for end in (reader, writer, heard, told):
            os.close(end)
        os.waitpid(child, 0)
