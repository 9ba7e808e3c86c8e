"""Records over a real book: made, changed, removed, put back; people and drafts on the way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from goodword.core.date_words import day_month_year
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.ports import Query
from goodword.core.practices import Content, Entry, Kind, Owner, Paraphrase, Practice
from support.book import Desk, coaching, desk_in, listening, praise
from support.clock import BERLIN

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def found(desk: Desk, **query: object) -> list[str]:
    return [entry.content.text for entry in desk.journal.find(Query(**query))]  # type: ignore[arg-type]


# Record


def test_a_record_comes_back_as_it_was_saved(desk: Desk) -> None:
    heard = listening(
        person="Ada", heard_from="Ops", topic="Deploys", paraphrase=Paraphrase.CONFIRMED,
        action="Ask Lee\nThen tell Ada", kind=Kind.UNEXPECTED_USE,
    )  # fmt: skip
    step = coaching(person="Ben", skill="Retros", next_step="Run one", due=date(2026, 3, 9), owner=Owner.ME)
    for content in (heard, step, praise(person="Zoë")):
        entry = desk.journal.record(content)
        assert entry.content == content
        assert desk.journal.entry(entry.id) == entry
        assert (entry.date, entry.created_on, entry.removed) == (MONDAY, MONDAY, None)
        assert entry.created_at == entry.changed_at == desk.clock.now()
        assert UUID(entry.id).version == 7


def test_what_can_not_be_taken_is_not_there_afterwards(desk: Desk) -> None:
    bad: list[Content] = [
        praise(" "),
        praise("\ud800"),
        praise(skill="x"),
        praise(person="x" * 201),
        praise("x" * 100_001),
    ]
    for content in bad:
        with pytest.raises(InvalidInputError):
            desk.journal.record(content, begun_at=desk.clock.now())
    assert desk.journal.find(Query()) == []
    assert desk.journal.people() == []


@pytest.mark.parametrize("day", [date(1969, 12, 31), date(2200, 1, 1), date.min, date.max])
def test_a_date_out_of_reach_is_refused(desk: Desk, day: date) -> None:
    with pytest.raises(InvalidInputError) as caught:
        desk.journal.record(praise(), on=day)
    assert str(caught.value) == (
        f"{day_month_year(day)} is too far away. Dates from 1 January 1970 to 31 December 2199 can be kept."
    )
    entry = desk.journal.record(praise(), on=date(2199, 12, 31))
    with pytest.raises(InvalidInputError):
        desk.journal.amend(entry.id, entry.content, on=day)
    assert desk.journal.entry(entry.id) == entry


# The logical date


@pytest.mark.parametrize(("at", "on"), [("2026-03-03T03:59:59", MONDAY), ("2026-03-03T04:00", TUESDAY)])
def test_before_the_day_start_it_is_still_the_day_before(desk: Desk, at: str, on: date) -> None:
    desk.clock.set(at)
    entry = desk.journal.record(praise())
    assert (entry.date, entry.created_on) == (on, on)


def test_a_date_that_is_given_holds(desk: Desk) -> None:
    entry = desk.journal.record(praise(), on=date(2026, 2, 27), begun_at=desk.clock.now())
    assert (entry.date, entry.created_on) == (date(2026, 2, 27), MONDAY)


@pytest.mark.parametrize(
    ("begun", "saved", "on"),
    [
        ("2026-03-03T03:50", "2026-03-03T04:10", MONDAY),
        ("2026-03-03T03:50", "2026-03-03T09:50", MONDAY),
        ("2026-03-03T03:50", "2026-03-03T09:50:01", TUESDAY),
        ("2026-03-02T10:00", "2026-03-03T10:00", TUESDAY),
        ("2026-03-03T10:00", "2026-03-03T03:00", MONDAY),  # the clock was set back meanwhile
    ],
)
def test_a_record_belongs_to_the_day_its_draft_was_begun_for_six_hours(
    desk: Desk, begun: str, saved: str, on: date
) -> None:
    desk.clock.set(begun)
    begun_at = desk.clock.now()
    desk.clock.set(saved)
    assert desk.journal.record(praise(), begun_at=begun_at).date == on


@pytest.mark.parametrize(
    ("begun", "hours", "on"),
    [
        ("2026-03-29T00:30", 6.0, date(2026, 3, 28)),  # six hours to 07:30 on the night an hour is left out
        ("2026-03-29T00:30", 6.1, date(2026, 3, 29)),
        ("2026-10-25T00:30", 6.0, date(2026, 10, 24)),  # and to 05:30 on the night one comes twice
        ("2026-10-25T00:30", 6.1, date(2026, 10, 25)),
    ],
)
def test_six_hours_are_six_hours_also_when_the_clocks_change(desk: Desk, begun: str, hours: float, on: date) -> None:
    desk.clock.set(begun)
    begun_at = desk.clock.now()
    desk.clock.forward(hours=hours)
    assert desk.journal.record(praise(), begun_at=begun_at).date == on


def test_a_draft_begun_in_another_zone_keeps_the_day_of_that_zone(desk: Desk) -> None:
    desk.clock.set("2026-03-02T23:30")
    begun_at = desk.clock.now()
    desk.clock.travel("Asia/Tokyo")
    desk.clock.forward(hours=1)
    assert desk.journal.record(praise(), begun_at=begun_at).date == MONDAY
    assert desk.journal.record(praise()).date == TUESDAY


def test_a_new_day_start_leaves_old_dates_alone(desk: Desk) -> None:
    desk.clock.set("2026-03-03T03:00")
    before = desk.journal.record(praise())
    desk.preferences.change("day_start", "0")
    assert desk.journal.entry(before.id).date == MONDAY
    assert desk.journal.amend(before.id, praise("Other words")).date == MONDAY
    assert desk.journal.record(praise()).date == TUESDAY


def test_moments_keep_the_offset_of_their_zone_wherever_they_are_read(desk: Desk, tmp_path: Path) -> None:
    desk.clock.set("2026-10-25T02:30", fold=1)
    written = {}
    for zone in ("Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "UTC"):
        desk.clock.travel(zone)
        entry = desk.journal.record(praise())
        written[entry.id] = (entry.date, desk.clock.now().isoformat())
    desk.clock.travel("Pacific/Apia")
    with desk_in(tmp_path, desk.clock) as again:
        read = {entry.id: (entry.date, entry.created_at.isoformat()) for entry in again.journal.find(Query())}
    assert read == written
    assert "2026-10-25T02:30:00+01:00" in [moment for _, moment in written.values()]


def test_a_change_elsewhere_leaves_the_moment_of_creation_alone(desk: Desk) -> None:
    entry = desk.journal.record(praise())
    desk.clock.travel("America/New_York")
    desk.clock.forward(days=1)
    changed = desk.journal.amend(entry.id, praise("Other words"), on=TUESDAY)
    kept = desk.journal.entry(entry.id)
    assert kept == changed
    assert kept.created_at.isoformat() == "2026-03-02T10:00:00+01:00"
    assert (kept.created_on, kept.date) == (MONDAY, TUESDAY)
    assert kept.changed_at == desk.clock.now()


# Amend


def test_amending_with_the_same_words_changes_nothing(desk: Desk) -> None:
    entry = desk.journal.record(praise(person="Zoë"))
    desk.clock.forward(hours=1)
    version = desk.book.version()
    assert desk.journal.amend(entry.id, praise(person="zoe")) == entry
    assert desk.journal.entry(entry.id).changed_at == entry.changed_at
    assert desk.book.version() == version


def test_amending_clears_what_is_left_empty(desk: Desk) -> None:
    entry = desk.journal.record(coaching(person="Ben", next_step="Run one"))
    changed = desk.journal.amend(entry.id, replace(entry.content, person="", next_step=" "))
    assert (changed.content.person, changed.content.next_step, changed.content.owner) == (None, None, None)


def test_a_bad_change_leaves_the_record_as_it_was(desk: Desk) -> None:
    entry = desk.journal.record(praise())
    for content, error in (
        (praise(""), "The note is empty"),
        (coaching(), "A record keeps its practice"),
        (praise(person="x" * 201), "The name is too long"),
    ):
        with pytest.raises(InvalidInputError, match=error):
            desk.journal.amend(entry.id, content)
    assert desk.journal.find(Query()) == [entry]
    assert desk.journal.people() == []


# The bin


def test_removing_and_putting_back_twice_is_once(desk: Desk) -> None:
    entry = desk.journal.record(praise())
    desk.clock.forward(minutes=1)
    removed = desk.journal.remove(entry.id)
    assert removed.removed == desk.clock.now()
    desk.clock.forward(minutes=1)
    assert desk.journal.remove(entry.id) == removed
    assert found(desk) == []
    assert desk.journal.find(Query(bin=True)) == [removed]
    back = desk.journal.put_back(entry.id)
    desk.clock.forward(minutes=1)
    assert desk.journal.put_back(entry.id) == back
    assert desk.journal.find(Query()) == [back]
    assert back == replace(entry, changed_at=back.changed_at)


def test_a_record_in_the_bin_can_not_be_changed(desk: Desk) -> None:
    entry = desk.journal.record(praise())
    desk.journal.remove(entry.id)
    with pytest.raises(NotFoundError) as caught:
        desk.journal.amend(entry.id, praise("Other words"))
    assert str(caught.value) == f"That record is in the bin. Put it back first: goodword put-back {entry.id}"


def test_an_id_nobody_has_is_a_known_error(desk: Desk) -> None:
    for entry_id in ("", "nobody", "'; DROP TABLE entry;--", "\0", "x" * 10_000):
        for act in (desk.journal.entry, desk.journal.remove, desk.journal.put_back):
            with pytest.raises(NotFoundError, match="No record has that id"):
                act(entry_id)
        with pytest.raises(NotFoundError):
            desk.journal.amend(entry_id, praise())


def test_the_bin_is_emptied_of_what_has_lain_in_it_for_more_than_30_days(desk: Desk) -> None:
    old, young, kept = (desk.journal.record(praise(text)) for text in ("old", "young", "kept"))
    desk.journal.remove(old.id)
    desk.clock.forward(seconds=1)
    desk.journal.remove(young.id)
    desk.clock.forward(days=30)
    assert desk.journal.empty_bin() == 1
    assert found(desk, bin=True) == ["young"]
    assert desk.journal.put_back(young.id).content.text == "young"
    assert found(desk) == ["kept", "young"]
    assert desk.journal.entry(kept.id) == kept
    assert desk.journal.empty_bin() == 0


# Finding


def test_the_newest_date_comes_first_then_the_latest_moment_then_the_latest_recorded(desk: Desk) -> None:
    for text, on in (("first", MONDAY), ("second", MONDAY), ("older", date(2026, 2, 27)), ("newer", TUESDAY)):
        desk.journal.record(praise(text), on=on)
    desk.clock.set("2026-03-01T10:00")
    desk.journal.record(praise("made before"), on=MONDAY)
    assert found(desk) == ["newer", "second", "first", "made before", "older"]
    assert found(desk, limit=2) == ["newer", "second"]
    assert found(desk, limit=0) == []
    assert desk.journal.count(Query(limit=2)) == 5


def test_a_query_narrows_by_practice_person_dates_and_words(desk: Desk) -> None:
    desk.journal.record(praise("one", person="Zoë"), on=MONDAY)
    desk.journal.record(coaching("two", person="Zoë"), on=TUESDAY)
    desk.journal.record(coaching("three", person="Ben"), on=TUESDAY)
    assert found(desk, practice=Practice.COACHING) == ["three", "two"]
    assert found(desk, person="ZOE") == ["two", "one"]
    assert found(desk, person="Zo") == found(desk, person="") == found(desk, person="Nobody") == []
    assert found(desk, since=TUESDAY) == ["three", "two"]
    assert found(desk, until=MONDAY) == found(desk, since=MONDAY, until=MONDAY) == ["one"]
    assert found(desk, since=TUESDAY, until=MONDAY) == []
    assert found(desk, practice=Practice.COACHING, person="zoe", words="tw", since=TUESDAY) == ["two"]
    assert desk.journal.count(Query(person="zoe")) == 2


def test_what_was_used_before_comes_latest_first_each_once(desk: Desk) -> None:
    for skill, on in (("Retros", TUESDAY), ("Saying no", MONDAY), ("Saying no", TUESDAY), ("Planning", MONDAY)):
        desk.journal.record(coaching(skill=skill), on=on)
    desk.journal.remove(desk.journal.record(coaching(skill="Gone")).id)
    assert desk.journal.used("skill") == ["Saying no", "Retros", "Planning"]
    assert desk.journal.used("topic") == desk.journal.used("heard_from") == []


def test_the_last_praise_is_by_person_and_praise_alone(desk: Desk) -> None:
    desk.journal.record(praise(person="Zoë"), on=MONDAY)
    desk.journal.record(praise(person="Zoë"), on=date(2026, 2, 27))
    desk.journal.record(coaching(person="Zoë"), on=TUESDAY)
    desk.journal.record(coaching(person="Ben"), on=TUESDAY)
    desk.journal.remove(desk.journal.record(praise(person="Ben")).id)
    assert desk.journal.last_praise() == {"Zoë": MONDAY}


def test_a_moment_with_parts_of_a_second_is_kept_to_the_second(desk: Desk) -> None:
    desk.clock.set("2026-03-02T10:00:00.999999")
    entry: Entry = desk.journal.record(praise())
    assert entry.created_at == datetime(2026, 3, 2, 10, tzinfo=BERLIN)
    assert entry.created_at.astimezone(UTC) == datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert desk.clock.now() - entry.created_at < timedelta(seconds=1)
