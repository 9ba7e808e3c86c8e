"""retention: what is old, kept or removed."""

from support.command import Goodword


def test_nothing_old_is_said(goodword: Goodword) -> None:
    goodword("add", "coaching", "New.")
    assert goodword("retention").out == "No coaching or listening record is older than 18 months.\n"


def test_it_asks_keeps_and_removes(goodword: Goodword) -> None:
    goodword("add", "coaching", "Old.", "--date", "2024-01-01")
    asked = "1 coaching or listening record is older than 18 months. Is it still needed? Say --keep or --remove.\n"
    assert goodword("retention").out == asked
    assert goodword("retention", "--keep").out == "Kept: 1 record from before 2 September 2024.\n"
    assert len(goodword("list", "--json").json) == 1
    gone = goodword("retention", "--remove").out
    assert gone == "Moved to the bin for 30 days: 1 record from before 2 September 2024.\n"
    assert goodword("list", "--json").json == []
    assert len(goodword("list", "--bin", "--json").json) == 1
