"""What doctor tells of the book and of what was set up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from goodword.core.desk import Desk
from goodword.core.exchange import _READERS, HEADER
from goodword.core.findings import Finding, line, summary
from goodword.core.health import ENOUGH, desk_findings, key_finding, room_finding, running_finding
from goodword.core.help_texts import data, keys, privacy
from goodword.core.people import Recognition
from goodword.core.practices import Practice
from goodword.core.shortcut import by_hand, parse_chord
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        yield desk


def told(desk: Desk, subject: str) -> str:
    found = {finding.subject: finding for finding in desk_findings(desk, "here")}
    assert all(finding.works for finding in found.values())
    return found[subject].detail


def test_the_book_and_the_team(desk: Desk) -> None:
    assert told(desk, "Book") == "0 records in here."
    assert told(desk, "Team").startswith("Nobody is on it yet.")
    desk.journal.record(praise(person="Ben"))
    assert told(desk, "Book") == "1 record in here."
    assert told(desk, "Team") == "1 person; 1 not yet asked how they like praise."
    (ben,) = desk.journal.people()
    desk.journal.amend_person(replace(ben, recognition=Recognition.TEAM))
    desk.journal.amend_person(replace(desk.team.add("Gone"), left=date(2026, 3, 1)))
    assert told(desk, "Team") == "1 person; all have said how they like praise."


def test_what_comes_of_the_key_for_quick_entry() -> None:
    chord = parse_chord("ctrl+alt+g")
    asked = key_finding(chord, keeps=True)
    assert (asked.works, asked.detail) == (True, "While it runs, Goodword asks this desktop for Ctrl+Alt+G.")
    dead = key_finding(chord, keeps=False)
    assert (dead.works, dead.advice) == (False, by_hand())
    assert dead.detail == "Ctrl+Alt+G is set and does nothing yet."
    for keeps in (True, False):
        none = key_finding(None, keeps)
        assert none.works
        assert (by_hand() in none.detail) is not keeps


def test_when_it_asks(desk: Desk, clock: HandClock) -> None:
    desk.preferences.change("prompt_times", "11:30, 15:30")
    usual = "On working days it asks at 11:30 and 15:30 while something is open."
    assert told(desk, "Asking") == f"{usual} Praise, coaching and listening are open today."
    clock.set("2026-03-02T11:45")
    assert told(desk, "Asking").endswith("are open today; it asks now.")
    desk.prompting.in_a_meeting()
    assert told(desk, "Asking").endswith("are open today; paused until 12:45.")
    for content in (praise(), coaching()):
        desk.journal.record(content)
    desk.workdays.skip(Practice.LISTENING)
    assert told(desk, "Asking") == f"{usual} Nothing more is asked today."
    clock.set("2026-03-07T11:45")
    assert told(desk, "Asking") == f"{usual} You are off today."
    desk.journal.record(listening())


def test_how_notes_are_sent(desk: Desk) -> None:
    assert told(desk, "Sending").startswith("No mail server is set up.")
    desk.preferences.change("smtp_host", "smtp.example.org")
    assert told(desk, "Sending") == "By smtp.example.org, encrypted."


def test_room_and_running() -> None:
    assert room_finding(12_340_000_000) == Finding("Room", True, "12.3 GB are free where the book lies.")
    assert room_finding(ENOUGH).works
    little = room_finding(ENOUGH - 1)
    assert (little.works, little.detail) == (False, "Only 199 MB are free where the book lies.")
    assert little.advice
    assert running_finding(is_running=True).works
    assert running_finding(is_running=False).advice


def test_all_in_one_sentence() -> None:
    good, bad = Finding("Book", True, "It is."), Finding("Tray", False, "None.", "Add one.")
    assert summary([good]) == "Everything works here."
    assert summary([good, bad]).startswith("1 thing does not work here;")
    assert summary([bad, bad]).startswith("2 things do not work here;")
    assert (line(good), line(bad)) == ("works: Book: It is.", "missing: Tray: None. Add one.")


def test_help_says_something_under_each_heading() -> None:
    passages = (*keys("Ctrl+Z"), *data("/home/kim", "book.db"), *privacy())
    assert all(passage.text or passage.terms for passage in passages)
    assert len({passage.heading for passage in passages}) == len(passages)
    assert ("book.db", "the book: one SQLite file with everything in it") in data("/home/kim", "book.db")[0].terms


def test_help_knows_every_line_of_an_export() -> None:
    terms = {term for passage in data("/home/kim", "book.db") for term, _ in passage.terms}
    assert set(_READERS) - {HEADER} <= terms
