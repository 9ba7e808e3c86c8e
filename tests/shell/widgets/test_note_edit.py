"""The note: plain text, a hundred kilobytes of it, undo that takes back words only."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.practices import NOTE_LIMIT, Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.note_edit import LINE_HEIGHT, NoteEdit, NoteSpan
from goodword.shell.widgets.note_underlines import units
from goodword.shell.widgets.underline import Underline
from support.showing import show_active


@pytest.fixture
def note(qtbot: QtBot, theme: Theme) -> NoteEdit:
    made = NoteEdit(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def paste(note: NoteEdit, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def spacings(note: NoteEdit) -> set[float]:
    block = note.document().begin()
    found: set[float] = set()
    while block.isValid():
        found.add(round(block.blockFormat().lineHeight()))
        block = block.next()
    return found


def test_text_comes_back_as_it_went_in(note: NoteEdit) -> None:
    text = "On Monday:\n\n\tRené said “no\u00a0thanks” \U0001f44d\u200f"
    note.set_text(text)
    assert note.text() == text


def test_lines_keep_their_room_whatever_happens(note: NoteEdit) -> None:
    wanted = {round(LINE_HEIGHT * 100)}
    QTest.keyClicks(note, "one")
    QTest.keyClick(note, Qt.Key.Key_Return)
    QTest.keyClicks(note, "two")
    assert spacings(note) == wanted
    note.set_text("three\nfour")
    assert spacings(note) == wanted
    note.clear()
    QTest.keyClicks(note, "five")
    assert (spacings(note), note.text()) == (wanted, "five")


def test_undo_takes_back_words_and_not_the_room(note: NoteEdit) -> None:
    QTest.keyClicks(note, "one")
    for _ in range(3):
        QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert note.text() == ""
    assert spacings(note) == {round(LINE_HEIGHT * 100)}
    note.set_text("a draft")
    QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert note.text() == "a draft"


def test_paste_is_plain_and_one_step_to_undo(note: NoteEdit) -> None:
    QTest.keyClicks(note, "So ")
    paste(note, "<b>bold</b>\x00 and\x07\r\nnew", html="<h1>bold</h1><img src='x'>")
    assert note.text() == "So <b>bold</b> and\nnew"
    note.undo()
    assert note.text() == "So "


def test_a_picture_alone_is_not_taken(note: NoteEdit) -> None:
    data = QMimeData()
    data.setData("image/png", b"x")
    assert not note.canInsertFromMimeData(data)


def test_a_hundred_kilobytes_are_taken_at_once_and_not_a_byte_more(qtbot: QtBot, note: NoteEdit) -> None:
    refusals: list[str] = []
    note.refused.connect(refusals.append)
    paste(note, "é" * (NOTE_LIMIT // 2))
    assert len(note.text().encode()) == NOTE_LIMIT
    assert not refusals
    QTest.keyClicks(note, "x")
    QTest.keyClick(note, Qt.Key.Key_Return)
    paste(note, "x")
    QApplication.sendEvent(note, committed("字"))
    assert len(note.text().encode()) == NOTE_LIMIT
    assert refusals[0] == (
        "The note would be 100.0 kB long, and 100 kB fit. Take a shorter piece, or split it into two records."
    )
    assert len(refusals) == 4


def committed(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def test_too_long_a_paste_leaves_the_text_in_place(note: NoteEdit) -> None:
    refusals: list[str] = []
    note.refused.connect(refusals.append)
    note.set_text("kept")
    paste(note, "x" * 250_000)
    assert note.text() == "kept"
    assert refusals[0].startswith("The note would be 250 kB long")


def test_what_replaces_a_selection_does_not_count_twice(note: NoteEdit) -> None:
    paste(note, "x" * NOTE_LIMIT)
    note.selectAll()
    paste(note, "y" * NOTE_LIMIT)
    assert note.text() == "y" * NOTE_LIMIT
    QTest.keyClick(note, Qt.Key.Key_Backspace)
    QTest.keyClicks(note, "z")
    assert note.text().endswith("yz")


def test_composed_characters_are_taken(note: NoteEdit) -> None:
    QApplication.sendEvent(note, committed("字"))
    assert note.text() == "字"


def test_tab_leaves_the_note(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    note, after = NoteEdit(theme), QLineEdit()
    layout.addWidget(note)
    layout.addWidget(after)
    show_active(qtbot, window)
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    assert note.text() == ""


def test_it_asks_for_as_many_lines_as_it_was_told(note: NoteEdit) -> None:
    three = note.sizeHint().height()
    note.set_lines(2)
    assert note.sizeHint().height() < three
    assert note.minimumSizeHint().height() <= note.sizeHint().height()


def test_a_screen_reader_hears_an_editor(note: NoteEdit) -> None:
    note.setAccessibleName("Note")
    assert QAccessible.queryAccessibleInterface(note).role() is QAccessible.Role.EditableText


@pytest.mark.parametrize(
    ("text", "characters", "expected"), [("abc", 2, 2), ("\U0001f44dab", 1, 2), ("\U0001f44dab", 2, 3)]
)
def test_characters_beyond_the_first_plane_take_two_units(text: str, characters: int, expected: int) -> None:
    assert units(text, characters) == expected


def test_underlines_lie_under_their_words_in_the_practices_colour(note: NoteEdit, theme: Theme) -> None:
    text = "\U0001f44d On this call Amara posted an update every quarter of an hour, and rang back.\nSecond line"
    note.resize(220, 140)
    note.set_text(text)
    kinds = (Underline.DOTTED, Underline.SOLID, Underline.DASHED)
    starts = (text.index("On this"), text.index("posted"), text.index("Second"))
    note.set_spans(
        Practice.COACHING, [NoteSpan(start, start + 20, kind) for start, kind in zip(starts, kinds, strict=True)]
    )
    assert theme.tokens.coaching.fill in painted(note)
    note.moveCursor(QTextCursor.MoveOperation.End)
    note.set_text("other words")
    assert theme.tokens.coaching.fill not in painted(note)


@pytest.mark.parametrize(
    ("place", "taken", "put", "left"),
    [
        (0, 0, "Well, ", "rang the clinic"),
        (0, 3, "", "rang the clinic"),
        (4, 2, "", "ng the clinic"),
        (9, 3, "a", "rang a clinic"),
        (19, 1, " now.", "rang the clinic"),
    ],
)
def test_underlines_move_with_their_words(note: NoteEdit, place: int, taken: int, put: str, left: str) -> None:
    note.set_text("She rang the clinic.")
    note.set_spans(Practice.PRAISE, [NoteSpan(4, 19, Underline.SOLID)])
    cursor = note.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + taken, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(put)
    (span,) = note._spans
    assert note.text()[span.start : span.end] == left


def painted(note: NoteEdit) -> set[str]:
    image = note.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_the_frame_shows_the_focus(qtbot: QtBot, note: NoteEdit, theme: Theme) -> None:
    show_active(qtbot, note)
    note.setFocus()
    assert note.grab().toImage().pixelColor(1, note.height() // 2) == theme.tokens.ink
    note.clearFocus()
    assert note.grab().toImage().pixelColor(1, note.height() // 2) == theme.tokens.surface
    note.setEnabled(False)
    assert note.grab().toImage().pixelColor(3, note.height() // 2) == theme.tokens.bg
