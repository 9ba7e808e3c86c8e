"""Everything for a 1:1 with one person, on one page, for the leader alone.

Praise, check-ins, steps and plans stand in the leader's own words, other people's names included: the page is for
whoever wrote them, and praise is said again as it was written. What was heard about the person is different, for it
was said in confidence and the page lies on the table between two people: who said it is left out, other people's names
are masked as in the one-person file, and a text whose words tell who spoke is held back.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from goodword.core.coaching_plans import CoachingPlans, Practising
from goodword.core.errors import NotFoundError
from goodword.core.language import marked, number, strung, tr
from goodword.core.naming import tells_speaker
from goodword.core.next_steps import NextSteps
from goodword.core.note_blocks import Block, Heading, Item, Items, Paragraph, Subtitle, Title, one_line
from goodword.core.people import Person, match
from goodword.core.person_file import MASK
from goodword.core.person_left import document_item, told_words
from goodword.core.plan_words import plan_lines, stage_question
from goodword.core.ports import Book, Query
from goodword.core.practices import Entry, Kind, Practice
from goodword.core.preferences import Preferences
from goodword.core.soundness import record_count
from goodword.core.step_words import asked_words, standing_words, whom_words
from goodword.core.steps import Step, StepState, step_of
from goodword.core.team_words import NO_SKILL, away_words, full_date, likes_title, since_words
from goodword.core.typed_dates import date_words
from goodword.core.unnaming import masked

WEEKS, MOST = 8, 12
"""How far back the page looks, and how many of a kind stand on it."""

PRIVATE = marked("Private: for you alone.")
_BOUNDS = marked("From the last eight weeks, and the latest twelve of a kind. History has all of it.")
_HELD_BACK = marked("Held back: its words tell who said it.")


@dataclass(frozen=True, slots=True)
class OneToOne:
    """The page about a person, and their open steps, which can be done something about.

    The steps stand as blocks of their own, so that a window can show what can be pressed in their place.
    """

    person: Person
    head: list[Block]
    agreed: list[Block]
    rest: list[Block]
    steps: list[Step]

    @property
    def blocks(self) -> list[Block]:
        """All of it, as it is saved."""
        return [*self.head, *self.agreed, *self.rest]


class OneToOnes:
    """Makes such pages. They only read, and read no more of the book than stands on them."""

    def __init__(self, book: Book, preferences: Preferences, plans: CoachingPlans, steps: NextSteps) -> None:
        self._book = book
        self._preferences = preferences
        self._plans = plans
        self._steps = steps

    def about(self, person_id: str) -> OneToOne:
        """The page about whoever has that id or name, as of one moment. NotFoundError for nobody, or who is gone."""
        with self._book.reading():
            people = self._book.people.all()
            person = next((one for one in people if one.id == person_id), None) or match(person_id, people)
            if person is None:
                raise NotFoundError(tr("That person is no longer on the team."), tr("Look at the team again."))
            steps = self._steps.unfinished(person.name)
            others = [one for one in people if one.id != person.id]
            page = _Page(self._book, person, others, self._preferences.today())
            head = page.head(self._plans.of(person.name))
            return OneToOne(person, head, page.agreed(steps), page.rest(), steps)


class _Page:
    def __init__(self, book: Book, person: Person, others: Sequence[Person], today: date) -> None:
        self._book = book
        self._person = person
        self._others = others
        self._today = today
        self._praise = self._lately(Practice.PRAISE)
        self._checked_in = self._lately(Practice.COACHING)
        self._heard = self._lately(Practice.LISTENING)

    def head(self, practising: Practising) -> list[Block]:
        return [
            Title(one_line(tr("One-to-one with {name}").format(name=self._person.name))),
            Subtitle(tr("As of {date}").format(date=full_date(self._today))),
            Paragraph(tr(PRIVATE)),
            Paragraph(tr(_BOUNDS)),
            *_part(tr("Who", "a heading"), self._who()),
            *_part(tr("One skill at a time"), self._skill(practising)),
        ]

    def agreed(self, steps: Iterable[Step]) -> list[Block]:
        return list(_part(tr("Open next steps"), self._open(steps)))

    def rest(self) -> list[Block]:
        query = Query(practices=frozenset({Practice.COACHING}), person=self._person.name, limit=1)
        last = self._checked_in[:1] or self._book.entries.find(query)
        since = last[0].date if last else date.min
        fresh = [entry for entry in self._praise if entry.date >= since]
        return [
            *_part(tr("Agreed last time"), map(self._agreed_then, last)),
            *_part(tr("Praise since the last check-in"), map(self._record, fresh)),
            *_part(tr("Praise before that"), map(self._record, self._praise[len(fresh) :])),
            *_part(tr("Check-ins lately"), map(self._record, self._checked_in)),
            *_part(tr("What was heard about them", "a heading"), map(self._said, self._heard)),
            *_part(tr("What they and others were told"), self._told()),
        ]

    def _who(self) -> Iterator[Item]:
        yield document_item(tr("Likes praise"), likes_title(self._person.recognition))
        lines = (since_words(self._person, self._today), away_words(self._person, self._today))
        yield document_item("", *filter(None, lines))

    def _skill(self, practising: Practising) -> Iterator[Item]:
        plan = practising.plan
        lines = plan_lines(plan, self._day)[:-1] if plan else [tr(NO_SKILL)]
        yield document_item("", *lines)
        if practising.evidence:
            shown = tr("Named in {records} so far", "3 records").format(records=record_count(len(practising.evidence)))
            yield document_item("", shown)
        question = stage_question(practising.stage, self._person.called)
        yield document_item("", tr("To ask now: {question}").format(question=question))

    def _open(self, steps: Iterable[Step]) -> Iterator[Item]:
        for step in steps:
            stands = (whom_words(step), standing_words(step, self._today))
            yield document_item("", asked_words(step, self._today), strung(stands))

    def _agreed_then(self, entry: Entry) -> Item:
        step = self._step(entry)
        if step is None:
            return document_item(self._day(entry.date), tr("No step was agreed."))
        stands = (whom_words(step), standing_words(step, self._today))
        return document_item(self._day(entry.date), step.text, strung(stands))

    def _record(self, entry: Entry) -> Item:
        skill = entry.content.skill
        more = (tr("Skill: {skill}").format(skill=skill),) if skill else ()
        return document_item(self._day(entry.date), entry.content.text, *more)

    def _said(self, entry: Entry) -> Item:
        content = entry.content
        texts = [text for text in (content.text, content.action) if text]
        if content.heard_from and any(tells_speaker(content.heard_from, text) for text in texts):
            return document_item(self._day(entry.date), tr(_HELD_BACK))
        return document_item(
            self._day(entry.date), *(masked(text, self._others, self._person, tr(MASK)) for text in texts)
        )

    def _told(self) -> Iterator[Item]:
        """Notes that told of their records, and thanks that were passed on to them, the latest first."""
        records = {entry.id: entry for entry in (*self._praise, *self._heard)}
        tellings = self._book.told.of(list(records))
        found = [(told.moment.date(), told_words(records[told.entry], told, self._day)) for told in tellings]
        for entry in self._heard:
            step = self._step(entry) if entry.content.kind is Kind.THANKS else None
            if step is not None and step.since is not None and step.state is StepState.DONE:
                said = tr("The thanks of {date} were passed on").format(date=self._day(entry.date))
                found.append((step.since, said))
        found.sort(key=lambda one: one[0], reverse=True)
        return (document_item(self._day(day), words) for day, words in found)

    def _step(self, entry: Entry) -> Step | None:
        return step_of(entry, self._book.steps.marks([entry.id]).get(entry.id, ()))

    def _day(self, day: date) -> str:
        return date_words(day, self._today)

    def _lately(self, practice: Practice) -> list[Entry]:
        since = self._today - timedelta(weeks=WEEKS)
        return self._book.entries.find(Query(practices=frozenset({practice}), person=self._person.name, since=since))


def _part(heading: str, found: Iterable[Item]) -> Iterator[Block]:
    """The heading with the first of these items, and how many more there are; nothing where there is none."""
    items = tuple(found)
    if not items:
        return
    yield Heading(heading)
    yield Items(tuple(Item(item.lead or None, item.paragraphs) for item in items[:MOST]))
    if (more := len(items) - MOST) > 0:
        yield Paragraph(tr("{n} more.|{n} more.", "", more).format(n=number(more)))
