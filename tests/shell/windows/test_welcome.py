"""Welcome, gone through as at the first start."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QGroupBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.name_lists import MOST_LISTED
from goodword.core.preferences import Preferences
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.dots import Dots
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.widgets.toggle import Toggle
from goodword.shell.widgets.week_strip import WeekStrip
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.welcome import WelcomeWindow
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named

Opened = Callable[[], WelcomeWindow]


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings) -> Iterator[Opened]:
    """Opens the window."""
    windows: list[WelcomeWindow] = []

    def open_window() -> WelcomeWindow:
        windows.append(WelcomeWindow(around))
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


def words(window: QWidget) -> str:
    """All labels in view."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def press(window: QWidget, text: str) -> None:
    """Press the button with these words."""
    (button,) = [b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(window)]
    button.click()


def team(window: QWidget) -> NoteEdit:
    """Where the names go."""
    return named(window, NoteEdit, "Team")


def names(desk: Desk) -> list[str]:
    """Who is on the team now."""
    return [person.name for person in desk.journal.people() if person.left is None]


def at_page(window: WelcomeWindow, page: int) -> WelcomeWindow:
    """Forward to a page with nothing changed."""
    for _ in range(page - 1):
        press(window, "Next")
    assert is_there(window, Dots, f"Step {page} of 3")
    return window


def test_three_pages_and_the_first_record(opened: Opened, desk: Desk, opener: NotedOpener) -> None:
    window = opened()
    assert window.windowTitle() == "Welcome"
    assert QApplication.focusWidget() is team(window)
    QTest.keyClicks(team(window), "Amara Okonkwo-Lindqvist")
    QTest.keyClick(team(window), Qt.Key.Key_Return)
    QTest.keyClicks(team(window), "Nguyen Khai")
    assert "2 people. You can change this at any time." in words(window)
    assert names(desk) == []
    press(window, "Next")
    assert names(desk) == ["Amara Okonkwo-Lindqvist", "Nguyen Khai"]

    named(window, QPushButton, "Friday").click()
    named(window, QPushButton, "Saturday").click()
    named(window, QComboBox, "My day starts at").setCurrentText("06:00")
    assert desk.preferences.text("workdays") == "mon,tue,wed,thu,fri"
    press(window, "Next")
    assert desk.preferences.text("workdays") == "mon,tue,wed,thu,sat"
    assert desk.preferences.current().day_start == 6

    named(window, QComboBox, "Ask me at").setEditText("16:15")
    named(window, Toggle, "Names in notifications").click()
    assert desk.preferences.current().prompt_times == (time(15, 30),)
    press(window, "Write the first one")
    assert desk.preferences.current().prompt_times == (time(16, 15),)
    assert desk.preferences.current().names_in_prompts
    assert desk.preferences.welcomed()
    assert opener.opened == [("quick entry", None, None, None)]
    assert not window.isVisible()


@pytest.mark.parametrize("way", ["button", "escape"])
def test_skipping_at_once_keeps_every_default(opened: Opened, desk: Desk, opener: NotedOpener, way: str) -> None:
    before = desk.preferences.texts()
    window = opened()
    team(window).set_text("Amara")
    if way == "button":
        press(window, "Skip for now")
    else:
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert desk.preferences.texts() == before
    assert names(desk) == []
    assert desk.preferences.welcomed()
    assert opener.opened == [("today",)]
    assert not window.isVisible()


def test_closed_by_hand_it_does_not_come_again(opened: Opened, desk: Desk, opener: NotedOpener) -> None:
    class ByHand(QCloseEvent):
        """As the window manager sends it."""

        def spontaneous(self) -> bool:
            return True

    window = opened()
    window.closeEvent(ByHand())
    assert desk.preferences.welcomed()
    assert opener.opened == []


def test_names_half_typed_are_there_again_after_a_kill_and_gone_with_welcome(
    opened: Opened, desk: Desk, qtbot: QtBot
) -> None:
    window = opened()
    QTest.keyClicks(team(window), "Amara")
    QTest.keyClick(team(window), Qt.Key.Key_Return)
    QTest.keyClicks(team(window), "Be")
    qtbot.waitUntil(lambda: desk.preferences.welcome_names() == "Amara\nBe")
    QTest.keyClicks(team(window), "n")
    window.close()
    window = opened()
    assert team(window).text() == "Amara\nBen"
    press(window, "Next")
    assert (names(desk), desk.preferences.welcome_names()) == (["Amara", "Ben"], "")
    press(window, "Back")
    QTest.keyClicks(team(window), " R")
    press(window, "Skip for now")
    assert desk.preferences.welcome_names() == ""


def test_esc_held_since_another_window_is_not_for_this_one(opened: Opened) -> None:
    class Esc(QKeyEvent):
        """At a moment of the display's own clock."""

        def __init__(self, kind: QEvent.Type, moment: int, *, again: bool = False) -> None:
            super().__init__(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", again)
            self.setTimestamp(moment)
            self.ignore()

    window, pressed, let_go = opened(), QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease
    told = [Esc(let_go, 40, again=True), Esc(pressed, 40, again=True), Esc(let_go, 80), Esc(pressed, 80)]
    told += [Esc(let_go, 95), Esc(pressed, 300), Esc(let_go, 400), Esc(pressed, 400)]
    for event in told:
        QApplication.sendEvent(window, event)
    swallowed = [event.isAccepted() for event in told if event.type() is pressed]
    assert swallowed == [True, True, False, False]


def test_who_is_erased_leaves_the_names_being_typed(around: Surroundings, desk: Desk, qtbot: QtBot) -> None:
    ana = desk.team.add("Ana Lima")
    desk.team.add("Ben Roth")
    real = WindowOpener(lambda opener: replace(around, open=opener))
    real.first_window()
    (window,) = real.open_windows()
    QTest.keyClicks(team(window), "New One")
    QTest.keyClick(team(window), Qt.Key.Key_Return)
    whom = desk.erasure.unnaming(ana.name)
    assert real.is_writing(whom)
    qtbot.waitUntil(lambda: "Ana Lima" in desk.preferences.welcome_names())
    desk.erasure.erase(ana.name)
    assert "Lima" not in desk.preferences.welcome_names()
    take_back = real.forget(whom)
    assert "Lima" not in team(window).text()
    take_back()
    assert "Ana Lima" in team(window).text()
    real.shutdown()


def test_the_end_of_the_session_is_no_answer(opened: Opened, desk: Desk) -> None:
    opened().close()
    assert not desk.preferences.welcomed()


def test_going_through_with_nothing_changed_writes_nothing(opened: Opened, desk: Desk) -> None:
    version = desk.book.version()
    at_page(opened(), 3)
    assert desk.book.version() == version
    assert desk.book.days.schedules() == []


def test_back_keeps_what_was_chosen(opened: Opened) -> None:
    window = at_page(opened(), 2)
    named(window, QPushButton, "Monday").click()
    press(window, "Back")
    assert QApplication.focusWidget() is team(window)
    press(window, "Next")
    assert not named(window, QPushButton, "Monday").isChecked()
    press(window, "Next")
    named(window, QComboBox, "Ask me at").setEditText("10:10")
    press(window, "Back")
    press(window, "Next")
    assert named(window, QComboBox, "Ask me at").currentText() == "10:10"


def test_a_name_corrected_after_going_back_is_corrected_on_the_person(opened: Opened, desk: Desk) -> None:
    window = opened()
    team(window).set_text("Amarra Okonkwo\nInês Carvalho")
    press(window, "Next")
    ids = {person.name: person.id for person in desk.journal.people()}
    press(window, "Back")
    team(window).set_text("Amara Okonkwo\nines carvalho\nKofi")
    press(window, "Next")
    assert names(desk) == ["Amara Okonkwo", "Inês Carvalho", "Kofi"]
    assert {person.name: person.id for person in desk.journal.people()}["Amara Okonkwo"] == ids["Amarra Okonkwo"]


def test_a_name_taken_out_after_going_back_has_left_and_can_come_again(opened: Opened, desk: Desk) -> None:
    window = opened()
    for text, there in (("Amara\nKofi", ["Amara", "Kofi"]), ("Kofi", ["Kofi"]), ("Kofi\nAmara", ["Amara", "Kofi"])):
        team(window).set_text(text)
        press(window, "Next")
        assert names(desk) == there
        press(window, "Back")


def test_who_is_there_already_stands_in_the_list_and_stays(opened: Opened, desk: Desk) -> None:
    desk.journal.add_person("Kofi Mensah-Quartey")
    window = opened()
    assert team(window).text() == "Kofi Mensah-Quartey\n"
    assert "1 person. You can change this at any time." in words(window)
    team(window).set_text("kofi mensah-quartey\nKofi Mensah-Quartey\n \u200b\n")
    assert "1 person." in words(window)
    press(window, "Next")
    assert names(desk) == ["Kofi Mensah-Quartey"]
    press(window, "Back")
    team(window).clear()
    press(window, "Next")
    assert names(desk) == ["Kofi Mensah-Quartey"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Amara\n\n" + "x" * 300, "Line 3: The name is too long: 200 characters fit. Shorten it."),
        ("Amara\x07", "Line 1: The name holds a character that can't be kept (U+0007)."),
        ("\n".join(f"Person {n}" for n in range(MOST_LISTED + 1)), f"That is {MOST_LISTED + 1} names, and"),
    ],
)
def test_a_name_that_cannot_be_taken_is_said_and_stays(opened: Opened, desk: Desk, text: str, said: str) -> None:
    window = opened()
    team(window).set_text(text)
    press(window, "Next")
    assert said in words(window)
    assert said in team(window).accessibleDescription()
    assert team(window).text() == text
    assert names(desk) == []
    QTest.keyClicks(team(window), "y")
    assert said not in words(window)
    assert not team(window).accessibleDescription()


def test_a_list_is_read_before_it_is_there(opened: Opened, desk: Desk) -> None:
    desk.journal.add_person("Kofi")
    window = opened()
    team(window).set_text("Name,Email\nAmara Okonkwo,amara@example.org\nKofi,")
    assert "Adds: Amara Okonkwo\nAlready there: Kofi" in words(window)
    assert "2 people. You can change this at any time." in words(window)
    press(window, "Next")
    assert {person.name: person.mail for person in desk.journal.people()} == {
        "Amara Okonkwo": "amara@example.org",
        "Kofi": None,
    }
    press(window, "Back")
    team(window).set_text("Amara Okonkwo-Lee <lee@example.org>\nKofi")
    press(window, "Next")
    assert {person.name: person.mail for person in desk.journal.people()}["Amara Okonkwo-Lee"] == "lee@example.org"


def test_who_is_there_already_stays_one_whatever_the_name_looks_like(opened: Opened, desk: Desk) -> None:
    desk.journal.add_person("Okonkwo, Amara")
    window = opened()
    assert "Already there: Okonkwo, Amara" in words(window)
    press(window, "Next")
    assert names(desk) == ["Okonkwo, Amara"]


def test_an_example_of_a_region_looks_like_none_that_is_set(opened: Opened) -> None:
    window = at_page(opened(), 2)
    assert named(window, QLineEdit, "Public holidays").placeholderText() == "Such as DE-BY"


def test_odd_names_are_names(opened: Opened, desk: Desk) -> None:
    odd = ["'; DROP TABLE person; --", "<b>Bold</b>", "null", "العربية", "Nguyễn Thị Minh Khai"]
    window = opened()
    team(window).set_text("\r\n".join(odd))
    press(window, "Next")
    assert sorted(names(desk)) == sorted(odd)


def test_a_week_without_a_working_day_is_refused_in_words(opened: Opened, desk: Desk) -> None:
    window = at_page(opened(), 2)
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"):
        named(window, QPushButton, day).click()
    press(window, "Next")
    assert "No day is chosen. Choose at least one." in words(window)
    assert is_there(window, Dots, "Step 2 of 3")
    named(window, QPushButton, "Sunday").click()
    assert "No day is chosen" not in words(window)
    press(window, "Next")
    assert desk.preferences.text("workdays") == "sun"


def test_the_sample_week_follows_the_chosen_days(opened: Opened, desk: Desk) -> None:
    window = at_page(opened(), 2)
    strip = named(window, WeekStrip, "Week")
    assert strip.accessibleDescription() == (
        "Monday: praise, coaching and listening. Tuesday: praise and listening. Wednesday: praise, coaching and "
        "listening. Thursday: praise. Friday: to come. Saturday: off. Sunday: off"
    )
    named(window, QPushButton, "Monday").click()
    assert strip.accessibleDescription().startswith("Monday: off. Tuesday: praise, coaching and listening.")
    assert is_there(window, QGroupBox, "Working days")


@pytest.mark.parametrize(
    ("window_days", "said"),
    [("0", "A day can be filled until it ends."), ("1", "for 1 more working day."), ("2", "for 2 more working days.")],
)
def test_the_sample_week_says_how_long_a_day_stays_open(
    opened: Opened, desk: Desk, window_days: str, said: str
) -> None:
    desk.preferences.change("fill_in_workdays", window_days)
    assert said in words(at_page(opened(), 2))


def test_public_holidays_are_shown_before_they_count(opened: Opened, desk: Desk) -> None:
    window = at_page(opened(), 2)
    region = named(window, QLineEdit, "Public holidays")
    QTest.keyClicks(region, "de-by")
    QTest.keyClick(region, Qt.Key.Key_Return)
    assert "Next holiday: Good Friday, Friday 3 April." in words(window)
    assert desk.book.days.holiday_regions() == []
    press(window, "Next")
    assert desk.preferences.text("holidays") == "DE-BY"
    press(window, "Back")
    assert region.text() == "de-by"


def test_a_country_that_is_not_known_is_said_and_stays(opened: Opened, desk: Desk) -> None:
    window = at_page(opened(), 2)
    region = named(window, QLineEdit, "Public holidays")
    for text, said in (("XX", "“XX” is no country with known holidays."), ("Bavaria", "“Bavaria” is no country")):
        region.clear()
        QTest.keyClicks(region, text)
        press(window, "Next")
        assert said in words(window)
        assert said in region.accessibleDescription()
        assert region.text() == text
        assert is_there(window, Dots, "Step 2 of 3")
    QTest.keyClicks(region, "x")
    assert "is no country" not in words(window)
    assert desk.preferences.text("holidays") == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("22:00", "22:00 is outside working hours, which are 09:00 to 17:30."),
        ("half past", "“half past” is no time of day. Write it like 15:30."),
        ("", "is no time of day."),
        ("10:00, 11:00, 12:00, 13:00", "That is more than three times a day."),
    ],
)
def test_a_time_that_cannot_be_taken_is_said_and_stays(opened: Opened, desk: Desk, text: str, said: str) -> None:
    window = at_page(opened(), 3)
    asking = named(window, QComboBox, "Ask me at")
    asking.setEditText(text)
    named(window, Toggle, "Names in notifications").click()
    press(window, "Write the first one")
    assert said in words(window)
    assert said in asking.accessibleDescription()
    assert asking.currentText() == text
    assert window.isVisible()
    assert not desk.preferences.welcomed()
    assert not desk.preferences.current().names_in_prompts
    asking.setEditText("15:00")
    assert said not in words(window)


def test_several_times_and_return_in_the_field(opened: Opened, desk: Desk, opener: NotedOpener) -> None:
    desk.preferences.change("prompt_times", "11:30,15:30")
    window = at_page(opened(), 3)
    asking = named(window, QComboBox, "Ask me at")
    assert asking.currentText() == "11:30, 15:30"
    field = asking.findChild(QLineEdit)
    assert field is not None
    assert field.selectedText() == "11:30, 15:30"
    QTest.keyClicks(asking, "9")
    QTest.keyClick(asking, Qt.Key.Key_Return)
    assert desk.preferences.current().prompt_times == (time(9),)
    assert opener.opened == [("quick entry", None, None, None)]


def test_times_to_choose_from_lie_in_the_working_hours(opened: Opened, desk: Desk) -> None:
    desk.preferences.change_together({"work_start": "22:00", "work_end": "01:00", "prompt_times": "23:00"})
    asking = named(at_page(opened(), 3), QComboBox, "Ask me at")
    offered = [asking.itemText(index) for index in range(asking.count())]
    assert offered == ["22:00", "22:30", "23:00", "23:30", "00:00", "00:30"]


def test_the_sample_notification_names_somebody_only_where_that_is_wanted(opened: Opened) -> None:
    window = opened()
    team(window).set_text("Inês Carvalho")
    at_page(window, 3)
    assert "Inês" not in words(window)
    named(window, Toggle, "Names in notifications").click()
    assert "Inês" in words(window)
    assert "nothing is sent unless you send it" in words(window)


def test_a_book_that_cannot_be_written_loses_nothing(
    opened: Opened, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object, **__: object) -> None:
        raise BookError("The book can’t be written", "Another program holds it.", "Close that program.")

    window = at_page(opened(), 2)
    named(window, QPushButton, "Monday").click()
    with monkeypatch.context() as held:
        held.setattr(Preferences, "change_together", locked)
        press(window, "Next")
        assert "The book can’t be written" in words(window)
        assert is_there(window, Dots, "Step 2 of 3")
    press(window, "Try again")
    assert is_there(window, Dots, "Step 3 of 3")
    assert desk.preferences.text("workdays") == "tue,wed,thu,fri"
    with monkeypatch.context() as held:
        held.setattr(Preferences, "end_welcome", locked)
        press(window, "Write the first one")
        assert window.isVisible()
        assert "The book can’t be written" in words(window)


def test_tab_reaches_every_control_in_reading_order(opened: Opened) -> None:
    at_page(opened(), 2)
    reached: list[str] = []
    while "Monday" not in reached[1:]:
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName() or getattr(focused, "text", str)())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    assert reached == [*days, "Public holidays", "My day starts at", "Back", "Next", "Monday"]


def test_a_wide_font_and_errors_cut_nothing(opened: Opened, qapp: QApplication) -> None:
    qapp.setFont(QFont("DejaVu Sans", 13))
    window = at_page(opened(), 3)
    named(window, QComboBox, "Ask me at").setEditText("22:00")
    press(window, "Write the first one")
    QApplication.processEvents()
    for label in window.findChildren(QLabel):
        if label.isVisibleTo(window):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert window.minimumSize() == window.maximumSize() == window.size()


def test_today_is_the_day_from_which_new_working_days_hold(opened: Opened, desk: Desk) -> None:
    window = at_page(opened(), 2)
    named(window, QPushButton, "Friday").click()
    press(window, "Next")
    (schedule,) = desk.book.days.schedules()
    assert schedule.start == date(2026, 3, 2)
