"""What became of next steps, a row a mark."""

import json
from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from goodword.core.practices import Entry
from goodword.core.steps import UNFINISHED, StepMark, StepState
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import ENTRY_ROWS, entry_of, stored_moment
from goodword.storage.readable import sensible

_AGREED = f"{ENTRY_ROWS} WHERE entry.next_step IS NOT NULL AND entry.removed_at IS NULL"
_BY_AGE = "entry.due IS NULL, coalesce(entry.due, entry.date), entry.date, entry.id"
"""As an index of the book has it."""

_LAST = "(SELECT state FROM step_mark WHERE entry_id = entry.id ORDER BY created_at DESC, seq DESC LIMIT 1)"
_STILL = ", ".join(f"'{state.value}'" for state in sorted(UNFINISHED))


class SqliteStepStore:
    """StepStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def agreed(self, *, unfinished: bool, person: str | None = None, limit: int | None = None) -> list[Entry]:
        """See StepStore."""
        still = f" AND coalesce({_LAST}, 'open') IN ({_STILL})" if unfinished else ""
        theirs = "" if person is None else " AND person.name = :person"
        values = {"person": person, "limit": -1 if limit is None else limit}
        rows = self._book.rows(f"{_AGREED}{theirs}{still} ORDER BY {_BY_AGE} LIMIT :limit", values)
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
