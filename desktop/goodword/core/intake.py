"""What the lines of one import bring, stored one after another."""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff, logical_date
from goodword.core.exchange import Header, Read, SavedEntry, SavedSetting, Unknown, Value
from goodword.core.insights import Outcome
from goodword.core.left_lines import SavedChoice, SentMail
from goodword.core.newcomers import Newcomers
from goodword.core.people import Person
from goodword.core.ports import Book, Draft
from goodword.core.practices import Entry
from goodword.core.preferences import Preferences
from goodword.core.skill_plans import SkillPlan
from goodword.core.steps import StepMark
from goodword.core.told import Told
from goodword.core.topics import TopicAlias

Dated = TypeVar("Dated", Schedule, HolidayRegion, PracticeSwitch)

MOST_UNKNOWN = 20
"""So many unknown names are told apart; the others are counted as one."""

Later = Told | SavedChoice | SentMail | StepMark | Outcome | SkillPlan
_LATER = {
    Told: "told",
    SavedChoice: "choice",
    SentMail: "mail",
    StepMark: "step",
    Outcome: "insight",
    SkillPlan: "skill_plan",
}
"""What needs all records and people first."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import did, or would do: by type, how many lines were taken and how many were there already.

    `learned` counts those of which the book knows more now, `unasked` people whose wish the file says and the book
    does not, `homeless` lines about a record or person that is not there, `unknown` types and keys that were passed
    over. `copy` is where the book's former state lies, None where nothing was changed.
    """

    taken: Counter[str] = field(default_factory=Counter)
    there: Counter[str] = field(default_factory=Counter)
    learned: Counter[str] = field(default_factory=Counter)
    unasked: Counter[str] = field(default_factory=Counter)
    homeless: Counter[str] = field(default_factory=Counter)
    unknown: Counter[tuple[str, str]] = field(default_factory=Counter)
    copy: str | None = None

    @property
    def any(self) -> bool:
        """Whether anything in the book is another than before."""
        return self.taken.total() + self.learned.total() > 0

    def pass_over(self, kind: str, key: str = "") -> None:
        """Count something that is not known: a type, or a key of a type."""
        name = (kind, key)
        self.unknown[name if name in self.unknown or len(self.unknown) < MOST_UNKNOWN else ("", "")] += 1


class Intake:
    """Stores what the lines of one import say, one after another, inside its transaction."""

    def __init__(
        self,
        book: Book,
        moment: datetime,
        preferences: Preferences,
        new_id: Callable[[datetime], str],
        taken: Taken,
    ) -> None:
        self._book = book
        self._moment = moment
        self._preferences = preferences
        self._day_start = preferences.current().day_start
        self._people = Newcomers(book.people, moment, new_id)
        self._skips = set(book.days.skips())
        self._taken = taken
        self._drafts = {draft.practice for draft in book.drafts.all()}
        self._later: list[Later] = []

    def take(self, read: Read) -> None:
        """Store the value of one line, and count it."""
        for key in read.unknown_keys:
            self._taken.pass_over(read.type, key)
        if isinstance(read.value, Unknown):
            self._taken.pass_over(read.type)
        elif isinstance(read.value, Later):
            self._later.append(read.value)
        elif not isinstance(read.value, Header | SavedSetting):
            (self._taken.taken if self._store(read.value) else self._taken.there)[read.type] += 1

    def end(self) -> None:
        """Store what needs all records and people, and count everybody who was added, also whom only records name."""
        self._taken.taken["person"] = self._people.added
        self._taken.learned["person"] = self._people.learned
        self._taken.unasked["person"] = self._people.unasked
        for value in self._later:
            kind = _LATER[type(value)]
            if (new := self._store_later(value)) is None:
                self._taken.homeless[kind] += 1
            else:
                (self._taken.taken if new else self._taken.there)[kind] += 1

    def _store_later(self, value: Later) -> bool | None:
        """Whether it was not there yet; None where it is about a record or somebody that is not there."""
        if isinstance(value, SkillPlan):
            if not self._people.knows(value.person):
                return None
            return self._book.plans.add_new(replace(value, person=self._people.named(value.person)), self._moment)
        if not isinstance(value, SentMail) and self._book.entries.get(value.entry) is None:
            return None
        if isinstance(value, StepMark):
            return self._book.steps.add_new(value)
        if isinstance(value, Outcome):
            praise = value.praise if value.praise and self._book.entries.get(value.praise) else None
            return self._book.listening.add_new(replace(value, praise=praise), self._moment)
        known = value.person is not None and self._people.knows(value.person)
        named = replace(value, person=self._people.named(value.person) if value.person and known else None)
        match named:
            case Told():
                return self._book.told.add_new(named)
            case SentMail():
                return self._book.outbox.add_sent(named)
            case _:
                return None if value.person and not known else self._book.notes.add_new(named, self._moment)

    def _store(self, value: Value) -> bool:
        """Whether it was not there yet."""
        days, moment = self._book.days, self._moment
        match value:
            case SavedEntry():
                return self._store_entry(value)
            case Person():
                return self._people.take(value)
            case TimeOff():
                return days.add_time_off(value, moment)
            case Skip():
                new = value not in self._skips
                self._skips.add(value)
                days.add_skip(value, moment)
                return new
            case Schedule():
                return self._put(value, days.schedules(), days.put_schedule)
            case HolidayRegion(start, region):
                checked = HolidayRegion(start, self._preferences.checked_region(region))
                return self._put(checked, days.holiday_regions(), days.put_holiday_region)
            case PracticeSwitch():
                return self._put(value, days.switches(), days.put_switch)
            case TopicAlias():
                return self._book.listening.add_alias(value)
            case Draft():
                return self._store_draft(value)
        return True

    def _put(self, value: Dated, there: Collection[Dated], put: Callable[[Dated, datetime], None]) -> bool:
        if value in there:
            return False
        put(value, self._moment)
        return True

    def _store_draft(self, draft: Draft) -> bool:
        if draft.practice in self._drafts:
            return False
        self._drafts.add(draft.practice)
        self._book.drafts.put(draft)
        return True

    def _store_entry(self, saved: SavedEntry) -> bool:
        content = saved.content
        if content.person is not None:
            if not self._people.knows(content.person) and self._book.entries.get(saved.id):
                return False
            content = replace(content, person=self._people.named(content.person))
        return self._book.entries.add_new(
            Entry(
                id=saved.id,
                date=saved.date,
                created_at=saved.created_at,
                created_on=self._created_on(saved),
                changed_at=saved.changed_at or saved.created_at,
                content=content,
                removed=saved.removed,
            )
        )

    def _created_on(self, saved: SavedEntry) -> date:
        return saved.created_on or logical_date(saved.created_at, self._day_start)
