"""One mail on its way: the attempt runs off the window's thread, and its end is kept whatever becomes of the window."""

from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from goodword.core.attempts import Attempt
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.mail_ports import Delivery
from goodword.core.mailing import Mailing
from goodword.core.secret import Secret
from goodword.shell.background import Background


class Sending(QObject):
    """Tells `step` how far it has come, and `ended` with the mail and the delivery; `failed` with a KnownError.

    Nothing is told once nobody listens any more.
    """

    step = Signal(object)
    ended = Signal(object, object)
    failed = Signal(object)
    _stepped = Signal(object)

    def __init__(self, mailing: Mailing, background: Background) -> None:
        super().__init__()
        self._mailing = mailing
        self._background = background
        self._called_off = Event()
        self._stepped.connect(self.step, Qt.ConnectionType.QueuedConnection)

    def begin(self, mail_id: str, password: Secret | None = None) -> None:
        """Try once to send a mail that the leader has looked at. Raises KnownError where it can't begin."""
        self._called_off.clear()
        attempt = self._mailing.begin(mail_id)
        self._background.run(
            lambda: attempt.run(self._stepped.emit, self._called_off.is_set, password),
            lambda delivery: self._end(attempt, delivery),
            lambda error: self._give_up(attempt, error),
        )

    def call_off(self) -> None:
        """Stop where it is safe."""
        self._called_off.set()

    def _end(self, attempt: Attempt, delivery: Delivery) -> None:
        try:
            mail = self._mailing.finish(attempt, delivery)
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.ended.emit(mail, delivery)

    def _give_up(self, attempt: Attempt, error: BaseException) -> None:
        try:
            self._mailing.give_up(attempt)
        except KnownError as known:
            self.failed.emit(known)
            return
        self.failed.emit(
            KnownError(
                tr("It may have arrived"),
                tr("The mail broke off in a way nobody foresaw ({kind}).").format(kind=type(error).__name__),
                tr("Ask somebody it was for. It waits in the outbox."),
            )
        )
