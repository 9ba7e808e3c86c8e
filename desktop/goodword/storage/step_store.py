"""What became of next steps, a row a mark."""

import json
from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from goodword.core.practices import Entry
from goodword.core.steps import StepMark, StepState
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import ENTRY_ROWS, entry_of, stored_moment
from goodword.storage.readable import sensible

_AGREED = f"{ENTRY_ROWS} WHERE entry.next_step IS NOT NULL AND entry.removed_at IS NULL"
_WITH = " AND entry.person_id IN (SELECT id FROM person WHERE name = :person AND removed_at IS NULL)"
_BY_AGE = "entry.due IS NULL, coalesce(entry.due, entry.date), entry.date, entry.id"
"""As the indexes of the book have it."""

_OPEN = "entry.id IN (SELECT entry_id FROM open_step)"
_MANY = 5_000
"""Fewer open steps are read and sorted; the first of more are found in the order of an index."""


class SqliteStepStore:
    """StepStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def agreed(
        self, *, unfinished: bool, person: str | None = None, dated: bool | None = None, limit: int | None = None
    ) -> list[Entry]:
        """See StepStore."""
        values = {"person": person, "limit": -1 if limit is None else limit}
        theirs = "" if person is None else _WITH
        # A plus keeps SQLite from going that way: by the order of the index, or from one open step to the next.
        if unfinished and person is None and self._are_few_open():
            still, order = f" AND {_OPEN}", f"+{_BY_AGE}"
        else:
            still, order = f" AND +{_OPEN}" if unfinished else "", _BY_AGE
        if dated is not None:
            still += f" AND entry.due IS {'NOT ' if dated else ''}NULL"
        rows = self._book.rows(f"{_AGREED}{theirs}{still} ORDER BY {order} LIMIT :limit", values)
        return [entry_of(row) for row in rows]

    def marks(self, entries: Collection[str]) -> dict[str, list[StepMark]]:
        """See StepStore."""
        rows = self._book.rows(
            "SELECT * FROM step_mark WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY created_at, seq",
            [json.dumps(list(entries))],
        )
        found: dict[str, list[StepMark]] = {}
        for mark in sensible(_mark, rows):
            found.setdefault(mark.entry, []).append(mark)
        return found

    def add(self, mark: StepMark) -> None:
        """See StepStore."""
        self._book.write(
            "INSERT INTO step_mark (entry_id, state, day, due_before, created_at)"
            " VALUES (:entry, :state, :on, :due_before, :at)",
            _values(mark),
        )

    def add_new(self, mark: StepMark) -> bool:
        """See StepStore."""
        added = self._book.write(
            "INSERT INTO step_mark (entry_id, state, day, due_before, created_at)"
            " SELECT :entry, :state, :on, :due_before, :at WHERE NOT EXISTS (SELECT 1 FROM step_mark"
            " WHERE entry_id = :entry AND state = :state AND day = :on AND due_before IS :due_before"
            " AND created_at = :at)",
            _values(mark),
        )
        return added > 0

    def drop_last(self, entry_id: str) -> None:
        """See StepStore."""
        self._book.write(
            "DELETE FROM step_mark WHERE seq = (SELECT seq FROM step_mark WHERE entry_id = ?"
            " ORDER BY created_at DESC, seq DESC LIMIT 1)",
            [entry_id],
        )

    def every(self) -> list[StepMark]:
        """See StepStore."""
        return list(sensible(_mark, self._book.rows("SELECT * FROM step_mark ORDER BY created_at, seq")))

    def _are_few_open(self) -> bool:
        return int(self._book.scalar(f"SELECT count(*) FROM (SELECT 1 FROM open_step LIMIT {_MANY})")) < _MANY


def _values(mark: StepMark) -> dict[str, Any]:
    return {
        "entry": mark.entry,
        "state": mark.state,
        "on": mark.on.isoformat(),
        "due_before": mark.due_before.isoformat() if mark.due_before else None,
        "at": stored_moment(mark.moment),
    }


def _mark(row: dict[str, Any]) -> StepMark:
    return StepMark(
        entry=row["entry_id"],
        state=StepState(row["state"]),
        on=date.fromisoformat(row["day"]),
        moment=datetime.fromisoformat(row["created_at"]),
        due_before=date.fromisoformat(row["due_before"]) if row["due_before"] else None,
    )
