"""The text that has somebody's back: what was typed, in clean sentences, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.practices import Practice
from goodword.core.wording.backing import Backing
from goodword.core.wording.labels import Label
from support.coach import coach

OWN, VOUCH, CHANGE = "we sent the wrong form", "Ben told me at once", "From today two people look at it"


def test_three_boxes_make_three_sentences() -> None:
    assert Backing("Ben", OWN, VOUCH, CHANGE).text == (
        "We sent the wrong form. Ben told me at once. From today two people look at it."
    )


def test_a_box_may_be_empty() -> None:
    assert Backing(own=OWN, change=CHANGE).text == "We sent the wrong form. From today two people look at it."
    assert Backing(vouch=" \n").text == ""
    assert Backing("Ben").text == ""


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  it was\n\n on us ", "It was on us."),
        ("sorry!", "Sorry!"),
        ("is that so?", "Is that so?"),
        ("and so on …", "And so on …"),
        ("he said “I am on it.”", "He said “I am on it.”"),
        ("he said “I am on it”", "He said “I am on it”."),
        ("we are sorry, ", "We are sorry."),
        ("iPads were mixed up", "iPads were mixed up."),
        ("élan matters", "Élan matters."),
        ("12 boxes went missing", "12 boxes went missing."),
        ("...", ""),
        ("wir haben es übersehen。", "Wir haben es übersehen。"),
    ],
)
def test_capitals_stops_and_blanks(typed: str, clean: str) -> None:
    assert Backing(own=typed).text == clean


def test_the_examples_carry_the_first_name_if_there_is_one() -> None:
    assert Backing("Tomasz Wiśniewski").examples.vouch.startswith("Tomasz ")
    assert "{" not in Backing().examples.text
    assert Backing().examples.vouch.startswith("My colleague ")


@pytest.mark.parametrize("person", ["Tomasz Wiśniewski", "Ana", "Nguyễn Thị Minh Khai", ""])
def test_the_coach_finds_no_fault_in_the_examples(person: str) -> None:
    examples = Backing(person).examples
    for text in (examples.own, examples.vouch, examples.change, examples.text):
        reading = coach().read(Practice.LISTENING, text, person or None)
        assert reading is not None
        assert Label.BLAMING not in reading.present


@given(st.text(max_size=60))
def test_every_letter_is_kept_and_cleaning_twice_changes_nothing(typed: str) -> None:
    text = Backing(own=typed).text
    letters = [letter for letter in typed.casefold() if letter.isalnum()]
    kept = [letter for letter in text.casefold() if letter.isalnum()]
    assert kept == letters
    assert Backing(own=text).text == text
    assert "\n" not in text
