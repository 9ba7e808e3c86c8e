"""Waiting for what can't be interrupted."""

import socket
import threading

import pytest

from goodword.delivery.smtp_line import CalledOffError, interruptible
from support.mail_server import PATIENCE


def test_what_comes_is_given_and_what_breaks_too() -> None:
    def broken() -> int:
        raise TimeoutError("its own")

    assert interruptible(lambda: 7, PATIENCE, lambda: False) == 7
    with pytest.raises(TimeoutError, match="its own"):
        interruptible(broken, PATIENCE, lambda: False)


@pytest.mark.parametrize(("called_off", "raised"), [(False, TimeoutError), (True, CalledOffError)])
def test_a_socket_that_comes_too_late_is_closed(called_off: bool, raised: type[Exception]) -> None:
    gate, made = threading.Event(), socket.socket()

    def late() -> socket.socket:
        gate.wait(PATIENCE)
        return made

    with pytest.raises(raised):
        interruptible(late, 0.0, lambda: called_off)
    gate.set()
    (thread,) = [thread for thread in threading.enumerate() if thread.name == "goodword-connect"]
    thread.join(PATIENCE)
    assert made.fileno() == -1


def test_what_breaks_too_late_is_nobodys_business() -> None:
    gate = threading.Event()

    def late() -> int:
        gate.wait(PATIENCE)
        raise OSError

    with pytest.raises(CalledOffError):
        interruptible(late, PATIENCE, lambda: True)
    gate.set()
