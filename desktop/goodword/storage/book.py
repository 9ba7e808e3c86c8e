"""The book: all stores over one connection."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from goodword.core.day_ports import DayStore
from goodword.core.erasure_ports import ErasureStore
from goodword.core.errors import KnownError
from goodword.core.follow_ports import ListeningStore, PlanStore, StepStore
from goodword.core.mail_ports import OutboxStore, ToldStore
from goodword.core.note_choices import ChoiceStore
from goodword.core.people_ports import PeopleStore
from goodword.core.ports import DraftStore, EntryStore, PromptStore, SettingStore
from goodword.core.soundness import ReadOnlyBookError
from goodword.storage.choice_store import SqliteChoiceStore
from goodword.storage.connection import BUSY_SECONDS, BookKey
from goodword.storage.copies import keep_copy
from goodword.storage.database import BookDatabase
from goodword.storage.day_store import SqliteDayStore
from goodword.storage.draft_store import SqliteDraftStore
from goodword.storage.entry_store import SqliteEntryStore
from goodword.storage.erasure_store import SqliteErasureStore
from goodword.storage.listening_store import SqliteListeningStore
from goodword.storage.outbox_store import SqliteOutboxStore
from goodword.storage.people_store import SqlitePeopleStore
from goodword.storage.plan_store import SqlitePlanStore
from goodword.storage.setting_store import SqlitePromptStore, SqliteSettingStore
from goodword.storage.step_store import SqliteStepStore
from goodword.storage.told_store import SqliteToldStore

_STEPS_BETWEEN_LOOKS = 200_000
"""Some ten milliseconds of SQLite's work."""


class SqliteBook:
    """Book on SQLite: opened, or made when there is none, at `path`. Raises what BookDatabase raises."""

    def __init__(
        self,
        path: Path,
        new_id: Callable[[datetime], str],
        busy_seconds: float = BUSY_SECONDS,
        key: BookKey | None = None,
        read_only: bool = False,
        why: KnownError | None = None,
    ) -> None:
        self._database = BookDatabase(path, busy_seconds, key, read_only, why)
        self.entries: EntryStore = SqliteEntryStore(self._database)
        self.people: PeopleStore = SqlitePeopleStore(self._database, new_id)
        self.days: DayStore = SqliteDayStore(self._database, new_id)
        self.settings: SettingStore = SqliteSettingStore(self._database)
        self.drafts: DraftStore = SqliteDraftStore(self._database)
        self.prompts: PromptStore = SqlitePromptStore(self._database)
        self.outbox: OutboxStore = SqliteOutboxStore(self._database)
        self.told: ToldStore = SqliteToldStore(self._database, new_id)
        self.notes: ChoiceStore = SqliteChoiceStore(self._database)
        self.steps: StepStore = SqliteStepStore(self._database)
        self.listening: ListeningStore = SqliteListeningStore(self._database)
        self.plans: PlanStore = SqlitePlanStore(self._database, new_id)
        self.erasing: ErasureStore = SqliteErasureStore(self._database, busy_seconds)

    @property
    def read_only(self) -> bool:
        """See Book."""
        return self._database.read_only

    @property
    def why_read_only(self) -> KnownError | None:
        """See Book."""
        return ReadOnlyBookError(self._database.why) if self.read_only else None

    def transaction(self) -> AbstractContextManager[None]:
        """See Book."""
        return self._database.transaction()

    def reading(self) -> AbstractContextManager[None]:
        """See Book."""
        return self._database.reading()

    def keep_copy(self, reason: str, moment: datetime) -> str:
        """See Book."""
        return str(keep_copy(self._database.path, reason, moment, self._database.key))

    def version(self) -> tuple[int, int]:
        """See Book."""
        return self._database.version()

    def give_up_when(self, is_vain: Callable[[], bool]) -> None:
        """See Book."""
        self._database.db.conn.set_progress_handler(is_vain, _STEPS_BETWEEN_LOOKS)

    def shutdown(self) -> None:
        """See Book."""
        self._database.close()
