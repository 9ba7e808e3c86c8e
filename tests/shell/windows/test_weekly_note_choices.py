"""Picking, reordering and editing what is in the note; all of it is kept, and can be taken back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.note_choices import Choices, NoteKey
from goodword.core.note_words import Audience
from goodword.core.people import Recognition
from goodword.core.practices import Entry
from goodword.core.weeks import Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.windows.weekly_note import WeeklyNoteWindow
from support.book import listening, praise
from support.clock import HandClock
from support.showing import show_active
from support.surrounded import close_all, is_there, named
from support.weekly_note import RowsHand, audience, line, press, preview, words

Opened = Callable[..., WeeklyNoteWindow]
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
WEEK = Week(2026, 10)


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings) -> Iterator[Opened]:
    """Opens the window."""
    windows: list[WeeklyNoteWindow] = []

    def open_window(week: Week | None = None) -> WeeklyNoteWindow:
        windows.append(WeeklyNoteWindow(around, week))
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


@pytest.fixture
def week(desk: Desk) -> list[Entry]:
    """Four rows: three praises, a thing heard; the more specific the earlier."""
    return [
        desk.journal.record(praise("On Monday's call she rang 14 guests by noon, so nobody waited.", person="Amara O")),
        desk.journal.record(praise("Ben wrote the night rota down on Sunday.", person="Ben F")),
        desk.journal.record(praise("Great.", person="Rosa V")),
        desk.journal.record(listening("Refund mails are unclear.", topic="Refunds", action="A new mail")),
    ]


def kept(desk: Desk, to: Audience = Audience.MANAGER) -> Choices:
    return desk.book.notes.get(NoteKey(WEEK.period(), to))


def test_space_puts_a_row_out_and_in(opened: Opened, week: list[Entry], desk: Desk) -> None:
    window = opened()
    rows = RowsHand(window)
    assert rows.names() == ["Amara O", "Ben F", "Rosa V", "Refunds"]
    rows.choose(1)
    rows.key(Qt.Key.Key_Space)
    assert "Ben" not in preview(window)
    assert [rows.is_in(row) for row in range(4)] == [True, False, True, True]
    assert kept(desk).out == {week[1].id}
    assert "2 people named. Nothing has left yet." in words(window)
    rows.key(Qt.Key.Key_Space)
    assert "Ben F" in preview(window)
    assert rows.view.currentIndex().row() == 1


def test_a_click_on_the_box_does_too(opened: Opened, week: list[Entry]) -> None:
    window = opened()
    rows = RowsHand(window)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(rows.view.viewport(), left, pos=rows.check(0))
    assert not rows.is_in(0)
    QTest.mouseDClick(rows.view.viewport(), left, pos=rows.check(0))
    assert rows.is_in(0)
    QTest.mouseClick(rows.view.viewport(), left, pos=rows.middle(2))
    assert rows.is_in(2)
    assert rows.view.currentIndex().row() == 2
    QTest.mouseClick(rows.view.viewport(), left, pos=QPoint(10, rows.view.viewport().height() - 2))
    assert [rows.is_in(row) for row in range(4)] == [True] * 4


def test_where_one_reads_from_the_right_the_box_is_at_the_right(opened: Opened, week: list[Entry]) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    viewport, left = rows.view.viewport(), Qt.MouseButton.LeftButton
    there = rows.check(0)
    assert there.x() > viewport.width() - 40
    QTest.mouseClick(viewport, left, pos=QPoint(viewport.width() - there.x(), there.y()))
    assert rows.is_in(0)
    QTest.mouseClick(viewport, left, pos=there)
    assert not rows.is_in(0)


def test_alt_and_arrows_move_within_the_group(opened: Opened, week: list[Entry], desk: Desk) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(2)
    rows.key(Qt.Key.Key_Up, ALT)
    assert rows.names() == ["Amara O", "Rosa V", "Ben F", "Refunds"]
    assert rows.view.currentIndex().row() == 1
    assert preview(window).index("Rosa V") < preview(window).index("Ben F")
    rows.key(Qt.Key.Key_Down, ALT)
    rows.key(Qt.Key.Key_Down, ALT)
    assert rows.names() == ["Amara O", "Ben F", "Rosa V", "Refunds"]
    rows.choose(3)
    rows.key(Qt.Key.Key_Up, ALT)
    assert rows.names()[-1] == "Refunds"
    assert kept(desk).order == tuple(entry.id for entry in week)


def test_a_row_is_dragged_to_its_place(opened: Opened, week: list[Entry]) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.drag(0, rows.middle(1) + QPoint(0, 12))
    assert rows.names() == ["Ben F", "Amara O", "Rosa V", "Refunds"]
    rows.drag(2, QPoint(60, 3))
    assert rows.names() == ["Rosa V", "Ben F", "Amara O", "Refunds"]
    rows.drag(0, QPoint(60, rows.view.viewport().height() - 3))
    assert rows.names() == ["Ben F", "Amara O", "Rosa V", "Refunds"]
    rows.drag(1, rows.middle(1) + QPoint(0, 3))
    assert rows.names() == ["Ben F", "Amara O", "Rosa V", "Refunds"]


def test_esc_lets_a_dragged_row_go_back(opened: Opened, week: list[Entry]) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.drag(0, rows.middle(2), drop=False)
    rows.view.repaint()
    rows.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(rows.view.viewport(), Qt.MouseButton.LeftButton, pos=rows.middle(2))
    assert rows.names()[0] == "Amara O"
    assert window.isVisible()


def test_a_line_is_edited_in_its_place(opened: Opened, week: list[Entry], desk: Desk) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(1)
    rows.key(Qt.Key.Key_F2)
    assert line(window).text() == "Ben wrote the night rota down on Sunday."
    assert line(window).hasFocus()
    line(window).set_text("Ben wrote the rota so that nights need not ask")
    QTest.keyClick(line(window), Qt.Key.Key_Return, CONTROL)
    assert not is_there(window, NoteEdit, "Line")
    assert "Ben F Ben wrote the rota so that nights need not ask." in preview(window).split("\n")
    assert rows.view.hasFocus()
    assert kept(desk).lines[week[1].id].made_from.text == "Ben wrote the night rota down on Sunday."
    assert desk.journal.entry(week[1].id).content.text == "Ben wrote the night rota down on Sunday."
    told = desk.compose(WEEK.period(), Audience.MANAGER).note.people[1].praises[0].text
    assert told == "Ben wrote the rota so that nights need not ask."


def test_a_line_that_is_edited_is_in_view_down_to_its_button(
    opened: Opened, week: list[Entry], desk: Desk, qtbot: QtBot
) -> None:
    for number in range(8):
        desk.journal.record(praise(f"Rang a@example.org and b{number}@example.org.", person=f"Nils {number}"))
    window = opened()
    window.resize(860, 560)
    rows = RowsHand(window)
    for row in (1, 6, len(rows.names()) - 1):
        rows.choose(row)
        rows.key(Qt.Key.Key_F2)
        done = named(window, QPushButton, "Done")
        qtbot.waitUntil(lambda: done.visibleRegion().boundingRect() == done.rect())  # noqa: B023 - waited for here
        QTest.keyClick(line(window), Qt.Key.Key_Escape)


def test_what_is_heard_has_its_action_beside_it(opened: Opened, week: list[Entry]) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(3)
    rows.key(Qt.Key.Key_Return)
    action = named(window, QLineEdit, "What is done about it")
    assert action.text() == "A new mail"
    action.setText("Billing words it anew")
    press(window, "Done")
    assert "Next: Billing words it anew." in preview(window)
    rows.key(Qt.Key.Key_F2)
    named(window, QLineEdit, "What is done about it").setText("")
    press(window, "Done")
    assert "Next:" not in preview(window)


def test_esc_leaves_a_line_and_not_the_window(opened: Opened, week: list[Entry], desk: Desk) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(0)
    rows.key(Qt.Key.Key_F2)
    line(window).set_text("Something else")
    QTest.keyClick(line(window), Qt.Key.Key_Escape)
    assert not is_there(window, NoteEdit, "Line")
    assert window.isVisible()
    assert kept(desk) == Choices()
    rows.key(Qt.Key.Key_F2)
    window.escape()
    assert not is_there(window, NoteEdit, "Line")
    window.escape()
    assert not window.isVisible()


def test_whoever_goes_elsewhere_means_what_stands_there(opened: Opened, week: list[Entry], desk: Desk) -> None:
    window = opened()
    rows = RowsHand(window)
    QTest.mouseDClick(rows.view.viewport(), Qt.MouseButton.LeftButton, pos=rows.middle(0))
    line(window).set_text("Rang them all back")
    named(window, QPushButton, "Copy").setFocus()
    assert "Rang them all back." in preview(window)
    rows.choose(1)
    rows.key(Qt.Key.Key_F2)
    line(window).set_text(" ")
    named(window, QPushButton, "Copy").setFocus()
    assert not is_there(window, NoteEdit, "Line")
    assert "night rota" in preview(window)


def test_words_that_can_not_be_taken_stay_with_what_is_wrong(opened: Opened, week: list[Entry]) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(0)
    rows.key(Qt.Key.Key_F2)
    line(window).set_text("")
    press(window, "Done")
    assert any(text.startswith("The note is empty.") for text in words(window))
    line(window).set_text("Rang back")
    press(window, "Done")
    assert "Rang back." in preview(window)


def test_the_records_own_words_again(opened: Opened, week: list[Entry], desk: Desk) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(0)
    rows.key(Qt.Key.Key_F2)
    assert not is_there(window, QPushButton, "As recorded")
    line(window).set_text("Rang back")
    press(window, "Done")
    rows.key(Qt.Key.Key_F2)
    press(window, "As recorded")
    assert "14 guests" in preview(window)
    assert kept(desk).lines == {}


def test_a_line_that_names_a_private_person_is_held_back_and_stays_in_view(
    opened: Opened, week: list[Entry], desk: Desk, around: Surroundings
) -> None:
    kofi = desk.journal.add_person("Kofi M")
    desk.journal.amend_person(replace(kofi, recognition=Recognition.PRIVATE))
    window = opened()
    rows = RowsHand(window)
    rows.choose(1)
    rows.key(Qt.Key.Key_F2)
    line(window).set_text("Wrote the rota with Kofi")
    press(window, "Done")
    assert "Kofi" not in preview(window)
    assert "Held back: 1 praise" in words(window)
    assert rows.told(1).endswith("Held back: Kofi M is named, and likes praise in private.")
    assert rows.names()[1] == "Ben F"


def test_a_record_that_changed_since_is_said(
    opened: Opened, week: list[Entry], desk: Desk, around: Surroundings
) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(1)
    rows.key(Qt.Key.Key_F2)
    line(window).set_text("Wrote it down")
    press(window, "Done")
    desk.journal.amend(week[1].id, praise("Ben wrote both rotas down.", person="Ben F"))
    around.watch.look()
    assert "Wrote it down." in preview(window)
    assert rows.told(1).endswith("The record has changed since you put it so.")
    window.grab()


def test_back_to_the_draft_and_undo(opened: Opened, week: list[Entry], desk: Desk) -> None:
    window = opened()
    rows = RowsHand(window)
    assert not is_there(window, QPushButton, "As drafted")
    rows.choose(0)
    rows.key(Qt.Key.Key_Space)
    rows.key(Qt.Key.Key_Down, ALT)
    choices = kept(desk)
    press(window, "As drafted")
    assert kept(desk) == Choices()
    assert not is_there(window, QPushButton, "As drafted")
    QTest.keyClick(rows.view, Qt.Key.Key_Z, CONTROL)
    assert kept(desk) == choices
    QTest.keyClick(rows.view, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(rows.view, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(rows.view, Qt.Key.Key_Z, CONTROL)
    assert kept(desk) == Choices()
    assert rows.is_in(0)


def test_choices_are_found_again_and_new_records_join(
    opened: Opened, week: list[Entry], desk: Desk, around: Surroundings
) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(0)
    rows.key(Qt.Key.Key_Space)
    window.close()
    again = opened()
    assert not RowsHand(again).is_in(0)
    desk.journal.record(praise("Tidied up.", person="Zoe K"))
    around.watch.look()
    assert "Zoe K Tidied up." in preview(again)
    assert not RowsHand(again).is_in(0)


def test_each_audience_has_its_own_note(opened: Opened, week: list[Entry], desk: Desk) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(0)
    rows.key(Qt.Key.Key_Space)
    audience(window, "The team")
    assert preview(window).startswith("Good words for the team")
    assert "Worth celebrating" in preview(window)
    assert RowsHand(window).is_in(0)
    audience(window, "The company")
    assert "Nothing from this week goes any further" in words(window)
    assert "Held back: 3 praises, 1 topic" in words(window)
    audience(window, "My manager")
    assert not RowsHand(window).is_in(0)


def test_a_note_for_one_person(opened: Opened, week: list[Entry], desk: Desk, clock: HandClock) -> None:
    gone = desk.journal.add_person("Aaron L")
    desk.journal.amend_person(replace(gone, left=date(2026, 1, 5)))
    window = opened()
    assert not is_there(window, QComboBox, "Person")
    audience(window, "One person")
    people = named(window, QComboBox, "Person")
    assert [people.itemText(n) for n in range(people.count())] == ["Amara O", "Ben F", "Rosa V"]
    assert preview(window).startswith("Good words for Amara O")
    people.setCurrentIndex(1)
    assert "night rota" in preview(window)
    assert "14 guests" not in preview(window)
    desk.journal.record(praise("One more.", person="Zoe K"))


def test_nobody_to_write_for(opened: Opened, desk: Desk) -> None:
    window = opened()
    audience(window, "One person")
    assert {"Nobody is on the team yet", "A name in a record is enough."} <= words(window)
    assert not named(window, QPushButton, "Copy").isEnabled()
    window._put("x", True)
    window._reword("x", None)


def test_everything_left_out(opened: Opened, desk: Desk) -> None:
    desk.journal.record(praise("Rang.", person="Amara O"))
    window = opened()
    rows = RowsHand(window)
    rows.choose(0)
    rows.key(Qt.Key.Key_Space)
    assert {"Everything is left out", "There is no note until something is in it."} <= words(window)
    assert not named(window, QPushButton, "Save as…").isEnabled()
    rows.key(Qt.Key.Key_Space)
    assert "Amara O Rang." in preview(window)


def test_what_to_look_at_is_underlined_at_its_words(opened: Opened, desk: Desk) -> None:
    desk.journal.record(
        praise("Rang the Hargreaves clinic.\n\nThen wrote to a@example.org. It was all my plan.", person="Amara O")
    )
    window = opened()
    page = named(window, QTextEdit, "Preview")
    found = []
    cursor = QTextCursor(page.document())
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        if cursor.charFormat().fontUnderline():
            found.append(cursor.selectedText())
        cursor.clearSelection()
    assert "Hargreaves clinic" in "".join(found)
    assert "a@example.org" in "".join(found)
    looks = next(text for text in words(window) if text.startswith("Please look:"))
    assert looks.splitlines()[:2] == [
        "Please look: “Hargreaves clinic” may be a customer's name.",
        "Please look: “a@example.org” may be a mail address.",
    ]


def test_what_is_held_back_is_shown_one_by_one(opened: Opened, week: list[Entry]) -> None:
    window = opened()
    assert not is_there(window, QPushButton, "Show what is held back")
    audience(window, "The company")
    press(window, "Show what is held back")
    shown = next(text for text in words(window) if "night rota" in text)
    assert "Ben F has not been asked about praise in public.\n  · Ben F: Ben wrote the night rota" in shown
    assert "  · Refunds: Refund mails are unclear." in shown
    press(window, "Hide what is held back")
    assert not any("night rota" in text for text in words(window))


def test_a_quiet_word_about_who_was_not_named_upward(
    opened: Opened, week: list[Entry], desk: Desk, clock: HandClock
) -> None:
    window = opened()
    press(window, "Copy")
    clock.forward(weeks=9)
    desk.journal.record(praise("Rang.", person="Amara O"))
    other = opened(Week.of(desk.preferences.today()))
    assert "Ben F was last named upward 9 weeks ago." in words(other)
    audience(other, "The team")
    assert not any("named upward" in text for text in words(other))


def test_a_choice_that_can_not_be_kept_is_said(
    opened: Opened, week: list[Entry], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()

    def full(*arguments: object) -> None:
        raise BookError("This is not saved yet", "The disk is full.", "Free some space.")

    monkeypatch.setattr(desk.book.notes, "put", full)
    rows = RowsHand(window)
    rows.choose(0)
    rows.key(Qt.Key.Key_Space)
    assert "This is not saved yet" in words(window)
    assert rows.is_in(0)
    rows.key(Qt.Key.Key_F2)
    line(window).set_text("Other words")
    press(window, "Done")
    assert "The disk is full. Free some space." in words(window)
    assert line(window).text() == "Other words"
    QTest.keyClick(line(window), Qt.Key.Key_Escape)


def test_a_record_that_goes_while_it_is_edited(
    opened: Opened, week: list[Entry], desk: Desk, around: Surroundings
) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(1)
    rows.key(Qt.Key.Key_F2)
    desk.journal.remove(week[1].id)
    around.watch.look()
    assert not is_there(window, NoteEdit, "Line")
    assert rows.names() == ["Amara O", "Rosa V", "Refunds"]
    assert rows.view.currentIndex().row() == 1


def test_the_editor_keeps_its_place(opened: Opened, week: list[Entry], desk: Desk, around: Surroundings) -> None:
    window = opened()
    rows = RowsHand(window)
    rows.choose(1)
    rows.key(Qt.Key.Key_F2)
    before = line(window).mapTo(window, QPoint())
    desk.journal.record(praise("Rang each of the 23 callers on Sunday so that nobody had to wait.", person="Ana B"))
    around.watch.look()
    around.theme.changed.emit()
    window.resize(window.width() + 40, window.height() + 60)
    assert line(window).text().startswith("Ben wrote")
    assert line(window).mapTo(window, QPoint()) != before
    window.grab()
    rows.view.repaint()
