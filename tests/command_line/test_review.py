"""review: what the wording holds, for one note and for many, recording nothing."""

import json
from pathlib import Path

from support.command import Goodword

NOTE = "On Tuesday's outage call Amara rang the clinic back herself, and nobody had to wait until Monday."
PRAISE_LABELS = ["action", "situation", "impact", "specific", "credit_taking", "backhanded", "comparing"]


def test_one_note_as_json(goodword: Goodword) -> None:
    shape = goodword("review", "praise", NOTE, "--person", "Amara", "--json").json

    assert list(shape) == ["id", "kind", "labels", "score", "spans", "question", "hints"]
    assert (shape["id"], shape["kind"], shape["question"], shape["hints"]) == (None, "praise", None, [])
    assert list(shape["labels"]) == PRAISE_LABELS
    assert shape["labels"]["specific"] is True
    assert 0.5 < shape["score"] <= 1
    assert {label for label, _, _ in shape["spans"]} >= {"action", "situation"}
    assert all(0 <= start < end <= len(NOTE) for _, start, end in shape["spans"])


def test_it_records_nothing_and_makes_no_book(goodword: Goodword, tmp_path: Path) -> None:
    goodword("--data-dir", str(tmp_path / "book"), "review", NOTE, "--json")

    assert not (tmp_path / "book").exists()


def test_in_words_with_the_one_question(goodword: Goodword) -> None:
    told = goodword("review", "praise", "Amara rang the clinic back on Tuesday", "--person", "Amara")

    assert told.out.splitlines()[0].startswith("Situation: “")
    assert told.out.splitlines()[-1] == "What was different afterwards, and for whom?"


def test_a_note_in_another_language_has_no_labels(goodword: Goodword) -> None:
    shape = goodword("review", "praise", "Sie hat die Kundin gestern zurückgerufen", "--json").json

    assert (shape["labels"], shape["score"], shape["spans"], shape["question"]) == (None, None, [], None)
    assert "no rules" in goodword("review", "Sie hat die Kundin gestern zurückgerufen").out


def test_json_lines_go_in_and_come_out_in_order(goodword: Goodword) -> None:
    notes = [
        {"id": "a", "kind": "praise", "person": "Amara", "text": NOTE},
        {"id": 2, "kind": "coaching", "person": None, "text": "Ben is lazy"},
        {"kind": "listening", "text": "She told me the form is confusing", "id": "c", "more": [1]},
    ]
    out = goodword("review", "--jsonl", stdin="\n".join(json.dumps(note) for note in notes) + "\n\n").out

    shapes = [json.loads(line) for line in out.splitlines()]
    assert [(shape["id"], shape["kind"]) for shape in shapes] == [("a", "praise"), (2, "coaching"), ("c", "listening")]
    assert shapes[1]["labels"]["judging"] is True
    assert shapes[1]["hints"] != []
    assert shapes[2]["labels"]["paraphrase"] is True


def test_each_lines_kind_decides_and_the_practice_only_where_there_is_none(goodword: Goodword) -> None:
    lines = '{"text": "Ben is lazy"}\n{"kind": "praise", "text": "Great job"}\n'
    shapes = [json.loads(line) for line in goodword("review", "coaching", "--jsonl", stdin=lines).out.splitlines()]

    assert [shape["kind"] for shape in shapes] == ["coaching", "praise"]


def test_a_line_that_can_not_be_used_is_named(goodword: Goodword) -> None:
    good = '{"kind": "praise", "text": "Great job"}\n'
    for bad, why in (
        ("nonsense", "Line 2 is no JSON"),
        ("[1]", "Line 2 is no JSON object"),
        ('{"text": "x"}', "Line 2 has no kind"),
        ('{"kind": "gossip", "text": "x"}', "Line 2 has the kind “gossip”, which is none"),
        ('{"kind": "praise"}', "Line 2 has no text"),
        ('{"kind": "praise", "text": "x", "person": 7}', "Line 2 has a person that is no text"),
    ):
        told = goodword("review", "--jsonl", stdin=good + bad + "\n")
        assert told.status == 1
        assert why in told.err


def test_wrong_calls_are_wrong_usage(goodword: Goodword) -> None:
    for arguments in (["review"], ["review", "praise"], ["review", "a", "b"], ["review", "--jsonl", "text"]):
        assert goodword(*arguments).status == 2
