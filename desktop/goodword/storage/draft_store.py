"""Half-written records, one a practice."""

import json
from datetime import datetime
from typing import Any

from goodword.core.ports import Draft
from goodword.core.practices import Practice
from goodword.storage.database import BookDatabase
from goodword.storage.readable import sensible


class SqliteDraftStore:
    """DraftStore on SQLite. Moments keep their own offset: the day of a draft is that of its beginning.

    What stands in the fields is kept as typed, also what a record would refuse: JSON escapes it.
    """

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def all(self) -> list[Draft]:
        """See DraftStore."""
        rows = self._book.rows("SELECT * FROM draft ORDER BY julianday(changed_at) DESC, practice")
        return list(sensible(_draft, rows))

    def put(self, draft: Draft) -> None:
        """See DraftStore."""
        self._book.write(
            "INSERT OR REPLACE INTO draft (practice, fields, begun_at, changed_at) VALUES (?, ?, ?, ?)",
            [
                draft.practice,
                json.dumps(draft.fields),
                draft.begun_at.isoformat(),
                draft.changed_at.isoformat(),
            ],
        )

    def drop(self, practice: Practice) -> None:
        """See DraftStore."""
        self._book.write("DELETE FROM draft WHERE practice = ?", [practice])


def _draft(row: dict[str, Any]) -> Draft:
    return Draft(
        practice=Practice(row["practice"]),
        fields=tuple((name, value) for name, value in json.loads(row["fields"])),
        begun_at=datetime.fromisoformat(row["begun_at"]),
        changed_at=datetime.fromisoformat(row["changed_at"]),
    )
