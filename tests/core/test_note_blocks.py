"""The neutral document: which blocks there are, and that no text in them can harm a writer or a neighbour."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.brag_note import BragNote, Heard, PersonPraise, Praise, Topic
from goodword.core.note_blocks import (
    Block,
    Heading,
    Item,
    Items,
    Paragraph,
    Signature,
    Subtitle,
    Title,
    balanced,
    blocks,
    visible,
)
from goodword.core.note_words import Audience
from support.notes_at_random import ANY_TEXT, NOTES

DAY = date(2026, 11, 17)


def note(*people: PersonPraise, topics: tuple[Topic, ...] = (), audience: Audience = Audience.MANAGER) -> BragNote:
    return BragNote(audience, "Good words", "Week 47", "Two things.", people, topics, "Johanna")


def praised(name: str | None, *texts: str) -> PersonPraise:
    return PersonPraise(name, tuple(Praise(text, DAY) for text in texts))


def test_the_order_of_blocks() -> None:
    topic = Topic("Refunds", (Heard("Unclear.", "Ask billing."), Heard("Late.", None)))
    assert blocks(note(praised("Amara", "Rang.\nTwice.\n\n\nSat."), praised(None, "All."), topics=(topic,))) == [
        Title("Good words"),
        Subtitle("Week 47"),
        Paragraph("Two things."),
        Heading("From the team"),
        Items((Item("Amara", ("Rang.\nTwice.", "Sat.")), Item("The team", ("All.",)))),
        Heading("What we heard"),
        Items((Item("Refunds, heard twice.", ("Unclear.", "Late.", "Next: Ask billing.")),)),
        Signature("Johanna"),
    ]


def test_things_without_a_topic_are_items_of_their_own() -> None:
    topics = (Topic(None, (Heard("One.", None), Heard("Two.", None))), Topic("Why?", (Heard("Three.", None),)))
    assert Items((Item(None, ("One.",)), Item(None, ("Two.",)), Item("Why?", ("Three.",)))) in blocks(
        note(topics=topics)
    )


def test_a_note_for_one_person_speaks_to_them() -> None:
    kinds = blocks(note(praised("Kofi", "Rang.", "Sat."), audience=Audience.PERSON))
    assert Items((Item(None, ("Rang.",)), Item(None, ("Sat.",)))) in kinds
    assert not any(isinstance(block, Heading) for block in kinds)


def test_what_shows_nothing_is_left_out() -> None:
    empty = BragNote(Audience.MANAGER, " ", "", "\n", (praised(" ", "\u202c \n"),), (), None)
    assert blocks(empty) == [Heading("From the team")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\x00b\x1bc\x7fd", "a␀b␛c␡d"),
        ("a\ud800b\ufffec\uffffd\x80", "a�b�c�d�"),
        ("a\tb", "a\tb"),
    ],
)
def test_what_no_document_can_hold_stands_as_a_sign(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("line", "closed"),
    [
        ("plain", "plain"),
        ("a\u202eb", "a\u202eb\u202c"),
        ("a\u2067b\u202ac", "a\u2067b\u202ac\u202c\u2069"),
        ("a\u202c\u2069b", "ab"),
        ("\u2067a\u202eb\u2069c", "\u2067a\u202eb\u202c\u2069c"),
        ("\u202a\u2068a\u202cb\u2069\u202c", "\u202a\u2068ab\u2069\u202c"),
    ],
)
def test_directions_are_closed(line: str, closed: str) -> None:
    assert balanced(line) == closed


@given(st.text("ab\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
def test_every_direction_that_opens_closes(line: str) -> None:
    once = balanced(line)
    assert balanced(once) == once
    assert sum(map(once.count, "\u2066\u2067\u2068")) == once.count("\u2069")
    assert sum(map(once.count, "\u202a\u202b\u202d\u202e")) == once.count("\u202c")


def lines_of(block: Block) -> list[str]:
    if isinstance(block, Items):
        texts = [text for item in block.items for text in (item.lead or "-", *item.paragraphs)]
        assert all("\n" not in (item.lead or "") for item in block.items)
    else:
        texts = [block.text]
        assert "\n" not in block.text or isinstance(block, Paragraph)
    assert all(text == text.strip() for text in texts)
    return [line for text in texts for line in text.split("\n")]


@given(NOTES)
def test_every_line_of_every_note_can_be_shown(any_note: BragNote) -> None:
    for block in blocks(any_note):
        for line in lines_of(block):
            assert line.strip()
            assert line == balanced(visible(line))
            line.encode()


@given(ANY_TEXT)
def test_no_letter_is_lost(text: str) -> None:
    text = text.translate(dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")))
    lists = [block for block in blocks(note(praised("A", text))) if isinstance(block, Items)]
    shown = "".join("".join(lines_of(block)[1:]) for block in lists)
    assert "".join(shown.split()) == "".join(visible(text).split())
