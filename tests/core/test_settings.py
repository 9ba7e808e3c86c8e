"""Settings: every value round trips, every refusal names what is allowed, nonsense falls back."""

import json
from dataclasses import fields
from datetime import date, time
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.language import LANGUAGES
from goodword.core.practices import Practice
from goodword.core.prompt_choices import PromptChoices
from goodword.core.setting_values import WEEKDAY_NAMES
from goodword.core.settings import (
    BY_KEY,
    GROUPS,
    PRIVACY,
    PROMPTS,
    SETTINGS,
    Control,
    Security,
    Setting,
    Settings,
    ThemeChoice,
    check_together,
    from_strings,
    setting,
)
from goodword.core.shortcut import parse_chord
from goodword.core.week_start import WeekStart
from goodword.core.wording.labels import HINTED

MINUTES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
ADDRESSES = st.lists(st.sampled_from(["a@x.org", "b@x.org", "c@y.org"]), unique=True).map(tuple)
QUESTIONS = st.sampled_from(["Who?", "Was “Zoë” there?", "Why {name}?"])
LISTS = st.dictionaries(st.sampled_from(Practice), st.lists(QUESTIONS, unique=True).map(tuple))
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "prompt_times": st.sets(MINUTES, min_size=1, max_size=3).map(lambda times: tuple(sorted(times))),
    "work_start": MINUTES,
    "work_end": MINUTES,
    "names_in_prompts": st.booleans(),
    "reduced_motion": st.booleans(),
    "practices": st.frozensets(st.sampled_from(Practice), min_size=1),
    "workdays": st.frozensets(st.integers(0, 6), min_size=1),
    "holidays": st.sampled_from(["", "DE", "DE-BY", "BR-São Paulo Capital", "AU-NSW"]),
    "day_start": st.integers(0, 12),
    "fill_in_workdays": st.integers(0, 5),
    "week_start": st.sampled_from(WeekStart),
    "start_date": st.none() | st.dates(date(1900, 1, 1), date(9998, 12, 31)),
    "wording": st.booleans(),
    **{f"hint_{label}": st.booleans() for labels in HINTED.values() for label in labels},
    "leader_name": st.sampled_from(["", "Mia", "Zoë van Dam", "null", "O'Brien"]),
    "mail_to_manager": ADDRESSES,
    "mail_to_team": ADDRESSES,
    "mail_to_company": ADDRESSES,
    "mail_from": st.sampled_from(["", "kim@example.org"]),
    "smtp_host": st.sampled_from(["", "smtp.example.org", "localhost", "192.0.2.1", "2001:db8::1"]),
    "smtp_security": st.sampled_from(Security),
    "smtp_port": st.none() | st.integers(1, 65535),
    "smtp_user": st.sampled_from(["", "kim@example.org", "Kim Döe"]),
    "theme": st.sampled_from(ThemeChoice),
    "lock_after": st.sampled_from([0, 5, 15, 30, 60]),
    "prompts": st.builds(PromptChoices, LISTS, LISTS),
    "shortcut": st.sampled_from([None, parse_chord("Ctrl+Alt+G"), parse_chord("Shift+Super+F12")]),
    "language": st.sampled_from(["system", *LANGUAGES]),
    "note_language": st.sampled_from(["same", *LANGUAGES]),
}

BAD = [
    ("prompt_times", "", "15:30"),
    ("prompt_times", "noon", "15:30"),
    ("prompt_times", "24:00", "15:30"),
    ("prompt_times", "15:60", "15:30"),
    ("prompt_times", "15:30,", "15:30"),
    ("prompt_times", "１５:３０", "15:30"),
    ("prompt_times", "9:00,10:00,11:00,12:00", "at most three"),
    ("work_start", "9,10", "15:30"),
    ("work_end", "-1", "15:30"),
    ("names_in_prompts", "maybe", "true, false"),
    ("reduced_motion", "", "true, false"),
    ("practices", "", "praise, coaching, listening"),
    ("practices", "praise,blame", "praise, coaching, listening"),
    ("workdays", "", "mon, tue, wed, thu, fri, sat, sun"),
    ("workdays", "mon,,tue", "mon, tue, wed, thu, fri, sat, sun"),
    ("workdays", "monday", "mon, tue, wed, thu, fri, sat, sun"),
    ("day_start", "13", "0 to 12"),
    ("day_start", "-1", "0 to 12"),
    ("day_start", "4.5", "0 to 12"),
    ("day_start", "٤", "0 to 12"),
    ("day_start", "99999999999999999999", "0 to 12"),
    ("fill_in_workdays", "6", "0 to 5"),
    ("fill_in_workdays", "", "0 to 5"),
    ("start_date", "2026-02-30", "2026-03-02"),
    ("start_date", "02.03.2026", "2026-03-02"),
    ("start_date", "20260302", "2026-03-02"),
    ("start_date", "2026-W10-1", "2026-03-02"),
    ("start_date", "0000-01-01", "1900 to 9998"),
    ("leader_name", "Mia\0", "Take it out"),
    ("leader_name", "x" * 201, "Shorten it"),
    ("wording", "loud", "on, off"),
    ("hint_blaming", "", "true, false"),
    ("mail_to_team", "a@x.org b@x.org", "kim@example.org"),
    ("mail_from", "a@x.org,b@x.org", "kim@example.org"),
    ("smtp_host", "smtp.example.org:587", "smtp.example.org"),
    ("smtp_security", "ssl", "starttls, tls, none"),
    ("smtp_port", "0", "1 to 65535"),
    ("smtp_port", "65536", "1 to 65535"),
    ("smtp_port", "smtp", "1 to 65535"),
    ("smtp_user", "k\0im", "Take it out"),
    ("theme", "purple", "system, light, dark"),
    ("lock_after", "7", "0, 5, 15, 30, 60"),
    ("prompts", "What?", '{"praise": {"own": ["A question?"], "hidden": []}}'),
    ("prompts", '["praise"]', '{"praise"'),
    ("prompts", '{"praising": {}}', '{"praise"'),
    ("prompts", '{"praise": {"mine": []}}', '{"praise"'),
    ("prompts", '{"praise": {"own": "Who?"}}', '{"praise"'),
    ("prompts", '{"praise": {"own": [""]}}', "Write a question"),
    ("prompts", json.dumps({"praise": {"own": ["y" * 90]}}), "under 90"),
    ("prompts", json.dumps({"praise": {"own": [f"{n}?" for n in range(51)]}}), "at most 50"),
]


@pytest.mark.parametrize("spec", SETTINGS, ids=lambda spec: spec.key)
@given(data=st.data())
def test_every_value_is_read_as_it_was_written(spec: Setting, data: st.DataObject) -> None:
    value = data.draw(VALUES[spec.key])
    written = spec.format(value)
    assert spec.parse(written) == value
    assert spec.parse(f"  {written} ") == value
    assert spec.format(spec.parse(written)) == written


@pytest.mark.parametrize(("key", "value", "allowed"), BAD)
def test_a_refusal_says_what_is_allowed(key: str, value: str, allowed: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        setting(key).parse(value)
    assert allowed in caught.value.hint
    assert "\n" not in str(caught.value)


def refusal(spec: Setting, text: str) -> InvalidInputError | None:
    """What the setting says against `text`; None if it takes it, and then it takes what it makes of it."""
    try:
        value = spec.parse(text)
    except InvalidInputError as error:
        return error
    assert spec.parse(spec.format(value)) == value
    return None


@pytest.mark.parametrize("spec", SETTINGS, ids=lambda spec: spec.key)
@pytest.mark.parametrize("value", ["a\nb\x1b[31m", "\ud800", "y" * 5_000])
def test_a_refusal_is_one_short_line_whatever_was_typed(spec: Setting, value: str) -> None:
    error = refusal(spec, value)
    assert error is not None
    assert len(str(error)) < 200
    assert str(error).isprintable()


@example("0\x1f")
@given(st.text())
def test_any_text_is_a_value_or_refused_in_words(text: str) -> None:
    for spec in SETTINGS:
        error = refusal(spec, text)
        assert error is None or (error.message and error.hint)


@pytest.mark.parametrize(
    ("key", "typed", "written"),
    [
        ("prompt_times", "15.30, 9", "09:00,15:30"),
        ("prompt_times", "9:05,9:05", "09:05"),
        ("work_start", "8", "08:00"),
        ("names_in_prompts", "On", "true"),
        ("names_in_prompts", "NO", "false"),
        ("workdays", "Sun, mon,sun", "mon,sun"),
        ("practices", "LISTENING, praise", "praise,listening"),
        ("day_start", "04", "4"),
        ("start_date", " ", ""),
        ("leader_name", "  Mia \n Roth ", "Mia Roth"),
        ("leader_name", "\u200b", ""),
        ("theme", "Dark", "dark"),
        ("wording", "False", "off"),
        ("wording", "YES", "on"),
        ("hint_judging", "off", "false"),
    ],
)
def test_what_is_typed_loosely_is_written_one_way(key: str, typed: str, written: str) -> None:
    assert setting(key).format(setting(key).parse(typed)) == written


def test_an_unknown_key_names_the_known_ones() -> None:
    with pytest.raises(InvalidInputError) as caught:
        setting("colour")
    assert caught.value.message == "“colour” is no setting."
    assert all(key in caught.value.hint for key in BY_KEY)


def test_every_setting_has_words_a_group_and_a_field_or_days() -> None:
    assert {spec.key for spec in SETTINGS if not spec.dated} == {field.name for field in fields(Settings)}
    assert {spec.key for spec in SETTINGS if spec.dated} == {"workdays", "holidays", "practices"}
    assert {spec.group for spec in SETTINGS} == {*GROUPS, PROMPTS, PRIVACY}
    assert all(spec.label and spec.help for spec in SETTINGS)


@pytest.mark.parametrize("spec", [spec for spec in SETTINGS if spec.choices], ids=lambda spec: spec.key)
def test_every_choice_that_is_shown_is_allowed(spec: Setting) -> None:
    assert all(spec.format(spec.parse(value)) == value and label for value, label in spec.choices)


def test_choices_are_there_where_the_window_needs_them() -> None:
    choosing = {Control.CHOICE, Control.WEEKDAYS, Control.PRACTICES}
    assert all(bool(spec.choices) == (spec.control in choosing) for spec in SETTINGS)
    assert [value for value, _ in setting("workdays").choices] == list(WEEKDAY_NAMES)
    assert [label for _, label in setting("fill_in_workdays").choices][:3] == [
        "Today only",
        "1 day more",
        "2 days more",
    ]


# What is stored


def test_nothing_stored_is_the_defaults() -> None:
    assert from_strings({}) == Settings()
    check_together(Settings())


def test_what_is_stored_is_read() -> None:
    stored = {"day_start": "0", "theme": "dark", "work_end": "14:00", "prompt_times": "13:00", "leader_name": "Mia"}
    assert from_strings(stored) == Settings(
        day_start=0, theme=ThemeChoice.DARK, work_end=time(14), prompt_times=(time(13),), leader_name="Mia"
    )


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, value, _ in BAD if not BY_KEY[key].dated])
def test_stored_nonsense_falls_back_alone(key: str, value: str) -> None:
    assert from_strings({key: value, "fill_in_workdays": "3"} | {key: value}) == (
        Settings() if key == "fill_in_workdays" else Settings(fill_in_workdays=3)
    )


def test_stored_keys_that_are_unknown_or_dated_are_passed_over() -> None:
    assert from_strings({"colour": "red", "workdays": "sat", "practices": "praise"}) == Settings()


@pytest.mark.parametrize(
    "stored",
    [{"work_end": "14:00"}, {"work_start": "17:30"}, {"prompt_times": "06:00"}, {"work_start": "?", "work_end": "9"}],
)
def test_stored_times_that_do_not_fit_together_fall_back_together(stored: dict[str, str]) -> None:
    assert from_strings(stored | {"theme": "dark"}) == Settings(theme=ThemeChoice.DARK)


# What must fit together


def test_a_prompt_outside_working_hours_is_refused() -> None:
    with pytest.raises(InvalidInputError) as caught:
        check_together(Settings(prompt_times=(time(10), time(17, 30))))
    assert str(caught.value) == (
        "At 17:30 work is over, and nothing is asked after work. Choose a time from 09:00 until before 17:30."
    )


def test_work_that_takes_no_time_or_all_day_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="begin and end at the same time"):
        check_together(Settings(work_start=time(9), work_end=time(9)))


def test_a_night_shift_may_ask_on_both_sides_of_midnight() -> None:
    check_together(Settings(work_start=time(22), work_end=time(6), prompt_times=(time(1, 30), time(22), time(23, 59))))
    with pytest.raises(InvalidInputError, match="At 06:00 work is over"):
        check_together(Settings(work_start=time(22), work_end=time(6), prompt_times=(time(6),)))


@given(MINUTES, MINUTES, MINUTES)
def test_every_moment_is_inside_the_hours_or_inside_the_rest(moment: time, start: time, end: time) -> None:
    assume(start != end)
    assert fits(moment, start, end) != fits(moment, end, start)
    assert fits(start, start, end)
    assert not fits(end, start, end)


def fits(moment: time, start: time, end: time) -> bool:
    try:
        check_together(Settings(prompt_times=(moment,), work_start=start, work_end=end))
    except InvalidInputError:
        return False
    return True
