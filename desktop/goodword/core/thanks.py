"""Use cases about thanks that were heard: they become praise for whoever earned them, and are passed on."""

from dataclasses import dataclass, replace

from goodword.core.errors import InvalidInputError
from goodword.core.insights import Insight, Outcome
from goodword.core.journal import Journal
from goodword.core.language import tr
from goodword.core.listening_board import ListeningBoard
from goodword.core.naming import names_of
from goodword.core.people import match
from goodword.core.ports import Book, Clock
from goodword.core.practices import Content, Entry, Kind, Owner, Practice


@dataclass(frozen=True, slots=True)
class PraiseDraft:
    """The praise that thanks may become, to be looked at first.

    `thanks` is the id of their record; `heard_from` says whose they are, for the leader alone: no praise names them.
    """

    thanks: str
    content: Content
    heard_from: str | None


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Thanks as they were before, and the praise they became: all that taking it back needs."""

    before: Entry
    outcome: Outcome
    praise: Entry


class Thanks:
    """Thanks become praise once. Every change is in the book when the method returns."""

    def __init__(self, book: Book, clock: Clock, journal: Journal, listening: ListeningBoard) -> None:
        self._book = book
        self._clock = clock
        self._journal = journal
        self._listening = listening

    def draft(self, entry_id: str, person: str | None = None) -> PraiseDraft:
        """The words of the thanks as a praise for `person`, else for whom the record is about, or alone names.

        NotFoundError where no such thing was heard, InvalidInputError where it is no thanks, or is praise already.
        """
        insight = self._open(entry_id)
        content = insight.entry.content
        whom = person or content.person or self._only_one_named(content.text)
        return PraiseDraft(entry_id, Content(Practice.PRAISE, content.text, whom), content.heard_from)

    def praise_from(self, entry_id: str, person: str | None = None, text: str | None = None) -> PassedOn:
        """Record that praise, in its own words unless `text` is given, as said today; then as `passed_on`.

        Raises what `draft` and Journal.record raise.
        """
        with self._book.transaction():
            content = self.draft(entry_id, person).content
            praise = self._journal.record(content if text is None else replace(content, text=text))
            return self.passed_on(entry_id, praise.id)

    def passed_on(self, entry_id: str, praise_id: str) -> PassedOn:
        """The thanks became that praise, and are not offered for it again; a next step says to pass them on.

        The step is the leader's and stands in the record of the thanks, unless one is agreed there; where the record
        is about nobody yet, it is about whom the praise is for from now on.
        """
        with self._book.transaction():
            insight, praise = self._open(entry_id), self._journal.entry(praise_id)
            if praise.content.practice is not Practice.PRAISE:
                raise InvalidInputError(tr("That record is no praise."), tr("Record the praise first."))
            before, name = insight.entry, praise.content.person
            content = replace(before.content, person=before.content.person or name)
            if name is not None and content.next_step is None:
                called = self._called(name)
                content = replace(
                    content, next_step=tr("Pass the thanks on to {name}").format(name=called), owner=Owner.ME
                )
            self._journal.amend(entry_id, content)
            self._book.listening.put_outcome(replace(insight.outcome, praise=praise.id), self._clock.now())
        return PassedOn(before, insight.outcome, praise)

    def take_back(self, passed: PassedOn) -> None:
        """Undo: the praise goes to the bin, the step and the link go; what was written anew since then stays."""
        with self._book.transaction():
            self._journal.remove(passed.praise.id)
            insight = self._listening.insight(passed.before.id)
            content, before = insight.entry.content, passed.before.content
            if before.next_step is None and content.due is None:
                content = replace(content, next_step=None, owner=None, person=before.person)
                self._journal.amend(passed.before.id, content)
            self._book.listening.put_outcome(replace(insight.outcome, praise=None), self._clock.now())

    def _open(self, entry_id: str) -> Insight:
        """Thanks that are no praise yet, or whose praise is in the bin."""
        insight = self._listening.insight(entry_id)
        if insight.entry.content.kind is not Kind.THANKS:
            raise InvalidInputError(
                tr("That record is no thanks."), tr("Give it the kind “thanks” first, or record the praise by itself.")
            )
        praise = self._book.entries.get(insight.outcome.praise) if insight.outcome.praise else None
        if praise is not None and praise.removed is None:
            raise InvalidInputError(tr("These thanks are praise already."), tr("Change that record, or remove it."))
        return insight

    def _only_one_named(self, text: str) -> str | None:
        named = names_of(tuple(self._book.people.all())).named_in(text)
        return named[0].name if len(named) == 1 else None

    def _called(self, name: str) -> str:
        person = match(name, self._book.people.all())
        return person.called if person else name
