"""What a save asks of the disk; and several processes at one book, one of them killed while it saves."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

from durability.acknowledgements import BEGUN
from durability.operations import SAVED, opened
from durability.tracing import PATIENCE, TESTS, Tracer, plain_environment
from goodword.core.ports import Query
from support.telling import Say

PROCESSES, EACH = 3, 40


def calls_of_each_save(tracer: Tracer, mutant: str = "") -> list[Counter[str]]:
    """What was called for each record, by name."""
    ending = tracer.run("record", tracer.fresh("record"), mutant=mutant, detailed=True)
    assert ending.status == 0
    counted: list[Counter[str]] = []
    saving = False
    for call in ending.calls:
        if call.is_ours and call.name == "writev":
            saving = BEGUN.encode() in call.told
            counted += [Counter()] if saving else []
        elif saving:
            counted[-1][call.name] += 1
    return counted


def test_a_save_waits_for_the_disk_exactly_once(tracer: Tracer, say: Say) -> None:
    saves = calls_of_each_save(tracer)
    waited = [calls["fsync"] + calls["fdatasync"] for calls in saves]
    pages = [calls["pwrite64"] // 2 for calls in saves]
    say(f"saving {len(saves)} records waited for the disk {sum(waited)} times and wrote {sum(pages)} pages")
    assert waited == [1] * SAVED
    assert max(pages) <= 14


def test_the_count_sees_a_safety_that_is_missing(tracer: Tracer) -> None:
    assert not any(calls["fsync"] for calls in calls_of_each_save(tracer, "sync checkpoints only"))


def test_several_at_one_book_lose_nothing_to_each_other(workshop: Path, say: Say) -> None:
    data = workshop / "data"
    with opened(data):
        pass
    program = [sys.executable, "-P", str(TESTS / "durability" / "saving_program.py"), str(data)]
    writers = [
        subprocess.Popen(
            [*program, f"writer {number}", str(EACH)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=plain_environment(),
        )
        for number in range(PROCESSES)
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    killed = writers[0]
    assert killed.stdout is not None
    told = [killed.stdout.readline() for _ in range(EACH // 4)]
    killed.kill()
    for writer in writers:
        with writer:
            assert writer.stdin is not None
            assert writer.stdout is not None
            writer.stdin.close()
            told += writer.stdout.read().splitlines()
            writer.wait(PATIENCE)
    assert [writer.returncode == 0 for writer in writers] == [False, True, True]
    acknowledged = {line.strip() for line in told}
    with opened(data) as desk:
        found = Counter(entry.content.text for entry in desk.journal.find(Query()))
        people = desk.journal.people()
    say(f"{PROCESSES} processes at one book, one killed: {len(acknowledged)} acknowledged, {len(found)} found")
    assert acknowledged <= found.keys()
    assert set(found.values()) == {1}
    assert len(found) <= len(acknowledged) + 1
    assert [person.name for person in people] == ["Amara Okonkwo"]
