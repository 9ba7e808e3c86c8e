"""Sending to servers that break off, dribble, babble, or answer too early: bounded, and never taken for sent."""

import socket
import ssl
from collections.abc import Callable, Iterator
from smtplib import SMTPServerDisconnected
from time import monotonic, sleep

import pytest

from goodword.core.mail_ports import Delivery, Outcome, Server, Step
from goodword.core.outbox import Recipient
from goodword.core.settings import Security
from goodword.delivery.smtp_line import Limits, Line
from goodword.delivery.smtp_words import explained
from support.letters import Sender, letter
from support.mail_server import Authority, ScriptedServer, Talk

Run = Callable[..., Sender]
YES, GO_ON = b"250 OK\r\n", b"354 Go on\r\n"


@pytest.fixture
def run(authority: Authority) -> Iterator[Run]:
    """Starts a server that follows a script, and gives who sends to it in plain."""
    running = []

    def start(script: Callable[[Talk], None], context: ssl.SSLContext | None = None) -> Sender:
        running.append(ScriptedServer(script, context))
        return Sender(authority, running[-1].port, Security.NONE if context is None else Security.TLS)

    yield start
    for server in running:
        server.stop()


def problem(delivery: Delivery) -> str:
    assert delivery.problem is not None
    return delivery.problem.message


@pytest.mark.parametrize("last", [b"", b"2", b"hello\r\n", b"250-and then nothing\r\n", b"\xff\xfe\r\n", b"x" * 9000])
def test_whatever_breaks_after_the_final_dot_leaves_it_unknown(run: Run, last: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.take_mail()
        talk.say(last)

    sender = run(script)
    delivery = sender.send()
    assert delivery.outcome is Outcome.UNKNOWN
    assert problem(delivery).endswith("so it may have arrived.")
    assert Step.DONE not in sender.steps


def test_an_answer_to_the_final_dot_that_never_comes(run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.take_mail()
        talk.wait()

    sender = run(script)
    sender.limits = Limits(last_reply=0.3)
    assert sender.send().outcome is Outcome.UNKNOWN


def test_a_server_that_reads_only_half_of_it(run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.answer(YES, YES, YES, GO_ON)
        talk.hear()

    assert run(script).send(letter(body=letter().body + b"more\r\n" * 500_000)).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("reply", [b"451 later\r\n", b"554-no\r\n554 never\r\n", b"421 bye\r\n"])
def test_no_after_the_final_dot_is_no(run: Run, reply: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.take_mail()
        talk.say(reply)

    delivery = run(script).send()
    assert delivery.outcome is Outcome.FAILED
    assert reply[:3].decode() in problem(delivery)


def test_yes_after_the_final_dot_counts_whatever_follows(run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.take_mail()
        talk.say(b"250 taken\r\n\x00garbage")
        talk.hear()

    assert run(script).send() == Delivery(Outcome.SENT)


@pytest.mark.parametrize("number", range(4))
def test_a_server_that_hangs_up_before_the_mail(run: Run, number: int) -> None:
    def script(talk: Talk) -> None:
        talk.answer(*[YES, YES, YES][:number])
        talk.hear()

    sender = run(script)
    delivery = sender.send()
    assert delivery.outcome is Outcome.FAILED
    assert problem(delivery) == f"The server localhost:{sender.port} hung up."


def test_a_server_that_hangs_up_at_once(run: Run) -> None:
    def script(talk: Talk) -> None:
        pass

    assert run(script).send().outcome is Outcome.FAILED


@pytest.mark.parametrize("said", [b"", b"2", b"220-on\r\n", b"220"])
def test_a_server_that_is_silent_is_given_up(run: Run, said: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.say(said)
        talk.wait()

    sender = run(script)
    sender.limits = Limits(reply=0.3)
    begun = monotonic()
    delivery = sender.send()
    assert problem(delivery) == f"The server localhost:{sender.port} did not answer in time."
    assert monotonic() - begun < 2


def test_a_server_that_dribbles_is_given_up(run: Run) -> None:
    def script(talk: Talk) -> None:
        while True:  # until nobody takes it any more
            talk.say(b"2")
            sleep(0.05)

    sender = run(script)
    sender.limits = Limits(reply=0.4)
    begun = monotonic()
    assert problem(sender.send()).endswith("did not answer in time.")
    assert monotonic() - begun < 2


@pytest.mark.parametrize(
    "said",
    [b"2" * 100_000, b"220-x\r\n" * 10_000, b"SSH-2.0-x\r\n", b"HTTP/1.1 400\r\n", b"\r\n", b"\xff" * 99 + b"\n"],
    ids=["long", "endless", "ssh", "http", "blank", "noise"],
)
def test_a_server_that_babbles_is_given_up(run: Run, said: bytes) -> None:
    def script(talk: Talk) -> None:
        talk.say(said)
        talk.wait()

    sender = run(script)
    assert problem(sender.send()) == (
        f"What answers at localhost:{sender.port} does not talk like a mail server."
    )


def test_words_of_a_server_are_shown_on_one_short_line(run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.say(b"554-\x1b[31mNo\r\n554 " + b"mail " * 200 + b"\xff\r\n")

    said = problem(run(script).send())
    assert said.isprintable()
    assert len(said) < 300


def test_a_server_that_speaks_before_the_line_is_closed_to_others(authority: Authority, run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.answer(b"250-here\r\n250 STARTTLS\r\n", b"220 now\r\n250 injected\r\n")
        talk.wait()

    sender = run(script)
    sender.security = Security.STARTTLS
    sender.user = "kim"
    assert problem(sender.send()).endswith("does not talk like a mail server.")


@pytest.mark.parametrize("reply", [b"454 not now\r\n", b"502 unknown\r\n"])
def test_starttls_that_is_refused(run: Run, reply: bytes) -> None:
    heard = []

    def script(talk: Talk) -> None:
        talk.answer(b"250-here\r\n250 STARTTLS\r\n", reply)
        heard.append(talk.wait())

    sender = run(script)
    sender.security = Security.STARTTLS
    sender.user = "kim"
    assert "does not encrypt the line" in problem(sender.send())
    assert heard in ([], [b""])


def test_an_old_server_that_knows_helo_only(run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.answer(b"502 what\r\n", YES, YES, YES, GO_ON)
        talk.hear(b"\r\n.\r\n")
        talk.say(YES)

    assert run(script).send().outcome is Outcome.SENT


def test_an_encrypted_server_that_breaks_off_after_the_final_dot(authority: Authority, run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.take_mail()

    assert run(script, authority.server()).send().outcome is Outcome.UNKNOWN


def test_whom_it_refused_is_known_also_when_the_end_is_not(run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.answer(YES, YES, b"550 no\r\n", YES, GO_ON)
        talk.hear(b"\r\n.\r\n")

    delivery = run(script).send(letter("a@example.org", "b@example.org"))
    assert (delivery.outcome, delivery.refused) == (Outcome.UNKNOWN, (Recipient("a@example.org", "550 no"),))


def test_a_server_that_does_not_want_the_text(run: Run) -> None:
    def script(talk: Talk) -> None:
        talk.answer(YES, YES, YES, YES)
        talk.wait()

    delivery = run(script).send()
    assert delivery.outcome is Outcome.FAILED
    assert problem(delivery) == "The server localhost did not take the mail: 250 OK."


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([b"503 not now\r\n"], "The server localhost does not take the name or the password: 503 not now."),
        ([b"334 \r\n", b"454 later\r\n"], "The server localhost lets nobody in right now: 454 later."),
        ([b"334 \r\n", b"334 \r\n", b"334 \r\n"], "The server localhost lets nobody in right now: 334."),
    ],
)
def test_a_sign_in_that_comes_to_nothing(run: Run, answers: list[bytes], said: str) -> None:
    def script(talk: Talk) -> None:
        talk.answer(b"250-here\r\n250 AUTH LOGIN\r\n", *answers)
        talk.wait()

    sender = run(script)
    sender.user = "kim"
    assert problem(sender.send()) == said


def test_a_letter_that_is_not_what_it_should_be_never_leaves(run: Run) -> None:
    connected: list[bool] = []
    delivery = run(lambda _: connected.append(True)).send(letter(body=b"Bcc: x@example.org\r\n\r\n"))
    assert (delivery.outcome, connected) == (Outcome.FAILED, [])
    assert "so it stays here" in problem(delivery)


# Nobody there


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (socket.gaierror(), "No server localhost is known."),
        (OSError(), "The server localhost:25 can't be reached."),
        (ssl.SSLCertVerificationError(1, "not yet"), "The certificate of localhost is not valid yet."),
    ],
)
def test_what_else_may_happen_has_its_words(error: OSError, said: str) -> None:
    if isinstance(error, ssl.SSLCertVerificationError):
        error.verify_code = 9
    assert explained(error, Server("localhost", 25, Security.NONE)).message == said


def test_a_line_that_is_not_open_says_so(authority: Authority) -> None:
    line = Line(Server("localhost", 25, Security.NONE), authority.trusting(), Limits(), lambda: False)
    with pytest.raises(SMTPServerDisconnected):
        line.hand_over(b"")


def test_nobody_listens(run: Run, authority: Authority) -> None:
    def script(talk: Talk) -> None:
        pass

    sender = run(script)
    server = ScriptedServer(script)
    server.stop()
    sender.port = server.port
    assert problem(sender.send()) == f"Nothing takes mail at localhost:{sender.port}."


def test_a_name_that_nobody_has(authority: Authority) -> None:
    sender = Sender(authority, 25, Security.STARTTLS, host="goodword.invalid")
    assert problem(sender.send()) in (
        "No server goodword.invalid is known.",
        "The server goodword.invalid:25 can't be reached.",
        "The server goodword.invalid:25 did not answer in time.",
    )


# Called off


def patient(talk: Talk) -> None:
    """Says yes to everything, but to the mail itself nothing."""
    talk.take_mail()
    talk.wait()


@pytest.mark.parametrize(
    ("step", "outcome"), [(Step.CONNECTING, Outcome.HELD), (Step.SENDING, Outcome.HELD)], ids=lambda value: value
)
def test_called_off_before_it_is_handed_over_nothing_has_left(run: Run, step: Step, outcome: Outcome) -> None:
    sender = run(patient)
    sender.call_off_at = step
    delivery = sender.send()
    assert delivery.outcome is outcome
    assert problem(delivery) == "It was called off before anything was handed over."


def test_called_off_while_nobody_answers_ends_at_once(run: Run) -> None:
    def silent(talk: Talk) -> None:
        talk.wait()

    sender = run(silent)
    sender.call_off_at, sender.limits = Step.CONNECTING, Limits()
    begun = monotonic()
    assert sender.send().outcome is Outcome.HELD
    assert monotonic() - begun < 2


def test_called_off_after_it_is_handed_over_leaves_it_unknown(run: Run) -> None:
    handed_over = []

    def script(talk: Talk) -> None:
        talk.take_mail()
        handed_over.append(True)
        talk.wait()

    sender = run(script)
    sender.limits = Limits()
    begun = monotonic()
    delivery = sender.send_until(lambda: bool(handed_over))
    assert delivery.outcome is Outcome.UNKNOWN
    assert monotonic() - begun < 5


def test_called_off_during_the_handshake(run: Run) -> None:
    def silent(talk: Talk) -> None:
        talk.wait()

    sender = run(silent)
    sender.security, sender.limits = Security.TLS, Limits()
    sender.call_off_at = Step.CONNECTING
    assert sender.send().outcome is Outcome.HELD


def test_a_handshake_that_never_ends_is_given_up(run: Run) -> None:
    def silent(talk: Talk) -> None:
        talk.wait()

    sender = run(silent)
    sender.security, sender.limits = Security.TLS, Limits(reply=0.3)
    assert problem(sender.send()).endswith("did not answer in time.")
