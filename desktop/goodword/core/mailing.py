"""Use cases about sending: prepare a mail, look at it, send it once, try again, settle it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from goodword.core.attempts import Attempt, Passwords, Tools, account_of, server_of
from goodword.core.brag_note import BragNote
from goodword.core.errors import InvalidInputError, KnownError, NotFoundError
from goodword.core.language import marked, tr
from goodword.core.ledger import Ledger
from goodword.core.mail_address import checked_address, each_once
from goodword.core.mail_ports import Cancelled, Delivery, Letter, Outcome, Progress
from goodword.core.mail_recipients import recipients
from goodword.core.mail_trial import Trial, trial
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, MailStateError, Recipient, digest, gone_already, moved, not_now
from goodword.core.people import Person
from goodword.core.ports import Book, Clock
from goodword.core.preferences import Preferences
from goodword.core.secret import Secret
from goodword.core.told import Way

KEPT_DAYS = 30
"""So long the envelope of a sent mail can be looked up, and a mail that nobody looked at waits."""

_ENDS = {
    Outcome.SENT: MailState.SENT,
    Outcome.HELD: MailState.READY,
    Outcome.FAILED: MailState.FAILED,
    Outcome.UNKNOWN: MailState.UNKNOWN,
}
_LOST = marked("Goodword ended while this mail was on its way, so it may have arrived.")


class Mailing:
    """The outbox of the book. `new_id` makes an id from the moment of creation."""

    def __init__(
        self,
        book: Book,
        clock: Clock,
        preferences: Preferences,
        ledger: Ledger,
        new_id: Callable[[datetime], str],
        tools: Tools,
    ) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences
        self._ledger = ledger
        self._new_id = new_id
        self._tools = tools

    def recipients(self, audience: Audience, person: Person | None = None) -> tuple[str, ...]:
        """The addresses that notes for `audience` go to: those of the settings, or the person's own.

        Raises InvalidInputError where there are none.
        """
        return recipients(self._preferences.current(), audience, person)

    def prepare(
        self,
        note: BragNote,
        entries: Iterable[str],
        to: Sequence[str],
        person: Person | None = None,
        *,
        again: bool = False,
    ) -> Mail:
        """Put a note into the outbox, drafted: it leaves only after `look` and `send`.

        `entries` are the ids of the records in it, `to` the addresses, `person` whom a note for one person is for.
        The very same mail (words and recipients) that waits there already is returned instead of a second one, and
        a draft with other words that nobody looked at makes room.
        Raises InvalidInputError for an empty note or a bad address, KnownError where sending is not set up, and
        MailStateError for a mail that is sent already, or may be, unless `again` says that it shall go once more:
        what may have arrived goes as the same mail.
        """
        if note.is_empty:
            raise InvalidInputError(note.intro)
        addresses = each_once(map(checked_address, to))
        if not addresses:
            raise InvalidInputError(tr("Nobody is named to send it to."), tr("Name an address."))
        server_of(self._preferences.current())
        mail = self._draft(note, tuple(entries), addresses, person)
        with self._book.transaction():
            self._settle_lost()
            self.sweep()
            found = self._book.outbox.like(mail.same)
            if found is not None and found.state not in (MailState.SENT, MailState.UNKNOWN):
                return found
            if found is not None and not again:
                raise gone_already(found, mail.created_at)
            if found is not None and found.state is MailState.UNKNOWN:
                return self._put(moved(found, MailState.READY, mail.created_at), found.state)
            self._drop_drafts_like(mail)
            self._book.outbox.add(mail)
        return mail

    def look(self, mail_id: str) -> Mail:
        """The leader has looked at a mail that was drafted or did not go out: it is ready. Others stay."""
        with self._book.transaction():
            mail = self._found(mail_id)
            if mail.state not in (MailState.DRAFTED, MailState.FAILED):
                return mail
            now = self._now()
            dated_at = now if mail.state is MailState.DRAFTED else mail.dated_at
            return self._put(replace(moved(mail, MailState.READY, now), dated_at=dated_at), mail.state)

    def begin(self, mail_id: str) -> Attempt:
        """Claim a ready mail for one attempt; nobody else can begin before `finish` or `give_up`.

        Raises MailStateError for a mail that is not ready, or while another one is on its way, and KnownError
        where sending is not set up; then the mail waits as before.
        """
        settings = self._preferences.current()
        server = server_of(settings)
        turn = self._tools.turn()
        if not turn.acquire():
            mail = self._found(mail_id)
            if mail.state is not MailState.READY:
                raise not_now(mail)
            raise MailStateError(
                tr("One at a time"), tr("Another mail is on its way right now."), tr("Wait for its end."), mail_id
            )
        try:
            with self._book.transaction():
                self._lose_attempts()
                mail = self._found(mail_id)
                if mail.state is not MailState.READY:
                    raise not_now(mail)
                mail = self._put(moved(mail, MailState.ATTEMPTING, self._now()), mail.state)
        except BaseException:
            turn.release()
            raise
        letter = Letter(
            settings.mail_from, settings.leader_name, mail.addresses, mail.message_id, mail.dated_at, mail.body or b""
        )
        return Attempt(mail, server, letter, self._tools, turn)

    def finish(self, attempt: Attempt, delivery: Delivery) -> Mail:
        """Keep how an attempt ended; what was sent is written down as told, and its text forgotten."""
        said = {recipient.address: recipient for recipient in delivery.refused}
        problem = str(delivery.problem) if delivery.problem else ""
        now = self._now()
        try:
            with self._book.transaction():
                mail = replace(attempt.mail, to=tuple(said.get(to, Recipient(to)) for to in attempt.mail.addresses))
                mail = self._put(moved(mail, _ENDS[delivery.outcome], now, problem), MailState.ATTEMPTING)
                if mail.state is MailState.SENT:
                    self._ledger.told(mail.entries, mail.audience, Way.MAIL, mail.person, now)
        finally:
            attempt.turn.release()
        return mail

    def give_up(self, attempt: Attempt) -> Mail:
        """An attempt ended in a way nobody foresaw: the mail may have arrived or not."""
        return self.finish(attempt, Delivery(Outcome.UNKNOWN, KnownError(tr("The mail may have arrived"), tr(_LOST))))

    def send(
        self, mail_id: str, progress: Progress, cancelled: Cancelled, password: Secret | None = None
    ) -> tuple[Mail, Delivery]:
        """Begin, run and finish on this thread; raises what `begin` raises."""
        attempt = self.begin(mail_id)
        try:
            delivery = attempt.run(progress, cancelled, password)
        except BaseException:
            self.give_up(attempt)
            raise
        return self.finish(attempt, delivery), delivery

    def trial(self) -> Trial:
        """A mail from the leader to themselves; KnownError that names what is not set yet."""
        return trial(self._preferences.current(), self._message_id(self._now()), self._now(), self._tools)

    def put_back(self, mail: Mail) -> None:
        """Let a mail that was taken out of the outbox wait there again."""
        with self._book.transaction():
            if self._book.outbox.get(mail.id) is None:
                self._book.outbox.add(mail)

    def retry(self, mail_id: str) -> Mail:
        """The leader wants a mail sent (again) that did not go out, or may not have: it is ready.

        Raises MailStateError for one that nobody looked at, that is on its way, or that is sent.
        """
        with self._book.transaction():
            self._settle_lost()
            mail = self._found(mail_id)
            if mail.state is MailState.READY:
                return mail
            if mail.state not in (MailState.FAILED, MailState.UNKNOWN):
                raise not_now(mail)
            return self._put(moved(mail, MailState.READY, self._now()), mail.state)

    def resolve(self, mail_id: str, *, arrived: bool = True) -> Mail | None:
        """Settle a mail: one that may have arrived counts as sent if it `arrived`; all others leave the outbox.

        Raises MailStateError for one that is on its way, or sent already.
        """
        with self._book.transaction():
            self._settle_lost()
            mail = self._found(mail_id)
            if mail.state in (MailState.ATTEMPTING, MailState.SENT):
                raise not_now(mail)
            if mail.state is MailState.UNKNOWN and arrived:
                self._ledger.told(mail.entries, mail.audience, Way.MAIL, mail.person, mail.changed_at)
                return self._put(moved(mail, MailState.SENT, self._now()), mail.state)
            self._book.outbox.drop(mail_id)
        return None

    def mails(self) -> list[Mail]:
        """All mails in the outbox, the latest change first; an attempt that somebody's end cut off is unknown."""
        found = self._book.outbox.all()
        if any(mail.state is MailState.ATTEMPTING for mail in found):
            with self._book.transaction():
                self._settle_lost()
            found = self._book.outbox.all()
        return found

    def passwords(self) -> Passwords:
        """The password for the account of the settings; KnownError that names what is not set yet."""
        server = server_of(self._preferences.current())
        if not server.user:
            raise KnownError(
                tr("Nobody to sign in as"),
                tr("A password goes with a name to sign in with."),
                tr("Set smtp_user first."),
            )
        return Passwords(account_of(server), self._tools.secrets)

    def sweep(self) -> None:
        """Forget what nobody needs any more: mails sent, or drafted and not looked at, more than 30 days ago."""
        before = self._clock.now().astimezone(UTC) - timedelta(days=KEPT_DAYS)
        with self._book.transaction():
            for state in (MailState.SENT, MailState.DRAFTED):
                self._book.outbox.sweep(state, before)

    def _draft(
        self, note: BragNote, entries: tuple[str, ...], addresses: tuple[str, ...], person: Person | None
    ) -> Mail:
        body = self._tools.postman().body(note)
        now = self._now()
        return Mail(
            id=self._new_id(now),
            state=MailState.DRAFTED,
            audience=note.audience,
            period=note.period,
            to=tuple(map(Recipient, addresses)),
            entries=entries,
            body=body,
            message_id=self._message_id(now),
            dated_at=now,
            created_at=now,
            changed_at=now,
            same=digest(note.audience, addresses, body),
            person=person.id if person else None,
        )

    def _message_id(self, now: datetime) -> str:
        return f"<{self._new_id(now)}@{self._preferences.current().mail_from.rpartition('@')[2]}>"

    def _found(self, mail_id: str) -> Mail:
        mail = self._book.outbox.get(mail_id) if mail_id.isascii() else None
        if mail is None:
            raise NotFoundError(tr("No mail in the outbox has that id."), tr("goodword outbox shows the ids."))
        return mail

    def _put(self, mail: Mail, was: MailState) -> Mail:
        if not self._book.outbox.replace(mail, was):
            raise not_now(self._found(mail.id))
        return mail

    def _drop_drafts_like(self, mail: Mail) -> None:
        for other in self._book.outbox.all():
            if other.state is MailState.DRAFTED and other.envelope == mail.envelope:
                self._book.outbox.drop(other.id)

    def _settle_lost(self) -> None:
        """What is marked as on its way while nobody has the turn was cut off by somebody's end."""
        if any(mail.state is MailState.ATTEMPTING for mail in self._book.outbox.all()):
            turn = self._tools.turn()
            if turn.acquire():
                try:
                    self._lose_attempts()
                finally:
                    turn.release()

    def _lose_attempts(self) -> None:
        for mail in self._book.outbox.all():
            if mail.state is MailState.ATTEMPTING:
                self._put(moved(mail, MailState.UNKNOWN, self._now(), tr(_LOST)), mail.state)

    def _now(self) -> datetime:
        return self._clock.now().replace(microsecond=0)
