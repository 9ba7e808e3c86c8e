"""What core needs to send: the outbox, the ledger of what was told, a postman, and a place for the password."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from goodword.core.brag_note import BragNote
from goodword.core.errors import KnownError
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, Recipient
from goodword.core.secret import Secret
from goodword.core.settings import Security
from goodword.core.told import Told, Way

if TYPE_CHECKING:
    from goodword.core.left_lines import SentMail


class OutboxStore(Protocol):
    """The mails in the outbox. Every method joins the transaction that is open, if any."""

    def add(self, mail: Mail) -> None:
        """Store a new mail."""
        ...

    def replace(self, mail: Mail, was: MailState) -> bool:
        """Store `mail` over the one with its id if that is still in the state `was`; whether it was."""
        ...

    def get(self, mail_id: str) -> Mail | None:
        """The mail with that id."""
        ...

    def all(self) -> list[Mail]:
        """All mails, the latest change first."""
        ...

    def like(self, same: str) -> Mail | None:
        """The latest mail that is this very one."""
        ...

    def drop(self, mail_id: str) -> None:
        """Forget a mail, with its text."""
        ...

    def sent(self) -> "list[SentMail]":
        """The envelopes of all mails that are sent, by the moment of sending."""
        ...

    def add_sent(self, sent: "SentMail") -> bool:
        """Store what another copy of the book says was sent, unless it is there; whether it was stored."""
        ...

    def sweep(self, state: MailState, changed_before: datetime) -> int:
        """Forget mails in that state that have not changed since; returns how many."""
        ...


class ToldStore(Protocol):
    """The ledger of what was told to whom."""

    def add(
        self, entries: Sequence[str], audience: Audience, way: Way, person: str | None, moment: datetime
    ) -> None:
        """Write down that these records were told; ids that no record has are left out."""
        ...

    def of(self, entries: Sequence[str]) -> list[Told]:
        """What was told of these records, the latest first."""
        ...

    def add_new(self, told: Told) -> bool:
        """Write down what another copy of the book says was told, unless it is there; whether it was written down."""
        ...

    def every(self) -> list[Told]:
        """All that was told, each once, in the order of telling."""
        ...

    def last_by_person(self, audiences: Sequence[Audience]) -> dict[str, datetime]:
        """By name: when praise of a person was last told to any of `audiences`."""
        ...


class Step(StrEnum):
    """How far a mail has come."""

    CONNECTING = "connecting"
    SIGNING_IN = "signing in"
    SENDING = "sending"
    DONE = "done"


class Outcome(StrEnum):
    """What became of an attempt. HELD: it was not really tried, and waits as before."""

    SENT = "sent"
    HELD = "held"
    FAILED = "failed before data"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Server:
    """The mail server as the settings name it; `user` empty: without signing in."""

    host: str
    port: int
    security: Security
    user: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes to a server: the body as it was looked at, and what stands on the envelope and above it."""

    sender: str
    sender_name: str
    to: tuple[str, ...]
    message_id: str
    dated_at: datetime
    body: bytes


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an attempt ended, in words where it did not end well; whom the server refused, one by one."""

    outcome: Outcome
    problem: KnownError | None = None
    refused: tuple[Recipient, ...] = ()


Progress = Callable[[Step], None]
Cancelled = Callable[[], bool]
"""Whether the leader has called it off; asked often, on the thread that sends."""


def never() -> bool:
    """Nobody calls it off."""
    return False


class Postman(Protocol):
    """Takes mail to a server."""

    def body(self, note: BragNote) -> bytes:
        """The note as a mail without sender and recipients; the same note gives the same bytes."""
        ...

    def deliver(
        self, server: Server, password: Secret | None, letter: Letter, progress: Progress, cancelled: Cancelled
    ) -> Delivery:
        """Try once; says how it ended and raises nothing but what is our own fault."""
        ...


class SecretError(KnownError):
    """The keyring gives or takes nothing: none there, locked, refused, or no answer."""


class SecretStore(Protocol):
    """Where passwords are kept: the system's keyring and nothing else. Every call may wait for the leader.

    Raises SecretError in words where it can't be used.
    """

    def get(self, account: str, cancelled: Cancelled = never) -> Secret | None:
        """What is kept for `account`; SecretError soon after `cancelled` says that the leader has called it off."""
        ...

    def put(self, account: str, secret: Secret) -> None:
        """Keep it in place of a former one, and see that it is there."""
        ...

    def forget(self, account: str) -> None:
        """Keep it no more."""
        ...


class Turn(Protocol):
    """Only one attempt at a time, whatever the number of processes; given back when a process ends, however."""

    def acquire(self) -> bool:
        """Whether it is ours now."""
        ...

    def release(self) -> None:
        """Give it back."""
        ...
