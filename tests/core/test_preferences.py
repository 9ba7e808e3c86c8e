"""Settings in a real book: changed together or not at all, three of them dated."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from goodword.core.days import PracticeSwitch, Schedule
from goodword.core.errors import InvalidInputError
from goodword.core.practices import Practice
from goodword.core.settings import SETTINGS, Settings, ThemeChoice
from support.book import Desk, desk_in, open_desk, praise
from support.clock import HandClock

MONDAY, TUESDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)

VALUES = {
    "prompt_times": "11:30,14:00",
    "work_start": "08:00",
    "work_end": "16:00",
    "names_in_prompts": "true",
    "practices": "praise,listening",
    "workdays": "mon,sun",
    "holidays": "DE-BY",
    "day_start": "0",
    "fill_in_workdays": "5",
    "week_start": "sunday",
    "start_date": "2026-01-05",
    "leader_name": "Zoë van Dam",
    "mail_to_manager": "boss@example.org",
    "mail_to_team": "a@example.org,b@example.org",
    "mail_to_company": "all@example.org",
    "mail_from": "kim@example.org",
    "smtp_host": "smtp.example.org",
    "smtp_security": "tls",
    "smtp_port": "2465",
    "smtp_user": "kim",
    "theme": "dark",
    "reduced_motion": "true",
    "lock_after": "15",
    "shortcut": "Ctrl+Alt+G",
    "language": "de",
    "note_language": "fr",
    "prompts": '{"praise": {"own": ["Who laughed?"]}, "coaching": {"hidden": ["Ours?"]}}',
    "wording": "off",
    "hint_credit_taking": "false",
    "hint_backhanded": "false",
    "hint_comparing": "false",
    "hint_judging": "false",
    "hint_blaming": "false",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def store(desk: Desk, **values: str) -> None:
    """Put values into the book past every check."""
    with desk.book.transaction():
        for key, value in values.items():
            desk.book.settings.put(key, value, desk.clock.now())


def test_a_new_book_has_the_defaults(desk: Desk) -> None:
    assert desk.preferences.current() == Settings()
    texts = desk.preferences.texts()
    assert list(texts) == [spec.key for spec in SETTINGS]
    assert texts["prompt_times"] == "15:30"
    assert texts["workdays"] == "mon,tue,wed,thu,fri"
    assert texts["practices"] == "praise,coaching,listening"
    assert texts["start_date"] == ""


def test_every_setting_is_kept_on_disk(desk: Desk, tmp_path: Path) -> None:
    assert set(VALUES) == {spec.key for spec in SETTINGS}
    desk.preferences.change_together({key: v for key, v in VALUES.items() if key in ("work_start", "prompt_times")})
    for key, value in VALUES.items():
        desk.preferences.change(key, value)
    with desk_in(tmp_path) as again:
        assert {key: again.preferences.text(key) for key in VALUES} == VALUES


def test_an_unknown_key_or_a_bad_value_changes_nothing(desk: Desk) -> None:
    for key, value in (("colour", "red"), ("day_start", "13"), ("theme", "")):
        with pytest.raises(InvalidInputError):
            desk.preferences.change_together({"leader_name": "Mia", key: value})
    with pytest.raises(InvalidInputError, match="is no setting"):
        desk.preferences.text("colour")
    assert desk.book.settings.all() == {}


def test_hours_and_prompts_that_only_fit_together_are_changed_together(desk: Desk) -> None:
    early = {"work_start": "05:00", "work_end": "13:00", "prompt_times": "12:30"}
    for key, value in (("work_end", "13:00"), ("prompt_times", "08:00")):
        with pytest.raises(InvalidInputError, match="is outside working hours"):
            desk.preferences.change(key, value)
    desk.preferences.change_together(early)
    assert {key: desk.preferences.text(key) for key in early} == early


def test_values_that_do_not_fit_leave_all_of_them_as_they_were(desk: Desk) -> None:
    with pytest.raises(InvalidInputError):
        desk.preferences.change_together({"leader_name": "Mia", "work_end": "09:00", "workdays": "sat"})
    assert desk.book.settings.all() == {}
    assert desk.book.days.schedules() == []


def test_stored_nonsense_falls_back_and_stands_in_nobodys_way(desk: Desk) -> None:
    store(desk, theme="purple", work_end="14:00", prompt_times="soon", later_version="x")
    assert desk.preferences.current() == Settings()
    desk.preferences.change("theme", "dark")
    assert desk.preferences.current() == Settings(theme=ThemeChoice.DARK)
    assert desk.book.settings.all()["later_version"] == "x"


# Dated ones


def test_working_days_hold_from_today_and_leave_earlier_days_alone(desk: Desk) -> None:
    desk.preferences.change("workdays", "mon,tue")
    desk.clock.forward(days=2)
    desk.preferences.change("workdays", "wed")
    assert desk.preferences.text("workdays") == "wed"
    assert desk.book.days.schedules() == [
        Schedule(MONDAY, frozenset({0, 1})),
        Schedule(WEDNESDAY, frozenset({2})),
    ]


def test_working_days_can_hold_from_a_day_to_come(desk: Desk) -> None:
    desk.preferences.change("workdays", "sat", start=WEDNESDAY)
    assert desk.preferences.text("workdays") == "mon,tue,wed,thu,fri"
    desk.clock.set("2026-03-04T03:59")
    assert desk.preferences.text("workdays") == "mon,tue,wed,thu,fri"
    desk.clock.set("2026-03-04T04:00")
    assert desk.preferences.text("workdays") == "sat"


def test_working_days_of_the_same_day_are_replaced(desk: Desk) -> None:
    desk.preferences.change("workdays", "sat")
    desk.preferences.change("workdays", "sun")
    assert desk.book.days.schedules() == [Schedule(MONDAY, frozenset({6}))]


def test_a_plain_setting_holds_at_once_and_never_from_a_day_on(desk: Desk) -> None:
    with pytest.raises(InvalidInputError, match="Only workdays, holidays and practices hold from a day on"):
        desk.preferences.change("theme", "dark", start=TUESDAY)
    with pytest.raises(InvalidInputError):
        desk.preferences.change_together({"workdays": "sat", "theme": "dark"}, start=TUESDAY)
    assert desk.book.days.schedules() == []


def test_practices_become_switches_only_where_they_change(desk: Desk) -> None:
    desk.preferences.change("practices", "praise,coaching,listening")
    assert desk.book.days.switches() == []
    desk.preferences.change("practices", "praise")
    assert desk.book.days.switches() == [
        PracticeSwitch(Practice.COACHING, MONDAY, on=False),
        PracticeSwitch(Practice.LISTENING, MONDAY, on=False),
    ]
    desk.clock.forward(days=1)
    desk.preferences.change("practices", "praise,listening")
    assert desk.book.days.switches()[2:] == [PracticeSwitch(Practice.LISTENING, TUESDAY, on=True)]
    assert desk.preferences.enabled() == (Practice.PRAISE, Practice.LISTENING)
    assert desk.preferences.text("practices") == "praise,listening"


def test_a_practice_switched_off_and_on_again_the_same_day_is_on(desk: Desk) -> None:
    desk.preferences.change("practices", "praise,listening")
    desk.preferences.change("practices", "praise,coaching,listening")
    assert desk.preferences.enabled() == tuple(Practice)
    assert desk.book.days.switches() == [PracticeSwitch(Practice.COACHING, MONDAY, on=True)]


def test_a_practice_can_be_switched_from_a_day_to_come(desk: Desk) -> None:
    desk.preferences.change("practices", "praise", start=WEDNESDAY)
    assert desk.preferences.enabled() == tuple(Practice)
    desk.clock.forward(days=2)
    assert desk.preferences.enabled() == (Practice.PRAISE,)


def test_the_last_practice_stays_on(desk: Desk) -> None:
    with pytest.raises(InvalidInputError, match="not allowed"):
        desk.preferences.change("practices", "")


# Today and the start


@pytest.mark.parametrize(("at", "today"), [("03:59", date(2026, 3, 2)), ("04:00", date(2026, 3, 3))])
def test_today_begins_at_the_day_start(desk: Desk, at: str, today: date) -> None:
    desk.clock.set(f"2026-03-03T{at}")
    assert desk.preferences.today() == today


def test_today_follows_a_new_day_start_at_once(desk: Desk) -> None:
    desk.clock.set("2026-03-03T03:59")
    desk.preferences.change("day_start", "3")
    assert desk.preferences.today() == TUESDAY


def test_the_day_of_setting_up_is_noted_once(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, HandClock("2026-03-03T02:00"))
    desk.preferences.ensure_start()
    assert desk.preferences.text("start_date") == "2026-03-02"
    desk.clock.forward(days=9)
    desk.preferences.ensure_start()
    assert desk.preferences.text("start_date") == "2026-03-02"
    desk.book.shutdown()


# Welcome


def test_welcome_is_over_once_it_was_ended(desk: Desk, tmp_path: Path) -> None:
    assert not desk.preferences.welcomed()
    desk.preferences.end_welcome()
    with desk_in(tmp_path) as again:
        assert again.preferences.welcomed()
        assert again.preferences.current() == Settings()


def test_records_by_the_command_are_no_end_of_welcome(desk: Desk) -> None:
    desk.journal.record(praise())
    assert not desk.preferences.welcomed()


def test_names_half_typed_at_welcome_are_kept_until_it_is_over(desk: Desk, tmp_path: Path) -> None:
    desk.preferences.keep_welcome_names("Ana\nBe")
    with desk_in(tmp_path) as again:
        assert again.preferences.welcome_names() == "Ana\nBe"
    desk.preferences.end_welcome()
    assert desk.preferences.welcome_names() == ""


def test_a_book_set_up_today_still_was_with_another_day_start(desk: Desk) -> None:
    desk.clock.set("2026-03-03T05:00")
    desk.preferences.ensure_start()
    desk.preferences.change("day_start", "6")
    assert desk.preferences.start() == MONDAY

    desk.clock.set("2026-03-04T05:00")
    desk.preferences.change("day_start", "0")
    assert desk.preferences.start() == MONDAY
