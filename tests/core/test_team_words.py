"""The team in words."""

from datetime import date

import pytest

from goodword.core.name_lines import Listed
from goodword.core.people import Person, Recognition
from goodword.core.team_words import added_words, merge_preview, preview_words, since_words, waiting, weekday_words

SUNDAY = date(2026, 3, 8)


@pytest.mark.parametrize(
    ("last", "count", "words"),
    [
        (None, None, "Not yet"),
        (SUNDAY, 0, "Today"),
        (date(2026, 3, 7), 0, "Saturday"),
        (date(2026, 3, 5), 1, "1\N{NO-BREAK SPACE}day"),
        (date(2026, 2, 5), 21, "21\N{NO-BREAK SPACE}days"),
    ],
)
def test_waiting(last: date | None, count: int | None, words: str) -> None:
    assert waiting(last, count, SUNDAY) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(None, "the same days as you"), (set(), "no fixed days"), ({2}, "Wed"), ({0, 4, 1}, "Mon, Tue and Fri")],
)
def test_weekdays(days: set[int] | None, words: str) -> None:
    assert weekday_words(days) == words


def test_since_when_somebody_is_there() -> None:
    assert since_words(Person("a", "Amara"), SUNDAY) == "On the team from the start"
    assert since_words(Person("a", "Amara", added=date(2026, 3, 2)), SUNDAY) == "On the team since 2 Mar 2026"
    assert since_words(Person("a", "Amara", left=SUNDAY), SUNDAY) == "Left on 8 Mar 2026"
    assert since_words(Person("a", "Amara", left=date(2026, 4, 1)), SUNDAY) == "Leaves on 1 Apr 2026"


def test_what_becoming_one_means_is_said_before() -> None:
    short, whole = Person("a", "Amara O."), Person("b", "Amara Okonkwo", Recognition.PRIVATE)
    name = "“Amara O.” finds Amara Okonkwo from then on. Amara Okonkwo likes praise in private."
    assert merge_preview(short, whole, 0) == f"{name} You can separate them again."
    assert merge_preview(short, whole, 2).startswith(f"2 records of Amara O. go to Amara Okonkwo. {name}")


@pytest.mark.parametrize(
    ("new", "known", "words"),
    [(0, 2, "Nobody new, 2 known already"), (1, 0, "1 new person"), (6, 1, "6 new people, 1 known already")],
)
def test_what_a_list_adds(new: int, known: int, words: str) -> None:
    assert added_words(new, known) == words


def test_whom_a_list_adds_is_said_by_name() -> None:
    kim, bo, amara = (Listed(name) for name in ("Lee, Kim", "Bo", "Amara"))
    assert preview_words([kim, bo, amara], [kim, amara]) == "Adds: Lee, Kim · Amara\nAlready there: Bo"
    assert preview_words([bo], [bo]) == "Adds: Bo"
    assert preview_words([bo], []) == "Already there: Bo"
    assert preview_words([], []) == ""
