"""The language is changed while Goodword runs: the windows come again in it, and nothing typed is lost."""

import pytest

from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until

pytestmark = pytest.mark.desktop


def test_the_windows_come_again_in_the_language_chosen_and_the_draft_is_there(
    session: Session, panel: Panel, dunst: Dunst, goodword: Goodword
) -> None:
    goodword.start("--background")
    panel.item().choose("Record now…")
    entry = session.window("Quick entry")
    entry.edit("Note").write("Half a sentence about Ben")
    panel.item().choose("Settings…")
    session.window("Settings")
    goodword.run("settings", "language", "de")
    settings = session.window("Einstellungen")
    assert until(lambda: settings.says("Goodword spricht Deutsch."), "the greeting")
    assert "Beenden" in panel.item().labels()
    assert session.window("Schnelleintrag").edit("Notiz").text == "Half a sentence about Ben"
    assert "Stärke" in goodword.run("status")
    assert '"strength"' in goodword.run("status", "--json")
    goodword.run("settings", "language", "system")
    session.window("Settings")
    session.no_window("Einstellungen")
