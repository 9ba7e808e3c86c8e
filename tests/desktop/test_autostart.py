"""Starting with the desktop: asked at Welcome, and done as a desktop does it at the next sign-in."""

import signal
from configparser import ConfigParser
from pathlib import Path

import pytest

from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until
from goodword import APPLICATION_ID

pytestmark = pytest.mark.desktop


def test_it_comes_back_in_the_tray_at_the_next_sign_in(
    session: Session, panel: Panel, dunst: Dunst, goodword: Goodword
) -> None:
    goodword.start()
    welcome = session.window("Welcome")
    for title in ("Your working days", "When may it ask?"):
        welcome.find("Next").press()
        welcome.find(title, "label")
    assert welcome.find("Start when I sign in", "check box").checked
    welcome.find("Write the first one").press()
    session.window("Quick entry")
    entry = session.home / "config" / "autostart" / f"{APPLICATION_ID}.desktop"
    told = desktop_entry(entry)
    assert goodword.signal(signal.SIGTERM) == 0
    until(panel.is_empty, "an empty tray")

    goodword.start_as(told["exec"])
    panel.item().says("Goodword: 0 of 3 today")
    assert Path(told["tryexec"]).exists()
    session.no_window("Quick entry")
    session.no_window("Today")


def desktop_entry(file: Path) -> dict[str, str]:
    """What the entry says."""
    parser = ConfigParser(interpolation=None)
    until(file.exists, "the autostart entry")
    parser.read(file)
    return dict(parser["Desktop Entry"])
