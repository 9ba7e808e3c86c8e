"""Editing a record: a window of its own, Save, and leaving it as it is."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.people import Person
from goodword.core.practices import Content, Entry, Kind, Owner, Paraphrase, Practice
from goodword.core.workdays import Workdays
from goodword.shell.windows.entry.edit_window import EditWindow
from goodword.shell.windows.quick_entry import QuickEntry
from support.clock import HandClock
from support.entry_desk import CTRL, EntryHand, opened, records, toasts, undo
from support.surrounded import is_there

COACHING = Content(
    Practice.COACHING,
    "He waited twice.",
    person="Ben Adeyemi",
    skill="Listening first",
    next_step="One open question",
    due=date(2026, 3, 6),
    owner=Owner.ME,
)
LISTENING = Content(
    Practice.LISTENING,
    "She can’t tell.",
    heard_from="A customer",
    topic="Refund mails",
    paraphrase=Paraphrase.CORRECTED,
    action="Ask Billing",
    kind=Kind.WISH,
)


def editors() -> list[EditWindow]:
    windows = QApplication.topLevelWidgets()
    return [window for window in windows if isinstance(window, EditWindow) and window.isVisible()]


@pytest.fixture
def record(desk: Desk, clock: HandClock) -> Entry:
    """A check-in of Friday, looked at on Monday."""
    clock.set("2026-02-27T15:30")
    made = desk.journal.record(COACHING)
    clock.set("2026-03-02T15:30")
    return made


@pytest.fixture
def pen(qtbot: QtBot, entry: QuickEntry, record: Entry) -> EntryHand:
    """A hand in the window that edits it."""
    entry.edit(record)
    (window,) = editors()
    qtbot.waitActive(window)
    return EntryHand(window)


def test_it_shows_the_record_and_no_tabs(pen: EntryHand) -> None:
    assert pen.window.windowTitle() == "Edit coaching"
    names = ("Person", "Skill", "Next step", "Follow up on", "Date")
    assert [pen.line(name).text() for name in names] == [
        "Ben Adeyemi",
        "Listening first",
        "One open question",
        "Fri 6 Mar",
        "Fri 27 Feb",
    ]
    assert pen.words() == "He waited twice."
    for name in ("Praise", "Nothing genuine today", "Save and next"):
        assert not is_there(pen.window, QWidget, name)


def test_saving_changes_what_was_changed_and_nothing_else(
    qtbot: QtBot, entry: QuickEntry, pen: EntryHand, desk: Desk, record: Entry
) -> None:
    pen.type("Skill", "Patience")
    pen.type("Date", "26.2.")
    with qtbot.waitSignal(entry.saved):
        pen.key(Qt.Key.Key_Enter, CTRL)
    assert editors() == []
    (after,) = records(desk)
    assert (after.content.skill, after.date, after.content.owner) == ("Patience", date(2026, 2, 26), Owner.ME)
    assert (after.id, after.created_at, after.content.due) == (record.id, record.created_at, COACHING.due)
    (toast,) = toasts()
    assert toast.text() == "Coaching with Ben changed"
    undo(toast)
    assert [(e.content, e.date) for e in records(desk)] == [(COACHING, record.date)]


def test_esc_leaves_it_as_it_is(pen: EntryHand, desk: Desk) -> None:
    pen.write("Something else. ")
    pen.key(Qt.Key.Key_Escape)
    assert editors() == []
    assert records(desk)[0].content == COACHING
    assert desk.journal.drafts() == []


def test_saving_without_a_change_says_nothing(pen: EntryHand, desk: Desk, record: Entry) -> None:
    pen.press("Save")
    assert editors() == []
    assert toasts() == []
    assert records(desk) == [record]


@pytest.mark.parametrize("content", [LISTENING, Content(Practice.PRAISE, "Anna stayed calm.", person="Anna")])
def test_every_practice_goes_round_unchanged(
    qtbot: QtBot, entry: QuickEntry, desk: Desk, content: Content
) -> None:
    before = desk.journal.record(content)
    entry.edit(before)
    (window,) = editors()
    EntryHand(window).press("Save")
    assert records(desk) == [before]


def test_the_same_record_is_edited_in_one_window(entry: QuickEntry, pen: EntryHand, record: Entry) -> None:
    entry.edit(record)
    assert len(editors()) == 1
    pen.key(Qt.Key.Key_Escape)
    entry.edit(record)
    assert len(editors()) == 1


def test_a_draft_that_is_being_written_is_left_alone(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, record: Entry
) -> None:
    opened(qtbot, entry, Practice.COACHING)
    hand.write("Half a thought")
    entry.edit(record)
    (window,) = editors()
    EntryHand(window).type("Skill", "Patience")
    EntryHand(window).press("Save")
    assert hand.words() == "Half a thought"
    hand.pass_time()
    assert dict(desk.journal.drafts()[0].fields)["text"] == "Half a thought"


def test_what_cant_be_taken_is_said_and_stays(pen: EntryHand, desk: Desk) -> None:
    pen.note.selectAll()
    pen.key(Qt.Key.Key_Delete)
    pen.press("Save")
    assert pen.errors() == ["The note is empty. One sentence is enough."]
    pen.write("He waited.")
    pen.type("Date", "someday")
    pen.press("Save")
    assert pen.errors() == ["This can't be read as a date. Try fri, tomorrow, 27.11. or 27 Nov."]
    assert records(desk)[0].content == COACHING


def test_a_record_that_was_removed_meanwhile(pen: EntryHand, desk: Desk, record: Entry) -> None:
    desk.journal.remove(record.id)
    pen.write("More. ")
    pen.press("Save")
    assert "This record is not saved yet" in pen.labels()
    assert any("in the bin" in label for label in pen.labels())
    assert "More." in pen.words()


def test_undo_that_fails_says_so(
    entry: QuickEntry, hand: EntryHand, pen: EntryHand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen.type("Skill", "Patience")
    pen.press("Save")

    def refuse(*_: object) -> Entry:
        raise BookError("The book", "The disk is full.", "Free some space.")

    monkeypatch.setattr(type(desk.journal), "amend", refuse)
    undo(toasts()[0])
    assert hand.errors() == ["The record is as it was saved. The disk is full. Free some space."]


def test_a_book_that_cant_be_read_is_said(
    entry: QuickEntry, record: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Workdays) -> list[Person]:
        raise BookError("The book", "The disk is full.", "Free some space.")

    monkeypatch.setattr(Workdays, "status", refuse)
    entry.edit(record)
    (window,) = editors()
    assert EntryHand(window).errors() == ["The disk is full. Free some space."]
    assert EntryHand(window).words() == "He waited twice."
