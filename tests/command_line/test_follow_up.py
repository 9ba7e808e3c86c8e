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
    assert "Moved to another day: 2 March 2026\n  Done: 6 March 2026" in (tmp_path / "ben.txt").read_text()
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


def test_a_step_goes_into_a_calendar_by_hand(goodword: Goodword, tmp_path: Path) -> None:
    step = ("--person", "Ben", "--next-step", "Run one", "--due", "2026-03-05")
    entry = goodword("add", "coaching", "Wants to lead.", *step).out.strip()
    said = goodword("step", entry, "ics").out
    assert "DTSTART;VALUE=DATE:20260305" in said
    assert goodword("step", entry, "ics", str(tmp_path / "step.ics")).out == ""
    assert (tmp_path / "step.ics").read_bytes().decode().replace("\r\n", "\n") == said.replace("\r\n", "\n")
    undated = goodword("add", "coaching", "Unsure.", "--next-step", "Sit in").out.strip()
    assert goodword("step", undated, "ics").err.startswith("That step has no day.")


def test_a_plan_is_begun_worked_on_ended_and_taken_up_again(goodword: Goodword) -> None:
    assert goodword("plans").err == "No skill is being practised.\n"
    goodword("add", "praise", "rang back", "--person", "Ben")
    words = ("--skill", "Handing over", "--can-do", "They hand over in one call.")
    steps = ("--step", "Write it down", "--step", "Do one", "--step", "Do three")
    assert goodword("plan", "Ben", "begin", *words).status == 1
    shown = goodword("plan", "ben", "begin", *words, *steps).out.splitlines()
    assert shown[:2] == ["Skill: Handing over", "Can do it means: They hand over in one call."]
    assert shown[2] == "1  Step: Write it down"
    assert goodword("plan", "Ben", "begin", *words, *steps).err.startswith("Ben is working on Handing over.")
    goodword("plan", "Ben", "done", "2")
    goodword("plan", "Ben", "done", "1")
    goodword("plan", "Ben", "undo", "1")
    check_in = goodword("add", "coaching", "Tried it.", "--person", "Ben", "--skill", "Handing over").out.strip()
    (plan,) = goodword("plans", "--json").json
    assert plan == {
        "id": plan["id"],
        "person": "Ben",
        "skill": "Handing over",
        "can_do": "They hand over in one call.",
        "steps": [
            {"text": "Write it down", "done": None},
            {"text": "Do one", "done": "2026-03-02"},
            {"text": "Do three", "done": None},
        ],
        "state": "live",
        "begun": "2026-03-02",
        "ended": None,
        "stage": "reality",
        "evidence": [check_in],
    }
    assert goodword("plans").out == "Ben: Handing over, 1 of 3 small steps done\n"
    reworded = goodword("plan", "Ben", "reword", "--skill", "Hand over").out
    assert "Skill: Hand over\n" in reworded
    assert "2  Step: Do one (done on 2 March 2026)" in reworded
    assert goodword("plan", "Ben", "paused").out.splitlines()[-1] == "Paused: 2 March 2026"
    assert goodword("plan", "Ben", "dropped").err.startswith("No skill is being practised.")
    assert goodword("plans", "--person", "Ben").out == ""
    assert goodword("plans", "--all").out == "Ben: Hand over, 1 of 3 small steps done, Paused: 2 March 2026\n"
    assert goodword("plan", "Ben", "undo", "--skill", "Other").status == 1
    taken_up = goodword("plan", "Ben", "undo", "--skill", "hand over").out.splitlines()
    assert taken_up[-2] == "Being practised"
    assert taken_up[-1].startswith("Which one skill would make Ben surer")
    goodword("plan", "Ben", "finished")
    assert [(one["state"], one["stage"]) for one in goodword("plans", "--json", "--person", "Ben").json] == [
        ("finished", None)
    ]
    assert goodword("plans", "--all", "--person", "Zoë").err == "Nobody has a skill plan yet.\n"


def test_plans_say_what_can_not_be(goodword: Goodword) -> None:
    assert goodword("plan", "Ben", "done").status == 2
    assert goodword("plan", "Ben", "paused", "1").status == 2
    assert goodword("plan", "Ben").err.startswith("Nobody in the book has that name.")
    goodword("person", "Ben")
    assert goodword("plan", "Ben").out == "No skill is being practised.\n"
    assert goodword("plan", "Ben", "undo").status == 1


def test_what_was_heard_is_answered_and_corrected_by_id(goodword: Goodword) -> None:
    assert goodword("heard").err == "Nothing here yet. One sentence is plenty.\n"
    one = goodword("add", "listening", "Slow.", "--topic", "Refunds", "--kind", "grievance").out.strip()
    two = goodword("add", "listening", "Where?", "--heard-from", "Ms Li", "--date", "2026-03-01").out.strip()
    waits = goodword("heard", "--open", "--limit", "1").out
    assert waits == f"Mon 2 Mar 2026  Refunds: Slow.  (waits for an answer)  [{one}]\n"
    goodword("answer", one, "acted")
    goodword("answer", one, "told", "2026-03-02")
    assert f"(acted on Mon 2 Mar, told on Mon 2 Mar)  [{one}]" in goodword("heard", "--topic", "refunds").out
    goodword("answer", one, "not-acted")
    goodword("answer", two, "corrected", "Where is it?")
    goodword("answer", two, "asked")
    first, second = goodword("heard", "--json").json
    assert (first["acted"], first["told"], first["missing"], first["unanswered"]) == (
        None, "2026-03-02", ["acted"], False,
    )  # fmt: skip
    assert (second["text"], second["text_before"], second["paraphrase"]) == ("Where is it?", "Where?", "corrected")
    assert second["asked"].startswith("2026-03-02T")
    assert second["heard_from"] == "Ms Li"
    assert len(goodword("heard", "--kind", "grievance", "--json").json) == 1
    assert len(goodword("heard", "--since", "2026-03-02", "--limit", "5", "--json").json) == 1
    for wrong in ((one, "corrected"), (one, "asked", "x"), (one, "told", "--person", "Ben")):
        assert goodword("answer", *wrong).status == 2
    assert goodword("answer", one, "told", "soon").status == 1
    assert goodword("answer", one, "praise").err.startswith("That record is no thanks.")


def test_thanks_become_praise_with_a_step(goodword: Goodword) -> None:
    thanks = goodword("add", "listening", "Ben saved us.", "--kind", "thanks").out.strip()
    praise = goodword("answer", thanks, "praise", "Ben found it in ten minutes.", "--person", "Ben").out.strip()
    assert goodword("heard", "--kind", "thanks", "--json").json[0]["praise"] == praise
    assert "(praised)" in goodword("heard").out
    assert [step["text"] for step in goodword("steps", "--json").json] == ["Pass the thanks on to Ben"]
    assert goodword("list", "--practice", "praise", "--json").json[0]["text"] == "Ben found it in ten minutes."
    assert goodword("answer", thanks, "praise").err.startswith("These thanks are praise already.")
