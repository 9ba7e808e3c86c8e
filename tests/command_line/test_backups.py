"""goodword backup, restore, check; the copy that is kept by itself; another book imported, a newer one exported."""

import json
import os
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from support.command import Goodword


@pytest.fixture
def data(home: Path) -> Path:
    return home / "data"


def names(data: Path) -> list[str]:
    return sorted(path.name for path in (data / "backups").iterdir())


def spoil(path: Path) -> bytes:
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\x5a" * (len(data) - 4096))
    return path.read_bytes()


def on(day: int, time: str = "10:00:00") -> tuple[str, str]:
    return "--as-of", f"2026-03-{day:02}T{time}+01:00"


def test_the_days_first_change_keeps_a_copy_and_no_other(goodword: Goodword, data: Path) -> None:
    assert goodword(*on(2), "add", "praise", "One.").err == ""
    goodword(*on(2, "11:00:00"), "add", "praise", "Two.")
    goodword(*on(2, "12:00:00"), "list")
    assert names(data) == [
        *("daily-2026-03-02-100000.db", "safety-2026-03-02-100000.jsonl"),
    ]
    goodword(*on(3), "list")
    assert len(names(data)) == 2
    goodword(*on(3), "add", "praise", "Three.")
    assert names(data) == [
        *("daily-2026-03-02-100000.db", "daily-2026-03-03-100000.db", "safety-2026-03-02-100000.jsonl"),
    ]


def test_the_months_lines_hold_everything_and_can_be_imported(goodword: Goodword, data: Path, home: Path) -> None:
    goodword(*on(2), "add", "praise", "One.", "--person", "Zoë")
    lines = (data / "backups" / "safety-2026-03-02-100000.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["text"] for line in lines if '"entry"' in line] == ["One."]
    again = home / "again"
    goodword("--data-dir", str(again), "import", str(data / "backups" / "safety-2026-03-02-100000.jsonl"))
    assert [one["text"] for one in goodword("--data-dir", str(again), "list", "--json").json] == ["One."]


def test_a_backup_that_cannot_be_made_is_said_and_the_record_is_kept(goodword: Goodword, data: Path) -> None:
    data.mkdir(mode=0o700)
    (data / "backups").write_text("in the way")
    done = goodword(*on(2), "add", "praise", "One.")
    assert done.status == 0
    assert done.err.startswith("This is done, but today's backup is not. ")
    assert len(goodword("list", "--json").json) == 1
    (data / "backups").unlink()
    assert goodword(*on(2), "add", "praise", "Two.").err == ""
    assert "daily-2026-03-02-100000.db" in names(data)


def test_backup_to_a_file_and_back(goodword: Goodword, data: Path, home: Path) -> None:
    goodword(*on(2), "add", "praise", "Then.", "--person", "Zoë")
    made = goodword("backup", str(home / "stick.db"))
    assert made.out == f"Backed up 1 record, 1 person, 2 March 2026.\n{home / 'stick.db'}\n"
    goodword(*on(3), "add", "praise", "Since.")

    looked = goodword("restore", "--dry-run", str(home / "stick.db"))
    assert looked.out.splitlines() == [
        "The book holds 2 records, 1 person, 2 to 3 March 2026.",
        "The copy holds 1 record, 1 person, 2 March 2026.",
        "Nothing was changed.",
    ]
    restored = goodword(*on(3, "12:00:00"), "restore", str(home / "stick.db"))
    assert restored.status == 0
    own = data / "backups" / "before-restore-2026-03-03-120000.db"
    assert restored.out.splitlines() == [
        "Restored 1 record, 1 person, 2 March 2026.",
        f"The book as it was (2 records, 1 person, 2 to 3 March 2026): {own}",
    ]
    assert [one["text"] for one in goodword("list", "--json").json] == ["Then."]
    goodword("restore", str(own))
    assert [one["text"] for one in goodword("list", "--json").json] == ["Since.", "Then."]


def test_backup_replaces_a_copy_and_nothing_else(
    goodword: Goodword, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goodword(*on(2), "add", "praise", "One.")
    monkeypatch.chdir(home)
    assert goodword("backup", "stick.db").status == 0
    goodword(*on(2), "add", "praise", "Two.")
    assert goodword("backup", "stick.db").out.startswith("Backed up 2 records")
    (home / "letter.txt").write_text("Dear Zoë")
    (home / "link.db").symlink_to(home / "stick.db")
    for name in ("letter.txt", "link.db", ".", "nowhere/x.db", "data/book.db"):
        refused = goodword("backup", name)
        assert (refused.status, refused.out) == (1, "")
        assert "Choose another place or name." in refused.err
    assert (home / "letter.txt").read_text() == "Dear Zoë"
    assert len(goodword("list", "--json").json) == 2


def test_backup_replaces_no_other_book_and_no_better_backup(goodword: Goodword, data: Path, home: Path) -> None:
    """A book in use, a backup of another one, one with far more records, one of a newer Goodword, a kept copy."""
    for number in range(5):
        goodword(*on(2), "add", "praise", f"Ours {number}.")
    goodword("--data-dir", str(home / "theirs"), *on(2), "add", "praise", "Theirs.")
    goodword("--data-dir", str(home / "theirs"), "backup", str(home / "theirs.db"))
    stick = home / "stick.db"
    goodword("backup", str(stick))
    [kept] = [data / "backups" / name for name in names(data) if name.endswith(".db")]
    newer = home / "newer.db"
    newer.write_bytes(stick.read_bytes())
    with closing(sqlite3.connect(newer)) as db:
        db.execute("PRAGMA user_version = 99")
    for entry in goodword("list", "--json").json[1:]:
        goodword(*on(2), "remove", entry["id"])
    with closing(sqlite3.connect(data / "book.db")) as db:
        db.executescript("DROP TRIGGER entry_deleted; DELETE FROM entry WHERE removed_at IS NOT NULL")
    for place, why in (
        (home / "theirs" / "book.db", "is a book itself, and no backup"),
        (home / "theirs.db", "is a backup of another book"),
        (stick, "holds 5 records, and the book only 1"),
        (newer, "is a backup from a newer Goodword"),
        (kept, "is no place for a backup"),
    ):
        before = place.read_bytes()
        refused = goodword("backup", str(place))
        assert (refused.status, refused.out) == (1, "")
        assert f"{place} {why}. Choose another place or name." in refused.err
        assert place.read_bytes() == before


def test_backup_without_a_file_lies_beside_the_others(goodword: Goodword, data: Path) -> None:
    goodword(*on(2), "add", "praise", "One.")
    made = goodword(*on(2, "18:00:00"), "backup")
    assert made.out.splitlines()[1] == str(data / "backups" / "by-hand-2026-03-02-180000.db")


def test_without_a_book_there_is_nothing_to_back_up_nor_to_check(goodword: Goodword, data: Path) -> None:
    for command in ("backup", "check"):
        refused = goodword(command)
        assert refused.status == 1
        assert "Write the first record." in refused.err
    assert not (data / "book.db").exists()


def test_check_says_what_is_there(goodword: Goodword, data: Path) -> None:
    goodword(*on(2), "add", "praise", "One.", "--person", "Zoë")
    checked = goodword(*on(3), "check")
    assert checked.out.splitlines() == [
        "The book is sound: 1 record, 1 person, 2 March 2026.",
        "1 backup, the last of 2 March 2026, 10:00: 1 record, 1 person, 2 March 2026.",
        str(data / "backups" / "daily-2026-03-02-100000.db"),
        "The book is not protected by a password.",
    ]


def test_a_damaged_book_is_left_as_it_is_and_the_way_back_is_named(goodword: Goodword, data: Path) -> None:
    goodword(*on(2), "add", "praise", "One.")
    broken = spoil(data / "book.db")
    checked = goodword("check")
    backup = data / "backups" / "daily-2026-03-02-100000.db"
    assert checked.status == 1
    assert "The book is damaged" in checked.err
    assert f"goodword restore {backup}" in checked.err
    assert goodword("add", "praise", "Two.").status == 1
    assert (data / "book.db").read_bytes() == broken

    restored = goodword(*on(4), "restore", str(backup))
    assert restored.status == 0
    assert (data / "backups" / "set-aside-2026-03-04-100000.db").read_bytes() == broken
    assert [one["text"] for one in goodword("list", "--json").json] == ["One."]


def test_a_book_that_is_gone_is_not_begun_anew(goodword: Goodword, data: Path) -> None:
    goodword(*on(2), "add", "praise", "One.")
    (data / "book.db").unlink()
    refused = goodword("add", "praise", "Two.")
    assert refused.status == 1
    assert "is not there, but daily-2026-03-02-100000.db is among its backups." in refused.err
    assert not (data / "book.db").exists()
    goodword("restore", str(data / "backups" / "daily-2026-03-02-100000.db"))
    assert [one["text"] for one in goodword("list", "--json").json] == ["One."]


def test_a_file_that_is_no_book_leads_to_the_backups(goodword: Goodword, data: Path) -> None:
    goodword(*on(2), "add", "praise", "One.")
    (data / "book.db").write_text("Dear diary, " * 400)
    refused = goodword("list")
    assert refused.status == 1
    assert "goodword restore, with a file from its backups" in refused.err
    for path in (data / "backups").iterdir():
        path.unlink()
    assert "Move all book.db* files away" in goodword("list").err


def test_a_broken_index_is_made_anew(goodword: Goodword, data: Path) -> None:
    goodword(*on(2), "add", "praise", "Rang the clinic back.")
    import sqlcipher3

    book = sqlcipher3.connect(str(data / "book.db"))
    book.execute("DELETE FROM entry_words")
    book.commit()
    book.close()
    assert goodword("list", "--search", "clinic", "--json").json == []
    assert "made anew. Nothing was lost." in goodword("check").out
    assert len(goodword("list", "--search", "clinic", "--json").json) == 1
    assert "made anew" not in goodword("check").out


def test_a_copy_that_conflicts_is_named_and_can_be_imported(goodword: Goodword, data: Path, home: Path) -> None:
    goodword(*on(2), "add", "praise", "Both.")
    theirs = data / "book (conflicted copy 2026-03-02).db"
    goodword("backup", str(theirs))
    with_more = home / "more"
    with_more.mkdir()
    theirs.rename(with_more / "book.db")
    goodword("--data-dir", str(with_more), *on(2), "add", "praise", "Theirs.")
    (with_more / "book.db").rename(theirs)

    assert f'goodword import --dry-run {shlex.quote(str(theirs))}' in goodword("check").out
    assert "lies beside the book" in goodword("doctor").out
    dry = goodword("import", "--dry-run", str(theirs))
    assert dry.out.splitlines()[0] == "Would import 1 record."
    before = theirs.read_bytes()
    assert goodword("import", str(theirs)).status == 0
    assert {one["text"] for one in goodword("list", "--json").json} == {"Both.", "Theirs."}
    assert theirs.read_bytes() == before


def test_a_newer_book_is_left_alone_and_can_be_exported(goodword: Goodword, data: Path, home: Path) -> None:
    goodword(*on(2), "add", "praise", "From the future.")
    book = sqlite3.connect(data / "book.db")
    book.execute("PRAGMA user_version = 99")
    book.close()
    before = (data / "book.db").read_bytes()
    assert goodword("list").status == 1
    assert goodword("export", str(home / "out.jsonl")).status == 0
    assert "From the future." in (home / "out.jsonl").read_text("utf-8")
    assert (data / "book.db").read_bytes() == before


def test_restore_of_what_is_no_backup(goodword: Goodword, data: Path, home: Path) -> None:
    goodword(*on(2), "add", "praise", "One.")
    (home / "letter.txt").write_text("Dear Zoë")
    os.mkfifo(home / "pipe.db")
    for name in ("letter.txt", "nowhere.db", "pipe.db", "."):
        refused = goodword("restore", str(home / name))
        assert refused.status == 1
        assert "Nothing was changed." in refused.err
    assert len(names(data)) == 2


def test_a_hint_can_be_copied_into_the_terminal_whatever_the_folder_is_called(goodword: Goodword, home: Path) -> None:
    data = home / "Kim's böoks"
    goodword("--data-dir", str(data), "add", "praise", "One.")
    (data / "book.db").unlink()
    said = goodword("--data-dir", str(data), "list").err
    hint = shlex.split(said[said.index("goodword restore") :])
    assert goodword("--data-dir", str(data), *hint[1:]).status == 0


def test_another_database_in_the_books_place_is_refused_by_backup_too(goodword: Goodword, data: Path) -> None:
    data.mkdir(mode=0o700)
    with closing(sqlite3.connect(data / "book.db")) as other:
        other.execute("CREATE TABLE song (title)")
        other.commit()
    assert "no Goodword book" in goodword("backup").err
    (data / "book.db").write_text("No book at all.")
    assert "no Goodword book" in goodword("backup").err


def test_a_data_folder_that_is_a_file_is_said_to_be_one(goodword: Goodword, home: Path) -> None:
    (home / "file").write_text("")
    assert f"{home / 'file'} is a file, or lies below one." in goodword("--data-dir", str(home / "file"), "list").err


def test_check_says_that_a_newer_goodword_wrote_the_book(goodword: Goodword, data: Path) -> None:
    goodword(*on(2), "add", "praise", "One.")
    with closing(sqlite3.connect(data / "book.db")) as book:
        book.execute("PRAGMA user_version = 999")
    assert "A newer Goodword wrote it" in goodword("check").out
