"""What a record may hold: what is kept as it is, tidied, or refused in words."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.practices import (
    FIELD_LIMIT,
    FIELDS,
    NOTE_LIMIT,
    Content,
    Kind,
    Owner,
    Paraphrase,
    Practice,
    checked,
    clean,
    field_label,
    is_blank,
    without_unprintable,
)
from support.book import coaching, listening, praise

BLANKS = {
    "nothing": "",
    "blanks": "   ",
    "line ends and tabs": "\r\n\t\n",
    "no-break space": "\u00a0\u202f\u2007",
    "wide space": "\u3000\u2003",
    "line separators": "\u2028\u2029",
    "zero-width": "\u200b\u200c\u200d\u2060\ufeff",
    "marks of direction": "\u200e\u200f\u202a\u202c\u2066\u2069\u061c",
    "soft hyphen": "\u00ad",
    "invisible operators": "\u2061\u2062\u2063\u2064",
    "hangul fillers": "\u115f\u1160\u3164\uffa0",
    "braille blank": "\u2800",
    "variation selectors": "\ufe0f\U000e0100",
    "grapheme joiner": "\u034f",
    "mongolian vowel separator": "\u180e",
    "tags": "\U000e0020\U000e007f",
}

REFUSED = {
    "NUL": "a\0b",
    "bell": "a\x07b",
    "escape": "\x1b[31mred",
    "delete": "a\x7f",
    "next line": "a\x85b",
    "vertical tab": "a\vb",
    "page break": "a\fb",
    "high surrogate": "a\ud800b",
    "low surrogate": "a\udfffb",
    "byte that is no UTF-8": "a\udcffb",
}

KEPT = {
    "right-to-left mark": "שלום\u200f (ok)",
    "embedding": "\u202bمرحبا\u202c there",
    "isolate": "\u2067שלום\u2069",
    "joined emoji": "👩\u200d🚀 flew",
    "flag": "🏴\U000e0067\U000e0062\U000e007f",
    "tab and line end": "one\ttwo\nthree",
    "private use": "\ue000",
    "noncharacter": "a\uffff",
    "quotes": "\"'`; DROP TABLE entry;--",
    "per cent and braces": "%s {0} %(x)s \\n",
}


def named(cases: dict[str, str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("text", cases.values(), ids=cases.keys())


# The note


@named(BLANKS)
def test_a_note_in_which_nothing_can_be_seen_is_empty(text: str) -> None:
    assert is_blank(text)
    with pytest.raises(InvalidInputError, match="The note is empty"):
        checked(praise(text))


@named(REFUSED)
def test_a_character_that_can_not_be_kept_is_named(text: str) -> None:
    with pytest.raises(InvalidInputError, match=r"The note holds a character .*\(U\+[0-9A-F]{4}\)"):
        checked(praise(text))


@named(KEPT)
def test_what_is_unusual_is_kept_as_it_is(text: str) -> None:
    assert checked(praise(text)).text == text


def test_line_ends_become_one_kind_and_outer_blanks_go() -> None:
    assert checked(praise("\n  one\r\ntwo\rthree  \n\n")).text == "one\ntwo\nthree"


def test_letters_are_composed() -> None:
    assert checked(praise("Zoe\u0308 spoke")).text == "Zo\u00eb spoke"


@pytest.mark.parametrize("letter", ["x", "é", "漢", "🎉"])
def test_the_longest_note_is_taken_and_a_byte_more_is_not(letter: str) -> None:
    fits = (letter * NOTE_LIMIT)[: NOTE_LIMIT // len(letter.encode())]
    fits += "x" * (NOTE_LIMIT - len(fits.encode()))
    assert len(checked(praise(fits)).text.encode()) == NOTE_LIMIT == 100_000
    with pytest.raises(InvalidInputError, match="The note is too long: 101 kB, and 100 kB fit") as caught:
        checked(praise(fits + "x"))
    assert caught.value.hint == "Shorten it, or split it into two records."


def test_blanks_around_the_longest_note_do_not_count() -> None:
    assert checked(praise("\n" + "x" * NOTE_LIMIT + "  ")).text == "x" * NOTE_LIMIT


def test_an_error_is_one_line_of_what_is_wrong_and_what_to_do() -> None:
    with pytest.raises(InvalidInputError) as caught:
        checked(praise(" "))
    assert str(caught.value) == "The note is empty. One sentence is enough."
    assert caught.value.title == "This can't be taken as it is"


# The fields


def test_every_practice_takes_its_own_fields() -> None:
    step = coaching(person="Ben", skill="Retros", next_step="Run one", due=date(2026, 3, 9), owner=Owner.ME)
    heard = listening(
        person="Ada", heard_from="Ops", topic="Deploys", paraphrase=Paraphrase.CONFIRMED,
        action="Ask Lee", kind=Kind.GRIEVANCE,
    )  # fmt: skip
    for content in (praise(person="Anna"), step, heard):
        assert checked(content) == content


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (praise(skill="x"), "A praise record has no skill."),
        (praise(next_step="x"), "A praise record has no next step."),
        (praise(kind=Kind.WISH), "A praise record has no kind."),
        (coaching(topic="x"), "A coaching record has no topic."),
        (coaching(heard_from="x"), "A coaching record has no heard from."),
        (coaching(paraphrase=Paraphrase.UNCHECKED), "A coaching record has no paraphrase."),
        (listening(skill="x"), "A listening record has no skill."),
        (praise(due=date(2026, 3, 9)), "A praise record has no due."),
        (praise(owner=Owner.ME), "A praise record has no owner."),
    ],
)
def test_a_field_of_another_practice_is_refused(content: Content, words: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        checked(content)
    assert caught.value.message == words


def test_an_empty_field_is_none_also_one_the_practice_does_not_have() -> None:
    content = checked(praise(person="  ", skill="", topic="\u200b"))
    assert content == Content(Practice.PRAISE, content.text)


def test_fields_are_folded_to_one_line_but_steps_and_actions_keep_theirs() -> None:
    step = checked(coaching(skill=" saying\n no ", next_step=" one\r\ntwo "))
    assert (step.skill, step.next_step) == ("saying no", "one\ntwo")
    assert checked(listening(action="one\ntwo")).action == "one\ntwo"


@pytest.mark.parametrize("field", ["person", "skill", "next_step"])
def test_the_longest_field_is_taken_and_a_character_more_is_not(field: str) -> None:
    assert getattr(checked(coaching(**{field: "é" * FIELD_LIMIT})), field) == "é" * FIELD_LIMIT
    with pytest.raises(InvalidInputError, match=f"The {field_label(field)} is too long: 1001 characters, and 1000 fit"):
        checked(coaching(**{field: "é" * (FIELD_LIMIT + 1)}))


@named(REFUSED)
def test_a_field_refuses_what_a_note_refuses(text: str) -> None:
    with pytest.raises(InvalidInputError, match="The next step holds a character"):
        checked(coaching(next_step=text))


def test_a_next_step_is_theirs_unless_said_otherwise() -> None:
    assert checked(coaching(next_step="Run one")).owner is Owner.THEM
    assert checked(coaching(next_step="Run one", owner=Owner.ME)).owner is Owner.ME
    assert checked(coaching(owner=Owner.ME)).owner is None
    assert checked(coaching()).owner is None


def test_a_paraphrase_is_unchecked_unless_said_otherwise() -> None:
    assert checked(listening()).paraphrase is Paraphrase.UNCHECKED
    assert checked(listening(paraphrase=Paraphrase.CORRECTED)).paraphrase is Paraphrase.CORRECTED
    assert checked(praise()).paraphrase is None


def test_every_field_belongs_to_a_practice() -> None:
    assert set().union(*FIELDS.values()) == {
        "person", "skill", "next_step", "due", "owner", "heard_from", "topic", "paraphrase", "action", "kind",
    }  # fmt: skip


# Any text at all


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_a_note_is_taken_whole_or_refused_and_taken_again_as_it_is(text: str) -> None:
    try:
        content = checked(praise(text))
    except InvalidInputError:
        held = set(text) - set("\n\t\r")
        assert is_blank(text) or any(unicodedata.category(c) in ("Cc", "Cs") for c in held)
        return
    assert content.text == unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    assert checked(content) == content
    content.text.encode()


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_pasted_text_holds_nothing_that_would_be_refused(text: str) -> None:
    pasted = without_unprintable(text)
    assert clean(pasted, "note", lines=True) == unicodedata.normalize("NFC", pasted).strip()


def test_paste_turns_page_breaks_into_line_ends_and_drops_the_rest() -> None:
    assert without_unprintable("a\r\nb\rc\fd\ve\u2028f\u2029g\0h\x1bi\ud800j\tk") == "a\nb\nc\nd\ne\nf\nghij\tk"


def test_a_step_agreed_where_something_was_heard_is_the_leaders() -> None:
    assert checked(listening(next_step="Ring them")).owner is Owner.ME
    assert checked(listening(next_step="Ring them", owner=Owner.THEM)).owner is Owner.THEM
    assert checked(listening(owner=Owner.ME)).owner is None
