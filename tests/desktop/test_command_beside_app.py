"""The command while the app runs, and where there is no screen at all."""

import pytest

from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until

pytestmark = pytest.mark.desktop


def test_the_app_notices_what_the_command_records(
    session: Session, panel: Panel, dunst: Dunst, goodword: Goodword
) -> None:
    number = goodword.do("add", "praise", "Amara called everybody back.").strip()
    goodword.end_welcome()
    goodword.start()
    item, today = panel.item(), session.window("Today")
    item.says("Goodword: 1 of 3 today")
    goodword.run("add", "listening", "The forms are confusing.", "--topic", "Forms")
    item.says("Goodword: 2 of 3 today")
    assert until(lambda: today.says("2 of 3 today. Coaching is open."), "the day in words")
    goodword.do("remove", number)
    item.says("Goodword: 1 of 3 today")
    goodword.do("off", goodword.today())
    item.says("Goodword: 1 of 3 today")
    assert until(lambda: today.says("You are off; nothing is asked."), "the day off in words")


def test_a_second_start_ends_at_once_and_well(session: Session, dunst: Dunst, goodword: Goodword) -> None:
    goodword.do("add", "praise", "Amara called everybody back.")
    goodword.end_welcome()
    goodword.start("--background")
    for arguments in ([], ["quick"], ["--background"], ["quick", "coaching"]):
        assert goodword.run(*arguments) == ""
    assert session.window("Today")
    assert session.window("Quick entry")


def test_without_a_screen_it_says_so_in_one_line_and_records(session: Session, goodword: Goodword) -> None:
    session.environment.pop("DISPLAY")
    session.environment.pop("DBUS_SESSION_BUS_ADDRESS")
    for arguments, display in ((["--background"], ""), (["quick"], ":4711"), (["quick", "praise"], "nonsense")):
        if display:
            session.environment["DISPLAY"] = display
        said = goodword.call(*arguments)
        assert (said.returncode, said.stdout) == (1, "")
        assert said.stderr == (
            "There is no display here to open a window on. "
            "Use goodword log or goodword add in the terminal, or start it from your desktop.\n"
        )
    goodword.run("add", "praise", "Amara called everybody back.")
    assert [record["text"] for record in goodword.records()] == ["Amara called everybody back."]
