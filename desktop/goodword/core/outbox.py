"""A mail in the outbox: the states it can be in, and how it gets from one to the next."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from goodword.core.date_words import day_month_year
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.note_words import Audience


class MailState(StrEnum):
    """Where a mail stands. From UNKNOWN and FAILED nothing goes on by itself."""

    DRAFTED = "drafted"
    READY = "ready"
    ATTEMPTING = "attempting"
    SENT = "sent"
    FAILED = "failed before data"
    UNKNOWN = "unknown"


MAY_BECOME: Mapping[MailState, frozenset[MailState]] = MappingProxyType(
    {
        MailState.DRAFTED: frozenset({MailState.READY}),
        MailState.READY: frozenset({MailState.ATTEMPTING}),
        MailState.ATTEMPTING: frozenset({MailState.READY, MailState.SENT, MailState.FAILED, MailState.UNKNOWN}),
        MailState.FAILED: frozenset({MailState.READY}),
        MailState.UNKNOWN: frozenset({MailState.READY, MailState.SENT}),
        MailState.SENT: frozenset(),
    }
)
"""Which state may follow which. Only the leader looks (to READY), tries again, or says that it arrived."""


class MailStateError(KnownError):
    """The mail is not where this could be done with it; nothing was changed. `mail_id` names it."""

    def __init__(self, title: str, message: str, hint: str, mail_id: str = "") -> None:
        super().__init__(title, message, hint)
        self.mail_id = mail_id


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a mail is for; `refusal` is what the server said to the address, empty if it took it or was not asked."""

    address: str
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail in the outbox.

    `body` is what was shown to the leader, without sender and recipients; None once the mail is sent: then only
    its envelope is kept. `message_id` and `dated_at` stay through every attempt, so that a mail that arrives
    twice can be known as one. `person` is the id of whom a note for one person is for, `entries` the ids of the
    records in it, `same` tells this very mail from others, `problem` is why it is not sent, in words.
    """

    id: str
    state: MailState
    audience: Audience
    period: str
    to: tuple[Recipient, ...]
    entries: tuple[str, ...]
    body: bytes | None
    message_id: str
    dated_at: datetime
    created_at: datetime
    changed_at: datetime
    same: str
    person: str | None = None
    attempts: int = 0
    problem: str = ""

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of all recipients."""
        return tuple(recipient.address for recipient in self.to)

    @property
    def envelope(self) -> tuple[Audience, str, str | None, frozenset[str]]:
        """For whom and about when it is: what it has in common with the same note in other words."""
        return self.audience, self.period, self.person, frozenset(map(str.casefold, self.addresses))

    @property
    def refused(self) -> tuple[Recipient, ...]:
        """Those whom the server did not take."""
        return tuple(recipient for recipient in self.to if recipient.refusal)


def moved(mail: Mail, state: MailState, moment: datetime, problem: str = "") -> Mail:
    """`mail` in its next state; a sent one keeps no text. Raises MailStateError where that may not be."""
    if state not in MAY_BECOME[mail.state]:
        raise not_now(mail)
    return replace(
        mail,
        state=state,
        changed_at=moment,
        problem=problem,
        attempts=mail.attempts + (state is MailState.ATTEMPTING),
        body=None if state is MailState.SENT else mail.body,
    )


def digest(audience: Audience, addresses: Iterable[str], body: bytes) -> str:
    """What tells one mail from another: whom it is for, and its words."""
    envelope = json.dumps([audience, sorted(address.casefold() for address in addresses)]).encode()
    return hashlib.sha256(len(envelope).to_bytes(8) + envelope + body).hexdigest()


def gone_already(mail: Mail, now: datetime) -> MailStateError:
    """Why a mail that is sent, or may be, does not simply go again; told in the zone of `now`."""
    if mail.state is MailState.UNKNOWN:
        return not_now(mail)
    moment = mail.changed_at.astimezone(now.tzinfo)
    words = tr("This very note went to the same people on {date} at {time}.")
    return MailStateError(
        tr("Already sent"),
        words.format(date=day_month_year(moment.date()), time=f"{moment:%H:%M}"),
        tr("Nothing was sent again. Change it, send it to somebody else, or say that it shall go once more."),
        mail.id,
    )


def not_now(mail: Mail) -> MailStateError:
    """Why nothing can be done with `mail` right now."""
    title, message, hint = map(tr, _NOT_NOW[mail.state])
    return MailStateError(title, message, hint, mail.id)


_NOT_NOW: Mapping[MailState, tuple[str, str, str]] = MappingProxyType(
    {
        MailState.DRAFTED: (
            marked("Not looked at yet"),
            marked("Nobody has looked at this mail yet."),
            marked("Look at it, then send it."),
        ),
        MailState.READY: (
            marked("Not sent yet"),
            marked("This mail waits to be sent."),
            marked("Send it, or take it out of the outbox."),
        ),
        MailState.ATTEMPTING: (
            marked("On its way"),
            marked("This mail is on its way right now."),
            marked("Wait for its end."),
        ),
        MailState.SENT: (
            marked("Already sent"),
            marked("This mail is sent already."),
            marked("Nothing is left to do."),
        ),
        MailState.FAILED: (
            marked("Not sent yet"),
            marked("This mail did not go out."),
            marked("Try it again, or take it out of the outbox."),
        ),
        MailState.UNKNOWN: (
            marked("It may have arrived"),
            marked("This mail may have arrived already."),
            marked("Ask somebody it was for. Then try it again, or say that it arrived."),
        ),
    }
)
