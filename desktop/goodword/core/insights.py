"""What was heard and what came of it: three dates (heard, acted, told), and the wording before it was corrected."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from goodword.core.practices import Entry, Kind


class Answer(StrEnum):
    """What can come of something heard: that it was acted on, and that whoever said it was told."""

    ACTED = "acted"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the record `entry`; `asked` is the moment the leader was asked for what is missing.

    `text_before` is the wording that whoever said it corrected; `praise` is the id of the praise that thanks became.
    """

    entry: str
    acted: date | None = None
    told: date | None = None
    asked: datetime | None = None
    text_before: str | None = None
    praise: str | None = None


@dataclass(frozen=True, slots=True)
class Insight:
    """Something heard, under the name its topic goes by, with what came of it."""

    entry: Entry
    topic: str | None
    outcome: Outcome

    @property
    def missing(self) -> tuple[Answer, ...]:
        """What has not come of it yet; thanks ask for nothing, as they want no answer."""
        if self.entry.content.kind is Kind.THANKS:
            return ()
        there = {Answer.ACTED: self.outcome.acted, Answer.TOLD: self.outcome.told}
        return tuple(answer for answer, day in there.items() if day is None)

    @property
    def unanswered(self) -> bool:
        """Whether it waits: it was not acted on, nobody was told, and no action is noted. Thanks never wait."""
        return len(self.missing) == len(Answer) and self.entry.content.action is None

    @property
    def may_be_praise(self) -> bool:
        """Whether it is thanks that no praise was made of yet."""
        return self.entry.content.kind is Kind.THANKS and self.outcome.praise is None
