"""Records as rows: what search finds, in which order, through every change."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.core.errors import BugError
from goodword.core.merging import Merge
from goodword.core.people import Person
from goodword.core.ports import Query
from goodword.core.practices import Practice
from support.book import Desk, coaching, desk_in, listening, praise

MONDAY = date(2026, 3, 2)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def finds(desk: Desk, words: str, **query: Any) -> list[str]:
    """The first words of what is found; the count agrees."""
    found = desk.book.entries.find(Query(words=words, **query))
    assert desk.book.entries.count(Query(words=words, **query)) == len(found)
    return [entry.content.text.split()[0] for entry in found]


# Words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zoë calmed the café", "zoe"),
        ("Zoë calmed the café", "ZOË CAFE"),
        ("Zoë calmed the café", "cafe\u0301"),
        ("Zoë calmed the café", "calm"),
        ("Zoë calmed the café", "ca zo"),
        ("Zoë calmed the café", "  the  "),
        ("Привет, Ёлка", "привет ёлка"),
        ("ΑΛΕΞΗΣ spoke", "αλεξης"),
        ("שלום עולם", "שלום"),
        ("O'Brien's c++ at 09:30", "o'brien's"),
        ("O'Brien's c++ at 09:30", "c++"),
        ("O'Brien's c++ at 09:30", "09:30"),
        ("foo-bar_baz", "foo-bar"),
        ("a@example.org wrote", "@example.org"),
        ("AND OR NOT NEAR", "and or not near"),
        ("½ of m² in Ⅷ", "½ m²"),
        ("今日は田中さんが発表しました", "田中"),
        ("今日は田中さんが発表しました", "は 発表"),
        ("バナナ", "ハ\u3099ナナ"),
        ("한국어로 발표했다", "발표"),
        ("ﾃｽﾄ済み", "ｽﾄ"),
        ("วันนี้ดีมาก", "ดี"),
        ("iPhoneを使うTeam", "IPHONEを"),
        ("🎉 shipped 👩\u200d🚀", "🎉"),
        ("🎉 shipped 👩\u200d🚀", "👩\u200d🚀 ship"),
        ("100% done!", "%"),
        ("she said \"yes\"", '"'),
        ("she said \"yes\"", '"yes"'),
        ("a_b", "_"),
    ],
)  # fmt: skip
def test_it_is_found(desk: Desk, text: str, words: str) -> None:
    desk.journal.record(praise(text))
    desk.journal.record(praise("nix"), on=MONDAY + timedelta(days=1))
    assert finds(desk, words) == text.split()[:1]


@pytest.mark.parametrize(
    "words",
    ['"', "*", "NEAR", "NEAR(anna, ben)", "-anna", "text:anna", "words:anna", "(", ")", "anna)", "^", "{a b}:c", "+",
     "'; DROP TABLE entry;--", "a\0b", "\0", "\ud800", "\\", "%", "_", "?", ":words", "AND", "NOT", "anna AND OR",
     "漢 " * 2_000, "x" * 100_000, " ".join(map(str, range(3_000)))],
)  # fmt: skip
def test_no_sign_is_special(desk: Desk, words: str) -> None:
    desk.journal.record(praise("Somebody else"))
    expected = ["Somebody"] if words in ("\0", "\ud800") else []
    assert finds(desk, words) == expected


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(exclude_categories=()), max_size=12))
def test_any_words_can_be_searched_for(desk: Desk, words: str) -> None:
    finds(desk, words)
    finds(desk, words, bin=True, practices=frozenset({Practice.PRAISE}), since=MONDAY)


@pytest.mark.parametrize("words", ["", "  ", "\n", "\u200b", "\ufeff \u200f"])
def test_words_that_can_not_be_seen_are_none(desk: Desk, words: str) -> None:
    desk.journal.record(praise("one"))
    assert finds(desk, words) == ["one"]


@pytest.mark.parametrize("words", ["alone", "calm x", "almed", "ca fe", "中"])
def test_every_word_must_be_there_from_its_beginning(desk: Desk, words: str) -> None:
    desk.journal.record(praise("Zoë calmed the café in 日本"))
    assert finds(desk, words) == []


@pytest.mark.parametrize(
    "words", ["zoe", "retros", "friday", "田中", "発表", "deploys", "lee", "ops", "zoe ran retros friday", "田中 ran"]
)
def test_every_field_is_searched(desk: Desk, words: str) -> None:
    desk.journal.record(coaching("ran it", person="Zoë 田中", skill="Retros", next_step="on Friday 発表"))
    desk.journal.record(listening("ran it", heard_from="Ops 田中", topic="Deploys 発表", action="Ask Lee"))
    assert finds(desk, words) in (["ran"], ["ran", "ran"])


def test_hits_come_by_date_and_not_by_how_well_they_fit(desk: Desk) -> None:
    for number, text in enumerate(("a deploy", "b deploy deploy deploy", "c deploy", "d")):
        desk.journal.record(praise(text), on=MONDAY - timedelta(days=number))
    assert finds(desk, "deploy") == ["a", "b", "c"]
    assert finds(desk, "dep", since=MONDAY - timedelta(days=1)) == ["a", "b"]
    found = desk.book.entries.find(Query(words="deploy", limit=1))
    assert [entry.content.text for entry in found] == ["a deploy"]


def test_search_follows_every_change(desk: Desk) -> None:
    entry = desk.journal.record(praise("first words", person="Zoë"))
    desk.journal.amend(entry.id, praise("other words", person="Ben"), on=MONDAY + timedelta(days=3))
    assert (finds(desk, "first"), finds(desk, "zoe"), finds(desk, "other ben")) == ([], [], ["other"])
    desk.journal.remove(entry.id)
    assert (finds(desk, "other"), finds(desk, "other", bin=True)) == ([], ["other"])
    desk.journal.put_back(entry.id)
    assert finds(desk, "other") == ["other"]
    ben = next(person for person in desk.journal.people() if person.name == "Ben")
    desk.journal.amend_person(replace(ben, name="Benjamin Roth"))
    assert (finds(desk, "roth"), finds(desk, "other ben")) == (["other"], ["other"])
    with desk.book.transaction():
        zoe = next(person for person in desk.journal.people() if person.name == "Zoë")
        desk.book.people.merge(Merge(replace(ben, name="Benjamin Roth"), zoe.id, zoe, zoe, desk.clock.now()))
    assert (finds(desk, "roth"), finds(desk, "zoe")) == ([], ["other"])
    desk.journal.remove(entry.id)
    desk.clock.forward(days=31)
    desk.journal.empty_bin()
    assert finds(desk, "other", bin=True) == []
    assert desk.book._database.scalar("SELECT count(*) FROM entry_words") == 0


def test_search_fits_together_with_the_index_after_many_changes(desk: Desk) -> None:
    entry = desk.journal.record(praise("word"))
    for number in range(20):
        desk.journal.amend(entry.id, praise(f"word {number}"), on=MONDAY + timedelta(days=number % 3))
    with desk.book.transaction():
        desk.book._database.write("INSERT INTO entry_words (entry_words) VALUES ('integrity-check')")
    assert desk.book._database.scalar("SELECT count(*) FROM entry_words") == 1
    assert (finds(desk, "19"), finds(desk, "18")) == (["word"], [])


# Rows


def test_a_row_keeps_its_zone_and_its_moments(desk: Desk) -> None:
    entry = desk.journal.record(praise())
    desk.clock.travel("Asia/Tokyo")
    desk.clock.forward(days=1)
    desk.journal.amend(entry.id, praise("Other words"))
    desk.journal.remove(entry.id)
    (row,) = desk.book._database.rows("SELECT * FROM entry")
    assert (row["zone"], row["utc_offset"]) == ("Europe/Berlin", 3600)
    assert row["created_at"] == "2026-03-02T09:00:00.000000+00:00"
    assert row["changed_at"] == row["removed_at"] == "2026-03-03T09:00:00.000000+00:00"


def test_a_zone_without_a_name_keeps_its_offset(desk: Desk) -> None:
    moment = datetime.fromisoformat("2026-03-02T10:00:00-03:30")
    entry = replace(desk.journal.record(praise()), id="another", created_at=moment)
    with desk.book.transaction():
        desk.book.entries.add(entry)
    kept = desk.book.entries.get("another")
    assert kept == entry
    assert kept.created_at.isoformat() == "2026-03-02T10:00:00-03:30"


def test_what_the_house_has_promised_not_to_ask_is_a_bug(desk: Desk) -> None:
    entry = desk.journal.record(praise())
    naive = replace(entry, id="x", created_at=entry.created_at.replace(tzinfo=None))
    with desk.book.transaction():
        for act in (
            lambda: desk.book.entries.replace(replace(entry, id="nobody")),
            lambda: desk.book.entries.add(entry),
            lambda: desk.book.entries.add(naive),
            lambda: desk.book.entries.add(replace(entry, id="y", content=praise(person="Nobody"))),
            lambda: desk.book.entries.used("text"),
        ):
            with pytest.raises(BugError):
                act()
    assert desk.book.entries.find(Query()) == [entry]


def test_the_name_of_somebody_who_was_merged_away_means_the_other_one(desk: Desk) -> None:
    ben, anna = Person("b", "Ben"), Person("a", "Anna")
    with desk.book.transaction():
        for person in (ben, anna):
            desk.book.people.add(person, desk.clock.now())
        desk.book.people.merge(Merge(ben, anna.id, anna, anna, desk.clock.now()))
    entry = desk.journal.record(praise(person="Ben"))
    assert entry.content.person == "Anna"
    assert [person.id for person in desk.journal.people()] == ["a"]
    assert desk.book.entries.last_dates(Practice.PRAISE) == {"Anna": entry.date}
    assert desk.book.entries.last_dates(Practice.COACHING) == {}
    assert desk.book.entries.get("nobody") is None
    assert desk.book.entries.first_date() == MONDAY
