"""Quick entry: opening it, saving by key and by hand, going on, taking back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QVariantAnimation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.people import Recognition
from goodword.core.practices import NOTE_LIMIT, Content, Entry, Kind, Owner, Paraphrase, Practice
from goodword.core.workdays import Workdays
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.combo import EditableCombo
from goodword.shell.windows.quick_entry import QuickEntry
from support.clock import HandClock
from support.entry_desk import CTRL, SHIFT, EntryHand, opened, records, toasts

ENTER_KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Enter]
TODAY = date(2026, 3, 2)


def test_it_is_made_hidden_and_opens_with_the_caret_in_the_note(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand
) -> None:
    assert not entry.isVisible()
    opened(qtbot, entry)
    assert entry.windowTitle() == "Quick entry"
    assert hand.note.hasFocus()
    assert hand.chosen() == "Praise"
    assert hand.line("Date").text() == "Today"


def test_it_opens_at_the_first_open_practice(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    desk.journal.record(Content(Practice.PRAISE, "Anna stayed calm."))
    opened(qtbot, entry)
    assert hand.chosen() == "Coaching"


def test_on_a_day_off_it_opens_at_praise(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, clock: HandClock) -> None:
    clock.set("2026-03-08T12:00")
    opened(qtbot, entry)
    assert hand.chosen() == "Praise"
    assert not hand.button("Nothing genuine today").isEnabled()


@pytest.mark.parametrize("key", ENTER_KEYS)
def test_a_praise_is_saved_by_key_alone(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, key: Qt.Key
) -> None:
    opened(qtbot, entry)
    QTest.keyClicks(hand.note, "Anna stayed calm.")
    with qtbot.waitSignal(entry.saved) as told:
        hand.key(key, CTRL)
    assert not entry.isVisible()
    (record,) = records(desk)
    assert told.args == [record]
    assert record.content == Content(Practice.PRAISE, "Anna stayed calm.")
    assert record.date == TODAY
    assert desk.journal.drafts() == []
    assert [toast.text() for toast in toasts()] == ["Praise saved"]


def test_a_check_in_with_all_its_fields(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry, Practice.COACHING)
    assert "Never part of a note" in hand.labels()
    hand.type("Person", "Ben Adeyemi")
    hand.type("Skill", "Listening first")
    hand.write("He waited twice.")
    hand.type("Next step", "One open question on Friday")
    hand.type("Follow up on", "fri")
    hand.press("Save")
    assert records(desk)[0].content == Content(
        Practice.COACHING,
        "He waited twice.",
        person="Ben Adeyemi",
        skill="Listening first",
        next_step="One open question on Friday",
        due=date(2026, 3, 6),
        owner=Owner.THEM,
    )
    assert [toast.text() for toast in toasts()] == ["Coaching with Ben saved"]


def test_something_heard_with_all_its_fields(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry, Practice.LISTENING)
    hand.type("Heard from", "A customer")
    hand.type("Topic", "Refund mails")
    hand.choice("Kind").setCurrentText("Unexpected use")
    hand.write("She can’t tell whether it was sent.")
    hand.answer("Confirmed").click()
    hand.type("Action", "Ask Billing")
    hand.type("Person", "Ben Adeyemi")
    hand.press("Save")
    assert records(desk)[0].content == Content(
        Practice.LISTENING,
        "She can’t tell whether it was sent.",
        person="Ben Adeyemi",
        heard_from="A customer",
        topic="Refund mails",
        kind=Kind.UNEXPECTED_USE,
        paraphrase=Paraphrase.CONFIRMED,
        action="Ask Billing",
    )


def test_the_keys_choose_a_practice(qtbot: QtBot, entry: QuickEntry, hand: EntryHand) -> None:
    opened(qtbot, entry)
    for key, name in ((Qt.Key.Key_2, "Coaching"), (Qt.Key.Key_3, "Listening"), (Qt.Key.Key_1, "Praise")):
        hand.key(key, CTRL)
        assert hand.chosen() == name
        assert hand.note.hasFocus()


def test_the_arrow_keys_stay_in_the_tabs_and_a_click_goes_to_the_note(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand
) -> None:
    opened(qtbot, entry)
    hand.answer("Praise").setFocus(Qt.FocusReason.TabFocusReason)
    hand.key(Qt.Key.Key_Right)
    assert hand.chosen() == "Coaching"
    assert hand.answer("Coaching").hasFocus()
    hand.note.setFocus()
    QTest.mouseClick(hand.answer("Listening"), Qt.MouseButton.LeftButton)
    assert hand.chosen() == "Listening"
    assert hand.note.hasFocus()


@pytest.mark.parametrize(
    ("practice", "stops"),
    [
        (Practice.PRAISE, ["Praise", "Person", "Note"]),
        (Practice.COACHING, ["Coaching", "Person", "Skill", "Note", "Next step", "Follow up on"]),
        (
            Practice.LISTENING,
            ["Listening", "Heard from", "Topic", "Kind", "Note", "Not checked", "Action", "Person", "Have their back…"],
        ),
    ],
)
def test_tab_goes_in_reading_order_and_comes_round(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, practice: Practice, stops: list[str]
) -> None:
    opened(qtbot, entry, practice)
    hand.answer(practice.capitalize()).setFocus(Qt.FocusReason.TabFocusReason)
    passed = []
    for _ in range(len(stops) + 5):
        focused = entry.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName())
        hand.key(Qt.Key.Key_Tab)
    assert passed == [*stops, "Date", "Nothing genuine today", "Save and next", "Save", stops[0]]


def test_an_empty_note_is_said_at_the_note(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry)
    before = entry.height()
    hand.write(" \u200b\n")
    hand.line("Person").setFocus()
    hand.key(Qt.Key.Key_Return, CTRL)
    assert hand.errors() == ["The note is empty. One sentence is enough."]
    assert hand.note.hasFocus()
    assert entry.isVisible()
    assert not records(desk)
    qtbot.waitUntil(lambda: entry.height() > before)
    hand.write("Now.")
    assert hand.errors() == []


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("Skill", "s" * 1001, "The skill is too long: 1001 characters, and 1000 fit. Put the rest into the note."),
        ("Next step", "a\x00b", "The next step holds a character that can't be kept (U+0000)."),
        ("Person", "n" * 201, "The name is too long: 200 characters fit. Shorten it."),
        ("Follow up on", "31.11.", "November has 30 days. Try 30 Nov or 1 Dec."),
    ],
)
def test_what_cant_be_taken_is_said_at_its_field_and_stays(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, name: str, words: str, said: str
) -> None:
    opened(qtbot, entry, Practice.COACHING)
    hand.write("He waited twice.")
    hand.type(name, words)
    hand.key(Qt.Key.Key_Return, CTRL)
    (error,) = hand.errors()
    assert error.startswith(said)
    assert hand.line(name).text() == words
    assert hand.line(name).hasFocus()
    assert not records(desk)


def test_a_wrong_date_is_said_and_nothing_is_saved(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    opened(qtbot, entry)
    hand.write("Anna stayed calm.")
    hand.type("Date", "someday")
    hand.key(Qt.Key.Key_Return, CTRL)
    assert hand.errors() == ["This can't be read as a date. Try fri, tomorrow, 27.11. or 27 Nov."]
    assert hand.line("Date").hasFocus()
    assert not records(desk)
    hand.type("Date", "yesterday")
    hand.key(Qt.Key.Key_Return, CTRL)
    assert records(desk)[0].date == date(2026, 3, 1)


def test_a_hundred_kilobytes_are_taken_and_more_is_refused_in_words(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    opened(qtbot, entry)
    pasted = QMimeData()
    pasted.setText("ab " * (NOTE_LIMIT // 3))
    hand.note.insertFromMimeData(pasted)
    assert hand.errors() == []
    hand.note.insertFromMimeData(pasted)
    (error,) = hand.errors()
    assert "100 kB fit" in error
    assert hand.words() == pasted.text()
    hand.key(Qt.Key.Key_Return, CTRL)
    assert records(desk)[0].content.text == pasted.text().strip()


def test_a_book_that_cant_be_written_is_said_and_the_words_stay(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, entry)
    hand.write("Anna stayed calm.")
    hand.pass_time()
    with monkeypatch.context() as full:

        def refuse(*_: object) -> Entry:
            raise BookError("The book", "The disk is full.", "Free some space, then try again.")

        full.setattr(type(desk.journal), "record", refuse)
        hand.key(Qt.Key.Key_Return, CTRL)
        assert entry.isVisible()
        assert "This record is not saved yet" in hand.labels()
        assert "The disk is full. Free some space, then try again." in hand.labels()
        assert hand.words() == "Anna stayed calm."
        assert hand.note.hasFocus()
    QTest.mouseClick(
        next(b for b in entry.findChildren(QWidget) if b.property("text") == "Save again"), Qt.MouseButton.LeftButton
    )
    assert records(desk)[0].content.text == "Anna stayed calm."
    assert "This record is not saved yet" not in hand.labels()


def test_where_the_book_cant_be_written_a_copy_goes_elsewhere(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_: object) -> Entry:
        raise BookError("The book", "The disk is full.", "Free some space, then try again.")

    opened(qtbot, entry, Practice.LISTENING)
    hand.write("They wait for the keys.")
    opened(qtbot, entry, Practice.PRAISE)
    hand.type("Person", "Amara Okonkwo")
    hand.write("Anna stayed calm.\n\nÄ quite long day.")
    monkeypatch.setattr(type(desk.journal), "record", refuse)
    hand.key(Qt.Key.Key_Return, CTRL)
    for name, words in (("nowhere/copy.txt", "The folder is not there."), ("copy.txt", "A copy is in copy.txt")):
        hand.press("Save a copy elsewhere")
        dialog = entry.findChildren(QFileDialog)[-1]
        assert dialog.windowTitle() == "Save a copy elsewhere"
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.reject()
        assert any(words in said for said in [*hand.labels(), *hand.errors()])
    assert (tmp_path / "copy.txt").read_text("utf-8") == (
        "Practice: praise\nDate: 2026-03-02\nPerson: Amara Okonkwo\n\nAnna stayed calm.\n\nÄ quite long day.\n\n"
        "Practice: listening\nDate: 2026-03-02\n\nThey wait for the keys.\n"
    )
    assert "This record is not saved yet" in hand.labels()
    assert hand.words() == "Anna stayed calm.\n\nÄ quite long day."


@pytest.mark.parametrize("key", ENTER_KEYS)
def test_save_and_next_goes_through_what_is_open(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, key: Qt.Key
) -> None:
    opened(qtbot, entry, Practice.COACHING)
    for name in ("Coaching", "Listening", "Praise", "Praise"):
        assert hand.chosen() == name
        hand.write(f"{name}, in one sentence.")
        hand.key(key, CTRL | SHIFT)
        assert hand.words() == ""
        assert hand.note.hasFocus()
    assert [toast.text() for toast in toasts()] == ["Praise saved"]
    assert len(records(desk)) == 4


def test_filling_in_a_past_day_goes_on_in_that_day(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, clock: HandClock
) -> None:
    clock.set("2026-03-03T10:00")
    opened(qtbot, entry, on=TODAY)
    assert hand.line("Date").text() == "Mon 2 Mar"
    hand.write("Anna stayed calm.")
    hand.press("Save and next")
    assert (hand.chosen(), hand.line("Date").text()) == ("Coaching", "Mon 2 Mar")
    hand.write("He waited twice.")
    hand.press("Save")
    assert {record.date for record in records(desk)} == {TODAY}


def test_what_comes_too_late_is_said_kindly(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, clock: HandClock
) -> None:
    clock.set("2026-03-13T10:00")
    opened(qtbot, entry, Practice.PRAISE, on=TODAY)
    hand.write("Anna stayed calm.")
    hand.press("Save")
    assert [toast.text() for toast in toasts()] == ["Kept in the journal; the day itself was already closed."]


def test_what_the_command_records_meanwhile_is_noticed(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, around: Surroundings
) -> None:
    opened(qtbot, entry)
    assert hand.button("Nothing genuine today").isEnabled()
    around.desk.journal.record(Content(Practice.PRAISE, "Anna stayed calm."))
    around.watch.look()
    assert not hand.button("Nothing genuine today").isEnabled()


def test_the_question_of_the_day_takes_a_first_name(qtbot: QtBot, entry: QuickEntry, hand: EntryHand) -> None:
    opened(qtbot, entry)
    assert not any("Anna" in label for label in hand.labels())
    hand.type("Person", "Anna Öztürk")
    hand.note.setFocus()
    assert any("Anna" in label for label in hand.labels())


@pytest.mark.parametrize(
    ("wish", "word"), [(Recognition.PUBLIC, "Public"), (Recognition.TEAM, "Team"), (Recognition.PRIVATE, "Private")]
)
def test_a_known_wish_stands_beside_the_name(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, wish: Recognition, word: str
) -> None:
    desk.journal.amend_person(replace(desk.journal.add_person("Anna Öztürk"), recognition=wish))
    opened(qtbot, entry)
    hand.type("Person", "anna ozturk")
    assert hand.line("Person").accessibleDescription() == f"Likes praise: {word}"
    hand.type("Person", "anna")
    assert hand.line("Person").accessibleDescription() == ""


def test_names_complete_whatever_the_accents(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    desk.journal.add_person("Nguyễn Thị Minh Khai")
    opened(qtbot, entry)
    edit = hand.line("Person")
    edit.setFocus()
    QTest.keyClicks(edit, "nguy")
    completer = edit.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert edit.text() == "Nguyễn Thị Minh Khai"


def test_a_person_and_a_day_are_filled_in_without_being_a_draft(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, clock: HandClock
) -> None:
    clock.set("2026-03-03T15:30")
    opened(qtbot, entry, Practice.PRAISE, "Anna Öztürk", TODAY)
    assert (hand.line("Person").text(), hand.line("Date").text()) == ("Anna Öztürk", "Mon 2 Mar")
    hand.key(Qt.Key.Key_Escape)
    assert desk.journal.drafts() == []
    entry.open_at()
    assert (hand.line("Person").text(), hand.line("Date").text()) == ("", "Today")


def test_a_book_that_cant_be_read_still_lets_one_write(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Workdays) -> None:
        raise BookError("The book", "Another program holds the book.", "Wait a moment.")

    monkeypatch.setattr(Workdays, "status", refuse)
    opened(qtbot, entry)
    assert hand.errors() == ["Another program holds the book. Wait a moment."]
    assert isinstance(hand.note, QTextEdit)
    assert hand.note.hasFocus()


def test_the_activation_token_is_passed_on(
    qtbot: QtBot, entry: QuickEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    entry.open_at(token="fresh")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "fresh"


def test_the_height_grows_with_the_form_and_the_top_stays(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, around: Surroundings
) -> None:
    around.theme.reduced_motion = False
    opened(qtbot, entry)
    top, width, height = entry.y(), entry.width(), entry.height()
    hand.key(Qt.Key.Key_2, CTRL)
    running = QVariantAnimation.State.Running
    (growth,) = [one for one in entry.findChildren(QVariantAnimation) if one.state() is running]
    assert growth.duration() == 140
    growth.setCurrentTime(140)
    assert entry.height() > height
    assert (entry.y(), entry.width()) == (top, width)


def test_a_practice_that_is_switched_off_is_not_asked_for(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    desk.preferences.change("practices", "coaching,listening")
    opened(qtbot, entry)
    assert hand.chosen() == "Coaching"
    hand.key(Qt.Key.Key_1, CTRL)
    assert not hand.button("Nothing genuine today").isEnabled()
    hand.write("Anna stayed calm.")
    hand.press("Save and next")
    assert len(records(desk)) == 1
    assert hand.chosen() == "Coaching"


def test_who_has_left_is_not_suggested(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    gone = replace(desk.journal.add_person("Anna Gone"), left=TODAY, recognition=Recognition.TEAM)
    desk.journal.amend_person(gone)
    opened(qtbot, entry)
    hand.type("Person", "Anna Gone")
    assert hand.line("Person").accessibleDescription() == ""


def test_what_was_used_before_is_suggested(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    desk.journal.record(Content(Practice.COACHING, "He waited.", skill="Listening first"))
    desk.journal.record(Content(Practice.LISTENING, "Heard.", topic="Refunds", heard_from="A customer"))
    opened(qtbot, entry, Practice.COACHING)
    assert hand.choice("Skill").itemText(0) == "Listening first"
    hand.key(Qt.Key.Key_3, CTRL)
    assert hand.choice("Topic").itemText(0) == "Refunds"
    assert hand.choice("Heard from").itemText(0) == "A customer"
    assert [hand.choice("Kind").itemText(i) for i in range(5)] == [
        "No kind",
        "Grievance",
        "Wish",
        "Thanks",
        "Unexpected use",
    ]


def test_a_saved_record_is_saved_even_if_its_day_cant_be_read(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise BookError("The book", "Another program holds the book.", "Wait a moment.")

    opened(qtbot, entry)
    hand.write("Anna stayed calm.")
    monkeypatch.setattr(Workdays, "late", refuse)
    hand.press("Save")
    assert [toast.text() for toast in toasts()] == ["Praise saved"]
    assert len(records(desk)) == 1


def test_what_grows_at_the_lower_edge_of_the_screen_stays_on_it(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand
) -> None:
    opened(qtbot, entry)
    screen = entry.screen().availableGeometry()
    entry.move(entry.x(), screen.bottom() - entry.height())
    hand.key(Qt.Key.Key_3, CTRL)
    assert entry.frameGeometry().bottom() <= screen.bottom()
    assert entry.frameGeometry().top() >= screen.top()


def test_a_topic_is_found_by_another_name_of_it(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    for topic in ("Refunds", "Returns"):
        desk.journal.record(Content(Practice.LISTENING, "They wait too long.", topic=topic))
    desk.listening.merge("Returns", "Refunds")
    opened(qtbot, entry, Practice.LISTENING)
    combo = hand.choice("Topic")
    assert isinstance(combo, EditableCombo)
    QTest.keyClicks(combo.edit, "ret")
    assert combo.completer_of_words.offers() == ["Refunds"]
