"""Today: what is done, what is open, how the leader stands."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from goodword.core.absences import Absence, without_break
from goodword.core.calendar_words import range_words
from goodword.core.date_words import begun, weekday_date
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.ports import Query
from goodword.core.practices import Entry, Practice
from goodword.core.prompt_state import Pause
from goodword.core.prompts import turn_of
from goodword.core.standing_words import day_name, day_sentence
from goodword.core.streaks import Series
from goodword.core.upward import unmentioned_words
from goodword.core.workdays import Status
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import GROUP_GAP, MARGIN
from goodword.shell.tray import mark_state
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.folding_row import FoldingRow
from goodword.shell.widgets.question_bar import QuestionBar
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.day.follow_up_row import FollowUpRow
from goodword.shell.windows.day.practice_card import CardFacts, PracticeCard
from goodword.shell.windows.day.retention_asker import RetentionAsker
from goodword.shell.windows.day.standing_cards import ShowedUpCard, WeekCard
from goodword.shell.windows.day.time_off_marker import TimeOffMarker
from goodword.shell.windows.day.today_head import TodayHead
from goodword.shell.windows.day.today_week import fillable_day, first_open, week_cells, week_sentence
from goodword.shell.windows.records.read_only_banner import ReadOnlyBanner
from goodword.shell.windows.window import Window, room

_COLUMN_GAP = 12
_SECOND = timedelta(seconds=1)


class TodayWindow(Window):
    """The day at a glance; everything else can be reached from here, also where there is no tray.

    Where the book can't be read, what was read last stays in view below the words that say so. After some silent
    workdays it asks once whether the leader was off; until that is answered, the silence breaks no run in view.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Today", "a window"), 920, 520, 909, 500)
        theme = around.theme
        self._absence: Absence | None = None
        self._was_left = False
        self._status: Status | None = None
        self._records: dict[Practice, Entry] = {}
        self._asked_of: dict[Practice, str | None] = {}
        self._head = TodayHead(around)
        self._head.sentence.setWordWrap(True)
        self._banner = Banner(theme, tr("Read again", "a button"))
        self._banner.acted.connect(self.refresh)
        self._question = QuestionBar(theme, tr("Yes, I was off", "a button"), tr("No", "a button"))
        self._question.answered.connect(self._answer)
        self._toast = Toast(theme, self)
        self._old = RetentionAsker(around, self._toast)
        self._follow_up = FollowUpRow(around, self._toast, _COLUMN_GAP)
        self._cards = {practice: PracticeCard(theme, practice) for practice in Practice}
        self._showed_up = ShowedUpCard(theme)
        self._upward = ElidedLabel(theme, role="caption")
        self._showed_up.insights_wanted.connect(lambda: around.open.insights())
        self._week = WeekCard(theme)
        self._week.fill_in.connect(self._fill_in)
        for practice, card in self._cards.items():
            card.record.connect(lambda practice=practice: self._record(practice))
            card.skip.connect(lambda practice=practice: self._skip(practice))
            card.unskip.connect(lambda practice=practice: self._skip(practice, back=True))
            card.opened.connect(lambda practice=practice: self._open_record(practice))
        self._pause_ends = QTimer(self, singleShot=True)
        self._pause_ends.timeout.connect(self.refresh)
        self._lay_out()
        self._marker = TimeOffMarker(around, self._toast)
        self._marker.failed.connect(self._banner.say)
        self._follow_up.failed.connect(self._banner.say)
        toasting = (self._marker, self._old, self._follow_up)
        told = (self._question.answered, self._old.answered, self._follow_up.acted)
        for news, its_own in zip(told, toasting, strict=True):
            for other in toasting:
                if other is not its_own:
                    news.connect(other.forget)
        around.watch.changed.connect(self.refresh)
        theme.changed.connect(self._widen)
        self.refresh()
        self._make_room()
        self._begin_at_what_is_open()

    def _begin_at_what_is_open(self) -> None:
        if self._status is not None and self._status.today.open:
            self._cards[self._status.today.open[0]].take_focus()

    def refresh(self) -> None:
        """Show the day as the book has it now."""
        desk = self.around.desk
        try:
            facts = desk.workdays.facts()
            status = desk.workdays.status(facts)
            today = status.today.date
            self._absence = desk.absences.question(facts)
            self._old.read()
            self._follow_up.read(status.today)
            found = desk.journal.find(Query(since=today, until=today))
            pause = desk.prompting.pause()
            begins = desk.preferences.week_begins()
            unmentioned = [one for one in desk.notes.unmentioned() if one.weeks is not None]
        except KnownError as error:
            self._body.setVisible(self._status is not None)
            self._banner.say(error)
            return
        self._banner.settle()
        self._body.show()
        self._status = status
        self._head.date.setText(begun(weekday_date(today)))
        self._head.sentence.setText(day_sentence(status.today))
        self._head.mark.set_state(mark_state(status.today, paused=pause is not None))
        self._upward.setText(f"{unmentioned_words(unmentioned[0])}." if unmentioned else "")
        self._upward.setVisible(bool(unmentioned))
        self._show_pause(pause, status)
        shown = without_break(status, facts, self._absence) if self._absence else status
        self._ask()
        self._show_cards(shown, found)
        self._showed_up.show_standing(shown.series[Series.SHOWED_UP])
        waiting = fillable_day(shown)
        name = day_name(waiting, today) if waiting else ""
        self._week.show_week(week_cells(status, begins), week_sentence(shown, begins), name)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back to it sees the day as it is, also after the computer slept."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            if self.isActiveWindow() and self._was_left:
                self.refresh()
            self._was_left = not self.isActiveWindow()

    def _ask(self) -> None:
        if self._absence is None:
            self._question.settle()
        else:
            self._question.ask(
                tr("Were you off from {days}?").format(days=range_words(self._absence.first, self._absence.last))
            )

    def _answer(self, off: bool) -> None:
        if self._absence is None:
            return
        if off:
            self._marker.mark(self._absence, off=True)
            return
        try:
            self.around.desk.absences.answer_there(self._absence)
        except KnownError as error:
            self._banner.say(error)
            return
        self.around.watch.look()

    def _make_room(self) -> None:
        """Open higher by the question and the quiet word, as far as the screen goes: nothing below needs scrolling."""
        height = self.height()
        for question in (self._question, self._old):
            if question.is_asking():
                height += question.heightForWidth(self.width() - 2 * MARGIN) + GROUP_GAP
        if not self._follow_up.isHidden():
            height += self._follow_up.sizeHint().height() + GROUP_GAP
        if self._upward.text():
            height += self._upward.sizeHint().height() + GROUP_GAP
        self.resize(self.width(), min(height, room().height()))

    def _show_pause(self, pause: Pause | None, status: Status) -> None:
        self._pause_ends.stop()
        if pause is None or status.today.off or not status.today.open:
            return
        now = self.around.desk.clock.now()
        until = pause.until.astimezone(now.tzinfo)
        waits = tr("Not before {time}.").format(time=f"{until:%H:%M}")
        self._head.sentence.setText(f"{self._head.sentence.text()} {waits}")
        self._pause_ends.start(int((until - now + _SECOND) / timedelta(milliseconds=1)))

    def _show_cards(self, status: Status, found: list[Entry]) -> None:
        turn, desk = turn_of(status.plan), self.around.desk
        questions = {one: desk.question(one, turn) for one in Practice}
        self._asked_of = {one: person for one, (_, person) in questions.items()}
        self._records = {entry.content.practice: entry for entry in reversed(found)}
        for practice, card in self._cards.items():
            entry = self._records.get(practice)
            card.setVisible(practice in status.today.asked or entry is not None)
            card.show_facts(
                CardFacts(
                    entry=entry,
                    count=sum(1 for other in found if other.content.practice is practice),
                    question=questions[practice][0],
                    skipped=practice in status.today.skipped,
                    asked=practice in status.today.open and not status.today.off,
                    standing=status.series[Series(practice.value)],
                )
            )

    def _skip(self, practice: Practice, *, back: bool = False) -> None:
        workdays = self.around.desk.workdays
        try:
            if not back:
                workdays.skip(practice)
            elif self._status is not None:
                workdays.unskip(practice, self._status.today.date)
        except KnownError as error:
            self._cards[practice].say(error)
            return
        self.around.watch.look()
        self.refresh()

    def _open_record(self, practice: Practice) -> None:
        if entry := self._records.get(practice):
            self.around.open.history(entry.id)

    def _record(self, practice: Practice) -> None:
        self.around.open.quick_entry(practice, self._asked_of.get(practice))

    def _fill_in(self) -> None:
        if self._status is not None and (day := fillable_day(self._status)):
            self.around.open.quick_entry(first_open(self._status, day), on=day)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(GROUP_GAP)
        column.addWidget(self._head)
        column.addWidget(ReadOnlyBanner(self.around.theme, self.around.desk.book))
        column.addWidget(self._banner)
        column.addWidget(self._question)
        column.addWidget(self._old)
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GROUP_GAP)
        cards, standing = FoldingRow(_COLUMN_GAP), FoldingRow(_COLUMN_GAP)
        for card in self._cards.values():
            cards.add(card, 1)
        standing.add(self._showed_up, 11)
        standing.add(self._week, 10)
        rows.addWidget(cards)
        rows.addWidget(standing, 1)
        rows.addWidget(self._follow_up)
        rows.addWidget(self._upward)
        column.addWidget(self._body, 1)
        self._widen()
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(page))

    def _widen(self) -> None:
        widest = max(card.least_width() for card in self._cards.values())
        for card in self._cards.values():
            card.setMinimumWidth(widest)
        self._week.setMinimumWidth(self._week.least_width())
