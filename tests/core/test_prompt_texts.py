from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import KnownError
from goodword.core.practices import Practice
from goodword.core.prompt_texts import FALLBACK, NAME, PromptTexts, load_prompt_texts

SHIPPED = (Path(__file__).parents[2] / "resources" / "prompts" / "en.toml").read_text("utf-8")
SIX = '["One?", "Two?", "Three?", "Four?", "Five?", "Six?"]'
PLAIN = "\n".join(f"[{practice}]\nnote = {SIX}" for practice in Practice)
UNWANTED = ("!", "should", "oops", "great job", "must", "failed", "hurry", "better than", " best", "worst")


def shipped_texts() -> list[tuple[Practice, str]]:
    texts = load_prompt_texts(SHIPPED)
    return [(p, text) for p in Practice for text in (*texts.notes[p], *texts.prompts[p])]


@pytest.mark.parametrize("practice", Practice)
def test_there_are_plenty_of_texts_also_without_names(practice: Practice) -> None:
    texts = load_prompt_texts(SHIPPED)
    assert len({texts.question(practice, turn) for turn in range(100)}) >= 8
    assert len({texts.note_label(practice, turn) for turn in range(100)}) >= 6
    assert len(texts.notes[practice] + texts.prompts[practice]) >= 8


@pytest.mark.parametrize(("practice", "text"), shipped_texts())
def test_the_texts_speak_like_a_good_colleague(practice: Practice, text: str) -> None:
    assert len(text) < 90
    assert text[0].isupper()
    assert text[-1] in ".?"
    assert not [word for word in UNWANTED if word in text.lower()]
    assert [known for _, known in shipped_texts()].count(text) == 1
    assert practice is Practice.PRAISE or NAME not in text


def test_texts_take_turns() -> None:
    texts = load_prompt_texts(PLAIN)
    assert [texts.question(Practice.PRAISE, turn) for turn in (0, 1, 5, 6)] == ["One?", "Two?", "Six?", "One?"]


def test_a_name_is_asked_about_where_there_is_one() -> None:
    texts = PromptTexts(
        {Practice.PRAISE: ("What did {name} do?", "Who helped?")}, {Practice.PRAISE: ("Tell {name}.",)}
    )
    asked = [texts.question(Practice.PRAISE, turn, "Ana María") for turn in range(3)]
    assert asked == ["What did Ana María do?", "Tell Ana María.", "What did Ana María do?"]
    assert {texts.question(Practice.PRAISE, turn) for turn in range(3)} == {"Who helped?"}
    assert {texts.question(Practice.PRAISE, turn, " ") for turn in range(3)} == {"Who helped?"}
    assert texts.note_label(Practice.PRAISE, 5, "Bo") == "What did Bo do?"
    assert texts.note_label(Practice.PRAISE, 5) == "Who helped?"


def test_a_name_changes_nothing_where_no_text_takes_one() -> None:
    texts = load_prompt_texts(PLAIN)
    assert texts.question(Practice.LISTENING, 2, "Bo") == "Three?"


def test_without_any_text_the_fallback_is_asked() -> None:
    texts = PromptTexts({Practice.PRAISE: ("What did {name} do?",)})
    assert texts.question(Practice.PRAISE, 0) == FALLBACK
    assert PromptTexts().note_label(Practice.COACHING, 3) == FALLBACK


def test_an_edited_file_is_taken_with_its_blanks_folded() -> None:
    texts = load_prompt_texts('\ufefffallback = " What  now? "\r\n' + PLAIN.replace("One?", " One  more? "))
    assert texts.fallback == "What now?"
    assert texts.question(Practice.COACHING, 0) == "One more?"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("Two?", 'Two"?'), "Line 2 of the file can't be read."),
        (('"One?",', '"One?"'), "Line 2 of the file can't be read."),
        (("[coaching]", "[coaching"), "Line 3 of the file can't be read."),
        (("[praise]", "[prise]"), "“prise” is not known here."),
        (("[praise]\nnote", "praise"), "Praise is no table."),
        (("[praise]\nnote", "[praise]\nnotes"), "Praise has “notes”, which is not known here."),
        (('note = ["One?"', 'note = "One?" #'), "Praise, note is no list."),
        (('"Three?", ', ""), "Praise has 5 texts."),
        (('"One?"', '"One?", ' + '"More?", ' * 99 + '"More?"'), "Praise has 106 texts."),
        (("[praise]\nnote", "[praise]\nprompt"), "Praise has no text under note without {name}."),
        (('"Four?"', "4"), "Praise, note 4 is no text."),
        (('"Four?"', '""'), "Praise, note 4 is empty."),
        (('"Four?"', '"\u200b"'), "Praise, note 4 is empty."),
        (('"Four?"', '"Four\\u0007?"'), "Praise, note 4: The text holds a character that can't be kept (U+0007)."),
        (('"Four?"', f'"{"x" * 90}"'), "Praise, note 4 has 90 characters."),
        (('"Four?"', '"What did {boss} say?"'), "Praise, note 4 has a brace that means nothing."),
        (('"Four?"', '"What did {name say?"'), "Praise, note 4 has a brace that means nothing."),
        (("[praise]", 'fallback = "Ask {name}."\n[praise]'), "The fallback has a brace that means nothing."),
        (("[praise]", "fallback = 3\n[praise]"), "The fallback is no text."),
    ],
)
def test_a_bad_file_is_refused_in_words_that_name_the_place(change: tuple[str, str], message: str) -> None:
    with pytest.raises(KnownError) as refusal:
        load_prompt_texts(PLAIN.replace(*change, 1))
    assert refusal.value.message == message
    assert refusal.value.title
    assert refusal.value.hint.endswith(".")


def test_a_file_that_breaks_off_is_refused() -> None:
    with pytest.raises(KnownError, match="file can't be read"):
        load_prompt_texts(PLAIN[:-1])
    with pytest.raises(KnownError, match="Coaching has 0 texts"):
        load_prompt_texts(PLAIN.partition("[coaching]")[0])
    with pytest.raises(KnownError, match="The end of the file can't be read"):
        load_prompt_texts("praise = " + "[" * 100_000)


@given(st.text() | st.text(alphabet='[]{}"=,\n#praisecoaching note', max_size=200))
def test_whatever_stands_in_the_file_is_taken_or_refused_in_words(source: str) -> None:
    with pytest.raises(KnownError):
        load_prompt_texts(source)
