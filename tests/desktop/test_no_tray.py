"""Desktops without a tray, with one that comes late, and with one that goes and comes back."""

import pytest

from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until

pytestmark = pytest.mark.desktop


@pytest.fixture(autouse=True)
def one_record(goodword: Goodword) -> None:
    """So that Today opens at the start."""
    goodword.do("add", "praise", "Amara called everybody back.")
    goodword.end_welcome()


def test_without_a_tray_everything_is_reached_by_starting_again(
    session: Session, dunst: Dunst, goodword: Goodword
) -> None:
    goodword.start("--background")
    assert session.accessible.window("Today") is None
    goodword.run()
    today = session.window("Today")
    session.press("Escape")
    session.no_window("Today")
    assert goodword.runs
    goodword.run()
    today = session.window("Today")
    until(lambda: today.active, "Today in front")
    goodword.run("quick", "listening")
    form = session.window("Quick entry")
    until(lambda: form.active and form.find("Listening", "radio button").checked, "quick entry in front")
    goodword.run()
    until(lambda: today.active, "Today in front of quick entry")


def test_a_tray_that_comes_late_is_sat_in(session: Session, dunst: Dunst, goodword: Goodword) -> None:
    goodword.start("--background")
    goodword.run()  # answered, so it has looked for a tray and found none
    session.window("Today")
    panel = Panel(session)
    item = panel.item()
    item.says("Goodword: 1 of 3 today")
    item.choose("Record now…")
    assert session.window("Quick entry")


def test_a_panel_that_starts_again_has_it_again(session: Session, dunst: Dunst, goodword: Goodword) -> None:
    panel = Panel(session)
    goodword.start("--background")
    panel.item().says("Goodword: 1 of 3 today")
    panel.stop()
    goodword.do("add", "listening", "The forms are confusing.")
    panel = Panel(session)
    panel.item().says("Goodword: 2 of 3 today")
    panel.item().choose("Today…")
    assert session.window("Today")


def test_the_icon_is_clicked(session: Session, panel: Panel, dunst: Dunst, goodword: Goodword) -> None:
    goodword.start("--background")
    panel.item().activate()
    assert session.window("Today")
