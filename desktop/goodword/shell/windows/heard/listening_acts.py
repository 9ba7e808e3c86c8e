"""What can be done with topics and with things heard: each act asks where it must, does it, and can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from goodword.core.errors import KnownError, NotFoundError
from goodword.core.insights import Answer, Insight
from goodword.core.language import marked, tr
from goodword.core.practices import Paraphrase
from goodword.core.thanks import PassedOn
from goodword.core.topics import Topic
from goodword.core.typed_dates import date_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.heard.day_sheet import DaySheet
from goodword.shell.windows.heard.same_topic_sheet import SameTopicSheet
from goodword.shell.windows.heard.thanks_sheet import ThanksSheet
from goodword.shell.windows.heard.wording_sheet import WordingSheet
from goodword.shell.windows.note.sheet import Sheet

_TODAY = {Answer.ACTED: marked("Acted on today"), Answer.TOLD: marked("Told today")}
_ON = {Answer.ACTED: marked("Acted on: {date}"), Answer.TOLD: marked("Told: {date}")}
_AGAIN = {Answer.ACTED: marked("Not acted on yet"), Answer.TOLD: marked("Not told yet")}
_TITLES = {Answer.ACTED: marked("Acted on another day"), Answer.TOLD: marked("Told on another day")}
_ASKED = {Answer.ACTED: marked("When was something done about it?"), Answer.TOLD: marked("When did you tell them?")}


class ListeningActs(QObject):
    """Acts over `window`. `done` tells what was done in words, how it is undone, and which topic to choose, None for
    the one that is; `failed` why not. Sheets keep what was typed and say themselves what is wrong with it.
    """

    done = Signal(str, object, object)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._desk = around.desk
        self._sheet: Sheet | None = None
        self._about = ""
        around.watch.changed.connect(self._look)

    def answer(self, insight: Insight, answer: Answer) -> None:
        """It was acted on, or told, today; nothing where a day is known already."""
        if _day(insight, answer) is None:
            self._try(
                lambda: self._desk.listening.answered(insight.entry.id, answer),
                tr(_TODAY[answer]),
                lambda: self._desk.listening.not_answered(insight.entry.id, answer),
            )

    def answer_on(self, insight: Insight, answer: Answer) -> None:
        """Ask for the day."""
        entry_id, use = insight.entry.id, self._desk.listening

        def keep(day: date) -> None:
            use.answered(entry_id, answer, day)
            said = tr(_ON[answer]).format(date=date_words(day, self._desk.preferences.today()))
            self.done.emit(said, lambda: use.not_answered(entry_id, answer), None)

        self._open(DaySheet(self._around, self._window, tr(_TITLES[answer]), tr(_ASKED[answer]), keep), entry_id)

    def drop_answer(self, insight: Insight, answer: Answer) -> None:
        """Take a day back."""
        day = _day(insight, answer)
        self._try(
            lambda: self._desk.listening.not_answered(insight.entry.id, answer),
            tr(_AGAIN[answer]),
            lambda: self._desk.listening.answered(insight.entry.id, answer, day),
        )

    def confirm(self, insight: Insight) -> None:
        """Whoever said it agreed with the summary."""
        entry = insight.entry
        self._try(
            lambda: self._desk.amend(entry.id, replace(entry.content, paraphrase=Paraphrase.CONFIRMED)),
            tr("Confirmed", "a paraphrase"),
            lambda: self._desk.amend(entry.id, entry.content),
        )

    def correct(self, insight: Insight) -> None:
        """Ask for the right wording."""
        entry = insight.entry

        def keep(text: str) -> None:
            self._desk.listening.correct(entry.id, text)
            self.done.emit(tr("Both wordings are kept"), lambda: self._desk.amend(entry.id, entry.content), None)

        self._open(WordingSheet(self._around, self._window, entry.content.text, keep), entry.id)

    def praise(self, insight: Insight) -> None:
        """Make praise of thanks: at once where it is known for whom, else ask."""
        if not insight.may_be_praise:
            return
        thanks, entry_id = self._desk.thanks, insight.entry.id
        try:
            draft, people = thanks.draft(entry_id), self._desk.journal.people()
            if draft.content.person is not None:
                self._praised(thanks.praise_from(entry_id))
                return
        except KnownError as error:
            self.failed.emit(error)
            return
        def keep(person: str | None, text: str) -> None:
            self._praised(thanks.praise_from(entry_id, person, text))

        self._open(ThanksSheet(self._around, self._window, draft, people, keep), entry_id)

    def merge(self, topic: Topic) -> None:
        """Ask which topic it is the same as."""
        try:
            others = [one for one in self._desk.listening.topics() if one.name != topic.name]
        except KnownError as error:
            self.failed.emit(error)
            return

        def keep(name: str) -> None:
            merged = self._desk.listening.merge(topic.name, name)
            said = tr("{topic} is counted under {name}").format(topic=topic.name, name=merged.name)
            self.done.emit(said, lambda: self._desk.listening.separate(topic.name), merged.name)

        SameTopicSheet(self._around, self._window, topic, others, keep).open()

    def separate(self, name: str) -> None:
        """Another name of a topic is a topic of its own again."""
        use = self._desk.listening
        try:
            alias = use.separate(name)
        except KnownError as error:
            self.failed.emit(error)
            return
        said = tr("{topic} is a topic of its own again").format(topic=alias.name)
        self.done.emit(said, lambda: use.merge(alias.name, alias.topic), None)

    def _open(self, sheet: Sheet, entry_id: str) -> None:
        """Over the window, until it is done or the record it is about is gone."""
        self._sheet, self._about = sheet, entry_id
        sheet.finished.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self._sheet = None

    def _look(self) -> None:
        if self._sheet is None:
            return
        try:
            self._desk.listening.insight(self._about)
        except NotFoundError:
            self._sheet.close()
        except KnownError as error:
            self.failed.emit(error)

    def _praised(self, passed: PassedOn) -> None:
        person = passed.praise.content.person
        said = tr("Praise saved; passing it on is a next step of yours") if person else tr("Praise saved")
        self.done.emit(said, lambda: self._desk.thanks.take_back(passed), None)

    def _try(self, act: Callable[[], object], said: str, undo: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.done.emit(said, undo, None)


def _day(insight: Insight, answer: Answer) -> date | None:
    outcome = insight.outcome
    return outcome.acted if answer is Answer.ACTED else outcome.told
