"""Who has not been named upward, and the words to ask somebody how far praise may go."""

from datetime import date, timedelta

import pytest

from goodword.core.asking_words import WISHES, words_to_ask
from goodword.core.people import Person, Recognition
from goodword.core.upward import Unmentioned, unmentioned, unmentioned_words

TODAY = date(2026, 11, 20)


def one(name: str, wish: Recognition | None = None, added: int | None = None, left: date | None = None) -> Person:
    return Person(name, name, wish, None if added is None else weeks_ago(added), left)


def weeks_ago(weeks: int, days: int = 0) -> date:
    return TODAY - timedelta(weeks=weeks, days=days)


def names(team: list[Person], told: dict[str, date], named: tuple[str, ...] = ()) -> list[str]:
    return [found.person.name for found in unmentioned(team, told, TODAY, named)]


def test_eight_weeks_are_long() -> None:
    team = [one("Amara"), one("Kofi"), one("Rosa")]
    told = {"Amara": weeks_ago(8), "Kofi": weeks_ago(8, -1), "Rosa": weeks_ago(20)}
    assert names(team, told) == ["Rosa", "Amara"]
    assert [found.weeks for found in unmentioned(team, told, TODAY)] == [20, 8]


def test_those_who_never_were_come_last_and_only_after_eight_weeks() -> None:
    team = [one("Zoë", added=30), one("Ben", added=8), one("Lin", added=7), one("Unknown"), one("Amara", added=30)]
    told = {"Amara": weeks_ago(9)}
    assert names(team, told) == ["Amara", "Ben", "Zoë"]


def test_who_is_left_out() -> None:
    team = [
        one("Private", Recognition.PRIVATE, 30),
        one("Gone", added=30, left=TODAY),
        one("Going", added=30, left=TODAY + timedelta(days=1)),
        one("Named", added=30),
        one("Public", Recognition.PUBLIC, 30),
    ]
    assert names(team, {}, ("Named",)) == ["Going", "Public"]


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Unmentioned(one("Kofi Mensah"), 9), "Kofi Mensah was last named upward 9 weeks ago"),
        (Unmentioned(one("Kofi Mensah"), None), "Kofi Mensah has not been named upward yet"),
    ],
)
def test_the_words(found: Unmentioned, words: str) -> None:
    assert unmentioned_words(found) == words


def test_words_to_ask_quote_nothing_and_leave_the_choice() -> None:
    words = words_to_ask("Nguyễn Thị Minh Khai")
    assert words.startswith("Nguyễn, you did something")
    assert "!" not in words
    assert words_to_ask(" ").startswith(" , you did")
    assert [wish for wish, _ in WISHES] == list(Recognition)
