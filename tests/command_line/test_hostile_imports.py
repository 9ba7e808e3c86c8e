"""Files that mean harm: refused at their line, nothing taken, in bounded time and memory."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError, KnownError
from support.book import Desk, desk_in, praise
from support.command import Goodword
from support.import_files import HEADER, entry, line, write

HEADER_LINE = json.dumps(HEADER).encode() + b"\n"
EXAMPLES = int(os.environ.get("HOSTILE_LINES", "40"))
AT = "2026-03-02T10:00:00+01:00"
MAIL: dict[str, Any] = {"type": "mail", "id": "m", "audience": "team", "period": "Week 10", "person": None,
    "to": [["a@x.org", ""]], "entries": ["one"], "message_id": "<1@x>", "dated_at": AT, "same": "0" * 64,
    "attempts": 1, "created_at": AT, "changed_at": AT}  # fmt: skip
CHOICE: dict[str, Any] = {"type": "choice", "days": "2026-03-02..2026-03-08", "audience": "team", "person": None,
    "entry": "one", "place": 0, "in": True, "text": "So.", "action": None, "from_text": "Well.",
    "from_action": None}  # fmt: skip
DRAFT: dict[str, Any] = {"type": "draft", "practice": "praise", "fields": [["text", "half"]], "begun_at": AT,
    "changed_at": AT}  # fmt: skip
STEP = line("step", entry="one", state="done", on="2026-03-02", at=AT)
INSIGHT = line("insight", entry="one")
TOPIC = line("topic", name="Returns", topic="Refunds", at=AT)
PLAN = line("skill_plan", id="p", person="Ben", skill="Retro", can_do="Runs one.", state="live", begun="2026-03-02",
            steps=[["Watch", "2026-03-02"], ["Open", ""], ["Close", ""]])  # fmt: skip
TOLD = line("told", entry="one", audience="team", person=None, at=AT, way="mail")
VALID = [
    entry("one", person="Zoë"),
    *(MAIL, CHOICE, DRAFT, TOLD, STEP, INSIGHT, TOPIC, PLAN),
    line("person", name="Ben", recognition=None, left=None, mail="ben@x.org"),
    line("schedule", start="2026-03-02", weekdays=["mon"]),
    line("holidays", start="2026-03-02", region=""),
    line("time_off", start="2026-03-02", to="2026-03-03", reason="Alps"),
    line("skip", practice="praise", date="2026-03-02"),
    line("practice", practice="praise", start="2026-03-02", on=True),
    line("setting", key="theme", value="dark"),
]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (b'{"type": "entry", "id": "x", "text": "a", "text": "b"}', "A key stands twice in one object."),
        (b'{"type": "mood", "x": {"y": 1, "y": 2}}', "A key stands twice in one object."),
        ({**MAIL, "same": "0" * 63}, "“same” is no digest."),
        ({**MAIL, "to": [["a@x.org"]]}, "“to” is no list of pairs of texts."),
        ({**MAIL, "to": "a@x.org"}, "“to” is not a list of pairs."),
        ({**MAIL, "to": [["a" * 2000, ""]]}, "A text is too long."),
        ({**MAIL, "to": [["a@x.org", ""]] * 10_001}, "The mail names too many."),
        ({**MAIL, "id": "é"}, "The id can't be kept."),
        ({**MAIL, "message_id": "<1@x>\x00"}, "The text holds a character"),
        ({**CHOICE, "days": "2026-03-08..2026-03-02"}, "2026-03-02 is before 2026-03-08."),
        ({**CHOICE, "days": "2026-W10"}, "“days” does not say which days a note is about."),
        ({**CHOICE, "days": "2026-03-02..2026-02-30"}, "February 2026 has 28 days, and no 30."),
        ({**CHOICE, "place": 2**70}, "“place” is no place in a note."),
        ({**CHOICE, "in": 1}, "“in” is not true or false."),
        ({**CHOICE, "text": "x" * 100_001}, "The line of a note is too long."),
        ({**DRAFT, "practice": "blame"}, "“blame” is not allowed as “practice”."),
        ({**DRAFT, "fields": [["text", 1]]}, "“fields” is no list of pairs of texts."),
        ({**DRAFT, "fields": [["text", "x"]] * 21}, "The draft is too long."),
        ({**DRAFT, "fields": [["text", "hi"], ["date", "9999-99-99"]]}, "The year 9999 is out of reach."),
        ({**STEP, "state": "lost"}, "“lost” is not allowed as “state”."),
        ({**STEP, "on": "2026-02-30"}, "February 2026 has 28 days, and no 30."),
        ({**INSIGHT, "text_before": "x" * 100_001}, "The note is too long."),
        ({**INSIGHT, "told": 1}, "“told” is not text."),
        ({**PLAN, "steps": [["Watch", ""]] * 2}, "A plan has three to six small steps, and this one 2."),
        ({**PLAN, "steps": [["Watch", "soon"]] * 3}, "“soon” is no date that can be read."),
        ({**PLAN, "skill": " "}, "The skill is empty."),
        ({**PLAN, "state": "asleep"}, "“asleep” is not allowed as “state”."),
        ({**PLAN, "can_do": "x" * 1001}, "The finish line is too long"),
        ({**TOPIC, "name": " "}, "That is no name for a topic."),
        ({**TOPIC, "topic": "x" * 1001}, "That is no name for a topic."),
        ({**DRAFT, "begun_at": "yesterday"}, "“yesterday” is no moment with an offset."),
    ],
)  # fmt: skip
def test_a_line_that_can_not_be_is_refused_by_its_number(
    goodword: Goodword, tmp_path: Path, row: dict[str, Any] | bytes, words: str
) -> None:
    outcome = goodword("import", write(tmp_path / "in.jsonl", entry("one"), row))
    assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    assert outcome.err.startswith(f"Line 3: {words}")
    assert outcome.err.endswith("Nothing was imported.\n")
    assert goodword("list", "--json").json == []


def test_what_belongs_to_nothing_is_passed_over(goodword: Goodword, tmp_path: Path) -> None:
    rows = [{**CHOICE, "entry": "nowhere"}, {**CHOICE, "person": "Nobody"}, entry("one"), CHOICE, CHOICE, MAIL,
            {**MAIL, "id": "other"}, DRAFT, DRAFT]  # fmt: skip
    outcome = goodword("import", write(tmp_path / "in.jsonl", *rows))
    assert outcome.out.splitlines()[:3] == [
        "Imported 1 record, 1 choice for a note, 1 sent mail, 1 draft.",
        "Already there and kept: 1 choice for a note, 1 sent mail, 1 draft.",
        "Left out, because its record or person is not here: 2 choices for notes.",
    ]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(VALID), st.data()), min_size=1, max_size=3), JSON, st.booleans())
def test_any_line_is_taken_or_refused_in_words(
    picked: list[tuple[dict[str, Any], Any]], value: Any, drop: bool
) -> None:
    lines = [HEADER_LINE, json.dumps(VALID[0]).encode() + b"\n"]
    for row, data in picked:
        key = data.draw(st.sampled_from(sorted(set(row) - {"type"})))
        changed = {name: one for name, one in row.items() if name != key} if drop else {**row, key: value}
        lines.append(json.dumps(changed).encode() + b"\n")
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        desk.journal.record(praise("Before."))
        before = list(desk.transfer.export())
        refused = ""
        try:
            desk.transfer.take_in(lines)
        except InvalidInputError as error:
            refused = error.message
        if refused:
            assert refused.startswith("Line ")
            assert list(desk.transfer.export()) == before
        _is_sound(desk)


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=200), st.integers(0, 400), st.integers(0, 60))
def test_a_file_with_a_hole_in_it_is_taken_or_refused_in_words(noise: bytes, at: int, gone: int) -> None:
    whole = b"".join([HEADER_LINE, *(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in VALID)])
    data = whole[:at] + noise + whole[at + gone :]
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        before = list(desk.transfer.export())
        try:
            desk.transfer.take_in(data.splitlines(keepends=True))
        except KnownError:
            assert list(desk.transfer.export()) == before
        _is_sound(desk)


def _is_sound(desk: Desk) -> None:
    assert desk.book._database.scalar("PRAGMA integrity_check") == "ok"
    assert desk.book._database.rows("PRAGMA foreign_key_check") == []
    list(desk.transfer.export())


def test_many_things_told_of_one_record_take_no_longer_each(tmp_path: Path) -> None:
    """Each was once compared with all before it: 5,000 lines took half a minute."""
    def told(number: int) -> bytes:
        at = f"2026-03-02T{number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}+01:00"
        return json.dumps({**TOLD, "at": at}).encode() + b"\n"

    lines = [HEADER_LINE, json.dumps(entry("one")).encode() + b"\n"]
    took = []
    for count in (500, 4_000):
        (tmp_path / str(count)).mkdir()
        with desk_in(tmp_path / str(count)) as desk:
            begun = time.process_time()
            desk.transfer.take_in([*lines, *map(told, range(count))])
            took.append(time.process_time() - begun)
    assert took[1] < took[0] * 8 * 4


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("kind", ["one long line", "deep", "zeros"])
def test_a_huge_file_is_refused_in_little_memory(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "in.jsonl"
    with file.open("wb") as out:
        out.write(HEADER_LINE)
        if kind == "one long line":
            out.writelines([b'{"type": "entry", "text": "', *([b"x" * 1_000_000] * 200), b'"}\n'])
        elif kind == "deep":
            out.write(b'{"type": "mood", "x": ' + b"[" * 900_000 + b"]" * 900_000 + b"}\n")
        else:
            out.truncate(1 << 40)
    limits = "import resource; resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))"
    program = f"{limits}; from goodword.command_line import main; main(['import', {str(file)!r}])"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert (run.returncode, run.stderr.count("\n")) == (1, 1)
    assert run.stderr.startswith("Line 2: The line is ")
