"""Use cases about what was heard: topics, two that are one, and what came of each thing."""

from dataclasses import replace
from datetime import date

from goodword.core.errors import InvalidInputError, NotFoundError, quoted
from goodword.core.insights import Answer, Insight, Outcome
from goodword.core.journal import Journal
from goodword.core.language import marked, tr
from goodword.core.ports import Book, Clock
from goodword.core.practices import FIELD_LIMIT, Entry, Kind, Paraphrase, Practice, clean, is_blank
from goodword.core.preferences import Preferences
from goodword.core.topics import Topic, TopicAlias, TopicNames, board, complete_topic, four_weeks


class ListeningBoard:
    """What was heard. Every change is in the book when the method returns."""

    def __init__(self, book: Book, clock: Clock, preferences: Preferences, journal: Journal) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences
        self._journal = journal

    def topics(self) -> list[Topic]:
        """Every topic, the most heard in the last four weeks first."""
        today = self._preferences.today()
        return board(self._book.listening.counts(four_weeks(today)[1], today), self._names())

    def complete(self, typed: str) -> list[Topic]:
        """The topics that `typed` may mean."""
        return complete_topic(typed, self.topics())

    def merge(self, name: str, into: str) -> Topic:
        """Two are one: the first goes by the name of the second, which may be a new one. The topic they are.

        Records keep what was written. NotFoundError where nothing was heard of the first, InvalidInputError where
        both are one already.
        """
        into = _checked(into)
        with self._book.transaction():
            topics, names = self.topics(), self._names()
            source = next((topic for topic in topics if names.key(topic.name) == names.key(name)), None)
            if source is None:
                raise NotFoundError(
                    tr("Nothing was heard about {topic}.").format(topic=quoted(name)), tr("goodword topics lists them.")
                )
            if names.key(into) == names.key(source.name):
                raise InvalidInputError(tr("That is one and the same topic."), tr("Choose another one."))
            self._book.listening.add_alias(TopicAlias(source.name, names.of(into), self._clock.now()))
            return self._topic(into)

    def separate(self, name: str) -> TopicAlias:
        """Take back that `name` is another topic's name; what it was. NotFoundError where it is none's."""
        with self._book.transaction():
            alias = self._names().alias(name)
            if alias is None:
                raise NotFoundError(
                    tr("{topic} was not merged into another topic.").format(topic=quoted(name)),
                    tr("goodword topics lists the other names of each."),
                )
            self._book.listening.drop_alias(alias.name)
        return alias

    def heard(
        self,
        kind: Kind | None = None,
        topic: str | None = None,
        since: date | None = None,
        limit: int | None = None,
    ) -> list[Insight]:
        """What was heard, newest first: grievances, wishes, thanks or unexpected uses alone, or of one topic.

        A topic stands for all its names, whatever the accents and capitals.
        """
        names, written = self._names(), None
        if topic is not None:
            written = [one for one in self._book.listening.topics() if names.key(one) == names.key(topic)]
        return [self._insight(*one, names) for one in self._book.listening.heard(kind, since, written, limit)]

    def to_ask_about(self) -> Insight | None:
        """The oldest thing heard of which it is not known what came of it; `asked` makes that once."""
        found = self._book.listening.to_ask_about(self._preferences.today())
        return self._insight(*found, self._names()) if found else None

    def insight(self, entry_id: str) -> Insight:
        """One thing heard; NotFoundError where no such record is there."""
        entry = self._journal.entry(entry_id)
        if entry.removed or entry.content.practice is not Practice.LISTENING:
            raise NotFoundError(
                tr("That record is no thing heard."), tr("goodword list --practice listening --json shows the ids.")
            )
        return self._insight(entry, self._book.listening.outcome(entry_id), self._names())

    def answered(self, entry_id: str, answer: Answer, on: date | None = None) -> Insight:
        """It was acted on, or whoever said it was told: on that day, today unless given.

        InvalidInputError for a day before it was heard or after today.
        """
        today = self._preferences.today()
        on = on or today
        with self._book.transaction():
            insight = self.insight(entry_id)
            if not min(insight.entry.date, today) <= on <= today:
                raise InvalidInputError(
                    tr("{day} is not between the day it was heard and today.").format(day=on), tr("Give another day.")
                )
            return self._keep(insight, _with(insight.outcome, answer, on))

    def not_answered(self, entry_id: str, answer: Answer) -> Insight:
        """Take that back."""
        with self._book.transaction():
            insight = self.insight(entry_id)
            return self._keep(insight, _with(insight.outcome, answer, None))

    def asked(self, entry_id: str) -> Insight:
        """The leader was asked what came of it, and is not asked again."""
        with self._book.transaction():
            insight = self.insight(entry_id)
            return self._keep(insight, replace(insight.outcome, asked=insight.outcome.asked or self._clock.now()))

    def correct(self, entry_id: str, text: str) -> Insight:
        """Whoever said it put the summary right: `text` stands from now on, and the first wording is kept beside.

        InvalidInputError as for Journal.amend.
        """
        with self._book.transaction():
            before = self.insight(entry_id)
            content = replace(before.entry.content, text=text, paraphrase=Paraphrase.CORRECTED)
            self._journal.amend(entry_id, content)
            kept = before.outcome.text_before or before.entry.content.text
            return self._keep(self.insight(entry_id), replace(before.outcome, text_before=kept))

    def _keep(self, insight: Insight, outcome: Outcome) -> Insight:
        if outcome != insight.outcome:
            self._book.listening.put_outcome(outcome, self._clock.now())
        return replace(insight, outcome=outcome)

    def _topic(self, name: str) -> Topic:
        names = self._names()
        return next(topic for topic in self.topics() if names.key(topic.name) == names.key(name))

    def _insight(self, entry: Entry, outcome: Outcome, names: TopicNames) -> Insight:
        topic = entry.content.topic
        return Insight(entry, names.of(topic) if topic else None, outcome)

    def _names(self) -> TopicNames:
        return TopicNames(self._book.listening.aliases())


def _with(outcome: Outcome, answer: Answer, on: date | None) -> Outcome:
    return replace(outcome, acted=on) if answer is Answer.ACTED else replace(outcome, told=on)


def _checked(name: str) -> str:
    name = clean(name, marked("topic", "a field"), lines=False)
    if is_blank(name) or len(name) > FIELD_LIMIT:
        raise InvalidInputError(tr("That is no name for a topic."), tr("Type a few words."))
    return name
