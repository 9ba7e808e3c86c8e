"""What the reminders remember between runs: moments, times and ids, never words about anybody."""

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, Self

from goodword.core.practices import Practice

DAYS_KEPT = 31
"""How many days are remembered: those written last, so that a clock set back finds what it showed."""


class Why(StrEnum):
    """What the leader said instead of recording."""

    SNOOZE = "snooze"
    LATER = "later"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Pause:
    """No prompt from `since` until `until`, both UTC instants."""

    why: Why
    since: datetime
    until: datetime

    def holds(self, moment: datetime) -> bool:
        """Whether it is in force. Before `since` the clock has been set back, and the pause means nothing."""
        return self.since <= moment < self.until


@dataclass(frozen=True, slots=True)
class DayMemory:
    """One working day: when prompts were shown, which prompt times are settled, whether one is unanswered."""

    day: date
    shown: tuple[datetime, ...] = ()
    settled: frozenset[time] = frozenset()
    unanswered: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """The person, by id, whom a prompt or a suggestion named last, and the date it was for.

    `others` were named earlier on that date; `previous` is the naming of the date before on which anybody was named.
    """

    day: date
    person: str
    others: frozenset[str] = frozenset()
    previous: "Naming | None" = None

    def after(self, before: "Naming | None") -> "Naming":
        """This one, with what was named before it."""
        if before is None:
            return self
        if before.day == self.day:
            others = (before.others | {before.person}) - {self.person}
            return replace(self, others=others, previous=before.previous)
        return replace(self, previous=replace(before, previous=None))

    def everybody(self) -> frozenset[str]:
        """All who were named on that date."""
        return self.others | {self.person}

    def without(self, people: Collection[str]) -> "Naming | None":
        """The naming without these; None where it named one of them last."""
        if self.person in people:
            return None
        previous = self.previous.without(people) if self.previous else None
        return replace(self, others=self.others - frozenset(people), previous=previous)


@dataclass(frozen=True, slots=True)
class PromptState:
    """Everything remembered: the days by time of writing, the pause that was asked for last, the last naming.

    `named` is whom a prompt or a suggestion named for praise, `coached` for a check-in.
    On the date `unsuggested` the leader wants no suggestion.
    `offered` is the week ("2026-W47") whose note was offered last, empty before the first.
    """

    days: tuple[DayMemory, ...] = ()
    pause: Pause | None = None
    named: Naming | None = None
    offered: str = ""
    coached: Naming | None = None
    unsuggested: date | None = None

    def of(self, day: date) -> DayMemory:
        """What is remembered of a working day; nothing happened on a day that was never written."""
        return next((memory for memory in self.days if memory.day == day), DayMemory(day))

    def pause_at(self, moment: datetime) -> Pause | None:
        """The pause in force at a moment (for "Not before 16:15" and the paused tray sign)."""
        return self.pause if self.pause and self.pause.holds(moment.astimezone(UTC)) else None

    def with_day(self, memory: DayMemory) -> Self:
        """The state with that day's memory written last; days written longest ago are forgotten."""
        others = tuple(old for old in self.days if old.day != memory.day)
        return replace(self, days=(*others, memory)[-DAYS_KEPT:])

    def named_for(self, practice: Practice) -> Naming | None:
        """Who was named last for that practice."""
        return self.coached if practice is Practice.COACHING else self.named

    def naming(self, practice: Practice, naming: Naming) -> Self:
        """The state with that naming as the last one, for praise unless it is for coaching."""
        last = naming.after(self.named_for(practice))
        return replace(self, coached=last) if practice is Practice.COACHING else replace(self, named=last)

    def forgetting(self, people: Collection[str]) -> Self:
        """The state without who was named, if that was one of these, by their ids."""
        named, coached = (one.without(people) if one else None for one in (self.named, self.coached))
        return replace(self, named=named, coached=coached)

    def to_json(self) -> str:
        """The state as text for the prompt store."""
        return json.dumps(
            {
                "days": [_day_to_plain(memory) for memory in self.days],
                "pause": self.pause
                and {
                    "why": self.pause.why,
                    "since": self.pause.since.isoformat(),
                    "until": self.pause.until.isoformat(),
                },
                "named": _naming_to_plain(self.named),
                "offered": self.offered,
                "coached": _naming_to_plain(self.coached),
                "unsuggested": self.unsuggested and self.unsuggested.isoformat(),
            }
        )

    @classmethod
    def from_json(cls, text: str | None) -> Self:
        """The state that `to_json` wrote; a fresh one if there is no text or it is damaged."""
        try:
            plain = json.loads(text or "{}")
            return cls(
                days=tuple(_day_from_plain(memory) for memory in plain.get("days", ())),
                pause=_pause_from_plain(plain.get("pause")),
                named=_naming_from_plain(plain.get("named")),
                offered=str(plain.get("offered", "")),
                coached=_naming_from_plain(plain.get("coached")),
                unsuggested=_date_from_plain(plain.get("unsuggested")),
            )
        except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError):
            return cls()


def _day_to_plain(memory: DayMemory) -> dict[str, object]:
    return {
        "day": memory.day.isoformat(),
        "shown": [moment.isoformat() for moment in memory.shown],
        "settled": sorted(at.isoformat() for at in memory.settled),
        "unanswered": memory.unanswered,
    }


def _day_from_plain(plain: Any) -> DayMemory:
    return DayMemory(
        day=date.fromisoformat(plain["day"]),
        shown=tuple(_moment(text) for text in plain["shown"]),
        settled=frozenset(time.fromisoformat(text) for text in plain["settled"]),
        unanswered=plain["unanswered"] is True,
    )


def _pause_from_plain(plain: Any) -> Pause | None:
    if plain is None:
        return None
    return Pause(Why(plain["why"]), _moment(plain["since"]), _moment(plain["until"]))


def _naming_to_plain(naming: Naming | None) -> dict[str, object] | None:
    if naming is None:
        return None
    return {
        "day": naming.day.isoformat(),
        "person": naming.person,
        "others": sorted(naming.others),
        "previous": _naming_to_plain(naming.previous),
    }


def _naming_from_plain(plain: Any) -> Naming | None:
    if plain is None:
        return None
    others = frozenset(map(str, plain.get("others", ())))
    previous = _naming_from_plain(plain.get("previous"))
    return Naming(date.fromisoformat(plain["day"]), str(plain["person"]), others, previous)


def _date_from_plain(plain: Any) -> date | None:
    return None if plain is None else date.fromisoformat(plain)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment.astimezone(UTC)
