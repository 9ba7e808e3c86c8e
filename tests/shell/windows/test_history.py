"""History, used through its controls."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListView, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.people import Recognition
from goodword.core.ports import Query
from goodword.core.practices import Entry
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.light import Light
from goodword.shell.windows.history import HistoryWindow
from goodword.shell.windows.note.note_saver import NoteDialog
from goodword.shell.windows.records import found_records, history_finder
from goodword.shell.windows.records.history_filter import HistoryFilter
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named

Opened = Callable[..., HistoryWindow]


@pytest.fixture
def edited() -> list[Entry]:
    """The records that were to be edited."""
    return []


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings, edited: list[Entry]) -> Iterator[Opened]:
    """Opens the window."""
    windows: list[HistoryWindow] = []

    def open_window(entry_id: str | None = None) -> HistoryWindow:
        windows.append(HistoryWindow(around, edited.append, entry_id))
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


@pytest.fixture
def week(desk: Desk, clock: HandClock) -> dict[str, Entry]:
    """Four records, the praise being the newest."""
    made = {
        "old": desk.journal.record(praise("Rosa stayed with the caller.", person="Rosa V"), on=date(2025, 11, 3)),
        "heard": desk.journal.record(listening("Refund mails are unclear.", topic="Refunds", heard_from="Ms H")),
    }
    clock.forward(minutes=5)
    made["coaching"] = desk.journal.record(coaching("He let her finish.", person="Bartholomew F", skill="Waiting"))
    clock.forward(minutes=5)
    made["praise"] = desk.journal.record(praise("Amara rang the clinic back.", person="Amara O"))
    return made


def rows(window: QWidget) -> list[str]:
    """The rows as they are shown."""
    model = named(window, QListView, "Records").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words(window: QWidget) -> set[str]:
    """All labels in view."""
    return {label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)}


def type_words(qtbot: QtBot, window: QWidget, text: str) -> None:
    QTest.keyClicks(named(window, QLineEdit, "Search"), text)


def test_everything_newest_first(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    assert window.windowTitle() == "History"
    assert rows(window) == ["Amara O", "Bartholomew F", "Refunds", "Rosa V"]
    assert "4 records" in words(window)
    assert named(window, QTextEdit, "Text").toPlainText() == "Amara rang the clinic back."
    assert named(window, QLineEdit, "Search").hasFocus()


def test_search_as_one_types(qtbot: QtBot, opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    type_words(qtbot, window, "refu")
    qtbot.waitUntil(lambda: rows(window) == ["Refunds"])
    assert "1 record" in words(window)
    assert named(window, QTextEdit, "Text").toPlainText() == "Refund mails are unclear."
    QTest.keyClick(named(window, QLineEdit, "Search"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(rows(window)) == 4)
    assert window.isVisible()


def test_nothing_found_is_said_and_left_again(qtbot: QtBot, opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    type_words(qtbot, window, "<b>Hargraves")
    qtbot.waitUntil(lambda: "No record has “<b>Hargraves”." in words(window))
    named(window, QPushButton, "Show everything").click()
    assert len(rows(window)) == 4


def test_long_words_are_cut_where_they_are_repeated(qtbot: QtBot, opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    named(window, QLineEdit, "Search").setText("x" * 5000)
    qtbot.waitUntil(lambda: any(text.startswith("No record has “xxx") for text in words(window)))
    assert all(len(text) < 100 for text in words(window))


def test_person_period_and_practices(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    person, period = named(window, QComboBox, "Person"), named(window, QComboBox, "Period")
    person.setCurrentText("Rosa V")
    assert rows(window) == ["Rosa V"]
    person.setCurrentText("")
    for text, found in (
        ("This week", 3),
        ("Last 4 weeks", 3),
        ("Last 3 months", 3),
        ("This year", 3),
        ("Any time", 4),
        ("Last year", 1),
    ):
        period.setCurrentText(text)
        assert len(rows(window)) == found, text
    period.setCurrentText("Any time")
    named(window, QCheckBox, "Praise").click()
    assert rows(window) == ["Bartholomew F", "Refunds"]
    named(window, QCheckBox, "Coaching").click()
    assert rows(window) == ["Refunds"]
    named(window, QCheckBox, "Listening").click()
    assert "No practice is chosen." in words(window)


def test_no_record_fits(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    named(window, QComboBox, "Person").setCurrentText("Rosa V")
    named(window, QComboBox, "Period").setCurrentText("This week")
    assert "No record fits." in words(window)


def test_by_keyboard(qtbot: QtBot, opened: Opened, week: dict[str, Entry], desk: Desk, edited: list[Entry]) -> None:
    window = opened()
    search, records = named(window, QLineEdit, "Search"), named(window, QListView, "Records")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert records.hasFocus()
    QTest.keyClick(records, Qt.Key.Key_Down)
    QTest.keyClick(records, Qt.Key.Key_Return)
    assert edited == [week["coaching"]]
    QTest.keyClick(records, Qt.Key.Key_Delete)
    assert rows(window) == ["Amara O", "Refunds", "Rosa V"]
    assert records.currentIndex().row() == 1
    QTest.keyClick(records, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(window) == ["Amara O", "Bartholomew F", "Refunds", "Rosa V"]
    assert records.currentIndex().row() == 1
    QTest.keyClick(records, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_remove_and_put_back_from_the_bin(opened: Opened, week: dict[str, Entry], desk: Desk) -> None:
    window = opened()
    named(window, QPushButton, "Remove").click()
    assert desk.journal.entry(week["praise"].id).removed
    assert is_there(window, QWidget, "Moved to the bin for 30 days")
    named(window, QPushButton, "Bin").click()
    assert rows(window) == ["Amara O"]
    assert "1 record in the bin" in words(window)
    assert not is_there(window, QPushButton, "Edit")
    assert not is_there(window, QPushButton, "Remove")
    named(window, QPushButton, "Put back").click()
    assert desk.journal.entry(week["praise"].id).removed is None
    assert "The bin is empty." in words(window)
    named(window, QPushButton, "Bin").click()
    assert len(rows(window)) == 4


def test_delete_in_the_bin_does_nothing(qtbot: QtBot, opened: Opened, week: dict[str, Entry], desk: Desk) -> None:
    desk.journal.remove(week["praise"].id)
    window = opened()
    named(window, QPushButton, "Bin").click()
    records = named(window, QListView, "Records")
    QTest.keyClick(records, Qt.Key.Key_Delete)
    QTest.keyClick(records, Qt.Key.Key_Return)
    assert rows(window) == ["Amara O"]


def test_edit_button(opened: Opened, week: dict[str, Entry], edited: list[Entry]) -> None:
    named(opened(), QPushButton, "Edit").click()
    assert edited == [week["praise"]]


def test_copy_takes_the_text(qtbot: QtBot, opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    named(window, QPushButton, "Copy").click()
    assert QGuiApplication.clipboard().text() == "Amara rang the clinic back."
    assert is_there(window, QWidget, "Copied")


def test_coaching_is_not_copied(qtbot: QtBot, opened: Opened, week: dict[str, Entry]) -> None:
    window = opened(week["coaching"].id)
    QGuiApplication.clipboard().setText("before")
    assert not is_there(window, QPushButton, "Copy")
    records = named(window, QListView, "Records")
    QTest.keyClick(records, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert "Never part of a note" in words(window)


def test_a_change_elsewhere_is_noticed_and_the_choice_kept(
    opened: Opened, week: dict[str, Entry], desk: Desk, around: Surroundings, clock: HandClock
) -> None:
    window = opened(week["heard"].id)
    clock.forward(minutes=1)
    desk.journal.record(praise("Kofi walked the visitor to ward 5.", person="Kofi M"))
    around.watch.look()
    assert rows(window)[0] == "Kofi M"
    records = named(window, QListView, "Records")
    assert records.currentIndex().data() == "Refunds"
    assert named(window, QComboBox, "Person").findText("Kofi M") >= 0
    desk.journal.amend(week["heard"].id, listening("Refund mails say too little.", topic="Refunds"))
    around.watch.look()
    assert named(window, QTextEdit, "Text").toPlainText() == "Refund mails say too little."


def test_a_person_who_is_gone_is_no_longer_chosen(
    opened: Opened, week: dict[str, Entry], desk: Desk, around: Surroundings
) -> None:
    window = opened()
    named(window, QComboBox, "Person").setCurrentText("Rosa V")
    rosa = next(person for person in desk.journal.people() if person.name == "Rosa V")
    desk.journal.amend_person(type(rosa)(rosa.id, "Rosa Villanueva"))
    around.watch.look()
    assert named(window, QComboBox, "Person").currentText() == ""
    assert len(rows(window)) == 4


def test_facts_and_how_far_it_may_go(opened: Opened, week: dict[str, Entry], desk: Desk) -> None:
    amara = next(person for person in desk.journal.people() if person.name == "Amara O")
    assert "To the team and your manager" in words(opened())
    desk.journal.amend_person(type(amara)(amara.id, amara.name, Recognition.PUBLIC))
    assert "To everybody" in words(opened())
    desk.journal.amend_person(type(amara)(amara.id, amara.name, Recognition.PRIVATE))
    assert {"Stays here", "Amara O likes praise in private."} <= words(opened())
    coaching_window = opened(week["coaching"].id)
    assert {"Skill", "Waiting"} <= words(coaching_window)
    assert "May be told" not in words(coaching_window)


def lights(window: HistoryWindow) -> dict[str, bool]:
    return {light.text(): light.is_lit() for light in window.findChildren(Light) if light.isVisibleTo(window)}


def test_the_lights_of_a_record_stand_under_its_text(qtbot: QtBot, opened: Opened, week: dict[str, Entry]) -> None:
    window = opened(week["praise"].id)
    assert list(lights(window)) == ["Situation", "Action", "Effect"]
    assert lights(window)["Action"]
    window.show_record(week["coaching"].id)
    assert list(lights(window)) == ["Skill", "Next step", "Date"]
    assert lights(window)["Skill"]
    window.show_record(week["heard"].id)
    assert list(lights(window)) == ["Paraphrase", "Action"]


def test_no_lights_where_nothing_is_said_about_the_wording(
    opened: Opened, week: dict[str, Entry], desk: Desk, around: Surroundings
) -> None:
    foreign = desk.journal.record(praise("Heute hat Amara die Klinik noch vor Mittag zurückgerufen."))
    window = opened(foreign.id)
    assert lights(window) == {}
    window.show_record(week["praise"].id)
    assert lights(window)
    desk.preferences.change("wording", "off")
    around.watch.look()
    assert lights(window) == {}


def test_opened_at_an_old_record_among_many(opened: Opened, desk: Desk, clock: HandClock) -> None:
    first = desk.journal.record(praise("The first of all.", person="Anna"), on=date(2025, 1, 6))
    for number in range(450):
        desk.journal.record(praise(), on=date(2025, 1, 7) + timedelta(days=number % 300))
    window = opened()
    assert len(rows(window)) == 451
    assert "451 records" in words(window)
    window.show_record(first.id)
    assert named(window, QTextEdit, "Text").toPlainText() == "The first of all."
    assert named(window, QListView, "Records").currentIndex().row() == 450


@pytest.fixture
def great(monkeypatch: pytest.MonkeyPatch) -> None:
    """The smallest book counts as a great one, and pages are short."""
    monkeypatch.setattr(history_finder, "SMALL", 0)
    monkeypatch.setattr(found_records, "PAGE", 20)


def fifty(desk: Desk) -> None:
    """Fifty records of as many days, all with one word, from the first day on."""
    for number in range(50):
        desk.journal.record(praise(f"word {number}", person=f"No {number}"), on=date(2025, 1, 7) + timedelta(number))


@pytest.mark.usefixtures("great")
def test_the_newest_of_many_come_first_and_the_rest_when_they_are_counted(
    qtbot: QtBot, opened: Opened, desk: Desk
) -> None:
    fifty(desk)
    window = opened()
    assert "50 records" in words(window)
    records = named(window, QListView, "Records")
    seen: list[tuple[int, bool]] = []
    window._finder.found.connect(lambda found: seen.append((found.total, found.is_whole)))
    type_words(qtbot, window, "word")
    qtbot.waitUntil(lambda: seen[-1:] == [(50, True)])
    assert (20, False) in seen
    assert "50 records" in words(window)
    QTest.keyClick(records, Qt.Key.Key_End)
    assert named(window, QTextEdit, "Text").toPlainText() == "word 0"
    desk.journal.record(praise("word of today", person="Kim"))
    window.around.watch.look()
    qtbot.waitUntil(lambda: "51 records" in words(window))
    assert named(window, QTextEdit, "Text").toPlainText() == "word 0"


@pytest.mark.usefixtures("great")
def test_what_was_typed_last_is_found_and_nothing_older(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    fifty(desk)
    desk.journal.record(praise("日本 word", person="Kim"), on=date(2025, 1, 1))
    window = opened()
    search = named(window, QLineEdit, "Search")
    for typed in ("日", "word", "word 日"):
        search.setText(typed)
        window._bar.settle()
    assert "Searching…" in words(window)
    qtbot.waitUntil(lambda: rows(window) == ["Kim"])
    assert "1 record" in words(window)


@pytest.mark.usefixtures("great")
def test_a_window_that_is_closed_while_it_counts_waits_for_nothing(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    fifty(desk)
    window = opened()
    named(window, QLineEdit, "Search").setText("word")
    window._bar.settle()
    with qtbot.waitSignal(window.destroyed):
        window.close()


def test_pages_and_ends_by_keyboard(opened: Opened, desk: Desk) -> None:
    fifty(desk)
    window = opened()
    records = named(window, QListView, "Records")

    def row_after(key: Qt.Key) -> int:
        QTest.keyClick(records, key)
        row = records.currentIndex().row()
        assert records.viewport().rect().contains(records.visualRect(records.currentIndex()))
        return row

    page = row_after(Qt.Key.Key_PageDown)
    assert 2 < page < 12
    assert (row_after(Qt.Key.Key_End), row_after(Qt.Key.Key_Down)) == (49, 49)
    assert 36 < row_after(Qt.Key.Key_PageUp) < 47
    assert (row_after(Qt.Key.Key_Home), row_after(Qt.Key.Key_Up)) == (0, 0)
    second = records.visualRect(records.model().index(1, 0))
    QTest.mouseClick(records.viewport(), Qt.MouseButton.LeftButton, pos=second.center())
    assert (records.currentIndex().row(), records.indexAt(QPoint(5, 100_000)).isValid()) == (1, False)
    records.verticalScrollBar().setValue(records.verticalScrollBar().maximum())
    below = records.visualRect(records.model().index(49, 0))
    assert abs(below.bottom() - records.viewport().rect().bottom()) <= 1


def test_letters_typed_in_the_list_are_searched_for(qtbot: QtBot, opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    QTest.keyClick(named(window, QListView, "Records"), Qt.Key.Key_R)
    assert named(window, QLineEdit, "Search").text() == "r"
    qtbot.waitUntil(lambda: rows(window) == ["Amara O", "Refunds", "Rosa V"])


def test_topic_skill_and_days_of_ones_own(qtbot: QtBot, opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    topic, skill = named(window, QComboBox, "Topic"), named(window, QComboBox, "Skill")
    assert [[combo.itemText(n) for n in range(combo.count())] for combo in (topic, skill)] == [["Refunds"], ["Waiting"]]
    topic.setCurrentText("refunds")
    assert rows(window) == ["Refunds"]
    skill.setCurrentText("Waiting")
    assert "No record fits." in words(window)
    named(window, QPushButton, "Topic: Refunds, remove").click()
    assert (rows(window), topic.currentText()) == (["Bartholomew F"], "")
    QTest.keyClick(named(window, QPushButton, "Skill: Waiting, remove"), Qt.Key.Key_Delete)
    assert len(rows(window)) == 4
    named(window, QComboBox, "Period").setCurrentText("From … to …")
    first, last = named(window, QLineEdit, "From"), named(window, QLineEdit, "To")
    last.setText("2026-01-01")
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert rows(window) == ["Rosa V"]
    first.setText("2026-01-01")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert "No record fits." in words(window)
    named(window, QPushButton, "Clear all").click()
    assert len(rows(window)) == 4
    assert not is_there(window, QPushButton, "Clear all")


def test_a_name_that_is_half_typed_gives_way_to_the_one_chosen(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    person = named(window, QComboBox, "Person")
    person.setCurrentText("Rosa V")
    edit = person.lineEdit()
    assert edit is not None
    edit.setText("Rosa X")
    assert rows(window) == ["Rosa V"]
    edit.editingFinished.emit()
    assert person.currentText() == "Rosa V"


def test_the_filter_is_there_again_and_a_name_in_it_can_be_forgotten(
    qtbot: QtBot, around: Surroundings, week: dict[str, Entry], edited: list[Entry]
) -> None:
    kept: list[HistoryFilter] = []
    window = HistoryWindow(around, edited.append, None, None, kept.append)
    named(window, QComboBox, "Person").setCurrentText("Rosa V")
    window.close()
    again = HistoryWindow(around, edited.append, None, kept[-1], kept.append)
    assert (rows(again), named(again, QComboBox, "Person").currentText()) == (["Rosa V"], "Rosa V")
    again.show_record(week["heard"].id)
    assert (len(rows(again)), kept[-1]) == (4, HistoryFilter())
    close_all([window, again])


def test_what_is_shown_is_saved(
    qtbot: QtBot, opened: Opened, week: dict[str, Entry], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    named(window, QComboBox, "Person").setCurrentText("Rosa V")
    for at_once in (True, False):
        window._finder.is_small = at_once
        named(window, QPushButton, "Save what is shown…").click()
        dialog = window.findChildren(NoteDialog)[-1]
        path = tmp_path / f"records-{at_once}.md"
        dialog.path_chosen.emit(path, next(form for form in window.around.formats if form.name == "md"))
        dialog.close()
        qtbot.waitUntil(path.exists)
        text = path.read_text(encoding="utf-8")
        assert "Rosa stayed with the caller." in text
        assert "Amara" not in text
        qtbot.waitUntil(partial(is_there, window, QWidget, f"Saved as {path.name}: 1 record"))


def test_an_empty_book(opened: Opened, opener: NotedOpener) -> None:
    window = opened()
    assert "Nothing here yet" in words(window)
    named(window, QPushButton, "Record now…").click()
    assert opener.opened == [("quick entry", None, None, None)]


def test_markup_is_only_text(opened: Opened, desk: Desk) -> None:
    desk.journal.record(praise("<h1>Big</h1> & <script>", person="<i>Kim</i>"))
    window = opened()
    assert rows(window) == ["<i>Kim</i>"]
    assert named(window, QTextEdit, "Text").toPlainText() == "<h1>Big</h1> & <script>"


def test_a_hundred_kilobytes_in_one_word(opened: Opened, desk: Desk) -> None:
    desk.journal.record(praise("x" * 100_000, person="Kim"))
    window = opened()
    assert window.width() <= 1400
    assert len(named(window, QTextEdit, "Text").toPlainText()) == 100_000


def test_the_text_grows_with_its_lines(opened: Opened, desk: Desk) -> None:
    desk.journal.record(praise("One line."))
    low = named(opened(), QTextEdit, "Text").height()
    desk.journal.record(praise("Many lines.\n" * 20))
    assert named(opened(), QTextEdit, "Text").height() > 10 * low


def test_a_failure_is_said_and_tried_again(
    opened: Opened, week: dict[str, Entry], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    store = desk.book.entries
    replace = store.replace

    def locked(entry: Entry) -> None:
        raise BookError("The book is busy", "Another program holds the book.", "Try again in a moment.")

    monkeypatch.setattr(store, "replace", locked)
    named(window, QPushButton, "Remove").click()
    assert {"The book is busy", "Another program holds the book. Try again in a moment."} <= words(window)
    assert len(rows(window)) == 4
    monkeypatch.setattr(store, "replace", replace)
    next(button for button in window.findChildren(QPushButton) if button.text() == "Try again").click()
    assert len(rows(window)) == 3
    assert "The book is busy" not in words(window)


def test_reading_that_fails_is_said(
    opened: Opened, week: dict[str, Entry], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    store = desk.book.entries
    find = store.find

    def locked(query: Query) -> list[Entry]:
        raise BookError("The book is busy", "Another program holds the book.", "Try again in a moment.")

    monkeypatch.setattr(store, "find", locked)
    named(window, QCheckBox, "Praise").click()
    assert "The book is busy" in words(window)
    assert len(rows(window)) == 4
    monkeypatch.setattr(store, "find", find)
    next(button for button in window.findChildren(QPushButton) if button.text() == "Try again").click()
    assert len(rows(window)) == 2


def test_rows_are_read_out_whole(opened: Opened, week: dict[str, Entry]) -> None:
    model = named(opened(), QListView, "Records").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "Praise, Amara O, Monday 2 March: Amara rang the clinic back."


def test_closed_it_is_gone_and_hears_nothing(
    qtbot: QtBot, opened: Opened, week: dict[str, Entry], desk: Desk, around: Surroundings
) -> None:
    window = opened()
    type_words(qtbot, window, "a")
    with qtbot.waitSignal(window.destroyed):
        window.close()
    desk.journal.remove(week["praise"].id)
    around.watch.look()
    around.theme.changed.emit()


def test_removing_the_only_record_of_a_closed_day_says_first_what_that_changes(
    opened: Opened, desk: Desk, clock: HandClock
) -> None:
    entry = desk.journal.record(praise("The only one."))
    clock.set("2026-03-06T10:00")
    window = opened(entry.id)
    named(window, QPushButton, "Remove").click()
    assert "Monday closes as missed; the run begins anew." in words(window)
    assert desk.journal.entry(entry.id).removed is None
    named(window, QPushButton, "Keep it").click()
    assert desk.journal.entry(entry.id).removed is None
    named(window, QPushButton, "Remove").click()
    window.escape()
    assert not is_there(window, QPushButton, "Remove it")
    named(window, QPushButton, "Remove").click()
    named(window, QPushButton, "Remove it").click()
    assert desk.journal.entry(entry.id).removed is not None
