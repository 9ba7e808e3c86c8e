"""add, list, amend, remove, put-back, log: the record through the command."""

import os
import uuid
from pathlib import Path

import pytest

from support.command import Goodword

PRAISE = "On Monday's call Amara rang the clinic back."


def test_add_prints_the_id_of_what_list_then_shows(goodword: Goodword) -> None:
    added = goodword("add", "praise", PRAISE, "--person", "Amara Okonkwo")

    assert added.status == 0
    assert uuid.UUID(added.out.strip()).version == 7
    (entry,) = goodword("list", "--json").json
    assert entry == {
        "id": added.out.strip(),
        "practice": "praise",
        "date": "2026-03-02",
        "created_at": "2026-03-02T10:00:00+01:00",
        "text": PRAISE,
        "person": "Amara Okonkwo",
        "skill": None,
        "next_step": None,
        "due": None,
        "owner": None,
        "heard_from": None,
        "topic": None,
        "paraphrase": None,
        "action": None,
        "kind": None,
        "late": False,
        "removed": None,
    }


def test_coaching_and_listening_have_their_fields(goodword: Goodword) -> None:
    goodword(
        *("add", "coaching", "We listened to two calls.", "--person", "Ben", "--skill", "Letting callers finish"),
        *("--next-step", "One open question", "--due", "2026-03-09"),
    )
    goodword(
        *("add", "listening", "They can't tell whether a refund was sent.", "--heard-from", "A customer"),
        *("--topic", "Refunds", "--paraphrase", "confirmed", "--action", "Ask Billing", "--kind", "unexpected-use"),
    )

    listening, coaching = goodword("list", "--json").json
    assert (coaching["skill"], coaching["due"], coaching["owner"]) == ("Letting callers finish", "2026-03-09", "them")
    assert (listening["heard_from"], listening["kind"]) == ("A customer", "unexpected-use")
    assert (listening["topic"], listening["paraphrase"], listening["action"]) == ("Refunds", "confirmed", "Ask Billing")


def test_text_comes_from_standard_input(goodword: Goodword) -> None:
    goodword("add", "praise", "-", stdin="\ufeffTwo lines\r\nof praise\n")

    assert goodword("list", "--json").json[0]["text"] == "Two lines\nof praise"


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (("add", "praise", ""), b"", "The note is empty."),
        (("add", "praise", " \u200b\u00a0\n"), b"", "The note is empty."),
        (("add", "praise", "-"), b"a\0b", "U+0000"),
        (("add", "praise", "-"), b"a\x1bb", "U+001B"),
        (("add", "praise", "-"), b"\xff\xfe", "not UTF-8"),
        (("add", "praise", "-"), b"x" * 100_001, "too long"),
        (("add", "praise", "lone \udcff surrogate"), b"", "U+DCFF"),
        (("add", "praise", "Good", "--date", "2026-02-30"), b"", "28 days"),
        (("add", "praise", "Good", "--date", "soon"), b"", "Try fri, tomorrow"),
        (("add", "praise", "Good", "--skill", "Calm"), b"", "has no skill"),
        (("add", "coaching", "Good", "--owner", "us"), b"", "Allowed: them, me."),
        (("amend", "nobody", "Better"), b"", "No record has that id."),
        (("remove", "nobody"), b"", "No record has that id."),
        (("list", "--as-of", "yesterday"), b"", "is no moment"),
    ],
)
def test_bad_input_is_one_plain_line_and_status_1(
    goodword: Goodword, arguments: tuple[str, ...], stdin: bytes, said: str
) -> None:
    outcome = goodword(*arguments, stdin=stdin)

    assert outcome.status == 1
    assert outcome.out == ""
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert goodword("list", "--json").json == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("add",),
        ("add", "gossip", "x"),
        ("fly",),
        ("list", "--limit", "many"),
        ("remind",),
        ("note", "--person", "Ben"),
        ("settings", "workdays", "--from", "2026-03-02"),
    ],
)
def test_wrong_usage_is_status_2(goodword: Goodword, arguments: tuple[str, ...]) -> None:
    assert goodword(*arguments).status == 2


def test_amend_changes_and_clears_fields(goodword: Goodword) -> None:
    entry_id = goodword("add", "coaching", "We talked.", "--person", "Ben", "--skill", "Calm").out.strip()

    goodword("amend", entry_id, "We listened.", "--skill", "", "--next-step", "One call", "--date", "2026-02-27")

    (entry,) = goodword("list", "--json").json
    assert (entry["text"], entry["skill"], entry["next_step"]) == ("We listened.", None, "One call")
    assert (entry["person"], entry["date"]) == ("Ben", "2026-02-27")
    assert entry["created_at"] == "2026-03-02T10:00:00+01:00"


def test_remove_is_to_the_bin_and_back(goodword: Goodword) -> None:
    entry_id = goodword("add", "praise", PRAISE).out.strip()

    goodword("remove", entry_id)
    assert goodword("list", "--json").json == []
    assert goodword("list", "--bin", "--json").json[0]["removed"] == "2026-03-02T10:00:00+01:00"
    assert goodword("amend", entry_id, "Other").status == 1

    goodword("put-back", entry_id)
    assert [entry["id"] for entry in goodword("list", "--json").json] == [entry_id]


def test_list_filters_and_orders(goodword: Goodword) -> None:
    goodword("add", "praise", "First act", "--person", "José", "--date", "2026-02-24")
    goodword("add", "praise", "Second act", "--date", "2026-02-26", at="2026-03-02T10:00:01+01:00")
    goodword("add", "listening", "Third thing", "--date", "2026-02-26", at="2026-03-02T10:00:02+01:00")

    def texts(*options: str) -> list[str]:
        return [entry["text"] for entry in goodword("list", "--json", *options).json]

    assert texts() == ["Third thing", "Second act", "First act"]
    assert texts("--person", "jose") == ["First act"]
    assert texts("--search", "act") == ["Second act", "First act"]
    assert texts("--practice", "listening") == ["Third thing"]
    assert texts("--since", "2026-02-25", "--limit", "1") == ["Third thing"]
    assert texts("--until", "2026-02-25") == ["First act"]


def test_the_plain_list_has_a_line_a_record_with_its_id(goodword: Goodword) -> None:
    entry_id = goodword("add", "praise", "Rang back.\nTwice.", "--person", "Ben", "--date", "2026-02-23").out.strip()

    assert goodword("list").out == f"Mon 23 Feb 2026  praise     Ben: Rang back. Twice. (added later)  [{entry_id}]\n"


def test_log_asks_three_questions_and_skips_the_empty_one(goodword: Goodword) -> None:
    goodword("person", "Amara Okonkwo")

    outcome = goodword("log", stdin="amara okonkwo: rang the clinic back\n\nThey miss the old form: it was short\n")

    assert outcome.out == "2 saved. 2 of 3 today.\n"
    assert outcome.err.count("> ") == 3
    listening, praise = goodword("list", "--json").json
    assert (praise["person"], praise["text"]) == ("Amara Okonkwo", "rang the clinic back")
    assert (listening["person"], listening["text"]) == (None, "They miss the old form: it was short")


def test_the_global_options_may_stand_anywhere(goodword: Goodword) -> None:
    goodword("add", "praise", "--", "--as-of is no option here")

    assert goodword("list", "--json", "--as-of=2026-04-01").json[0]["text"] == "--as-of is no option here"


def test_after_30_days_the_bin_is_empty_for_everybody(goodword: Goodword) -> None:
    entry_id = goodword("add", "praise", PRAISE).out.strip()
    goodword("remove", entry_id)

    assert len(goodword("list", "--bin", "--json", at="2026-04-01T09:00:00+02:00").json) == 1
    assert goodword("list", "--bin", "--json", at="2026-04-01T12:00:00+02:00").json == []
    assert goodword("put-back", entry_id, at="2026-04-01T12:00:00+02:00").status == 1


def test_any_command_empties_the_bin_of_what_was_there_for_too_long(goodword: Goodword) -> None:
    goodword("remove", goodword("add", "praise", "canarybin sang.").out.strip())
    book = Path(os.environ["GOODWORD_DATA_DIR"]) / "book.db"
    goodword("list", at="2026-03-31T12:00:00+02:00")
    assert b"canarybin" in book.read_bytes()
    goodword("list", at="2026-04-01T12:00:00+02:00")
    assert b"canarybin" not in book.read_bytes()


def test_remove_says_on_stderr_what_closes(goodword: Goodword) -> None:
    entry_id = goodword("add", "praise", PRAISE).out.strip()
    removed = goodword("--as-of", "2026-03-09T10:00:00+01:00", "remove", entry_id)
    assert (removed.status, removed.out) == (0, "")
    assert removed.err == "Monday 2 March closes as missed; the run begins anew.\n"
