"""The worked cases of the rules, and each rule by itself."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta

import pytest

from goodword.core.days import DayPlan, PracticeSwitch, Skip, TimeOff
from goodword.core.practices import Practice
from goodword.core.streaks import DayState, Facts, Series, Standing, is_late, standing, standings

MONDAY = date(2026, 3, 2)
LETTERS = {
    DayState.DONE: "D",
    DayState.PASSED: "P",
    DayState.OFF: "N",
    DayState.OPEN: "F",
    DayState.MISSED: "M",
    DayState.HELD: "H",
    DayState.SKIPPED: "S",
}


def day(number: int) -> date:
    """Day one is Monday 2 March 2026."""
    return MONDAY + timedelta(days=number - 1)


def on_the_day(days: str, first: int = 1) -> dict[date, date]:
    """A record for each "D", made on its own day."""
    return {day(n): day(n) for n, letter in enumerate(days, start=first) if letter == "D"}


def facts(
    first_created_on: Mapping[Practice, Mapping[date, date]],
    today: int,
    *,
    start: int = 1,
    window: int = 2,
    time_off: tuple[TimeOff, ...] = (),
    holidays: frozenset[date] = frozenset(),
    skips: Collection[Skip] = (),
    switches: tuple[PracticeSwitch, ...] = (),
) -> Facts:
    plan = DayPlan(day(start), day(today), time_off=time_off, holidays=holidays)
    return Facts(plan, window, first_created_on, skips, switches)


def praise(days: str, *, skips: Collection[Skip] = (), window: int = 2) -> Standing:
    """How praise stands on the last of `days`, with a record on each "D"."""
    return standing(Series.PRAISE, facts({Practice.PRAISE: on_the_day(days)}, len(days), skips=skips, window=window))


def letters(result: Standing) -> str:
    return "".join(LETTERS[state] for _, state in result.states)


def praise_skips(*numbers: int) -> list[Skip]:
    return [Skip(Practice.PRAISE, day(n)) for n in numbers]


FOUR_PERFECT_WEEKS = "DDDDDNN" * 4
THREE_WEEKS_THEN_SILENCE = "DDDDDNN" * 3 + "MMMMMNNMFFF"


@pytest.mark.parametrize(
    ("start", "today", "states", "current", "longest", "strength", "passes"),
    [
        pytest.param(1, "Sun 8 Mar", "DDDDDNN", 5, 5, 29, 1, id="five days done"),
        pytest.param(1, "Mon 9 Mar", "DDDDDNNF", 5, 5, 29, 1, id="next Monday, nothing yet"),
        pytest.param(1, "Sun 8 Mar", "DDDDDDN", 6, 6, 34, 1, id="and the Saturday too"),
        pytest.param(6, "Fri 13 Mar", "DNPDDDD", 5, 5, 29, 0, id="day one is a Saturday, Monday missing"),
        pytest.param(1, "Thu 5 Mar", "DDFD", 3, 3, 19, 1, id="Wednesday missing, Thursday"),
        pytest.param(1, "Mon 9 Mar", "DDPDDNND", 5, 5, 29, 0, id="Wednesday missing, Monday"),
        pytest.param(1, "Tue 10 Mar", "DDMMDNNDD", 3, 3, 28, 1, id="Wednesday and Thursday missing, Tuesday"),
        pytest.param(1, "Tue 10 Mar", "DDDDFNNDD", 6, 6, 34, 1, id="Friday missing, Tuesday"),
        pytest.param(1, "Sun 29 Mar", FOUR_PERFECT_WEEKS, 20, 20, 75, 2, id="twenty perfect workdays"),
        pytest.param(1, "Thu 2 Apr", THREE_WEEKS_THEN_SILENCE, 0, 15, 43, 2, id="three weeks, then silence"),
    ],
)
def test_worked_cases(
    start: int, today: str, states: str, current: int, longest: int, strength: int, passes: int
) -> None:
    last = start + len(states) - 1
    history = facts({Practice.PRAISE: on_the_day(states, start)}, last, start=start)
    result = standing(Series.PRAISE, history)
    assert f"{day(last):%a} {day(last).day} {day(last):%b}" == today
    assert letters(result) == states
    assert (result.current, result.longest) == (current, longest)
    assert (result.strength, result.passes) == (strength, passes)


# Windows and late records


@pytest.mark.parametrize(("window", "states"), [(0, "MMMMMNNF"), (1, "MMMMFNNF"), (2, "MMMFFNNF"), (5, "FFFFFNNF")])
def test_a_day_stays_open_for_as_many_workdays_as_the_window_has(window: int, states: str) -> None:
    assert letters(praise("        ", window=window)) == states


def test_without_a_window_friday_stays_open_over_the_weekend() -> None:
    assert letters(praise("DDDD   ", window=0)) == "DDDDFNN"


@pytest.mark.parametrize(
    ("dated", "made", "late"),
    [
        pytest.param(3, 3, False, id="on the day"),
        pytest.param(3, 5, False, id="Wednesday's on Friday"),
        pytest.param(3, 7, False, id="Wednesday's on Sunday"),
        pytest.param(3, 8, True, id="Wednesday's on Monday"),
        pytest.param(5, 9, False, id="Friday's on Tuesday"),
        pytest.param(5, 10, True, id="Friday's on Wednesday"),
        pytest.param(6, 90, False, id="a day off, months later"),
        pytest.param(9, 3, False, id="before its day"),
    ],
)
def test_late_records_do_not_repair_the_day(dated: int, made: int, late: bool) -> None:
    history = facts({Practice.PRAISE: {day(dated): day(made)}}, 100)
    assert is_late(day(dated), day(made), history.plan, history.window) is late
    state = dict(standing(Series.PRAISE, history).states)[day(dated)]
    assert state is (DayState.MISSED if late else DayState.DONE)


def test_a_record_made_after_today_counts_by_the_window_of_its_day() -> None:
    created = {day(3): day(6), day(4): day(11)}
    assert letters(standing(Series.PRAISE, facts({Practice.PRAISE: created}, 4))) == "MFDF"


def test_records_before_the_start_and_after_today_count_for_nothing() -> None:
    created = {day(n): day(n) for n in (1, 2, 4, 6)}
    result = standing(Series.PRAISE, facts({Practice.PRAISE: created}, 5, start=3))
    assert letters(result) == "FDF"
    assert (result.current, result.longest) == (1, 1)


def test_past_days_that_are_still_open_can_be_filled_in() -> None:
    assert praise("D    NN ").fill_in == (day(4), day(5))
    assert praise("DDDDD").fill_in == ()


def test_a_start_still_to_come_is_a_standing_of_nothing() -> None:
    results = standings(facts({Practice.PRAISE: on_the_day("DD")}, 1, start=3))
    assert set(results.values()) == {Standing(0, 0, 0, 1, (0, 0), (), (), ())}


# Skips


def test_a_skip_neither_adds_nor_breaks() -> None:
    result = praise("DD DDNND", skips=praise_skips(3))
    assert letters(result) == "DDSDDNND"
    assert (result.current, result.passes) == (5, 1)


def test_one_skip_in_five_consecutive_workdays() -> None:
    assert letters(praise("D    NN   ", skips=praise_skips(2, 8))) == "DSMMMNNFFF"
    assert letters(praise("D    NN   ", skips=praise_skips(2, 9))) == "DSMMMNNFSF"


def test_a_skip_that_does_not_count_does_not_stand_in_the_way() -> None:
    assert letters(praise("DD   NN ", skips=praise_skips(2, 3, 4))) == "DDSFFNNF"
    assert letters(praise("DDDDDNN ", skips=praise_skips(6, 8, -3, 12))) == "DDDDDNNS"


def test_skips_are_counted_oldest_first_and_each_once() -> None:
    assert letters(praise("D    NN ", skips=praise_skips(4, 2, 2))) == "DSHFFNNF"


# Passes


def test_a_miss_after_the_last_done_day_is_held_while_the_passes_cover_it() -> None:
    result = praise("DDD  NN  ")
    assert letters(result) == "DDDHFNNFF"
    assert (result.current, result.passes) == (3, 1)
    assert letters(praise("DDD  NN   ")) == "DDDMMNNFFF"


def test_misses_before_the_first_done_day_cost_nothing() -> None:
    result = praise(" DDDD")
    assert letters(result) == "MDDDD"
    assert (result.current, result.passes) == (4, 1)


def test_ten_done_workdays_earn_a_pass_and_days_off_do_not() -> None:
    assert praise("DDDDDDDDDDD").passes == 1
    assert praise("DDDDDDDDDDDD").passes == 2


def test_there_are_never_more_than_two_passes() -> None:
    assert praise(FOUR_PERFECT_WEEKS * 2).passes == 2


def test_a_new_run_starts_counting_its_workdays_again() -> None:
    assert praise("DDDDDNNDD  DNND    NND    ").passes == 1


# Numbers


def test_consistency_looks_at_the_last_twenty_days_that_count() -> None:
    assert praise("").consistency == (0, 0)
    assert praise("DDMMDNNDD").consistency == (5, 7)
    assert praise(THREE_WEEKS_THEN_SILENCE).consistency == (14, 20)


def test_strength_is_rounded_with_halves_to_even() -> None:
    assert praise("DDDDDNN" * 6).strength == 88


def test_strengths_follow_the_days() -> None:
    strengths = praise(FOUR_PERFECT_WEEKS).strengths
    assert len(strengths) == 28
    assert strengths[11] == pytest.approx(0.5)
    assert strengths[11] == strengths[12] == strengths[13]
    assert strengths[27] == pytest.approx(0.75)


# Showed up and the full set


P, C, L = Practice.PRAISE, Practice.COACHING, Practice.LISTENING


def every(days: Mapping[Practice, str], today: int = 5, **more: object) -> dict[Series, str]:
    history = facts({p: on_the_day(d) for p, d in days.items()}, today, **more)  # type: ignore[arg-type]
    return {series: letters(result) for series, result in standings(history).items()}


def test_any_practice_is_showing_up_and_all_are_the_full_set() -> None:
    states = every({P: "DD D ", C: "D  D ", L: "D  D "})
    assert states[Series.SHOWED_UP] == "DDFDF"
    assert states[Series.FULL_SET] == "DPFDF"


def test_a_full_set_may_fall_on_a_day_off() -> None:
    states = every({P: "DDDDDD", C: "DDDDDD", L: "DDDDDD"}, today=7)
    assert states[Series.FULL_SET] == "DDDDDDN"


def test_a_skipped_practice_is_not_asked_for_in_the_full_set() -> None:
    states = every({P: "DDDDD", C: "DD DD", L: "DDDDD"}, skips=[Skip(C, day(3))])
    assert states[Series.COACHING] == "DDSDD"
    assert states[Series.FULL_SET] == "DDDDD"


def test_a_day_with_nothing_done_and_a_skip_is_skipped_for_showing_up() -> None:
    states = every({P: "DD DD", C: "DD DD", L: "DD DD"}, skips=[Skip(C, day(3))])
    assert states[Series.SHOWED_UP] == "DDSDD"
    assert states[Series.FULL_SET] == "DDFDD"


def test_a_day_on_which_all_are_skipped_is_skipped_in_the_full_set() -> None:
    skips = [Skip(practice, day(3)) for practice in Practice]
    states = every({P: "DD DD", C: "DD DD", L: "DD DD"}, skips=skips)
    assert states[Series.FULL_SET] == states[Series.SHOWED_UP] == "DDSDD"


def test_a_late_record_leaves_the_full_set_undone() -> None:
    days = on_the_day("DDDDDNND")
    late = {**days, day(2): day(8)}
    results = standings(facts({P: days, C: late, L: days}, 8))
    assert letters(results[Series.FULL_SET]) == "DPDDDNND"
    assert letters(results[Series.SHOWED_UP]) == "DDDDDNND"


def test_a_practice_switched_off_leaves_the_full_set_from_that_date_on() -> None:
    switches = (PracticeSwitch(L, day(4), on=True), PracticeSwitch(L, day(2), on=False))
    states = every({P: "DDDDD", C: "DDDDD", L: "D    "}, switches=switches, window=0)
    assert states[Series.FULL_SET] == "DDDHF"
    assert states[Series.LISTENING] == "DMMMF"


def test_a_practice_switched_off_still_counts_as_showing_up() -> None:
    switches = (PracticeSwitch(L, day(-3), on=False), PracticeSwitch(P, day(99), on=False))
    states = every({L: "DDDDD"}, switches=switches)
    assert states[Series.SHOWED_UP] == states[Series.LISTENING] == "DDDDD"
    assert states[Series.FULL_SET] == "MMFFF"


def test_a_day_on_which_nothing_is_asked_for_is_skipped_in_the_full_set() -> None:
    switches = tuple(PracticeSwitch(practice, day(3), on=False) for practice in Practice)
    states = every(dict.fromkeys(Practice, "DDD  NN"), today=7, switches=switches)
    assert states[Series.FULL_SET] == "DDSSSNN"


# Time off and holidays


def test_time_off_entered_afterwards_mends_the_run() -> None:
    history = {P: on_the_day("DD   NNDDD")}
    absence = (TimeOff(day(3), day(4)),)
    assert letters(standing(Series.PRAISE, facts(history, 10))) == "DDMMMNNDDD"
    assert letters(standing(Series.PRAISE, facts(history, 10, time_off=absence))) == "DDNNPNNDDD"


def test_a_holiday_asks_for_nothing() -> None:
    history = facts({P: on_the_day("DD DDNND")}, 8, holidays=frozenset({day(3)}))
    assert letters(standing(Series.PRAISE, history)) == "DDNDDNND"
