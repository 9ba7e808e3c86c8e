"""The wording coach on a real desktop: a note typed by keys, the lights that come on, and a text for a customer."""

import pytest

from desktop.accessible import Node
from desktop.ears import Ears
from desktop.notifications import Dunst
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until

pytestmark = pytest.mark.desktop

ACT = "On Tuesday Amara rang the clinic back herself"
EFFECT = ", so the patient got her appointment and thanked us."


def lit(form: Node) -> set[str]:
    """The lights that are on, as a screen reader is told."""
    return {name for name in ("Situation", "Action", "Effect") if form.find(name).description == "there"}


def test_lights_come_on_while_a_note_is_typed(session: Session, dunst: Dunst, goodword: Goodword) -> None:
    ears = Ears(session)
    goodword.start("quick", "praise")
    form = session.window("Quick entry")
    note, wording = form.find("Note", "text"), form.find("Wording")
    until(lambda: note.focused, "the caret in Note")
    assert lit(form) == set()
    assert wording.description.endswith("What exactly did they do or say?")

    session.type(ACT)
    ears.hear("Action: there")
    until(lambda: {"Situation", "Action"} <= lit(form), "the lights for what she did and when")
    session.type(EFFECT)
    until(lambda: lit(form) == {"Situation", "Action", "Effect"}, "all three lights")
    until(lambda: form.says("All three are there."), "that nothing is missing")
    session.press("ctrl+a", "BackSpace")
    until(lambda: lit(form) == set(), "no light on an empty note")
    session.type(ACT)
    until(lambda: note.text == ACT, "the note")
    session.press("ctrl+Return")
    session.no_window("Quick entry")
    assert [record["text"] for record in goodword.records()] == [ACT]


def test_a_text_that_has_their_back(session: Session, dunst: Dunst, goodword: Goodword) -> None:
    goodword.start("quick", "listening")
    form = session.window("Quick entry")
    form.edit("Person").write("Tomasz Okafor")
    form.find("Have their back…").press()
    window = session.window("Have their back")
    assert window.edit("Person").text == "Tomasz Okafor"
    own = window.find("Own it", "text")
    until(lambda: own.focused, "the caret in Own it")
    session.type("we booked the room twice")
    session.press("Tab")
    session.type("Tomasz told me at once")
    text = "We booked the room twice. Tomasz told me at once."
    until(lambda: window.find("Text", "text").text == text, "the text")
    window.find("Copy").press()
    until(lambda: window.says("Copied"), "that it is copied")
    window.find("Say what changes", "text").focus()
    session.press("ctrl+v")
    until(lambda: window.find("Say what changes", "text").text == text, "the text from the clipboard")
    session.press("Escape")
    session.no_window("Have their back")
    assert goodword.records() == []
