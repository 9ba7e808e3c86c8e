"""Names: taken as they are, matched whatever the accents and capitals, completed from any part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.people import NAME_LIMIT, Person, checked_name, complete, fold, match

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)

ALIKE = [
    ("Anna Müller", "ANNA MULLER"),
    ("Anna Müller", "anna mu\u0308ller"),
    ("Anna  Müller", "Anna\u00a0Müller"),
    ("José", "jose"),
    ("Zoë", "zoe"),
    ("Søren", "Soren"),
    ("Łukasz", "lukasz"),
    ("Đorđe", "Dorde"),
    ("Æsa", "aesa"),
    ("Œuvrard", "oeuvrard"),
    ("Groß", "GROSS"),
    ("GROẞ", "groß"),
    ("İpek", "ipek"),
    ("Işıl", "isil"),
    ("Nguyễn Thị", "nguyen thi"),
    ("Αλέξης", "ΑΛΕΞΗΣ"),
    ("Пётр", "петр"),
    ("אַבְרָהָם", "אברהם"),
    ("مُحَمَّد", "محمد"),
    ("Ａｎｎａ", "Anna"),
    ("ℌans", "hans"),
    ("An\u200bna", "Anna"),
    ("\u200fAnna\u200e", "Anna"),
    ("\ufeffAnna", "Anna"),
    ("Li\u00adsa", "Lisa"),
    ("Anna ❤\ufe0f", "Anna ❤"),
]

DIFFERENT = [
    ("Anna", "Anne"),
    ("Anna", "Anna B"),
    ("Anna B", "AnnaB"),
    ("सुमन", "समन"),
    ("कि", "के"),
    ("ハナ", "バナ"),
    ("カ", "ガ"),
    ("มี", "มู"),
    ("O'Brien", "OBrien"),
    ("null", "None"),
    ("1", "l"),
]


def team(*names: str) -> list[Person]:
    return [Person(str(number), name) for number, name in enumerate(names)]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_these_are_the_same_name(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert match(other, team("Somebody", one)) == Person("1", one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_these_are_different_names(one: str, other: str) -> None:
    assert fold(one) != fold(other)
    assert match(other, team(one)) is None


def test_an_exact_match_comes_first() -> None:
    people = team("jose", "José", "JOSÉ")
    assert [match(name, people) for name in ("JOSÉ", "José", "jose", "JOSE")] == [
        people[2],
        people[1],
        people[0],
        people[0],
    ]


@pytest.mark.parametrize("name", ["Anna", "Müller", "Anna M", "A", "", " "])
def test_a_part_of_a_name_is_no_match(name: str) -> None:
    assert match(name, team("Anna Müller")) is None


def test_nobody_matches_nothing_seen() -> None:
    assert match("", team("\u0301")) is None


@pytest.mark.parametrize(
    "name",
    ["null", "None", "NULL", "O'Brien", "'; DROP TABLE person;--", 'Robert"); --', "%", "_", "*", "-", "0", "true"],
)
def test_no_name_is_special(name: str) -> None:
    assert checked_name(name) == name
    assert match(name, team("Anna", name)) == Person("1", name)


def test_a_name_is_stored_composed_and_on_one_line() -> None:
    assert checked_name("  Zoe\u0308 \t\n van  Dam ") == "Zoë van Dam"


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "\u200f\u200e", "\n", "\u3164", "\u2800"])
def test_a_name_that_can_not_be_seen_is_empty(name: str) -> None:
    with pytest.raises(InvalidInputError, match="The name is empty"):
        checked_name(name)


@pytest.mark.parametrize("name", ["A\0", "A\ud800", "A\x1b"])
def test_a_name_holds_no_control_character(name: str) -> None:
    with pytest.raises(InvalidInputError, match="The name holds a character"):
        checked_name(name)


def test_the_longest_name_is_taken_and_a_letter_more_is_not() -> None:
    assert checked_name("é" * NAME_LIMIT) == "é" * NAME_LIMIT
    with pytest.raises(InvalidInputError, match="The name is too long: 200 characters fit"):
        checked_name("é" * (NAME_LIMIT + 1))


@given(ANY_TEXT)
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(ANY_TEXT)
def test_a_name_folds_like_its_own_capitals(name: str) -> None:
    assert fold(name.casefold()) == fold(name)


@given(ANY_TEXT)
def test_everybody_is_found_by_their_own_name(name: str) -> None:
    person = Person("p", name)
    assert match(name, [person]) is person


# Completion


def test_completion_finds_any_part_of_a_name_first_names_first() -> None:
    people = team("Anna Müller", "Zoë Anders", "Ben Abt", "Ana Lima", "Hanna Roth")
    assert [p.name for p in complete("an", people)] == ["Ana Lima", "Anna Müller", "Zoë Anders"]
    assert [p.name for p in complete("MULL", people)] == ["Anna Müller"]
    assert [p.name for p in complete("zoe a", people)] == ["Zoë Anders"]
    assert complete("x", people) == []


def test_completion_of_nothing_is_everybody_by_name() -> None:
    people = team("Zoë", "anna", "Émile")
    assert [p.name for p in complete("  ", people)] == ["anna", "Émile", "Zoë"]


def test_people_who_fold_alike_are_both_completed() -> None:
    assert len(complete("jos", team("José", "Jose"))) == 2
