"""Records in words."""

from dataclasses import replace
from datetime import date

import pytest

from goodword.core.desk import Desk
from goodword.core.practices import Content, Kind, Owner, Paraphrase
from goodword.shell.windows.records.record_words import (
    Fact,
    aside,
    day_heading,
    facts,
    first_words,
    heading,
    in_bin,
    long_date,
    spoken,
    when,
)
from support.book import coaching, listening, praise
from support.clock import HandClock

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (praise(person="Amara Okonkwo"), "Amara Okonkwo"),
        (praise(), "The team"),
        (coaching(), "Coaching"),
        (coaching(person="Ben"), "Ben"),
        (listening(topic="Opening hours", person="Ben"), "Opening hours"),
        (listening(person="Ben", heard_from="Ms H"), "Ben"),
        (listening(heard_from="Ms H"), "Ms H"),
        (listening(), "Listening"),
    ],
)
def test_heading(desk: Desk, content: Content, words: str) -> None:
    assert heading(desk.journal.record(content)) == words


def test_the_end_of_a_row(desk: Desk, clock: HandClock) -> None:
    entry = desk.journal.record(praise())
    assert aside(entry, late=False) == "15:30"
    assert aside(entry, late=True) == "Added later"
    assert aside(desk.journal.record(coaching()), late=False) == "Private"
    earlier = desk.journal.record(praise(), on=date(2026, 2, 27))
    assert aside(earlier, late=False) == "Mon 15:30"


def test_days(desk: Desk) -> None:
    assert day_heading(TODAY, TODAY) == "Today, Monday 2 March"
    assert day_heading(date(2026, 3, 1), TODAY) == "Yesterday, Sunday 1 March"
    assert day_heading(date(2025, 12, 31), TODAY) == "Wednesday 31 December 2025"
    assert long_date(date(2026, 2, 1), TODAY) == "Sunday 1 February"


def test_when_it_was_written(desk: Desk) -> None:
    assert when(desk.journal.record(praise()), TODAY, late=False) == "Monday 2 March, 15:30"
    earlier = desk.journal.record(praise(), on=date(2026, 2, 20))
    assert when(earlier, TODAY, late=False) == "Friday 20 February, written on Monday 2 March, 15:30"
    assert when(earlier, TODAY, late=True) == "Friday 20 February, added later, on Monday 2 March, 15:30"


def test_the_bin_says_how_long(desk: Desk, clock: HandClock) -> None:
    entry = desk.journal.remove(desk.journal.record(praise()).id)
    assert entry.removed is not None
    assert in_bin(entry.removed, TODAY) == "In the bin since Monday 2 March. It goes for good after Wednesday 1 April."


def test_facts_of_coaching(desk: Desk) -> None:
    entry = desk.journal.record(
        coaching(person="Ben", skill="Waiting", next_step="Three calls", due=date(2026, 3, 9))
    )
    assert facts(entry, TODAY) == [
        Fact("Skill", "Waiting"),
        Fact("Next step", "Three calls"),
        Fact("Who does it", "Ben"),
        Fact("Follow up on", "Monday 9 March"),
    ]
    mine = replace(entry, content=replace(entry.content, owner=Owner.ME))
    assert Fact("Who does it", "Me") in facts(mine, TODAY)


def test_facts_of_listening(desk: Desk) -> None:
    entry = desk.journal.record(
        listening(
            heard_from="Ms H", topic="Hours", person="Ben", kind=Kind.UNEXPECTED_USE,
            paraphrase=Paraphrase.CORRECTED, action="A new sign",
        )
    )  # fmt: skip
    assert facts(entry, TODAY) == [
        Fact("Heard from", "Ms H"),
        Fact("About", "Ben"),
        Fact("Kind", "Unexpected use"),
        Fact("Paraphrase", "Corrected"),
        Fact("Action", "A new sign"),
    ]


def test_a_row_as_it_is_read_out(desk: Desk) -> None:
    entry = desk.journal.record(praise("One\nTwo", person="Amara"))
    assert spoken(entry, TODAY, late=False) == "Praise, Amara, Monday 2 March: One Two"
    assert spoken(entry, TODAY, late=True) == "Praise, Amara, Monday 2 March, added later: One Two"
    assert len(first_words("word " * 20_000)) < 500
