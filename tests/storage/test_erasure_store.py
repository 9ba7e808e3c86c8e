"""Corners of erasing: what is only pointed at, who else is reading, a copy that turns out damaged."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import Database

from goodword import app
from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, Recipient
from goodword.core.practices import Practice
from goodword.core.prompt_state import Naming, PromptState
from goodword.core.retention import OldRecords
from goodword.integration.paths import Paths
from goodword.storage import erasure_store
from support.book import new_id, open_desk, praise
from support.clock import HandClock

NAME = "Zyxquine Vorbleck"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing_desk(tmp_path) as desk:
        desk.journal.record(praise("quokkamarble", person=NAME))
        yield desk


@contextmanager
def closing_desk(folder: Path) -> Iterator[Desk]:
    """The desk as the app opens it, that does not wait for long."""
    desk = app.open_desk(Paths(folder / "data"), HandClock(), 0.2)
    try:
        yield desk
    finally:
        desk.shutdown()


@contextmanager
def other_reader(folder: Path) -> Iterator[None]:
    """Somebody who reads and does not let go."""
    other = open_desk(folder / "data")
    try:
        with other.book.reading():
            assert other.book.people.all() == []
            yield
    finally:
        other.book.shutdown()


def mail(now: datetime, entries: tuple[str, ...], **more: object) -> Mail:
    usual = {"to": (Recipient("boss@x.org"),), "body": None, "problem": "", "state": MailState.SENT} | more
    return Mail(id=new_id(now), audience=Audience.MANAGER, period="Week 10", entries=entries, dated_at=now,
                message_id=f"<{new_id(now)}@x>", created_at=now, changed_at=now, same=f"{len(entries):064}",
                **usual)  # type: ignore[arg-type] # fmt: skip


def test_a_sent_mail_keeps_its_envelope_without_their_record(desk: Desk) -> None:
    now = desk.clock.now()
    [theirs] = desk.book.entries.every()
    other = desk.journal.record(praise("Calm."))
    with desk.book.transaction():
        desk.book.outbox.add(mail(now, (theirs.id, other.id), problem=f"550 {NAME} unknown"))
        desk.book.outbox.add(mail(now, (other.id,)))
        desk.book.outbox.add(mail(now, (), to=(Recipient("z.vorbleck@x.org"),)))
    assert desk.erasure.erase(NAME).traces.mails == 1
    assert {found.problem for found in desk.book.outbox.all()} == {"", "550 somebody unknown"}
    assert [found.entries for found in desk.book.outbox.all()] == [(other.id,), (other.id,)]


def test_the_reminders_forget_whom_they_named(desk: Desk) -> None:
    [person] = desk.journal.people()
    state = PromptState(named=Naming(desk.preferences.today(), person.id), offered="2026-W10")
    with desk.book.transaction():
        desk.book.prompts.save(state.to_json(), desk.clock.now())
    desk.erasure.erase(NAME)
    kept = PromptState.from_json(desk.book.prompts.load())
    assert (kept.named, kept.offered) == (None, "2026-W10")


def test_while_another_program_reads_it_is_not_through_and_says_so(desk: Desk, tmp_path: Path) -> None:
    other = open_desk(tmp_path / "data")
    with other.book.reading():
        assert len(list(other.book.entries.every())) == 1
        with pytest.raises(BookError, match=r"reading the book|holds the book"):
            desk.erasure.erase(NAME)
    other.book.shutdown()
    assert desk.journal.people() == []
    assert desk.book.erasing.marked() is not None
    with other_reader(tmp_path), closing_desk(tmp_path) as again:
        assert again.book.erasing.marked() is not None, "a start while somebody reads is a start all the same"
    assert desk.erasure.finish()
    assert not desk.erasure.finish()
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert [path.name for path in files if b"quokkamarble" in path.read_bytes()] == []


def test_a_copy_that_is_damaged_within_is_left_and_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = Path(desk.book.keep_copy("daily", desk.clock.now()))
    before = copy.read_bytes()
    scrub = erasure_store._scrub

    def damage(db: Database) -> None:
        if Path(db.execute("PRAGMA database_list").fetchone()[2]).parent == copy.parent:
            raise sqlcipher3.DatabaseError("database disk image is malformed")
        scrub(db)

    monkeypatch.setattr(erasure_store, "_scrub", damage)
    assert desk.erasure.erase(NAME).copies.unread == (str(copy),)
    assert copy.read_bytes() == before


def test_drafts_with_odd_fields_are_no_trouble(desk: Desk) -> None:
    now = desk.clock.now()
    with desk.book.transaction():
        desk.journal.keep_draft(Practice.PRAISE, (("text", "half\ud800 Vorbleck"),), now)
    assert desk.erasure.erase(NAME).traces.drafts == 1
    [draft] = desk.journal.drafts()
    assert json.dumps(draft.fields) == '[["text", "half\\ud800 somebody"]]'


def test_an_undo_of_old_records_is_no_undo_of_an_erasure(desk: Desk) -> None:
    desk.clock.forward(days=700)  # type: ignore[attr-defined]
    old = OldRecords(1, desk.preferences.today() - timedelta(days=1))
    ids = desk.retention.remove(old)
    assert ids == ()
    desk.erasure.erase(NAME)
    desk.retention.put_back(ids)
    assert list(desk.book.entries.every()) == []


def test_a_question_of_the_leaders_own_that_names_them_goes(desk: Desk) -> None:
    asked = f'{{"praise": {{"own": ["What did {NAME} do?", "Who laughed?"]}}}}'
    desk.preferences.change("prompts", asked)
    assert desk.erasure.erase(NAME).traces.prompts == 1
    assert desk.preferences.text("prompts") == '{"praise": {"own": ["Who laughed?"]}}'
