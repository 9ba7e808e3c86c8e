"""The commands about what follows."""

import json
from pathlib import Path

from support.command import Goodword

FRIDAY = "2026-03-06T10:00:00+01:00"


def test_steps_are_listed_done_moved_dropped_and_taken_back(goodword: Goodword) -> None:
    fields = ("--person", "Ben", "--skill", "Retro", "--next-step", "Run one", "--due", "2026-03-05")
    one = goodword("add", "coaching", "Wants to lead.", *fields).out.strip()
    two = goodword("add", "coaching", "Unsure.", "--next-step", "Sit in", "--owner", "me").out.strip()
    assert goodword("steps", "--json").json[0] == {
        "id": one,
        "entry": one,
        "person": "Ben",
        "skill": "Retro",
        "text": "Run one",
        "owner": "them",
        "due": "2026-03-05",
        "state": "open",
        "agreed": "2026-03-02",
        "since": None,
    }
    assert goodword("steps", at=FRIDAY).out.splitlines() == [
        f"Ben: Run one  (Ben, was due on Thu 5 Mar)  [{one}]",
        f"Sit in  (you, agreed on Mon 2 Mar)  [{two}]",
    ]
    assert goodword("step", one, "moved", "2026-03-09", at=FRIDAY).status == 0
    assert goodword("step", two, "done", at=FRIDAY).status == 0
    assert [(step["state"], step["due"], step["since"]) for step in goodword("steps", "--json", at=FRIDAY).json] == [
        ("moved", "2026-03-09", "2026-03-06"),
        ("done", None, "2026-03-06"),
    ]
    assert goodword("steps", at=FRIDAY).out.count("\n") == 1
    assert goodword("steps", "--all", at=FRIDAY).out.count("\n") == 2
    assert goodword("steps", "--all", "--person", "ben", at=FRIDAY).out.count("\n") == 1
    assert goodword("step", two, "undo", at=FRIDAY).status == 0
    assert goodword("step", one, "dropped", at=FRIDAY).status == 0
    assert [step["state"] for step in goodword("steps", "--json", at=FRIDAY).json] == ["open", "dropped"]
    assert goodword("step", two, "dropped").status == 0
    assert goodword("steps").err == "No step is open.\n"


def test_what_can_not_be_is_said(goodword: Goodword) -> None:
    assert goodword("step", "x", "moved").status == 2
    assert goodword("step", "x", "done", "2026-03-09").status == 2
    assert goodword("step", "x", "done").err.startswith("No step has that id.")
    assert goodword("step", "x", "moved", "someday").status == 1


def test_the_terminal_asks_what_became_of_a_step_first(goodword: Goodword) -> None:
    goodword("add", "coaching", "Unsure.", "--next-step", "Sit in on Tuesday's call", "--owner", "me")
    asked = goodword("log", stdin="\n\n\n", at=FRIDAY).err
    assert "You said you would sit in on Tuesday's call\nCoaching. " in asked


def test_what_became_of_steps_goes_out_and_in(goodword: Goodword, tmp_path: Path) -> None:
    entry = goodword("add", "coaching", "Lead.", "--person", "Ben", "--next-step", "Run one").out.strip()
    goodword("step", entry, "moved", "2026-03-05")
    goodword("step", entry, "done", at=FRIDAY)
    goodword("export", str(tmp_path / "book.jsonl"))
    rows = [row for row in map(json.loads, (tmp_path / "book.jsonl").read_text().splitlines()) if row["type"] == "step"]
    assert [(row["state"], row["on"], row["due_before"]) for row in rows] == [
        ("moved", "2026-03-02", None),
        ("done", "2026-03-06", None),
    ]
    there = goodword("import", str(tmp_path / "book.jsonl")).out
    assert "Already there and kept: 1 record, 1 person, 1 setting, 2 steps" in there
    goodword("person-file", "Ben", "--output", str(tmp_path / "ben.txt"))
    assert "Moved to another day: 2026-03-02\n  Done: 2026-03-06" in (tmp_path / "ben.txt").read_text()
    goodword("erase", "Ben", "--yes")
    assert goodword("steps", "--json").json == []
    taken = goodword("import", str(tmp_path / "book.jsonl"))
    assert "2 steps done, moved or dropped" in taken.out
    assert [step["state"] for step in goodword("steps", "--json").json] == ["done"]


def test_whom_next(goodword: Goodword) -> None:
    assert goodword("whom-next").err == "Nobody is on the team yet.\n"
    goodword("add", "praise", "rang back", "--person", "Zoë")
    assert goodword("whom-next", "--json", at=FRIDAY).json == [
        {"person": "Zoë", "practice": "coaching", "workdays": None, "away_until": None},
        {"person": "Zoë", "practice": "praise", "workdays": 4, "away_until": None},
    ]
    assert goodword("whom-next", at=FRIDAY).out == "Zoë: no check-in yet\nZoë: 4 workdays since praise\n"


def test_topics_are_listed_merged_and_separated(goodword: Goodword, tmp_path: Path) -> None:
    assert goodword("topics").err == "No topic was heard yet.\n"
    goodword("add", "listening", "Slow.", "--topic", "Refunds", "--kind", "grievance", "--date", "2026-02-20")
    goodword("add", "listening", "Where?", "--topic", "Returns", "--action", "Ask Ops", "--date", "2026-01-30")
    assert goodword("topics").out.splitlines() == [
        "Refunds: 1 time in four weeks, before: 0, 1 grievance, unanswered since Fri 20 Feb",
        "Returns: 0 times in four weeks, before: 1",
    ]
    assert goodword("topics", "--merge", "returns", "--into", "refunds", "--json").json == [
        {
            "topic": "Refunds",
            "aliases": ["Returns"],
            "last_4_weeks": 1,
            "before_4_weeks": 1,
            "grievances": 1,
            "oldest_unanswered": "2026-02-20",
            "weeks": [0, 0, 0, 1, 0, 0, 1, 0],
        }
    ]
    goodword("export", str(tmp_path / "book.jsonl"))
    assert '{"type": "topic", "name": "Returns", "topic": "refunds"' in (tmp_path / "book.jsonl").read_text()
    assert len(goodword("topics", "--separate", "Returns", "--json").json) == 2
    assert "1 other name of a topic" in goodword("import", str(tmp_path / "book.jsonl")).out
    assert len(goodword("topics", "--json").json) == 1
    assert goodword("topics", "--merge", "x").status == 2
    assert goodword("topics", "--merge", "x", "--into", "y", "--separate", "z").status == 2
