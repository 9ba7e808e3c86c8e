"""Days as people type them at the command, in the language of the system."""

from collections.abc import Iterator

import pytest

from goodword.core.language import speak
from support.command import Goodword


@pytest.fixture(autouse=True)
def german(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Today is Monday, 2 March 2026."""
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    yield
    speak(None)


def test_time_off(goodword: Goodword) -> None:
    assert goodword("off", "24.12.2026", "2.1.2027").status == 0
    assert goodword("off", "übermorgen").status == 0
    refused = goodword("off", "31.11.")
    assert (refused.status, refused.err.partition(".")[0]) == (1, "November hat 30 Tage")


@pytest.mark.parametrize(
    ("typed", "day"),
    [("vorgestern", "2026-02-28"), ("letzten Freitag", "2026-02-27"), ("28.2.", "2026-02-28"), ("fri", "2026-02-27")],
)
def test_the_day_of_a_record(goodword: Goodword, typed: str, day: str) -> None:
    goodword("add", "coaching", "Listens first.", "--date", typed, "--next-step", "one open question", "--due", "am Fr")
    (entry,) = goodword("list", "--since", typed, "--json").json
    assert (entry["date"], entry["due"]) == (day, "2026-03-06")


def test_the_start(goodword: Goodword) -> None:
    goodword("settings", "start_date", "24. August 2025")
    assert goodword("settings", "start_date").out == "2025-08-24\n"


def test_the_week_of_a_region(goodword: Goodword, monkeypatch: pytest.MonkeyPatch) -> None:
    goodword("add", "praise", "Rang the clinic back.", "--person", "Amara", "--date", "2026-03-01")
    assert "Woche 10 · 2. bis 8. März 2026" in goodword("note").out
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert "Week 10 · 1 to 7 March 2026" in goodword("note").out
    assert "Week 10 · 1 to 7 March 2026" in goodword("note", "--week", "2026-W10").out
    goodword("settings", "week_start", "monday")
    assert "Week 10" not in goodword("note", "--week", "2026-W09").out
