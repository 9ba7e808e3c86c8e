"""person-file: everything about one person, nobody else's name in it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3

from goodword.core.note_words import Audience
from goodword.core.weeks import Week
from support.clock import HandClock
from support.command import Goodword
from support.whole_desk import whole_desk

NAME = "Amara Okonkwo"
OTHERS = ("Ben", "Carter", "Amara Nwosu", "Nwosu", "Tomas", "carter@x.org")


def full_book(goodword: Goodword) -> None:
    goodword("person", "Amara Nwosu")
    goodword("add", "praise", "Rang the clinic back with Ben.", "--person", NAME)
    goodword("add", "coaching", "She wants to lead.\n\nSoon.", "--person", NAME, "--skill", "Retro", "--next-step",
             "Ask Ben Carter", "--due", "2026-03-09", "--owner", "me")  # fmt: skip
    heard = ("--heard-from", "Tomas Lindt", "--topic", "Calls", "--action", "Thank her", "--kind", "thanks")
    removed = goodword("add", "listening", "A customer praised Okonkwo.", "--person", NAME, *heard).out.strip()
    goodword("remove", removed)
    goodword("add", "coaching", "He is unsure. Amara Okonkwo helps him. He hides it.", "--person", "Ben Carter")
    goodword("add", "listening", "The printer and amara okonkwo.", "--heard-from", "A customer")
    goodword("add", "listening", "Loud calls.", "--heard-from", NAME)
    goodword("add", "praise", "Private to Ben.", "--person", "Ben Carter")
    goodword("add", "praise", "Nwosu was calm.", "--person", "Amara Nwosu")
    goodword("person", NAME, "--recognition", "team", "--mail", "amara@x.org")
    goodword("person", NAME, "--spoken", "Ama", "--days", "mon,tue")
    goodword("person", "A. O.")
    goodword("person", "A. O.", "--merge-into", NAME)
    goodword("person", "Ben Carter", "--mail", "carter@x.org", "--spoken", "Benno")
    goodword("add", "praise", "Benno thanked Ama.", "--person", "Ben Carter")
    goodword("off", "2026-03-10", "--reason", "Cover for Amara Okonkwo")
    note = Path(os.environ["GOODWORD_DATA_DIR"]).with_name("note.md")
    goodword("note", "--output", str(note))
    for key, value in {"smtp_host": "localhost", "mail_from": "me@x.org", "smtp_security": "none"}.items():
        goodword("settings", key, value)
    with whole_desk(Path(os.environ["GOODWORD_DATA_DIR"]), HandClock()) as desk:
        desk.put_into_outbox(desk.notes.draft(Week(2026, 10).period(), Audience.MANAGER), ["boss@x.org"])
    with sqlcipher3.connect(os.environ["GOODWORD_DATA_DIR"] + "/book.db") as book:
        for practice, person, text in (("praise", NAME, "half done"), ("coaching", "Ben Carter", "secret of his")):
            fields = json.dumps([["person", person], ["text", text]])
            moments = ["2026-03-02T10:00:00+01:00"] * 2
            book.execute("INSERT INTO draft VALUES (?, ?, ?, ?)", [practice, fields, *moments])
        book.execute(
            "INSERT INTO note_choice SELECT '2026-03-02..2026-03-08', 'manager', '', id, NULL, 1, 'She and Ben rang.',"
            " NULL, text, NULL, '' FROM entry WHERE text LIKE 'Rang%'"
        )
    book.close()


def test_everything_about_one_and_nobody_else(goodword: Goodword, tmp_path: Path) -> None:
    full_book(goodword)
    outcome = goodword("person-file", "amara okonkwo", "--output", str(tmp_path / "file.txt"))
    assert outcome.status == 0
    assert outcome.out == "Written: 7 records about Amara Okonkwo, or naming them.\n"
    assert "read it first" in outcome.err
    assert (tmp_path / "file.txt").stat().st_mode & 0o777 == 0o600
    text = (tmp_path / "file.txt").read_text("utf-8")
    assert text == EXPECTED
    for name in OTHERS:
        assert name not in text
    for private in ("unsure", "hides", "Private to", "calm", "secret"):
        assert private not in text


EXPECTED = """\
Everything about Amara Okonkwo
As of 2 March 2026

This is all that is kept about Amara Okonkwo. Names of others are left out.

What is known

• Name: Amara Okonkwo
• Called: Ama
• Also written: A. O.
• Likes to be praised: in the team
• On the team since: 2 March 2026
• Mail: amara@x.org
• Works on: Mon and Tue

Praise

• 2 March 2026: Rang the clinic back with [another person].

Coaching

• 2 March 2026: She wants to lead.
  Soon.
  Skill: Retro
  Next step: Ask [another person]
  Who does it: the leader
  Follow up on: 9 March 2026

What was heard about them

• 2 March 2026: A customer praised Okonkwo.
  Heard from: [another person]
  Topic: Calls
  Kind: thanks
  Paraphrase: unchecked
  Action: Thank her
  In the bin since: 2 March 2026

Named in other records

• 2 March 2026: Amara Okonkwo helps him.
• 2 March 2026: The printer and amara okonkwo.
• 2 March 2026: Loud calls.
  Heard from: Amara Okonkwo
• 2 March 2026: [another person] thanked Ama.

Put in other words for a note

• For the manager: She and [another person] rang.

What was told to whom

• 2 March 2026: The praise record of 2 March 2026, to the manager, as a file
• 2 March 2026: The praise record of 2 March 2026, to the manager, as a file
• 2 March 2026: The listening record of 2 March 2026, to the manager, as a file
• 2 March 2026: The listening record of 2 March 2026, to the manager, as a file

Mail

• 2 March 2026: A note about Week 10 · 2 to 8 March 2026 for the manager, not sent (drafted)

Half written

• 2 March 2026: Amara Okonkwo
  half done

Days off

• 10 March 2026: Cover for Amara Okonkwo
"""


@pytest.mark.parametrize("suffix", [".md", ".html", ".docx"])
def test_in_every_format(goodword: Goodword, tmp_path: Path, suffix: str) -> None:
    full_book(goodword)
    path = tmp_path / f"file{suffix}"
    assert goodword("person-file", NAME, "--output", str(path)).status == 0
    data = path.read_bytes()
    assert data[:4] in {b"# Ev", b"<!DO", b"PK\x03\x04"}
    if suffix in (".md", ".html"):
        assert b"Rang the clinic back with" in data
        assert b"Carter" not in data


def test_as_pdf(goodword: Goodword, tmp_path: Path) -> None:
    """In a process of its own: there can be only one application of Qt in each."""
    full_book(goodword)
    path = tmp_path / "file.pdf"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "goodword", "person-file", NAME, "--output", str(path)]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    assert path.read_bytes().startswith(b"%PDF")


def test_another_format_and_nobody_are_refused(goodword: Goodword, tmp_path: Path) -> None:
    goodword("person", NAME)
    outcome = goodword("person-file", NAME, "--output", str(tmp_path / "file.xls"))
    assert (outcome.status, outcome.err.split(".")[0]) == (1, "A file about a person ends in ")
    assert goodword("person-file", "Nobody", "--output", str(tmp_path / "file.md")).err.startswith("Nobody in the book")
    assert list(tmp_path.glob("file*")) == []
