"""However Goodword ends, what was typed is there at the next start."""

import signal

import pytest

from desktop.accessible import Node
from desktop.notifications import Dunst
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until
from support.book import desk_in

pytestmark = pytest.mark.desktop

WORDS = "Rosa rang the clinic back before lunch and told them the new date herself."


def begin_to_write(session: Session, goodword: Goodword) -> Node:
    """Quick entry with WORDS typed into Note."""
    goodword.start("quick", "praise")
    form = session.window("Quick entry")
    note = form.find("Note", "text")
    until(lambda: note.focused, "the caret in Note")
    session.type(WORDS)
    holds(note, WORDS)
    return form


def holds(note: Node, words: str) -> None:
    until(lambda: note.text == words, "the words")


def draft(session: Session, goodword: Goodword) -> str:
    """What Note holds when quick entry is opened in a new process."""
    goodword.start("quick", "praise")
    form = session.window("Quick entry")
    note = form.find("Note", "text")
    until(lambda: note.text, "the draft")
    assert until(lambda: form.says("Your draft from "), "the draft in words")
    return note.text


def test_killed_and_asked_to_end_while_typing(session: Session, dunst: Dunst, goodword: Goodword) -> None:
    form = begin_to_write(session, goodword)
    assert until(lambda: form.says("Draft kept"), "the draft in the book")
    session.type(" And")
    goodword.signal(signal.SIGKILL)
    words = draft(session, goodword)
    assert words.startswith(WORDS)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        note = session.window("Quick entry").find("Note", "text").focus()
        session.press("ctrl+End")
        session.type(" More")
        words += " More"
        holds(note, words)
        assert goodword.signal(number) == 0
        assert draft(session, goodword) == words


def test_the_screen_goes_away(session: Session, dunst: Dunst, goodword: Goodword) -> None:
    form = begin_to_write(session, goodword)
    assert until(lambda: form.says("Draft kept"), "the draft in the book")
    goodword.accepted.append("display|XCB|xcb|X11|X server|the prompt")
    session.screen.kill()
    goodword.ended()
    with desk_in(goodword.data) as desk:
        assert [dict(kept.fields)["text"] for kept in desk.journal.drafts()] == [WORDS]
