"""What the leader chose for one note: what stays out, in which order, and lines said in other words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.note_words import Audience
from goodword.core.practices import FIELD_LIMIT, Content, checked, is_blank
from goodword.core.weeks import Period

if TYPE_CHECKING:
    from goodword.core.left_lines import SavedChoice


@dataclass(frozen=True, slots=True)
class Says:
    """The words of one record that a note may show: its text, and for what was heard the action."""

    text: str
    action: str | None = None

    @classmethod
    def of(cls, content: Content) -> "Says":
        """Those of a record."""
        return cls(content.text, content.action)


@dataclass(frozen=True, slots=True)
class EditedLine:
    """A record's words as the leader put them for one note, and what the record said then."""

    says: Says
    made_from: Says


@dataclass(frozen=True, slots=True)
class Choices:
    """Choices for one note, by the ids of records. An empty `order` leaves the order to the note.

    What is not among them is as the note draws it up by itself; so new records join it.
    """

    out: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    lines: Mapping[str, EditedLine] = field(default_factory=dict)

    @property
    def are_made(self) -> bool:
        """Whether there is any."""
        return bool(self.out or self.order or self.lines)

    def with_in(self, entry_id: str, *, is_in: bool) -> "Choices":
        """With that record in the note, or out of it."""
        return replace(self, out=self.out - {entry_id} if is_in else self.out | {entry_id})

    def with_order(self, ids: Iterable[str]) -> "Choices":
        """With the records in that order."""
        return replace(self, order=tuple(ids))

    def with_line(self, entry_id: str, content: Content, says: Says | None) -> "Choices":
        """With other words for a record that says `content`; None, or its own words, take it back.

        Raises InvalidInputError for words that no record could hold.
        """
        lines = {known: line for known, line in self.lines.items() if known != entry_id}
        recorded = Says.of(content)
        if says is not None and (tidy := _tidy(content, says)) != recorded:
            lines[entry_id] = EditedLine(tidy, recorded)
        return replace(self, lines=lines)

    def applied(self, entry_id: str, content: Content) -> Content:
        """What the record says in this note."""
        line = self.lines.get(entry_id)
        return replace(content, text=line.says.text, action=line.says.action) if line else content


@dataclass(frozen=True, slots=True)
class NoteKey:
    """Which note choices are for; `person` is the id of whom a note for one person is for."""

    period: Period
    audience: Audience
    person: str | None = None


class ChoiceStore(Protocol):
    """What was chosen, a note each. Every method joins the transaction that is open, if any."""

    def get(self, key: NoteKey) -> Choices:
        """What was chosen for that note."""
        ...

    def put(self, key: NoteKey, choices: Choices, moment: datetime) -> None:
        """Keep choices in place of what was chosen before; ids that no record has are left out."""
        ...

    def every(self) -> "list[SavedChoice]":
        """All that was chosen, a record and note each, by days and audience."""
        ...

    def add_new(self, choice: "SavedChoice", moment: datetime) -> bool:
        """Keep what another copy of the book says was chosen, unless the book has a choice; whether it was kept."""
        ...


def _tidy(content: Content, says: Says) -> Says:
    action = None if says.action is None or is_blank(says.action) else says.action
    if action is not None and len(action) > FIELD_LIMIT:
        raise InvalidInputError(
            tr("The line is too long: {limit} characters fit.").format(limit=FIELD_LIMIT), tr("Shorten it.")
        )
    return Says.of(checked(replace(content, text=says.text, action=action)))
