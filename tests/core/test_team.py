"""The team: who waits how long, newcomers, two who are one, leaving and removing."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.name_lines import Listed
from goodword.core.note_gate import Gate
from goodword.core.note_words import Audience
from goodword.core.people import Person, Recognition
from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.core.prompts import whom_to_ask_about
from goodword.core.team import Member
from goodword.core.told import Way
from goodword.core.weeks import Week
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.whole_desk import whole_desk

MONDAY = date(2026, 3, 2)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(home / "data", clock) as desk:
        yield desk


def person(desk: Desk, name: str) -> Person:
    return next(one for one in desk.journal.people() if one.name == name)


def member(desk: Desk, name: str) -> Member:
    return next(one for one in desk.team.members() if one.person.name == name)


def names(desk: Desk) -> list[str]:
    return [one.name for one in desk.journal.people()]


# Who waits how long


def test_members_come_by_name_and_leavers_last(desk: Desk) -> None:
    for name in ("Zoë", "anna", "Ben"):
        desk.team.add(name)
    desk.journal.amend_person(replace(person(desk, "anna"), left=MONDAY))
    desk.journal.amend_person(replace(person(desk, "Ben"), left=MONDAY + timedelta(days=1)))
    assert [(one.person.name, one.here) for one in desk.team.members()] == [
        ("Ben", True),
        ("Zoë", True),
        ("anna", False),
    ]


def test_waiting_is_counted_in_workdays_after_the_day_today_included(desk: Desk, clock: HandClock) -> None:
    desk.journal.record(praise(person="Ben"))
    desk.journal.record(coaching(person="Ben", skill="Handing over", next_step="Write the list"))
    assert (member(desk, "Ben").since_praise, member(desk, "Ben").since_coaching) == (0, 0)
    clock.forward(days=8)  # Tuesday of the next week
    assert member(desk, "Ben").since_praise == 6
    desk.journal.amend_person(replace(person(desk, "Ben"), weekdays=frozenset({0, 1})))
    assert member(desk, "Ben").since_praise == 3
    desk.journal.amend_person(replace(person(desk, "Ben"), weekdays=frozenset({5})))
    assert member(desk, "Ben").since_praise == 0


def test_the_latest_skill_stands_for_somebody_and_the_bin_does_not_count(desk: Desk, clock: HandClock) -> None:
    desk.journal.record(coaching(person="Ben", skill="Handing over", next_step="Write the list", due=MONDAY))
    clock.forward(days=1)
    wrong = desk.journal.record(coaching(person="Ben", skill="Another one"))
    desk.journal.record(coaching(person="Ben"))
    desk.journal.record(coaching(skill="Nobody's"))
    assert member(desk, "Ben").skill == "Another one"
    desk.journal.remove(wrong.id)
    found = member(desk, "Ben")
    assert (found.skill, found.next_step, found.due) == ("Handing over", "Write the list", MONDAY)
    assert found.last_coaching == MONDAY + timedelta(days=1)
    assert found.last_praise is None
    assert found.since_praise is None


def test_a_prompt_names_nobody_who_does_not_work_today_unless_nobody_does(desk: Desk) -> None:
    plan = desk.workdays.facts().plan
    away = Person("a", "Anna", weekdays=frozenset({2}))
    here = Person("b", "Ben")
    assert whom_to_ask_about([away, here], {}, plan) == here
    assert whom_to_ask_about([away], {}, plan) == away


# Newcomers


def test_adding_somebody(desk: Desk) -> None:
    added = desk.team.add("  Amara   Okonkwo ")
    assert (added.name, added.added) == ("Amara Okonkwo", MONDAY)
    with pytest.raises(InvalidInputError, match="Amara Okonkwo is on the team already"):
        desk.team.add("AMARA OKONKWO")
    with pytest.raises(InvalidInputError, match="name is empty"):
        desk.team.add(" ")


def test_somebody_who_left_comes_back(desk: Desk) -> None:
    first = desk.team.add("Amara")
    desk.journal.amend_person(replace(first, left=MONDAY))
    assert desk.team.add("amara") == first


def test_a_list_adds_whom_nobody_knows(desk: Desk) -> None:
    desk.journal.amend_person(replace(desk.team.add("Bartholomew Osei"), spoken="Bart"))
    listed = [Listed("Bart"), Listed("BARTHOLOMEW OSEI"), Listed("Kim", "kim@example.org", "K"), Listed("kim")]
    added = desk.team.add_all(listed)
    assert [(one.name, one.mail, one.spoken) for one in added] == [("Kim", "kim@example.org", "K")]
    assert names(desk) == ["Bartholomew Osei", "Kim"]
    assert desk.team.unknown(listed) == []


def test_a_spoken_name_finds_them_unless_two_have_it(desk: Desk) -> None:
    for name in ("Bartholomew Osei", "Bartosz Nowak"):
        desk.journal.amend_person(replace(desk.team.add(name), spoken="Bart"))
    assert desk.journal.record(praise(person="bart")).content.person == "bart"
    desk.journal.amend_person(replace(person(desk, "Bartosz Nowak"), spoken=None))
    assert desk.journal.record(praise(person="Bart")).content.person == "bart"  # a very name comes first
    desk.journal.amend_person(replace(person(desk, "bart"), name="Somebody Else"))
    assert desk.journal.record(praise(person="Bart")).content.person == "Bartholomew Osei"


def test_a_prompt_says_the_spoken_name(desk: Desk) -> None:
    desk.journal.amend_person(replace(desk.team.add("Nguyễn Thị Minh Khai"), spoken="Khai"))
    desk.preferences.change("names_in_prompts", "true")
    assert "Khai" in desk.prompting.asking().notice.body
    assert "Nguyễn" not in desk.prompting.asking().notice.body


def test_two_who_are_called_alike_are_asked_about_by_their_whole_names(desk: Desk) -> None:
    for name in ("Anna Schmidt", "Anna Schmitt", "Ben Roth"):
        desk.team.add(name)
    people = desk.journal.people()
    assert [person.addressed_among(people) for person in people] == ["Anna Schmidt", "Anna Schmitt", "Ben"]
    desk.preferences.change("names_in_prompts", "true")
    assert "Anna Schmidt" in desk.prompting.asking().notice.body


def test_a_question_of_ones_own_with_a_name_is_no_notice_unless_names_are_allowed(desk: Desk) -> None:
    desk.team.add("Amara Okonkwo")
    own = {practice: {"own": ["What did Amara do today?"], "hidden": []} for practice in Practice}
    hidden = {one: {**own[one], "hidden": list(desk.prompting.shipped.of(one))} for one in Practice}
    desk.preferences.change("prompts", json.dumps(hidden))
    assert "Amara" not in desk.prompting.asking().notice.body
    assert desk.prompting.texts.question(Practice.PRAISE, 0) == "What did Amara do today?"
    desk.preferences.change("names_in_prompts", "true")
    assert "What did Amara do today?" in desk.prompting.asking().notice.body


# Two who are one


@pytest.fixture
def two(desk: Desk) -> tuple[Person, Person]:
    """Amara O. likes praise in private and has a mail address; Amara Okonkwo may be told of to everybody."""
    short, whole = desk.team.add("Amara O."), desk.team.add("Amara Okonkwo")
    short = desk.journal.amend_person(
        replace(short, recognition=Recognition.PRIVATE, mail="amara@example.org", added=date(2026, 1, 5))
    )
    return short, desk.journal.amend_person(replace(whole, recognition=Recognition.PUBLIC, spoken="Mara"))


def test_what_is_known_of_both_is_known_of_the_one(desk: Desk, two: tuple[Person, Person]) -> None:
    short, whole = two
    desk.team.merge(short.id, whole.id)
    (found,) = desk.journal.people()
    assert found == replace(
        whole,
        recognition=Recognition.PRIVATE,
        mail="amara@example.org",
        added=date(2026, 1, 5),
        aliases=("Amara O.",),
    )


def test_the_other_name_finds_them_and_guards_their_wish(desk: Desk, two: tuple[Person, Person]) -> None:
    short, whole = two
    desk.team.merge(short.id, whole.id)
    assert desk.journal.record(praise(person="amara o.")).content.person == "Amara Okonkwo"
    gate = Gate(desk.journal.people(), Audience.MANAGER, MONDAY)
    assert gate.reason(praise("Ben and Mara rang back.", person="Ben")) == (
        "Amara Okonkwo is named, and likes praise in private."
    )
    with pytest.raises(InvalidInputError, match="already"):
        desk.team.add("Amara Okonkwo")


def test_a_merge_is_taken_back_whole(desk: Desk, clock: HandClock, two: tuple[Person, Person]) -> None:
    short, whole = two
    theirs = [desk.journal.record(praise(f"{n} calls", person="Amara O.")) for n in range(3)]
    mine = desk.journal.record(listening(person="Amara Okonkwo"))
    desk.journal.remove(theirs[0].id)
    desk.ledger.told([theirs[1].id], Audience.PERSON, Way.MAIL, short.id)
    note = desk.notes.draft(Week.of(MONDAY).period(), Audience.PERSON, "Amara O.")
    desk.notes.chosen(note, note.choices.with_in(theirs[1].id, is_in=False))
    lines = [line for line in desk.transfer.export() if b"changed_at" not in line]
    clock.forward(days=1)
    merge = desk.team.merge(short.id, whole.id)
    assert desk.team.merges(whole.id) == [merge]
    assert desk.journal.count(Query(person="Amara Okonkwo")) == 3
    assert {told.person for told in desk.ledger.of([theirs[1].id])} == {"Amara Okonkwo"}
    moved = desk.notes.draft(Week.of(MONDAY).period(), Audience.PERSON, "Amara Okonkwo")
    assert moved.choices.out == {theirs[1].id}
    assert desk.team.separate(short.id) == short
    assert person(desk, "Amara Okonkwo") == whole
    assert desk.team.merges(whole.id) == []
    clock.forward(days=-1)
    assert [line for line in desk.transfer.export() if b"changed_at" not in line] == lines
    assert {desk.journal.entry(entry.id).content.person for entry in theirs} == {"Amara O."}
    assert desk.journal.entry(mine.id).content.person == "Amara Okonkwo"
    assert len(desk.journal.find(Query(words="O."))) == 3


def test_what_was_changed_since_stays_changed(desk: Desk, two: tuple[Person, Person]) -> None:
    short, whole = two
    entry = desk.journal.record(praise(person="Amara O."))
    desk.team.merge(short.id, whole.id)
    desk.journal.amend_person(replace(person(desk, "Amara Okonkwo"), recognition=Recognition.TEAM))
    desk.journal.amend(entry.id, praise("Somebody else's", person="Ben"))
    desk.team.separate(short.id)
    assert person(desk, "Amara Okonkwo") == replace(whole, recognition=Recognition.TEAM)
    assert desk.journal.entry(entry.id).content.person == "Ben"


def test_three_become_one_and_are_separated_one_by_one(desk: Desk) -> None:
    a, b, c = (desk.team.add(name) for name in ("A", "B", "C"))
    entry = desk.journal.record(praise(person="A"))
    desk.team.merge(a.id, b.id)
    desk.team.merge(b.id, c.id)
    assert set(person(desk, "C").aliases) == {"A", "B"}
    assert desk.journal.entry(entry.id).content.person == "C"
    with pytest.raises(NotFoundError, match="merged too"):
        desk.team.separate(a.id)
    desk.team.separate(b.id)
    assert desk.journal.entry(entry.id).content.person == "B"
    assert person(desk, "B").aliases == ("A",)
    desk.team.separate(a.id)
    assert desk.journal.entry(entry.id).content.person == "A"
    assert desk.journal.people() == [a, b, c]


def test_leavers_and_days_when_two_become_one(desk: Desk) -> None:
    gone, here = desk.team.add("Gone"), desk.team.add("Here")
    gone = desk.journal.amend_person(replace(gone, left=MONDAY, weekdays=frozenset()))
    desk.team.merge(here.id, gone.id)
    found = person(desk, "Gone")
    assert (found.left, found.weekdays) == (None, frozenset())
    other = desk.journal.amend_person(replace(desk.team.add("Other"), left=MONDAY, added=None))
    desk.journal.amend_person(replace(person(desk, "Gone"), left=date(2026, 5, 1)))
    desk.team.merge(other.id, gone.id)
    assert (person(desk, "Gone").left, person(desk, "Gone").added) == (date(2026, 5, 1), None)


def test_what_can_not_be_merged_or_separated(desk: Desk, two: tuple[Person, Person]) -> None:
    short, whole = two
    with pytest.raises(InvalidInputError, match="one and the same"):
        desk.team.merge(short.id, short.id)
    with pytest.raises(NotFoundError):
        desk.team.merge("nobody", whole.id)
    with pytest.raises(NotFoundError, match="was not merged"):
        desk.team.separate(short.id)
    desk.team.merge(short.id, whole.id)
    desk.team.add("amara o.")
    with pytest.raises(InvalidInputError, match="is called amara o"):
        desk.team.separate(short.id)
    assert len(desk.journal.people()) == 2


# Removing


def test_somebody_without_records_goes_and_comes_back_as_they_were(desk: Desk, two: tuple[Person, Person]) -> None:
    short, whole = two
    desk.team.merge(short.id, whole.id)
    assert desk.team.may_remove(whole.id)
    gone = desk.team.remove(whole.id)
    assert desk.journal.people() == []
    assert desk.book.people.merges() == []
    desk.team.put_back(gone)
    assert desk.journal.people() == [gone]
    desk.team.put_back(gone)
    assert desk.journal.people() == [gone]


def test_somebody_with_records_stays(desk: Desk) -> None:
    entry = desk.journal.record(praise(person="Ben"))
    desk.journal.remove(entry.id)
    ben = person(desk, "Ben")
    assert not desk.team.may_remove(ben.id)
    with pytest.raises(InvalidInputError, match="records about Ben"):
        desk.team.remove(ben.id)
    assert names(desk) == ["Ben"]


# Out and in


def test_all_that_is_known_of_people_comes_out_and_in_again(
    desk: Desk, tmp_path: Path, clock: HandClock, two: tuple[Person, Person]
) -> None:
    short, whole = two
    desk.team.merge(short.id, whole.id)
    desk.journal.amend_person(replace(person(desk, "Amara Okonkwo"), weekdays=frozenset({0, 3})))
    lines = list(desk.transfer.export())
    with whole_desk(tmp_path / "other", clock) as other:
        assert other.transfer.take_in(lines).unknown == {}
        assert list(other.transfer.export()) == lines
        assert other.journal.add_person("amara o.").name == "Amara Okonkwo"
    again = desk.transfer.take_in(lines)
    assert (again.taken["person"], again.there["person"]) == (0, 1)


def test_an_import_learns_what_was_not_known(desk: Desk, tmp_path: Path, clock: HandClock) -> None:
    desk.journal.amend_person(replace(desk.team.add("Kim Lee"), spoken="Kimi", weekdays=frozenset({1})))
    lines = list(desk.transfer.export())
    with whole_desk(tmp_path / "other", clock) as other:
        other.team.add("Kim Lee")
        other.transfer.take_in(lines)
        (found,) = other.journal.people()
        assert (found.spoken, found.weekdays) == ("Kimi", frozenset({1}))


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("weekdays", ["mo"], "“mo” is no weekday"),
        ("weekdays", "mon", "no list|not a list"),
        ("spoken", " ", "name is empty"),
        ("also", ["x" * 300], "name is too long"),
    ],
)
def test_a_line_about_a_person_that_is_wrong_is_refused(desk: Desk, key: str, value: object, words: str) -> None:
    import json

    lines = [next(iter(desk.transfer.export())), json.dumps({"type": "person", "name": "Kim", key: value}).encode()]
    with pytest.raises(InvalidInputError, match=words):
        desk.transfer.take_in(lines)
    assert desk.journal.people() == []
