"""Notices through the real plyer, which calls a notify-send of ours."""

import os
import stat
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.ports import Activation, Notice
from goodword.integration import plyer_notice
from goodword.integration.plyer_notice import PlyerNotifier, clipped
from support.silence import ExpectedLogs

NOTICE = Notice("today", "Two are open today", "It's “Hana & Co”. <What> was it?")


def never(_activation: Activation) -> None:
    raise AssertionError("plyer tells nothing back")


@pytest.fixture
def notify_send(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A notify-send first on PATH that writes down what it gets; its text may be replaced."""
    script = tmp_path / "bin" / "notify-send"
    script.parent.mkdir()
    write(script, f'printf "%s\\n" "$@" "bus=$DBUS_SESSION_BUS_ADDRESS" > {tmp_path / "said"}')
    monkeypatch.setenv("PATH", f"{script.parent}:{os.environ['PATH']}")
    monkeypatch.setattr(plyer_notice, "_FLATPAK", tmp_path / "no-flatpak")
    return script


def write(script: Path, command: str) -> None:
    script.write_text(f"#!/bin/sh\n{command}\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)


def test_the_text_reaches_notify_send(notify_send: Path, tmp_path: Path) -> None:
    notifier = PlyerNotifier()
    assert notifier.show(NOTICE, never)
    said = (tmp_path / "said").read_text().splitlines()
    assert said[:2] == [NOTICE.title, NOTICE.body]
    assert "Goodword" in said
    assert notifier.capabilities() == frozenset()
    notifier.withdraw(NOTICE.key)
    notifier.shutdown()


def test_text_is_never_taken_for_an_option(notify_send: Path, tmp_path: Path) -> None:
    assert PlyerNotifier().show(Notice("key", "--help", "-x\0 \ud800"), never)
    assert (tmp_path / "said").read_text().splitlines()[:2] == [" --help", " -x ?"]


def test_notify_send_is_told_the_bus_that_cron_does_not_name(
    notify_send: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plyer_notice, "session_bus_address", lambda _environment: "unix:path=/run/bus")
    assert PlyerNotifier().show(NOTICE, never)
    assert "bus=unix:path=/run/bus" in (tmp_path / "said").read_text()


def test_a_notify_send_that_fails_is_no_success(notify_send: Path) -> None:
    write(notify_send, "exit 1")
    assert not PlyerNotifier().show(NOTICE, never)


def test_a_notify_send_that_hangs_is_given_up(notify_send: Path, expected_logs: ExpectedLogs) -> None:
    expected_logs("plyer did not show a notice")
    write(notify_send, "exec sleep 60")
    begun = time.monotonic()
    assert not PlyerNotifier(limit=0.2).show(NOTICE, never)
    assert time.monotonic() - begun < 20


def test_without_notify_send_or_in_a_flatpak_plyer_is_not_asked(
    notify_send: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plyer_notice, "_FLATPAK", tmp_path)
    assert not PlyerNotifier().show(NOTICE, never)
    monkeypatch.setattr(plyer_notice, "_FLATPAK", tmp_path / "no-flatpak")
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert not PlyerNotifier().show(NOTICE, never)
    assert not PlyerNotifier(platform="darwin").show(NOTICE, never)


def stand_in(monkeypatch: pytest.MonkeyPatch, notify: Callable[..., None]) -> None:
    """Puts `notify` in the place of plyer's, which is not touched: its first look for notify-send is its last."""
    import plyer

    monkeypatch.setattr(plyer, "notification", SimpleNamespace(notify=notify))


@pytest.mark.parametrize(
    "failure", [NotImplementedError("none"), ValueError("string too long"), Exception("Shell_NotifyIconW failed")]
)
def test_whatever_plyer_raises_is_caught(
    monkeypatch: pytest.MonkeyPatch, failure: Exception, expected_logs: ExpectedLogs
) -> None:
    def fail(**_arguments: object) -> None:
        raise failure

    expected_logs("plyer did not show a notice")
    stand_in(monkeypatch, fail)
    assert not PlyerNotifier(platform="win32").show(NOTICE, never)


def test_windows_gets_what_fits_and_only_its_own_icons(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []
    stand_in(monkeypatch, lambda **arguments: asked.append(arguments))
    assert PlyerNotifier(icon="icon.png", platform="win32").show(Notice("key", "🙂" * 40, "x" * 300), never)
    assert PlyerNotifier(icon="icon.ico", platform="win32").show(NOTICE, never)
    assert asked[0]["title"] == "🙂" * 31 + "…"
    assert asked[0]["message"] == "x" * 254 + "…"
    assert [one["app_icon"] for one in asked] == ["", "icon.ico"]


@given(st.text(max_size=200), st.integers(1, 100))
def test_clipped_text_fits_and_is_a_beginning(text: str, units: int) -> None:
    short = clipped(text, units)
    assert len(short.encode("utf-16-le")) // 2 <= units
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))
