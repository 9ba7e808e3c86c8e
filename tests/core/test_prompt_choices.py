"""The leader's own questions and the ones they hide."""

from pathlib import Path

import pytest

from goodword.core.errors import InvalidInputError
from goodword.core.practices import Practice
from goodword.core.prompt_choices import (
    MOST_OWN,
    PromptChoices,
    format_prompt_choices,
    parse_prompt_choices,
    unnamed_prompts,
)
from goodword.core.prompt_texts import FALLBACK, PromptTexts
from support.book import desk_in

PRAISE, COACHING = Practice.PRAISE, Practice.COACHING
SHIPPED = PromptTexts({PRAISE: ("Who helped?", "What did {name} do?")}, {PRAISE: ("What went well?",)})


def test_own_questions_come_first_in_the_prompt_and_above_the_note() -> None:
    choices = PromptChoices().adding(PRAISE, "  Who  laughed? ", SHIPPED)
    asked = choices.applied(SHIPPED)
    assert [asked.question(PRAISE, turn) for turn in range(3)] == ["Who laughed?", "Who helped?", "What went well?"]
    assert [asked.note_label(PRAISE, turn) for turn in range(2)] == ["Who laughed?", "Who helped?"]


def test_what_is_hidden_is_not_asked_and_comes_back_where_it_was() -> None:
    hidden = PromptChoices().hiding(PRAISE, "Who helped?", on=True)
    assert hidden.applied(SHIPPED).question(PRAISE, 0) == "What went well?"
    assert hidden.hides(PRAISE, "Who helped?")
    shown = hidden.hiding(PRAISE, "Who helped?", on=False)
    assert shown.applied(SHIPPED).of(PRAISE) == SHIPPED.of(PRAISE)
    assert shown == PromptChoices()


def test_with_everything_hidden_the_fallback_is_asked() -> None:
    choices = PromptChoices()
    for text in SHIPPED.of(PRAISE):
        choices = choices.hiding(PRAISE, text, on=True)
    assert choices.applied(SHIPPED).question(PRAISE, 4, "Ana") == FALLBACK
    assert choices.applied(SHIPPED).note_label(PRAISE, 4) == FALLBACK


def test_a_question_of_ones_own_can_be_reworded_and_taken_out() -> None:
    choices = PromptChoices().adding(PRAISE, "One?", SHIPPED).adding(PRAISE, "Two?", SHIPPED)
    changed = choices.changing(PRAISE, "One?", "First?", SHIPPED)
    assert changed.own_of(PRAISE) == ("First?", "Two?")
    assert changed.changing(PRAISE, "Two?", "Two?", SHIPPED) == changed
    assert changed.removing(PRAISE, "First?").own_of(PRAISE) == ("Two?",)
    assert choices.own_of(COACHING) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "This question is empty."),
        ("y" * 90, "This question has 90 characters."),
        ("Why {who}?", "This question has a brace that means nothing."),
        ("Who helped?", "This question is there already."),
        ("Mine?", "This question is there already."),
    ],
)
def test_what_can_be_no_question_is_refused_in_words(text: str, said: str) -> None:
    choices = PromptChoices().adding(PRAISE, "Mine?", SHIPPED)
    with pytest.raises(InvalidInputError) as caught:
        choices.adding(PRAISE, text, SHIPPED)
    assert caught.value.message == said
    assert caught.value.hint


def test_there_is_an_end_to_questions() -> None:
    choices = PromptChoices({PRAISE: tuple(f"{number}?" for number in range(MOST_OWN))})
    with pytest.raises(InvalidInputError, match="50 questions"):
        choices.adding(PRAISE, "One more?", SHIPPED)


def test_the_book_keeps_them(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        choices = PromptChoices().adding(PRAISE, "Who laughed?", SHIPPED)
        desk.preferences.change("prompts", format_prompt_choices(choices))
        assert desk.preferences.current().prompts == choices
        assert parse_prompt_choices(desk.preferences.text("prompts")) == choices


def test_questions_that_name_somebody_go_with_them() -> None:
    choices = PromptChoices({PRAISE: ("What did Ana do?", "Who laughed?")}, {PRAISE: ("Who helped?",)})
    left = parse_prompt_choices(unnamed_prompts(format_prompt_choices(choices), lambda text: "Ana" in text))
    assert left == PromptChoices({PRAISE: ("Who laughed?",)}, {PRAISE: ("Who helped?",)})
    stored = format_prompt_choices(left)
    assert unnamed_prompts(stored, lambda text: "Ana" in text) is stored
    assert unnamed_prompts("Ana, unreadable", lambda text: "Ana" in text) == ""
    assert unnamed_prompts("unreadable", lambda text: "Ana" in text) == "unreadable"
