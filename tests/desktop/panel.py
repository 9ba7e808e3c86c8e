"""A panel with a tray (xfce4-panel), and Goodword's item in it, as panels see it."""

import contextlib
import sys
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest
from jeepney import DBusAddress
from PySide6.QtGui import QImage

from desktop.bus import Bus, NobodyThereError
from desktop.session import Child, Session
from desktop.waiting import until

_T = TypeVar("_T")

WATCHER = "org.kde.StatusNotifierWatcher"
AREA = "400x32+880+868"
"""The corner of the screen that the panel covers."""

_ADDRESS = DBusAddress("/StatusNotifierWatcher", WATCHER, WATCHER)
_CONFIGURATION = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=4;x=1080;y=884"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="31"/>
      <property name="length-adjust" type="bool" value="false"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
"""


@dataclass(frozen=True)
class MenuLine:
    """A line of a tray menu, as the panel is told it; a separator has no label."""

    number: int
    label: str
    enabled: bool
    checked: bool
    below: tuple["MenuLine", ...]

    def labelled(self, label: str) -> "MenuLine | None":
        """The line of that label in or below this one."""
        if self.label == label:
            return self
        return next((found for line in self.below if (found := line.labelled(label))), None)


class TrayItem:
    """Goodword in the tray: org.kde.StatusNotifierItem, and its menu over com.canonical.dbusmenu."""

    def __init__(self, bus: Bus, service: str, path: str) -> None:
        self._bus = bus
        self._item = DBusAddress(path, service, "org.kde.StatusNotifierItem")
        self._menu = DBusAddress(bus.read(self._item, "Menu"), service, "com.canonical.dbusmenu")

    @property
    def tooltip(self) -> str:
        """What it says under the pointer."""
        return str(self._bus.read(self._item, "ToolTip")[2])

    @property
    def pictures(self) -> dict[int, QImage]:
        """Its icon by width."""
        found = {}
        for width, height, data in self._bus.read(self._item, "IconPixmap"):
            points = array("I", bytes(data))
            if sys.byteorder == "little":
                points.byteswap()  # they come in the order of networks
            found[width] = QImage(points.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
        return found

    def activate(self) -> None:
        """Click it."""
        self._bus.call(self._item, "Activate", "ii", (0, 0))

    def menu(self) -> MenuLine:
        """Its menu; the top has no label."""
        with contextlib.suppress(NobodyThereError):
            self._bus.call(self._menu, "AboutToShow", "i", (0,))
        return _line(self._bus.call(self._menu, "GetLayout", "iias", (0, -1, []))[1])

    def labels(self) -> list[str]:
        """What the menu's lines say, in their order, separators left out."""
        return [line.label for line in self.menu().below if line.label]

    def choose(self, label: str) -> None:
        """Click the line of that label, which must be there and enabled."""
        line = self.menu().labelled(label)
        if line is None or not line.enabled:
            pytest.fail(f"the tray menu has no {label}: {self.labels()}")
        self._bus.call(self._menu, "Event", "isvu", (line.number, "clicked", ("i", 0), 0))

    def says(self, words: str) -> None:
        """Wait until the tooltip says that."""
        until(lambda: _gone_is_none(lambda: self.tooltip == words), f"the tooltip {words}")


class Panel:
    """xfce4-panel with nothing but a tray."""

    def __init__(self, session: Session) -> None:
        self._session = session
        folder = session.home / "config" / "xfce4" / "xfconf" / "xfce-perchannel-xml"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "xfce4-panel.xml").write_text(_CONFIGURATION)
        if not session.bus.has("org.xfce.Xfconf"):
            found = sorted(Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd"))
            assert found, "xfconfd, which xfce4-panel needs, is not where Debian puts it"
            session.start("xfconfd", str(found[0]))
            until(lambda: session.bus.has("org.xfce.Xfconf"), "xfconfd")
        self._child: Child = session.start("panel", "xfce4-panel", "--disable-wm-check")
        until(lambda: session.bus.has(WATCHER), "the tray")

    def item(self) -> TrayItem:
        """Goodword's item, once it is there."""
        return until(lambda: _gone_is_none(self._item), "Goodword in the tray")

    def is_empty(self) -> bool:
        """Whether nobody sits in the tray."""
        return not self._items()

    def picture(self) -> QImage:
        """What is seen of the panel."""
        image = QImage.fromData(self._session.screenshot(AREA))
        assert not image.isNull()
        return image

    def stop(self) -> None:
        """End the panel."""
        self._child.stop()
        until(lambda: not self._session.bus.has(WATCHER), "the end of the tray")

    def _items(self) -> list[str]:
        return list(self._session.bus.read(_ADDRESS, "RegisteredStatusNotifierItems"))

    def _item(self) -> TrayItem | None:
        for known in self._items():
            service, _, path = known.partition("/")
            item = DBusAddress(f"/{path}", service, "org.kde.StatusNotifierItem")
            if self._session.bus.read(item, "Id") == "goodword":
                return TrayItem(self._session.bus, service, f"/{path}")
        return None


def _line(told: Any) -> MenuLine:
    number, properties, below = told
    plain = {name: value for name, (_signature, value) in properties.items()}
    lines = [_line(child) for _signature, child in below]
    return MenuLine(
        number,
        # An underscore marks the letter of a shortcut; two stand for one.
        str(plain.get("label", "")).replace("__", "\0").replace("_", "").replace("\0", "_"),
        bool(plain.get("enabled", True)),
        plain.get("toggle-state") == 1,
        tuple(line for line in lines),
    )


def _gone_is_none(look: Callable[[], _T]) -> _T | None:
    try:
        return look()
    except NobodyThereError:
        return None
