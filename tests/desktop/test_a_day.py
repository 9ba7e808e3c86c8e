"""A leader's first day with Goodword, lived as a person lives it: from Welcome to the note for the manager."""

import subprocess
from pathlib import Path

import pytest

from desktop.accessible import Node
from desktop.notifications import Dunst
from desktop.panel import Panel
from desktop.ring import parts
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until
from goodword.core.practices import Practice
from support.private_bus import program

pytestmark = pytest.mark.desktop

MENU = [
    "Record now…",
    "0 of 3 today",
    "Weekly note…",
    "Today…",
    "History…",
    "Calendar…",
    "Team…",
    "Listening…",
    "Not now",
    "I'm off today",
    "Settings…",
    "Help…",
    "Quit",
]
PRAISE = "On the outage call Amara posted a plain update every 15 minutes, so nobody at the clinic had to ask."
COACHING = "He asked three closed questions in a row & noticed it himself."
HEARD = "Nobody knows which refund form is the right one."


def test_a_whole_day(session: Session, panel: Panel, dunst: Dunst, goodword: Goodword) -> None:
    goodword.start()
    session.window("Welcome").find("Skip for now").press()
    assert dunst.notice().startswith("A good moment for one sentence\nPraise, coaching and listening.\n")
    item = panel.item()
    item.says("Goodword: 0 of 3 today")
    assert item.labels() == MENU
    assert [line.label for line in item.menu().labelled("Not now").below] == [  # type: ignore[union-attr]
        "In 15 minutes",
        "Later today",
        "In a meeting for an hour",
    ]
    assert parts(panel.picture()) == set()

    assert dunst.press("Record") == {"Record", "In 15 minutes", "I'm off today"}
    form = session.window("Quick entry")
    record_praise_with_the_keyboard(session, form)
    dunst.is_empty()
    item.says("Goodword: 1 of 3 today")
    assert parts(panel.picture()) == {Practice.PRAISE}
    record_coaching(form)
    item.says("Goodword: 2 of 3 today")
    record_listening(form)
    session.no_window("Quick entry")
    item.says("Goodword: 3 of 3 today")
    until(lambda: parts(panel.picture()) == set(Practice), "the whole ring in the panel")
    assert all(parts(picture) == set(Practice) for picture in item.pictures.values())
    assert item.labels()[1] == "3 of 3 today"
    check_what_is_kept(goodword)

    item.choose("Today…")
    today = session.window("Today")
    assert until(lambda: today.says("All three today. See you tomorrow."), "the day in words")
    item.choose("Weekly note…")
    save_the_note_for_word(session, session.window("Weekly note"))
    item.choose("Quit")
    assert goodword.ended() == 0
    until(panel.is_empty, "an empty tray")


def record_praise_with_the_keyboard(session: Session, form: Node) -> None:
    note = form.find("Note", "text")
    until(lambda: note.focused and form.find("Praise", "radio button").checked, "the caret in Note")
    session.type(PRAISE)
    until(lambda: note.text == PRAISE, "the note")
    form.find("Person").focus()
    session.type("Amara Okonkwo")
    until(lambda: form.edit("Person").text == "Amara Okonkwo", "the name")
    session.press("ctrl+shift+Return")
    until(lambda: form.find("Coaching", "radio button").checked, "the next open practice")


def record_coaching(form: Node) -> None:
    form.edit("Person").write("Bartholomew Featherstonehaugh-Osei")
    form.edit("Skill").write("Open questions")
    form.find("Note", "text").write(COACHING)
    form.edit("Next step").write("One open question before any policy")
    form.find("Save and next").press()
    until(lambda: form.find("Listening", "radio button").checked, "the next open practice")


def record_listening(form: Node) -> None:
    form.edit("Heard from").write("Nguyễn Thị Minh Khai")
    form.edit("Topic").write("Refund forms")
    form.find("Note", "text").write(HEARD)
    form.find("Confirmed").press()
    form.edit("Action").write("Ask the desk for one form")
    form.find("Save").press()


def check_what_is_kept(goodword: Goodword) -> None:
    listening, coaching, praise = goodword.records()
    assert (praise["practice"], praise["person"], praise["text"]) == ("praise", "Amara Okonkwo", PRAISE)
    assert (coaching["person"], coaching["text"]) == ("Bartholomew Featherstonehaugh-Osei", COACHING)
    assert (coaching["skill"], coaching["next_step"]) == ("Open questions", "One open question before any policy")
    assert (listening["heard_from"], listening["topic"]) == ("Nguyễn Thị Minh Khai", "Refund forms")
    assert (listening["text"], listening["paraphrase"]) == (HEARD, "confirmed")
    assert listening["action"] == "Ask the desk for one form"
    assert goodword.done_today() == {"praise": True, "coaching": True, "listening": True}


def save_the_note_for_word(session: Session, window: Node) -> None:
    """The note leaves as a Word file that a word processor opens, and holds no coaching."""
    target = session.home / "week.docx"
    window.find("Save as…").press()
    dialog = session.window("Save the note")
    until(lambda: dialog.active, "the dialog")
    session.press("ctrl+a")
    session.type(str(target))
    session.press("Return")
    until(target.exists, "the Word file")
    text = as_text(session, target)
    assert PRAISE in text
    assert "Refund forms" in text
    assert "closed questions" not in text


def as_text(session: Session, document: Path) -> str:
    """What LibreOffice reads in it."""
    profile = f"-env:UserInstallation={(session.home / 'office').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    subprocess.run([*command, str(document)], check=True, cwd=session.home, capture_output=True, timeout=120)
    return " ".join(document.with_suffix(".txt").read_text("utf-8-sig").split())
