"""The order of a note by itself, and what the leader chose on top of it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.brag_note import Composed, compose
from goodword.core.errors import InvalidInputError
from goodword.core.note_choices import Choices, EditedLine, Says
from goodword.core.note_rows import Row, arranged, drawn_up
from goodword.core.note_words import Audience
from goodword.core.people import Person, Recognition
from goodword.core.practices import Entry, Practice
from goodword.core.weeks import Period
from support.notes import FRIDAY, WEEK, heard, person, praise

AMARA, KOFI, ROSA = person("Amara Obi"), person("Kofi Mensah"), person("Rosa Lind")
TEAM = [AMARA, KOFI, ROSA]


def made(
    entries: list[Entry],
    choices: Choices | None = None,
    *,
    audience: Audience = Audience.MANAGER,
    people: list[Person] | None = None,
    period: Period | None = None,
    recipient: Person | None = None,
    scored: bool = False,
) -> Composed:
    """A note; scored, a text is the more specific the longer it is."""
    return compose(
        entries[::-1],
        people or TEAM,
        period or WEEK.period(),
        audience,
        today=FRIDAY,
        recipient=recipient,
        choices=choices,
        score=(lambda entry: len(entry.content.text)) if scored else None,
    )


def told(note: Composed) -> list[tuple[str | None, list[str]]]:
    """Who, and what of them."""
    return [(group.person, [one.text for one in group.praises]) for group in note.note.people]


def test_the_most_specific_comes_first_and_the_team_last() -> None:
    entries = [
        praise("Short.", AMARA.name),
        praise("Everybody stayed until the very last of all calls.", None),
        praise("Longer words.", KOFI.name),
        praise("Of all words the longest.", AMARA.name),
        praise("As long words", KOFI.name),
    ]
    assert told(made(entries, scored=True)) == [
        (AMARA.name, ["Of all words the longest.", "Short."]),
        (KOFI.name, ["Longer words.", "As long words."]),
        (None, ["Everybody stayed until the very last of all calls."]),
    ]
    assert [name for name, _ in told(made(entries))] == [AMARA.name, KOFI.name, None]


def test_a_year_for_one_person_is_told_as_it_came() -> None:
    year = Period.year("2026")
    entries = [praise("One.", AMARA.name, date(2026, 3, 2)), praise("Much longer.", AMARA.name, date(2026, 5, 4))]
    note = made(entries, audience=Audience.PERSON, period=year, recipient=AMARA, scored=True)
    assert told(note) == [(AMARA.name, ["One.", "Much longer."])]


def test_what_is_left_out_stays_a_row() -> None:
    entries = [praise("Rang.", AMARA.name), praise("Sat.", KOFI.name), heard("Long", "Lists")]
    note = made(entries, Choices().with_in(entries[0].id, is_in=False))
    assert told(note) == [(KOFI.name, ["Sat."])]
    assert [(row.label, row.is_in) for row in note.rows] == [(AMARA.name, False), (KOFI.name, True), ("Lists", True)]
    assert note.entries == (entries[1].id, entries[2].id)
    assert note.note.intro.startswith("One thing the team did")


def test_everything_left_out() -> None:
    entries = [praise("Rang.", AMARA.name)]
    choices = Choices().with_in(entries[0].id, is_in=False)
    assert made(entries, choices).note.intro.startswith("Everything is left out.")
    assert told(made(entries, choices.with_in(entries[0].id, is_in=True))) == [(AMARA.name, ["Rang."])]


def test_everything_left_out_beside_what_is_held_back() -> None:
    entries = [praise("Rang.", AMARA.name), praise("Sat.", "Noor")]
    choices = Choices().with_in(entries[0].id, is_in=False)
    note = made(entries, choices, people=[AMARA, person("Noor", Recognition.PRIVATE)])
    assert note.held_back_words() == "Held back: 1 praise"
    assert note.note.intro.startswith("Everything is left out.")


def test_the_leaders_order_holds_and_new_records_stand_where_they_would() -> None:
    entries = [praise("A1.", AMARA.name), praise("K1.", KOFI.name), praise("R1.", ROSA.name), heard("H1", "Lists")]
    order = Choices().with_order([entries[i].id for i in (3, 2, 0, 1)])
    assert told(made(entries, order)) == [(ROSA.name, ["R1."]), (AMARA.name, ["A1."]), (KOFI.name, ["K1."])]
    later = [*entries, praise("K2.", KOFI.name), praise("All.", None), heard("H2", "lists"), heard("H3", "Beds")]
    note = made(later, order)
    assert told(note) == [
        (ROSA.name, ["R1."]),
        (None, ["All."]),
        (AMARA.name, ["A1."]),
        (KOFI.name, ["K1.", "K2."]),
    ]
    assert [(topic.topic, len(topic.heard)) for topic in note.note.topics] == [("Lists", 2), ("Beds", 1)]


def test_a_record_that_comes_before_all_others_joins_at_the_top() -> None:
    entries = [praise("A1.", AMARA.name, date(2026, 11, 16)), praise("K1.", KOFI.name), praise("R1.", ROSA.name)]
    order = Choices().with_order([entries[2].id, entries[1].id])
    assert [row.label for row in made(entries, order).rows] == [AMARA.name, ROSA.name, KOFI.name]


def test_one_person_may_stand_in_two_places() -> None:
    entries = [praise("A1.", AMARA.name), praise("A2.", AMARA.name), praise("K1.", KOFI.name)]
    note = made(entries, Choices().with_order([entries[i].id for i in (0, 2, 1)]))
    assert told(note) == [(AMARA.name, ["A1."]), (KOFI.name, ["K1."]), (AMARA.name, ["A2."])]


def test_a_line_in_other_words() -> None:
    entries = [praise("Rang.", AMARA.name), heard("Lists are long", "Lists", "Shorten them")]
    choices = Choices().with_line(entries[0].id, entries[0].content, Says("  Rang the clinic back "))
    choices = choices.with_line(entries[1].id, entries[1].content, Says("Lists are long", " "))
    note = made(entries, choices)
    assert told(note) == [(AMARA.name, ["Rang the clinic back."])]
    assert note.note.topics[0].heard[0].action is None
    first, second = note.rows
    assert (first.is_edited, first.is_outdated, first.recorded) == (True, False, Says("Rang."))
    assert second.says == Says("Lists are long.")
    assert not choices.with_line(entries[0].id, entries[0].content, None).lines.get(entries[0].id)
    assert not choices.with_line(entries[0].id, entries[0].content, Says("Rang. ")).lines.get(entries[0].id)


def test_a_record_that_changed_since_is_noticed() -> None:
    entries = [praise("Rang.", AMARA.name)]
    choices = Choices().with_line(entries[0].id, entries[0].content, Says("Rang back"))
    changed = replace(entries[0], content=replace(entries[0].content, text="Rang twice."))
    row = made([changed], choices).rows[0]
    assert (row.is_outdated, row.says.text, row.recorded.text) == (True, "Rang back.", "Rang twice.")


@pytest.mark.parametrize("says", [Says(" "), Says("a\x00b"), Says("a", "b" * 1001)])
def test_words_that_no_record_could_hold_are_refused(says: Says) -> None:
    entry = heard("Long", "Lists")
    with pytest.raises(InvalidInputError):
        Choices().with_line(entry.id, entry.content, says)


def test_an_edited_line_that_names_a_private_person_is_held_back() -> None:
    kofi = person(KOFI.name, Recognition.PRIVATE)
    entries = [praise("Rang.", AMARA.name), praise("Sat.", ROSA.name)]
    choices = Choices().with_line(entries[0].id, entries[0].content, Says("Rang with Kofi"))
    note = made(entries, choices, people=[AMARA, kofi, ROSA])
    assert told(note) == [(ROSA.name, ["Sat."])]
    assert note.rows[0].held == "Kofi Mensah is named, and likes praise in private."
    assert note.held_back[0].praises == (entries[0].id,)
    assert note.entries == (entries[1].id,)
    assert "Kofi" not in repr(note.note)


def test_words_put_while_they_might_go_are_held_back_once_they_may_not() -> None:
    entries = [praise("Rang with Kofi.", AMARA.name)]
    choices = Choices().with_line(entries[0].id, entries[0].content, Says("Rang with K"))
    people = [AMARA, person(KOFI.name, Recognition.PRIVATE)]
    assert told(made(entries, choices, people=people)) == [(AMARA.name, ["Rang with K."])]
    assert made(entries, people=people).rows == ()


def test_an_edited_line_may_not_tell_who_said_it() -> None:
    entry = heard("A call first", "Calls", heard_from="Ms Quill")
    choices = Choices().with_line(entry.id, entry.content, Says("Ms Quill wants a call first"))
    note = made([entry], choices)
    assert note.note.topics == ()
    assert note.rows[0].held == "The text names who said it."


def test_whom_to_ask_is_told_where_only_that_is_missing() -> None:
    rosa = person(ROSA.name, Recognition.TEAM)
    entries = [praise("Rang.", AMARA.name), praise("Sat with Rosa.", KOFI.name), heard("Long", "Lists")]
    held = made(entries, audience=Audience.COMPANY, people=[AMARA, KOFI, rosa]).held_back
    assert [(one.reason, one.ask and one.ask.name) for one in held] == [
        ("Amara Obi has not been asked about praise in public.", "Amara Obi"),
        ("Rosa Lind likes praise within the team.", None),
        ("What was heard stays with your manager and the team.", None),
    ]
    assert all(one.ask is None for one in made(entries, people=TEAM).held_back)


def test_choices_are_made_or_not() -> None:
    entry = praise("Rang.")
    assert not Choices().are_made
    assert Choices().with_order(["a"]).are_made
    assert Choices().with_in("a", is_in=False).are_made
    assert Choices().with_line(entry.id, entry.content, Says("Sat")).are_made
    assert Choices(lines={"a": EditedLine(Says("b"), Says("c"))}).applied("b", entry.content) is entry.content


ROWS = st.lists(
    st.builds(
        Row,
        st.uuids().map(str),
        st.sampled_from([Practice.PRAISE, Practice.LISTENING]),
        st.sampled_from([None, "A", "a", "B", ""]),
        st.just(date(2026, 11, 17)),
        st.just(Says("x")),
        st.just(Says("x")),
    ),
    max_size=12,
)


@given(ROWS, st.randoms(use_true_random=False))
def test_every_row_stands_once_whatever_the_order(rows: list[Row], random: object) -> None:
    by_itself = drawn_up(rows, lambda row: len(row.entry_id) % 3)
    ids = [row.entry_id for row in by_itself]
    chosen = [*ids[1::2], "gone", *ids[:1]]
    placed = arranged(by_itself, chosen)
    assert sorted(row.entry_id for row in placed) == sorted(ids)
    assert [row.practice for row in placed] == sorted((row.practice for row in placed), reverse=True)
    assert arranged(by_itself, ids) == by_itself
    assert arranged(by_itself, ()) == by_itself
