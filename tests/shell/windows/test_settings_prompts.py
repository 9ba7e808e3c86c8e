"""The prompts page: own questions added, reworded and taken out, ours hidden; each at once, each taken back."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.practices import Practice
from goodword.core.prompt_texts import FALLBACK
from support.entry_desk import toasts
from support.settings_hand import OpenSettings, enter, press, undo, words
from support.surrounded import is_there, named

PRAISE = Practice.PRAISE
NEW = "A question of your own about praise"


def asked(desk: Desk) -> tuple[str, ...]:
    return desk.prompting.texts.of(PRAISE)


def test_a_question_is_added_reworded_taken_out_and_back(open_settings: OpenSettings, desk: Desk) -> None:
    window = open_settings("Prompts")
    enter(named(window, QLineEdit, NEW), "  Who laughed today? ")
    assert asked(desk)[0] == "Who laughed today?"
    assert named(window, QLineEdit, NEW).text() == ""
    assert desk.prompting.texts.note_label(PRAISE, 0) == "Who laughed today?"

    enter(named(window, QLineEdit, "Your question: Who laughed today?"), "Who made you laugh?")
    assert asked(desk)[0] == "Who made you laugh?"
    press(window, "Take out: Who made you laugh?")
    assert "Who made you laugh?" not in asked(desk)
    assert [toast.text() for toast in toasts()] == ["Question taken out"]
    for expected in ("Who made you laugh?", "Who laughed today?"):
        undo(window)
        assert asked(desk)[0] == expected
        assert is_there(window, QLineEdit, f"Your question: {expected}")
    undo(window)
    assert asked(desk) == desk.prompting.shipped.of(PRAISE)


def test_ours_can_be_hidden_all_of_them_too(open_settings: OpenSettings, desk: Desk) -> None:
    window = open_settings("Prompts")
    ours = desk.prompting.shipped.of(PRAISE)
    for text in ours:
        named(window, QCheckBox, text).click()
    assert asked(desk) == ()
    assert desk.prompting.texts.question(PRAISE, 3) == FALLBACK
    assert f"All of these are hidden, so this is asked: “{FALLBACK}”" in words(window)
    undo(window)
    assert asked(desk) == ours[-1:]
    assert named(window, QCheckBox, ours[-1]).isChecked()
    assert "No question is left" not in words(window)


def test_what_can_be_no_question_is_refused_at_its_field(open_settings: OpenSettings, desk: Desk) -> None:
    window = open_settings("Prompts")
    field = named(window, QLineEdit, NEW)
    enter(field, "Why {who}?")
    assert any("Only {name} is filled in" in text for text in words(window))
    assert field.text() == "Why {who}?"
    QTest.keyClicks(field, "x")
    assert not any("is filled in" in text for text in words(window))
    enter(field, asked(desk)[0])
    assert "This question is there already. Write another one." in words(window)
    enter(field, "Mine?")
    mine = named(window, QLineEdit, "Your question: Mine?")
    enter(mine, "y" * 90)
    assert "This question has 90 characters. Keep it under 90." in words(window)
    assert mine.text() == "y" * 90
    assert asked(desk)[0] == "Mine?"
    mine.setText("Ours?")
    window.close()
    assert asked(desk)[0] == "Ours?"


def test_a_book_that_takes_nothing_is_said_where_it_was_tried(
    open_settings: OpenSettings, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_settings("Prompts")
    enter(named(window, QLineEdit, NEW), "Mine?")

    def locked(key: str, value: str, moment: object) -> None:
        raise BookError("The book is busy", "Another program holds the book.", "Try again in a moment.")

    monkeypatch.setattr(desk.book.settings, "put", locked)
    text = desk.prompting.shipped.of(PRAISE)[0]
    named(window, QCheckBox, text).click()
    assert named(window, QCheckBox, text).isChecked()
    named(window, QPushButton, "Take out: Mine?").click()
    assert len([said for said in words(window) if said.startswith("Another program holds the book.")]) == 1
    assert asked(desk)[0] == "Mine?"
