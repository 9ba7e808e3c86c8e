"""The notifier for Windows and macOS, with a centre of our own in place of the system's."""

import asyncio
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from types import ModuleType
from typing import Any

import pytest

from goodword.core.ports import Activation, Capability, Notice
from goodword.integration.native import DesktopNotifierCentre, NativeNotifier
from support.notification_server import Inbox
from support.private_bus import PATIENCE
from support.silence import ExpectedLogs

NOTICE = Notice("today", "Title", "Body", (("record", "Record"),))


@dataclass
class FakeCentre:
    """Shows everything, unless told otherwise."""

    can: frozenset[Capability] = frozenset(Capability)
    hangs: bool = False
    failure: Exception | None = None
    on_screen: dict[str, Callable[[str], None]] = field(default_factory=dict)
    sent: int = 0

    async def capabilities(self) -> frozenset[Capability]:
        if self.hangs:
            await asyncio.Event().wait()
        return self.can

    async def send(self, notice: Notice, on_action: Callable[[str], None]) -> str:
        if self.failure is not None:
            raise self.failure
        self.sent += 1
        self.on_screen[f"id-{self.sent}"] = on_action
        return f"id-{self.sent}"

    async def clear(self, identifier: str) -> None:
        del self.on_screen[identifier]


def test_a_notice_is_shown_answered_replaced_and_withdrawn() -> None:
    centre, inbox = FakeCentre(), Inbox()
    notifier = NativeNotifier(PATIENCE, lambda: centre)
    assert notifier.capabilities() == frozenset(Capability)
    assert notifier.show(NOTICE, inbox)
    assert notifier.show(NOTICE, inbox)
    assert list(centre.on_screen) == ["id-2"]
    centre.on_screen["id-2"]("record")
    assert inbox.next() == Activation("today", "record")
    notifier.withdraw("today")
    notifier.withdraw("today")
    assert centre.on_screen == {}
    notifier.shutdown()


def test_shutdown_takes_notices_off() -> None:
    centre = FakeCentre()
    notifier = NativeNotifier(PATIENCE, lambda: centre)
    assert notifier.show(NOTICE, Inbox())
    notifier.shutdown()
    assert centre.on_screen == {}
    assert not notifier.show(NOTICE, Inbox())
    notifier.shutdown()


def test_a_centre_that_shows_nothing_is_not_used() -> None:
    centre = FakeCentre(can=frozenset())
    notifier = NativeNotifier(PATIENCE, lambda: centre)
    assert not notifier.show(NOTICE, Inbox())
    assert centre.sent == 0
    notifier.shutdown()


def test_a_centre_that_fails_or_can_not_be_made_is_no_success(expected_logs: ExpectedLogs) -> None:
    expected_logs("the notification centre failed")

    def missing() -> FakeCentre:
        raise ImportError("no such module")

    for start in (missing, lambda: FakeCentre(failure=RuntimeError("not authorised"))):
        notifier = NativeNotifier(PATIENCE, start)
        assert not notifier.show(NOTICE, Inbox())
        notifier.shutdown()


def test_a_centre_that_hangs_costs_no_more_than_the_limit(expected_logs: ExpectedLogs) -> None:
    expected_logs("did not answer in time")
    notifier = NativeNotifier(0.2, lambda: FakeCentre(hangs=True))
    begun = time.monotonic()
    assert notifier.capabilities() == frozenset()
    assert time.monotonic() - begun < 5
    notifier.shutdown()


def test_showing_from_within_the_handler_is_refused_rather_than_stuck() -> None:
    results: list[bool] = []
    answered = threading.Event()
    centre = FakeCentre()
    notifier = NativeNotifier(PATIENCE, lambda: centre)

    def show_again(_activation: Activation) -> None:
        results.append(notifier.show(NOTICE, show_again))
        answered.set()

    assert notifier.show(NOTICE, show_again)
    loop = notifier._loop
    assert loop is not None
    loop.call_soon_threadsafe(centre.on_screen["id-1"], "default")
    assert answered.wait(PATIENCE)
    assert results == [False]
    notifier.shutdown()


def test_a_notice_that_can_not_be_withdrawn_does_not_stop_the_next(expected_logs: ExpectedLogs) -> None:
    expected_logs("could not be withdrawn")
    centre = FakeCentre()
    notifier = NativeNotifier(PATIENCE, lambda: centre)
    assert notifier.show(NOTICE, Inbox())
    centre.on_screen.clear()
    assert notifier.show(NOTICE, Inbox())
    assert list(centre.on_screen) == ["id-2"]
    notifier.shutdown()


def test_nothing_is_started_before_it_is_needed() -> None:
    before = threading.active_count()
    notifier = NativeNotifier(PATIENCE, lambda: pytest.fail("started"))
    notifier.withdraw("today")
    notifier.shutdown()
    assert threading.active_count() == before


class StubNotifier:
    """As much of desktop_notifier.DesktopNotifier as is used."""

    def __init__(self, app_name: str) -> None:
        self.app_name = app_name
        self.sent: list[dict[str, Any]] = []
        self.cleared: list[str] = []
        self.can = {Theirs.TITLE, Theirs.BUTTONS, Theirs.ON_CLICKED}

    async def get_capabilities(self) -> set[Enum]:
        return set(self.can)

    async def send(self, **arguments: Any) -> str:
        self.sent.append(arguments)
        return "id"

    async def clear(self, identifier: str) -> None:
        self.cleared.append(identifier)


class Theirs(Enum):
    """desktop_notifier.Capability."""

    TITLE = auto()
    BUTTONS = auto()
    ON_CLICKED = auto()


@dataclass
class StubButton:
    """desktop_notifier.Button."""

    title: str
    on_pressed: Callable[[], None]
    identifier: str


def test_the_real_centre_speaks_to_desktop_notifier(monkeypatch: pytest.MonkeyPatch) -> None:
    stub = ModuleType("desktop_notifier")
    vars(stub).update(DesktopNotifier=StubNotifier, Capability=Theirs, Button=StubButton)
    monkeypatch.setitem(sys.modules, "desktop_notifier", stub)
    centre, inbox = DesktopNotifierCentre(), Inbox()
    theirs: Any = centre._notifier
    notifier = NativeNotifier(PATIENCE, lambda: centre)
    assert notifier.capabilities() == frozenset(Capability)
    assert notifier.show(NOTICE, inbox)
    (sent,) = theirs.sent
    assert (sent["title"], sent["message"]) == ("Title", "Body")
    (button,) = sent["buttons"]
    assert (button.title, button.identifier) == ("Record", "record")
    button.on_pressed()
    sent["on_clicked"]()
    assert [inbox.next().action, inbox.next().action] == ["record", "default"]
    theirs.can = {Theirs.TITLE}
    assert notifier.capabilities() == {Capability.WITHDRAW}
    notifier.shutdown()
    assert theirs.cleared == ["id"]
    theirs.can = set()
    assert asyncio.run(centre.capabilities()) == frozenset()
