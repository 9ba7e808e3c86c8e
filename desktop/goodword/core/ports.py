"""What core needs of the outside, as protocols. Adapters implement them; tests bring fakes."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from goodword.core.day_ports import DayStore
from goodword.core.erasure_ports import ErasureStore
from goodword.core.errors import KnownError
from goodword.core.follow_ports import ListeningStore, PlanStore, StepStore
from goodword.core.mail_ports import OutboxStore, ToldStore
from goodword.core.note_choices import ChoiceStore
from goodword.core.people_ports import PeopleStore
from goodword.core.practices import Entry, Practice


class Clock(Protocol):
    """Where the moment comes from; only the composition root knows the real one."""

    def now(self) -> datetime:
        """The moment, aware, in the leader's local zone (a zoneinfo zone where the system tells one)."""
        ...


@dataclass(frozen=True, slots=True)
class Query:
    """Which entries are asked for: newest first, by date, then created_at, then order of recording.

    `topics` and `skills` are those with any of these, all where none is given; of what fits `skip` are left out, and
    `limit` follow.
    """

    practices: frozenset[Practice] = frozenset(Practice)
    person: str | None = None
    topics: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    words: str = ""
    bin: bool = False
    removed_since: datetime | None = None
    skip: int = 0
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-written record: what stands in the fields, as typed, and when it was begun."""

    practice: Practice
    fields: tuple[tuple[str, str], ...]
    begun_at: datetime
    changed_at: datetime


class EntryStore(Protocol):
    """The records. Every method joins the transaction that is open, if any."""

    def add(self, entry: Entry) -> None:
        """Store a new entry; its person, if named, must be in the people store under that very name."""
        ...

    def add_new(self, entry: Entry) -> bool:
        """Store an entry as `add` does unless its id is there, also in the bin; whether it was stored."""
        ...

    def replace(self, entry: Entry) -> None:
        """Store `entry` over the one with its id (also its `removed` mark)."""
        ...

    def get(self, entry_id: str) -> Entry | None:
        """The entry with that id, also from the bin."""
        ...

    def find(self, query: Query) -> list[Entry]:
        """The entries that fit, newest first."""
        ...

    def every(self) -> Iterator[Entry]:
        """All entries with those in the bin, in the order of recording, a few at a time."""
        ...

    def count(self, query: Query) -> int:
        """How many fit, whatever the limit."""
        ...

    def days(self, query: Query) -> list[tuple[date, int]]:
        """The days with records that fit, newest first, and how many are on each."""
        ...

    def is_prompt(self, query: Query) -> bool:
        """Whether a part of what fits is found at once in a book of any size; else every record may be read."""
        ...

    def named(self, field_name: str) -> list[str]:
        """Every `skill` or `topic` that a record names, kept or in the bin, as it is written there."""
        ...

    def first_created_on(self, practice: Practice) -> dict[date, date]:
        """For every date with a kept record of `practice`: the earliest `created_on` among those records."""
        ...

    def first_date(self) -> date | None:
        """The date of the first kept record."""
        ...

    def last_dates(self, practice: Practice) -> dict[str, date]:
        """For every person's name: the latest date of a kept record of `practice`."""
        ...

    def last_skills(self) -> list[Entry]:
        """For every person the latest kept check-in that names a skill."""
        ...

    def used(self, field_name: str) -> list[str]:
        """The values kept records hold in `skill`, `topic` or `heard_from`, latest use first, each once."""
        ...

    def purge(self, removed_before: datetime) -> int:
        """Delete for good what went to the bin before that moment; returns how many."""
        ...

    def is_overdue(self, removed_before: datetime) -> bool:
        """Whether anything went to the bin before that moment."""
        ...

    def last_changed(self, before: datetime) -> datetime | None:
        """When an entry was last changed, made, removed or put back before that moment."""
        ...

    def count_before(self, day: date, practices: Collection[Practice]) -> int:
        """How many kept entries of these practices are from before that day."""
        ...

    def remove_before(self, day: date, practices: Collection[Practice], moment: datetime) -> tuple[str, ...]:
        """Move those to the bin; their ids."""
        ...

    def put_back(self, ids: Sequence[str], moment: datetime) -> None:
        """Take these out of the bin."""
        ...


class SettingStore(Protocol):
    """Settings as the strings that `goodword settings` takes."""

    def all(self) -> dict[str, str]:
        """Every stored key with its value."""
        ...

    def put(self, key: str, value: str, moment: datetime) -> None:
        """Store one value."""
        ...


class DraftStore(Protocol):
    """Half-written records, one a practice."""

    def all(self) -> list[Draft]:
        """All drafts, latest change first."""
        ...

    def put(self, draft: Draft) -> None:
        """Keep a draft, in place of the practice's former one."""
        ...

    def drop(self, practice: Practice) -> None:
        """Forget the practice's draft, if there is one."""
        ...


class PromptStore(Protocol):
    """What the reminders remember between runs: small named values (JSON text), never private text."""

    def load(self) -> str | None:
        """The stored state, or None."""
        ...

    def save(self, state: str, moment: datetime) -> None:
        """Store the state."""
        ...


class Book(Protocol):
    """Everything that is kept, and its transactions."""

    entries: EntryStore
    people: PeopleStore
    days: DayStore
    settings: SettingStore
    drafts: DraftStore
    prompts: PromptStore
    outbox: OutboxStore
    told: ToldStore
    notes: ChoiceStore
    steps: StepStore
    listening: ListeningStore
    plans: PlanStore
    erasing: ErasureStore

    @property
    def read_only(self) -> bool:
        """Whether it was opened for reading only: every transaction raises ReadOnlyBookError then."""
        ...

    @property
    def why_read_only(self) -> KnownError | None:
        """What is said of that while the book is open; None where it can be written."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """All writes inside are one: on disk when the block is left, or none of them if it raises.

        Nested blocks join the outer one. Raises BookError when the book can't be written.
        """
        ...

    def reading(self) -> AbstractContextManager[None]:
        """All reads inside see the book as it is at the first one, whatever others commit; nobody has to wait."""
        ...

    def keep_copy(self, reason: str, moment: datetime) -> str:
        """Copy what is committed into a file beside the book, called by `reason`, and check it; returns its place.

        Raises BookError when the copy can't be made; then there is none.
        """
        ...

    def version(self) -> tuple[int, int]:
        """Two numbers: one changes with every commit of another connection, one with every change of our own."""
        ...

    def give_up_when(self, is_vain: Callable[[], bool]) -> None:
        """From now on break off every read, which raises BookError then, once `is_vain` says so."""
        ...

    def shutdown(self) -> None:
        """Close the book."""
        ...


class Capability(StrEnum):
    """What a way of notifying can do."""

    ACTIONS = "actions"
    CLICK = "click"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Notice:
    """A notification. `actions` are (key, label) pairs; `key` names the notice when it comes back."""

    key: str
    title: str
    body: str
    actions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Activation:
    """What somebody did with a notice: `action` is an action's key, or "default" for a click on it.

    `token` lets a window of ours take the focus (XDG activation), empty where there is none.
    """

    key: str
    action: str
    token: str = ""


class Notifier(Protocol):
    """A way to show notices. None of its methods raises; a failure is logged and answered with False."""

    name: str

    def capabilities(self) -> frozenset[Capability]:
        """What it can do right now; empty where it does not work."""
        ...

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        """Show `notice`, in place of one with the same key; whether it was taken over by somebody who shows it.

        `on_activated` may be called on any thread, any number of times.
        """
        ...

    def withdraw(self, key: str) -> None:
        """Take the notice off the screen, if it is there."""
        ...

    def shutdown(self) -> None:
        """End threads and connections."""
        ...
