import json
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.prompt_state import DAYS_KEPT, DayMemory, Naming, Pause, PromptState, Why

MOMENT = datetime(2026, 11, 19, 14, 30, tzinfo=UTC)
DAY = date(2026, 11, 19)
STATE = PromptState(
    days=(DayMemory(DAY, shown=(MOMENT,), settled=frozenset({time(15, 30)}), unanswered=True),),
    pause=Pause(Why.SNOOZE, MOMENT, MOMENT + timedelta(minutes=15)),
    named=Naming(DAY, "018f-amara"),
)

moments = st.datetimes(timezones=st.just(UTC))
memories = st.builds(
    DayMemory,
    st.dates(),
    shown=st.lists(moments, max_size=3).map(tuple),
    settled=st.frozensets(st.times()),
    unanswered=st.booleans(),
)
states = st.builds(
    PromptState,
    days=st.lists(memories, unique_by=lambda memory: memory.day, max_size=4).map(tuple),
    pause=st.none() | st.builds(Pause, st.sampled_from(Why), moments, moments),
    named=st.none() | st.builds(Naming, st.dates(), st.text()),
)


@given(states)
def test_what_is_stored_comes_back(state: PromptState) -> None:
    assert PromptState.from_json(state.to_json()) == state


def test_nothing_stored_is_a_fresh_state() -> None:
    assert PromptState.from_json(None) == PromptState.from_json("{}") == PromptState()
    assert PromptState.from_json(PromptState().to_json()) == PromptState()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "7",
        "null",
        '{"days": 5}',
        '{"days": [{}]}',
        '{"days": ["x"]}',
        '{"pause": ""}',
        '{"pause": {"why": "tired", "since": "2026-11-19T14:30:00Z", "until": "2026-11-19T14:45:00Z"}}',
        '{"named": 3}',
        "[" * 100_000,
    ],
)
def test_damaged_text_gives_a_fresh_state(text: str) -> None:
    assert PromptState.from_json(text) == PromptState()


@pytest.mark.parametrize("old", ["2026-11-19T14:30:00+00:00", "15:30:00", "2026-11-19", "018f"])
def test_a_value_gone_bad_gives_a_fresh_state_or_a_sound_one(old: str) -> None:
    for new in ('"15:3"', "12", "[]", '"2026-11-19T14:30:00"', '"9999-12-31T23:59:59-14:00"', '"15:30+01:00"'):
        damaged = PromptState.from_json(STATE.to_json().replace(f'"{old}"', new))
        assert PromptState.from_json(damaged.to_json()) == damaged


@given(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(
    st.sampled_from(["days", "pause", "named", "day", "shown", "settled", "why", "since", "until"]), inner
)))
def test_no_json_at_all_raises(plain: object) -> None:
    assert isinstance(PromptState.from_json(json.dumps(plain)), PromptState)


def test_the_days_written_longest_ago_are_forgotten() -> None:
    state = PromptState()
    for n in range(DAYS_KEPT + 5):
        state = state.with_day(DayMemory(DAY + timedelta(days=n), unanswered=True))
    assert len(state.days) == DAYS_KEPT
    assert state.of(DAY) == DayMemory(DAY)
    assert state.of(DAY + timedelta(days=DAYS_KEPT)).unanswered


def test_a_day_written_again_replaces_its_memory() -> None:
    again = STATE.with_day(DayMemory(DAY))
    assert again.days == (DayMemory(DAY),)


def test_a_pause_holds_from_its_beginning_to_its_end() -> None:
    assert STATE.pause_at(MOMENT) == STATE.pause
    assert STATE.pause_at(MOMENT + timedelta(minutes=15)) is None
    assert STATE.pause_at(MOMENT - timedelta(seconds=1)) is None
    assert PromptState().pause_at(MOMENT) is None
