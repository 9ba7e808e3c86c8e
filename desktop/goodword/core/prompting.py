"""Use cases about prompts: what is remembered between them is kept in the book."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from goodword.core.journal import Journal
from goodword.core.naming import names_of
from goodword.core.ports import Book, Clock, Notice
from goodword.core.practices import Practice
from goodword.core.preferences import Preferences
from goodword.core.prompt_state import Pause, PromptState
from goodword.core.prompt_texts import PromptTexts
from goodword.core.prompts import note_offer, prompt, turn_of, whom_to_ask_about
from goodword.core.prompts_ahead import next_due
from goodword.core.reminders import (
    Decision,
    ReminderRules,
    TodayFacts,
    answered,
    decide,
    decide_note,
    in_a_meeting,
    later_today,
    offered,
    resumed,
    shown,
    snoozed,
)
from goodword.core.weeks import Week
from goodword.core.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Asking:
    """A prompt that is due: its notice, and the id of the person it names, if it names one."""

    notice: Notice
    named: str | None


@dataclass(frozen=True, slots=True)
class Offer:
    """The note of a week, offered: its notice."""

    notice: Notice
    week: Week


GoodWords = Callable[[Week], tuple[int, int]]
"""How many praises, and how many things heard, the week's note has to tell the manager, unless it was told already."""


class Prompting:
    """When the leader is asked, and what became of it. The texts come from resources and the leader."""

    def __init__(
        self,
        book: Book,
        clock: Clock,
        preferences: Preferences,
        workdays: Workdays,
        journal: Journal,
        texts: Callable[[], PromptTexts],
        good_words: GoodWords,
    ) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences
        self._workdays = workdays
        self._journal = journal
        self._good_words = good_words
        self._shipped = texts

    @property
    def shipped(self) -> PromptTexts:
        """As they come with Goodword in the language spoken, whatever the leader made of them."""
        return self._shipped()

    @property
    def texts(self) -> PromptTexts:
        """What is asked: the leader's own, and what they did not hide."""
        return self._preferences.current().prompts.applied(self.shipped)

    def decide(self, awake_since: datetime | None = None) -> Decision:
        """Whether a prompt is due now, and by when to look again."""
        return decide(self._clock.now(), self._rules(), self._state(), self._facts(), awake_since)

    def next_due(self) -> datetime | None:
        """When a prompt will be due next if nothing is recorded until then; None where none is for days."""
        return next_due(self._clock.now(), self._rules(), self._state(), self._facts())

    def asking(self) -> Asking:
        """The prompt as it would be shown now; something must be open today."""
        rules, facts = self._rules(), self._facts()
        person, people = None, self._journal.people()
        if rules.names and facts.open_practices[0] is Practice.PRAISE:
            state = self._state()
            person = whom_to_ask_about(people, self._journal.last_praise(), facts.plan, state.named)
        texts = self._texts_of_notices(rules)
        name = person.addressed_among(people) if person else None
        notice = prompt(facts, texts, turn_of(facts.plan), rules, name)
        return Asking(notice, person.id if person else None)

    def _texts_of_notices(self, rules: ReminderRules) -> PromptTexts:
        """What may be asked on the screen for all to see: without names, no question of the leader's own has one."""
        choices = self._preferences.current().prompts
        if not rules.names and choices.own:
            names = names_of(tuple(self._journal.people()))
            choices = choices.unnamed(lambda text: bool(names.named_in(text)))
        return choices.applied(self.shipped)

    def offer(self, awake_since: datetime | None = None) -> Offer | None:
        """The offer of the week's note, if it is due now and there is something in the note that nobody was told."""
        week = decide_note(self._clock.now(), self._rules(), self._state(), self._facts(), awake_since)
        if week is None:
            return None
        praises, topics = self._good_words(week)
        return Offer(note_offer(week, praises, topics), week) if praises or topics else None

    def mark_offered(self, offer: Offer) -> None:
        """The offer is on the screen."""
        self._keep(offered(self._state(), offer.week))

    def pause(self) -> Pause | None:
        """The pause in force, if any."""
        return self._state().pause_at(self._clock.now())

    def mark_shown(self, asking: Asking) -> None:
        """The prompt is on the screen."""
        self._keep(shown(self._state(), self._clock.now(), self._rules(), asking.named))

    def answer(self) -> None:
        """The leader took the prompt up."""
        self._keep(answered(self._state(), self._clock.now(), self._rules()))

    def snooze(self) -> None:
        """Ask again in 15 minutes."""
        self._keep(snoozed(self._state(), self._clock.now()))

    def later_today(self) -> None:
        """Ask again an hour before work ends, or in an hour."""
        self._keep(later_today(self._state(), self._clock.now(), self._rules()))

    def in_a_meeting(self) -> None:
        """Ask nothing for an hour."""
        self._keep(in_a_meeting(self._state(), self._clock.now()))

    def resume(self) -> None:
        """Take a pause back."""
        self._keep(resumed(self._state()))

    def _rules(self) -> ReminderRules:
        settings = self._preferences.current()
        return ReminderRules(
            prompt_times=settings.prompt_times,
            work_start=settings.work_start,
            work_end=settings.work_end,
            day_start=settings.day_start,
            names=settings.names_in_prompts,
            week_begins=self._preferences.week_begins(),
        )

    def _facts(self) -> TodayFacts:
        status = self._workdays.status()
        return TodayFacts(status.plan, status.today.open)

    def _state(self) -> PromptState:
        return PromptState.from_json(self._book.prompts.load())

    def _keep(self, state: PromptState) -> None:
        with self._book.transaction():
            self._book.prompts.save(state.to_json(), self._clock.now())
