"""Showing the prompt, and every answer to it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from goodword.core.days import DayKind
from goodword.core.desk import Desk
from goodword.core.prompt_state import Why
from goodword.core.weeks import Week
from goodword.shell.background import Background
from goodword.shell.prompter import Prompter
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.hand_notifier import HandNotifier

KEY = "prompt:2026-03-02"


class Setting:
    """A prompter between two hand-pressed notifiers."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.system, self.instead = HandNotifier(), HandNotifier()
        self.recorded: list[str] = []
        self.opened: list[tuple[Week, str]] = []
        self.changes = 0
        self.background = Background()
        self.prompter = Prompter(
            desk,
            self.background,
            self.system,
            self.instead,
            record=self.recorded.append,
            open_note=lambda week, token: self.opened.append((week, token)),
            changed=self._changed,
        )
        self._qtbot = qtbot

    def ask(self) -> None:
        self.prompter.ask()
        self._qtbot.waitUntil(lambda: bool(self.system.shown or self.instead.shown))

    def answer(self, action: str, key: str = KEY, token: str = "") -> None:
        changes, recorded = self.changes, len(self.recorded)
        (self.system if key in self.system._answers else self.instead).press(key, action, token)
        self._qtbot.waitUntil(lambda: self.changes > changes or len(self.recorded) > recorded)

    def _changed(self) -> None:
        self.changes += 1


@pytest.fixture
def setting(qtbot: QtBot, desk: Desk) -> Iterator[Setting]:
    setting = Setting(desk, qtbot)
    yield setting
    setting.background.shutdown()


def test_the_prompt_names_what_is_open_and_no_person(setting: Setting, desk: Desk) -> None:
    desk.journal.record(praise("Rang back.", person="Amara Okonkwo"))
    setting.ask()

    notice = setting.system.shown[KEY]
    assert notice.title == "Two are open today"
    assert notice.body.startswith("Coaching and listening.")
    assert "Amara" not in notice.title + notice.body
    assert [label for _, label in notice.actions] == ["Record", "In 15 minutes", "I'm off today"]


@pytest.mark.parametrize("action", ["record", "default"])
def test_record_and_a_click_open_the_form_with_the_token(setting: Setting, qtbot: QtBot, action: str) -> None:
    setting.ask()
    setting.answer(action, token="token-1")

    assert setting.recorded == ["token-1"]
    qtbot.waitUntil(lambda: not setting.system.shown)


def test_in_15_minutes_pauses_and_the_prompt_returns(setting: Setting, desk: Desk, clock: HandClock) -> None:
    setting.ask()
    setting.answer("snooze")

    pause = desk.prompting.pause()
    assert pause is not None
    assert pause.why is Why.SNOOZE
    assert not desk.prompting.decide().due
    clock.forward(minutes=15)
    assert desk.prompting.decide().due


def test_i_am_off_today_is_time_off(setting: Setting, desk: Desk) -> None:
    setting.ask()
    setting.answer("off")

    assert desk.workdays.today().kind is DayKind.OFF
    assert setting.changes == 1


def test_an_old_notice_can_not_take_today_off(setting: Setting, desk: Desk, clock: HandClock) -> None:
    setting.ask()
    clock.forward(days=1)
    setting.system.press(KEY, "off")
    setting.system.press(KEY, "snooze")
    setting.answer("record")

    assert desk.workdays.today().kind is DayKind.WORK
    assert desk.prompting.pause() is None
    assert setting.recorded == [""]


def test_where_the_system_shows_nothing_our_own_does(setting: Setting) -> None:
    setting.system.takes = False
    setting.ask()

    assert KEY in setting.instead.shown
    setting.answer("snooze")
    assert not setting.instead.shown


def test_nothing_at_all_is_logged(setting: Setting, qtbot: QtBot, expected_logs: object) -> None:
    assert callable(expected_logs)
    expected_logs("could not be shown")
    setting.system.takes = setting.instead.takes = False
    setting.prompter.ask()
    setting.background.run(lambda: None, lambda _: setting._changed(), lambda _: None)
    qtbot.waitUntil(lambda: setting.changes == 1)


def test_a_prompt_is_withdrawn_when_the_day_is_done(setting: Setting, desk: Desk, qtbot: QtBot) -> None:
    setting.ask()
    desk.journal.record(praise())
    setting.prompter.withdraw_if_settled()
    assert KEY in setting.system.shown

    desk.journal.record(coaching())
    desk.journal.record(listening())
    setting.prompter.withdraw_if_settled()
    qtbot.waitUntil(lambda: not setting.system.shown)


def test_a_prompt_is_withdrawn_when_its_day_is_over(
    setting: Setting, clock: HandClock, qtbot: QtBot
) -> None:
    setting.ask()
    clock.forward(days=1)
    setting.prompter.withdraw_if_settled()
    qtbot.waitUntil(lambda: not setting.system.shown)


def offered(setting: Setting, desk: Desk, clock: HandClock, qtbot: QtBot) -> str:
    """Offer the week's note on Friday; the notice's key."""
    clock.set("2026-03-06T15:30")
    for content in (praise(), coaching(), listening()):
        desk.journal.record(content)
    offer = desk.prompting.offer()
    assert offer is not None
    setting.prompter.offer(offer)
    qtbot.waitUntil(lambda: bool(setting.system.shown or setting.instead.shown))
    return offer.notice.key


@pytest.mark.parametrize("action", ["open", "default"])
def test_the_weeks_note_is_offered_and_opens(
    setting: Setting, desk: Desk, clock: HandClock, qtbot: QtBot, action: str
) -> None:
    key = offered(setting, desk, clock, qtbot)
    notice = setting.system.shown[key]
    assert (notice.title, notice.body) == ("Your weekly note is ready to look at", "One good word from week 10.")
    assert notice.actions == (("open", "Open"),)
    assert desk.prompting.offer() is None

    setting.system.press(key, action, "token-2")
    qtbot.waitUntil(lambda: setting.opened == [(Week(2026, 10), "token-2")])
    qtbot.waitUntil(lambda: not setting.system.shown)
    assert setting.recorded == []


def test_where_the_system_shows_nothing_our_own_offers_it(
    setting: Setting, desk: Desk, clock: HandClock, qtbot: QtBot
) -> None:
    setting.system.takes = False
    key = offered(setting, desk, clock, qtbot)
    setting.instead.press(key, "open")
    qtbot.waitUntil(lambda: setting.opened == [(Week(2026, 10), "")])
