"""Quick entry after the deed: the toast, Undo, and nothing genuine today."""


import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.practices import Content, Entry, Practice
from goodword.shell.windows.quick_entry import QuickEntry
from support.clock import HandClock
from support.entry_desk import CTRL, EntryHand, in_bin, opened, records, ring, toasts, undo


def test_undo_brings_the_words_back_as_a_draft(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry)
    hand.type("Person", "Anna Öztürk")
    hand.write("Anna stayed calm.")
    hand.key(Qt.Key.Key_Return, CTRL)
    (toast,) = toasts()
    assert toast.text() == "Praise for Anna saved"
    undo(toast)
    assert entry.isVisible()
    assert (hand.line("Person").text(), hand.words()) == ("Anna Öztürk", "Anna stayed calm.")
    assert records(desk) == []
    assert len(in_bin(desk)) == 1
    (draft,) = desk.journal.drafts()
    assert dict(draft.fields)["text"] == "Anna stayed calm."


def test_undo_by_key_after_save_and_next(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry)
    hand.write("Anna stayed calm.")
    hand.press("Save and next")
    hand.key(Qt.Key.Key_Z, CTRL)
    assert (hand.chosen(), hand.words()) == ("Praise", "Anna stayed calm.")
    assert records(desk) == []


def test_undo_never_overwrites_what_was_begun_since(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    for practice in (Practice.COACHING, Practice.LISTENING):
        desk.journal.record(Content(practice, "Done."))
    opened(qtbot, entry)
    hand.write("Anna stayed calm.")
    hand.press("Save and next")
    hand.write("And Ben")
    undo(toasts()[0])
    assert hand.words() == "And Ben"
    assert "Moved to the bin for 30 days" in hand.labels()
    assert [record.content.text for record in in_bin(desk)] == ["Anna stayed calm."]


def test_undo_that_fails_leaves_the_record_and_says_so(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, entry)
    hand.write("Anna stayed calm.")
    hand.press("Save")

    def refuse(*_: object) -> Entry:
        raise BookError("The book", "Another program holds the book.", "Wait a moment.")

    monkeypatch.setattr(type(desk.journal), "remove", refuse)
    undo(toasts()[0])
    assert hand.errors() == ["The record is as it was saved. Another program holds the book. Wait a moment."]
    assert len(records(desk)) == 1


def test_the_toast_stands_for_eight_seconds_where_the_window_was_and_moves_in_with_it(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand
) -> None:
    opened(qtbot, entry)
    hand.write("Anna stayed calm.")
    place = entry.frameGeometry()
    hand.press("Save")
    (toast,) = toasts()
    assert toast.isWindow()
    assert place.contains(toast.geometry().center())
    entry.open_at()
    (toast,) = toasts()
    assert toast.window() is entry
    ring(toast.findChildren(QTimer))
    assert toasts() == []


def test_nothing_genuine_is_said_and_can_be_taken_back(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    opened(qtbot, entry)
    hand.write("Half a thought")
    with qtbot.waitSignal(entry.skipped) as told:
        hand.press("Nothing genuine today")
    assert told.args == [Practice.PRAISE]
    assert desk.workdays.today().skipped == (Practice.PRAISE,)
    assert len(desk.journal.drafts()) == 1
    (toast,) = toasts()
    assert toast.text() == "Nothing genuine today. That is fine."
    undo(toast)
    assert desk.workdays.today().skipped == ()
    assert (hand.chosen(), hand.words()) == ("Praise", "Half a thought")


def test_a_second_nothing_genuine_within_five_days_is_refused_in_words(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, clock: HandClock
) -> None:
    desk.workdays.skip(Practice.PRAISE)
    clock.set("2026-03-03T15:30")
    opened(qtbot, entry)
    hand.press("Nothing genuine today")
    assert entry.isVisible()
    (error,) = hand.errors()
    assert "once in five working days" in error


def test_nothing_genuine_can_be_said_only_of_an_open_day(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, clock: HandClock
) -> None:
    clock.set("2026-03-03T15:30")
    desk.journal.record(Content(Practice.PRAISE, "Anna stayed calm."))
    opened(qtbot, entry, Practice.PRAISE)
    assert not hand.button("Nothing genuine today").isEnabled()
    hand.type("Date", "mon")
    hand.key(Qt.Key.Key_Return)
    assert hand.button("Nothing genuine today").isEnabled()
    hand.press("Nothing genuine today")
    assert [toast.text() for toast in toasts()] == ["Nothing genuine on Monday. That is fine."]
