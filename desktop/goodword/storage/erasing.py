"""Taking a person out of the rows of a book: of this one, or of a copy that an older Goodword made."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from goodword.core.erasure_ports import Traces, Whom
from goodword.core.errors import BookError
from goodword.core.language import tr
from goodword.core.outbox import MailState
from goodword.core.person_file import words_of_mail
from goodword.core.prompt_choices import unnamed_prompts
from goodword.core.prompt_state import PromptState
from goodword.core.unnaming import Unnaming
from goodword.storage.entry_store import stored_moment
from goodword.storage.erased_people import is_left_over, part_from_others, people_of, those_who_stay

_ENTRY_TEXTS = ("text", "skill", "next_step", "heard_from", "topic", "action")
_CHOICE_TEXTS = ("text", "action", "from_text", "from_action")
_ADDRESS_SETTINGS = ("mail_to_manager", "mail_to_team", "mail_to_company")
_PAGE = 2_000


def take_out(db: Database, whom: Whom, moment: datetime) -> Traces:
    """Take them out of every table, inside the transaction that is open on `db`; says what there was.

    Raises BookError while a mail about them is on its way.
    """
    return _TakingOut(db, whom, stored_moment(moment)).run()


class _TakingOut:
    """Whoever has the person's id or one of their names is them, also under a name that was merged away."""

    def __init__(self, db: Database, whom: Whom, stamp: str) -> None:
        self._db = db
        self._stamp = stamp
        self._tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        self._theirs, others = people_of(db, whom)
        self._unnaming = whom.unnaming(those_who_stay(others))
        ids = {row["id"] for row in self._theirs}
        ids |= {row["id"] for row in others if is_left_over(row) and self._unnaming.names(row["name"])}
        self._ids = json.dumps(sorted(ids))
        self._person_ids = ids

    def run(self) -> Traces:
        part_from_others(self._db, self._theirs)
        theirs = "WHERE person_id IN (SELECT value FROM json_each(?))"
        entries = {entry_id for (entry_id,) in self._db.execute(f"SELECT id FROM entry {theirs}", [self._ids])}
        mails = self._mails(entries) if "outbox" in self._tables else 0
        if "note_choice" in self._tables:
            self._write(f"DELETE FROM note_choice {theirs}", [self._ids])
            self._choices()
        self._write(f"DELETE FROM entry {theirs}", [self._ids])
        self._write("DELETE FROM person WHERE id IN (SELECT value FROM json_each(?))", [self._ids])
        self._reminders()
        return Traces(
            records=len(entries),
            mentions=self._mentions(),
            drafts=self._drafts() + self._welcome_names(),
            mails=mails,
            reasons=self._reasons(),
            addresses=self._addresses(),
            prompts=self._prompts(),
        )

    def _write(self, sql: str, values: Sequence[Any]) -> None:
        self._db.execute(sql, values)

    def _mentions(self) -> int:
        """Reword what was written about others, or about nobody."""
        columns = ", ".join(f"entry.{name}" for name in _ENTRY_TEXTS)
        select = (
            f"SELECT entry.seq, person.name, {columns} FROM entry LEFT JOIN person ON person.id = entry.person_id"
            " WHERE entry.seq > ? ORDER BY entry.seq LIMIT ?"
        )
        last, count = 0, 0
        while rows := self._db.execute(select, [last, _PAGE]).fetchall():
            last = rows[-1][0]
            for seq, about, *texts in rows:
                changed = _reworded(self._unnaming, texts, about)
                if changed != texts:
                    pairs = ", ".join(f"{name} = ?" for name in _ENTRY_TEXTS)
                    self._write(f"UPDATE entry SET {pairs}, changed_at = ? WHERE seq = ?", [*changed, self._stamp, seq])
                    count += 1
        return count

    def _choices(self) -> None:
        """Lines that the leader put in other words, and what they were made from."""
        columns = ", ".join(f"note_choice.{name}" for name in _CHOICE_TEXTS)
        rows = self._db.execute(
            f"SELECT days, audience, note_choice.person_id, entry_id, person.name, {columns} FROM note_choice"
            " JOIN entry ON entry.id = entry_id LEFT JOIN person ON person.id = entry.person_id"
            " WHERE note_choice.text IS NOT NULL"
        ).fetchall()
        for days, audience, person_id, entry_id, about, *texts in rows:
            changed = _reworded(self._unnaming, texts, about)
            if changed != texts:
                pairs = ", ".join(f"{name} = ?" for name in _CHOICE_TEXTS)
                self._write(
                    f"UPDATE note_choice SET {pairs}"
                    " WHERE days = ? AND audience = ? AND person_id = ? AND entry_id = ?",
                    [*changed, days, audience, person_id, entry_id],
                )

    def _drafts(self) -> int:
        """A draft about them goes; in others their name does."""
        count = 0
        for practice, fields in self._db.execute("SELECT practice, fields FROM draft").fetchall():
            values = [(name, value) for name, value in json.loads(fields)]
            about = next((value for name, value in values if name == "person"), None)
            if about is not None and self._unnaming.names(about):
                self._write("DELETE FROM draft WHERE practice = ?", [practice])
                count += 1
                continue
            changed = [(name, self._unnaming.without(value, about)) for name, value in values]
            if changed != values:
                self._write("UPDATE draft SET fields = ? WHERE practice = ?", [json.dumps(changed), practice])
                count += 1
        return count

    def _welcome_names(self) -> int:
        """Their line among the names half typed at Welcome."""
        count = 0
        for (value,) in self._db.execute("SELECT value FROM setting WHERE key = 'welcome_names'").fetchall():
            kept = [line for line in value.split("\n") if not self._unnaming.names(line)]
            if len(kept) != value.count("\n") + 1:
                values = ["\n".join(kept), self._stamp]
                self._write("UPDATE setting SET value = ?, changed_at = ? WHERE key = 'welcome_names'", values)
                count += 1
        return count

    def _reasons(self) -> int:
        count = 0
        for row_id, reason in self._db.execute("SELECT id, reason FROM time_off").fetchall():
            changed = self._unnaming.without(reason)
            if changed != reason:
                values = [changed, self._stamp, row_id]
                self._write("UPDATE time_off SET reason = ?, changed_at = ? WHERE id = ?", values)
                count += 1
        return count

    def _addresses(self) -> int:
        """Their address among those that notes go to."""
        count = 0
        marks = ", ".join("?" * len(_ADDRESS_SETTINGS))
        rows = self._db.execute(f"SELECT key, value FROM setting WHERE key IN ({marks})", _ADDRESS_SETTINGS).fetchall()
        for key, value in rows:
            addresses = [part.strip() for part in value.split(",") if part.strip()]
            kept = [address for address in addresses if not self._unnaming.is_address(address)]
            if kept != addresses:
                values = [", ".join(kept), self._stamp, key]
                self._write("UPDATE setting SET value = ?, changed_at = ? WHERE key = ?", values)
                count += len(addresses) - len(kept)
        return count

    def _prompts(self) -> int:
        """The leader's own questions about them."""
        count = 0
        for (value,) in self._db.execute("SELECT value FROM setting WHERE key = 'prompts'").fetchall():
            changed = unnamed_prompts(value, self._unnaming.names)
            if changed != value:
                values = [changed, self._stamp]
                self._write("UPDATE setting SET value = ?, changed_at = ? WHERE key = 'prompts'", values)
                count += 1
        return count

    def _reminders(self) -> None:
        for name, text in self._db.execute("SELECT name, state FROM prompt_state WHERE name = 'reminders'").fetchall():
            state = PromptState.from_json(text)
            if state.named is not None and state.named.person in self._person_ids:
                forgotten = PromptState(state.days, state.pause, None, state.offered)
                self._write("UPDATE prompt_state SET state = ? WHERE name = ?", [forgotten.to_json(), name])

    def _mails(self, entries: set[str]) -> int:
        """Mails with their records, their name or their address leave the outbox; of sent ones their records do."""
        count = 0
        select = "SELECT id, state, person_id, recipients, entries, body, problem FROM outbox"
        for mail_id, state, person_id, recipients, among, body, problem in self._db.execute(select).fetchall():
            told = json.loads(among)
            theirs = person_id in self._person_ids or any(
                self._unnaming.is_address(address) for address, _ in json.loads(recipients)
            )
            if theirs or (body is not None and (entries & set(told) or self._unnaming.names(words_of_mail(body)))):
                if state == MailState.ATTEMPTING:
                    raise _on_its_way()
                self._write("DELETE FROM outbox WHERE id = ?", [mail_id])
                count += 1
            elif entries & set(told) or self._unnaming.names(problem):
                kept = json.dumps([one for one in told if one not in entries])
                values = [kept, self._unnaming.without(problem), mail_id]
                self._write("UPDATE outbox SET entries = ?, problem = ? WHERE id = ?", values)
        return count


def _reworded(unnaming: Unnaming, texts: Sequence[str | None], about: str | None) -> list[str | None]:
    return [None if text is None else unnaming.without(text, about) for text in texts]


def _on_its_way() -> BookError:
    return BookError(
        tr("Nobody is erased yet"),
        tr("A mail about them is on its way right now."),
        tr("Nothing was changed. Wait for its end."),
    )
