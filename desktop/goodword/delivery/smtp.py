"""One conversation with a mail server: what it took, whom it refused, or why nothing is known."""

import base64
import ssl
from collections.abc import Callable

from goodword.core.errors import KnownError
from goodword.core.mail_ports import Cancelled, Delivery, Letter, Outcome, Progress, Server, Step
from goodword.core.outbox import Recipient
from goodword.core.secret import Secret
from goodword.delivery.certificates import add_system_certificates
from goodword.delivery.letter import LetterError, letter_bytes
from goodword.delivery.smtp_line import CalledOffError, Limits, Line, LineError, ReplyError, good
from goodword.delivery.smtp_words import (
    MayHaveArrivedError,
    NotSentError,
    explained,
    no_sign_in,
    nobody_taken,
    refused,
    sign_in_refused,
    too_big,
)

GO_AHEAD, MORE, GOING_AWAY = 354, 334, 421
NUL = "\0"


def strict_context() -> ssl.SSLContext:
    """TLS 1.2 at least, with the certificates this system trusts, and the server's name checked."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    add_system_certificates(context)
    return context


class Conversation:
    """Takes one letter to one server, once. `context` makes what checks the server's certificate."""

    def __init__(
        self,
        server: Server,
        password: Secret | None,
        limits: Limits | None = None,
        context: Callable[[], ssl.SSLContext] = strict_context,
    ) -> None:
        self._server = server
        self._password = password
        self._limits = limits or Limits()
        self._context = context
        self._handed_over = False
        self._refused: list[Recipient] = []

    def deliver(self, letter: Letter, progress: Progress, cancelled: Cancelled) -> Delivery:
        """How it ended. Once the mail is handed over, whatever breaks leaves it unknown whether it arrived."""
        try:
            data = letter_bytes(letter)
        except LetterError as error:
            return Delivery(Outcome.FAILED, error)
        line = Line(self._server, self._context(), self._limits, cancelled)
        try:
            self._converse(line, letter, data, progress)
            return self._end(Outcome.SENT)
        except NotSentError as error:
            return self._end(Outcome.FAILED, error)
        except ReplyError as error:
            return self._end(Outcome.FAILED, refused(error.reply, self._server))
        except (OSError, LineError) as error:
            if self._handed_over:
                return self._end(Outcome.UNKNOWN, MayHaveArrivedError())
            held = isinstance(error, CalledOffError)
            return self._end(Outcome.HELD if held else Outcome.FAILED, explained(error, self._server))
        finally:
            line.close()

    def _converse(self, line: Line, letter: Letter, data: bytes, progress: Progress) -> None:
        progress(Step.CONNECTING)
        line.open()
        if self._server.user:
            progress(Step.SIGNING_IN)
            self._sign_in(line)
        progress(Step.SENDING)
        most = line.esmtp_features.get("size", "")
        if most.isdecimal() and 0 < int(most) < len(data):
            raise too_big(len(data), int(most), self._server)
        good(line.ask("MAIL", f"FROM:<{letter.sender}>"))
        self._name_recipients(line, letter.to)
        reply = line.ask("DATA")
        if reply.code != GO_AHEAD:
            raise ReplyError(reply)
        line.check_called_off()
        self._handed_over = True
        good(line.hand_over(data))
        progress(Step.DONE)
        line.say_goodbye()

    def _name_recipients(self, line: Line, addresses: tuple[str, ...]) -> None:
        for address in addresses:
            reply = line.ask("RCPT", f"TO:<{address}>")
            if reply.code == GOING_AWAY:
                raise ReplyError(reply)
            if not reply.is_good:
                self._refused.append(Recipient(address, reply.shown))
        if len(self._refused) == len(addresses):
            raise nobody_taken(self._refused, self._server)

    def _sign_in(self, line: Line) -> None:
        password = self._password.reveal() if self._password else ""
        ways = line.esmtp_features.get("auth", "").upper().split()
        if "PLAIN" in ways:
            reply = line.ask("AUTH", f"PLAIN {_encoded(f'{NUL}{self._server.user}{NUL}{password}')}")
        elif "LOGIN" in ways:
            reply = line.ask("AUTH", "LOGIN")
            for answer in (self._server.user, password):
                if reply.code == MORE:
                    reply = line.ask(_encoded(answer))
        else:
            raise no_sign_in(self._server)
        if not reply.is_good:
            raise sign_in_refused(reply, self._server)

    def _end(self, outcome: Outcome, problem: KnownError | None = None) -> Delivery:
        return Delivery(outcome, problem, tuple(self._refused))


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")
