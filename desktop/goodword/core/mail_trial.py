"""A mail from the leader to themselves, which shows whether sending works."""

from dataclasses import dataclass
from datetime import datetime

from goodword.core.attempts import Tools, delivered, server_of
from goodword.core.mail_ports import Cancelled, Delivery, Letter, Progress, Server
from goodword.core.settings import Settings

_BODY = (
    b"Subject: A test from Goodword\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n"
    b"Sending from Goodword works.\r\n"
)


@dataclass(frozen=True, slots=True)
class Trial:
    """The outbox knows nothing of it; `run` touches no book, so it may go on any thread."""

    server: Server
    letter: Letter
    tools: Tools

    def run(self, progress: Progress, cancelled: Cancelled) -> Delivery:
        """Take it to the server, once, with the password that is in the keyring where one is needed."""
        return delivered(self.tools, self.server, self.letter, progress, cancelled, None)


def trial(settings: Settings, message_id: str, now: datetime, tools: Tools) -> Trial:
    """A test mail by these settings; KnownError that names what is not set yet."""
    server = server_of(settings)
    letter = Letter(settings.mail_from, settings.leader_name, (settings.mail_from,), message_id, now, _BODY)
    return Trial(server, letter, tools)
