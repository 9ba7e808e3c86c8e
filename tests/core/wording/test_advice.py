"""What is said about a note: lights, the one question, at most one hint."""

import pytest

from goodword.core.practices import Practice
from goodword.core.settings import BY_KEY, Settings
from goodword.core.wording.advice import (
    Advice,
    HintsOfANote,
    Note,
    advise,
    filled_parts,
    hint_setting,
    wanted_hints,
)
from goodword.core.wording.labels import HINTED, PARTS, Label, Reading, Span
from goodword.core.wording.words import all_there, part_words, question

ALL = frozenset(label for labels in HINTED.values() for label in labels)
TEXT = "Thanks to my coaching she called the clinic on Tuesday."


def reading(practice: Practice, *present: Label, spans: tuple[Span, ...] = ()) -> Reading:
    return Reading(practice, frozenset(present), None, spans)


def say(note: Note, found: Reading | None, hints: HintsOfANote | None = None, wanted: frozenset[Label] = ALL) -> Advice:
    return advise(note, found, hints or HintsOfANote(), wanted)


@pytest.mark.parametrize("practice", Practice)
def test_an_empty_note_is_asked_the_first_question(practice: Practice) -> None:
    said = say(Note(practice, " \n"), None)
    assert said.lit == frozenset()
    assert said.question.endswith(("?", "."))
    assert "rather than" not in said.question
    assert said.hint is None


def test_the_name_is_in_the_question_if_it_is_a_short_one() -> None:
    assert say(Note(Practice.PRAISE, "", person="Amara Okonkwo"), None).question == "What exactly did Amara do or say?"
    assert say(Note(Practice.PRAISE, "", person="A" * 21), None).question == "What exactly did they do or say?"
    assert say(Note(Practice.PRAISE, "", person=" "), None).question == "What exactly did they do or say?"


def test_a_trait_alone_is_asked_for_the_act() -> None:
    said = say(Note(Practice.PRAISE, "Amara is a real star.", person="Amara O"), reading(Practice.PRAISE))
    assert said.question == "What did Amara do, rather than what is Amara like?"


@pytest.mark.parametrize("practice", Practice)
def test_all_parts_are_lit_and_nothing_is_asked(practice: Practice) -> None:
    said = say(Note(practice, TEXT), reading(practice, *PARTS[practice]))
    assert said.lit == frozenset(PARTS[practice])
    assert said.question == all_there(practice)


@pytest.mark.parametrize("practice", Practice)
@pytest.mark.parametrize("missing", [0, 1])
def test_what_is_missing_is_asked_for(practice: Practice, missing: int) -> None:
    present = [part for part in PARTS[practice] if part is not PARTS[practice][missing]]
    said = say(Note(practice, TEXT), reading(practice, *present))
    assert said.lit == frozenset(present)
    assert said.question == question(practice, present, None)


def test_fields_beside_the_note_count_too() -> None:
    filled = filled_parts(Practice.COACHING, {"skill": "Waiting", "next_step": " ", "due": "2026-03-06", "text": "x"})
    assert filled == {Label.SKILL, Label.DATED}
    said = say(Note(Practice.COACHING, TEXT, filled), reading(Practice.COACHING, Label.NEXT_STEP))
    assert said.question == "All three are there."
    assert say(Note(Practice.COACHING, "", filled), None).question == "What will they try next, or you for them?"
    assert filled_parts(Practice.LISTENING, {"action": "Ask Billing"}) == {Label.ACTION}
    assert filled_parts(Practice.PRAISE, {"person": "Amara"}) == frozenset()


def test_a_due_day_that_is_none_does_not_count() -> None:
    assert filled_parts(Practice.COACHING, {"due": "when we can"}) == frozenset()


def test_a_language_without_rules_lights_nothing_and_asks_nothing() -> None:
    said = say(Note(Practice.LISTENING, "Heute kam keine Antwort.", frozenset({Label.ACTION})), None)
    assert said == Advice(Practice.LISTENING, frozenset({Label.ACTION}), "")


def test_a_word_or_two_is_in_no_language_yet() -> None:
    assert say(Note(Practice.PRAISE, "Am"), None).question == "What exactly did they do or say?"


def test_everything_is_there_in_words_for_who_does_not_see_it() -> None:
    found = reading(Practice.PRAISE, Label.ACTION, Label.SITUATION, Label.BACKHANDED)
    said = say(Note(Practice.PRAISE, TEXT), found)
    assert said.in_words == (
        "Situation: there. Action: there. Effect: not yet there. What was different afterwards, and for whom? "
        "Some words here take part of it back. Does it stand without them?"
    )
    assert {part_words(part) for part in PARTS[Practice.PRAISE]} == {"Situation", "Action", "Effect"}


# Hints


def shown(said: Advice) -> Label | None:
    return said.hint.label if said.hint else None


def test_one_hint_at_a_time_the_first_kind_first() -> None:
    note, hints = Note(Practice.PRAISE, TEXT), HintsOfANote()
    found = reading(Practice.PRAISE, Label.COMPARING, Label.CREDIT_TAKING, Label.BACKHANDED)
    assert shown(say(note, found, hints)) is Label.CREDIT_TAKING
    hints.close(Label.CREDIT_TAKING)
    assert shown(say(note, found, hints)) is Label.BACKHANDED
    assert shown(say(note, found, hints, ALL - {Label.BACKHANDED})) is Label.COMPARING


def test_the_leaders_own_share_is_shown_back_once_a_note() -> None:
    note, hints = Note(Practice.PRAISE, TEXT), HintsOfANote()
    share = reading(Practice.PRAISE, Label.CREDIT_TAKING, spans=(Span(Label.CREDIT_TAKING, 0, 21),))
    said = say(note, share, hints)
    assert said.hint is not None
    assert said.hint.words == "“Thanks to my coaching” You appear as the cause here. Whose act was it?"
    assert say(note, share, hints) == said
    assert shown(say(note, reading(Practice.PRAISE), hints)) is None
    assert shown(say(note, share, hints)) is None
    hints.begin_anew()
    assert shown(say(note, share, hints)) is Label.CREDIT_TAKING


def test_a_long_share_is_shortened_at_a_word() -> None:
    text = "Because of the plan that I made in the spring and\nheld everybody to"
    span = Span(Label.CREDIT_TAKING, 0, len(text))
    said = say(Note(Practice.PRAISE, text), reading(Practice.PRAISE, Label.CREDIT_TAKING, spans=(span,)))
    assert said.hint is not None
    assert said.hint.words.startswith("“Because of the plan that I made in the…” ")


def test_a_share_that_was_seen_nowhere_is_asked_about_without_a_quote() -> None:
    said = say(Note(Practice.PRAISE, TEXT), reading(Practice.PRAISE, Label.CREDIT_TAKING))
    assert said.hint is not None
    assert said.hint.words == "You appear as the cause here. Whose act was it?"


def test_other_hints_come_back_with_their_words() -> None:
    note, hints = Note(Practice.COACHING, TEXT), HintsOfANote()
    judging = reading(Practice.COACHING, Label.JUDGING)
    assert shown(say(note, judging, hints)) is Label.JUDGING
    assert shown(say(note, reading(Practice.COACHING), hints)) is None
    assert shown(say(note, judging, hints)) is Label.JUDGING


def test_switched_off_is_not_gone_away() -> None:
    note, hints = Note(Practice.PRAISE, TEXT), HintsOfANote()
    share = reading(Practice.PRAISE, Label.CREDIT_TAKING)
    assert shown(say(note, share, hints)) is Label.CREDIT_TAKING
    assert shown(say(note, share, hints, ALL - {Label.CREDIT_TAKING})) is None
    assert shown(say(note, share, hints)) is Label.CREDIT_TAKING


def test_every_kind_has_its_setting() -> None:
    assert {hint_setting(label) for label in ALL} <= set(BY_KEY)
    assert wanted_hints(Settings()) == ALL
    assert wanted_hints(Settings(hint_blaming=False)) == ALL - {Label.BLAMING}
