"""One running instance: its lock, and requests to it over a real socket."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import BookError, KnownError
from goodword.core.practices import Practice
from goodword.core.requests import Request, Verb
from goodword.integration.channel import UnixServer, ask_unix, peer_user
from goodword.integration.instance import InstanceLock, Listener, ask
from goodword.integration.paths import Paths
from support.private_bus import PATIENCE
from support.silence import ExpectedLogs

HOLDER = """
import sys
from pathlib import Path
from goodword.integration.instance import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def heard() -> "Queue[Request]":
    return Queue()


@pytest.fixture
def listener(paths: Paths, heard: "Queue[Request]") -> Iterator[Listener]:
    listener = Listener(paths, heard.put, limit=0.5)
    yield listener
    listener.shutdown()


def test_only_one_at_a_time_has_the_lock_and_it_dies_with_its_process(paths: Paths) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(paths.lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        lock = InstanceLock(paths.lock)
        assert not lock.acquire()
        holder.kill()
        holder.wait(timeout=PATIENCE)
        assert lock.acquire()
        assert lock.acquire()
        with InstanceLock(paths.lock) as second:
            assert not second
        lock.release()
        lock.release()
        with InstanceLock(paths.lock) as third:
            assert third


def test_two_data_directories_have_two_locks(paths: Paths, tmp_path: Path) -> None:
    other = Paths(tmp_path / "other")
    other.prepare()
    with InstanceLock(paths.lock) as one, InstanceLock(other.lock) as two:
        assert one
        assert two


def test_a_lock_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(BookError, match="can't be locked"):
        InstanceLock(tmp_path / "missing" / "lock").acquire()


@pytest.mark.parametrize(
    "request_",
    [
        Request(Verb.SHOW),
        Request(Verb.QUICK, Practice.COACHING, "token-1"),
        Request(Verb.QUICK),
        Request(Verb.RELOAD),
    ],
)
def test_a_request_arrives_and_is_answered(
    paths: Paths, listener: Listener, heard: "Queue[Request]", request_: Request
) -> None:
    assert ask(paths, request_)
    assert heard.get_nowait() == request_


def test_nobody_there_is_told_at_once(paths: Paths) -> None:
    begun = time.monotonic()
    assert not ask(paths, Request(Verb.SHOW))
    assert time.monotonic() - begun < 1


def test_with_patience_a_starting_app_is_waited_for(paths: Paths, heard: "Queue[Request]") -> None:
    answers: list[bool] = []
    asking = threading.Thread(target=lambda: answers.append(ask(paths, Request(Verb.SHOW), patience=PATIENCE)))
    asking.start()
    listener = Listener(paths, heard.put)
    asking.join(PATIENCE)
    listener.shutdown()
    assert answers == [True]


def test_a_socket_left_by_a_dead_process_is_replaced(paths: Paths, heard: "Queue[Request]") -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(paths.socket))
    left.close()
    assert not ask(paths, Request(Verb.SHOW))
    listener = Listener(paths, heard.put)
    assert ask(paths, Request(Verb.SHOW))
    listener.shutdown()
    assert not paths.socket.exists()
    assert not ask(paths, Request(Verb.SHOW))


def test_a_handler_that_fails_is_answered_with_no_and_the_next_is_heard(
    paths: Paths, expected_logs: ExpectedLogs
) -> None:
    expected_logs("the request show failed")

    def fail(request: Request) -> None:
        if request.verb is Verb.SHOW:
            raise RuntimeError("a bug")

    listener = Listener(paths, fail)
    assert not ask(paths, Request(Verb.SHOW))
    assert ask(paths, Request(Verb.RELOAD))
    listener.shutdown()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"show",
        b"[]",
        b"{}",
        b'{"verb": "erase", "practice": null, "token": ""}',
        b'{"verb": "show", "practice": "praise", "token": ""}',
        b'{"verb": "quick", "practice": "gossip", "token": ""}',
        b'{"verb": "quick", "practice": null}',
        b'{"verb": "quick", "practice": null, "token": "", "run": "rm"}',
        b'{"verb": "quick", "practice": null, "token": "a\\u0000b"}',
        json.dumps({"verb": "show", "practice": None, "token": "t" * 300}).encode(),
        b"[" * 1000,
        b"\xff\xfe",
        b"\x80\x04.",
    ],
)
def test_anything_else_is_refused(
    paths: Paths, listener: Listener, heard: "Queue[Request]", data: bytes, expected_logs: ExpectedLogs
) -> None:
    expected_logs("a request that is none was refused")
    assert ask_unix(paths.socket, data, PATIENCE) == b"no"
    assert heard.empty()
    assert ask(paths, Request(Verb.SHOW))


def test_a_request_too_long_too_slow_or_broken_off_goes_unheard(
    paths: Paths, listener: Listener, heard: "Queue[Request]"
) -> None:
    assert ask_unix(paths.socket, b"x" * 2000, PATIENCE) is None
    assert ask_unix(paths.socket, b'{"verb":\n"show"}', PATIENCE) is None
    with socket.socket(socket.AF_UNIX) as slow, socket.socket(socket.AF_UNIX) as silent:
        slow.connect(str(paths.socket))
        slow.sendall(b'{"verb"')
        silent.connect(str(paths.socket))
        silent.close()
        assert ask(paths, Request(Verb.SHOW), limit=PATIENCE)
    assert heard.get_nowait() == Request(Verb.SHOW)


def test_another_user_is_not_heard(paths: Paths) -> None:
    asked: list[bytes] = []

    def answer(data: bytes) -> bytes:
        asked.append(data)
        return b"ok"

    server = UnixServer(paths.socket, answer, 0.5, user=os.getuid() + 1)
    assert ask_unix(paths.socket, b"hello", PATIENCE) is None
    server.shutdown()
    assert asked == []


def test_the_kernel_tells_the_peer() -> None:
    one, other = socket.socketpair()
    with one, other:
        assert peer_user(one) == os.getuid()


def test_a_folder_open_to_others_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o755)
    with pytest.raises(KnownError, match="open to others"):
        UnixServer(folder / "socket", lambda data: data, 1.0)


def test_a_place_that_can_not_be_made_is_told(paths: Paths) -> None:
    paths.socket.mkdir()
    with pytest.raises(KnownError, match="can't be made"):
        Listener(paths, lambda _request: None)


@given(
    st.builds(
        Request,
        st.just(Verb.QUICK),
        st.one_of(st.none(), st.sampled_from(Practice)),
        st.text("abcXYZ0189-_.: ", max_size=256),
    )
)
def test_a_request_survives_the_way(request_: Request) -> None:
    data = request_.to_bytes()
    assert len(data) < 1024
    assert Request.from_bytes(data) == request_


def test_a_token_that_can_not_be_sent_is_left_out() -> None:
    assert Request.from_bytes(Request(Verb.SHOW, token="ä" * 10).to_bytes()) == Request(Verb.SHOW)
