"""The words around the entries: true for any count, and never about the leader."""

from datetime import date
from itertools import product

import pytest

from goodword.core.note_words import Audience, intro, quiet
from goodword.core.weeks import Period, Week

WEEK = Week(2026, 47).period()
MONTH = Period(date(2026, 11, 1), date(2026, 11, 30), "")


@pytest.mark.parametrize(
    ("audience", "praises", "topics", "words"),
    [
        (Audience.MANAGER, 3, 1, "Three things the team did this week that I would like you to hear about."),
        (Audience.MANAGER, 0, 1, "One thing the team heard this week that I would like you to know about."),
        (Audience.TEAM, 1, 0, "One thing you did this week that deserves to be said out loud."),
        (Audience.TEAM, 13, 0, "13 things you did this week that deserve to be said out loud."),
        (Audience.TEAM, 0, 1, "One thing we heard this week, and what becomes of it."),
        (Audience.TEAM, 0, 2, "Two things we heard this week, and what becomes of them."),
        (Audience.COMPANY, 1, 0, "One thing the team did this week that is worth hearing about."),
        (Audience.COMPANY, 12, 0, "Twelve things the team did this week that are worth hearing about."),
        (Audience.PERSON, 2, 0, "Two things you did this week that made a difference."),
    ],
)
def test_the_first_sentence(audience: Audience, praises: int, topics: int, words: str) -> None:
    assert intro(audience, WEEK, praises, topics) == words


def test_a_quiet_month_is_a_month() -> None:
    assert quiet(Audience.MANAGER, MONTH, None, held=False) == "A quiet month is fine. There is no note."


@pytest.mark.parametrize(("audience", "held"), list(product(Audience, (True, False))))
def test_no_sentence_shouts_or_blames(audience: Audience, held: bool) -> None:
    for sentence in (intro(audience, MONTH, 2, 2), quiet(audience, WEEK, "Kofi", held=held)):
        assert sentence.endswith(".")
        assert not {"!", "should", "must"} & set(sentence.replace("!", " ! ").split())
