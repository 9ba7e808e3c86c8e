"""goodword send as processes of its own: once, whoever starts it; honest, however it ends."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from support.command import Goodword
from support.mail_server import PATIENCE, ScriptedServer, Talk

SEND = ("send", "--week", "2026-W10", "--yes")
posix = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


class SlowServer:
    """Takes one mail up to its final dot, and says yes to it when it is told to."""

    def __init__(self, *, stops_at: str = "dot") -> None:
        self.reached = threading.Event()
        self.may_go_on = threading.Event()
        self.mails: list[bytes] = []
        self._stops_at = stops_at
        self._server = ScriptedServer(self._talk)
        self.port = self._server.port

    def stop(self) -> None:
        """Hear nobody any more."""
        self.may_go_on.set()
        self._server.stop()

    def _talk(self, talk: Talk) -> None:
        if self._stops_at == "hello":
            talk.answer()
            talk.hear()
            self.reached.set()
            talk.wait()
            return
        talk.answer(b"250 OK\r\n", b"250 OK\r\n", b"250 OK\r\n", b"354 Go on\r\n")
        self.mails.append(talk.hear(b"\r\n.\r\n"))
        self.reached.set()
        self.may_go_on.wait(PATIENCE)
        talk.say(b"250 taken\r\n")
        talk.hear()


Start = Callable[..., SlowServer]


@pytest.fixture
def start(goodword: Goodword) -> Iterator[Start]:
    """Starts a slow server, and sets it up in the settings."""
    running: list[SlowServer] = []

    def begin(**options: Any) -> SlowServer:
        running.append(SlowServer(**options))
        settings = {
            "smtp_host": "127.0.0.1",
            "smtp_port": str(running[-1].port),
            "smtp_security": "none",
            "mail_from": "kim@example.org",
            "mail_to_manager": "boss@example.org",
        }
        for key, value in settings.items():
            assert goodword("settings", key, value).status == 0
        return running[-1]

    goodword("add", "praise", "Rang the clinic back.", "--person", "Amara Okonkwo")
    yield begin
    for server in running:
        server.stop()


def started(*arguments: str) -> "subprocess.Popen[str]":
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "goodword", *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def state(goodword: Goodword) -> str:
    (mail,) = json.loads(goodword("outbox", "--json").out)
    return str(mail["state"])


def test_two_who_send_at_once_send_once(start: Start, goodword: Goodword) -> None:
    server = start()
    first = started(*SEND)
    assert server.reached.wait(PATIENCE)
    second = started(*SEND)
    out, err = second.communicate(timeout=PATIENCE)
    assert (second.returncode, out) == (1, "")
    assert err == "This mail is on its way right now. Wait for its end.\n"
    assert state(goodword) == "attempting"
    server.may_go_on.set()
    assert first.communicate(timeout=PATIENCE) == ("Sent to boss@example.org.\n", "")
    assert state(goodword) == "sent"
    assert len(server.mails) == 1
    assert b"Rang the clinic back." in server.mails[0]


@posix
def test_a_process_that_is_killed_after_the_final_dot_leaves_it_unknown(start: Start, goodword: Goodword) -> None:
    server = start()
    process = started(*SEND)
    assert server.reached.wait(PATIENCE)
    process.kill()
    process.communicate(timeout=PATIENCE)
    assert process.returncode == -signal.SIGKILL
    assert state(goodword) == "unknown"
    assert goodword(*SEND).err.startswith("This mail may have arrived already.")
    assert len(server.mails) == 1


@posix
@pytest.mark.parametrize(("stops_at", "left"), [("hello", "ready"), ("dot", "unknown")])
def test_ctrl_c_ends_it_honestly(start: Start, goodword: Goodword, stops_at: str, left: str) -> None:
    server = start(stops_at=stops_at)
    process = started(*SEND)
    assert server.reached.wait(PATIENCE)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, err.count("\n")) == (1, "", 1)
    assert state(goodword) == left


def test_what_is_on_its_way_is_in_no_argument(start: Start, home: Path) -> None:
    server = start()
    process = started(*SEND)
    assert server.reached.wait(PATIENCE)
    if sys.platform == "linux":
        told = Path(f"/proc/{process.pid}/cmdline").read_bytes() + Path(f"/proc/{process.pid}/environ").read_bytes()
        assert b"clinic" not in told
    server.may_go_on.set()
    process.communicate(timeout=PATIENCE)
    left = {file.name for file in (home / "data").iterdir()} - {"backups", "goodword.upkeep.json"}
    assert left == {"book.db", "goodword.lock", "goodword.sending.lock"}
