"""Notices over a real bus, to servers as odd as they come."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from goodword.core.ports import Activation, Capability, Notice
from goodword.integration.freedesktop import FreedesktopNotifier
from goodword.integration.session_bus import BUS
from support.notification_server import EMITTER, Inbox, NotificationServer, Oddities
from support.private_bus import PATIENCE, PrivateBus, emit_from_elsewhere
from support.silence import ExpectedLogs

ACTIONS = (("record", "Record"), ("snooze", "In 15 minutes"), ("off", "I'm off today"))
NOTICE = Notice("2026-03-02", "Two are open today", "Coaching & listening. Who <noticed> it?", ACTIONS)

StartServer = Callable[[Oddities], NotificationServer]


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def notifier(bus: PrivateBus) -> Iterator[FreedesktopNotifier]:
    notifier = FreedesktopNotifier(PATIENCE, bus_address=lambda: bus.address)
    yield notifier
    notifier.shutdown()


def shown(notifier: FreedesktopNotifier, server: NotificationServer, inbox: Inbox) -> int:
    """The number the server gave to NOTICE."""
    assert notifier.show(NOTICE, inbox)
    return server.received[-1].number


def hear_out(notifier: FreedesktopNotifier) -> None:
    """Let the notifier hear all that the bus has sent it so far."""
    assert notifier._bus is not None
    notifier._bus.call(BUS, "GetId", limit=PATIENCE)


def test_a_notice_arrives_with_its_buttons(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities())
    assert notifier.show(NOTICE, inbox)
    (received,) = server.received
    assert received.title == "Two are open today"
    assert received.body == "Coaching &amp; listening. Who &lt;noticed&gt; it?"
    assert received.actions[0] == "default"
    assert received.actions[2:] == (
        "record",
        "Record",
        "snooze",
        "In 15 minutes",
        "off",
        "I'm off today",
    )
    assert received.hints["desktop-entry"] == ("s", "goodword")
    assert received.hints["urgency"] == ("y", 1)
    assert notifier.capabilities() == frozenset(Capability)


@pytest.mark.parametrize("action", ["record", "snooze", "off", "default"])
@pytest.mark.parametrize("broadcasts", [False, True])
def test_what_is_done_with_it_comes_back_by_name(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox, action: str, broadcasts: bool
) -> None:
    server = start_server(Oddities(broadcasts=broadcasts))
    server.act(shown(notifier, server, inbox), action)
    assert inbox.next() == Activation("2026-03-02", action, "")


def test_the_activation_token_comes_with_it(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities())
    number = shown(notifier, server, inbox)
    server.act(number, "record", token="focus-me")
    assert inbox.next().token == "focus-me"
    server.act(number, "record")
    assert inbox.next().token == ""


def test_an_action_that_comes_with_the_answer_is_not_lost(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    start_server(Oddities(acts_at_once="record"))
    assert notifier.show(NOTICE, inbox)
    assert inbox.next().action == "record"


def test_a_server_without_buttons_gets_none(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities(features=("body",)))
    assert notifier.capabilities() == {Capability.WITHDRAW}
    assert notifier.show(NOTICE, inbox)
    assert server.received[0].actions == ()
    assert server.received[0].body == NOTICE.body


def test_a_notice_whose_buttons_never_fire_can_be_withdrawn(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities())
    number = shown(notifier, server, inbox)
    notifier.withdraw(NOTICE.key)
    server.wait(lambda: server.closed == [number])
    server.act(number, "record")
    server.act(shown(notifier, server, inbox), "off")
    assert inbox.next().action == "off"
    assert inbox.empty
    notifier.withdraw("never shown")


def test_the_same_key_replaces(start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox) -> None:
    server = start_server(Oddities())
    number = shown(notifier, server, inbox)
    assert notifier.show(NOTICE, inbox)
    assert server.received[1].replaces == number
    assert notifier.show(Notice("another", "Title", "", ()), inbox)
    assert server.received[2].replaces == 0


def test_strangers_and_unknown_numbers_and_actions_are_ignored(
    bus: PrivateBus, start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities())
    number = shown(notifier, server, inbox)
    emit_from_elsewhere(bus.address, EMITTER, "ActionInvoked", "us", (number, "off"))
    emit_from_elsewhere(bus.address, EMITTER, "ActivationToken", "us", (number, "stolen"))
    emit_from_elsewhere(bus.address, EMITTER, "NotificationClosed", "uu", (number, 2))
    server.act(number + 100, "off")
    server.act(number, "format-disk")
    server.act(number, "record")
    assert inbox.next() == Activation(NOTICE.key, "record", "")
    assert inbox.empty


def test_an_expired_notice_still_answers_and_a_dismissed_one_does_not(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities())
    number = shown(notifier, server, inbox)
    server.close(number, 1)
    server.act(number, "record")
    assert inbox.next().action == "record"
    server.close(number, 2)
    server.act(number, "off")
    assert notifier.show(Notice("another", "Title", "", ()), inbox)
    server.act(shown(notifier, server, inbox), "snooze")
    assert inbox.next().action == "snooze"
    assert server.received[-1].replaces == 0


def test_a_restarted_server_is_asked_again_and_the_old_numbers_are_forgotten(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    first = start_server(Oddities())
    number = shown(notifier, first, inbox)
    first.stop()
    second = start_server(Oddities(features=("body",), broadcasts=True, first_number=number + 5))
    second.act(number, "off")
    hear_out(notifier)
    assert notifier.capabilities() == {Capability.WITHDRAW}
    assert notifier.show(NOTICE, inbox)
    assert second.received[0].replaces == 0
    second.act(second.received[0].number, "record")
    assert inbox.next().action == "record"
    assert inbox.empty


def test_capabilities_are_asked_for_once_a_server(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities())
    for _ in range(3):
        assert notifier.show(NOTICE, inbox)
    assert server.asked_for_capabilities == 1


@pytest.mark.parametrize("member", ["GetCapabilities", "Notify"])
def test_a_hanging_server_costs_no_more_than_the_limit(
    bus: PrivateBus,
    start_server: StartServer,
    inbox: Inbox,
    member: str,
    caplog: pytest.LogCaptureFixture,
    expected_logs: ExpectedLogs,
) -> None:
    expected_logs("did not take a notice: no answer to .* in time")
    server = start_server(Oddities(hangs_at=frozenset({member})))
    notifier = FreedesktopNotifier(0.3, bus_address=lambda: bus.address)
    begun = time.monotonic()
    assert not notifier.show(NOTICE, inbox)
    assert time.monotonic() - begun < 5
    assert NOTICE.body not in caplog.text
    if member == "Notify":
        server.let_go()
        server.wait(lambda: len(server.closed) == 1)
        assert inbox.empty
    notifier.shutdown()


def test_a_server_that_dies_in_the_middle_is_reported_at_once(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox, expected_logs: ExpectedLogs
) -> None:
    expected_logs("did not take a notice: Notify was answered with .*NoReply")
    start_server(Oddities(dies_at=frozenset({"Notify"})))
    assert not notifier.show(NOTICE, inbox)
    second = start_server(Oddities())
    assert notifier.show(NOTICE, inbox)
    assert len(second.received) == 1


def test_an_answer_of_the_wrong_type_is_no_success(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    start_server(Oddities(answers_with_words=True))
    assert not notifier.show(NOTICE, inbox)


def test_without_a_server_nothing_is_promised(
    notifier: FreedesktopNotifier, inbox: Inbox, expected_logs: ExpectedLogs
) -> None:
    expected_logs("did not take a notice: GetCapabilities was answered with .*ServiceUnknown")
    assert notifier.capabilities() == frozenset()
    assert not notifier.show(NOTICE, inbox)
    notifier.withdraw(NOTICE.key)


@pytest.mark.parametrize("address", [None, "", "unix:path=/nowhere/bus", "nonsense", "autolaunch:"])
def test_without_a_bus_nothing_is_promised(address: str | None, inbox: Inbox, expected_logs: ExpectedLogs) -> None:
    expected_logs("did not take a notice: (there is no session bus|the session bus can't be reached)")
    notifier = FreedesktopNotifier(bus_address=lambda: address)
    assert notifier.capabilities() == frozenset()
    assert not notifier.show(NOTICE, inbox)
    notifier.withdraw(NOTICE.key)
    notifier.shutdown()


def test_a_bus_that_comes_back_is_used_again(
    bus: PrivateBus, start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox, expected_logs: ExpectedLogs
) -> None:
    expected_logs("did not take a notice: the session bus")
    server = start_server(Oddities())
    assert notifier.show(NOTICE, inbox)
    bus.stop()
    assert not notifier.show(NOTICE, inbox)
    notifier.withdraw(NOTICE.key)
    assert server.closed == []
    bus.start()
    again = start_server(Oddities())
    again.act(shown(notifier, again, inbox), "record")
    assert inbox.next().action == "record"


def test_shutdown_takes_notices_with_dead_buttons_away(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox, expected_logs: ExpectedLogs
) -> None:
    expected_logs("did not take a notice: it is shut down")
    server = start_server(Oddities())
    number = shown(notifier, server, inbox)
    notifier.shutdown()
    server.wait(lambda: server.closed == [number])
    assert not notifier.show(NOTICE, inbox)
    notifier.shutdown()


def test_a_lasting_notice_has_no_buttons_and_stays(bus: PrivateBus, start_server: StartServer, inbox: Inbox) -> None:
    server = start_server(Oddities())
    notifier = FreedesktopNotifier(PATIENCE, lasting=True, bus_address=lambda: bus.address)
    assert notifier.show(NOTICE, inbox)
    assert notifier.capabilities() == {Capability.WITHDRAW}
    notifier.shutdown()
    (received,) = server.received
    assert received.actions == ()
    assert "desktop-entry" not in received.hints
    assert server.closed == []


def test_what_the_bus_can_not_carry_is_left_out(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities(features=()))
    assert notifier.show(Notice("key", "a\0b", "c\ud800d \u202e🙂", ()), inbox)
    assert (server.received[0].title, server.received[0].body) == ("ab", "c?d \u202e🙂")


def test_a_handler_that_fails_does_not_end_the_hearing(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox, expected_logs: ExpectedLogs
) -> None:
    expected_logs("a message from the session bus could not be handled")
    server = start_server(Oddities())
    calls: list[Activation] = []

    def fail_once(activation: Activation) -> None:
        calls.append(activation)
        if len(calls) == 1:
            raise RuntimeError("a bug in the window")
        inbox(activation)

    assert notifier.show(NOTICE, fail_once)
    number = server.received[0].number
    server.act(number, "record")
    server.act(number, "off")
    assert inbox.next().action == "off"


def test_showing_from_within_the_handler_is_refused_rather_than_stuck(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox, expected_logs: ExpectedLogs
) -> None:
    expected_logs("on the thread that would have to hear")
    server = start_server(Oddities())
    answered = threading.Event()
    results: list[bool] = []

    def show_again(_activation: Activation) -> None:
        results.append(notifier.show(NOTICE, inbox))
        answered.set()

    assert notifier.show(NOTICE, show_again)
    server.act(server.received[0].number, "record")
    assert answered.wait(PATIENCE)
    assert results == [False]


def test_old_notices_are_forgotten_in_the_end(
    start_server: StartServer, notifier: FreedesktopNotifier, inbox: Inbox
) -> None:
    server = start_server(Oddities())
    for turn in range(40):
        assert notifier.show(Notice(f"key {turn}", "Title", "", ACTIONS), inbox)
    server.act(server.received[0].number, "off")
    server.act(server.received[-1].number, "record")
    assert inbox.next() == Activation("key 39", "record", "")
    assert inbox.empty
