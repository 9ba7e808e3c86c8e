"""status, skip, off, person, settings, note, remind, doctor."""

import json
import os
from pathlib import Path

import docx
import pytest

from goodword.exporters import NAMES
from support.command import Goodword
from support.pdf_reader import HAS_READER, words

TUESDAY = "2026-03-03T16:00:00+01:00"


def test_status_answers_in_full(goodword: Goodword) -> None:
    goodword("add", "praise", "Rang back.")

    status = goodword("status", "--json", at=TUESDAY).json

    assert (status["date"], status["day_kind"]) == ("2026-03-03", "WORK")
    assert status["done"] == {"praise": False, "coaching": False, "listening": False}
    assert list(status["series"]) == ["praise", "coaching", "listening", "showed_up", "full_set"]
    assert status["series"]["praise"] == {
        "current": 1,
        "longest": 1,
        "strength": 7,
        "passes": 1,
        "consistency": [1, 1],
        "states": [["2026-03-02", "DONE"], ["2026-03-03", "OPEN"]],
        "fill_in": [],
    }
    assert status["series"]["full_set"]["fill_in"] == ["2026-03-02"]


def test_status_in_words(goodword: Goodword) -> None:
    goodword("add", "praise", "Rang back.")

    lines = goodword("status").out.splitlines()

    assert lines[0] == "1 of 3 today. Coaching and listening are open."
    assert lines[1] == "Praise     Strength 7\u00a0%, run 1\u00a0day, longest 1\u00a0day, 1 of 1 last workdays"


def test_a_skip_is_neutral_once_in_five_workdays(goodword: Goodword) -> None:
    assert goodword("skip", "praise").out == "Nothing genuine today. That is fine.\n"

    assert goodword("status", "--json").json["series"]["praise"]["states"] == [["2026-03-02", "SKIPPED"]]
    again = goodword("skip", "praise", at=TUESDAY)
    assert (again.status, again.err.count("\n")) == (1, 1)
    assert goodword("skip", "coaching", "--date", "2026-02-01").status == 1


def test_time_off_and_back(goodword: Goodword) -> None:
    goodword("off", "2026-03-02", "2026-03-06", "--reason", "Alps")
    assert goodword("status", "--json").json["day_kind"] == "OFF"
    assert goodword("status").out.startswith("You are off today. Nothing is asked.")

    goodword("off", "--remove", "2026-03-02")
    assert goodword("status", "--json").json["day_kind"] == "WORK"
    assert goodword("status", "--json", at=TUESDAY).json["day_kind"] == "OFF"
    assert goodword("off", "2026-03-06", "2026-03-02").status == 1


def test_settings_are_shown_set_and_refused_in_words(goodword: Goodword) -> None:
    assert goodword("settings", "prompt_times").out == "15:30\n"
    goodword("settings", "prompt_times", "16:15, 11:30")
    assert goodword("settings", "--json").json["prompt_times"] == "11:30,16:15"

    unknown = goodword("settings", "colour", "red")
    assert unknown.status == 1
    assert "prompt_times" in unknown.err
    outside = goodword("settings", "prompt_times", "20:00")
    assert outside.status == 1
    assert "09:00 to 17:30" in outside.err
    assert goodword("settings", "theme", "pink").err.endswith("Allowed: system, light, dark.\n")
    assert goodword("settings", "work_start", "10:00", "--from", "2026-03-01").status == 1


def test_workdays_hold_from_a_day_on(goodword: Goodword) -> None:
    goodword("settings", "workdays", "tue,wed", "--from", "2026-03-03")

    assert goodword("status", "--json").json["day_kind"] == "WORK"
    assert goodword("status", "--json", at="2026-03-05T12:00:00+01:00").json["day_kind"] == "OFF"


def test_a_practice_switched_off_is_not_asked_for(goodword: Goodword) -> None:
    goodword("settings", "practices", "praise,listening")

    assert goodword("status").out.startswith("0 of 2 today. Praise and listening are open.")


def test_the_note_goes_to_standard_output_and_what_is_held_back_to_stderr(goodword: Goodword) -> None:
    goodword("add", "praise", "Rang the clinic back.", "--person", "Amara Okonkwo")
    goodword("add", "praise", "Rewrote the macro.", "--person", "Ben Sahin")
    goodword("add", "coaching", "SECRET step", "--person", "Ben Sahin")
    goodword("person", "ben sahin", "--recognition", "private")

    note = goodword("note", "--week", "2026-W10")

    assert "Amara Okonkwo" in note.out
    assert "macro" not in note.out
    assert "SECRET" not in note.out + note.err
    assert note.err.splitlines() == ["Held back: 1 praise.", "Ben Sahin likes praise in private."]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_each_format_is_written_whole(goodword: Goodword, tmp_path: Path, name: str) -> None:
    goodword("add", "praise", "Rang the clinic back.", "--person", "Amara Okonkwo")
    target = tmp_path / f"note.{name}"
    target.write_text("before")

    assert goodword("note", "--format", name, "--output", str(target)).status == 0

    if name == "docx":
        text = "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)
    elif name == "pdf":
        assert target.read_bytes().startswith(b"%PDF-")
        text = words(target.read_bytes()) if HAS_READER else "Rang the clinic back."
    else:
        text = target.read_text("utf-8")
    assert "Rang the clinic back." in text


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_no_format_is_written_through_a_link(goodword: Goodword, tmp_path: Path, name: str) -> None:
    target, link = tmp_path / "mine", tmp_path / f"note.{name}"
    target.write_text("mine")
    link.symlink_to(target)

    outcome = goodword("note", "--format", name, "--output", str(link))

    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert "does not write through links" in outcome.err
    assert target.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", link.name]


def test_a_draft_goes_to_standard_output_as_it_is(goodword: Goodword) -> None:
    goodword("add", "praise", "Rang the clinic back.")

    out = goodword("note", "--format", "eml").out

    assert out.startswith("Subject: =?utf-8?q?Good_words_from_the_team")
    assert "X-Unsent: 1" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("note", "--week", "2025-W53"),
        ("note", "--week", "last"),
        ("note", "--format", "docx"),
        ("note", "--format", "pdf"),
        ("note", "--output", "/proc/none/note.md"),
        ("note", "--audience", "person", "--person", "Nobody"),
        ("note", "--audience", "person"),
    ],
)
def test_a_note_that_cannot_be_written_says_why(goodword: Goodword, arguments: tuple[str, ...]) -> None:
    outcome = goodword(*arguments)

    assert outcome.status == 1
    assert outcome.err.count("\n") == 1


def test_a_book_that_is_foreign_or_nowhere_says_why(goodword: Goodword, home: Path) -> None:
    (home / "data").mkdir()
    (home / "data" / "book.db").write_text("a shopping list")
    foreign = goodword("status")
    assert (foreign.status, foreign.err.count("\n")) == (1, 1)
    assert (home / "data" / "book.db").read_text() == "a shopping list"

    (home / "file").write_text("")
    nowhere = goodword("--data-dir", str(home / "file" / "data"), "status")
    assert (nowhere.status, nowhere.err.count("\n")) == (1, 1)


@pytest.mark.parametrize("arguments", [("--background",), ("quick",), ("quick", "praise"), ()])
def test_without_display_and_terminal_it_says_so(goodword: Goodword, arguments: tuple[str, ...]) -> None:
    outcome = goodword(*arguments)

    assert outcome.status == 1
    assert "no display" in outcome.err
    assert outcome.err.count("\n") == 1


def test_remind_stays_silent_when_nothing_is_due(goodword: Goodword) -> None:
    assert goodword("remind", "--once").status == 0


def test_doctor_finds_something_to_say_about_everything(goodword: Goodword) -> None:
    findings = goodword("doctor", "--json").json

    told = {finding["subject"] for finding in findings}
    assert {"Book", "Display", "Tray", "Notifications", "Mail", "Keyring", "Key for quick entry"} <= told
    assert all(finding["works"] or finding["advice"] for finding in findings)
    assert "missing  Display" in goodword("doctor").out


def test_a_key_that_nothing_here_keeps_is_said_with_what_to_do(goodword: Goodword) -> None:
    told = goodword("settings", "shortcut", "ctrl+alt+g")

    assert (told.status, told.out) == (0, "")
    assert "Bind “goodword quick” to a key" in told.err
    assert "missing  Key for quick entry: Ctrl+Alt+G is set" in goodword("doctor").out
    assert goodword("settings", "shortcut", "").err == ""


def test_json_is_utf_8_whatever_the_locale(goodword: Goodword) -> None:
    goodword("add", "praise", "Señora 客户 🎉")

    assert json.loads(goodword("list", "--json").out)[0]["text"] == "Señora 客户 🎉"
