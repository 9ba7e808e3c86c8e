"""The postman who speaks SMTP."""

from collections.abc import Callable
from email.message import EmailMessage

from goodword.core.brag_note import BragNote
from goodword.core.mail_ports import Cancelled, Delivery, Letter, Progress, Server
from goodword.core.secret import Secret
from goodword.delivery.letter import BODY_HEADERS, check
from goodword.delivery.smtp import Conversation


class SmtpPostman:
    """Postman over SMTP. `build` makes the mail of a note, without sender and recipients, under the policy SMTP."""

    def __init__(self, build: Callable[[BragNote], EmailMessage]) -> None:
        self._build = build

    def body(self, note: BragNote) -> bytes:
        """See Postman. Raises LetterError for a note whose mail would not say what it is meant to say."""
        data = self._build(note).as_bytes()
        check(data, BODY_HEADERS)
        return data

    def deliver(
        self, server: Server, password: Secret | None, letter: Letter, progress: Progress, cancelled: Cancelled
    ) -> Delivery:
        """See Postman."""
        return Conversation(server, password).deliver(letter, progress, cancelled)
