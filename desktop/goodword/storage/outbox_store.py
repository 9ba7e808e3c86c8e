"""The mails in the outbox: rows to Mail and back."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from goodword.core.left_lines import SentMail
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, Recipient
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import stored_moment

_COLUMNS = (
    *("id", "state", "audience", "period", "person_id", "recipients", "entries", "body", "message_id"),
    *("dated_at", "same", "attempts", "problem", "created_at", "changed_at"),
)
_INSERT = f"INSERT INTO outbox ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
_UPDATE = f"UPDATE outbox SET {', '.join(f'{name} = :{name}' for name in _COLUMNS[1:])} WHERE id = :id AND state = :was"


class SqliteOutboxStore:
    """OutboxStore on SQLite. The moment that stands in a mail keeps its own offset."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def add(self, mail: Mail) -> None:
        """See OutboxStore."""
        self._book.write(_INSERT, _values(mail))

    def replace(self, mail: Mail, was: MailState) -> bool:
        """See OutboxStore."""
        return self._book.write(_UPDATE, _values(mail) | {"was": was}) > 0

    def get(self, mail_id: str) -> Mail | None:
        """See OutboxStore."""
        return self._one("WHERE id = ?", mail_id)

    def all(self) -> list[Mail]:
        """See OutboxStore."""
        return [_mail(row) for row in self._book.rows("SELECT * FROM outbox ORDER BY changed_at DESC, id DESC")]

    def like(self, same: str) -> Mail | None:
        """See OutboxStore."""
        return self._one("WHERE same = ? ORDER BY changed_at DESC, id DESC LIMIT 1", same)

    def drop(self, mail_id: str) -> None:
        """See OutboxStore."""
        self._book.write("DELETE FROM outbox WHERE id = ?", [mail_id])

    def sent(self) -> list[SentMail]:
        """See OutboxStore."""
        rows = self._book.rows(
            "SELECT outbox.*, person.name AS person FROM outbox LEFT JOIN person ON person.id = person_id"
            " WHERE state = ? ORDER BY outbox.changed_at, outbox.id",
            [MailState.SENT],
        )
        return [SentMail(replace(_mail(row), person=None), row["person"]) for row in rows]

    def add_sent(self, sent: SentMail) -> bool:
        """See OutboxStore."""
        named = "(SELECT id FROM person WHERE name = :person_name AND removed_at IS NULL)"
        values = _values(sent.mail) | {"person_name": sent.person}
        return self._book.write(f"{_INSERT.replace(':person_id', named)} ON CONFLICT DO NOTHING", values) > 0

    def sweep(self, state: MailState, changed_before: datetime) -> int:
        """See OutboxStore."""
        return self._book.write(
            "DELETE FROM outbox WHERE state = ? AND changed_at < ?", [state, stored_moment(changed_before)]
        )

    def _one(self, where: str, value: str) -> Mail | None:
        rows = self._book.rows(f"SELECT * FROM outbox {where}", [value])
        return _mail(rows[0]) if rows else None


def _values(mail: Mail) -> dict[str, Any]:
    return {
        "id": mail.id,
        "state": mail.state,
        "audience": mail.audience,
        "period": mail.period,
        "person_id": mail.person,
        "recipients": json.dumps([[one.address, one.refusal] for one in mail.to]),
        "entries": json.dumps(mail.entries),
        "body": mail.body,
        "message_id": mail.message_id,
        "dated_at": mail.dated_at.isoformat(),
        "same": mail.same,
        "attempts": mail.attempts,
        "problem": mail.problem,
        "created_at": stored_moment(mail.created_at),
        "changed_at": stored_moment(mail.changed_at),
    }


def _mail(row: dict[str, Any]) -> Mail:
    return Mail(
        id=row["id"],
        state=MailState(row["state"]),
        audience=Audience(row["audience"]),
        period=row["period"],
        to=tuple(Recipient(address, refusal) for address, refusal in json.loads(row["recipients"])),
        entries=tuple(json.loads(row["entries"])),
        body=row["body"],
        message_id=row["message_id"],
        dated_at=datetime.fromisoformat(row["dated_at"]),
        created_at=datetime.fromisoformat(row["created_at"]),
        changed_at=datetime.fromisoformat(row["changed_at"]),
        same=row["same"],
        person=row["person_id"],
        attempts=row["attempts"],
        problem=row["problem"],
    )
