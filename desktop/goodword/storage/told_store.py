"""The ledger of what was told to whom, a row a record and telling."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from goodword.core.note_words import Audience
from goodword.core.told import Told, Way
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import stored_moment
from goodword.storage.readable import readable_moment, sensible

_SELECT = "SELECT told.*, person.name AS person FROM told LEFT JOIN person ON person.id = told.person_id"
_EACH_ONCE = (
    "SELECT DISTINCT entry_id, audience, told_at, way, person.name AS person FROM told"
    " LEFT JOIN person ON person.id = told.person_id ORDER BY told_at, entry_id, audience, person.name, way"
)
"""By what is told alone: the same in every copy of the book, whose rows have ids of their own."""


class SqliteToldStore:
    """ToldStore on SQLite. `new_id` makes the id of a row from the moment of its creation."""

    def __init__(self, book: BookDatabase, new_id: Callable[[datetime], str]) -> None:
        self._book = book
        self._new_id = new_id

    def add(
        self, entries: Sequence[str], audience: Audience, way: Way, person: str | None, moment: datetime
    ) -> None:
        """See ToldStore."""
        for entry in dict.fromkeys(entries):
            self._book.write(
                "INSERT INTO told (id, entry_id, audience, person_id, way, told_at, created_at)"
                " SELECT ?, id, ?, ?, ?, ?, ? FROM entry WHERE id = ?",
                [self._new_id(moment), audience, person, way, *[stored_moment(moment)] * 2, entry],
            )

    def of(self, entries: Sequence[str]) -> list[Told]:
        """See ToldStore."""
        rows = self._book.rows(
            f"{_SELECT} WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY told_at DESC, told.id DESC",
            [json.dumps(list(entries))],
        )
        return list(sensible(_told, rows))

    def add_new(self, told: Told) -> bool:
        """See ToldStore."""
        added = self._book.write(
            "WITH whom AS (SELECT (SELECT id FROM person WHERE name = :person AND removed_at IS NULL) AS id)"
            " INSERT INTO told (id, entry_id, audience, person_id, way, told_at, created_at)"
            " SELECT :id, :entry, :audience, whom.id, :way, :at, :at FROM whom WHERE NOT EXISTS"
            " (SELECT 1 FROM told WHERE entry_id = :entry AND told_at = :at AND audience = :audience AND way = :way"
            " AND person_id IS whom.id)",
            {
                "id": self._new_id(told.moment),
                "entry": told.entry,
                "audience": told.audience,
                "person": told.person,
                "way": told.way,
                "at": stored_moment(told.moment),
            },
        )
        return added > 0

    def every(self) -> list[Told]:
        """See ToldStore."""
        return list(sensible(_told, self._book.rows(_EACH_ONCE)))

    def last_by_person(self, audiences: Sequence[Audience]) -> dict[str, datetime]:
        """See ToldStore."""
        rows = self._book.rows(
            "SELECT person.name AS name, max(told_at) AS last FROM told"
            " JOIN entry ON entry.id = told.entry_id JOIN person ON person.id = entry.person_id"
            " WHERE entry.practice = 'praise' AND told.audience IN (SELECT value FROM json_each(?))"
            " GROUP BY person.id ORDER BY person.name",
            [json.dumps(list(audiences))],
        )
        moments = {row["name"]: readable_moment(row["last"]) for row in rows}
        return {name: moment for name, moment in moments.items() if moment}


def _told(row: dict[str, Any]) -> Told:
    return Told(
        entry=row["entry_id"],
        audience=Audience(row["audience"]),
        moment=datetime.fromisoformat(row["told_at"]),
        way=Way(row["way"]),
        person=row["person"],
    )
