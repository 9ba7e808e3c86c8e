"""An outbox over a real book, with a postman, a keyring and a turn that do as a test says."""

from dataclasses import dataclass, field

from goodword.core.attempts import Tools
from goodword.core.brag_note import BragNote
from goodword.core.ledger import Ledger
from goodword.core.mail_ports import Cancelled, Delivery, Letter, Outcome, Progress, SecretError, Server, Step, never
from goodword.core.mailing import Mailing
from goodword.core.secret import Secret
from goodword.exporters.text import write
from support.book import Desk, new_id

SENT = Delivery(Outcome.SENT)


class HandPostman:
    """Notes what it is given, and says that it ended as `ends` tells, the last one over and over."""

    def __init__(self) -> None:
        self.ends: list[Delivery | BaseException] = [SENT]
        self.letters: list[Letter] = []
        self.servers: list[Server] = []
        self.passwords: list[Secret | None] = []

    def body(self, note: BragNote) -> bytes:
        """See Postman."""
        return write(note)

    def deliver(
        self, server: Server, password: Secret | None, letter: Letter, progress: Progress, cancelled: Cancelled
    ) -> Delivery:
        """See Postman."""
        self.servers.append(server)
        self.passwords.append(password)
        self.letters.append(letter)
        progress(Step.SENDING)
        assert not cancelled()
        end = self.ends.pop(0) if len(self.ends) > 1 else self.ends[0]
        if isinstance(end, BaseException):
            raise end
        return end


@dataclass
class HandSecrets:
    """A keyring in memory; `fails` is what it raises instead of answering."""

    kept: dict[str, str] = field(default_factory=dict)
    fails: SecretError | None = None

    def get(self, account: str, cancelled: Cancelled = never) -> Secret | None:
        """See SecretStore."""
        self._fail()
        return Secret(self.kept[account]) if account in self.kept else None

    def put(self, account: str, secret: Secret) -> None:
        """See SecretStore."""
        self._fail()
        self.kept[account] = secret.reveal()

    def forget(self, account: str) -> None:
        """See SecretStore."""
        self._fail()
        self.kept.pop(account, None)

    def _fail(self) -> None:
        if self.fails is not None:
            raise self.fails


@dataclass
class HandTurn:
    """A turn that is held by whoever took it."""

    taken: bool = False

    def acquire(self) -> bool:
        """See Turn."""
        if self.taken:
            return False
        self.taken = True
        return True

    def release(self) -> None:
        """See Turn."""
        self.taken = False


@dataclass
class Office:
    """Everything about sending over one desk."""

    desk: Desk
    postman: HandPostman = field(default_factory=HandPostman)
    secrets: HandSecrets = field(default_factory=HandSecrets)
    turn: HandTurn = field(default_factory=HandTurn)

    def __post_init__(self) -> None:
        desk = self.desk
        tools = Tools(lambda: self.postman, lambda: self.secrets, lambda: self.turn)
        self.ledger = Ledger(desk.book, desk.clock)
        self.mailing = Mailing(desk.book, desk.clock, desk.preferences, self.ledger, new_id, tools)

    def set_up(self, **settings: str) -> None:
        """Set what sending needs."""
        usual = {"smtp_host": "mail.example.org", "mail_from": "kim@example.org", "mail_to_manager": "boss@example.org"}
        for key, value in {**usual, **settings}.items():
            self.desk.preferences.change(key, value)
