"""erase: nothing of a person is left in any file, and what was written about others stays."""

import json
import os
import re
import shutil
import unicodedata
from email.message import EmailMessage
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import Database

from goodword.core.book_key import BookKey
from goodword.core.erasure import Erasure
from goodword.core.erasure_ports import Traces
from goodword.core.journal import Journal
from goodword.core.note_words import Audience
from goodword.core.preferences import Preferences
from goodword.core.weeks import Week
from goodword.core.workdays import Workdays
from goodword.storage import erasure_store
from goodword.storage.book import SqliteBook
from goodword.storage.connection import open_file
from support.book import desk_in, new_id, praise
from support.clock import HandClock
from support.command import Goodword
from support.import_files import entry, line, write
from support.whole_desk import whole_desk

NAME = "Zyxquine Vorbleck"
MAIL = "z.vorbleck@example.org"
THEIRS = ("quokkamarble", "plumvexing", "tangarrow", "wickerfjord", "ospreylatch")
"""Words that stand in nothing but their records, their drafts and mails."""

FORMS = {
    form
    for word in (NAME, *NAME.split(), MAIL, *THEIRS)
    for form in (word, word.lower(), word.upper(), unicodedata.normalize("NFD", word))
}
LATER = "2026-03-03T16:00:00+01:00"


@pytest.fixture
def data() -> Path:
    return Path(os.environ["GOODWORD_DATA_DIR"])


def found(folder: Path) -> dict[str, list[str]]:
    """In which files any form of what was theirs stands, as UTF-8 or UTF-16."""
    held = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        forms = [f for f in FORMS if f.encode() in content or f.encode("utf-16-le") in content]
        if forms:
            held[str(path.relative_to(folder))] = sorted(forms)
    return held


def full_book(goodword: Goodword, data: Path) -> None:
    """A book in which the person stands in every place where anybody can."""
    one = ("--person", NAME)
    goodword("add", "praise", "quokkamarble calm on the phone.", *one)
    goodword("add", "coaching", "Wants plumvexing.", *one, "--skill", "tangarrow", "--next-step", "wickerfjord")
    gone = goodword("add", "listening", "ospreylatch was loud.", *one).out.strip()
    goodword("remove", gone)
    goodword("add", "praise", "Ben thanked Zyxquine, and vorbleck's team.", "--person", "Ben Carter")
    goodword("add", "listening", "Deploys cost sleep.", "--heard-from", NAME, "--action", f"Ask {MAIL} again")
    goodword("add", "praise", "Kept the stand-up short.", "--person", "Amara Okonkwo")
    goodword("person", NAME, "--mail", MAIL, "--recognition", "public")
    goodword("off", "2026-03-09", "2026-03-10", "--reason", "Wedding of Zyxquine")
    settings = {"smtp_host": "localhost", "mail_from": "lead@example.org", "smtp_security": "none"}
    settings |= {"mail_to_team": f"ben@example.org, {MAIL}", "mail_to_manager": "boss@example.org"}
    for key, value in settings.items():
        assert goodword("settings", key, value).status == 0
    note = data.with_name("note.md")
    goodword("note", "--audience", "person", "--person", NAME, "--output", str(note))
    with whole_desk(data, HandClock()) as desk:
        for audience in (Audience.MANAGER, Audience.TEAM):
            desk.put_into_outbox(desk.notes.draft(Week(2026, 10).period(), audience))
    with sqlcipher3.connect(str(data / "book.db")) as book:
        drafts = {"praise": [["person", NAME], ["text", "quokkamarble again"]], "coaching": [["text", "Ben, Zyxquine"]]}
        for practice, fields in drafts.items():
            book.execute("INSERT INTO draft VALUES (?, ?, '2026-03-02T10:00:00+01:00', '2026-03-02T10:00:00+01:00')",
                         [practice, json.dumps(fields)])  # fmt: skip
        book.execute(
            "INSERT INTO note_choice SELECT '2026-03-02..2026-03-08', 'manager', '', id, NULL, 1, 'Ben and Zyxquine.',"
            " NULL, text, NULL, '' FROM entry WHERE text LIKE 'Ben%'"
        )
        book.execute(
            "INSERT INTO person (id, name, folded, created_at, changed_at, removed_at)"
            " VALUES ('merged', 'Zyxquine V.', 'zyxquine v.', '', '', '')"
        )
    book.close()
    shutil.rmtree(data / "backups", ignore_errors=True)


def copy_of(data: Path, name: str) -> Path:
    """A copy of the book as it is now, in the folder of copies."""
    (data / "backups").mkdir(exist_ok=True)
    source, target = sqlcipher3.connect(str(data / "book.db")), sqlcipher3.connect(str(data / "backups" / name))
    source.backup(target)
    target.execute("PRAGMA journal_mode = delete").fetchall()
    source.close()
    target.close()
    return data / "backups" / name


def test_no_byte_is_left_in_any_file(goodword: Goodword, data: Path) -> None:
    full_book(goodword, data)
    copy_of(data, "daily-2026-03-02-100000.db")
    goodword("export", str(data / "backups" / "safety-2026-03-02-100000.jsonl"))
    (data / "goodword.drafts").mkdir()
    (data / "goodword.drafts" / "note-1234abcd.eml").write_text(NAME)
    assert set(found(data)) == {
        *("book.db", "backups/daily-2026-03-02-100000.db", "backups/safety-2026-03-02-100000.jsonl"),
        "goodword.drafts/note-1234abcd.eml",
    }, "the search itself must see them before"

    outcome = goodword("erase", NAME, "--yes", at=LATER)

    assert (outcome.status, outcome.err) == (0, "")
    assert found(data) == {}
    assert outcome.out.splitlines()[0] == (
        f"Erased {NAME}: 3 records, 2 records of others reworded, 2 drafts, 2 mails in the outbox,"
        " 1 reason for time off, 1 address in the settings."
    )
    assert outcome.out.splitlines()[-1] == "Erased from 2 backups too."


def test_what_was_written_about_others_stays(goodword: Goodword, data: Path, tmp_path: Path) -> None:
    full_book(goodword, data)
    goodword("erase", NAME, "--yes", at=LATER)

    rows = {row["text"]: row for row in goodword("list", "--json").json}
    assert rows.keys() == {
        *("Ben thanked somebody, and somebody's team.", "Deploys cost sleep.", "Kept the stand-up short."),
    }
    assert rows["Deploys cost sleep."]["heard_from"] == "somebody"
    assert rows["Deploys cost sleep."]["action"] == "Ask somebody again"
    assert goodword("settings", "mail_to_team").out == "ben@example.org\n"
    assert [row["text"] for row in goodword("list", "--search", "somebody", "--json").json] == [
        "Deploys cost sleep.", "Ben thanked somebody, and somebody's team.",
    ]  # fmt: skip
    for word in (*THEIRS, "Zyxquine"):
        assert goodword("list", "--search", word, "--json").json == []
    assert goodword("erase", NAME, "--yes").err.startswith("Nobody in the book has that name.")
    with sqlcipher3.connect(str(data / "book.db")) as book:
        assert book.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert book.execute("SELECT practice, fields FROM draft").fetchall() == [
            ("coaching", '[["text", "Ben, somebody"]]')
        ]
        assert book.execute("SELECT text FROM note_choice").fetchall() == [("Ben and somebody.",)]
        tally = book.execute("SELECT practice, date, kept FROM day_tally ORDER BY practice").fetchall()
        assert tally == [("listening", "2026-03-02", 1), ("praise", "2026-03-02", 2)]
    book.close()


def test_it_says_how_much_first_and_asks(goodword: Goodword, data: Path) -> None:
    full_book(goodword, data)
    copy_of(data, "daily-2026-03-02-100000.db")
    before = found(data)

    outcome = goodword("erase", "zyxquine VORBLECK", stdin="n\n")

    assert outcome.status == 0
    assert outcome.out.splitlines() == [
        f"Would erase {NAME}: 3 records, 2 records of others reworded, 2 drafts, 2 mails in the outbox,"
        " 1 reason for time off, 1 address in the settings.",
        "In these records of others, “somebody” takes the place of the name.",
        "The same is done in 1 backup.",
        "What you saved or sent elsewhere stays as it is.",
        "Nobody was erased.",
    ]
    assert found(data) == before
    assert goodword("erase", NAME, stdin="y\n").status == 0
    assert found(data) == {}


def test_a_run_that_only_they_filled_is_said(goodword: Goodword) -> None:
    for day in ("2026-02-26", "2026-02-27", "2026-03-02"):
        goodword("add", "praise", "Calm.", "--person", NAME, at=f"{day}T16:00:00+01:00")
    said = goodword("erase", NAME, stdin="n\n", at=LATER).out.splitlines()
    assert said[1].startswith("Days that only they filled are empty then: your run goes from 3\u00a0days to ")


def test_a_copy_that_knows_them_by_an_older_name(goodword: Goodword, data: Path) -> None:
    goodword("add", "praise", "quokkamarble", "--person", "Zyxquine Quokkamarble")
    goodword("add", "praise", "Thanks to Quokkamarble and Vorbleck.")
    goodword("person", "Zyxquine Quokkamarble", "--mail", MAIL)
    copy_of(data, "daily-2026-03-01-100000.db")
    goodword("person", "Zyxquine Quokkamarble", "--rename", NAME, "--mail", "")

    assert goodword("erase", NAME, "--yes").status == 0
    assert found(data) == {}
    assert [row["text"] for row in goodword("list", "--json").json] == ["Thanks to somebody and somebody."]


def test_what_they_are_called_and_who_turned_out_to_be_them(goodword: Goodword, data: Path) -> None:
    goodword("add", "praise", "ospreylatch", "--person", "Plumvexing Tangarrow")
    goodword("person", "Plumvexing Tangarrow", "--mail", MAIL)
    goodword("add", "praise", "Calm.", "--person", NAME)
    goodword("person", NAME, "--spoken", "Quokkamarble")
    goodword("add", "praise", "Thanks to Tangarrow and quokkamarble.", "--person", "Ben Carter")
    copy_of(data, "daily-2026-03-01-100000.db")
    assert goodword("person", "Plumvexing Tangarrow", "--merge-into", NAME).status == 0
    goodword("export", str(data / "backups" / "safety-2026-03-01-100000.jsonl"))

    assert goodword("erase", "Quokkamarble", "--yes").status == 0
    assert found(data) == {}
    assert [row["text"] for row in goodword("list", "--json").json] == ["Thanks to somebody and somebody."]


def test_who_has_one_of_their_names_stays(goodword: Goodword, data: Path) -> None:
    goodword("add", "praise", "Calm.", "--person", NAME)
    goodword("person", NAME, "--spoken", "Zyx")
    goodword("add", "praise", "Kept the stand-up short.", "--person", "Mara Lindt")
    goodword("person", "Mara Lindt", "--merge-into", NAME)
    with whole_desk(data, HandClock()) as desk:
        for name in ("Mara Lindt", "Zyx"):
            desk.team.add(name)
    goodword("add", "praise", "Zyx rang back.", "--person", "Zyx")
    goodword("add", "praise", "Asked first.", "--person", "Mara Lindt")
    copy = copy_of(data, "daily-2026-03-02-100000.db")

    assert goodword("erase", NAME, "--yes").status == 0
    assert [row["name"] for row in goodword("people", "--json").json] == ["Mara Lindt", "Zyx"]
    assert {row["text"] for row in goodword("list", "--json").json} == {"Asked first.", "Zyx rang back."}
    with sqlcipher3.connect(str(copy)) as book:
        assert {name for (name,) in book.execute("SELECT name FROM person")} == {"Mara Lindt", "Zyx"}
    book.close()


def test_a_copy_that_held_them_to_be_somebody_else_keeps_what_is_that_ones(goodword: Goodword, data: Path) -> None:
    goodword("add", "praise", "quokkamarble", "--person", NAME)
    goodword("person", NAME, "--mail", MAIL)
    goodword("add", "praise", "Calm.", "--person", "Ben Carter")
    goodword("person", NAME, "--merge-into", "Ben Carter")
    copy = copy_of(data, "daily-2026-03-02-100000.db")
    lines = data / "backups" / "safety-2026-03-01-100000.jsonl"
    goodword("export", str(lines))
    goodword("person", "Ben Carter", "--separate", NAME)

    assert goodword("erase", NAME, "--yes").status == 0
    assert all(NAME not in line for line in lines.read_text("utf-8").splitlines())
    lines.unlink()  # which record was whose can't be told there
    assert found(data) == {}
    with sqlcipher3.connect(str(copy)) as book:
        assert book.execute("SELECT text FROM entry JOIN person ON person.id = person_id").fetchall() == [("Calm.",)]
        assert book.execute("SELECT name, mail FROM person").fetchall() == [("Ben Carter", None)]
    book.close()


def test_a_copy_of_the_first_version_is_cleaned_as_it_is(goodword: Goodword, data: Path) -> None:
    import gzip

    goodword("add", "praise", "Calm.")
    reference = Path(__file__).parents[1] / "reference" / "books" / "version-1.db.gz"
    (data / "backups").mkdir(exist_ok=True)
    old = data / "backups" / "before-update-2026-01-01-100000.db"
    old.write_bytes(gzip.decompress(reference.read_bytes()))
    with sqlcipher3.connect(str(old)) as book:
        name = book.execute("SELECT name FROM person ORDER BY name").fetchone()[0]
    book.close()
    goodword("person", name)

    assert goodword("erase", name, "--yes").status == 0

    with sqlcipher3.connect(str(old)) as book:
        assert book.execute("PRAGMA user_version").fetchone() == (1,)
        assert book.execute("SELECT count(*) FROM person WHERE name = ?", [name]).fetchone() == (0,)
        assert book.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    book.close()
    assert name.encode() not in old.read_bytes()


def test_files_that_are_no_copies_are_named_and_left(goodword: Goodword, data: Path) -> None:
    full_book(goodword, data)
    copy_of(data, "daily-2026-03-02-100000.db")
    damaged = data / "backups" / "set-aside-2026-03-01-100000.db"
    damaged.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    lines = data / "backups" / "safety-2026-03-01-100000.jsonl"
    lines.write_text("no export\n")
    (data / "backups" / ".daily-2026-03-02-110000.db.new").write_text(NAME)

    assert f"may hold something of them: {damaged}" in goodword("erase", NAME, stdin="n\n").out
    outcome = goodword("erase", NAME, "--yes")

    assert outcome.status == 1
    assert outcome.err == (
        f"The book is clean, but these files can't be opened or still hold the name: {lines}, {damaged}."
        " Look at them, and delete those you do not need.\n"
    )
    assert found(data) == {}
    assert damaged.exists()


def test_other_files_in_the_folder_are_looked_into_or_named(goodword: Goodword, data: Path) -> None:
    goodword("add", "praise", "Calm.", "--person", "Jürgen")
    goodword("add", "praise", "Calm.", "--person", "Kim Ng")
    (data / "more").mkdir()
    mail = EmailMessage()
    mail.set_content("Danke, Jürgen.", cte="base64")
    telling = {
        "early.jsonl": json.dumps({"text": "Jürgen rang."}).encode(),
        "page.html": b"J&uuml;rgen rang.",
        "wide.txt": "Jürgen rang.".encode("utf-16"),
        "unmarked.txt": "So JUERGENS Idee".encode("utf-16-le"),
        "more/old.txt": "Um, jürgen".encode(),
        "note.eml": mail.as_bytes(),
        "note.docx": b"PK\3\4\0\0\xff\xfe",
        "note.pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    }
    silent = {"list.txt": "Jürgensen, surgeon".encode(), "empty.txt": b"", "wide.csv": "Ben;Kim".encode("utf-16")}
    for name, content in (telling | silent).items():
        (data / name).write_bytes(content)

    outcome = goodword("erase", "Jürgen", "--yes")

    assert outcome.status == 1
    assert [name for name in (*telling, *silent) if str(data / name) in outcome.err] == list(telling)
    for name in telling:
        (data / name).unlink()
    assert goodword("erase", "Kim Ng", "--yes").status == 1, "the table with her first name"


def test_where_a_copy_can_not_be_written_the_book_stays_as_it_is(
    goodword: Goodword, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_book(goodword, data)
    copy_of(data, "daily-2026-03-02-100000.db")
    before = found(data)

    def full(_: Database) -> None:
        raise sqlcipher3.OperationalError("database or disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(erasure_store, "_scrub", full)
        outcome = goodword("erase", NAME, "--yes")
        assert outcome.status == 1
        assert re.match("The disk( at [^ ]+)? is full\\.", outcome.err)
    assert found(data) == before
    assert len(goodword("list", "--json").json) == 5


@pytest.mark.parametrize("broken_step", ["take_out_of_copies", "scrub", "unmark"])
def test_what_cuts_it_off_the_next_start_ends(
    goodword: Goodword, data: Path, monkeypatch: pytest.MonkeyPatch, broken_step: str
) -> None:
    full_book(goodword, data)
    original = copy_of(data, "daily-2026-03-02-100000.db")
    late = shutil.copy(original, data.with_name("late.db"))
    store = erasure_store.SqliteErasureStore
    whole = getattr(store, broken_step)
    calls = []

    def cut(*arguments: object) -> object:
        calls.append(broken_step)
        if broken_step != "take_out_of_copies" or len(calls) == 2:
            raise KeyboardInterrupt
        return whole(*arguments)

    with monkeypatch.context() as broken:
        broken.setattr(store, broken_step, cut)
        assert goodword("erase", NAME, "--yes").status == 130
    if broken_step == "take_out_of_copies":  # and a copy made by somebody else before it was cut off
        shutil.copy(late, data / "backups" / "daily-2026-03-02-110000.db")
    if broken_step != "unmark":
        assert found(data) != {}

    assert goodword("list", "--json").status == 0

    assert found(data) == {}


def test_a_mail_on_its_way_comes_first(goodword: Goodword, data: Path) -> None:
    full_book(goodword, data)
    with sqlcipher3.connect(str(data / "book.db")) as book:
        book.execute("UPDATE outbox SET state = 'attempting'")
    book.close()
    outcome = goodword("erase", NAME, "--yes")
    assert (outcome.status, outcome.err) == (
        1, "A mail about them is on its way right now. Nothing was changed. Wait for its end.\n",
    )  # fmt: skip
    assert len(goodword("list", "--json").json) == 5


@pytest.mark.parametrize(
    ("without", "where"),
    [("INSERT INTO entry_words (entry_words) VALUES ('optimize')", "the index"), ("VACUUM", "")],
    ids=["optimize", "both"],
)
def test_the_search_sees_a_scrub_that_does_too_little(
    goodword: Goodword, data: Path, monkeypatch: pytest.MonkeyPatch, without: str, where: str
) -> None:
    """The mutants: without the scrub bytes of theirs are found, so the test above proves something."""
    for number in range(60):
        goodword("add", "praise", f"Filler {number}.")
        if number == 30:
            full_book(goodword, data)

    def less(db: Database) -> None:
        if where:
            db.execute("VACUUM")

    monkeypatch.setattr(erasure_store, "_scrub", less)
    goodword("erase", NAME, "--yes")
    assert found(data) != {}


def test_a_shared_first_name_stays_with_the_other(goodword: Goodword, data: Path, tmp_path: Path) -> None:
    rows = [
        entry("a", person="Mara Vorbleck", text="Mara rang back."),
        entry("b", person="Mara Lindt", text="Mara rang back."),
        entry("c", text="Mara Lindt and Mara rang."),
        entry("d", text="Vorbleck and Mara rang."),
        line("person", name="Mara Lindt", recognition=None, left=None),
    ]
    goodword("import", write(tmp_path / "in.jsonl", *rows))
    shutil.rmtree(data / "backups")
    assert goodword("erase", "Mara Vorbleck", "--yes").status == 0
    assert sorted(row["text"] for row in goodword("list", "--json").json) == [
        "Mara Lindt and Mara rang.", "Mara rang back.", "somebody and somebody rang.",
    ]  # fmt: skip


def test_backups_that_hold_nobody_any_more_are_still_there(goodword: Goodword, data: Path) -> None:
    goodword("add", "praise", "Calm.", "--person", NAME)
    copy_of(data, "daily-2026-03-02-100000.db")
    goodword("erase", NAME, "--yes")
    (copy,) = (data / "backups").glob("*.db")
    assert copy.name == "daily-2026-03-02-100000.db"
    assert "1 backup, and no record in it." in goodword("check").out


def test_counts_say_whether_there_is_anything() -> None:
    assert Traces(addresses=1).any
    assert not Traces().any


def test_a_protected_book_and_its_copies_are_cleaned_too(data: Path) -> None:
    """Nothing can be searched in cipher text: what is in them is read with their key, and laid open."""
    data.mkdir()
    key = BookKey(bytes(range(32)))
    clock = HandClock()
    book = SqliteBook(data / "book.db", new_id, 0.2, key)
    preferences = Preferences(book, clock)
    journal = Journal(book, clock, preferences, new_id)
    journal.record(praise("quokkamarble", person=NAME))
    journal.record(praise("Thanks to Vorbleck."))
    copy = Path(book.keep_copy("daily", clock.now()))
    (data / "backups" / "daily-2026-01-01-100000.db").write_bytes(_plain_book(data))
    erasure = Erasure(book, clock, Workdays(book, clock, preferences), lambda: None)

    done = erasure.erase(NAME)

    assert (done.copies.count, done.copies.unread, done.remains) == (2, (), ())
    book.shutdown()
    laid_open = data / "open.db"
    for path in (data / "book.db", copy):
        assert not path.read_bytes().startswith(b"SQLite")
        connection = open_file(path, 0.2, key)
        connection.execute("ATTACH ? AS plain KEY ''", [str(laid_open)])
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
        assert connection.execute("SELECT text FROM entry").fetchall() == [("Thanks to somebody.",)]
        connection.close()
        assert found(data) == {}
        laid_open.unlink()


def _plain_book(folder: Path) -> bytes:
    """A copy from before the book was protected."""
    folder.with_name("plain").mkdir()
    with desk_in(folder.with_name("plain")) as desk:
        desk.journal.record(praise("quokkamarble", person=NAME))
    return (folder.with_name("plain") / "book.db").read_bytes()


def test_a_copy_under_another_key_is_named(data: Path) -> None:
    data.mkdir()
    clock = HandClock()
    other = SqliteBook(data.with_name("other.db"), new_id, 0.2, BookKey(bytes(32)))
    other.shutdown()
    with whole_desk(data, clock) as desk:
        desk.journal.record(praise("Calm.", person=NAME))
        (data / "backups").mkdir(exist_ok=True)
        copy = data / "backups" / "daily-2026-01-01-100000.db"
        shutil.copy(data.with_name("other.db"), copy)
        assert desk.erasure.preview(NAME).copies.unread == (str(copy),)
        assert desk.erasure.erase(NAME).copies.unread == (str(copy),)
