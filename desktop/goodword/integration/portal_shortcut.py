"""A key by the desktop portal: org.freedesktop.portal.GlobalShortcuts, where a desktop has it (KDE, GNOME from 48).

The portal may ask the leader, and may give another key than the one that was wished for. Its answers come as
signals of a request object, which are listened for before the request is made.
"""

import contextlib
import logging
import threading
from collections.abc import Callable
from queue import Empty, Queue
from typing import TYPE_CHECKING, Any

from goodword import APPLICATION_ID
from goodword.core.language import tr
from goodword.core.shortcut import Kept, KeyChord, Modifier, by_hand, chord_words
from goodword.integration.session_bus import (
    BUS,
    PROPERTIES,
    Address,
    BusError,
    RefusedError,
    SessionBus,
    session_bus_address,
)

if TYPE_CHECKING:
    from jeepney import Message

PORTAL = Address(
    "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.GlobalShortcuts"
)
_REGISTRY = Address(PORTAL.name, PORTAL.path, "org.freedesktop.host.portal.Registry")
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_QUICK = "quick-entry"
_MODIFIERS = {Modifier.CTRL: "CTRL", Modifier.ALT: "ALT", Modifier.SHIFT: "SHIFT", Modifier.SUPER: "LOGO"}
_KEYSYMS = {"Space": "space", "PageUp": "Page_Up", "PageDown": "Page_Down"}

_logger = logging.getLogger(__name__)


class PortalShortcut:
    """GlobalShortcut of the desktop portal. No call to it waits longer than `limit` seconds, the leader `patience`."""

    def __init__(
        self,
        limit: float = 5.0,
        patience: float = 300.0,
        bus_address: Callable[[], str | None] = session_bus_address,
    ) -> None:
        self._limit = limit
        self._patience = patience
        self._bus_address = bus_address
        self._binding: _Binding | None = None

    def bind(self, chord: KeyChord, pressed: Callable[[str], None], told: Callable[[Kept], None]) -> None:
        """See GlobalShortcut."""
        self.shutdown()
        self._binding = _Binding(self._limit, self._patience, self._bus_address, pressed)
        threading.Thread(
            target=self._binding.run, args=(chord, told), name="goodword-shortcut", daemon=True
        ).start()

    def shutdown(self) -> None:
        """See GlobalShortcut."""
        if self._binding is not None:
            self._binding.close()
            self._binding = None


class _Binding:
    """One key asked for: a connection of its own, ended with it, so that the portal forgets the key too."""

    def __init__(
        self, limit: float, patience: float, bus_address: Callable[[], str | None], pressed: Callable[[str], None]
    ) -> None:
        self._limit = limit
        self._patience = patience
        self._bus_address = bus_address
        self._pressed = pressed
        self._lock = threading.Lock()
        self._bus: SessionBus | None = None
        self._closed = False
        self._owner = ""
        self._session = ""
        self._answers: Queue[tuple[str, int, dict[str, Any]]] = Queue()

    def run(self, chord: KeyChord, told: Callable[[Kept], None]) -> None:
        try:
            kept = self._bind(chord)
        except (BusError, ValueError, LookupError, TypeError) as error:
            _logger.info("the portal does not keep a key: %s", str(error) if isinstance(error, BusError) else "odd")
            kept = Kept(False, by_hand())
        with self._lock:
            closed = self._closed
        if not closed:
            told(kept)
        if not kept.works:
            self.close()

    def close(self) -> None:
        with self._lock:
            self._closed = True
            bus, self._bus = self._bus, None
        self._answers.put(("", 0, {}))
        if bus is not None:
            if self._session:
                with contextlib.suppress(BusError):
                    bus.tell(Address(PORTAL.name, self._session, _SESSION), "Close")
            bus.close()

    def _bind(self, chord: KeyChord) -> Kept:
        bus = self._connected()
        _ask_version(bus, self._limit)
        self._owner = bus.call(BUS, "GetNameOwner", "s", (PORTAL.name,), limit=self._limit)[0]
        with contextlib.suppress(RefusedError):  # portals before 1.20 know a program by other signs
            bus.call(_REGISTRY, "Register", "sa{sv}", (APPLICATION_ID, {}), limit=self._limit)
        options = {"handle_token": ("s", "goodword_session"), "session_handle_token": ("s", "goodword")}
        code, results = self._ask(bus, "CreateSession", "a{sv}", (options,), "goodword_session", self._limit)
        if code != 0:
            return Kept(False, by_hand())
        self._session = str(results["session_handle"][1])
        wish = {"description": ("s", tr("Open quick entry")), "preferred_trigger": ("s", trigger(chord))}
        body = (self._session, [(_QUICK, wish)], "", {"handle_token": ("s", "goodword_bind")})
        code, results = self._ask(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", body, "goodword_bind", self._patience)
        bound = dict(results.get("shortcuts", ("", []))[1]) if code == 0 else {}
        if _QUICK not in bound:
            return Kept(False, by_hand())
        words = str(bound[_QUICK].get("trigger_description", ("s", ""))[1])
        return Kept(True, tr("Quick entry opens with {key}.").format(key=words or chord_words(chord)))

    def _connected(self) -> SessionBus:
        bus = SessionBus(self._bus_address(), self._limit, self._signal)
        with self._lock:
            if not self._closed:
                self._bus = bus
                closed = False
            else:
                closed = True
        if closed:
            bus.close()
            raise BusError("it is given up")
        for interface in (_REQUEST, PORTAL.interface):
            rule = f"type='signal',sender='{PORTAL.name}',interface='{interface}'"
            bus.call(BUS, "AddMatch", "s", (rule,), limit=self._limit)
        return bus

    def _ask(
        self, bus: SessionBus, member: str, signature: str, body: tuple[Any, ...], token: str, patience: float
    ) -> tuple[int, dict[str, Any]]:
        """The answer of the request object: a code, 0 for yes, and what was given."""
        sender = bus.unique_name.removeprefix(":").replace(".", "_")
        expected = f"{PORTAL.path}/request/{sender}/{token}"
        bus.call(PORTAL, member, signature, body, limit=self._limit)
        try:
            while True:
                path, code, results = self._answers.get(timeout=patience)
                if not path:
                    raise BusError("it is given up")
                if path == expected:
                    return code, results
        except Empty:
            raise BusError(f"no answer to {member} in time") from None

    def _signal(self, message: "Message") -> None:
        from jeepney.low_level import HeaderFields

        fields = message.header.fields
        if fields.get(HeaderFields.sender) != self._owner:
            return
        match fields.get(HeaderFields.member), tuple(message.body):
            case "Response", (int() as code, dict() as results):
                self._answers.put((str(fields.get(HeaderFields.path)), code, results))
            case "Activated", (self._session, "quick-entry", _, dict() as options):
                self._pressed(str(options.get("activation_token", ("s", ""))[1]))
            case _:
                pass


def has_portal(limit: float = 2.0, bus_address: Callable[[], str | None] = session_bus_address) -> bool:
    """Whether the desktop has a portal that keeps keys, as far as `limit` seconds tell."""
    try:
        bus = SessionBus(bus_address(), limit, lambda _message: None)
    except BusError:
        return False
    try:
        _ask_version(bus, limit)
    except BusError:
        return False
    finally:
        bus.close()
    return True


def _ask_version(bus: SessionBus, limit: float) -> None:
    """Raises BusError where no portal keeps keys."""
    bus.call(Address(PORTAL.name, PORTAL.path, PROPERTIES), "Get", "ss", (PORTAL.interface, "version"), limit=limit)


def trigger(chord: KeyChord) -> str:
    """The keys as the portal takes them: "CTRL+ALT+g" (XDG shortcuts specification)."""
    key = chord.key.lower() if len(chord.key) == 1 else _KEYSYMS.get(chord.key, chord.key)
    return "+".join([*(name for modifier, name in _MODIFIERS.items() if modifier in chord.modifiers), key])
