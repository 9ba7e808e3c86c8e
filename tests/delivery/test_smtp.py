"""Sending to an honest server: encrypted, checked, signed in, and each refusal by name."""

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from goodword.core.mail_ports import Delivery, Outcome, Step
from goodword.core.outbox import Recipient
from goodword.core.settings import Security
from support.letters import BODY, Sender, letter
from support.mail_server import PASSWORD, USER, Authority, Box, smtp_server

Serve = Callable[..., Sender]


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def serve(authority: Authority, box: Box) -> Iterator[Serve]:
    """Starts a server and gives who sends to it."""
    running = []

    def start(
        name: str = "localhost", *, implicit: bool = False, expired: bool = False, user: str = USER, **options: Any
    ) -> Sender:
        context = authority.server(name, expired=expired)
        running.append(smtp_server(box, context, implicit=implicit, **options))
        security = Security.TLS if implicit else Security.STARTTLS
        return Sender(authority, running[-1].port, security, user)

    yield start
    for server in running:
        server.stop()


def refusal(delivery: Delivery) -> str:
    """What is said about a mail that did not go out."""
    assert delivery.outcome is Outcome.FAILED
    assert delivery.problem is not None
    assert delivery.problem.title == "The mail did not go out"
    assert delivery.problem.hint
    return delivery.problem.message


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "tls"])
def test_a_mail_arrives_as_it_was_shown(serve: Serve, box: Box, implicit: bool) -> None:
    sender = serve(implicit=implicit)
    assert sender.send(letter("boss@example.org", "other@example.org")) == Delivery(Outcome.SENT)
    assert sender.steps == [Step.CONNECTING, Step.SIGNING_IN, Step.SENDING, Step.DONE]
    (mail,) = box.mails
    assert (mail.mail_from, mail.rcpt_tos) == (USER, ["boss@example.org", "other@example.org"])
    assert box.data[0].endswith(BODY)
    assert box.tried == [(USER.encode(), PASSWORD.encode())]


def test_a_server_that_knows_login_only(serve: Serve, box: Box) -> None:
    assert serve(auth_exclude_mechanism=["PLAIN"]).send().outcome is Outcome.SENT
    assert box.tried == [(USER.encode(), PASSWORD.encode())]


def test_without_a_name_nobody_signs_in(serve: Serve, box: Box) -> None:
    sender = serve(user="")
    assert sender.send().outcome is Outcome.SENT
    assert box.tried == []
    assert Step.SIGNING_IN not in sender.steps


def test_a_wrong_password_is_tried_once(serve: Serve, box: Box) -> None:
    sender = serve()
    sender.password = "wrong"
    delivery = sender.send()
    assert refusal(delivery).startswith("The server localhost does not take the name or the password: 535 ")
    assert len(box.tried) == 1
    assert "wrong" not in repr(delivery)


def test_a_server_without_passwords(serve: Serve, box: Box) -> None:
    sender = serve(auth_exclude_mechanism=["PLAIN", "LOGIN"])
    assert refusal(sender.send()) == "The server localhost offers no way to sign in with a password."
    assert box.tried == []


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "tls"])
@pytest.mark.parametrize(
    ("name", "expired", "said"),
    [
        ("mail.example.org", False, "The certificate of localhost is made out to another name."),
        ("localhost", True, "The certificate of localhost is out of date."),
    ],
)
def test_a_certificate_that_is_wrong(
    serve: Serve, box: Box, implicit: bool, name: str, expired: bool, said: str
) -> None:
    assert refusal(serve(name, implicit=implicit, expired=expired).send()) == said
    assert (box.tried, box.mails) == ([], [])


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "tls"])
def test_an_authority_nobody_knows(serve: Serve, box: Box, implicit: bool) -> None:
    sender = serve(implicit=implicit)
    sender.authority = Authority()
    assert refusal(sender.send()) == "The certificate of localhost comes from nobody this computer trusts."
    assert (box.tried, box.mails) == ([], [])


def test_starttls_that_was_taken_away(serve: Serve, box: Box) -> None:
    sender = serve(tls_context=None, auth_require_tls=False)
    assert refusal(sender.send()) == (
        f"The server localhost:{sender.port} does not encrypt the line, so neither password nor mail was sent."
    )
    assert (box.tried, box.mails) == ([], [])


def test_tls_where_there_is_none_from_the_start(serve: Serve) -> None:
    sender = serve()
    sender.security = Security.TLS
    assert refusal(sender.send()) == f"No encrypted line to localhost:{sender.port} came about."


def test_plain_to_this_computer_only(serve: Serve, box: Box) -> None:
    sender = serve(tls_context=None, auth_require_tls=False)
    sender.security = Security.NONE
    assert sender.send().outcome is Outcome.SENT
    assert len(box.mails) == 1


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "0.0.0.0", "::ffff:192.0.2.1"])
def test_plain_never_leaves_this_computer(authority: Authority, host: str) -> None:
    sender = Sender(authority, 25, Security.NONE, host=host)
    assert refusal(sender.send()) == f"Without TLS mail goes to this computer only, and {host} is another one."


def test_some_are_refused_and_the_others_get_it(serve: Serve, box: Box) -> None:
    box.replies = {"gone@example.org": "550 No such user here", "full@example.org": "452 4.2.2 Mailbox full"}
    delivery = serve().send(letter("boss@example.org", "gone@example.org", "full@example.org"))
    assert delivery == Delivery(
        Outcome.SENT,
        None,
        (
            Recipient("gone@example.org", "550 No such user here"),
            Recipient("full@example.org", "452 4.2.2 Mailbox full"),
        ),
    )
    assert box.mails[0].rcpt_tos == ["boss@example.org"]


def test_all_are_refused(serve: Serve, box: Box) -> None:
    box.replies = {"gone@example.org": "550 No such user here"}
    delivery = serve().send(letter("gone@example.org"))
    assert refusal(delivery) == "The server localhost took no address. gone@example.org: 550 No such user here."
    assert delivery.refused == (Recipient("gone@example.org", "550 No such user here"),)
    assert box.mails == []


@pytest.mark.parametrize("stage", ["MAIL", "DATA"])
@pytest.mark.parametrize(
    ("reply", "hint"),
    [
        ("451 4.7.1 Greylisted, come back", "Try again later."),
        ("554 5.7.1 Spam\x07", "Check mail_from, and what the server says."),
        ("552 Too big", "The mail is too big for it: leave something out."),
        ("530 Sign in first", "Set smtp_user, and the password with it."),
        ("559 No", "Check what the server says."),
    ],
)
def test_the_mail_is_refused(serve: Serve, box: Box, stage: str, reply: str, hint: str) -> None:
    box.replies = {stage: reply}
    delivery = serve().send()
    assert refusal(delivery) == f"The server localhost did not take the mail: {reply.strip(chr(7))}."
    assert delivery.problem is not None
    assert delivery.problem.hint == hint
    assert box.mails == []


def test_a_server_that_goes_away_between_recipients(serve: Serve, box: Box) -> None:
    box.replies = {"b@example.org": "421 Going down"}
    assert "421 Going down" in refusal(serve().send(letter("a@example.org", "b@example.org")))


def test_a_mail_that_is_too_big_is_not_begun(serve: Serve, box: Box) -> None:
    assert refusal(serve(data_size_limit=1000).send()).endswith("kB, and localhost takes 1 kB.")
    assert box.mails == []


def test_lines_that_begin_with_a_dot_arrive(serve: Serve, box: Box) -> None:
    body = BODY.replace(b"\r\n\r\n", b"\r\n\r\n.\r\n..dots\r\n", 1)
    assert serve().send(letter(body=body)).outcome is Outcome.SENT
    assert box.data[0].endswith(body)


def test_this_computers_name_stays_here(serve: Serve, box: Box) -> None:
    serve().send()
    assert box.greetings == ["[127.0.0.1]"]
    assert socket.gethostname().encode() not in box.data[0]
