"""The tally of days, and the index of words, agree with a recount after any changes in any order."""

import shutil
import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from goodword.core.merging import Merge
from goodword.core.ports import Query
from goodword.core.practices import Content, Entry, Practice
from support.book import open_desk

MONDAY = date(2026, 3, 2)
DAYS = st.integers(-3, 3).map(lambda days: MONDAY + timedelta(days=days))
PEOPLE = st.sampled_from(["Anna", "Ben", "Zoë"])
PRACTICES = st.sampled_from(Practice)


class Leader(RuleBasedStateMachine):
    """Adds, moves, removes, puts back, renames, merges and empties, and counts again after each step."""

    @initialize()
    def opens_a_book(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.desk = open_desk(self.folder)
        self.entries: dict[str, Entry] = {}

    @rule(practice=PRACTICES, on=DAYS, person=st.none() | PEOPLE, later=st.integers(0, 3))
    def adds(self, practice: Practice, on: date, person: str | None, later: int) -> None:
        self.desk.clock.forward(days=later)
        entry = self.desk.journal.record(Content(practice, "word", person=person), on=on)
        self.entries[entry.id] = entry

    @precondition(lambda self: self.kept())
    @rule(data=st.data(), on=DAYS, person=st.none() | PEOPLE)
    def moves(self, data: st.DataObject, on: date, person: str | None) -> None:
        entry = data.draw(st.sampled_from(self.kept()))
        content = Content(entry.content.practice, f"word {on.day}", person=person)
        self.entries[entry.id] = self.desk.journal.amend(entry.id, content, on=on)

    @precondition(lambda self: self.entries)
    @rule(data=st.data(), into_bin=st.booleans())
    def removes_or_puts_back(self, data: st.DataObject, into_bin: bool) -> None:
        entry_id = data.draw(st.sampled_from(list(self.entries)))
        act = self.desk.journal.remove if into_bin else self.desk.journal.put_back
        self.entries[entry_id] = act(entry_id)

    @precondition(lambda self: len(self.desk.journal.people()) > 1)
    @rule()
    def merges(self) -> None:
        source, target = self.desk.journal.people()[:2]
        with self.desk.book.transaction():
            self.desk.book.people.merge(Merge(source, target.id, target, target, self.desk.clock.now()))
        self.entries = {entry_id: self.desk.journal.entry(entry_id) for entry_id in self.entries}

    @rule(days=st.sampled_from([1, 31]))
    def empties_the_bin(self, days: int) -> None:
        self.desk.clock.forward(days=days)
        self.desk.journal.empty_bin()
        there = {entry.id for entry in self.desk.journal.find(Query(bin=True)) + self.desk.journal.find(Query())}
        assert {entry.id for entry in self.kept()} <= there
        self.entries = {entry_id: entry for entry_id, entry in self.entries.items() if entry_id in there}

    @rule()
    def fails_half_way(self) -> None:
        try:
            with self.desk.book.transaction():
                self.desk.journal.record(Content(Practice.PRAISE, "lost", person="Nobody"))
                for entry in self.kept():
                    self.desk.journal.remove(entry.id)
                raise InterruptedError
        except InterruptedError:
            pass

    def kept(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.removed is None]

    @invariant()
    def the_records_are_those_of_the_model(self) -> None:
        found = self.desk.journal.find(Query())
        assert {entry.id: entry for entry in found} == {entry.id: entry for entry in self.kept()}
        order = [(entry.date, entry.created_at) for entry in found]
        assert order == sorted(order, reverse=True)

    @invariant()
    def the_tally_is_a_recount(self) -> None:
        kept = self.kept()
        for practice in Practice:
            mine = [entry for entry in kept if entry.content.practice is practice]
            first = {entry.date: min(e.created_on for e in mine if e.date == entry.date) for entry in mine}
            assert self.desk.book.entries.first_created_on(practice) == first
        rows = self.desk.book._database.rows("SELECT practice, date, kept FROM day_tally")
        counted = Counter((entry.content.practice.value, entry.date.isoformat()) for entry in kept)
        assert {(row["practice"], row["date"]): row["kept"] for row in rows} == counted
        assert self.desk.book.entries.first_date() == min((entry.date for entry in kept), default=None)

    @invariant()
    def search_finds_all_and_nothing_else(self) -> None:
        assert self.desk.book.entries.count(Query(words="wor")) == len(self.kept())
        for name in ("anna", "ben", "zoe"):
            named = sum((entry.content.person or "").lower().replace("ë", "e") == name for entry in self.kept())
            assert self.desk.book.entries.count(Query(words=name)) == named
        rows = self.desk.book._database.scalar("SELECT count(*) FROM entry_words")
        assert rows == len(self.entries)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.book.shutdown()
            shutil.rmtree(self.folder)


TestLeader = Leader.TestCase
TestLeader.settings = settings(max_examples=25, stateful_step_count=25)
