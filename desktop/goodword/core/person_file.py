"""Everything that is kept about one person, as a document for them: other people's names are masked in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from goodword.core.date_words import from_to
from goodword.core.days import joined_days
from goodword.core.errors import NotFoundError
from goodword.core.insights import Outcome
from goodword.core.language import marked, tr
from goodword.core.naming import tells_speaker
from goodword.core.note_blocks import Block, Heading, Item, Items, Paragraph, Subtitle, Title, one_line
from goodword.core.note_words import Audience
from goodword.core.people import Person, Recognition, match
from goodword.core.person_left import WhatLeft, document_item
from goodword.core.plan_words import plan_lines
from goodword.core.ports import Book, Draft
from goodword.core.practices import Entry, Owner, Practice
from goodword.core.preferences import Preferences
from goodword.core.steps import StepMark, StepState
from goodword.core.team_words import weekday_words
from goodword.core.unnaming import Unnaming, masked

MASK = marked("[another person]")
"""What stands for the names of others."""

_WISHES = {
    Recognition.PUBLIC: marked("in public", "how somebody likes to be praised"),
    Recognition.TEAM: marked("in the team", "how somebody likes to be praised"),
    Recognition.PRIVATE: marked("in private", "how somebody likes to be praised"),
    None: marked("never asked", "how somebody likes to be praised"),
}
_ABOUT = {
    Practice.PRAISE: marked("Praise", "a heading"),
    Practice.COACHING: marked("Coaching", "a heading"),
    Practice.LISTENING: marked("What was heard about them", "a heading"),
}
_FOR = {
    Audience.MANAGER: marked("For the manager"),
    Audience.TEAM: marked("For the team"),
    Audience.COMPANY: marked("For the company"),
    Audience.PERSON: marked("For the person"),
}
_ALL_OF_IT = marked("This is all that is kept about {name}. Names of others are left out.")
_STEPS = {
    StepState.OPEN: marked("Open again", "what became of a step"),
    StepState.DONE: marked("Done", "what became of a step"),
    StepState.MOVED: marked("Moved to another day", "what became of a step"),
    StepState.DROPPED: marked("Dropped", "what became of a step"),
}
_SENTENCE = re.compile(r"(?<=[.!?…。！？])\s+|\n+")


@dataclass(frozen=True, slots=True)
class PersonFile:
    """A document about `name`, and how many records are in it."""

    name: str
    blocks: list[Block]
    records: int


class PersonFiles:
    """Makes such documents."""

    def __init__(self, book: Book, preferences: Preferences) -> None:
        self._book = book
        self._preferences = preferences

    def about(self, name: str) -> PersonFile:
        """Everything about that person, with their records in the bin, as of one moment. NotFoundError for nobody."""
        with self._book.reading():
            people = self._book.people.all()
            person = match(name, people)
            if person is None:
                raise NotFoundError(tr("Nobody in the book has that name."), tr("goodword people lists the team."))
            others = [one for one in people if one.id != person.id]
            return _Making(self._book, person, others).file(tr("As of {date}").format(date=self._preferences.today()))


class _Making:
    def __init__(self, book: Book, person: Person, others: Sequence[Person]) -> None:
        self._book = book
        self._person = person
        self._others = others
        self._marks: dict[str, list[StepMark]] = {}
        self._outcomes = {outcome.entry: outcome for outcome in book.listening.outcomes()}
        self._unnaming = Unnaming([person.name, *person.also], [person.mail or ""], others)
        self._left = WhatLeft(book, person, self._unnaming)

    def file(self, as_of: str) -> PersonFile:
        entries = sorted(self._book.entries.every(), key=lambda entry: (entry.date, entry.created_at))
        theirs = [entry for entry in entries if entry.content.person == self._person.name]
        elsewhere = [entry for entry in entries if entry.content.person != self._person.name and self._is_in(entry)]
        ids = {entry.id: entry for entry in (*theirs, *elsewhere)}
        self._marks = self._book.steps.marks([entry.id for entry in theirs])
        parts: list[tuple[str, Iterable[Item]]] = [(tr("What is known"), self._facts())]
        for practice, heading in _ABOUT.items():
            parts.append(
                (tr(heading, "a heading"), [self._record(one) for one in theirs if one.content.practice is practice])
            )
        parts += [
            (tr("Skills", "a heading"), self._skills()),
            (tr("Named in other records"), map(self._mention, elsewhere)),
            (tr("Put in other words for a note"), self._other_words(ids)),
            (tr("What was told to whom"), self._left.told(ids)),
            (tr("Mail"), self._left.mails(ids)),
            (tr("Half written"), filter(None, map(self._draft, self._book.drafts.all()))),
            (tr("Days off"), self._days_off()),
        ]
        blocks: list[Block] = [
            Title(one_line(tr("Everything about {name}").format(name=self._person.name))),
            Subtitle(as_of),
            Paragraph(tr(_ALL_OF_IT).format(name=one_line(self._person.name))),
        ]
        for heading, items in parts:
            if found := tuple(items):
                blocks += [Heading(heading), Items(found)]
        return PersonFile(self._person.name, blocks, len(ids))

    def _facts(self) -> Iterator[Item]:
        person = self._person
        yield document_item(tr("Name"), person.name)
        if person.spoken:
            yield document_item(tr("Called"), person.spoken)
        if person.aliases:
            yield document_item(tr("Also written"), *person.aliases)
        wish = tr(_WISHES[person.recognition], "how somebody likes to be praised")
        yield document_item(tr("Likes to be praised"), wish)
        for label, value in (
            (tr("On the team since"), person.added),
            (tr("Left on"), person.left),
            (tr("Mail"), person.mail),
        ):
            if value:
                yield document_item(label, str(value))
        if person.weekdays is not None:
            yield document_item(tr("Works on"), weekday_words(person.weekdays))
        if person.away:
            away = joined_days(person.away)
            yield document_item(tr("On leave"), *(from_to(str(off.first), str(off.last)) for off in away))

    def _record(self, entry: Entry) -> Item:
        content = entry.content
        owner = {Owner.THEM: tr("the person"), Owner.ME: tr("the leader"), None: None}[content.owner]
        facts = (
            (tr("Skill"), content.skill),
            (tr("Next step"), content.next_step),
            (tr("Who does it"), owner),
            (tr("Follow up on"), content.due and str(content.due)),
            *self._became(entry),
            (tr("Heard from"), self._speaker(content.heard_from)),
            (tr("Topic"), content.topic),
            (tr("Kind"), content.kind),
            (tr("Paraphrase"), content.paraphrase),
            (tr("Action"), content.action),
            *self._came_of(entry),
            (tr("In the bin since"), entry.removed and f"{entry.removed:%Y-%m-%d}"),
        )
        lines = [content.text, *(f"{label}: {value}" for label, value in facts if value)]
        return document_item(str(entry.date), *map(self._masked, lines))

    def _skills(self) -> Iterator[Item]:
        """Their plans, and of others' the lines that name them."""
        for plan in self._book.plans.all():
            theirs = plan.person == self._person.name
            lines = [one for one in plan_lines(plan) if theirs or self._unnaming.names(one, plan.person)]
            if lines:
                yield document_item(str(plan.begun), *map(self._masked, lines))

    def _became(self, entry: Entry) -> Iterator[tuple[str, str]]:
        for mark in self._marks.get(entry.id, ()):
            yield tr(_STEPS[mark.state], "what became of a step"), str(mark.on)

    def _came_of(self, entry: Entry) -> Iterator[tuple[str, str | None]]:
        if entry.content.practice is Practice.LISTENING:
            outcome = self._outcomes.get(entry.id, Outcome(entry.id))
            yield tr("Acted on"), str(outcome.acted or "")
            yield tr("Told whoever said it on"), str(outcome.told or "")
            yield tr("Before it was corrected"), outcome.text_before

    def _mention(self, entry: Entry) -> Item:
        """Of what was written about somebody else only the sentences that name them."""
        content = entry.content
        texts = [content.text, content.skill, content.next_step, content.topic, content.action, self._before(entry)]
        lines = [self._sentences(text, content.person) for text in texts if text]
        if content.heard_from and self._unnaming.names(content.heard_from):
            lines.append(tr("Heard from: {who}").format(who=content.heard_from))
        return document_item(str(entry.date), *(self._masked(line) for line in lines if line))

    def _sentences(self, text: str, about: str | None) -> str:
        if about is None:
            return text
        return " … ".join(one for one in _SENTENCE.split(text) if self._unnaming.names(one, about))

    def _other_words(self, ids: dict[str, Entry]) -> Iterator[Item]:
        for choice in self._book.notes.every():
            about = ids[choice.entry].content.person if choice.entry in ids else None
            for text in (choice.text, choice.action):
                if text and (about == self._person.name or self._unnaming.names(text, about)):
                    shown = text if about == self._person.name else self._sentences(text, about)
                    yield document_item(tr(_FOR[choice.audience]), self._masked(shown))

    def _draft(self, draft: Draft) -> Item | None:
        values = dict(draft.fields)
        about = values.get("person") or None
        theirs = about is not None and self._unnaming.names(about)
        found = [value for value in values.values() if value.strip() and (theirs or self._unnaming.names(value, about))]
        if not found:
            return None
        shown = found if theirs else [self._sentences(value, about) for value in found]
        return document_item(f"{draft.changed_at:%Y-%m-%d}", *map(self._masked, shown))

    def _days_off(self) -> Iterator[Item]:
        for off in self._book.days.time_off():
            if self._unnaming.names(off.reason):
                yield document_item(from_to(str(off.first), str(off.last)), self._masked(off.reason))

    def _is_in(self, entry: Entry) -> bool:
        content = entry.content
        texts = (content.text, content.skill, content.next_step, content.heard_from, content.topic, content.action)
        return any(text and self._unnaming.names(text, content.person) for text in (*texts, self._before(entry)))

    def _before(self, entry: Entry) -> str | None:
        return self._outcomes[entry.id].text_before if entry.id in self._outcomes else None

    def _speaker(self, speaker: str | None) -> str | None:
        """Who said it stays between them and the leader, unless it is a role or the person themself."""
        if speaker is None or self._unnaming.names(speaker) or not tells_speaker(speaker, speaker):
            return speaker
        return tr(MASK)

    def _masked(self, text: str) -> str:
        return masked(text, self._others, self._person, tr(MASK))
