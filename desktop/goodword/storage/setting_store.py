"""Settings as strings, and what the reminders remember between runs."""

from datetime import datetime

from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import stored_moment

_REMINDERS = "reminders"


class SqliteSettingStore:
    """SettingStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def all(self) -> dict[str, str]:
        """See SettingStore."""
        return {row["key"]: row["value"] for row in self._book.rows("SELECT key, value FROM setting")}

    def put(self, key: str, value: str, moment: datetime) -> None:
        """See SettingStore."""
        self._book.write(
            "INSERT INTO setting (key, value, created_at, changed_at) VALUES (:key, :value, :at, :at)"
            " ON CONFLICT (key) DO UPDATE SET value = :value, changed_at = :at",
            {"key": key, "value": value, "at": stored_moment(moment)},
        )


class SqlitePromptStore:
    """PromptStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def load(self) -> str | None:
        """See PromptStore."""
        found = self._book.scalar("SELECT state FROM prompt_state WHERE name = ?", [_REMINDERS])
        return None if found is None else str(found)

    def save(self, state: str, moment: datetime) -> None:
        """See PromptStore."""
        self._book.write(
            "INSERT OR REPLACE INTO prompt_state (name, state, changed_at) VALUES (?, ?, ?)",
            [_REMINDERS, state, stored_moment(moment)],
        )
