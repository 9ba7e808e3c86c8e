"""Notes as people type them, cut into words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.wording.tokens import plain, tokens


def words(text: str) -> list[str]:
    return [token.word for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Didn't, didnt, didn’t", ["did", "not", ",", "did", "not", ",", "did", "not"]),
        ("I'm sure she's in", ["i", "am", "sure", "she", "is", "in"]),
        ("thurs w/ the cust", ["thursday", "with", "/", "the", "customer"]),
        ("José and Zoë", ["jose", "and", "zoe"]),
        ("one-to-one", ["one", "to", "one"]),
        ("at 2.13pm, 30% off", ["at", "2.13pm", ",", "30", "%", "off"]),
        ("checks ID first", ["checks", "id", "first"]),
        ("👍", ["👍"]),
        ("", []),
    ],
)
def test_words_come_plain(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_token_knows_its_place_and_how_it_was_written() -> None:
    first, second, _, third = tokens("Ama's call. Good")

    assert (first.word, first.start, first.end) == ("ama", 0, 5)
    assert (first.capital, first.opens) == (True, True)
    assert (second.opens, second.capital) == (False, False)
    assert (third.word, third.opens) == ("good", True)


def test_drawn_out_words_are_shortened() -> None:
    assert plain("sooooo") == plain("soo")


@given(st.text(max_size=300))
def test_every_token_stands_where_it_says(text: str) -> None:
    found = tokens(text)

    assert [token.start for token in found] == sorted(token.start for token in found)
    assert all(token.word and 0 <= token.start < token.end <= len(text) for token in found)
