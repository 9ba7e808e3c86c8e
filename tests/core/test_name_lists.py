"""Lists of people as they are pasted."""

import pytest

from goodword.core.errors import InvalidInputError
from goodword.core.name_lines import Listed
from goodword.core.name_lists import MOST_LISTED, read_list


@pytest.mark.parametrize(
    ("pasted", "names"),
    [
        ("Amara Okonkwo\nBen\n\n  Zoë Mårtensson  \n", ["Amara Okonkwo", "Ben", "Zoë Mårtensson"]),
        ("Amara\r\nBen\rCleo", ["Amara", "Ben", "Cleo"]),
        ("- Amara\n• Ben\n3. Cleo\n4) Dag", ["Amara", "Ben", "Cleo", "Dag"]),
        ("Amara, Ben, Cleo", ["Amara", "Ben", "Cleo"]),
        ("Amara; Ben;", ["Amara", "Ben"]),
        ("Amara,\nBen,\n", ["Amara", "Ben"]),
        ("Okonkwo, Amara\nRoth, Ben", ["Amara Okonkwo", "Ben Roth"]),
        ("Okonkwo, Amara\nBen Roth", ["Okonkwo, Amara", "Ben Roth"]),
        ("Amara\namara\nAMÁRA", ["Amara"]),
        ("Nguyễn Thị Minh Khai\n田中太郎", ["Nguyễn Thị Minh Khai", "田中太郎"]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_names(pasted: str, names: list[str]) -> None:
    assert [one.name for one in read_list(pasted)] == names


@pytest.mark.parametrize(
    ("pasted", "listed"),
    [
        ("Kim <kim@example.org>; Bo <bo@example.org>", [("Kim", "kim@example.org"), ("Bo", "bo@example.org")]),
        ('"Lee, Kim" <kim@example.org>', [("Kim Lee", "kim@example.org")]),
        ("kim.lee@example.org\nbo@example.org", [("Kim Lee", "kim.lee@example.org"), ("Bo", "bo@example.org")]),
        ("<kim.lee@example.org>", [("Kim Lee", "kim.lee@example.org")]),
        ("Kim Lee\tSupport\tkim@example.org\nBo\tDesk\t", [("Kim Lee", "kim@example.org"), ("Bo", None)]),
        ("Name\tE-mail\nKim Lee\tkim@example.org", [("Kim Lee", "kim@example.org")]),
        ("Last name\tFirst name\tEmail\nLee\tKim\tno address\n\t\t", [("Kim Lee", None)]),
    ],
)
def test_names_with_addresses(pasted: str, listed: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.mail) for one in read_list(pasted)] == listed


def test_a_table_may_tell_what_they_are_called() -> None:
    assert read_list("Name\tPreferred name\nBartholomew Osei\tBart\nKim") == [
        Listed("Bartholomew Osei", None, "Bart"),
        Listed("Kim"),
    ]


def test_a_line_that_is_no_name_is_named() -> None:
    with pytest.raises(InvalidInputError, match="Line 2: The name is too long"):
        read_list(f"Kim\n{'x' * 201}")


def test_a_company_is_no_team() -> None:
    with pytest.raises(InvalidInputError, match=f"{MOST_LISTED + 1} names, and {MOST_LISTED} fit"):
        read_list("\n".join(f"Person {number}" for number in range(MOST_LISTED + 1)))
