"""When weeks begin: what is usual in a region, the names of weeks, and notes whose week has moved."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.note_choices import Choices, Says
from goodword.core.note_words import Audience, Nothing, Span, period_words, quiet, span
from goodword.core.region import Region
from goodword.core.week_start import BEGINNINGS, MONDAY, SATURDAY, SUNDAY, WeekStart
from goodword.core.weeks import Period, Week
from support.book import praise
from support.clock import HandClock
from support.whole_desk import whole_desk


@pytest.mark.parametrize(("territory", "weekday"), [("DE", MONDAY), ("us", SUNDAY), ("EG", SATURDAY), ("", MONDAY)])
def test_what_is_usual(territory: str, weekday: int) -> None:
    assert Region.of(territory).week_begins == weekday


def test_the_leader_s_choice_comes_first() -> None:
    assert [choice.weekday(SUNDAY) for choice in WeekStart] == [SUNDAY, MONDAY, SUNDAY, SATURDAY]


@pytest.mark.parametrize(
    ("begins", "first", "last"),
    [
        (MONDAY, date(2026, 11, 16), date(2026, 11, 22)),
        (SUNDAY, date(2026, 11, 15), date(2026, 11, 21)),
        (SATURDAY, date(2026, 11, 14), date(2026, 11, 20)),
    ],
)
def test_a_week_s_name_stands_for_the_days_around_its_thursday(begins: int, first: date, last: date) -> None:
    week = Week.parse("2026-W47", begins)
    assert (week.first, week.last) == (first, last)
    assert period_words(week.period()).startswith("Week 47 · ")
    assert (span(week.period()), week.period().short_name) == (Span.WEEK, "2026-W47")
    assert Period.weeks([week, week.next().next()]).label == "Weeks 47 and 49, 2026"


@given(st.dates(date(1901, 1, 1), date(9990, 1, 1)), st.sampled_from(BEGINNINGS))
def test_every_day_is_in_one_week_with_one_name(day: date, begins: int) -> None:
    week = Week.of(day, begins)
    assert week.first <= day <= week.last
    assert (week.first.weekday(), week.last - week.first) == (begins, timedelta(days=6))
    assert Week.parse(str(week), begins) == week == week.next().previous() == Week.whole(week.period())


def test_a_quiet_week_promises_monday_only_where_it_comes() -> None:
    for begins, words in ((MONDAY, "Monday"), (SATURDAY, "the next one")):
        said = quiet(Audience.MANAGER, Week(2026, 47, begins).period(), None, Nothing.THERE)
        assert said.endswith(f"There is no note, and {words} starts fresh.")


def test_what_was_chosen_goes_along_when_the_week_begins_on_another_day(tmp_path: Path) -> None:
    with whole_desk(tmp_path, HandClock("2026-03-06T10:00")) as desk:
        sunday = desk.journal.record(praise("Rang the clinic back."), on=date(2026, 3, 1))
        monday = desk.journal.record(praise("Stayed with Mr. Braun."), on=date(2026, 3, 2))
        before = desk.notes.draft(Week(2026, 9).period(), Audience.MANAGER)
        desk.notes.edited(before, sunday.id, Says("Rang back"))
        week = desk.notes.draft(Week(2026, 10).period(), Audience.MANAGER)
        desk.notes.chosen(week, Choices(out=frozenset({monday.id})))
        desk.preferences.change("week_start", "sunday")
        found = desk.notes.draft(desk.preferences.this_week().period(), Audience.MANAGER)
        assert (set(found.choices.out), set(found.choices.lines)) == ({monday.id}, {sunday.id})
        assert [one.text for group in found.composed.note.people for one in group.praises] == ["Rang back."]
        as_drafted = desk.notes.chosen(found, Choices())
        assert desk.notes.draft(as_drafted.key.period, Audience.MANAGER) == as_drafted
        desk.preferences.change("week_start", "monday")
        assert not desk.notes.draft(Week(2026, 10).period(), Audience.MANAGER).choices.are_made
