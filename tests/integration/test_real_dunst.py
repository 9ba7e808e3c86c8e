"""The notification server people have: dunst, under a real X server."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import HeaderFields, Message

from goodword.core.ports import Activation, Capability, Notice
from goodword.integration.freedesktop import FreedesktopNotifier
from goodword.integration.notify_body import DEFAULT
from goodword.integration.plyer_notice import PlyerNotifier
from goodword.integration.session_bus import BUS, SessionBus
from support.notification_server import NAME, Inbox
from support.private_bus import PATIENCE, PrivateBus, program

CONFIGURATION = """
[global]
    timeout = 0
    idle_threshold = 0
[pressed-record]
    summary = "Two are open today"
    action_name = record
"""


@pytest.fixture
def dunst(bus: PrivateBus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """dunst on a screen of its own, once it has its name on the bus."""
    server, daemon = program("Xvfb"), program("dunst")
    program("dunstctl")
    (tmp_path / "dunstrc").write_text(CONFIGURATION)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    command = [server, "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as screen:
        assert screen.stdout is not None
        number = screen.stdout.readline().decode().strip()
        environment = {**os.environ, "DISPLAY": f":{number}"}
        with subprocess.Popen(
            [daemon, "-conf", str(tmp_path / "dunstrc")],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as notifying:
            wait_for_name(bus)
            yield
            notifying.kill()
        screen.kill()


def wait_for_name(bus: PrivateBus) -> None:
    """Wait until somebody is the notification server."""
    come = threading.Event()

    def hear(message: Message) -> None:
        if message.header.fields[HeaderFields.member] == "NameOwnerChanged":
            come.set()

    connection = SessionBus(bus.address, PATIENCE, hear)
    rule = f"type='signal',sender='{BUS.name}',member='NameOwnerChanged',arg0='{NAME}'"
    connection.call(BUS, "AddMatch", "s", (rule,), limit=PATIENCE)
    if not connection.owned(NAME, limit=PATIENCE):
        assert come.wait(PATIENCE)
    connection.close()


def control(*arguments: str) -> str:
    return subprocess.run(
        ["dunstctl", *arguments], check=True, capture_output=True, text=True, timeout=PATIENCE
    ).stdout.strip()


def wait_for_count(count: int) -> None:
    """Wait until so many are on the screen; dunst takes one off when its main loop comes round."""
    for _ in range(200):
        if control("count", "displayed") == str(count):
            return
    pytest.fail(f"never {count} on the screen")


@pytest.mark.usefixtures("dunst")
def test_a_notice_is_on_the_screen_answered_and_withdrawn(bus: PrivateBus) -> None:
    notifier, inbox = FreedesktopNotifier(PATIENCE), Inbox()
    assert notifier.capabilities() == frozenset(Capability)
    actions = (("record", "Record"), ("snooze", "In 15 minutes"), ("off", "I'm off today"))
    assert notifier.show(Notice("today", "Two are open today", "Coaching & listening.", actions), inbox)
    wait_for_count(1)
    control("action", "0")
    assert inbox.next() == Activation("today", "record", "")
    assert notifier.show(Notice("later", "One is open today", "Listening.", actions), inbox)
    wait_for_count(1)
    control("action", "0")
    assert inbox.next() == Activation("later", DEFAULT, "")
    assert notifier.show(Notice("last", "One is open today", "Listening.", actions), inbox)
    notifier.withdraw("last")
    wait_for_count(0)
    notifier.shutdown()


@pytest.mark.usefixtures("dunst")
def test_a_lasting_notice_outlives_its_sender(bus: PrivateBus) -> None:
    notifier = FreedesktopNotifier(PATIENCE, lasting=True)
    assert notifier.show(Notice("today", "One is open today", "Listening."), Inbox())
    notifier.shutdown()
    wait_for_count(1)


@pytest.mark.usefixtures("dunst")
@pytest.mark.skipif(shutil.which("notify-send") is None, reason="notify-send is not installed")
def test_plyer_shows_through_notify_send(bus: PrivateBus) -> None:
    assert PlyerNotifier(limit=PATIENCE).show(Notice("today", "One is open today", "Listening."), Inbox())
    wait_for_count(1)
