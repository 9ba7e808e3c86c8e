"""A letter to send, and what became of sending it."""

from dataclasses import dataclass, field
from datetime import datetime

from goodword.core.mail_ports import Cancelled, Delivery, Letter, Server, Step
from goodword.core.secret import Secret
from goodword.core.settings import Security
from goodword.delivery.smtp import Conversation
from goodword.delivery.smtp_line import Limits
from goodword.exporters.eml import build_message
from support.mail_server import PASSWORD, USER, Authority
from support.notes import rich_week

SHORT = Limits(connect=2, reply=1, last_reply=1, bye=0.5, reply_lines=20, reply_bytes=4000)
MOMENT = datetime.fromisoformat("2026-03-02T10:00:00+01:00")
BODY = build_message(rich_week().note).as_bytes()


def letter(*to: str, name: str = "Kim Doe", body: bytes = BODY) -> Letter:
    """A letter from Kim with a rich week in it."""
    return Letter(USER, name, to or ("boss@example.org",), "<1@example.org>", MOMENT, body)


@dataclass
class Sender:
    """Sends letters to a server on this computer, as somebody who trusts the authority."""

    authority: Authority
    port: int
    security: Security = Security.STARTTLS
    user: str = ""
    password: str = PASSWORD
    limits: Limits = SHORT
    host: str = "localhost"
    steps: list[Step] = field(default_factory=list)
    call_off_at: Step | None = None

    def send(self, sent: Letter | None = None) -> Delivery:
        """How it ended; called off at the step `call_off_at`."""
        return self.send_until(lambda: self.call_off_at in self.steps, sent)

    def send_until(self, called_off: Cancelled, sent: Letter | None = None) -> Delivery:
        """How it ended; called off when that says so."""
        server = Server(self.host, self.port, self.security, self.user)
        conversation = Conversation(server, Secret(self.password), self.limits, self.authority.trusting)
        return conversation.deliver(sent or letter(), self.steps.append, called_off)
