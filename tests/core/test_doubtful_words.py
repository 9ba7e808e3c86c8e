"""Words about health and words of blame: found in a note, and near misses left alone."""

import pytest

from goodword.core.note_scan import scan
from goodword.core.practices import Practice


def seen(text: str, practice: Practice = Practice.PRAISE) -> list[tuple[str, str]]:
    """Kind and words of all warnings."""
    return [(look.doubt.value, text[look.start : look.end]) for look in scan(text, practice)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She was burned out in May", "burned out"),
        ("covered the late shift after surgery", "after surgery"),
        ("although he broke his leg", "broke his leg"),
        ("back from maternity leave", "maternity leave"),
        ("worked through chronic pain", "chronic pain"),
        ("with a sick child at home", "sick child"),
        ("in spite of her PTSD", "PTSD"),
    ],
)
def test_words_about_health(text: str, words: str) -> None:
    assert ("health", words) in seen(text)


@pytest.mark.parametrize(
    "text", ["the therapy room key", "a pain point of our clients", "broke a record", "operation went smoothly"]
)
def test_no_words_about_health(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bob messed up, and Amara rang everybody back.", "messed up"),
        ("It was Tomasz’s fault; she mended it in an hour.", "Tomasz’s fault"),
        ("Cleaned up after Marketing dropped the ball.", "dropped the ball"),
        ("Stayed late when the others let us down.", "let us down"),
        ("Bob forgot the list, as usual, and she noticed.", "forgot the list, as usual"),
        ("Kofi was to blame, Amara was not.", "was to blame"),
    ],
)
def test_a_praise_that_blames_somebody_else(text: str, words: str) -> None:
    assert seen(text) == [("blame", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Apologised without blaming housekeeping.",
        "Told the client openly that we messed up.",
        "Took the blame for all of us and rang the client.",
        "Drew the fault in the pump on a napkin.",
        "She never let us down.",
        "Added lazy loading to the list.",
    ],
)
def test_a_praise_that_blames_nobody(text: str) -> None:
    assert seen(text) == []


def test_in_what_was_heard_blame_is_left_to_the_coach() -> None:
    assert seen("It was his fault.", Practice.LISTENING) == []
