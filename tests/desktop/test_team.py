"""The Team window on a real desktop, used as assistive technology does."""

import json
from typing import Any

import pytest

from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until

pytestmark = pytest.mark.desktop


def test_a_list_is_pasted_and_two_become_one(session: Session, panel: Panel, dunst: Dunst, goodword: Goodword) -> None:
    goodword.do("add", "praise", "Rang the clinic back.", "--person", "Amara O.")
    goodword.start("--background")
    panel.item().choose("Team…")
    window = session.window("Team")
    window.find("Paste a list…").press()
    sheet = session.window("Paste a list")
    sheet.edit("Names").write("Amara Okonkwo <amara@example.org>\nBen Roth")
    until(lambda: sheet.says("2 new people."), "who is new")
    sheet.find("Add them").press()
    until(lambda: names(goodword) == ["Amara O.", "Amara Okonkwo", "Ben Roth"], "the team of three")
    window.find("Only in private").press()
    until(lambda: known(goodword, "Amara Okonkwo")["recognition"] == "private", "the wish")
    assert known(goodword, "Amara Okonkwo")["last_praise"] is None
    goodword.do("person", "Amara O.", "--merge-into", "Amara Okonkwo")
    window.find("Separate").press()
    until(lambda: len(names(goodword)) == 3, "the two apart again")
    window.find("Undo").press()
    until(lambda: names(goodword) == ["Amara Okonkwo", "Ben Roth"], "the two as one again")
    assert known(goodword, "Amara Okonkwo")["last_praise"] == goodword.today()

    panel.item().choose("Record now…")
    form = session.window("Quick entry")
    form.edit("Person").write("Amara Okonkwo")
    form.edit("Note").write("Half a sentence")
    panel.item().choose("Team…")
    window.find("More").focus()
    session.press("space", "Up", "Return")  # the last of its menu
    sheet = session.window("Erase a person")
    sheet.edit("Name").write("amara okonkwo")
    until(lambda: sheet.says("What goes: 1 record"), "how much that is")
    until(lambda: sheet.says("What you are writing about them right now goes too."), "the half sentence")
    until(lambda: sheet.find("Erase").enabled, "the button")
    sheet.find("Erase").press()
    until(lambda: sheet.says("Amara Okonkwo is erased"), "what became of it")
    assert names(goodword) == ["Ben Roth"]
    assert form.edit("Note").text == ""
    assert all(b"Okonkwo" not in path.read_bytes() for path in goodword.data.rglob("*") if path.is_file())


def test_help_tells_of_this_very_desktop(session: Session, panel: Panel, dunst: Dunst, goodword: Goodword) -> None:
    goodword.start("--background")
    panel.item().choose("Help…")
    window = session.window("Help")
    for words in ("Notifications: works", "Buttons on notifications: works", "Tray: works", "Running: works"):
        until(lambda words=words: window.says(words), words)  # type: ignore[misc]
    told = {one["subject"]: one["works"] for one in json.loads(goodword.do("doctor", "--json"))}
    assert told["Running"]
    assert told["Tray"]
    assert told["Notifications"]


def people(goodword: Goodword) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(goodword.do("people", "--json"))
    return found


def names(goodword: Goodword) -> list[str]:
    return [one["name"] for one in people(goodword)]


def known(goodword: Goodword, name: str) -> dict[str, Any]:
    return next(one for one in people(goodword) if one["name"] == name)
