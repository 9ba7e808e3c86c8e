"""export and import."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from support.command import Goodword
from support.import_files import HEADER, entry, line, write

TUESDAY = "2026-03-03T16:00:00+01:00"


@pytest.fixture
def data() -> Path:
    return Path(os.environ["GOODWORD_DATA_DIR"])


def copies(data: Path) -> list[Path]:
    return sorted((data / "backups").glob("before-import-*")) if (data / "backups").exists() else []


def entries(goodword: Goodword, *options: str) -> Any:
    return goodword("list", "--json", *options).json


def exported(goodword: Goodword, path: Path, at: str = TUESDAY) -> list[dict[str, Any]]:
    outcome = goodword("export", str(path), at=at)
    assert (outcome.status, outcome.out, outcome.err) == (0, "", "")
    return [json.loads(row) for row in path.read_text("utf-8").splitlines()]


def full_book(goodword: Goodword) -> None:
    goodword("add", "praise", "Rang the clinic back.\nTwice – “calmly”.", "--person", "Zoë Mårtensson")
    goodword("add", "coaching", "Wants to lead.", "--person", "Ben", "--skill", "Retro", "--next-step", "Run one",
             "--due", "2026-03-09", "--owner", "me")  # fmt: skip
    goodword("add", "listening", "Deploys cost sleep.", "--heard-from", "Ops", "--topic", "Deploys", "--action", "Move",
             "--kind", "grievance", "--paraphrase", "confirmed", "--date", "2026-02-20")  # fmt: skip
    removed = goodword("add", "praise", "Gone.", at="2026-03-02T23:30:00-05:00").out.strip()
    goodword("remove", removed, at=TUESDAY)
    goodword("person", "Ben", "--recognition", "private", "--left", "2026-03-31")
    goodword("settings", "workdays", "tue,wed", "--from", "2026-03-03")
    goodword("settings", "holidays", "DE-BY", "--from", "2026-01-01")
    goodword("settings", "practices", "praise,listening", "--from", "2026-04-01")
    goodword("settings", "day_start", "6")
    goodword("settings", "leader_name", "Johanna")
    goodword("off", "2026-03-10", "2026-03-12", "--reason", "Alps")
    goodword("skip", "listening", "--date", "2026-03-02")
    saved = Path(os.environ["GOODWORD_DATA_DIR"]).with_name("note.md")
    goodword("note", "--output", str(saved))
    zoe = ("--audience", "person", "--person", "Zoë Mårtensson")
    goodword("note", *zoe, "--output", str(saved), at=TUESDAY)


def test_a_book_comes_back_whole(goodword: Goodword, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full_book(goodword)
    first = exported(goodword, tmp_path / "first.jsonl")
    status = goodword("status", "--json", at=TUESDAY).json
    assert {row["type"] for row in first} == {
        *("goodword-export", "entry", "person", "schedule", "holidays", "time_off", "skip", "practice", "setting"),
        "told",
    }
    assert (tmp_path / "first.jsonl").stat().st_mode & 0o777 == 0o600

    monkeypatch.setenv("GOODWORD_DATA_DIR", str(tmp_path / "another"))
    assert goodword("import", str(tmp_path / "first.jsonl"), at="2026-04-01T12:00:00+02:00").status == 0
    again = exported(goodword, tmp_path / "again.jsonl", at="2026-04-01T12:00:00+02:00")

    assert again[1:] == first[1:]
    assert goodword("status", "--json", at=TUESDAY).json == status


def test_what_was_told_waits_for_its_record_and_person(goodword: Goodword, tmp_path: Path) -> None:
    how = {"audience": "person", "at": "2026-03-02T10:00:00+01:00", "way": "mail"}
    rows = [
        line("told", entry="e1", person="zoe", **how),
        line("told", entry="e1", person="Nobody", **how),
        line("told", entry="nowhere", **how),
        entry("e1", person="Zoë"),
    ]
    path = write(tmp_path / "told.jsonl", *rows)
    outcome = goodword("import", path)
    assert "Imported 1 record, 1 person, 2 things told." in outcome.out
    assert "Left out, because its record or person is not here: 1 thing told." in outcome.out
    found = [row for row in exported(goodword, tmp_path / "book.jsonl") if row["type"] == "told"]
    assert sorted((row["entry"], row["person"] or "") for row in found) == [("e1", ""), ("e1", "Zoë")]
    again = goodword("import", path).out
    assert "Already there and kept: 1 record, 2 things told." in again


def test_the_same_file_twice_adds_nothing(goodword: Goodword, tmp_path: Path, data: Path) -> None:
    full_book(goodword)
    before = exported(goodword, tmp_path / "book.jsonl")

    outcome = goodword("import", str(tmp_path / "book.jsonl"), at=TUESDAY)

    assert outcome.out.splitlines() == [
        "Imported nothing.",
        "Already there and kept: 4 records, 2 people, 1 schedule, 1 holiday region, 1 time off, 1 skip,"
        " 1 practice switch, 3 settings, 2 things told.",
        "Nothing was changed.",
    ]
    assert copies(data) == []
    assert exported(goodword, tmp_path / "after.jsonl") == before


def test_ids_and_moments_stay_as_they_are(goodword: Goodword, tmp_path: Path) -> None:
    odd = "~ 7/x!"
    made = "2026-03-02T23:59:59.5-11:00"
    file = write(tmp_path / "in.jsonl", entry(odd, created_at=made, person="Amara"), entry("n" * 64))

    outcome = goodword("import", file)

    assert outcome.out.splitlines()[0] == "Imported 2 records, 1 person."
    found = {row["id"]: row for row in entries(goodword)}
    assert found.keys() == {odd, "n" * 64}
    assert found[odd]["created_at"] == "2026-03-02T23:59:59.500000-11:00"
    assert (found[odd]["person"], found[odd]["late"]) == ("Amara", False)


def test_a_record_the_book_has_is_kept_and_counted(goodword: Goodword, tmp_path: Path) -> None:
    mine = goodword("add", "praise", "Mine.").out.strip()
    goodword("remove", mine)
    file = write(tmp_path / "in.jsonl", entry(mine, text="Theirs.", person="Nobody"), entry("a"), entry("a"))

    outcome = goodword("import", file)

    assert outcome.out.splitlines()[:2] == ["Imported 1 record.", "Already there and kept: 2 records."]
    assert [row["text"] for row in entries(goodword, "--bin")] == ["Mine."]


def test_the_day_start_of_the_file_decides_when_a_record_was_made(goodword: Goodword, tmp_path: Path) -> None:
    monday_night = entry("night", "2026-02-27", created_at="2026-03-03T05:30:00+01:00")
    rows = [monday_night, line("setting", key="fill_in_workdays", value="1")]

    goodword("import", write(tmp_path / "late.jsonl", *rows))
    assert entries(goodword)[0]["late"] is True

    six = line("setting", key="day_start", value="6")
    goodword("import", write(tmp_path / "in.jsonl", {**monday_night, "id": "other"}, six))
    assert {row["id"]: row["late"] for row in entries(goodword)} == {"night": True, "other": False}


def test_a_copy_of_the_book_is_kept_first(goodword: Goodword, tmp_path: Path, data: Path) -> None:
    goodword("add", "praise", "Before.")

    outcome = goodword("import", write(tmp_path / "in.jsonl", entry()))
    goodword("import", write(tmp_path / "in.jsonl", entry("two")))

    second, first = copies(data)
    assert outcome.out.splitlines()[-1] == f"The book as it was: {first}"
    assert (first.name, second.name) == (
        "before-import-2026-03-02-100000.db",
        "before-import-2026-03-02-100000-2.db",
    )
    assert (first.stat().st_mode & 0o777, first.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    with sqlcipher3.connect(str(first)) as copy:
        assert copy.execute("SELECT text FROM entry").fetchall() == [("Before.",)]
    copy.close()


def test_a_dry_run_changes_nothing(goodword: Goodword, tmp_path: Path, data: Path) -> None:
    goodword("add", "praise", "Before.")
    before = exported(goodword, tmp_path / "before.jsonl")
    file = write(tmp_path / "in.jsonl", entry(person="Zoë"), line("setting", key="theme", value="dark"))

    outcome = goodword("import", "--dry-run", file)

    assert outcome.out.splitlines() == ["Would import 1 record, 1 person, 1 setting.", "Nothing was changed."]
    assert exported(goodword, tmp_path / "after.jsonl") == before
    assert copies(data) == []


def test_what_is_not_known_is_counted_and_named(goodword: Goodword, tmp_path: Path) -> None:
    later = line("setting", key="future", value="")
    rows = [line("mood", x=1), line("mood"), entry("a", colour="red", late=True), later]

    outcome = goodword("import", write(tmp_path / "in.jsonl", *rows))

    assert outcome.status == 0
    assert outcome.out.splitlines()[1] == (
        "Not known here and left out: “colour” of entry (1), type “mood” (2), setting “future” (1)."
    )


def test_many_unknown_names_do_not_pile_up(goodword: Goodword, tmp_path: Path) -> None:
    outcome = goodword("import", write(tmp_path / "in.jsonl", *(line(f"type {n}\u202e") for n in range(50))))
    assert "others (30), type that can't be shown (1)," in outcome.out


def test_rows_of_the_same_day_and_settings_take_the_place_of_the_book(goodword: Goodword, tmp_path: Path) -> None:
    goodword("settings", "workdays", "mon", "--from", "2026-03-02")
    goodword("settings", "theme", "dark")
    goodword("settings", "practices", "praise", "--from", "2026-03-02")
    file = write(
        tmp_path / "in.jsonl",
        line("schedule", start="2026-03-02", weekdays=["sun", "mon"]),
        line("setting", key="theme", value="light"),
        line("practice", practice="coaching", start="2026-03-02", on=True),
        line("holidays", start="2026-01-01", region="de-by"),
    )

    assert goodword("import", file).status == 0

    values = goodword("settings", "--json").json
    assert (values["workdays"], values["theme"], values["practices"], values["holidays"]) == (
        *("mon,sun", "light", "praise,coaching", "DE-BY"),
    )


def test_people_are_matched_by_name_and_learn_what_was_not_known(goodword: Goodword, tmp_path: Path) -> None:
    goodword("person", "Zoë Mårtensson", "--recognition", "public")
    goodword("person", "Ben")
    file = write(
        tmp_path / "in.jsonl",
        entry("a", person="zoe martensson"),
        entry("b", person="Cleo"),
        line("person", name="ZOE MARTENSSON", recognition="private", left=None),
        line("person", name="ben", recognition="private", left="2026-05-01", added="2020-01-01"),
        line("person", name="Cleo", recognition="team", added="2026-02-01", left=None, mail="cleo@example.org"),
    )

    assert goodword("import", file).out.splitlines()[:4] == [
        "Imported 2 records, 1 person.",
        "Already there and kept: 2 people.",
        "Now more is known of: 1 person.",
        "How somebody who is there likes to be praised is not taken from a file: 1 person. Ask them.",
    ]

    people = {row["name"]: row for row in exported(goodword, tmp_path / "out.jsonl") if row["type"] == "person"}
    assert people["Zoë Mårtensson"]["recognition"] == "public"
    assert (people["Ben"]["recognition"], people["Ben"]["left"], people["Ben"]["added"]) == (
        *(None, "2026-05-01", "2026-03-02"),
    )
    assert (people["Cleo"]["added"], people["Cleo"]["mail"]) == ("2026-02-01", "cleo@example.org")


def test_a_name_that_a_record_spells_otherwise_before_and_after_the_persons_line_is_one_person(
    goodword: Goodword, tmp_path: Path
) -> None:
    person = line("person", name="José", recognition=None, left=None)
    file = write(tmp_path / "in.jsonl", entry("a", person="jose"), person, entry("b", person="jose"))
    assert goodword("import", file).out.splitlines()[0] == "Imported 2 records, 1 person."
    assert [row["person"] for row in goodword("list", "--json").json] == ["José", "José"]


def test_skips_stand_as_they_are(goodword: Goodword, tmp_path: Path) -> None:
    rows = [line("skip", practice="praise", date=day) for day in ("2026-02-23", "2026-02-24")]
    start = line("setting", key="start_date", value="2026-02-23")

    goodword("import", write(tmp_path / "in.jsonl", *rows, start))

    states = goodword("status", "--json").json["series"]["praise"]["states"]
    assert [state for _, state in states[:3]] == ["SKIPPED", "MISSED", "MISSED"]
    assert len(exported(goodword, tmp_path / "out.jsonl")) == 4


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (entry("x", text=" "), "The note is empty."),
        (entry("x", text=7), "“text” is not text."),
        (entry("", text="a"), "The id can't be kept."),
        (entry("i" * 65), "The id can't be kept."),
        (entry("é"), "The id can't be kept."),
        (entry("a\tb"), "The id can't be kept."),
        (entry("x", created_at="2026-03-02T15:31:07"), "“2026-03-02T15:31:07” is no moment with an offset."),
        (entry("x", created_at="2026-03-02T25:31:07Z"), "“2026-03-02T25:31:07Z” is no moment with an offset."),
        (entry("x", created_at="2026-03-02"), "“2026-03-02” is no moment with an offset."),
        (entry("x", created_at="9999-12-31T23:00:00-12:00"), "31 December 9999 is too far away."),
        (entry("x", created_on="2026-03-01"), "“created_on” is not the day of “created_at”."),
        (entry("x", date="2026-02-30"), "February 2026 has 28 days, and no 30."),
        (entry("x", date="1800-02-03"), "The year 1800 is out of reach."),
        (entry("x", practice="blame"), "“blame” is not allowed as “practice”."),
        (entry("x", skill="Retro"), "A praise record has no skill."),
        (entry("x", person="n" * 201), "The name is too long"),
        (entry("x", text="a\x00b"), "The note holds a character"),
        ({"type": "entry", "id": "x"}, "“created_at” is missing."),
        (line("person"), "“name” is missing."),
        (line("person", name="Ben", recognition="loud"), "“loud” is not allowed as “recognition”."),
        (line("person", name="Ben", mail="m" * 1001), "The mail address is too long."),
        (line("schedule", start="2026-03-02", weekdays=["mon", "someday"]), "“someday” is no weekday."),
        (line("schedule", start="2026-03-02", weekdays="mon"), "“weekdays” is not a list of texts."),
        (line("schedule", start="2026-03-02", weekdays=[1]), "“weekdays” is no list of texts."),
        (line("holidays", start="2026-03-02", region="XX"), "“XX” is no country with known holidays."),
        (line("holidays", start="2026-03-02", region="Bavaria"), "“Bavaria” is no country or region."),
        (line("time_off", start="2026-03-03", to="2026-03-02", reason=""), "2026-03-02 is before 2026-03-03."),
        (line("time_off", start="2026-03-03", to="2026-03-04"), "“reason” is missing."),
        (line("time_off", start="2026-03-03", to="2026-03-04", reason="r" * 1001), "The reason is too long."),
        (line("skip", practice="praise", date=None), "“date” is not text."),
        (line("practice", practice="praise", start="2026-03-02", on=1), "“on” is not true or false."),
        (line("setting", key="theme", value="pink"), "“pink” is not allowed here."),
        (line("setting", key="work_start", value="17:30"), "Work can't begin and end at the same time."),
        (line("setting", key="holidays", value="XX"), "“XX” is no country with known holidays."),
        ({"no": "type"}, "The line does not say its type."),
        ({**HEADER, "version": 2}, "The file was written by a newer Goodword."),
        (b"[]", "The line is no JSON object."),
        (b"{", "The line is not JSON that can be read."),
        (b'{"type": "mood", "x": NaN}', "The line is not JSON that can be read."),
        (b'{"type": "mood", "x": ' + b"9" * 5000 + b"}", "The line is not JSON that can be read."),
        (b'{"type": "mood", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "The line is not JSON that can be read."),
        (b'{"type": "mood\xff"}', "The line is not UTF-8."),
        (b'{"type": "mood", "x": "' + b"x" * 2_000_000 + b'"}', "The line is longer than 2 MB."),
        (b'{"type": "entry", "id": "x", "practice": "praise", "date": "2026-03-02", "text": "\\ud800",'
         b' "created_at": "2026-03-02T15:31:07Z"}', "The note holds a character"),
    ],
)
def test_a_bad_line_is_refused_by_its_number_and_nothing_changes(
    goodword: Goodword, tmp_path: Path, data: Path, row: dict[str, Any] | bytes, words: str
) -> None:
    goodword("add", "praise", "Before.")
    before = exported(goodword, tmp_path / "before.jsonl")
    good = [entry("good", person="Zoë"), line("setting", key="leader_name", value="Johanna")]

    outcome = goodword("import", write(tmp_path / "in.jsonl", *good, row))

    assert outcome.status == 1
    assert outcome.err.startswith(f"Line 4: {words}")
    assert outcome.err.count("\n") == 1
    assert outcome.err.endswith("Nothing was imported.\n")
    assert exported(goodword, tmp_path / "after.jsonl") == before
    assert copies(data) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The file is empty."),
        (b"\n \n", "The file is empty."),
        (b'{"type": "entry"}\n', "Line 1: “id” is missing."),
        (b'{"type": "mood"}\n', "Line 1: This is not the first line of a Goodword export."),
        (b"name;text\n", "Line 1: The line is not JSON that can be read."),
        (b'{"type": "goodword-export"}', "Line 1: “version” is missing."),
        (b'{"type": "goodword-export", "version": true}', "Line 1: “version” is not a whole number."),
        (b'{"type": "goodword-export", "version": 0}', "Line 1: The file has no version that was ever written."),
        (b'{"type": "goodword-export", "version": 1e9}', "Line 1: “version” is not a whole number."),
        (b'{"type": "goodword-export", "version": 7}', "Line 1: The file was written by a newer Goodword."),
    ],
)
def test_what_is_no_export_is_refused(goodword: Goodword, tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "in.jsonl").write_bytes(content)
    outcome = goodword("import", str(tmp_path / "in.jsonl"))
    assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    assert outcome.err.startswith(words)


def test_a_mark_of_byte_order_and_blank_lines_do_no_harm(goodword: Goodword, tmp_path: Path) -> None:
    rows = [b"\xef\xbb\xbf" + json.dumps(HEADER).encode(), b"", json.dumps(entry()).encode(), b" "]
    (tmp_path / "in.jsonl").write_bytes(b"\r\n".join(rows))
    assert goodword("import", str(tmp_path / "in.jsonl")).out.startswith("Imported 1 record.")


def test_a_file_that_can_not_be_read_is_said_in_words(goodword: Goodword, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    said = {"gone": "The file is not there.", ".": "That is a folder.", "pipe": "That is no ordinary file"}
    for name, words in said.items():
        outcome = goodword("import", str(tmp_path / name))
        assert outcome.status == 1
        assert outcome.err.startswith(words)


def test_an_export_replaces_a_file_whole_or_not_at_all(goodword: Goodword, tmp_path: Path) -> None:
    goodword("add", "praise", "Before.")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    for place in (tmp_path / "link", tmp_path / "gone" / "out.jsonl", tmp_path):
        outcome = goodword("export", str(place))
        assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    assert not (tmp_path / "target").exists()
