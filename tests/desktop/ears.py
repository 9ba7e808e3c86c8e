"""What a screen reader is told without asking: the announcements and the new descriptions on the accessibility bus."""

from jeepney import DBusAddress

from desktop.session import Session
from desktop.waiting import until

_REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
_A11Y = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_EVENTS = "org.a11y.atspi.Event.Object"


class Ears:
    """Listens from the moment it is made; `session` ends it."""

    def __init__(self, session: Session) -> None:
        address = str(session.bus.call(_A11Y, "GetAddress"))
        self._listener = session.start("ears", "dbus-monitor", "--address", address, f"interface='{_EVENTS}'")
        for event in ("object:announcement", "object:property-change:accessible-description"):
            session.accessible.bus.call(_REGISTRY, "RegisterEvent", "s", (event,))

    def hear(self, words: str, event: str = "Announcement") -> None:
        """Wait until an event of that kind has said these words."""
        until(lambda: any(words in said and event in said for said in self._events()), f"{event}: {words}")

    def _events(self) -> list[str]:
        return self._listener.log.read_text("utf-8", "replace").split("signal time=")
