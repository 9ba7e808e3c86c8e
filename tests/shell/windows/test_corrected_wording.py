"""A summary that was put right keeps its first wording, wherever it is put right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.practices import Paraphrase, Practice
from goodword.shell.windows.entry.edit_window import EditWindow
from goodword.shell.windows.quick_entry import QuickEntry
from support.book import listening
from support.entry_desk import CTRL, EntryHand, opened, records, toasts, undo

FIRST, RIGHT = "They want it faster.", "They want it calmer."
SAID = f"Put the note right. This is kept beside it: “{FIRST}”"


def labels(hand: EntryHand) -> list[str]:
    return [label.text() for label in hand.window.findChildren(QLabel) if label.isVisibleTo(hand.window)]


def test_in_quick_entry_the_note_as_it_stood_is_kept_and_said(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    opened(qtbot, entry, Practice.LISTENING)
    hand.write(FIRST)
    hand.answer("Corrected").click()
    assert SAID in labels(hand)
    entry.drafts.keep_now()
    (draft,) = desk.journal.drafts()
    assert dict(draft.fields)["text_before"] == FIRST
    entry.forms[Practice.LISTENING].note.set_text(RIGHT)
    hand.key(Qt.Key.Key_Return, CTRL)
    (made,) = records(desk)
    assert (made.content.text, desk.listening.insight(made.id).outcome.text_before) == (RIGHT, FIRST)
    (toast,) = toasts()
    undo(toast)
    assert SAID in labels(hand)
    hand.answer("Confirmed").click()
    assert SAID not in labels(hand)
    hand.key(Qt.Key.Key_Return, CTRL)
    (made,) = records(desk)
    assert desk.listening.insight(made.id).outcome.text_before is None


def test_nothing_is_kept_of_a_note_that_is_empty_yet(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    opened(qtbot, entry, Practice.LISTENING)
    hand.answer("Corrected").click()
    hand.write(RIGHT)
    hand.key(Qt.Key.Key_Return, CTRL)
    (made,) = records(desk)
    assert made.content.paraphrase is Paraphrase.CORRECTED
    assert desk.listening.insight(made.id).outcome.text_before is None


def test_in_the_editor_too_and_undo_forgets_it(qtbot: QtBot, entry: QuickEntry, desk: Desk) -> None:
    before = desk.journal.record(listening(FIRST))
    entry.edit(before)
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, EditWindow) and one.isVisible()]
    qtbot.waitActive(window)
    hand = EntryHand(window)
    hand.answer("Corrected").click()
    window.forms[Practice.LISTENING].note.set_text(RIGHT)
    hand.press("Save")
    assert desk.listening.insight(before.id).outcome.text_before == FIRST
    (toast,) = toasts()
    undo(toast)
    assert records(desk)[0].content == before.content
    assert desk.listening.insight(before.id).outcome.text_before is None
