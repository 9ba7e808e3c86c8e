"""What doctor finds on a desktop, on a real bus."""

import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from jeepney import Message, new_method_return

from goodword.core.findings import Finding
from goodword.integration import desktop as desktop_module
from goodword.integration import display
from goodword.integration.desktop import Desktop
from goodword.integration.display import has_display
from goodword.integration.session_bus import session_bus_address
from goodword.x11 import has_owner
from support.notification_server import NotificationServer, Oddities
from support.private_bus import PATIENCE, BusEnd, PrivateBus


def found(environment: dict[str, str], limit: float = PATIENCE) -> dict[str, Finding]:
    findings = Desktop(environment, limit, "linux").findings()
    for finding in findings:
        assert finding.works == (finding.advice == "")
    return {finding.subject: finding for finding in findings}


def tool(folder: Path, name: str, command: str = "") -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{command}\n")
    (folder / name).chmod(stat.S_IRWXU)


def tray_host(bus: PrivateBus, *, has_panel: bool) -> BusEnd:
    """What keeps the icons of trays, and knows whether a panel shows them."""
    end: BusEnd

    def answer(message: Message) -> None:
        end.send(new_method_return(message, "v", (("b", has_panel),)))

    end = BusEnd(bus.address, answer)
    end.own("org.kde.StatusNotifierWatcher")
    return end


def test_a_bare_machine_is_told_what_to_do(tmp_path: Path) -> None:
    findings = found({"PATH": str(tmp_path)})
    assert [finding.works for finding in findings.values()] == [False] * 6
    assert list(findings) == ["Display", "Session bus", "Notifications", "Buttons on notifications", "Tray", "Mail"]
    assert "goodword log" in findings["Display"].advice


def test_a_whole_desktop_works(
    bus: PrivateBus, start_server: Callable[[Oddities], NotificationServer], tmp_path: Path
) -> None:
    start_server(Oddities())
    watcher = tray_host(bus, has_panel=True)
    tool(tmp_path / "bin", "xdg-email")
    tool(tmp_path / "bin", "xdg-mime", "echo thunderbird.desktop")
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": bus.address,
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": f"{tmp_path / 'bin'}:/bin",
    }
    findings = found(environment)
    assert all(finding.works for finding in findings.values())
    assert findings["Notifications"].detail == "oddly shows them."
    assert findings["Mail"].detail == "thunderbird opens drafts."
    watcher.close()


@pytest.mark.parametrize("name", ["Inhibited", "paused"])
def test_do_not_disturb_is_told(
    bus: PrivateBus, start_server: Callable[[Oddities], NotificationServer], name: str
) -> None:
    start_server(Oddities(holds_back=name))
    findings = found({"DBUS_SESSION_BUS_ADDRESS": bus.address, "PATH": ""})
    assert findings["Notifications"].detail == "oddly holds them back: do not disturb is on."
    assert findings["Buttons on notifications"].works


def test_a_tray_that_no_panel_shows_is_none(bus: PrivateBus) -> None:
    host = tray_host(bus, has_panel=False)
    findings = found({"DBUS_SESSION_BUS_ADDRESS": bus.address, "PATH": ""})
    assert findings["Tray"].detail == "The desktop knows trays, but no panel shows one."
    host.close()


def test_a_tray_of_the_old_kind_is_one(bus: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def holds(selection: str, display: str) -> bool:
        asked.append((selection, display))
        return True

    monkeypatch.setattr(desktop_module, "has_owner", holds)
    environment = {"DBUS_SESSION_BUS_ADDRESS": bus.address, "PATH": "", "QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":9"}
    assert found(environment)["Tray"].detail == "The panel has one of the old kind (XEmbed)."
    assert asked == [("_NET_SYSTEM_TRAY_S0", ":9")]


def test_nobody_holds_a_selection_where_there_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not has_owner("_NET_SYSTEM_TRAY_S0", "")
    assert not has_owner("_NET_SYSTEM_TRAY_S0", "no display")

    def missing(_name: str) -> None:
        raise OSError

    monkeypatch.setattr("ctypes.CDLL", missing)
    assert not has_owner("_NET_SYSTEM_TRAY_S0", ":0")


def test_wayland_is_named(tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen", "WAYLAND_DISPLAY": "wayland-0", "PATH": ""}
    assert found(environment)["Display"].detail == "Windows can be opened (Wayland)."


def test_a_server_without_buttons_is_told(
    bus: PrivateBus, start_server: Callable[[Oddities], NotificationServer], tmp_path: Path
) -> None:
    start_server(Oddities(features=()))
    findings = found({"DBUS_SESSION_BUS_ADDRESS": bus.address, "PATH": ""})
    assert findings["Notifications"].works
    assert not findings["Buttons on notifications"].works
    assert not findings["Tray"].works


def test_a_bus_without_a_server_and_one_with_a_server_that_hangs(
    bus: PrivateBus, start_server: Callable[[Oddities], NotificationServer]
) -> None:
    environment = {"DBUS_SESSION_BUS_ADDRESS": bus.address, "PATH": ""}
    assert found(environment)["Notifications"].detail == "Nothing shows notifications here."
    start_server(Oddities(hangs_at=frozenset({"GetCapabilities"})))
    assert found(environment, 0.2)["Notifications"].detail == "The notification server does not answer."


@pytest.mark.parametrize(
    ("command", "works", "detail"),
    [
        ("echo kmail.desktop", True, "kmail opens drafts."),
        ("true", False, "No mail program is set for this desktop."),
        ("exec /bin/sleep 60", True, "Drafts can be opened."),
        (None, True, "Drafts can be opened."),
    ],
)
def test_the_mail_program_is_asked_for(tmp_path: Path, command: str | None, works: bool, detail: str) -> None:
    tool(tmp_path / "bin", "xdg-open")
    if command is not None:
        tool(tmp_path / "bin", "xdg-mime", command)
    mail = Desktop({"PATH": str(tmp_path / "bin")}, 0.5, "linux")._mail()
    assert (mail.works, mail.detail) == (works, detail)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_the_system_does_it(platform: str) -> None:
    desktop = Desktop({}, platform=platform)
    assert desktop.has_display()
    assert all(finding.works for finding in desktop.findings())


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":x"},
        {"DISPLAY": ":99999"},
        {"DISPLAY": "localhost:59000"},
        {"DISPLAY": "localhost:99999"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "xcb"},
    ],
)
def test_a_display_that_nobody_serves_is_none(environment: dict[str, str]) -> None:
    assert not has_display(environment, platform="linux")


def test_a_display_that_is_served_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_X_FOLDER", tmp_path)
    with socket.socket(socket.AF_UNIX) as x_server, socket.socket(socket.AF_UNIX) as wayland:
        for server, name in ((x_server, "X7"), (wayland, "wayland-0")):
            server.bind(str(tmp_path / name))
            server.listen()
        assert has_display({"DISPLAY": ":7"}, platform="linux")
        assert has_display({"DISPLAY": "unix:7.0"}, platform="linux")
        assert has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}, platform="linux")
    with socket.create_server(("127.0.0.1", 0)) as forwarded:
        monkeypatch.setattr(display, "_X_PORT", forwarded.getsockname()[1] - 10)
        assert has_display({"DISPLAY": "127.0.0.1:10.0"}, platform="linux")
    assert has_display({"QT_QPA_PLATFORM": "offscreen:x"}, platform="linux")


def test_the_bus_is_found_where_it_usually_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 999_999)
    assert session_bus_address({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}) == "unix:path=/x"
    assert session_bus_address({"XDG_RUNTIME_DIR": str(tmp_path)}) is None
    (tmp_path / "bus").touch()
    assert session_bus_address({"XDG_RUNTIME_DIR": str(tmp_path)}) is None
    (tmp_path / "bus").unlink()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        assert session_bus_address({"XDG_RUNTIME_DIR": str(tmp_path)}) == f"unix:path={tmp_path / 'bus'}"
