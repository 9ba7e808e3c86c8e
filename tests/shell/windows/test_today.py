"""Today, looked at and used as a leader does; the days around Monday 2 March 2026 in Berlin."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGroupBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.days import TimeOff
from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.note_words import Audience
from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.core.streaks import Facts, Series
from goodword.core.told import Way
from goodword.core.weeks import Week
from goodword.core.workdays import Status, Workdays
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import width_factor
from goodword.shell.widgets.mark import Centre, Mark
from goodword.shell.widgets.toast import Toast
from goodword.shell.widgets.week_strip import WeekStrip
from goodword.shell.windows.day.practice_card import RecordWords
from goodword.shell.windows.today import TodayWindow
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.entry_desk import undo
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named

Opened = Callable[[], TodayWindow]


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings) -> Iterator[Opened]:
    """Opens the window."""
    windows: list[TodayWindow] = []

    def open_window() -> TodayWindow:
        windows.append(TodayWindow(around))
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


def words(window: QWidget) -> list[str]:
    """All labels in view."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window) and label.text()]


def card(window: QWidget, practice: Practice) -> QGroupBox:
    """The card of a practice."""
    return named(window, QGroupBox, f"{practice.capitalize()} today")


def press(window: QWidget, name: str) -> None:
    """Press the button with that accessible name, else with that text."""
    for button in window.findChildren(QPushButton):
        if name in (button.accessibleName(), button.text()) and button.isVisibleTo(window):
            button.click()
            return
    raise AssertionError(f"no button {name}")


def test_the_first_day_asks_three_questions(opened: Opened) -> None:
    window = opened()
    said = words(window)
    assert window.windowTitle() == "Today"
    assert {"Monday, 2 March", "0 of 3 today. Praise, coaching and listening are open."} <= set(said)
    assert said.count("Open") == 3
    assert "Your curve begins with the first record." in said
    assert "Today stays open until Wednesday." in said
    for practice in Practice:
        assert sum(label.endswith("?") for label in words(card(window, practice))) == 1
        assert is_there(window, QPushButton, f"Record {practice}")
        assert not is_there(window, QPushButton, f"Add another {practice}")


def test_each_card_and_picture_says_in_words_what_it_shows(opened: Opened, desk: Desk) -> None:
    desk.journal.record(praise())
    window = opened()
    praised = card(window, Practice.PRAISE)
    assert QAccessible.queryAccessibleInterface(praised).role() is QAccessible.Role.Grouping
    assert praised.accessibleDescription() == "Done at 15:30. Strength 7\u00a0%, run 1\u00a0day."
    assert card(window, Practice.COACHING).accessibleDescription().startswith("Open. Strength 0\u00a0%")
    assert named(window, QGroupBox, "Showed up").accessibleDescription() == (
        "Strength 7\u00a0%, run 1\u00a0day, longest 1\u00a0day, last workdays 1 of 1."
    )
    assert "From 7\u00a0% to 7\u00a0%" in named(window, QWidget, "Strength over twelve weeks").accessibleDescription()
    week = named(window, WeekStrip, "Week").accessibleDescription()
    assert week.startswith("Monday 2, today: praise. Tuesday 3: to come.")
    assert week.endswith("Saturday 7: off. Sunday 8: off")
    assert named(window, Mark, "Today").accessibleDescription() == "Praise is done. Coaching and listening are open."


def test_days_of_the_first_week_before_the_start_are_not_to_come(opened: Opened, clock: HandClock, desk: Desk) -> None:
    clock.set("2026-03-04T10:00")
    desk.preferences.change("start_date", "2026-03-04")
    assert named(opened(), WeekStrip, "Week").accessibleDescription().startswith("Monday 2: before the start.")


def test_a_practice_that_is_done_shows_its_record(opened: Opened, desk: Desk, opener: NotedOpener) -> None:
    desk.journal.record(praise("First.", person="Anna"))
    entry = desk.journal.record(praise("Second & <b>last</b>.", person="Bartholomew Featherstonehaugh-Osei"))
    window = opened()
    assert {"Second & <b>last</b>.", "Bartholomew Featherstonehaugh-Osei", "2 records, 15:30"} <= set(
        words(card(window, Practice.PRAISE))
    )
    press(window, "Add another praise")
    press(window, "Open today’s praise in History")
    assert opener.opened == [("quick entry", Practice.PRAISE, None, None), ("history", entry.id)]


def test_a_click_on_a_record_opens_it_and_a_click_on_a_question_nothing(
    opened: Opened, desk: Desk, opener: NotedOpener
) -> None:
    entry = desk.journal.record(listening("The deploys cost them sleep.", topic="Deploys"))
    window = opened()
    for practice in Practice:
        for label in card(window, practice).findChildren(RecordWords):
            QTest.mouseClick(label, Qt.MouseButton.LeftButton)
            QTest.mouseClick(label, Qt.MouseButton.RightButton)
    assert opener.opened == [("history", entry.id), ("history", entry.id)]


def test_record_opens_the_form_of_its_practice(opened: Opened, opener: NotedOpener) -> None:
    press(opened(), "Record coaching")
    assert opener.opened == [("quick entry", Practice.COACHING, None, None)]


def test_everything_can_be_reached_from_the_head(opened: Opened, opener: NotedOpener) -> None:
    window = opened()
    for name in ("History", "Calendar", "Settings", "Weekly note"):
        press(window, name)
    assert opener.opened == [("history", None), ("calendar",), ("settings",), ("weekly note", None)]


def test_after_three_silent_workdays_it_asks_once_and_shows_no_break(
    opened: Opened, desk: Desk, clock: HandClock
) -> None:
    desk.journal.record(praise())
    clock.set("2026-03-09T15:30")
    window = opened()
    assert "Were you off from Tuesday 3 to Friday 6 March?" in words(window)
    assert "1\u00a0day" in words(named(window, QGroupBox, "Showed up"))
    press(window, "No")
    assert not is_there(window, QGroupBox, "Question")
    assert "0\u00a0days" in words(named(window, QGroupBox, "Showed up"))
    window.refresh()
    assert not is_there(window, QGroupBox, "Question")
    assert desk.book.days.time_off() == []


@pytest.mark.parametrize(("font", "points"), [("Inter", 10), ("DejaVu Sans", 11)])
def test_with_the_question_it_opens_high_enough_for_all_it_shows(
    opened: Opened, desk: Desk, clock: HandClock, qapp: QApplication, font: str, points: int
) -> None:
    qapp.setFont(QFont(font, points))
    plain = opened().height()
    desk.journal.record(praise())
    clock.set("2026-03-09T15:30")
    window = opened()
    window.resize(1120, window.height())
    QApplication.processEvents()
    (page,) = window.findChildren(QScrollArea)
    assert plain < window.height() < plain + 100
    assert page.verticalScrollBar().maximum() == 0


def test_yes_marks_time_off_and_undo_asks_again(opened: Opened, desk: Desk, clock: HandClock) -> None:
    desk.journal.record(praise())
    clock.set("2026-03-09T15:30")
    window = opened()
    press(window, "Yes, I was off")
    assert desk.book.days.time_off() == [TimeOff(date(2026, 3, 3), date(2026, 3, 6))]
    assert "1\u00a0day" in words(named(window, QGroupBox, "Showed up"))
    (toast,) = window.findChildren(Toast)
    assert toast.text() == "Tuesday 3 to Friday 6 March: off"
    undo(toast)
    assert desk.book.days.time_off() == []
    assert is_there(window, QGroupBox, "Question")


def test_nothing_genuine_is_fine_and_can_be_taken_back(opened: Opened, desk: Desk) -> None:
    window = opened()
    press(window, "Nothing genuine for listening")
    assert "Nothing genuine today. That is fine." in words(card(window, Practice.LISTENING))
    assert not is_there(window, QPushButton, "Nothing genuine for listening")
    assert desk.workdays.today().skipped == (Practice.LISTENING,)
    press(window, "Take back the skip of listening")
    assert desk.workdays.today().skipped == ()
    assert is_there(window, QPushButton, "Nothing genuine for listening")


def test_a_skip_that_would_not_count_says_why_in_its_card(opened: Opened, desk: Desk, clock: HandClock) -> None:
    desk.workdays.skip(Practice.COACHING)
    clock.set("2026-03-03T15:30")
    window = opened()
    press(window, "Nothing genuine for coaching")
    said = words(card(window, Practice.COACHING))
    assert any("counts once in five working days" in label for label in said)
    window.refresh()
    assert not any("counts once" in label for label in words(window))


def test_a_record_made_elsewhere_is_there_at_once(opened: Opened, desk: Desk, around: Surroundings) -> None:
    window = opened()
    desk.journal.record(coaching("Ben runs the retro.", person="Ben"))
    around.watch.look()
    assert "Ben runs the retro." in words(window)
    assert "1 of 3 today. Praise and listening are open." in words(window)


def test_the_day_done(opened: Opened, desk: Desk) -> None:
    for content in (praise(), coaching(), listening()):
        desk.journal.record(content)
    window = opened()
    assert "All three today. See you tomorrow." in words(window)
    assert "Nothing in this week waits for you." in words(window)
    assert named(window, Mark, "Today").state.centre is Centre.DONE


def test_a_day_off_asks_nothing_and_takes_a_record(opened: Opened, desk: Desk, clock: HandClock) -> None:
    desk.journal.record(praise())
    clock.set("2026-03-07T11:00")
    desk.preferences.change("fill_in_workdays", "0")
    window = opened()
    assert "You are off today. Nothing is asked." in words(window)
    assert words(window).count("Nothing is asked today. A record counts all the same.") == 3
    assert is_there(window, QPushButton, "Record praise")
    assert not is_there(window, QPushButton, "Nothing genuine for praise")
    assert named(window, Mark, "Today").state.centre is Centre.OFF


def test_a_practice_switched_off_has_no_card(opened: Opened, desk: Desk, around: Surroundings) -> None:
    desk.preferences.change("practices", "praise,listening")
    window = opened()
    assert not is_there(window, QGroupBox, "Coaching today")
    assert "0 of 2 today. Praise and listening are open." in words(window)
    desk.journal.record(coaching())
    around.watch.look()
    assert is_there(window, QGroupBox, "Coaching today")


def test_a_pause_is_said_and_ends_by_itself(opened: Opened, desk: Desk, clock: HandClock) -> None:
    desk.prompting.in_a_meeting()
    window = opened()
    assert "0 of 3 today. Praise, coaching and listening are open. Not before 16:30." in words(window)
    assert named(window, Mark, "Today").state.centre is Centre.PAUSED
    (timer,) = [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.isSingleShot()]
    assert 3_600_000 <= timer.interval() <= 3_602_000
    clock.set("2026-03-02T16:30")
    timer.timeout.emit()
    assert "0 of 3 today. Praise, coaching and listening are open." in words(window)


@pytest.fixture
def gap(desk: Desk, clock: HandClock) -> None:
    """Praise from Monday to Wednesday but for Tuesday, and it is Wednesday."""
    desk.journal.record(praise())
    clock.set("2026-03-04T10:00")
    desk.journal.record(praise())


@pytest.mark.usefixtures("gap")
def test_fill_in_opens_the_form_on_the_day_that_the_sentence_names(opened: Opened, opener: NotedOpener) -> None:
    window = opened()
    assert "Tuesday is still open until Thursday." in words(window)
    press(window, "Fill in Tuesday")
    assert opener.opened == [("quick entry", Practice.PRAISE, None, date(2026, 3, 3))]


@pytest.mark.usefixtures("gap")
def test_a_day_with_a_record_is_filled_in_where_it_lacks_one(
    opened: Opened, desk: Desk, opener: NotedOpener
) -> None:
    desk.journal.record(praise(), date(2026, 3, 3))
    window = opened()
    assert "Monday is still open until tonight." in words(window)
    press(window, "Fill in Monday")
    assert opener.opened == [("quick entry", Practice.COACHING, None, date(2026, 3, 2))]


@pytest.mark.usefixtures("gap")
def test_a_day_that_a_pass_bridges_is_said(opened: Opened, desk: Desk, clock: HandClock) -> None:
    desk.preferences.change("fill_in_workdays", "0")
    window = opened()
    assert "Tuesday is bridged by a pass." in words(window)
    assert not is_there(window, QPushButton, "Fill in Tuesday")
    clock.set("2026-03-09T10:00")
    desk.journal.record(praise())
    window.refresh()
    strength = desk.workdays.status().series[Series.SHOWED_UP].strength
    assert f"A new run. Strength {strength}\u00a0%, best 2." in words(window)


@pytest.mark.parametrize(
    ("fill_in", "moment", "sentence"),
    [
        ("0", "2026-03-02T15:30", "Today is open until tonight."),
        ("0", "2026-03-07T11:00", "Your run simply waits."),
    ],
)
def test_with_nothing_to_fill_in_the_sentence_says_what_holds(
    opened: Opened, desk: Desk, clock: HandClock, fill_in: str, moment: str, sentence: str
) -> None:
    desk.preferences.change("fill_in_workdays", fill_in)
    desk.preferences.change("start_date", moment[:10])
    clock.set(moment)
    assert sentence in words(opened())


def test_a_book_that_cannot_be_read_leaves_the_day_in_view(
    opened: Opened, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.journal.record(praise("Anna calmed the client."))
    window = opened()
    closed = broken(monkeypatch)
    window.refresh()
    assert {"The book can’t be read", "Anna calmed the client."} <= set(words(window))
    closed.undo()
    press(window, "Read again")
    assert "The book can’t be read" not in words(window)


def test_a_book_that_cannot_be_read_at_the_start_is_said_and_read_again(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = broken(monkeypatch)
    window = opened()
    assert "The book can’t be read" in words(window)
    assert not is_there(window, QGroupBox, "Praise today")
    assert is_there(window, QPushButton, "Settings")
    closed.undo()
    press(window, "Read again")
    assert is_there(window, QGroupBox, "Praise today")


def broken(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The book can't be read until this is undone."""

    def status(self: Workdays, facts: Facts | None = None) -> Status:
        raise BookError("The book can’t be read", "Another program holds it.", "Close that program, then read again.")

    monkeypatch.setattr(Workdays, "status", status)
    return monkeypatch


def test_a_thousand_days_on_the_curve_shows_twelve_weeks(opened: Opened, desk: Desk, clock: HandClock) -> None:
    with desk.book.transaction():
        for ordinal in range(date(2023, 6, 5).toordinal(), date(2026, 3, 2).toordinal()):
            clock.set(f"{date.fromordinal(ordinal)}T10:00")
            desk.journal.record(praise("One sentence."))
    clock.set("2026-03-02T15:30")
    window = opened()
    said = named(window, QGroupBox, "Showed up").accessibleDescription()
    assert said.startswith("Strength 100\u00a0%, run 1001\u00a0days, longest 1001\u00a0days, last workdays 20 of 20.")
    assert "in 84\u00a0days" in named(window, QWidget, "Strength over twelve weeks").accessibleDescription()


def test_tab_goes_in_reading_order_and_comes_back(opened: Opened, desk: Desk) -> None:
    desk.journal.record(praise())
    opened()
    names: list[str] = []
    while len(names) < 2 or names[-1] != names[0]:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QPushButton)
        names.append(focused.accessibleName() or focused.text())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    first = names.index("History")
    assert names[0] == "Record coaching"
    assert names[first:-1] + names[:first] == [
        "History",
        "Calendar",
        "Listening",
        "Settings",
        "More",
        "Weekly note",
        "Add another praise",
        "Open today’s praise in History",
        "Record coaching",
        "Nothing genuine for coaching",
        "Record listening",
        "Nothing genuine for listening",
        "Insights",
    ]


def test_wide_fonts_and_long_names_make_no_card_wider_than_another(
    opened: Opened, desk: Desk, qapp: QApplication
) -> None:
    qapp.setFont(QFont("DejaVu Sans", 11))
    desk.journal.record(praise("x" * 5_000, person="Bartholomew Featherstonehaugh-Osei " * 4))
    desk.journal.record(listening("ساعدت العميل", heard_from="فاطمة"))
    window = opened()
    window.resize(round(909 * width_factor(window.around.theme.types.body)), 560)
    QApplication.processEvents()
    widths = {card(window, practice).width() for practice in Practice}
    assert max(widths) - min(widths) <= 1
    last = card(window, Practice.LISTENING)
    right = last.mapTo(window, last.rect().topRight()).x()
    assert right <= window.width() - 28


@pytest.mark.parametrize(("font", "points"), [("Inter", 10), ("DejaVu Sans", 11)])
def test_a_quiet_word_about_who_was_last_named_upward_long_ago(
    opened: Opened, desk: Desk, clock: HandClock, qapp: QApplication, font: str, points: int
) -> None:
    qapp.setFont(QFont(font, points))
    desk.journal.record(praise(person="Kofi Mensah"))
    desk.journal.record(praise(person="Amara Obi"))
    desk.note_left(desk.compose(Week(2026, 10).period(), Audience.MANAGER), Way.FILE)
    plain = opened()
    assert not any("named upward" in text for text in words(plain))
    clock.forward(weeks=9)
    desk.journal.add_person("Never Told")
    desk.workdays.take_off(date(2026, 3, 3), date(2026, 5, 3))
    window = opened()
    said = [text for text in words(window) if "named upward" in text]
    assert said == ["Amara Obi was last named upward 9 weeks ago."]
    window.resize(1120, window.height())
    QApplication.processEvents()
    (page,) = window.findChildren(QScrollArea)
    assert page.verticalScrollBar().maximum() == 0
    assert plain.height() < window.height()


def test_old_records_are_asked_about_and_can_be_taken_back(desk: Desk, opened: Opened) -> None:
    desk.journal.record(coaching("Old."), date(2024, 1, 1))
    window = opened()
    asked = "1 coaching or listening record is older than 18 months. Is it still needed?"
    assert asked in words(window)
    press(window, "Move to the bin")
    assert desk.journal.find(Query()) == []
    assert asked not in words(window)
    [toast] = window.findChildren(Toast)
    undo(toast)
    assert len(desk.journal.find(Query())) == 1
    assert asked in words(window)
    press(window, "Keep")
    assert asked not in words(window)
    assert asked not in words(opened())


def test_old_records_stay_where_the_book_can_not_be_written(
    desk: Desk, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.journal.record(coaching("Old."), date(2024, 1, 1))
    window = opened()

    def full(*_: object) -> str:
        raise BookError("Not now", "The disk is full.", "Free some space.")

    monkeypatch.setattr(type(desk.book), "keep_copy", full)
    press(window, "Move to the bin")
    assert any(text.startswith("The disk is full. Free some space.") for text in words(window))
    assert len(desk.journal.find(Query())) == 1
