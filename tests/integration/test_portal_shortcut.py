"""A key by the desktop portal, against a portal on a real bus."""

from collections.abc import Callable, Iterator
from queue import Empty, Queue

import pytest
from jeepney import DBusAddress

from goodword.core.shortcut import Kept, KeyChord, parse_chord
from goodword.integration.portal_shortcut import PortalShortcut, has_portal, trigger
from support.portal import PATH, SHORTCUTS, Portal
from support.private_bus import PATIENCE, PrivateBus, emit_from_elsewhere


@pytest.fixture(scope="module")
def bus() -> Iterator[PrivateBus]:
    bus = PrivateBus()
    yield bus
    bus.remove()


@pytest.fixture
def shortcut(bus: PrivateBus) -> Iterator[PortalShortcut]:
    shortcut = PortalShortcut(bus_address=lambda: bus.address)
    yield shortcut
    shortcut.shutdown()


@pytest.fixture
def portals(bus: PrivateBus) -> Iterator[Callable[..., Portal]]:
    made: list[Portal] = []

    def portal(**how: frozenset[str] | str) -> Portal:
        made.append(Portal(bus.address, **how))  # type: ignore[arg-type]
        return made[-1]

    yield portal
    for one in made:
        one.stop()


def chord(text: str = "Ctrl+Alt+G") -> KeyChord:
    found = parse_chord(text)
    assert found is not None
    return found


class Hand:
    """Binds, and hears."""

    def __init__(self, shortcut: PortalShortcut) -> None:
        self._shortcut = shortcut
        self.presses: Queue[str] = Queue()
        self._told: Queue[Kept] = Queue()

    def bind(self, keys: KeyChord | None = None) -> Kept:
        self._shortcut.bind(keys or chord(), self.presses.put, self._told.put)
        return self._told.get(timeout=PATIENCE)


def test_a_press_comes_with_what_lets_a_window_take_the_focus(
    shortcut: PortalShortcut, portals: Callable[..., Portal]
) -> None:
    portal, hand = portals(gives="Press <Ctrl><Alt>G"), Hand(shortcut)
    assert hand.bind() == Kept(True, "Quick entry opens with Press <Ctrl><Alt>G.")
    portal.press(token="t0k3n")
    portal.press()
    assert [hand.presses.get(timeout=PATIENCE), hand.presses.get(timeout=PATIENCE)] == ["t0k3n", ""]
    assert portal.names() == ["Get", "Register", "CreateSession", "BindShortcuts"]
    (_session, wished, _parent, _options) = dict(portal.asked)["BindShortcuts"]
    assert wished == [
        ("quick-entry", {"description": ("s", "Open quick entry"), "preferred_trigger": ("s", "CTRL+ALT+g")})
    ]


@pytest.mark.parametrize("keys", ["Super+F5", "Ctrl+PageUp"])
def test_the_keys_are_written_as_the_portal_takes_them(keys: str) -> None:
    assert trigger(chord(keys)) == {"Super+F5": "LOGO+F5", "Ctrl+PageUp": "CTRL+Page_Up"}[keys]


def test_other_keys_other_sessions_and_other_senders_are_not_heard(
    bus: PrivateBus, shortcut: PortalShortcut, portals: Callable[..., Portal]
) -> None:
    portal, hand = portals(), Hand(shortcut)
    hand.bind()
    portal.press(shortcut="delete-all")
    portal.press(session=f"{PATH}/session/x/other")
    session = f"{PATH}/session/x/goodword"
    emit_from_elsewhere(
        bus.address,
        DBusAddress(PATH, interface=SHORTCUTS),
        "Activated",
        "osta{sv}",
        (session, "quick-entry", 1, {"activation_token": ("s", "stranger")}),
    )
    portal.press(token="ours")
    assert hand.presses.get(timeout=PATIENCE) == "ours"


def test_a_portal_without_keys_and_one_that_declines_are_told_in_words(
    shortcut: PortalShortcut, portals: Callable[..., Portal]
) -> None:
    without = portals(lacks=frozenset({SHORTCUTS}))
    assert Hand(shortcut).bind() == Kept(
        False,
        "This desktop keeps no key for Goodword. "
        "Bind “goodword quick” to a key in your desktop's keyboard settings instead.",
    )
    without.stop()
    for step in ("CreateSession", "BindShortcuts"):
        portal = portals(declines=frozenset({step}))
        kept = Hand(shortcut).bind()
        assert not kept.works
        assert "goodword quick" in kept.words
        portal.stop()


def test_an_older_portal_that_knows_no_registry_keeps_the_key_too(
    shortcut: PortalShortcut, portals: Callable[..., Portal]
) -> None:
    portals(lacks=frozenset({"org.freedesktop.host.portal.Registry"}))
    assert Hand(shortcut).bind().works


def test_without_a_bus_or_a_portal_it_is_told_in_words(bus: PrivateBus) -> None:
    for address in (None, "unix:path=/nowhere", bus.address):
        shortcut = PortalShortcut(bus_address=lambda address=address: address)  # type: ignore[misc]
        assert not Hand(shortcut).bind().works
        shortcut.shutdown()


def test_given_back_the_key_is_not_heard_and_its_session_is_closed(
    shortcut: PortalShortcut, portals: Callable[..., Portal]
) -> None:
    portal, hand = portals(), Hand(shortcut)
    hand.bind()
    shortcut.shutdown()
    portal.wait(lambda: "Close" in portal.names())
    portal.press()
    assert hand.bind(chord("Ctrl+Alt+H")).works
    with pytest.raises(Empty):
        hand.presses.get_nowait()


def test_given_up_while_the_leader_is_asked_nothing_is_told(bus: PrivateBus, portals: Callable[..., Portal]) -> None:
    portal = portals(declines=frozenset())
    portal._respond = lambda *_: None  # type: ignore[method-assign]
    shortcut, told = PortalShortcut(bus_address=lambda: bus.address), Queue[Kept]()
    shortcut.bind(chord(), lambda _: None, told.put)
    portal.wait(lambda: "CreateSession" in portal.names())
    shortcut.shutdown()
    assert told.empty()


def test_whether_there_is_a_portal_for_keys(bus: PrivateBus, portals: Callable[..., Portal]) -> None:
    assert not has_portal(bus_address=lambda: None)
    assert not has_portal(bus_address=lambda: bus.address)
    portal = portals()
    assert has_portal(bus_address=lambda: bus.address)
    assert portal.names() == ["Get"]
