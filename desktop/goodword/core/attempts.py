"""One attempt to send a mail: what it needs of the settings and of the outside."""

from collections.abc import Callable
from dataclasses import dataclass

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.mail_ports import (
    Cancelled,
    Delivery,
    Letter,
    Outcome,
    Postman,
    Progress,
    SecretError,
    SecretStore,
    Server,
    Turn,
)
from goodword.core.outbox import Mail
from goodword.core.secret import Secret
from goodword.core.settings import Security, Settings

KEEP_BY_COMMAND = marked("Type it when asked, or keep it with: goodword settings smtp_password")
"""What to do where a password is missing, for who works with the command."""

_USUAL_PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}


class PasswordMissingError(SecretError):
    """The server wants a password and none is kept for it: ask for one, then send with that."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What sending needs of the outside; each is made when it is needed."""

    postman: Callable[[], Postman]
    secrets: Callable[[], SecretStore]
    turn: Callable[[], Turn]


@dataclass(frozen=True, slots=True)
class Passwords:
    """The password for one account in the keyring; touches no book, so it may be used on any thread.

    Each call raises SecretError in words where the keyring can't be used.
    """

    account: str
    secrets: Callable[[], SecretStore]

    def keep(self, password: Secret) -> None:
        """Keep it in place of a former one."""
        self.secrets().put(self.account, password)

    def forget(self) -> None:
        """Keep none any more."""
        self.secrets().forget(self.account)

    def exchange(self, password: Secret | None) -> Secret | None:
        """Keep it, or none, in place of a former one; returns that."""
        secrets = self.secrets()
        former = secrets.get(self.account)
        if password is not None:
            secrets.put(self.account, password)
        elif former is not None:
            secrets.forget(self.account)
        return former


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt, begun: whoever began it calls `run` once, and tells Mailing how it ended.

    `run` touches no book, so it may go on any thread; it raises only what is our own fault.
    """

    mail: Mail
    server: Server
    letter: Letter
    tools: Tools
    turn: Turn

    def run(self, progress: Progress, cancelled: Cancelled, password: Secret | None = None) -> Delivery:
        """Take the mail to the server; without `password` the one in the keyring is used, where one is needed."""
        return delivered(self.tools, self.server, self.letter, progress, cancelled, password)


def server_of(settings: Settings) -> Server:
    """The server that mail goes to; KnownError that names what is not set yet."""
    for key, value in (("smtp_host", settings.smtp_host), ("mail_from", settings.mail_from)):
        if not value:
            raise KnownError(
                tr("Sending is not set up yet"),
                tr("Goodword sends no mail until {key} is set.").format(key=key),
                tr("Set it in the settings, or open the note in your own mail program."),
            )
    port = settings.smtp_port or _USUAL_PORTS[settings.smtp_security]
    return Server(settings.smtp_host, port, settings.smtp_security, settings.smtp_user)


def account_of(server: Server) -> str:
    """What a password is kept under: it never goes to another server, nor for another name."""
    return f"{server.user}@{server.host}"


def delivered(
    tools: Tools, server: Server, letter: Letter, progress: Progress, cancelled: Cancelled, password: Secret | None
) -> Delivery:
    """Take a letter to a server; without `password` the one in the keyring is used, where one is needed."""
    if server.user and password is None:
        try:
            password = tools.secrets().get(account_of(server), cancelled)
        except SecretError as error:
            return Delivery(Outcome.HELD, error)
        if password is None:
            return Delivery(Outcome.HELD, _password_missing(server))
    return tools.postman().deliver(server, password, letter, progress, cancelled)


def _password_missing(server: Server) -> PasswordMissingError:
    return PasswordMissingError(
        tr("A password is needed"),
        tr("No password is kept for {user} at {host}.").format(user=server.user, host=server.host),
        tr(KEEP_BY_COMMAND),
    )
