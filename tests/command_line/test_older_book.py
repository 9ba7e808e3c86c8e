"""A book that the first version made is brought up to date with everything in it.

The book and what that version's own command said of it lie in reference/books.
"""

import gzip
import json
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from goodword.app import open_desk
from goodword.clocks import clock_at
from goodword.core.practices import Practice
from goodword.integration.paths import Paths
from goodword.storage.migrations import SCHEMA_VERSION
from support.command import Goodword

BOOKS = Path(__file__).resolve().parent.parent / "reference" / "books"
THEN = "2026-03-11T10:10:00+01:00"


@pytest.fixture
def said() -> Any:
    """What the first version said of its book at that moment."""
    return json.loads((BOOKS / "version-1.json").read_text("utf-8"))


@pytest.fixture(autouse=True)
def older(home: Path) -> Path:
    """The data folder with the older book in it."""
    data = home / "data"
    data.mkdir(mode=0o700)
    (data / "book.db").write_bytes(gzip.decompress((BOOKS / "version-1.db.gz").read_bytes()))
    return data


def version(data: Path) -> int:
    connection = sqlite3.connect(f"file:{data / 'book.db'}?mode=ro", uri=True)
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.close()
    return found


def test_records_settings_and_streaks_are_as_they_were(goodword: Goodword, older: Path, said: Any) -> None:
    assert version(older) == 1
    for call, kept in (("list", "list"), ("list --bin", "bin")):
        now = goodword(*call.split(), "--json", at=THEN).json
        assert [{key: entry[key] for key in old} for entry, old in zip(now, said[kept], strict=True)] == said[kept]
    settings = goodword("settings", "--json", at=THEN).json
    assert {key: settings[key] for key in said["settings"]} == said["settings"]
    assert goodword("status", "--json", at=THEN).json == said["status"]
    assert version(older) == SCHEMA_VERSION


def test_people_time_off_drafts_and_the_index_of_words_are_kept(older: Path, goodword: Goodword) -> None:
    (found,) = goodword("list", "--search", "khai", "--json", at=THEN).json
    assert found["text"] == "Sorted the handover list by urgency."
    desk = open_desk(Paths(older), clock_at(THEN))
    assert [(off.first.day, off.last.day, off.reason) for off in desk.book.days.time_off()] == [(16, 18, "Walking")]
    (draft,) = desk.book.drafts.all()
    assert (draft.practice, draft.fields) == (Practice.PRAISE, (("note", "Half a sentence"),))
    assert draft.begun_at == datetime.fromisoformat("2026-03-11T10:09:00+01:00")
    names = {person.name: person.recognition for person in desk.journal.people()}
    assert names == {"Amara Okonkwo": "private", "Nguyễn Thị Minh Khai": None, "Tomasz Wiśniewski": None}
    desk.shutdown()


def test_what_is_new_works_in_it(goodword: Goodword) -> None:
    assert goodword("settings", "holidays", "DE-BY", at=THEN).status == 0
    assert goodword("add", "praise", "Stayed with the caller.", at=THEN).status == 0
    assert goodword("status", "--json", at=THEN).json["done"]["praise"] is True
    step = goodword("add", "coaching", "Unsure.", "--next-step", "Sit in", at=THEN).out.strip()
    assert goodword("step", step, "done", at=THEN).status == 0
    assert goodword("steps", "--json", at=THEN).json[-1]["state"] == "done"
    states = dict(goodword("status", "--json", at="2026-04-07T10:00:00+02:00").json["series"]["praise"]["states"])
    assert states["2026-04-06"] == "OFF"  # Easter Monday
