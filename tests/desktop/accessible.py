"""The windows as a screen reader finds them: the accessibility tree, over its own bus.

Everything is done by role and name. A node that goes while it is looked at counts as not there.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from jeepney import DBusAddress

from desktop.bus import Bus, NobodyThereError
from desktop.waiting import until

_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_NULL = "/org/a11y/atspi/null"
_APPLICATION = "goodword"
# Numbers of AtspiStateType.
_ACTIVE, _CHECKED, _ENABLED, _FOCUSABLE, _FOCUSED, _SENSITIVE, _SHOWING = 1, 4, 8, 11, 12, 24, 25


@dataclass(frozen=True)
class Node:
    """One thing in the tree."""

    bus: Bus
    service: str
    path: str

    @property
    def name(self) -> str:
        """Its accessible name."""
        return str(self.bus.read(self._as("Accessible"), "Name"))

    @property
    def description(self) -> str:
        """What else is said of it."""
        return str(self.bus.read(self._as("Accessible"), "Description"))

    @property
    def role(self) -> str:
        """Its role in words."""
        return str(self.bus.call(self._as("Accessible"), "GetRoleName"))

    @property
    def states(self) -> frozenset[int]:
        """The numbers of its states."""
        low, high = self.bus.call(self._as("Accessible"), "GetState")
        return frozenset(n for n in range(64) if (low | high << 32) >> n & 1)

    @property
    def showing(self) -> bool:
        """Whether it is on the screen."""
        return _SHOWING in self.states

    @property
    def focused(self) -> bool:
        """Whether it gets the keys."""
        return _FOCUSED in self.states

    @property
    def focusable(self) -> bool:
        """Whether it can get the keys."""
        return _FOCUSABLE in self.states

    @property
    def active(self) -> bool:
        """Whether this window is the one that gets the keys."""
        return _ACTIVE in self.states

    @property
    def checked(self) -> bool:
        """Whether it is chosen."""
        return _CHECKED in self.states

    @property
    def enabled(self) -> bool:
        """Whether it can be used."""
        return {_ENABLED, _SENSITIVE} <= self.states

    @property
    def text(self) -> str:
        """The text in it."""
        return str(self.bus.call(self._as("Text"), "GetText", "ii", (0, -1)))

    @property
    def area(self) -> tuple[int, int, int, int]:
        """Where it is on the screen: x, y, width, height."""
        x, y, width, height = self.bus.call(self._as("Component"), "GetExtents", "u", (0,))
        return x, y, width, height

    def children(self) -> list["Node"]:
        """What is in it."""
        found = self.bus.call(self._as("Accessible"), "GetChildren")
        return [Node(self.bus, service, path) for service, path in found if path != _NULL]

    def everything(self) -> Iterator["Node"]:
        """What is in it, and in that, and so on."""
        with contextlib.suppress(NobodyThereError):
            for child in self.children():
                yield child
                yield from child.everything()

    def find(self, name: str, *roles: str) -> "Node":
        """What is on the screen in it, by name and, if given, one of some roles; waited for."""
        return until(lambda: self.seen(name, *roles), f"{' or '.join(roles) or 'anything'} called {name}")

    def seen(self, name: str, *roles: str) -> "Node | None":
        """As find, but right now."""
        return next(self._matching(name, *roles), None)

    def edit(self, name: str) -> "Node":
        """The edit of that name, alone or in a combo box of that name, which is called by its text once it has one."""
        found = self.find(name, "text", "combo box")
        return next((part for part in found.everything() if part.role == "text"), found)

    def says(self, words: str) -> "Node | None":
        """What is on the screen in it and has these words in its name."""
        for node in self.everything():
            with contextlib.suppress(NobodyThereError):
                if words in node.name and node.showing:
                    return node
        return None

    def press(self) -> None:
        """Do what a click on it does."""
        done = self.bus.call(self._as("Action"), "DoAction", "i", (0,))
        assert done, f"{self.name} can't be pressed"

    def focus(self) -> "Node":
        """Put the caret there, and wait until it is there."""
        self.bus.call(self._as("Component"), "GrabFocus")
        until(lambda: self.focused, f"the focus on {self.name}")
        return self

    def write(self, text: str) -> None:
        """Put `text` in it in place of what is there, as assistive technology does."""
        assert self.bus.call(self._as("EditableText"), "SetTextContents", "s", (text,))
        until(lambda: self.text == text, f"the text in {self.name}")

    def outline(self, indent: str = "") -> str:
        """The tree below it, a line each, for a failed test's report."""
        lines = []
        for child in self.children():
            with contextlib.suppress(NobodyThereError):
                shown = "" if child.showing else " (hidden)"
                lines.append(f"{indent}{child.role} “{child.name}”{shown}")
                lines.append(child.outline(indent + "  "))
        return "\n".join(line for line in lines if line)

    def _matching(self, name: str, *roles: str) -> Iterator["Node"]:
        for node in self.everything():
            with contextlib.suppress(NobodyThereError):
                if node.name == name and (not roles or node.role in roles) and node.showing:
                    yield node

    def _as(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.service, f"org.a11y.atspi.{interface}")


class Accessible:
    """The root of the tree."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        self._root = Node(bus, *_ROOT)

    def application(self) -> Node | None:
        """Goodword, if it runs."""
        return next((node for name, node in self._named(self._root) if name == _APPLICATION), None)

    def window(self, title: str) -> Node | None:
        """Its window of that title, if it is on the screen."""
        application = self.application()
        if application is None:
            return None
        for name, node in self._named(application):
            with contextlib.suppress(NobodyThereError):
                if name == title and node.showing:
                    return node
        return None

    def outline(self) -> str:
        """Everything of Goodword that there is."""
        application = self.application()
        return application.outline() if application else "Goodword is not there"

    def _named(self, parent: Node) -> list[tuple[str, Node]]:
        found: list[tuple[str, Node]] = []
        with contextlib.suppress(NobodyThereError):
            for child in parent.children():
                with contextlib.suppress(NobodyThereError):
                    found.append((child.name, child))
        return found
