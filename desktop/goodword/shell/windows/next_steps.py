"""Next steps: what was agreed and is still to be taken, what became of the rest, and whom to think of next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.steps import Step
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import control_height
from goodword.shell.theme.theme import set_kind, set_role
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.segment import Segments
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.follow_up.step_acts import StepActs
from goodword.shell.windows.follow_up.step_foot import StepFoot
from goodword.shell.windows.follow_up.step_list import StepList
from goodword.shell.windows.follow_up.wait_list import WaitList, wait_key
from goodword.shell.windows.records.read_only_banner import ReadOnlyBanner
from goodword.shell.windows.window import Window

_OPEN, _ENDED, _WAITS = "open", "ended", "waits"
_MOST_ENDED = 500
_FOOT_PADDING = 22


class NextStepsWindow(Window):
    """What is done about a step holds at once; the toast takes it back."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Next steps", "a window"), 820, 560, 560, 340)
        theme = around.theme
        self._undo: Callable[[], object] | None = None
        self._acts = StepActs(around, self)
        self._views = Segments(
            theme,
            [(_OPEN, tr("Open", "steps")), (_ENDED, tr("Done and dropped", "steps")), (_WAITS, tr("Whom next"))],
        )
        self._views.setAccessibleName(tr("Show", "a choice"))
        self._steps, self._waits = StepList(theme), WaitList(theme)
        self._foot = StepFoot(theme, around.desk.preferences.today)
        self._banner = Banner(theme, tr("Try again", "a button"))
        self._empty = EmptyState(theme, "", "", Practice.COACHING)
        self._pages = QStackedWidget()
        for page in (self._steps_page(), self._waits_page(), self._empty):
            self._pages.addWidget(page)
        self._lay_out()
        self._toast = Toast(theme, self, foot=control_height(theme.types.body) + _FOOT_PADDING)
        self._connect()
        self._views.set_current(_OPEN)
        self._steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_step(self, step_id: str) -> None:
        """Choose that step, and let another day be typed for it."""
        self._views.set_current(_OPEN)
        self._refresh(step_id)
        self._foot.ask_day()

    @property
    def where(self) -> object:
        """See Window: the step that is chosen."""
        step = self._steps.current()
        return step.id if step else None

    def go_to(self, where: object) -> None:
        """See Window."""
        if isinstance(where, str):
            self._refresh(where)

    def _lay_out(self) -> None:
        bar = QFrame()
        set_kind(bar, "topbar")
        top = QHBoxLayout(bar)
        top.setContentsMargins(24, 12, 24, 12)
        top.addWidget(self._views)
        top.addStretch(1)
        notice = QVBoxLayout()
        room = 12 if self.around.desk.book.read_only else 0
        notice.setContentsMargins(24, room, 24, room)
        notice.addWidget(ReadOnlyBanner(self.around.theme, self.around.desk.book))
        notice.addWidget(self._banner)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addLayout(notice)
        layout.addWidget(self._pages, 1)

    def _steps_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._steps, 1)
        column.addWidget(self._foot)
        return page

    def _waits_page(self) -> QWidget:
        page, words = QWidget(), QLabel(tr("For you alone: counted in their working days, and nobody is told."))
        words.setWordWrap(True)
        set_role(words, "caption")
        write = Button(self.around.theme, tr("Write", "a button: praise or a check-in"))
        write.setAccessibleName(write.text())
        write.clicked.connect(self._write)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 12)
        foot.addWidget(words, 1)
        foot.addWidget(write)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._waits, 1)
        column.addLayout(foot)
        return page

    def _connect(self) -> None:
        acts, foot = self._acts, self._foot
        self._views.chosen.connect(lambda _: self._refresh())
        self._steps.chosen.connect(foot.show_step)
        self._steps.entered.connect(self._open_record)
        self._steps.doubleClicked.connect(lambda _: self._open_record())
        self._waits.entered.connect(self._write)
        self._waits.doubleClicked.connect(lambda _: self._write())
        foot.finish_wanted.connect(lambda: self._with_step(acts.finish))
        foot.drop_wanted.connect(lambda: self._with_step(acts.drop))
        foot.move_wanted.connect(lambda day: self._with_step(lambda step: acts.move(step, day)))
        foot.again_wanted.connect(lambda: self._with_step(self._open_again))
        foot.save_wanted.connect(lambda: self._with_step(acts.save_for_calendar))
        foot.record_wanted.connect(self._open_record)
        acts.done.connect(self._done)
        acts.saved.connect(lambda name: self._done(tr("Saved as {name}.").format(name=name), None))
        acts.failed.connect(foot.refuse)
        self._banner.acted.connect(self._refresh)
        self._toast.undone.connect(self._take_back)
        finish, drop = QShortcut(QKeySequence(Qt.Key.Key_Space), self._steps), QShortcut(
            QKeySequence(Qt.Key.Key_Delete), self._steps
        )
        for key, act in ((finish, acts.finish), (drop, acts.drop)):
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(lambda act=act: self._with_step(act, only_open=True))
        self.around.watch.changed.connect(self._refresh)

    def _refresh(self, wanted: str | None = None) -> None:
        desk, view = self.around.desk, self._views.current()
        try:
            today = desk.preferences.today()
            if view == _WAITS:
                self._waits.today = today
                chosen = self._waits.current()
                waits = desk.whom_next.waits()
                self._waits.show_items(waits, wait_key(chosen) if chosen else None)
                found = bool(waits)
            else:
                self._steps.today = today
                steps = desk.steps.unfinished() if view == _OPEN else desk.steps.ended(_MOST_ENDED)
                step = self._steps.current()
                self._steps.show_items(steps, wanted or (step.id if step else None))
                found = bool(steps)
        except KnownError as error:
            self._banner.say(error)
            return
        self._banner.settle()
        if not found:
            self._say_nothing(view)
        self._pages.setCurrentIndex((1 if view == _WAITS else 0) if found else 2)

    def _say_nothing(self, view: str | None) -> None:
        if view == _WAITS:
            head, sentence = tr("Who is on your team?"), tr("Add them in Team, or name them in a record.")
        elif view == _OPEN:
            head = tr("No step is open.")
            sentence = tr("What you two agree in a check-in stands here until it is done.")
        else:
            head, sentence = tr("Nothing is done yet."), tr("Steps that are done or dropped stand here.")
        self._empty.head.setText(head)
        self._empty.sentence.setText(sentence)

    def _with_step(self, act: Callable[[Step], object], *, only_open: bool = False) -> None:
        step = self._steps.current()
        if step is not None and (step.unfinished or not only_open):
            act(step)

    def _open_again(self, step: Step) -> None:
        try:
            self.around.desk.steps.take_back(step.id)
        except KnownError as error:
            self._foot.refuse(error)
            return
        self.around.watch.look()

    def _open_record(self) -> None:
        self._with_step(lambda step: self.around.open.history(step.entry))

    def _write(self) -> None:
        if (wait := self._waits.current()) is not None:
            self.around.open.quick_entry(wait.practice, wait.person.name)

    def _done(self, said: str, undo: Callable[[], object] | None) -> None:
        self._undo = undo
        self._toast.offer(said, undo=undo is not None)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is None:
            return
        try:
            again = undo()
        except KnownError as error:
            self._banner.say(error)
            return
        self.around.watch.look()
        self._refresh(again.id if isinstance(again, Step) else None)
