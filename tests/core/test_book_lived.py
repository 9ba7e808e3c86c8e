"""A book that is lived with: whatever the leader does, in whatever order, the status follows the naive rules."""

import shutil
import tempfile
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from core.naive_streaks import NaiveRules, NaiveStanding
from goodword.core.days import DayPlan, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.errors import InvalidInputError
from goodword.core.practices import Content, Entry, Practice
from goodword.core.setting_values import format_weekdays
from goodword.core.streaks import Facts, Series
from support.book import open_desk

MONDAY = date(2026, 3, 2)
PRACTICES = st.sampled_from(Practice)
BACK = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 5, 9])


class Leader(RuleBasedStateMachine):
    """Keeps its own account of what was done, and asks the naive rules what follows."""

    @initialize()
    def opens_a_book(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.desk = open_desk(self.folder)
        self.desk.preferences.ensure_start()
        self.entries: dict[str, Entry] = {}
        self.schedules: dict[date, Schedule] = {}
        self.switches: dict[tuple[Practice, date], PracticeSwitch] = {}
        self.skips: set[Skip] = set()
        self.away: set[date] = set()
        self.window = 2

    @rule(days=st.sampled_from([1, 1, 1, 1, 2, 3, 7]))
    def sleeps(self, days: int) -> None:
        self.desk.clock.forward(days=days)

    @rule(practice=PRACTICES, back=BACK)
    def adds(self, practice: Practice, back: int) -> None:
        entry = self.desk.journal.record(Content(practice, "Well."), on=self.today() - timedelta(days=back))
        self.entries[entry.id] = entry

    @rule()
    def does_all_three(self) -> None:
        for practice in Practice:
            self.adds(practice, 0)

    @precondition(lambda self: any(entry.removed is None for entry in self.entries.values()))
    @rule(data=st.data(), back=BACK)
    def moves(self, data: st.DataObject, back: int) -> None:
        entry = data.draw(st.sampled_from([entry for entry in self.entries.values() if entry.removed is None]))
        day = self.today() - timedelta(days=back)
        self.entries[entry.id] = self.desk.journal.amend(entry.id, entry.content, on=day)

    @precondition(lambda self: self.entries)
    @rule(data=st.data(), into_bin=st.booleans())
    def removes_or_puts_back(self, data: st.DataObject, into_bin: bool) -> None:
        entry_id = data.draw(st.sampled_from(list(self.entries)))
        act = self.desk.journal.remove if into_bin else self.desk.journal.put_back
        self.entries[entry_id] = act(entry_id)

    @rule(back=st.integers(-4, 12), length=st.integers(1, 5), away=st.booleans())
    def is_off_or_back(self, back: int, length: int, away: bool) -> None:
        first = self.today() - timedelta(days=back)
        days = {first + timedelta(days=n) for n in range(length)}
        act = self.desk.workdays.take_off if away else self.desk.workdays.come_back
        act(first, max(days))
        self.away = self.away | days if away else self.away - days

    @rule(weekdays=st.frozensets(st.integers(0, 6), min_size=1), back=st.integers(-3, 12))
    def works_other_days(self, weekdays: frozenset[int], back: int) -> None:
        start = self.today() - timedelta(days=back)
        self.desk.preferences.change("workdays", format_weekdays(weekdays), start)
        self.schedules[start] = Schedule(start, weekdays)

    @rule(practice=PRACTICES, on=st.booleans(), back=st.integers(-3, 12))
    def switches_a_practice(self, practice: Practice, on: bool, back: int) -> None:
        start = self.today() - timedelta(days=back)
        with self.desk.book.transaction():
            self.desk.book.days.put_switch(PracticeSwitch(practice, start, on), self.desk.clock.now())
        self.switches[practice, start] = PracticeSwitch(practice, start, on)

    @rule(practice=PRACTICES, back=st.integers(0, 3))
    def skips_one(self, practice: Practice, back: int) -> None:
        skip = Skip(practice, self.today() - timedelta(days=back))
        try:
            self.desk.workdays.skip(practice, skip.date)
        except InvalidInputError:
            return
        self.skips.add(skip)

    @precondition(lambda self: self.skips)
    @rule(data=st.data())
    def takes_a_skip_back(self, data: st.DataObject) -> None:
        skip = data.draw(st.sampled_from(sorted(self.skips, key=str)))
        self.desk.workdays.unskip(skip.practice, skip.date)
        self.skips.remove(skip)

    @rule(window=st.integers(0, 5))
    def leaves_days_open_longer(self, window: int) -> None:
        self.desk.preferences.change("fill_in_workdays", str(window))
        self.window = window

    def today(self) -> date:
        return self.desk.clock.now().date()

    def facts(self) -> Facts:
        """What was done, from this account alone."""
        kept = [entry for entry in self.entries.values() if entry.removed is None]
        first: dict[Practice, dict[date, date]] = {practice: {} for practice in Practice}
        for entry in kept:
            of_practice = first[entry.content.practice]
            made = entry.created_at.date()
            of_practice[entry.date] = min(made, of_practice.get(entry.date, made))
        plan = DayPlan(
            start=min([MONDAY, *(entry.date for entry in kept)]),
            today=self.today(),
            schedules=tuple(self.schedules.values()),
            time_off=tuple(TimeOff(day, day) for day in self.away),
        )
        return Facts(plan, self.window, first, self.skips, tuple(self.switches.values()))

    @invariant()
    def the_status_follows_the_naive_rules(self) -> None:
        naive = NaiveRules(self.facts())
        found = self.desk.workdays.status().series
        for series in Series:
            expected = naive.standing(series)
            for field in fields(NaiveStanding):
                assert getattr(found[series], field.name) == getattr(expected, field.name), (series, field.name)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.book.shutdown()
            shutil.rmtree(self.folder)


TestLeader = Leader.TestCase
TestLeader.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
