"""The outbox and the ledger as rows: whole, claimed once, and gone with what they are about."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3

from goodword.core.errors import BugError
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, Recipient
from goodword.core.told import UPWARD, Told, Way
from support.book import Desk, coaching, desk_in, listening, praise

MOMENT = datetime.fromisoformat("2026-03-02T10:00:00+01:00")
MAIL = Mail(
    id="m1",
    state=MailState.READY,
    audience=Audience.MANAGER,
    period="Week 10 · 2 to 8 March 2026",
    to=(Recipient("a@example.org"), Recipient("b@example.org", "550 nö")),
    entries=("e1", "e2"),
    body=b"Subject: =?utf-8?q?x?=\r\n\r\n\0\xff",
    message_id="<1@example.org>",
    dated_at=MOMENT,
    created_at=MOMENT,
    changed_at=MOMENT,
    same="digest",
    attempts=2,
    problem="The server hung up.",
)

CLAIMER = """
import sys
from dataclasses import replace
from pathlib import Path
from goodword.core.outbox import MailState
from support.book import open_desk
desk = open_desk(Path(sys.argv[1]), busy_seconds=20)
won = 0
for number in range(20):
    with desk.book.transaction():
        mail = desk.book.outbox.get(f"m{number}")
        won += desk.book.outbox.replace(replace(mail, state=MailState.ATTEMPTING), MailState.READY)
print(won)
desk.book.shutdown()
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def put(desk: Desk, *mails: Mail) -> None:
    with desk.book.transaction():
        for mail in mails:
            desk.book.outbox.add(mail)


def numbered(number: int, **values: object) -> Mail:
    return replace(MAIL, id=f"m{number}", message_id=f"<{number}@example.org>", **values)  # type: ignore[arg-type]


# The outbox


def test_a_mail_comes_back_as_it_was(desk: Desk) -> None:
    put(desk, MAIL)
    (found,) = desk.book.outbox.all()
    assert found == MAIL == desk.book.outbox.get("m1")
    assert found.dated_at.isoformat() == "2026-03-02T10:00:00+01:00"
    assert desk.book.outbox.get("m2") is None


def test_the_latest_change_comes_first_and_is_the_one_that_is_like_it(desk: Desk) -> None:
    later = MOMENT + timedelta(minutes=1)
    put(desk, numbered(1), numbered(3, changed_at=later), numbered(2), numbered(4, same="other"))
    assert [mail.id for mail in desk.book.outbox.all()] == ["m3", "m4", "m2", "m1"]
    like = desk.book.outbox.like("digest")
    assert like is not None
    assert like.id == "m3"
    assert desk.book.outbox.like("nothing") is None


def test_a_mail_is_replaced_only_in_the_state_it_was_seen_in(desk: Desk) -> None:
    put(desk, MAIL)
    with desk.book.transaction():
        assert desk.book.outbox.replace(replace(MAIL, state=MailState.ATTEMPTING), MailState.READY)
        assert not desk.book.outbox.replace(replace(MAIL, state=MailState.ATTEMPTING), MailState.READY)
        assert not desk.book.outbox.replace(numbered(9), MailState.READY)
    assert [mail.state for mail in desk.book.outbox.all()] == [MailState.ATTEMPTING]


def test_processes_that_claim_at_once_have_each_mail_once(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        put(desk, *(numbered(number) for number in range(20)))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", CLAIMER, str(tmp_path)]
    claimers = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert sum(int(claimer.communicate(timeout=60)[0]) for claimer in claimers) == 20


def test_mails_are_dropped_and_swept(desk: Desk) -> None:
    put(desk, numbered(1), numbered(2, state=MailState.SENT, body=None), numbered(3, state=MailState.DRAFTED))
    with desk.book.transaction():
        assert desk.book.outbox.sweep(MailState.SENT, MOMENT) == 0
        assert desk.book.outbox.sweep(MailState.SENT, MOMENT + timedelta(seconds=1)) == 1
        desk.book.outbox.drop("m3")
        desk.book.outbox.drop("gone")
    assert [mail.id for mail in desk.book.outbox.all()] == ["m1"]


@pytest.mark.parametrize("wrong", [replace(MAIL, state=MailState.SENT), replace(MAIL, body=None)])
def test_only_a_sent_mail_has_no_text(desk: Desk, wrong: Mail) -> None:
    with pytest.raises(BugError):
        put(desk, wrong)


def test_a_message_id_is_given_once(desk: Desk) -> None:
    with pytest.raises(BugError):
        put(desk, MAIL, replace(MAIL, id="m2"))


# The ledger


def tell(
    desk: Desk, entries: list[str], audience: Audience = Audience.MANAGER, minutes: int = 0, person: str | None = None
) -> datetime:
    moment = MOMENT + timedelta(minutes=minutes)
    with desk.book.transaction():
        desk.book.told.add(entries, audience, Way.FILE, person, moment)
    return moment


def test_what_was_told_the_latest_first(desk: Desk) -> None:
    first = desk.journal.record(praise(person="Zoë")).id
    second = desk.journal.record(listening()).id
    zoe = desk.journal.people()[0]
    tell(desk, [first, second, first, "gone"])
    tell(desk, [first], Audience.PERSON, 5, zoe.id)
    assert desk.book.told.of([first, "gone"]) == [
        Told(first, Audience.PERSON, MOMENT + timedelta(minutes=5), Way.FILE, "Zoë"),
        Told(first, Audience.MANAGER, MOMENT, Way.FILE),
    ]
    assert desk.book.told.of([second]) == [Told(second, Audience.MANAGER, MOMENT, Way.FILE)]
    assert desk.book.told.of([]) == []


def test_who_was_last_mentioned_upward(desk: Desk) -> None:
    amara = [desk.journal.record(praise(text, person="Amara")).id for text in ("one", "two")]
    ben = desk.journal.record(praise(person="Ben")).id
    others = [
        desk.journal.record(content).id
        for content in (praise("the team"), listening(person="Ben"), coaching(person="Carla"))
    ]
    tell(desk, [amara[0], ben, *others])
    last = tell(desk, [amara[1]], Audience.COMPANY, 10)
    tell(desk, [ben], Audience.TEAM, 20)
    assert desk.book.told.last_by_person(UPWARD) == {"Amara": last, "Ben": MOMENT}
    assert desk.book.told.last_by_person([Audience.TEAM]) == {"Ben": MOMENT + timedelta(minutes=20)}


def test_who_has_another_name_by_now_is_found_by_it(desk: Desk) -> None:
    tell(desk, [desk.journal.record(praise(person="Amara")).id])
    (amara,) = desk.journal.people()
    desk.journal.amend_person(replace(amara, name="Amara Okonkwo"))
    assert list(desk.book.told.last_by_person(UPWARD)) == ["Amara Okonkwo"]


def test_what_is_deleted_for_good_was_never_told(desk: Desk) -> None:
    entry = desk.journal.record(praise(person="Amara"))
    tell(desk, [entry.id])
    desk.journal.remove(entry.id)
    assert desk.book.told.of([entry.id])
    desk.clock.forward(days=31)
    desk.journal.empty_bin()
    connection = sqlcipher3.connect(str(desk.path))
    assert connection.execute("SELECT count(*) FROM told").fetchone()[0] == 0
    connection.close()
