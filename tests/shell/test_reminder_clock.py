"""The clock that asks: planned in minutes, awake after sleep, aware of midnight."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.prompting import Offer
from goodword.core.weeks import Week
from goodword.shell.reminder_clock import ReminderClock
from support.book import coaching, listening, praise
from support.clock import HandClock


class Steady:
    """The monotonic clock: it stands still while the computer sleeps."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Heard:
    """What the clock has said."""

    def __init__(self, clock: ReminderClock) -> None:
        self.words: list[str] = []
        clock.due.connect(lambda: self.words.append("due"))
        clock.woke.connect(lambda: self.words.append("woke"))
        clock.turned.connect(lambda: self.words.append("turned"))


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def reminders(qtbot: QtBot, desk: Desk, clock: HandClock, steady: Steady) -> Iterator[ReminderClock]:
    del qtbot
    reminders = ReminderClock(clock, desk.prompting, desk.preferences.today, steady=steady)
    yield reminders
    reminders.shutdown()


def pass_time(clock: HandClock, steady: Steady, minutes: float) -> None:
    clock.forward(minutes=minutes)
    steady.seconds += minutes * 60


def test_a_due_prompt_is_said_at_a_start_by_hand(reminders: ReminderClock) -> None:
    heard = Heard(reminders)
    reminders.start(quietly=False)
    assert heard.words == ["due"]


def test_after_a_login_two_minutes_stay_quiet(reminders: ReminderClock, clock: HandClock, steady: Steady) -> None:
    heard = Heard(reminders)
    reminders.start(quietly=True)
    assert heard.words == []

    pass_time(clock, steady, 2.1)
    reminders.look()
    assert heard.words == ["due"]


def test_what_was_shown_is_not_said_again(
    reminders: ReminderClock, desk: Desk, clock: HandClock, steady: Steady
) -> None:
    heard = Heard(reminders)
    reminders.due.connect(lambda: desk.prompting.mark_shown(desk.prompting.asking()))
    reminders.start(quietly=False)
    pass_time(clock, steady, 5)
    reminders.look()
    assert heard.words == ["due"]


def test_it_never_sleeps_longer_than_five_minutes(reminders: ReminderClock, clock: HandClock) -> None:
    clock.set("2026-03-02T09:30")
    reminders.start(quietly=False)
    assert reminders._timer.isActive()
    assert reminders._timer.interval() <= 300_100


def test_the_last_seconds_before_a_prompt_are_not_slept_through(reminders: ReminderClock, clock: HandClock) -> None:
    clock.set("2026-03-02T15:29:30")
    reminders.start(quietly=False)
    assert 29_000 <= reminders._timer.interval() <= 31_000


def test_sleep_is_noticed_by_the_gap_and_asks_once_after_the_grace(
    reminders: ReminderClock, clock: HandClock, steady: Steady
) -> None:
    clock.set("2026-03-02T11:00")
    reminders.look()
    heard = Heard(reminders)
    clock.forward(hours=5)
    reminders.look()
    assert heard.words == ["woke"]

    pass_time(clock, steady, 2.1)
    reminders.look()
    assert heard.words == ["woke", "due"]


def test_logind_says_that_the_computer_is_back(reminders: ReminderClock) -> None:
    heard = Heard(reminders)
    reminders.prepare_for_sleep(True)
    assert heard.words == []
    reminders.prepare_for_sleep(False)
    assert heard.words == ["woke"]


def test_a_new_logical_date_is_told_at_the_day_start_not_at_midnight(
    reminders: ReminderClock, desk: Desk, clock: HandClock, steady: Steady
) -> None:
    for practice_text in ("One.",):
        desk.journal.record(praise(practice_text))
    heard = Heard(reminders)
    clock.set("2026-03-03T00:30")
    steady.seconds += 9 * 3600
    reminders.look()
    assert "turned" not in heard.words

    pass_time(clock, steady, 4 * 60)
    reminders.look()
    assert heard.words[-1] == "turned"


def test_the_weeks_note_is_said_once_its_time_has_come(
    reminders: ReminderClock, desk: Desk, clock: HandClock, steady: Steady
) -> None:
    offers: list[Offer] = []
    reminders.note_due.connect(offers.append)
    clock.set("2026-03-06T15:30")
    for content in (praise(), coaching(), listening()):
        desk.journal.record(content)
    reminders.look()
    reminders.look()
    assert offers == []
    pass_time(clock, steady, 3)
    reminders.look()
    assert [offer.week for offer in offers] == [Week(2026, 10)]
    desk.offer(offers[0])
    reminders.look()
    assert len(offers) == 1
