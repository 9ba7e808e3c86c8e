"""One-to-one: everything for a talk with one person on one page, private, with the steps that are open."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.one_to_one import OneToOne
from goodword.core.steps import Step
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import control_height
from goodword.shell.theme.theme import set_kind, set_role
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.document_saver import DocumentSaver
from goodword.shell.windows.follow_up.step_acts import StepActs
from goodword.shell.windows.follow_up.step_foot import StepFoot
from goodword.shell.windows.follow_up.step_list import StepList
from goodword.shell.windows.note.note_page import NotePage
from goodword.shell.windows.page_printer import print_page
from goodword.shell.windows.window import Window

_FOOT_PADDING = 22
_MOST_ROWS = 3
_TO_PRINT = "pdf"


class OneToOneWindow(Window):
    """Reads the page anew with every change of the book; what is done about a step holds at once."""

    def __init__(self, around: Surroundings, person_id: str) -> None:
        super().__init__(around, tr("One-to-one", "a window"), 820, 700, 560, 320)
        theme = around.theme
        self._person = person_id
        self._shown: OneToOne | None = None
        self._undo: Callable[[], object] | None = None
        self._again: Callable[[], object] = self._refresh
        self._acts = StepActs(around, self)
        self._saver = DocumentSaver(around, self)
        self._page = NotePage(theme)
        self._page.text.setAccessibleName(tr("One-to-one", "a window"))
        self._steps = StepList(theme)
        self._foot = StepFoot(theme, around.desk.preferences.today)
        self._save = Button(theme, tr("Save as…", "a button"))
        self._save.setAccessibleName(self._save.text())
        self._print = Button(theme, tr("Print…", "a button"))
        self._print.setAccessibleName(self._print.text())
        self._banner = Banner(theme, tr("Try again", "a button"))
        self._lay_out()
        self._toast = Toast(theme, self, foot=control_height(theme.types.body) + _FOOT_PADDING)
        self._connect()
        self._refresh()
        self._page.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_person(self, person_id: str) -> None:
        """Show another one's page."""
        if person_id != self._person:
            self._person = person_id
            self._undo = None
            self._toast.dismiss()
            self._refresh()

    def _lay_out(self) -> None:
        bar, words = QFrame(), QLabel(tr("Private: for you alone."))
        set_kind(bar, "topbar")
        words.setWordWrap(True)
        set_role(words, "caption")
        top = QHBoxLayout(bar)
        top.setContentsMargins(24, 14, 24, 14)
        top.addWidget(words, 1)
        top.addWidget(self._print)
        top.addWidget(self._save)
        notice = QVBoxLayout()
        notice.setContentsMargins(24, 0, 24, 0)
        notice.addWidget(self._banner)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addLayout(notice)
        layout.addWidget(ScrollPage(self._around_page()), 1)
        layout.addWidget(self._foot)

    def _around_page(self) -> QWidget:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        self._heading = QLabel(tr("Open next steps"))
        set_role(self._heading, "head")
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._steps)
        column.addWidget(self._page, 1)
        return page

    def _connect(self) -> None:
        acts, foot = self._acts, self._foot
        self._steps.chosen.connect(foot.show_step)
        self._steps.entered.connect(self._open_record)
        foot.finish_wanted.connect(lambda: self._with_step(acts.finish))
        foot.drop_wanted.connect(lambda: self._with_step(acts.drop))
        foot.move_wanted.connect(lambda day: self._with_step(lambda step: acts.move(step, day)))
        foot.save_wanted.connect(lambda: self._with_step(acts.save_for_calendar))
        foot.record_wanted.connect(self._open_record)
        acts.done.connect(self._done)
        acts.saved.connect(lambda name: self._done(tr("Saved as {name}.").format(name=name), None))
        acts.failed.connect(foot.refuse)
        self._save.clicked.connect(self._ask_place)
        self._saver.saved.connect(lambda name: self._done(tr("Saved as {name}.").format(name=name), None))
        self._saver.failed.connect(lambda error: self._fail(error, self._ask_place))
        self._banner.acted.connect(lambda: self._again())
        self._toast.undone.connect(self._take_back)
        self._print.clicked.connect(self._ask_printer)
        for keys, act in (
            (QKeySequence.StandardKey.Save, self._ask_place), (QKeySequence.StandardKey.Print, self._ask_printer),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.around.watch.changed.connect(self._refresh)

    def _refresh(self) -> None:
        desk = self.around.desk
        try:
            shown = desk.one_to_ones.about(self._person)
            self._steps.today = desk.preferences.today()
        except KnownError as error:
            self._show(None)
            self._undo = None
            self._toast.dismiss()
            self._fail(error, self._refresh)
            return
        self._banner.settle()
        self._show(shown)

    def _show(self, shown: OneToOne | None) -> None:
        """None where nobody is there (any more): nothing of them stays on the window."""
        if shown == self._shown and shown is not None:
            return
        self._shown = shown
        steps = shown.steps if shown else []
        chosen = self._steps.current()
        self._page.show_note([*shown.head, *shown.rest] if shown else [])
        self._steps.show_items(steps, chosen.id if chosen else None)
        for part in (self._heading, self._steps, self._foot):
            part.setVisible(bool(steps))
        rows = min(len(steps), _MOST_ROWS)
        self._steps.setFixedHeight(rows * max(self._steps.sizeHintForRow(0), 1) + 12)
        for button in (self._save, self._print):
            button.setEnabled(shown is not None)

    def _ask_place(self) -> None:
        """Ask where to save the page as it stands."""
        if (shown := self._shown) is not None:
            name = tr("One-to-one with {name}").format(name=shown.person.name)
            self._saver.ask(
                tr("Save the one-to-one page"),
                name,
                lambda path, form: self._saver.save(shown.blocks, path, form),
                first=_TO_PRINT,
            )

    def _ask_printer(self) -> None:
        """Ask which printer takes the page as it stands."""
        if self._shown is not None:
            try:
                print_page(self.around, self, self._shown.blocks)
            except KnownError as error:
                self._fail(error, self._ask_printer)

    def _with_step(self, act: Callable[[Step], object]) -> None:
        if (step := self._steps.current()) is not None:
            act(step)

    def _open_record(self) -> None:
        self._with_step(lambda step: self.around.open.history(step.entry))

    def _done(self, said: str, undo: Callable[[], object] | None) -> None:
        self._undo = undo
        self._toast.offer(said, undo=undo is not None)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is None:
            return
        try:
            undo()
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        self.around.watch.look()

    def _fail(self, error: KnownError, again: Callable[[], object]) -> None:
        self._again = again
        self._banner.say(error)
