"""Another language while windows are open: it waits for what is half typed, and the windows come again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import cast

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.practices import Practice
from goodword.core.weeks import Week
from goodword.shell.retelling import Retelling
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.calendar import CalendarWindow
from goodword.shell.windows.note.note_contents import NoteContents
from goodword.shell.windows.settings import SettingsWindow
from goodword.shell.windows.window import Window
from support.book import coaching, listening, praise
from support.settings_hand import press, turn_to, words
from support.surrounded import named

Opened = Callable[[], WindowOpener]


@pytest.fixture
def make(around: Surroundings) -> Iterator[Opened]:
    """The app's own opener, as it is made for each language."""
    made: list[WindowOpener] = []

    def opener() -> WindowOpener:
        made.append(WindowOpener(lambda opener: replace(around, open=opener)))
        return made[-1]

    yield opener
    for one in made:
        one.shutdown()


class Hand:
    """Chooses a language, and counts how often the windows were to be made again."""

    def __init__(self, qtbot: QtBot, opener: WindowOpener) -> None:
        self.opener = opener
        self._qtbot = qtbot
        self._wanted: list[None] = []
        self.retelling = Retelling(cast("QApplication", QApplication.instance()), opener, "en")
        self.retelling.wanted.connect(lambda: self._wanted.append(None))

    def waits(self) -> str:
        """Choose German; what Settings say it waits for."""
        self.retelling.choose("de")
        self.opener.settings()
        settings = self.window(SettingsWindow)
        turn_to(settings, "Look")
        self._qtbot.waitUntil(lambda: any(line.startswith("It changes once") for line in words(settings)))
        assert self._wanted == []
        return next(line for line in words(settings) if line.startswith("It changes once"))

    def goes_on(self) -> None:
        """It is taken up now, by itself."""
        self._qtbot.waitUntil(lambda: bool(self._wanted))

    def window(self, kind: type[Window]) -> Window:
        """The one of that kind."""
        return next(one for one in self.opener.open_windows() if isinstance(one, kind))


@pytest.fixture
def hand(qtbot: QtBot, make: Opened) -> Iterator[Hand]:
    hand = Hand(qtbot, make())
    yield hand
    hand.retelling.shutdown()


def titled(hand: Hand, title: str) -> QWidget:
    return next(one for one in hand.opener.open_windows() if one.windowTitle() == title)


def test_with_nothing_half_typed_it_is_taken_up_at_once(hand: Hand) -> None:
    hand.opener.today()
    hand.retelling.choose("de")
    hand.goes_on()


def test_a_list_being_pasted_is_waited_for(hand: Hand, desk: Desk) -> None:
    desk.team.add("Ana Lima")
    hand.opener.team()
    press(titled(hand, "Team"), "Paste a list…")
    (sheet,) = titled(hand, "Team").findChildren(QDialog)
    named(sheet, NoteEdit, "Names").set_text("Amara")
    assert hand.waits() == "It changes once “Paste a list” is closed."
    sheet.close()
    hand.goes_on()


def test_welcome_is_waited_for(hand: Hand) -> None:
    hand.opener.welcome()
    assert hand.waits() == "It changes once “Welcome” is closed."
    titled(hand, "Welcome").close()
    hand.goes_on()


def test_a_line_of_the_note_in_other_words_is_waited_for(hand: Hand, desk: Desk, qtbot: QtBot) -> None:
    desk.journal.record(praise("Ana rang the clinic back."))
    hand.opener.weekly_note()
    (contents,) = titled(hand, "Weekly note").findChildren(NoteContents)
    qtbot.waitUntil(lambda: contents.model().rowCount() == 1)
    contents.setCurrentIndex(contents.model().index(0, 0))
    contents.edit_current()
    assert hand.waits() == "It changes once what you are typing in “Weekly note” is done."
    contents.leave_off()
    hand.retelling.look()
    hand.goes_on()


def test_a_question_half_typed_in_settings_is_waited_for_and_the_old_choice_ends_the_wait(hand: Hand) -> None:
    hand.opener.settings()
    settings = titled(hand, "Settings")
    turn_to(settings, "Prompts")
    field = named(settings, QLineEdit, "A question of your own about praise")
    QTest.keyClicks(field, "Who kept")
    assert hand.waits() == "It changes once what you are typing in “Settings” is done."
    hand.retelling.choose("en")
    assert not any(line.startswith("It changes once") for line in words(settings))


def test_an_address_half_typed_is_waited_for(hand: Hand, desk: Desk) -> None:
    desk.team.add("Ana Lima")
    hand.opener.team()
    QTest.keyClicks(named(titled(hand, "Team"), QLineEdit, "Mail address"), "ana@")
    assert hand.waits() == "It changes once what you are typing in “Team” is done."
    titled(hand, "Team").close()
    hand.goes_on()


def test_a_date_half_typed_is_waited_for(hand: Hand) -> None:
    hand.opener.quick_entry()
    day = named(titled(hand, "Quick entry"), QLineEdit, "Date")
    QTest.keyClicks(day, "x")
    assert hand.waits() == "It changes once what you are typing in “Quick entry” is done."


def test_the_windows_come_again_where_they_were(hand: Hand, make: Opened, desk: Desk) -> None:
    first = desk.journal.record(praise("Ana rang the clinic back.", person="Ana Lima"))
    desk.journal.record(praise("Ben kept calm.", person="Ben Roth"))
    heard = [desk.journal.record(listening(topic="Refunds")) for _ in range(2)]
    agreed = [desk.journal.record(coaching(next_step="Read the policy")) for _ in range(2)]
    before = hand.opener
    before.today()
    before.listening(heard[0].id)
    before.steps(agreed[1].id)
    before.weekly_note(Week(2026, 9))
    before.history(first.id)
    before.calendar()
    hand.window(CalendarWindow).go_to(date(2026, 2, 17))
    before.team()
    before.help()
    before.settings()
    turn_to(titled(hand, "Settings"), "Mail")
    before.have_their_back("Ana")
    before.edit(first)
    before.quick_entry(Practice.LISTENING)
    titled(hand, "Have their back").setGeometry(20, 60, 560, 520)
    there = [(one.windowTitle(), one.where) for one in before.open_windows() if isinstance(one, Window)]
    assert len(there) == 12
    assert {heard[0].id, agreed[1].id} < {where for _, where in there}
    in_hand = before.in_hand(all_windows=True)
    before.shutdown()

    after = make()
    after.take_up(in_hand)
    again = [(one.windowTitle(), one.where) for one in after.open_windows() if isinstance(one, Window)]
    assert sorted(again, key=str) == sorted(there, key=str)
    backing = next(one for one in after.open_windows() if one.windowTitle() == "Have their back")
    assert backing.geometry().getRect() == (20, 60, 560, 520)
    assert len(after.in_hand().windows) == 1, "of a locked book only Settings come again"
