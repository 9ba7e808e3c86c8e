"""The records: rows to Entry and back. The only SQL about entries."""

import json
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, timedelta, timezone
from typing import Any

from goodword.core.errors import BugError
from goodword.core.ports import Query
from goodword.core.practices import Content, Entry, Kind, Owner, Paraphrase, Practice
from goodword.storage.database import BookDatabase
from goodword.storage.entry_search import EntrySearch
from goodword.storage.readable import NONSENSE, mended_entry, readable_day, readable_moment
from goodword.storage.readable import stored_moment as stored_moment

_COLUMNS = (
    "id", "practice", "date", "created_on", "created_at", "utc_offset", "zone", "changed_at",
    "removed_at", "text", "person_id", "skill", "next_step", "due", "owner", "heard_from",
    "topic", "paraphrase", "action", "kind",
)
_INSERT = f"INSERT INTO entry ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
ENTRY_ROWS = "SELECT entry.*, person.name AS person FROM entry LEFT JOIN person ON person.id = entry.person_id"
"""Records with the names of their people; what is asked of them follows."""

_PAGE = 500
_SOON_MERGED = 30_000


class SqliteEntryStore:
    """EntryStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book
        self._search = EntrySearch(book)

    def add(self, entry: Entry) -> None:
        """See EntryStore."""
        self._book.write(_INSERT, self._values(entry))

    def add_new(self, entry: Entry) -> bool:
        """See EntryStore."""
        return self._book.write(f"{_INSERT} ON CONFLICT (id) DO NOTHING", self._values(entry)) > 0

    def replace(self, entry: Entry) -> None:
        """See EntryStore."""
        values = self._values(entry)
        pairs = ", ".join(f"{name} = :{name}" for name in values if name not in ("id", "zone"))
        if not self._book.write(f"UPDATE entry SET {pairs} WHERE id = :id", values):
            raise BugError(f"no entry {entry.id} to replace")

    def get(self, entry_id: str) -> Entry | None:
        """See EntryStore."""
        rows = self._book.rows(f"{ENTRY_ROWS} WHERE entry.id = ?", [entry_id])
        return entry_of(rows[0]) if rows else None

    def find(self, query: Query) -> list[Entry]:
        """See EntryStore."""
        where, values = self._search.rows(query)
        return [entry_of(row) for row in self._book.rows(ENTRY_ROWS + where, values)]

    def is_prompt(self, query: Query) -> bool:
        """See EntryStore."""
        return self._search.is_prompt(query)

    def days(self, query: Query) -> list[tuple[date, int]]:
        """See EntryStore."""
        return self._search.days(query)

    def named(self, field_name: str) -> list[str]:
        """See EntryStore."""
        return self._search.named(field_name)

    def every(self) -> Iterator[Entry]:
        """See EntryStore."""
        last = 0
        while rows := self._book.rows(f"{ENTRY_ROWS} WHERE entry.seq > ? ORDER BY entry.seq LIMIT ?", [last, _PAGE]):
            yield from map(entry_of, rows)
            last = rows[-1]["seq"]

    def count(self, query: Query) -> int:
        """See EntryStore."""
        return self._search.count(query)

    def first_created_on(self, practice: Practice) -> dict[date, date]:
        """See EntryStore."""
        made = self._book.pairs("SELECT date, first_created_on FROM day_tally WHERE practice = ?", [practice])
        try:
            return {date.fromisoformat(day): date.fromisoformat(created_on) for day, created_on in made.items()}
        except ValueError:
            days = ((readable_day(day), readable_day(created_on)) for day, created_on in made.items())
            return {day: created_on for day, created_on in days if day and created_on}

    def first_date(self) -> date | None:
        """See EntryStore."""
        return readable_day(self._book.scalar("SELECT min(date) FROM day_tally WHERE julianday(date) IS NOT NULL"))

    def last_dates(self, practice: Practice) -> dict[str, date]:
        """See EntryStore."""
        rows = self._book.rows(
            "SELECT name, (SELECT date FROM entry WHERE person_id = person.id AND practice = ? AND removed_at IS NULL"
            " AND julianday(date) IS NOT NULL ORDER BY date DESC LIMIT 1) AS last FROM person",
            [practice],
        )
        days = ((row["name"], readable_day(row["last"])) for row in rows)
        return {name: day for name, day in days if day}

    def last_skills(self) -> list[Entry]:
        """See EntryStore."""
        rows = self._book.rows(
            f"{ENTRY_ROWS} WHERE entry.seq IN (SELECT (SELECT seq FROM entry WHERE person_id = person.id"
            " AND practice = 'coaching' AND skill IS NOT NULL AND removed_at IS NULL"
            " ORDER BY date DESC, created_at DESC, seq DESC LIMIT 1) FROM person)"
        )
        return [entry_of(row) for row in rows]

    def used(self, field_name: str) -> list[str]:
        """See EntryStore."""
        if field_name not in ("skill", "topic", "heard_from"):
            raise BugError(f"{field_name} is no field to complete")
        rows = self._book.rows(
            f"SELECT {field_name} AS value FROM entry WHERE removed_at IS NULL AND {field_name} IS NOT NULL"
            f" GROUP BY {field_name} ORDER BY max(date) DESC, max(seq) DESC"
        )
        return [row["value"] for row in rows]

    def purge(self, removed_before: datetime) -> int:
        """See EntryStore. Deleting leaves the words in the index until its parts are merged: that is done at once,
        but in a very large book, where it takes seconds."""
        count = self._book.write("DELETE FROM entry WHERE removed_at < ?", [stored_moment(removed_before)])
        if count and (self._book.scalar("SELECT max(seq) FROM entry") or 0) <= _SOON_MERGED:
            self._book.write("INSERT INTO entry_words (entry_words) VALUES ('optimize')")
        return count

    def is_overdue(self, removed_before: datetime) -> bool:
        """See EntryStore."""
        found = self._book.scalar("SELECT 1 FROM entry WHERE removed_at < ? LIMIT 1", [stored_moment(removed_before)])
        return found is not None

    def last_changed(self, before: datetime) -> datetime | None:
        """See EntryStore."""
        found = self._book.scalar("SELECT max(changed_at) FROM entry WHERE changed_at < ?", [stored_moment(before)])
        return readable_moment(found)

    def count_before(self, day: date, practices: Collection[Practice]) -> int:
        """See EntryStore."""
        found = self._book.scalar(
            "SELECT total(kept) FROM day_tally WHERE date < ? AND practice IN (SELECT value FROM json_each(?))",
            [day.isoformat(), json.dumps(list(practices))],
        )
        return int(found)

    def remove_before(self, day: date, practices: Collection[Practice], moment: datetime) -> tuple[str, ...]:
        """See EntryStore."""
        rows = self._book.rows(
            "SELECT id FROM entry WHERE date < ? AND removed_at IS NULL"
            " AND practice IN (SELECT value FROM json_each(?)) ORDER BY seq",
            [day.isoformat(), json.dumps(list(practices))],
        )
        ids = tuple(row["id"] for row in rows)
        self._set_removed(ids, stored_moment(moment), moment)
        return ids

    def put_back(self, ids: Sequence[str], moment: datetime) -> None:
        """See EntryStore."""
        self._set_removed(ids, None, moment)

    def _set_removed(self, ids: Sequence[str], removed: str | None, moment: datetime) -> None:
        self._book.write(
            "UPDATE entry SET removed_at = ?, changed_at = ? WHERE id IN (SELECT value FROM json_each(?))",
            [removed, stored_moment(moment), json.dumps(ids)],
        )

    def _values(self, entry: Entry) -> dict[str, Any]:
        content = entry.content
        values = {name: getattr(content, name, None) for name in _COLUMNS}
        offset = entry.created_at.utcoffset()
        if offset is None:
            raise BugError("a moment without an offset")
        return values | {
            "id": entry.id,
            "date": entry.date.isoformat(),
            "created_on": entry.created_on.isoformat(),
            "created_at": stored_moment(entry.created_at),
            "utc_offset": int(offset.total_seconds()),
            "zone": getattr(entry.created_at.tzinfo, "key", None) or "",
            "changed_at": stored_moment(entry.changed_at),
            "removed_at": stored_moment(entry.removed) if entry.removed else None,
            "person_id": self._person_id(content.person),
            "due": content.due.isoformat() if content.due else None,
        }

    def _person_id(self, name: str | None) -> str | None:
        if name is None:
            return None
        found = self._book.scalar("SELECT id FROM person WHERE name = ? AND removed_at IS NULL", [name])
        if found is None:
            raise BugError("an entry names a person who is not in the book")
        return str(found)


def entry_of(row: dict[str, Any]) -> Entry:
    """The record in a row of ENTRY_ROWS."""
    try:
        return _as_it_stands(row)
    except NONSENSE:
        return _as_it_stands(mended_entry(row))


def _as_it_stands(row: dict[str, Any]) -> Entry:
    zone = timezone(timedelta(seconds=row["utc_offset"]))
    return Entry(
        id=row["id"],
        date=date.fromisoformat(row["date"]),
        created_at=datetime.fromisoformat(row["created_at"]).astimezone(zone),
        created_on=date.fromisoformat(row["created_on"]),
        changed_at=datetime.fromisoformat(row["changed_at"]),
        removed=datetime.fromisoformat(row["removed_at"]).astimezone(zone) if row["removed_at"] else None,
        content=Content(
            practice=Practice(row["practice"]),
            text=row["text"],
            person=row["person"],
            skill=row["skill"],
            next_step=row["next_step"],
            due=date.fromisoformat(row["due"]) if row["due"] else None,
            owner=Owner(row["owner"]) if row["owner"] else None,
            heard_from=row["heard_from"],
            topic=row["topic"],
            paraphrase=Paraphrase(row["paraphrase"]) if row["paraphrase"] else None,
            action=row["action"],
            kind=Kind(row["kind"]) if row["kind"] else None,
        ),
    )
