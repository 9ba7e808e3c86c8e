"""What holds for every test: a home of its own, one time zone, no screen, and silence.

A warning, a log record of level WARNING or above, a Qt message, a thread or a running timer left over fails the test.
A log record that is meant is announced: `expected_logs("part of the message, as a regular expression")`.
"""

from __future__ import annotations

import gc
import itertools
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import hypothesis
import pytest

from goodword.core.language import order_figures, speak
from support.silence import ExpectedLogs, RecordingHandler, end_threads, running_timers, unexpected
from support.telling import SAID, Say

KEPT_VARIABLES = {"GOODWORD_TEST_DISPLAY", "GOODWORD_MISSING_PACKAGES", "GOODWORD_FAILED_CHECKS", "GOODWORD_PROGRAM"}
HOMES = itertools.count()
# What would let a test see the desktop, the session or the taste of whoever runs it.
CLEARED_VARIABLES = (
    "DBUS_SESSION_BUS_ADDRESS",
    "GTK_MODULES",
    "LANGUAGE",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "SESSION_MANAGER",
    "WAYLAND_DISPLAY",
    "XDG_ACTIVATION_TOKEN",
    "XDG_CURRENT_DESKTOP",
)


def settle_environment() -> None:
    """Fixes the zone, the language and the screen before anything of Qt or Goodword is imported."""
    for name in [*CLEARED_VARIABLES, *(name for name in os.environ if name.startswith("GOODWORD_"))]:
        if name not in KEPT_VARIABLES:
            os.environ.pop(name, None)
    os.environ["TZ"] = "Europe/Berlin"
    if sys.platform != "win32":
        time.tzset()
    os.environ["LC_ALL"] = os.environ["LANG"] = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    if "GOODWORD_TEST_DISPLAY" in os.environ:
        os.environ["DISPLAY"] = os.environ["GOODWORD_TEST_DISPLAY"]
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.pop("DISPLAY", None)


settle_environment()
hypothesis.settings.register_profile("goodword", deadline=None, derandomize=os.environ.get("CI") == "true")
hypothesis.settings.load_profile("goodword")


def pytest_collection_finish() -> None:
    """Takes what was imported and collected out of the sight of the garbage collection, which tests ask for often."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for this test; the data folder in it is `home / "data"`, not yet made."""
    home = tmp_path_factory.mktemp(f"home{next(HOMES)}", numbered=False)  # pytest counts by a look at all of them
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "share",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
        "GOODWORD_DATA_DIR": home / "data",
    }
    for name, place in places.items():
        monkeypatch.setenv(name, str(place))
    (home / "run").mkdir(mode=0o700)
    return home


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """What a test lets the process speak, and how it writes days in figures, ends with it."""
    yield
    speak(None)
    order_figures(month_first=False)


@pytest.fixture
def expected_logs() -> ExpectedLogs:
    """Call it with a regular expression for each warning or error that this test means to be logged."""
    return ExpectedLogs()


@pytest.fixture(autouse=True)
def silence(request: pytest.FixtureRequest, expected_logs: ExpectedLogs, home: Path) -> Iterator[None]:
    """Fails the test that logs unannounced, or leaves a thread or a running timer behind."""
    threads = set(threading.enumerate())
    handler = RecordingHandler()
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    complaints = unexpected(handler.messages, expected_logs.patterns)
    complaints += [f"thread still running: {name}" for name in end_threads(threads)]
    if {"qapp", "qtbot"} & set(request.fixturenames):
        complaints += [f"timer still running: {name}" for name in running_timers()]
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Spells out half characters: a report that holds one can't be handed to the process that prints it."""
    report = yield
    report.sections = [(name, _whole(text)) for name, text in report.sections]
    if report.longrepr is not None and _whole(report.longreprtext) != report.longreprtext:
        report.longrepr = _whole(report.longreprtext)
    return report


def _whole(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


@pytest.fixture
def say(record_property: Callable[[str, object], None]) -> Say:
    """Puts a line into what pytest says at its end, whichever process runs the test."""
    return lambda line: record_property(SAID, line)


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what tests counted, and names the checks of build/test.py that failed before pytest, where they are seen."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    lines = [str(line) for report in reports for name, line in report.user_properties if name == SAID]
    if lines:
        terminalreporter.section("nothing lost", sep="=")
        terminalreporter.write("\n".join([*lines, ""]))
    failed = os.environ.get("GOODWORD_FAILED_CHECKS", "")
    if failed:
        terminalreporter.section("failed before the tests", sep="=", red=True)
        terminalreporter.line(f"{failed}: see above; the whole run counts as failed")
