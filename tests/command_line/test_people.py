"""The commands about people."""

import pytest

from support.command import Goodword

AS_OF = ("--as-of", "2026-03-02T10:00:00+01:00")


def test_the_team_is_listed(goodword: Goodword) -> None:
    goodword("add", "praise", "rang back", "--person", "Zoë", *AS_OF)
    goodword("add", "coaching", "listened", "--person", "Ben", "--skill", "Handing over", *AS_OF)
    goodword("person", "Gone", "--left", "2026-03-01", *AS_OF)
    goodword("person", "Ben", "--recognition", "private", "--days", "mon,wed", "--spoken", "Benny", *AS_OF)
    ben, zoe, gone = goodword("people", "--json", "--as-of", "2026-03-04T10:00:00+01:00").json
    assert ben == {
        "name": "Ben",
        "recognition": "private",
        "left": None,
        "skill": "Handing over",
        "last_praise": None,
        "last_coaching": "2026-03-02",
        "workdays_since_praise": None,
        "workdays_since_coaching": 1,
        "spoken": "Benny",
        "weekdays": ["mon", "wed"],
        "also": [],
        "away": [],
        "away_until": None,
    }
    assert (zoe["workdays_since_praise"], gone["left"]) == (2, "2026-03-01")
    assert goodword("people", *AS_OF).out.splitlines() == [
        "Ben, likes praise in private, Handing over, last praise: Not yet, last coaching: Today",
        "Zoë, has not been asked yet, no skill chosen yet, last praise: Today, last coaching: Not yet",
        "Gone, left on 1 Mar 2026",
    ]


def test_what_is_known_is_forgotten_again(goodword: Goodword) -> None:
    goodword("person", "Ben", "--days", "tue", "--spoken", "Benny", "--left", "2026-03-01")
    goodword("person", "Ben", "--days", "", "--spoken", " ", "--back")
    (ben,) = goodword("people", "--json").json
    assert (ben["weekdays"], ben["spoken"], ben["left"]) == (None, None, None)
    wrong = goodword("person", "Ben", "--days", "someday")
    assert (wrong.status, "Allowed: mon" in wrong.err) == (1, True)


def test_two_are_one_and_two_again(goodword: Goodword) -> None:
    entry = goodword("add", "praise", "rang back", "--person", "Amara O.").out.strip()
    goodword("person", "Amara Okonkwo")
    assert goodword("person", "amara o.", "--merge-into", "AMARA OKONKWO").out == "Amara Okonkwo\n"
    assert [one["also"] for one in goodword("people", "--json").json] == [["Amara O."]]
    assert [one["id"] for one in goodword("list", "--person", "Amara O.", "--json").json] == [entry]
    assert goodword("list", "--json").json[0]["person"] == "Amara Okonkwo"
    assert goodword("person", "Amara Okonkwo", "--separate", "amara o.").out == "Amara O.\n"
    assert goodword("list", "--json").json[0]["person"] == "Amara O."


def test_somebody_without_records_is_removed(goodword: Goodword) -> None:
    goodword("add", "praise", "rang back", "--person", "Ben")
    goodword("person", "Cleo")
    assert goodword("person", "cleo", "--remove").out == "Cleo\n"
    refused = goodword("person", "Ben", "--remove")
    assert (refused.status, "There are records about Ben." in refused.err) == (1, True)
    assert [one["name"] for one in goodword("people", "--json").json] == ["Ben"]


@pytest.mark.parametrize(
    ("call", "status", "words"),
    [
        (("Nobody", "--remove"), 1, "“Nobody” is nobody's name here"),
        (("Ben", "--merge-into", "Nobody"), 1, "“Nobody” is nobody's name here"),
        (("Nobody", "--merge-into", "Ben"), 1, "“Nobody” is nobody's name here"),
        (("Ben", "--merge-into", "ben"), 1, "one and the same"),
        (("Ben", "--separate", "Nobody"), 1, "“Nobody” was not merged"),
        (("Ben", "--remove", "--back"), 2, "stand alone"),
        (("Ben", "--remove", "--merge-into", "Ben"), 2, "stand alone"),
    ],
)
def test_odd_calls_change_nobody(goodword: Goodword, call: tuple[str, ...], status: int, words: str) -> None:
    goodword("person", "Ben")
    answer = goodword("person", *call)
    assert (answer.status, words in answer.err) == (status, True)
    assert [one["name"] for one in goodword("people", "--json").json] == ["Ben"]
