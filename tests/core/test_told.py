"""What the leader is told about what has left already."""

from datetime import UTC, datetime

from goodword.core.note_words import Audience
from goodword.core.told import Told, Way, left_words

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)


def told(entry: str, day: int, year: int = 2026) -> Told:
    return Told(entry, Audience.MANAGER, datetime(year, 11, day, 12, tzinfo=UTC), Way.MAIL)


def test_nothing() -> None:
    assert left_words(["a"], [], NOW) == "Nothing has left yet."
    assert left_words(["a"], [told("b", 2)], NOW) == "Nothing has left yet."


def test_all_of_it() -> None:
    assert left_words(["a", "b"], [told("a", 2), told("b", 4), told("c", 6)], NOW) == "It left on 4 November."
    assert left_words(["a"], [told("a", 2, 2025)], NOW) == "It left on 2 November 2025."


def test_part_of_it() -> None:
    assert left_words(["a", "b"], [told("b", 4)], NOW) == "Part of it left on 4 November."
