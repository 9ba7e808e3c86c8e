"""Prompts where notices are shown, where nobody shows them, and where who shows them dies."""

import signal
from datetime import date

import pytest

from desktop.accessible import Node
from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until
from support.notification_server import NotificationServer, Oddities

pytestmark = pytest.mark.desktop

ACTIONS = ("Record", "In 15 minutes", "I'm off today")


@pytest.fixture(autouse=True)
def one_record(goodword: Goodword) -> None:
    """So that Today opens at the start, and two practices are asked for."""
    goodword.do("add", "praise", "Amara called everybody back.")
    goodword.end_welcome()


def own_prompt(session: Session) -> Node:
    """Goodword's own small window with the prompt."""
    return session.window("Two are open today")


def test_in_15_minutes_pauses_the_day(session: Session, panel: Panel, dunst: Dunst, goodword: Goodword) -> None:
    goodword.start()
    dunst.notice()
    dunst.press("In 15 minutes")
    dunst.is_empty()
    today = session.window("Today")
    assert until(lambda: today.says("Not before "), "the pause in words")
    # Another prompt time that is past asks nothing during a pause; the record is seen after it, so it was seen too.
    goodword.do("settings", "prompt_times", "15:00,15:30")
    goodword.do("add", "coaching", "He asked an open question.")
    panel.item().says("Goodword: 2 of 3 today")
    assert dunst.count == 0


def test_im_off_today_asks_nothing_more(panel: Panel, dunst: Dunst, goodword: Goodword) -> None:
    goodword.start()
    dunst.notice()
    dunst.press("I'm off today")
    dunst.is_empty()
    off = until(lambda: (line := panel.item().menu().labelled("I'm off today")) and line.checked, "the day off")
    assert off
    assert '"day_kind": "OFF"' in goodword.do("status", "--json")
    panel.item().choose("I'm off today")
    until(lambda: '"day_kind": "WORK"' in goodword.do("status", "--json"), "the day on")


def test_the_prompt_goes_when_the_day_is_done_elsewhere_and_the_weeks_last_offers_the_note(
    session: Session, dunst: Dunst, goodword: Goodword
) -> None:
    goodword.do("settings", "workdays", f"{date.fromisoformat(goodword.today()):%a}".lower())
    goodword.start()
    assert dunst.notice().startswith("Two are open today\nCoaching and listening.\n")
    goodword.do("add", "coaching", "He asked an open question.")
    goodword.do("add", "listening", "The forms are confusing.", "--topic", "Forms")
    until(lambda: dunst.notice().startswith("Your weekly note"), "the offer of the note")
    assert "One good word from week" in dunst.notice()
    assert "Amara" not in dunst.notice()
    dunst.press("Open")
    assert session.window("Weekly note")


def test_without_a_server_a_small_window_asks(session: Session, goodword: Goodword) -> None:
    goodword.accepted.append("did not take a notice")
    goodword.start()
    prompt = own_prompt(session)
    for label in ACTIONS:
        assert prompt.find(label, "push button").enabled
    today = session.window("Today")
    assert not prompt.active  # it takes the focus from nobody
    prompt.find("In 15 minutes").press()
    session.no_window("Two are open today")
    assert until(lambda: today.says("Not before "), "the pause in words")


def test_a_server_that_dies_of_a_notice(session: Session, goodword: Goodword) -> None:
    goodword.accepted.append("did not take a notice")
    server = NotificationServer(session.private_bus.address, Oddities(dies_at=frozenset({"Notify"})))
    goodword.start()
    assert own_prompt(session).find("I'm off today").enabled
    server.stop()


def test_a_server_that_dies_with_the_notice_on_the_screen(session: Session, goodword: Goodword) -> None:
    goodword.accepted.append("did not take a notice")
    dunst = Dunst(session)
    goodword.start()
    dunst.notice()
    dunst.stop(signal.SIGKILL)
    until(lambda: not session.bus.has("org.freedesktop.Notifications"), "the end of the server")
    goodword.do("settings", "prompt_times", "15:00,15:30")
    own_prompt(session).find("Record").press()
    form = session.window("Quick entry")
    until(lambda: form.find("Coaching", "radio button").checked, "the first open practice")
    session.no_window("Two are open today")


def test_a_server_that_comes_back_shows_the_next_prompt(session: Session, goodword: Goodword) -> None:
    dunst = Dunst(session)
    goodword.start()
    dunst.notice()
    dunst.stop(signal.SIGTERM)
    until(lambda: not session.bus.has("org.freedesktop.Notifications"), "the end of the server")
    dunst = Dunst(session)
    goodword.do("settings", "prompt_times", "15:00,15:30")
    assert dunst.notice().startswith("Two are open today")
    dunst.press("Record")
    assert session.window("Quick entry")
