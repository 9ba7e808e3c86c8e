"""Drafts: whatever ends the writing, the words are there when quick entry opens again."""

from collections.abc import Callable
from datetime import date

import pytest
import sqlcipher3
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.ports import Draft
from goodword.core.practices import Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.entry.draft_keeper import KEEP_MILLISECONDS, DraftKeeper
from goodword.shell.windows.quick_entry import QuickEntry
from support.clock import HandClock
from support.entry_desk import CTRL, EntryHand, opened, records

WORDS = "Anna stayed calm."


def kept(desk: Desk) -> dict[Practice, str]:
    """The note of every draft in the book."""
    return {draft.practice: dict(draft.fields)["text"] for draft in desk.journal.drafts()}


def refuse(*_: object) -> None:
    raise BookError("The book", "The disk is full.", "Free some space, then try again.")


def test_steady_typing_puts_nothing_off(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry)
    keeper = entry.findChild(DraftKeeper)
    assert isinstance(keeper, DraftKeeper)
    (timer,) = keeper.findChildren(QTimer)
    assert not timer.isActive()
    QTest.keyClicks(hand.note, "Ann")
    assert timer.isActive()
    assert timer.interval() == KEEP_MILLISECONDS <= 1000
    begun = timer.timerId()
    QTest.keyClicks(hand.note, "a")
    assert timer.timerId() == begun
    with qtbot.waitSignal(keeper.kept):
        hand.pass_time()
    assert kept(desk) == {Practice.PRAISE: "Anna"}
    assert "Draft kept" in hand.labels()


@pytest.mark.parametrize(
    "leave",
    [
        lambda hand: hand.key(Qt.Key.Key_Escape),
        lambda hand: hand.window.close(),
        lambda hand: hand.window.keep_now(),
        lambda hand: hand.key(Qt.Key.Key_2, CTRL),
        lambda hand: hand.pass_time(),
    ],
    ids=["Esc", "close", "shutdown", "another practice", "time"],
)
def test_every_way_of_leaving_keeps_the_draft(
    qtbot: QtBot,
    entry: QuickEntry,
    hand: EntryHand,
    desk: Desk,
    leave: Callable[[EntryHand], object],
) -> None:
    opened(qtbot, entry)
    hand.write(WORDS)
    leave(hand)
    assert kept(desk) == {Practice.PRAISE: WORDS}


def test_turning_to_another_window_keeps_the_draft(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    opened(qtbot, entry)
    hand.write(WORDS)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert kept(desk) == {Practice.PRAISE: WORDS}


def test_a_draft_comes_back_whole_after_the_app_was_ended(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, around: Surroundings, clock: HandClock
) -> None:
    opened(qtbot, entry, Practice.COACHING)
    hand.type("Person", "Ben Adeyemi")
    hand.type("Skill", "Listening first")
    hand.write("First line\n\u202bשורה\n")
    hand.type("Next step", "One open question")
    hand.type("Follow up on", "31.11.")
    hand.type("Date", "yesterday")
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_3, CTRL)
    hand.choice("Kind").setCurrentText("Wish")
    hand.answer("Corrected").click()
    hand.write("She wants it shorter.")
    hand.key(Qt.Key.Key_Escape)
    clock.forward(minutes=25)
    again = QuickEntry(around)
    try:
        opened(qtbot, again, Practice.COACHING)
        new = EntryHand(again)
        lines = [new.line(name).text() for name in ("Person", "Skill", "Next step", "Follow up on", "Date")]
        assert lines == ["Ben Adeyemi", "Listening first", "One open question", "31.11.", "Sun 1 Mar"]
        assert new.words() == "First line\n\u202bשורה\n"
        assert "Your draft from 15:30 is here." in new.labels()
        new.key(Qt.Key.Key_3, CTRL)
        assert new.choice("Kind").currentText() == "Wish"
        assert new.answer("Corrected").isChecked()
        assert new.words() == "She wants it shorter."
    finally:
        again.shutdown()


def test_a_draft_whose_date_makes_no_sense_is_there_with_its_words(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, clock: HandClock
) -> None:
    draft = Draft(Practice.PRAISE, (("text", WORDS), ("date", "9999-99-99")), clock.now(), clock.now())
    with desk.book.transaction():
        desk.book.drafts.put(draft)
    opened(qtbot, entry)
    assert hand.words() == WORDS
    assert hand.line("Date").text() == "Today"


def test_a_draft_of_an_earlier_day_says_its_day(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, clock: HandClock
) -> None:
    opened(qtbot, entry)
    hand.write(WORDS)
    hand.key(Qt.Key.Key_Escape)
    clock.set("2026-03-04T09:00")
    opened(qtbot, entry)
    assert "Your draft from Monday is here." in hand.labels()
    assert hand.line("Date").text() == "Today"
    hand.write(" Again.")
    hand.pass_time()
    assert "Draft kept" in hand.labels()


def test_what_is_begun_before_the_day_turns_keeps_its_day(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, clock: HandClock, around: Surroundings
) -> None:
    clock.set("2026-03-03T03:50")
    opened(qtbot, entry)
    hand.write(WORDS)
    clock.set("2026-03-03T04:10")
    around.watch.changed.emit()
    assert hand.line("Date").text() == "Mon 2 Mar"
    hand.press("Save")
    assert records(desk)[0].date == date(2026, 3, 2)


def test_saving_drops_the_draft_and_emptying_it_too(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    opened(qtbot, entry)
    hand.write(WORDS)
    hand.pass_time()
    hand.note.selectAll()
    hand.key(Qt.Key.Key_Delete)
    hand.pass_time()
    assert kept(desk) == {}
    assert "Draft kept" not in hand.labels()
    hand.write(WORDS)
    hand.pass_time()
    hand.press("Save and next")
    assert kept(desk) == {}


def test_choices_alone_are_no_draft(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry, Practice.LISTENING)
    hand.choice("Kind").setCurrentText("Wish")
    hand.answer("Confirmed").click()
    hand.type("Date", "yesterday")
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Escape)
    assert kept(desk) == {}


def test_a_draft_that_cant_be_kept_says_so_and_stays(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, entry)
    hand.write(WORDS)
    with monkeypatch.context() as full:
        full.setattr(type(desk.journal), "keep_draft", refuse)
        hand.pass_time()
        assert hand.errors() == ["Your draft is not kept yet. The disk is full. Free some space, then try again."]
        assert "Draft not kept" in hand.labels()
        hand.key(Qt.Key.Key_Escape)
        assert entry.isVisible()
        hand.key(Qt.Key.Key_Escape)
        assert not entry.isVisible()
        opened(qtbot, entry)
        assert hand.words() == WORDS
        hand.write("!")
        assert not entry.close()
    hand.pass_time()
    assert kept(desk) == {Practice.PRAISE: f"!{WORDS}"} or kept(desk) == {Practice.PRAISE: f"{WORDS}!"}
    assert hand.errors() == []


def test_a_locked_book_loses_nothing(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, around: Surroundings
) -> None:
    opened(qtbot, entry)
    hand.write(WORDS)
    other = sqlcipher3.connect(str(around.book_path), isolation_level=None)
    around.desk.book._database.db.execute("PRAGMA busy_timeout = 50")  # type: ignore[attr-defined]
    other.execute("BEGIN IMMEDIATE")
    hand.key(Qt.Key.Key_Return, CTRL)
    assert "This record is not saved yet" in hand.labels()
    assert any("Another program holds the book." in label for label in hand.labels())
    hand.pass_time()
    assert hand.words() == WORDS
    other.execute("ROLLBACK")
    other.close()
    hand.key(Qt.Key.Key_Return, CTRL)
    assert [record.content.text for record in records(around.desk)] == [WORDS]


def test_drafts_that_cant_be_read_are_said(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.journal), "drafts", refuse)
    opened(qtbot, entry)
    assert hand.errors() == ["The disk is full. Free some space, then try again."]
