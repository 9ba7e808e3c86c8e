"""A book with some records, and all that is in it."""

import random
from pathlib import Path
from typing import Any

from goodword.storage.connection import BookKey
from goodword.storage.database import BookDatabase

CANARY = "kingfisher"
ENTRY = (
    "INSERT INTO entry (id, practice, date, created_on, created_at, utc_offset, zone, changed_at, text, topic)"
    " VALUES (?, 'praise', ?, '2026-03-02', '2026-03-02T09:00:00', 0, 'UTC', '2026-03-02', ?, ?)"
)


def made(path: Path, key: BookKey | None, entries: int = 40) -> None:
    database = BookDatabase(path, 0.2, key)
    chance = random.Random(5)
    with database.transaction():
        for number in range(entries):
            words = f"{CANARY} {number} " + " ".join(chance.choices(("weir", "ä", "\0", "📈", "long"), k=30))
            database.write(ENTRY, (f"id{number}", f"2026-03-{number % 28 + 1:02}", words, None))
    database.close()


def everything(path: Path, key: BookKey | None) -> dict[str, list[dict[str, Any]]]:
    database = BookDatabase(path, 0.2, key)
    try:
        names = [row["name"] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: database.rows(f'SELECT * FROM "{name}"') for name in names if name != "entry_words"}
        found["search"] = database.rows("SELECT rowid FROM entry_words WHERE entry_words MATCH ?", (CANARY,))
        found["pragmas"] = database.rows("SELECT * FROM pragma_user_version, pragma_application_id")
        return found
    finally:
        database.close()
