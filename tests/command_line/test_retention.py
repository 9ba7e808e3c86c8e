"""retention: what is old, kept or removed."""

from pathlib import Path

from support.command import Goodword


def test_nothing_old_is_said(goodword: Goodword) -> None:
    goodword("add", "coaching", "New.")
    assert goodword("retention").out == "No coaching or listening record is older than 18 months.\n"


def test_it_asks_keeps_and_removes(goodword: Goodword) -> None:
    goodword("add", "coaching", "Old.", "--date", "2024-01-01")
    asked = "1 coaching or listening record is older than 18 months. Is it still needed? Say --keep or --remove.\n"
    assert goodword("retention").out == asked
    assert goodword("retention", "--keep").out == "Kept: 1 record from before 2024-09-02.\n"
    assert len(goodword("list", "--json").json) == 1
    assert goodword("retention", "--remove").out == "Moved to the bin for 30 days: 1 record from before 2024-09-02.\n"
    assert goodword("list", "--json").json == []
    assert len(goodword("list", "--bin", "--json").json) == 1


def test_an_export_holds_nothing_that_left_the_bin(goodword: Goodword, tmp_path: Path) -> None:
    gone = goodword("add", "praise", "Gone.").out.strip()
    goodword("remove", gone)
    goodword("export", f"{tmp_path}/out.jsonl", at="2026-04-05T10:00:00+02:00")
    assert "Gone." not in (tmp_path / "out.jsonl").read_text("utf-8")
