"""goodword send and outbox, with a real server, and the password where it belongs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3
from click import termui

import goodword.app
from goodword.core.secret import Secret
from goodword.delivery.smtp_line import Line, LineError
from support.command import Goodword, Standard
from support.mail_server import PASSWORD, USER, Authority, Box, Loop, smtp_server
from support.mailing import HandSecrets

WEEK = ("--week", "2026-W10")
HANDED_OVER = "goodword outbox retry"


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> HandSecrets:
    """A keyring in memory instead of the system's."""
    secrets = HandSecrets()
    monkeypatch.setattr(goodword.app, "secret_store", lambda: secrets)
    return secrets


@pytest.fixture
def server(
    box: Box, goodword: Goodword, home: Path, monkeypatch: pytest.MonkeyPatch, secrets: HandSecrets
) -> Iterator[Loop]:
    """A server that this computer trusts, set up in the settings; a praise to send."""
    authority = Authority()
    (home / "authority.pem").write_bytes(authority.pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(home / "authority.pem"))
    server = smtp_server(box, authority.server())
    settings = {
        "smtp_host": "localhost",
        "smtp_port": str(server.port),
        "smtp_user": USER,
        "mail_from": USER,
        "mail_to_manager": "boss@example.org",
        "leader_name": "Kim Doe",
    }
    for key, value in settings.items():
        assert goodword("settings", key, value).status == 0
    assert goodword("settings", "smtp_password", "-", stdin=f"{PASSWORD}\n").status == 0
    goodword("add", "praise", "Rang the clinic back.", "--person", "Amara Okonkwo")
    yield server
    server.stop()


def outbox(goodword: Goodword) -> list[dict[str, Any]]:
    mails = goodword("outbox", "--json").json
    assert isinstance(mails, list)
    return mails


@pytest.mark.usefixtures("server")
def test_a_note_is_sent(goodword: Goodword, box: Box, secrets: HandSecrets) -> None:
    goodword("add", "praise", "Rewrote the macro.", "--person", "Ben Sahin")
    goodword("add", "coaching", "SECRET step", "--person", "Ben Sahin")
    goodword("person", "Ben Sahin", "--recognition", "private")
    sent = goodword("send", *WEEK, "--yes")
    assert (sent.status, sent.out) == (0, "Sent to boss@example.org.\n")
    assert sent.err.splitlines() == ["Held back: 1 praise.", "Ben Sahin likes praise in private."]
    (data,) = box.data
    assert b"From: Kim Doe <kim@example.org>\r\nTo: boss@example.org\r\n" in data
    assert b"Rang the clinic back." in data
    assert b"SECRET" not in data
    assert b"macro" not in data
    assert secrets.kept == {f"{USER}@localhost": PASSWORD}
    (mail,) = outbox(goodword)
    assert list(mail) == [
        *("id", "state", "audience", "period", "to", "message_id", "attempts", "problem", "created_at", "changed_at"),
    ]
    assert (mail["state"], mail["attempts"], mail["problem"]) == ("sent", 1, None)
    assert mail["to"] == [{"address": "boss@example.org", "refused": None}]
    assert mail["message_id"].encode() in data
    assert mail["created_at"] == "2026-03-02T10:00:00+01:00"


@pytest.mark.usefixtures("server")
def test_it_shows_and_asks(goodword: Goodword, box: Box) -> None:
    no = goodword("send", *WEEK, "--to", "a@example.org", "--to", "b@example.org", stdin="n\n")
    assert no.status == 0
    assert no.out.startswith("To: a@example.org, b@example.org\nSubject: Good words from the team")
    assert "Rang the clinic back." in no.out
    assert no.out.endswith("Nothing was sent.\n")
    assert no.err == "Send this to 2 addresses? [y/N]: "
    assert (box.mails, outbox(goodword)) == ([], [])
    yes = goodword("send", *WEEK, stdin="y\n")
    assert yes.out.endswith("Sent to boss@example.org.\n")
    assert len(box.mails) == 1
    silent = goodword("send", *WEEK, "--audience", "team", "--to", "a@example.org", stdin="")
    assert silent.status == 130
    assert len(box.mails) == 1


@pytest.mark.usefixtures("server")
def test_the_same_twice_is_sent_once(goodword: Goodword, box: Box) -> None:
    goodword("send", *WEEK, "--yes")
    again = goodword("send", *WEEK, "--yes")
    assert (again.status, again.out) == (1, "")
    assert again.err == (
        "This very note went to the same people on 2 March 2026 at 10:00. "
        "Nothing was sent again. Once more, word for word: --again\n"
    )
    assert goodword("send", *WEEK, "--yes", "--again").status == 0
    assert len(box.mails) == 2


@pytest.mark.usefixtures("server")
def test_a_thank_you_for_one_person_goes_to_their_address(goodword: Goodword, box: Box) -> None:
    asked = ("send", *WEEK, "--audience", "person", "--person", "amara okonkwo", "--yes")
    assert goodword(*asked).err == "There is no mail address for Amara Okonkwo. Add one to the person first.\n"
    assert goodword("person", "Amara Okonkwo", "--mail", "no address").status == 1
    goodword("person", "Amara Okonkwo", "--mail", "amara@example.org")
    assert goodword(*asked).out == "Sent to amara@example.org.\n"
    assert box.mails[0].rcpt_tos == ["amara@example.org"]
    goodword("person", "Amara Okonkwo", "--mail", "")
    assert goodword(*asked, "--again").status == 1
    assert goodword("send", "--audience", "person").status == 2
    assert goodword("send", "--person", "Amara Okonkwo").status == 2


@pytest.mark.usefixtures("server")
def test_what_fails_waits_and_is_tried_again(goodword: Goodword, box: Box) -> None:
    box.replies = {"DATA": "451 4.7.1 Greylisted"}
    failed = goodword("send", *WEEK, "--yes")
    (mail,) = outbox(goodword)
    assert (failed.status, failed.out) == (1, "")
    assert failed.err == (
        "The server localhost did not take the mail: 451 4.7.1 Greylisted. Try again later."
        f" It waits in the outbox: {HANDED_OVER} {mail['id']}\n"
    )
    assert (mail["state"], mail["problem"].startswith("The server localhost")) == ("failed before data", True)
    listed = goodword("outbox").out.splitlines()
    assert listed[0].startswith("2 March 2026, 10:00  failed before data  manager, Week 10")
    assert listed[0].endswith(f"boss@example.org  [{mail['id']}]")
    assert listed[1].startswith("  The server localhost did not take the mail")
    assert goodword("send", *WEEK, stdin="n\n").out.endswith("Nothing was sent.\n")
    assert [one["id"] for one in outbox(goodword)] == [mail["id"]]
    box.replies = {}
    assert goodword("outbox", "retry", mail["id"]).out == "Sent to boss@example.org.\n"
    assert mail["message_id"].encode() in box.data[0]
    assert outbox(goodword)[0]["attempts"] == 2
    assert goodword("outbox", "retry", mail["id"]).err == "This mail is sent already. Nothing is left to do.\n"


@pytest.mark.usefixtures("server")
def test_those_who_did_not_get_it_are_named(goodword: Goodword, box: Box) -> None:
    box.replies = {"gone@example.org": "550 No such user"}
    sent = goodword("send", *WEEK, "--yes", "--to", "boss@example.org", "--to", "gone@example.org")
    assert (sent.status, sent.out) == (1, "Sent to boss@example.org.\n")
    assert sent.err == (
        "Not taken for gone@example.org (550 No such user). Check these addresses, then send it there with --to.\n"
    )
    assert "  not taken: gone@example.org (550 No such user)" in goodword("outbox").out.splitlines()
    assert outbox(goodword)[0]["to"][1] == {"address": "gone@example.org", "refused": "550 No such user"}


def test_what_may_have_arrived_is_settled(
    goodword: Goodword, server: Loop, box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(self: Line, data: bytes) -> object:
        raise LineError

    monkeypatch.setattr(Line, "hand_over", cut)
    lost = goodword("send", *WEEK, "--yes")
    (mail,) = outbox(goodword)
    assert lost.status == 1
    assert lost.err.endswith(
        f"so it may have arrived. Ask somebody it was for, then: {HANDED_OVER} {mail['id']},"
        f" or: goodword outbox resolve {mail['id']}\n"
    )
    assert mail["state"] == "unknown"
    again = goodword("send", *WEEK, "--yes")
    assert again.err == (
        "This mail may have arrived already. Ask somebody it was for, then: "
        f"{HANDED_OVER} {mail['id']}, or: goodword outbox resolve {mail['id']}\n"
    )
    assert goodword("outbox", "resolve", mail["id"]).out == "It counts as sent.\n"
    assert outbox(goodword)[0]["state"] == "sent"
    goodword("send", *WEEK, "--yes", "--again")
    (other,) = [one for one in outbox(goodword) if one["id"] != mail["id"]]
    assert goodword("outbox", "resolve", "--lost", other["id"]).out == "It is out of the outbox, and was not sent.\n"
    assert len(outbox(goodword)) == 1
    assert box.mails == []
    assert server.port


@pytest.mark.usefixtures("server")
def test_a_wrong_or_missing_password(goodword: Goodword, box: Box, secrets: HandSecrets) -> None:
    assert goodword("settings", "smtp_password", "-", stdin="wrong").status == 0
    assert "does not take the name or the password: 535" in goodword("send", *WEEK, "--yes").err
    assert goodword("settings", "smtp_password", "-", stdin="\n").out == f"No password for {USER}@localhost is kept.\n"
    assert secrets.kept == {}
    missing = goodword("send", *WEEK, "--yes")
    assert (missing.status, missing.err.count("\n")) == (1, 1)
    assert missing.err.startswith(f"No password is kept for {USER} at localhost.")
    assert outbox(goodword)[0]["state"] == "ready"
    assert box.mails == []


@pytest.mark.parametrize(
    ("value", "stdin", "said"),
    [
        ("geheim", "", "A password in a command can be read by others, so it was not taken."),
        ("-", "one\ntwo\n", "That is more than one line."),
        (None, "geheim", "There is no terminal to ask in."),
    ],
)
@pytest.mark.usefixtures("server")
def test_a_password_comes_by_prompt_or_standard_input(
    goodword: Goodword, secrets: HandSecrets, value: str | None, stdin: str, said: str
) -> None:
    secrets.kept.clear()
    outcome = goodword("settings", "smtp_password", *([value] if value else []), stdin=stdin)
    assert outcome.status == 1
    assert outcome.err.startswith(said)
    assert "geheim" not in outcome.out + outcome.err
    assert secrets.kept == {}


@pytest.mark.usefixtures("server")
def test_a_password_is_nowhere_else(goodword: Goodword, home: Path) -> None:
    shown = goodword("settings").out + goodword("settings", "--json").out
    assert "smtp_password" not in shown
    goodword("send", *WEEK, "--yes")
    goodword("export", str(home / "all.jsonl"))
    files = [file.read_bytes() for file in home.rglob("*") if file.is_file()]
    assert len(files) >= 3
    for form in (PASSWORD.encode(), repr(PASSWORD).encode()):
        assert not any(form in data for data in files)
    assert "Bär" not in repr(Secret(PASSWORD))


def test_a_prompt_for_the_password(goodword: Goodword, server: Loop, box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = [PASSWORD, PASSWORD]
    monkeypatch.setattr(Standard, "isatty", lambda _: True)
    monkeypatch.setattr(termui, "hidden_prompt_func", lambda _: typed.pop(0))
    kept = goodword("settings", "smtp_password")
    assert kept.out == f"The password for {USER}@localhost is in the keyring.\n"
    goodword("settings", "smtp_password", "-", stdin="")
    sent = goodword("send", *WEEK, "--yes")
    assert (sent.status, sent.out) == (0, "Sent to boss@example.org.\n")
    assert sent.err.splitlines()[-3:] == ["Connecting…", "Signing in…", "Sending…"]
    assert len(box.mails) == 1
    assert server.port
    assert typed == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("send", "--yes"), "There is no mail address for the manager. Set mail_to_manager in the settings first."),
        (("send", "--yes", "--to", "boss@example.org"), "Goodword sends no mail until smtp_host is set."),
        (("send", "--yes", "--to", "boss"), "“boss” is no mail address."),
        (("send", "--yes", *WEEK[:1], "last"), "“last” is no week that can be read."),
        (("outbox", "retry", "1"), "No mail in the outbox has that id."),
        (("outbox", "resolve", "é"), "No mail in the outbox has that id."),
        (("settings", "smtp_password", "-"), "Goodword sends no mail until smtp_host is set."),
    ],
)
def test_what_cannot_be_done_says_why(goodword: Goodword, arguments: tuple[str, ...], said: str) -> None:
    goodword("add", "praise", "Rang the clinic back.")
    outcome = goodword(*arguments)
    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert outcome.err.startswith(said)


def test_a_quiet_week_is_kind_and_sends_nothing(goodword: Goodword) -> None:
    quiet = goodword("send", "--yes", "--to", "boss@example.org")
    assert (quiet.status, quiet.err) == (1, "A quiet week is fine. There is no note, and Monday starts fresh.\n")
    assert (goodword("outbox").out, goodword("outbox").err) == ("", "The outbox is empty.\n")
    assert outbox(goodword) == []


def test_a_note_saved_as_a_file_is_told(goodword: Goodword, tmp_path: Path) -> None:
    goodword("add", "praise", "Rang the clinic back.", "--person", "Amara Okonkwo")
    goodword("note", *WEEK)
    assert told() == []
    goodword("note", *WEEK, "--output", str(tmp_path / "note.md"))
    assert told() == [("manager", "file")]


def told() -> list[tuple[str, str]]:
    connection = sqlcipher3.connect(str(goodword.app.chosen_paths(None).book))
    try:
        rows = connection.execute("SELECT audience, way FROM told").fetchall()
    finally:
        connection.close()
    return [(str(audience), str(way)) for audience, way in rows]
