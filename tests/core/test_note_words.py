"""The words around the entries: true for any count, and never about the leader."""

from datetime import date
from itertools import product

import pytest

from goodword.core.note_words import Audience, Nothing, intro, period_words, quiet, title, topic_lead
from goodword.core.weeks import Period, Week

WEEK = Week(2026, 47).period()
WEEKS = Period.weeks([Week(2026, 47), Week(2026, 45)])
DAYS = Period(date(2026, 11, 2), date(2026, 11, 3), "")
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
        (Audience.PERSON, 2, 0, "Thank you. Two things you did this week made a difference."),
    ],
)
def test_the_first_sentence(audience: Audience, praises: int, topics: int, words: str) -> None:
    assert intro(audience, WEEK, praises, topics) == words


def test_a_quiet_month_is_a_month() -> None:
    assert quiet(Audience.MANAGER, MONTH, None, Nothing.THERE) == "A quiet month is fine. There is no note."


def test_why_there_is_no_note() -> None:
    no_note = "goes any further. There is no note."
    assert quiet(Audience.TEAM, WEEKS, None, Nothing.MAY_GO) == f"Nothing from these weeks {no_note}"
    assert quiet(Audience.TEAM, DAYS, None, Nothing.MAY_GO) == f"Nothing from this time {no_note}"
    assert quiet(Audience.TEAM, WEEKS, None, Nothing.THERE) == "A quiet time is fine. There is no note."
    left_out = "Everything is left out. There is no note until something is in it."
    assert quiet(Audience.TEAM, WEEK, None, Nothing.CHOSEN) == left_out


@pytest.mark.parametrize(("audience", "why"), list(product(Audience, Nothing)))
def test_no_sentence_shouts_or_blames(audience: Audience, why: Nothing) -> None:
    for sentence in (intro(audience, MONTH, 2, 2), quiet(audience, WEEK, "Kofi", why)):
        assert sentence.endswith(".")
        assert not {"!", "should", "must"} & set(sentence.replace("!", " ! ").split())


def test_chosen_weeks() -> None:
    assert intro(Audience.TEAM, WEEKS, 1, 0) == "One thing you did in these weeks that deserves to be said out loud."
    assert period_words(WEEKS) == "Weeks 45 and 47 · 2 to 22 November 2026"
    assert period_words(DAYS) == "2 to 3 November 2026"


def test_how_often_a_topic_was_heard_is_for_the_manager() -> None:
    assert topic_lead("Refunds", 1, Audience.MANAGER) == "Refunds"
    assert topic_lead("Refunds", 2, Audience.MANAGER) == "Refunds, heard twice"
    assert topic_lead("Refunds", 3, Audience.MANAGER) == "Refunds, heard 3 times"
    assert topic_lead("Refunds", 3, Audience.TEAM) == "Refunds"


def test_each_audience_has_its_title() -> None:
    assert {title(audience, "Kofi") for audience in Audience} == {
        "Good words from the team",
        "Good words for the team",
        "Good words for Kofi",
    }
