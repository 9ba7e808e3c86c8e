"""The desktop of each test here, started for it and ended after it."""

import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.running import Goodword
from desktop.session import Session

_LONGEST_LOG = 4_000


@pytest.fixture
def session(home: Path, request: pytest.FixtureRequest) -> Iterator[Session]:
    """A screen, a window manager and the buses; nobody shows notices, and there is no tray."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the desktop of these tests is a Linux one")
    if missing := os.environ.get("GOODWORD_MISSING_PACKAGES", "").strip():
        if os.environ.get("CI") == "true":
            pytest.fail(f"not installed: {missing}")
        pytest.skip(f"not installed: {missing}")
    session = Session(home)
    try:
        session.open()
        request.node.stash[_SESSION] = session
        yield session
    finally:
        left = session.close()
    if left:
        pytest.fail("\n".join(left), pytrace=False)


@pytest.fixture
def goodword(session: Session) -> Iterator[Goodword]:
    """The app, not started yet, with a book in which every day is a working day."""
    app = Goodword(session)
    app.do("settings", "workdays", "mon,tue,wed,thu,fri,sat,sun")
    yield app
    if faults := app.finish():
        pytest.fail("\n".join(faults), pytrace=False)


@pytest.fixture
def dunst(session: Session) -> Dunst:
    """The notification server."""
    return Dunst(session)


@pytest.fixture
def panel(session: Session) -> Panel:
    """The panel with its tray."""
    return Panel(session)


_SESSION = pytest.StashKey[Session]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Hang the logs, the windows and a picture of the screen on the report of a failed test."""
    report = yield
    session = item.stash.get(_SESSION, None)
    if session is not None and report.failed and report.when == "call":
        picture = session.logs / "screen.png"
        try:
            picture.write_bytes(session.screenshot())
            report.sections.append(("the screen", str(picture)))
            report.sections.append(("the windows", session.accessible.outline()))
        except Exception as error:  # noqa: BLE001 - the desktop may be what failed
            report.sections.append(("the screen", f"no picture: {error!r}"))
        logs = [*sorted(session.logs.glob("*.log")), session.home / "data" / "goodword.log"]
        for log in logs:
            if log.exists() and (text := log.read_text("utf-8", "replace")[-_LONGEST_LOG:]):
                report.sections.append((log.name, text))
    return report
