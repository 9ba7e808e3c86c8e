"""The outbox: nothing leaves unseen, nothing twice, and what nobody can know stays unknown."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from goodword.core.attempts import PasswordMissingError
from goodword.core.brag_note import BragNote, PersonPraise, Praise
from goodword.core.errors import InvalidInputError, KnownError, NotFoundError
from goodword.core.mail_ports import Delivery, Outcome, SecretError, Server, Step, never
from goodword.core.mailing import KEPT_DAYS
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, MailStateError, Recipient
from goodword.core.people import Person
from goodword.core.secret import Secret
from goodword.core.settings import Security
from goodword.core.told import Way
from goodword.delivery.letter import letter_bytes
from support.book import desk_in, praise
from support.mailing import SENT, Office
from support.notes import TUESDAY

FAILED = Delivery(Outcome.FAILED, KnownError("Not sent", "The server is down.", "Later."))
UNKNOWN = Delivery(Outcome.UNKNOWN, KnownError("Unknown", "The line broke.", "Ask."))
HELD = Delivery(Outcome.HELD, KnownError("Held", "It was called off.", "Go on when you like."))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with desk_in(tmp_path) as desk:
        office = Office(desk)
        office.set_up()
        yield office


def note(text: str = "Rang the clinic back.", audience: Audience = Audience.MANAGER) -> BragNote:
    return BragNote(audience, "Good words", "Week 10", "One thing.", (PersonPraise("Amara", (Praise(text, TUESDAY),)),))


def drafted(office: Office, text: str = "Rang the clinic back.", *to: str) -> Mail:
    return office.mailing.prepare(note(text), [], to or ("boss@example.org",))


def ready(office: Office, text: str = "Rang the clinic back.", *to: str) -> Mail:
    return office.mailing.look(drafted(office, text, *to).id)


def send(office: Office, mail: Mail, password: Secret | None = None) -> Mail:
    return office.mailing.send(mail.id, lambda _: None, lambda: False, password)[0]


def only(office: Office) -> Mail:
    (mail,) = office.mailing.mails()
    return mail


# What is prepared


def test_a_note_waits_until_the_leader_has_looked(office: Office) -> None:
    mail = drafted(office)
    assert mail.state is MailState.DRAFTED
    with pytest.raises(MailStateError, match="Nobody has looked at this mail yet"):
        office.mailing.begin(mail.id)
    assert office.postman.letters == []
    assert not office.turn.taken
    office.desk.clock.forward(days=3)
    looked = office.mailing.look(mail.id)
    assert looked.state is MailState.READY
    assert looked.dated_at == office.desk.clock.now()
    assert office.mailing.look(mail.id) == looked == only(office)


def test_what_leaves_is_what_was_prepared(office: Office) -> None:
    office.desk.preferences.change("leader_name", "Kim Doe")
    mail = ready(office, "Rang back.", "Boss@example.org", "boss@EXAMPLE.org", "b@example.org")
    assert send(office, mail).state is MailState.SENT
    (letter,) = office.postman.letters
    assert (letter.sender, letter.sender_name) == ("kim@example.org", "Kim Doe")
    assert letter.to == ("Boss@example.org", "b@example.org")
    assert letter.body == mail.body
    assert letter.message_id == mail.message_id
    assert letter.message_id.endswith("@example.org>")
    assert office.postman.servers == [Server("mail.example.org", 587, Security.STARTTLS)]
    assert not office.turn.taken


@pytest.mark.parametrize(("security", "port"), [("starttls", 587), ("tls", 465), ("none", 25)])
def test_the_usual_port(office: Office, security: str, port: int) -> None:
    office.set_up(smtp_security=security)
    send(office, ready(office))
    office.set_up(smtp_port="2525")
    send(office, ready(office, "Another"))
    assert [server.port for server in office.postman.servers] == [port, 2525]


@pytest.mark.parametrize("missing", ["smtp_host", "mail_from"])
def test_sending_that_is_not_set_up_says_so_first(office: Office, missing: str) -> None:
    mail = ready(office)
    office.desk.preferences.change(missing, "")
    with pytest.raises(KnownError, match=f"sends no mail until {missing} is set"):
        drafted(office, "Another")
    with pytest.raises(KnownError, match=missing):
        office.mailing.begin(mail.id)
    assert only(office) == mail


def test_an_empty_note_is_no_mail(office: Office) -> None:
    with pytest.raises(InvalidInputError, match="A quiet week is fine"):
        office.mailing.prepare(replace(note(), people=(), intro="A quiet week is fine."), [], ["boss@example.org"])
    with pytest.raises(InvalidInputError, match="is no mail address"):
        drafted(office, "x", "boss")
    with pytest.raises(InvalidInputError, match="Nobody is named"):
        office.mailing.prepare(note(), [], [])


def test_whom_a_note_is_for(office: Office) -> None:
    assert office.mailing.recipients(Audience.MANAGER) == ("boss@example.org",)
    office.desk.preferences.change("mail_to_team", "a@example.org, b@example.org")
    assert office.mailing.recipients(Audience.TEAM) == ("a@example.org", "b@example.org")
    with pytest.raises(InvalidInputError, match="mail_to_company"):
        office.mailing.recipients(Audience.COMPANY)
    amara = Person("1", "Amara", mail=" amara@Example.org ")
    assert office.mailing.recipients(Audience.PERSON, amara) == ("amara@example.org",)
    for mail in (None, "  "):
        with pytest.raises(InvalidInputError, match="There is no mail address for Amara"):
            office.mailing.recipients(Audience.PERSON, replace(amara, mail=mail))
    with pytest.raises(InvalidInputError, match="There is no mail address"):
        office.mailing.recipients(Audience.PERSON)


# Once


def test_the_very_same_mail_is_prepared_once(office: Office) -> None:
    mail = drafted(office, "Rang back.", "a@example.org", "b@example.org")
    assert drafted(office, "Rang back.", "B@example.org", "a@example.org") == mail
    assert drafted(office, "Rang back again.", "a@example.org", "b@example.org") != mail
    assert drafted(office, "Rang back.", "a@example.org") != mail
    assert len(office.mailing.mails()) == 2


def test_a_draft_that_nobody_looked_at_makes_room_for_a_later_one(office: Office) -> None:
    drafted(office, "First words")
    looked = ready(office, "Looked at")
    other = drafted(office, "First words", "b@example.org")
    latest = drafted(office, "Last words")
    assert {mail.id for mail in office.mailing.mails()} == {looked.id, other.id, latest.id}


def test_a_double_click_sends_once(office: Office) -> None:
    mail = ready(office)
    attempt = office.mailing.begin(mail.id)
    assert drafted(office).state is MailState.ATTEMPTING
    for again in (mail, office.mailing.look(mail.id)):
        with pytest.raises(MailStateError, match="This mail is on its way right now"):
            office.mailing.begin(again.id)
    with pytest.raises(MailStateError, match="on its way"):
        office.mailing.retry(mail.id)
    with pytest.raises(MailStateError, match="on its way"):
        office.mailing.resolve(mail.id)
    office.mailing.finish(attempt, attempt.run(lambda _: None, lambda: False))
    with pytest.raises(MailStateError, match="sent already"):
        office.mailing.begin(mail.id)
    assert len(office.postman.letters) == 1


def test_while_one_is_on_its_way_another_waits(office: Office) -> None:
    office.mailing.begin(ready(office).id)
    other = ready(office, "Another")
    with pytest.raises(MailStateError, match="Another mail is on its way"):
        office.mailing.begin(other.id)
    assert other in office.mailing.mails()


def test_what_is_sent_goes_again_only_when_the_leader_says_so(office: Office) -> None:
    first = send(office, ready(office))
    with pytest.raises(MailStateError, match="went to the same people on 2 March 2026 at 10:00") as caught:
        drafted(office)
    assert caught.value.mail_id == first.id
    again = office.mailing.prepare(note(), [], ["boss@example.org"], again=True)
    assert again.message_id != first.message_id
    assert send(office, office.mailing.look(again.id)).state is MailState.SENT


# How it ends


def test_a_sent_mail_keeps_no_text_and_is_told(office: Office) -> None:
    entry = office.desk.journal.record(praise("Rang back.", person="Amara Okonkwo"))
    mail = office.mailing.prepare(note(), [entry.id, "gone"], ["boss@example.org"])
    assert office.ledger.of([entry.id]) == []
    assert send(office, office.mailing.look(mail.id)).body is None
    assert only(office).body is None
    (told,) = office.ledger.of([entry.id])
    assert (told.audience, told.way, told.moment) == (Audience.MANAGER, Way.MAIL, office.desk.clock.now())
    assert list(office.ledger.last_told_upward()) == ["Amara Okonkwo"]


def test_those_who_were_refused_are_named(office: Office) -> None:
    refused = Recipient("b@example.org", "550 no such user")
    office.postman.ends = [replace(SENT, refused=(refused,))]
    mail = send(office, ready(office, "Rang back.", "a@example.org", "b@example.org"))
    assert mail.state is MailState.SENT
    assert only(office).to == (Recipient("a@example.org"), refused)


def test_what_failed_is_tried_again_as_the_same_mail(office: Office) -> None:
    office.postman.ends = [replace(FAILED, refused=(Recipient("boss@example.org", "451 later"),)), SENT]
    mail = send(office, ready(office))
    assert (mail.state, mail.problem, mail.attempts) == (MailState.FAILED, "The server is down. Later.", 1)
    assert only(office).refused
    office.desk.clock.forward(days=1)
    assert drafted(office) == mail
    with pytest.raises(MailStateError, match="did not go out"):
        office.mailing.begin(mail.id)
    done = send(office, office.mailing.retry(mail.id))
    assert (done.state, done.problem, done.refused, done.attempts) == (MailState.SENT, "", (), 2)
    first, second = office.postman.letters
    assert first == second


def test_looking_again_at_what_failed_makes_it_ready(office: Office) -> None:
    office.postman.ends = [FAILED]
    mail = send(office, ready(office))
    assert office.mailing.look(mail.id).dated_at == mail.dated_at
    assert office.mailing.retry(mail.id).state is MailState.READY


def test_what_is_unknown_never_goes_again_by_itself(office: Office) -> None:
    entry = office.desk.journal.record(praise("Rang back."))
    office.postman.ends = [UNKNOWN, SENT]
    prepared = office.mailing.prepare(note(), [entry.id], ["boss@example.org"])
    mail = send(office, office.mailing.look(prepared.id))
    assert mail.state is MailState.UNKNOWN
    assert office.ledger.of([entry.id]) == []
    with pytest.raises(MailStateError, match="may have arrived already"):
        drafted(office)
    assert office.mailing.look(mail.id).state is MailState.UNKNOWN
    with pytest.raises(MailStateError, match="may have arrived already"):
        office.mailing.begin(mail.id)
    assert len(office.postman.letters) == 1
    again = office.mailing.prepare(note(), [entry.id], ["boss@example.org"], again=True)
    assert (again.id, again.state) == (mail.id, MailState.READY)
    send(office, again)
    assert len({letter.message_id for letter in office.postman.letters}) == 1
    assert len(office.mailing.mails()) == 1


@pytest.mark.parametrize("arrived", [True, False])
def test_the_leader_settles_what_is_unknown(office: Office, arrived: bool) -> None:
    entry = office.desk.journal.record(praise("Rang back."))
    office.postman.ends = [UNKNOWN]
    prepared = office.mailing.prepare(note(), [entry.id], ["boss@example.org"])
    mail = send(office, office.mailing.look(prepared.id))
    office.desk.clock.forward(days=2)
    settled = office.mailing.resolve(mail.id, arrived=arrived)
    if arrived:
        assert settled is not None
        assert (settled.state, settled.body) == (MailState.SENT, None)
        assert [told.moment for told in office.ledger.of([entry.id])] == [mail.changed_at]
        with pytest.raises(MailStateError, match="sent already"):
            office.mailing.resolve(mail.id)
    else:
        assert settled is None
        assert office.mailing.mails() == []
        assert office.ledger.of([entry.id]) == []


@pytest.mark.parametrize("end", [None, FAILED, HELD])
def test_what_has_not_left_can_be_taken_out(office: Office, end: Delivery | None) -> None:
    mail = drafted(office)
    if end is not None:
        office.postman.ends = [end]
        send(office, office.mailing.look(mail.id))
    assert office.mailing.resolve(mail.id) is None
    assert office.mailing.mails() == []
    for use in (office.mailing.look, office.mailing.begin, office.mailing.retry, office.mailing.resolve):
        with pytest.raises(NotFoundError, match="No mail in the outbox has that id"):
            use(mail.id)
    with pytest.raises(NotFoundError):
        office.mailing.look("é")


def test_what_was_called_off_waits_as_before(office: Office) -> None:
    office.postman.ends = [HELD]
    mail = send(office, ready(office))
    assert (mail.state, mail.body is None) == (MailState.READY, False)
    assert office.mailing.retry(mail.id) == mail
    with pytest.raises(MailStateError, match="Nobody has looked"):
        office.mailing.retry(drafted(office, "Another").id)


def test_an_attempt_that_nobody_foresaw_leaves_it_unknown(office: Office) -> None:
    office.postman.ends = [RuntimeError("a bug")]
    mail = ready(office)
    with pytest.raises(RuntimeError, match="a bug"):
        send(office, mail)
    assert only(office).state is MailState.UNKNOWN
    assert not office.turn.taken


@pytest.mark.parametrize("seen_by", ["mails", "prepare", "retry", "begin", "resolve"])
def test_an_end_of_the_process_leaves_it_unknown(office: Office, seen_by: str) -> None:
    mail = ready(office)
    office.mailing.begin(mail.id)
    assert only(office).state is MailState.ATTEMPTING
    office.turn.release()  # as the system does when a process ends
    if seen_by == "mails":
        assert only(office).state is MailState.UNKNOWN
    elif seen_by == "prepare":
        with pytest.raises(MailStateError, match="may have arrived"):
            drafted(office)
    elif seen_by == "retry":
        assert office.mailing.retry(mail.id).state is MailState.READY
    elif seen_by == "resolve":
        resolved = office.mailing.resolve(mail.id)
        assert resolved is not None
        assert resolved.state is MailState.SENT
    else:
        with pytest.raises(MailStateError, match="may have arrived"):
            office.mailing.begin(mail.id)
    assert not office.turn.taken
    assert office.postman.letters == []


def test_who_comes_second_in_the_book_begins_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    mail = ready(office)
    monkeypatch.setattr(office.desk.book.outbox, "replace", lambda _mail, _was: False)
    with pytest.raises(MailStateError):
        office.mailing.begin(mail.id)
    assert not office.turn.taken


# The password


def test_a_server_without_a_name_needs_no_password(office: Office) -> None:
    send(office, ready(office))
    assert office.postman.passwords == [None]
    with pytest.raises(KnownError, match="goes with a name"):
        office.mailing.passwords()


def test_the_password_comes_from_the_keyring_for_this_very_account(office: Office) -> None:
    office.set_up(smtp_user="kim")
    office.mailing.passwords().keep(Secret("geheim"))
    assert office.secrets.kept == {"kim@mail.example.org": "geheim"}
    send(office, ready(office))
    (password,) = office.postman.passwords
    assert password is not None
    assert password.reveal() == "geheim"
    assert "geheim" not in f"{password!r} {password}"
    office.set_up(smtp_host="elsewhere.example.org")
    assert office.mailing.passwords().exchange(None) is None
    office.set_up()
    office.mailing.passwords().forget()
    assert office.secrets.kept == {}


def test_without_a_password_it_waits_for_one(office: Office) -> None:
    office.set_up(smtp_user="kim")
    mail = ready(office)
    steps: list[Step] = []
    waiting, delivery = office.mailing.send(mail.id, steps.append, lambda: False)
    assert (waiting.state, delivery.outcome) == (MailState.READY, Outcome.HELD)
    assert isinstance(delivery.problem, PasswordMissingError)
    assert (steps, office.postman.letters) == ([], [])
    assert send(office, mail, Secret("typed")).state is MailState.SENT
    assert office.secrets.kept == {}


def test_a_keyring_that_stays_locked_keeps_it_waiting(office: Office) -> None:
    office.set_up(smtp_user="kim")
    office.secrets.fails = SecretError("Locked", "The keyring is locked.", "Open it.")
    mail = send(office, ready(office))
    assert (mail.state, mail.problem) == (MailState.READY, "The keyring is locked. Open it.")


# What is kept


def test_the_envelope_of_what_is_sent_is_kept_for_a_while(office: Office) -> None:
    send(office, ready(office, "sent"))
    drafted(office, "never looked at", "b@example.org")
    waiting = ready(office, "waiting")
    office.desk.clock.forward(days=KEPT_DAYS - 1)
    office.mailing.sweep()
    assert len(office.mailing.mails()) == 3
    office.desk.clock.forward(days=2)
    office.mailing.sweep()
    assert office.mailing.mails() == [waiting]


def test_no_text_is_left_in_the_book_when_it_is_sent(office: Office) -> None:
    send(office, ready(office, "CANARYTEXT went out"))
    folder = office.desk.path.parent
    office.desk.book.shutdown()
    left = b"".join(file.read_bytes() for file in folder.iterdir())
    assert b"CANARYTEXT" not in left
    assert b"boss@example.org" in left


def test_a_test_mail_goes_to_oneself_and_not_through_the_outbox(office: Office) -> None:
    office.set_up(smtp_host="")
    with pytest.raises(KnownError, match="smtp_host"):
        office.mailing.trial()
    office.set_up(smtp_user="kim")
    trial = office.mailing.trial()
    missing = trial.run(lambda _: None, never)
    assert isinstance(missing.problem, PasswordMissingError)
    office.mailing.passwords().keep(Secret("s3cret"))
    assert trial.run(lambda _: None, never).outcome is Outcome.SENT
    [letter] = office.postman.letters
    assert (letter.sender, letter.to) == ("kim@example.org", ("kim@example.org",))
    assert letter_bytes(letter).endswith(b"Sending from Goodword works.\r\n")
    assert office.mailing.mails() == []


def test_a_mail_taken_out_of_the_outbox_can_be_put_back(office: Office) -> None:
    mail = drafted(office)
    office.mailing.resolve(mail.id)
    assert office.mailing.mails() == []
    office.mailing.put_back(mail)
    office.mailing.put_back(mail)
    assert office.mailing.mails() == [mail]
