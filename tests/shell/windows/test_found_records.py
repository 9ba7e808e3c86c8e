"""Records as rows, whichever row is looked at; what a filter means; what History saves."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.app import document
from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError
from goodword.core.insights import Answer
from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.core.weeks import Week, parse_date
from goodword.shell.windows.records import found_records, history_export
from goodword.shell.windows.records.day_rows import DayRows
from goodword.shell.windows.records.found_records import FoundRecords
from goodword.shell.windows.records.history_export import Listing, exported
from goodword.shell.windows.records.history_filter import HistoryFilter, Part, When
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MAKERS = {Practice.PRAISE: praise, Practice.COACHING: coaching, Practice.LISTENING: listening}
FRIDAY = date(2026, 3, 6)


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(found_records, "PAGE", 3)
    monkeypatch.setattr(found_records, "_PAGES_KEPT", 2)


def ids(found: FoundRecords) -> list[str]:
    """The records row by row, from the last one up."""
    entries = [found.entry(row) for row in reversed(range(found.total))]
    return [entry.id for entry in reversed(entries) if entry is not None]


@given(counts=st.lists(st.integers(0, 4), max_size=8))
def test_every_row_is_on_the_day_it_belongs_to(counts: list[int]) -> None:
    days = [(FRIDAY - timedelta(days=number), count) for number, count in enumerate(counts)]
    rows = DayRows(days)
    expected = [(day, place) for day, count in days for place in range(count)]
    assert [rows.place(row) for row in range(rows.total)] == expected
    assert [rows.begins(row) for row in range(rows.total)] == [place == 0 for _, place in expected]
    for day, count in days:
        assert [expected[row] for row in rows.rows_of(day)] == [(day, place) for place in range(count)]
    assert list(rows.rows_of(FRIDAY + timedelta(days=1))) == []


@given(
    made=st.lists(st.tuples(st.integers(1, 4), st.sampled_from(Practice), st.booleans()), max_size=20),
    practices=st.frozensets(st.sampled_from(Practice)),
    words=st.sampled_from(["", "w", "word", "日"]),
    person=st.sampled_from([None, "Zoë"]),
)
@settings(
    max_examples=30, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@pytest.mark.usefixtures("small_pages")
def test_all_rows_together_are_all_records_in_order(
    tmp_path_factory: pytest.TempPathFactory,
    made: list[tuple[int, Practice, bool]],
    practices: frozenset[Practice],
    words: str,
    person: str | None,
) -> None:
    clock = HandClock()
    with whole_desk(tmp_path_factory.mktemp("book"), clock) as desk:
        for day, practice, fits in made:
            clock.forward(minutes=1)
            content = MAKERS[practice]("words 日本" if fits else "else", person="Zoë" if fits else "Ben")
            desk.journal.record(content, on=parse_date(f"2026-03-0{day}"))
        query = Query(practices=practices, words=words, person=person)
        wanted = [
            entry.id
            for entry in desk.journal.find(Query())
            if entry.content.practice in practices
            and (not words or words in entry.content.text)
            and (person is None or entry.content.person == person)
        ]
        days = desk.journal.days(query)
        whole = FoundRecords(desk, query, desk.workdays.lateness(), days)
        assert ids(whole) == wanted
        assert (whole.total, desk.journal.count(query)) == (len(wanted), len(wanted))
        assert [whole.row_of(desk.journal.entry(entry_id)) for entry_id in wanted] == list(range(len(wanted)))
        newest = FoundRecords(desk, query, desk.workdays.lateness())
        assert (ids(newest), newest.is_whole) == (wanted[:3], len(wanted) <= 3)
        for skip, limit in ((0, 2), (1, 1), (2, 5), (0, 0)):
            part = desk.journal.find(replace(query, skip=skip, limit=limit))
            assert [entry.id for entry in part] == wanted[skip : skip + limit]


def test_very_many_of_one_day_come_in_the_order_of_their_moments(desk: Desk, clock: HandClock) -> None:
    for number in range(260):
        clock.set(f"2026-03-02T{10 + number % 7:02d}:{number % 60:02d}")
        desk.journal.record(praise("one of many"))
    wanted = [entry.id for entry in desk.journal.find(Query())]
    found = desk.journal.find(Query(words="many", skip=20, limit=30))
    assert [entry.id for entry in found] == wanted[20:50]


def test_late_ones_are_known(desk: Desk) -> None:
    desk.journal.record(praise(), on=parse_date("2026-02-02"))
    desk.journal.record(praise())
    desk.preferences.change("start_date", "2026-01-01")
    found = FoundRecords(desk, Query(), desk.workdays.lateness(), desk.journal.days(Query()))
    assert [found.is_late(row) for row in range(2)] == [False, True]


def test_a_record_that_is_gone_leaves_its_row_empty(desk: Desk) -> None:
    entry = desk.journal.record(praise())
    days = desk.journal.days(Query())
    desk.journal.remove(entry.id)
    found = FoundRecords(desk, Query(), desk.workdays.lateness(), days)
    assert (found.total, found.entry(0), found.is_late(0), found.row_of(entry)) == (1, None, False, None)


def test_what_a_filter_means_and_what_can_be_taken_from_it() -> None:
    kept = HistoryFilter(" ref ", "Zoë", "Refunds", "Waiting", When.OWN, FRIDAY, date(2026, 3, 2))
    assert kept.query(Week.of(FRIDAY), FRIDAY) == Query(
        person="Zoë", topics=frozenset({"Refunds"}), skills=frozenset({"Waiting"}),
        since=date(2026, 3, 2), until=FRIDAY, words="ref",
    )  # fmt: skip
    assert kept.in_words() == ["“ref”", "Zoë", "Topic: Refunds", "Skill: Waiting", "2 to 6 March 2026"]
    for part in Part:
        assert part not in kept.without(part).parts()
    assert not HistoryFilter().is_narrow
    assert not HistoryFilter(bin=True).is_narrow
    assert HistoryFilter(practices=frozenset({Practice.PRAISE}), bin=True).in_words() == ["Praise", "Bin"]
    for first, last, words in (
        (FRIDAY, None, "From Fri 6 Mar 2026"), (None, FRIDAY, "Up to Fri 6 Mar 2026"), (None, None, None),
    ):  # fmt: skip
        assert HistoryFilter(period=When.OWN, first=first, last=last).parts().get(Part.TIME) == words


def test_a_page_says_what_it_holds(desk: Desk) -> None:
    desk.journal.record(praise("Zoë calmed the caller.", person="Zoë"))
    desk.journal.record(coaching("He let her finish.", person="Ben", skill="Waiting"))
    desk.journal.record(listening("Refund mails are unclear.", topic="Refunds"))
    shown = Listing(Query(), [], FRIDAY)
    page = (exported(desk, shown, ".md", document).data or b"").decode()
    for words in (
        "Everything", "3 records", "This page is for you alone", "1 check-in and 1 thing heard", "Monday 2 March",
        "Coaching: Ben", "Skill: Waiting", "Listening: Refunds", "Refund mails are unclear.",
    ):  # fmt: skip
        assert words.lower() in page.replace("\\", "").lower(), words
    narrowed = Listing(Query(words="calm"), ["“calm”", "Zoë"], FRIDAY)
    page = (exported(desk, narrowed, ".txt", document).data or b"").decode()
    assert "“calm” · Zoë · 1 record" in page
    assert "check-in" not in page


def test_lines_of_what_is_shown_can_be_imported(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_export, "_TOGETHER", 2)
    made = [desk.journal.record(praise(f"word {n}"), on=FRIDAY - timedelta(days=n)).id for n in range(5)]
    desk.journal.record(praise("else"))
    found = exported(desk, Listing(Query(words="word"), ["“word”"], FRIDAY), ".jsonl", document)
    lines = [json.loads(line) for line in (found.data or b"").splitlines()]
    assert lines[0]["shown"] == "“word”. Private: this page is for you alone."
    assert ([line["id"] for line in lines[1:]], found.records) == (made, 5)
    taken = desk.transfer.take_in((found.data or b"").splitlines(), dry_run=True)
    assert (taken.there["entry"], taken.unknown.total()) == (5, 0)


def test_too_many_for_a_page_are_said_to_be(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_export, "MOST_ON_PAGES", 1)
    desk.journal.record(praise())
    desk.journal.record(praise())
    with pytest.raises(InvalidInputError, match="2 records are too many for a page"):
        exported(desk, Listing(Query(), [], FRIDAY), ".pdf", document)


def test_the_lines_say_what_came_of_it_and_what_is_private(desk: Desk) -> None:
    step = desk.journal.record(coaching(next_step="Sit in"))
    heard = desk.journal.record(listening())
    desk.journal.record(praise())
    desk.steps.done(step.id)
    desk.listening.answered(heard.id, Answer.ACTED)
    found = exported(desk, Listing(Query(), [], desk.preferences.today()), ".jsonl", document)
    lines = [json.loads(line) for line in (found.data or b"").splitlines()]
    assert "It holds 1 check-in and 1 thing heard." in lines[0]["shown"]
    assert [(line["entry"], line["state"]) for line in lines if line["type"] == "step"] == [(step.id, "done")]
    assert [line["entry"] for line in lines if line["type"] == "insight"] == [heard.id]
