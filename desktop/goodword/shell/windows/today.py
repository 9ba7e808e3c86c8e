"""Today: what is done, what is open, how the leader stands."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.days import DayKind
from goodword.core.errors import KnownError
from goodword.core.ports import Query
from goodword.core.practices import Entry, Practice
from goodword.core.prompts import turn_of
from goodword.core.standing_words import day_name, day_sentence, fill_in_sentence
from goodword.core.streaks import DayState, Series
from goodword.core.typed_dates import WEEKDAYS
from goodword.core.weeks import MONTHS, Week
from goodword.core.workdays import Status
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import GROUP_GAP, MARGIN
from goodword.shell.theme.theme import set_role
from goodword.shell.tray import mark_state
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.mark import Mark
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.week_strip import DayCell
from goodword.shell.windows.practice_card import CardFacts, PracticeCard
from goodword.shell.windows.standing_cards import ShowedUpCard, WeekCard
from goodword.shell.windows.window import Window

_MARK = 48


class TodayWindow(Window):
    """The day at a glance; everything else can be reached from here, also where there is no tray."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "Today", 920, 520, 909, 480)
        theme = around.theme
        self._status: Status | None = None
        self._records: dict[Practice, Entry] = {}
        self._mark = Mark(theme, _MARK, mark_state(around.desk.workdays.today(), paused=False))
        self._date, self._sentence = _label("title"), _label("sec")
        self._banner = Banner(theme, "Read again")
        self._banner.acted.connect(self.refresh)
        self._banner.hide()
        self._cards = {practice: PracticeCard(theme, practice) for practice in Practice}
        self._showed_up = ShowedUpCard(theme)
        self._week = WeekCard(theme)
        self._week.fill_in.connect(self._fill_in)
        for card in self._cards.values():
            card.record.connect(lambda card=card: around.open.quick_entry(card.practice))
            card.skip.connect(lambda card=card: self._skip(card.practice))
            card.opened.connect(lambda card=card: self._open_record(card.practice))
        self._lay_out()
        around.watch.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the day as the book has it now."""
        desk = self.around.desk
        try:
            status = desk.workdays.status()
            today = status.today.date
            found = desk.journal.find(Query(since=today, until=today))
            pause = desk.prompting.pause()
        except KnownError as error:
            self._banner.say(error)
            return
        self._banner.settle()
        self._status = status
        self._records = {entry.content.practice: entry for entry in reversed(found)}
        self._date.setText(f"{WEEKDAYS[today.weekday()]}, {today.day} {MONTHS[today.month - 1]}")
        sentence = day_sentence(status.today)
        if pause is not None:
            sentence += f" Not before {pause.until.astimezone(desk.clock.now().tzinfo):%H:%M}."
        self._sentence.setText(sentence)
        self._mark.set_state(mark_state(status.today, paused=pause is not None))
        self._show_cards(status)
        self._showed_up.show_standing(status.series[Series.SHOWED_UP])
        self._week.show_week(week_cells(status), _week_sentence(status), fillable=bool(_open_days(status)))

    def _show_cards(self, status: Status) -> None:
        turn = turn_of(status.plan)
        for practice, card in self._cards.items():
            entry = self._records.get(practice)
            card.setVisible(practice in status.today.asked or entry is not None)
            card.show_facts(
                CardFacts(
                    entry=entry,
                    question=self.around.desk.prompting.texts.question(practice, turn),
                    skipped=practice in status.today.skipped,
                    asked=practice in status.today.open,
                    standing=status.series[Series(practice.value)],
                )
            )
        widest = max(card.least_width() for card in self._cards.values())
        for card in self._cards.values():
            card.setMinimumWidth(widest)

    def _skip(self, practice: Practice) -> None:
        try:
            self.around.desk.workdays.skip(practice)
        except KnownError as error:
            self._banner.say(error)
            return
        self.around.watch.look()
        self.refresh()

    def _open_record(self, practice: Practice) -> None:
        if entry := self._records.get(practice):
            self.around.open.history(entry.id)

    def _fill_in(self) -> None:
        if self._status is None or not (waiting := _open_days(self._status)):
            return
        day = waiting[0]
        states = {series: dict(standing.states) for series, standing in self._status.series.items()}
        open_ = [p for p in Practice if states[Series(p.value)].get(day) is DayState.OPEN]
        self.around.open.quick_entry(open_[0] if open_ else None, on=day)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(GROUP_GAP)
        column.addLayout(self._head())
        column.addWidget(self._banner)
        cards = QHBoxLayout()
        cards.setSpacing(GROUP_GAP)
        for card in self._cards.values():
            cards.addWidget(card, 1)
        column.addLayout(cards)
        standing = QHBoxLayout()
        standing.setSpacing(GROUP_GAP)
        standing.addWidget(self._showed_up, 11)
        standing.addWidget(self._week, 10)
        column.addLayout(standing, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(page))

    def _head(self) -> QHBoxLayout:
        theme, open_ = self.around.theme, self.around.open
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._mark)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._date)
        words.addWidget(self._sentence)
        words.addStretch()
        head.addLayout(words, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        note = Button(theme, "Weekly note", ButtonKind.DEFAULT, "note")
        note.clicked.connect(lambda _=False: open_.weekly_note())
        history = Button(theme, "History", ButtonKind.QUIET, "book")
        history.clicked.connect(lambda _=False: open_.history())
        settings = IconButton(theme, "sliders", "Settings")
        settings.clicked.connect(lambda _=False: open_.settings())
        for button in (history, note, settings):
            row.addWidget(button)
        head.addLayout(row)
        return head


def week_cells(status: Status) -> list[DayCell]:
    """The days of this week, Monday first."""
    today, plan = status.today.date, status.plan
    done: dict[date, set[Practice]] = {}
    open_days = set(_open_days(status))
    for practice in Practice:
        for day, state in status.series[Series(practice.value)].states[-7:]:
            if state is DayState.DONE:
                done.setdefault(day, set()).add(practice)
    cells = []
    for day in Week.of(today).days():
        kind = plan.kind(day)
        if kind is DayKind.OUTSIDE and day > today and not plan.is_workday(day):
            kind = DayKind.OFF
        cells.append(
            DayCell(
                date=day,
                done=frozenset(done.get(day, ())),
                kind=kind,
                today=day == today,
                open=day in open_days or (day == today and bool(status.today.open)),
                label=WEEKDAYS[day.weekday()][:3],
            )
        )
    return cells


def _open_days(status: Status) -> tuple[date, ...]:
    return status.series[Series.FULL_SET].fill_in


def _week_sentence(status: Status) -> str:
    if sentence := fill_in_sentence(status):
        return sentence
    if status.today.off:
        return "Your run simply waits."
    if not status.today.open:
        return "Everything asked for is there."
    until = status.plan.open_until(status.today.date, status.window)
    if until is None or until == status.today.date:
        return "Today is open until tonight."
    return f"Today is open until {day_name(until, status.today.date)}."


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
