"""Team: everybody the leader writes about, how they like praise, how long they have waited."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.language import tr
from goodword.core.people import Person
from goodword.core.practices import Practice
from goodword.core.team import Member
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import control_height
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.reading_side import seen_in
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.people.person_acts import PersonActs
from goodword.shell.windows.people.person_file_saver import PersonFileSaver
from goodword.shell.windows.people.person_pane import ShownPerson
from goodword.shell.windows.people.plan_acts import PlanActs, below
from goodword.shell.windows.people.team_bar import TeamBar
from goodword.shell.windows.people.team_page import TeamPage
from goodword.shell.windows.window import Window

_QUOTED = 40
_FOOT_PADDING = 20


class TeamWindow(Window):
    """What is changed holds at once; the toast takes it back."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Team", "a window"), 1000, 660, 900, 520)
        theme = around.theme
        self._members: list[Member] = []
        self._today = date.min
        self._undo: Callable[[], object] | None = None
        self._acts = PersonActs(around, self)
        self._plans = PlanActs(around, self)
        self._saver = PersonFileSaver(around, self)
        self._again: Callable[[], object] = self._refresh
        self._bar = TeamBar(theme)
        self._page = TeamPage(theme)
        self._list, self._pane = self._page.list, self._page.pane
        self._banner = Banner(theme, tr("Try again", "a button"))
        self._nobody = EmptyState(theme, "", "", "search", Button(theme, tr("Show everybody", "a button")))
        self._first = EmptyState(
            theme, tr("Who is on your team?"),
            tr("They stay on this computer. Whoever you name in a record is added too."),
            "people", Button(theme, tr("Paste a list…", "a button")),
        )  # fmt: skip
        self._pages = QStackedWidget()
        for page in (self._page, self._nobody, self._first):
            self._pages.addWidget(page)
        notice = QVBoxLayout()
        notice.setContentsMargins(24, 0, 24, 0)
        notice.addWidget(self._banner)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(notice)
        layout.addWidget(self._pages, 1)
        self._toast = Toast(theme, self, foot=control_height(theme.types.body) + _FOOT_PADDING)
        self._connect()
        self._refresh()
        (self._list if self._members else self._bar.add).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def where(self) -> object:
        """See Window: the person who is chosen."""
        person = self._person()
        return person.id if person else None

    def go_to(self, where: object) -> None:
        """See Window."""
        if isinstance(where, str):
            self._refresh(where)

    @property
    def is_typing(self) -> bool:
        """See Window."""
        return self._pane.facts.is_typing

    def escape(self) -> None:
        """Esc empties the search; else it closes."""
        if self._bar.search.text():
            self._bar.search.clear()
            self._bar.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed last is taken too, if it can be."""
        self._pane.settle()
        super().closeEvent(event)

    def _connect(self) -> None:
        self._bar.search.textChanged.connect(lambda _: self._show())
        self._bar.search.onward.connect(lambda: self._list.setFocus(Qt.FocusReason.TabFocusReason))
        acts, chosen = self._acts, self._with_chosen
        self._bar.paste.clicked.connect(acts.paste)
        self._bar.add.clicked.connect(acts.add)
        self._list.chosen.connect(self._show_person)
        self._list.rename_wanted.connect(chosen(acts.rename))
        self._list.remove_wanted.connect(chosen(acts.remove_or_leave))
        self._list.praise_wanted.connect(lambda: self._write(Practice.PRAISE))
        self._pane.changed.connect(self._amend)
        self._pane.ask_wanted.connect(chosen(acts.ask))
        self._pane.praise_wanted.connect(lambda: self._write(Practice.PRAISE))
        self._pane.coaching_wanted.connect(lambda: self._write(Practice.COACHING))
        self._pane.more_wanted.connect(chosen(self._offer_more))
        self._pane.back_wanted.connect(chosen(acts.bring_back))
        self._pane.separate_wanted.connect(acts.separate)
        self._connect_plans()
        acts.done.connect(self._done)
        acts.erased.connect(self._forget)
        acts.failed.connect(lambda error: self._fail(error, self._refresh))
        self._saver.saved.connect(self._say)
        self._saver.failed.connect(lambda error: self._fail(error, self._saver.again))
        self._banner.acted.connect(lambda: self._again())
        self._toast.undone.connect(self._take_back)
        for state, act in ((self._nobody, self._bar.search.clear), (self._first, acts.paste)):
            if state.button is not None:
                state.button.setAccessibleName(state.button.text())
                state.button.clicked.connect(act)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._focus_search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self).activated.connect(acts.add)
        self.around.watch.changed.connect(self._refresh)

    def _connect_plans(self) -> None:
        plans, skill, chosen = self._plans, self._pane.skill, self._with_chosen
        skill.begin_wanted.connect(self._begin_plan)
        skill.ticked.connect(lambda plan, place, on: plans.tick(plan, place, done=on))
        skill.again_wanted.connect(plans.take_up)
        skill.more_wanted.connect(lambda plan, near: chosen(lambda who: below(near, plans.menu(who, plan)))())
        skill.evidence_wanted.connect(lambda near: chosen(lambda who: self._offer_evidence(who, near))())
        self._pane.facts.away.clicked.connect(chosen(self._acts.away))
        self._pane.page_wanted.connect(self._open_page)
        plans.done.connect(self._done)
        plans.failed.connect(self._refuse)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(self._open_page)

    def _refuse(self, error: KnownError) -> None:
        """What could not be done does not look done."""
        self._refresh()
        self._fail(error, self._refresh)

    def _begin_plan(self) -> None:
        if (member := self._list.current()) is not None:
            self._plans.begin(member.person, member.skill)

    def _offer_evidence(self, person: Person, near: QWidget) -> None:
        try:
            below(near, self._plans.evidence_menu(self.around.desk.plans.of(person.name)))
        except KnownError as error:
            self._fail(error, self._refresh)

    def _open_page(self) -> None:
        if (person := self._person()) is not None:
            self.around.open.one_to_one(person.id)

    def _refresh(self, wanted: str | None = None) -> None:
        desk = self.around.desk
        try:
            self._members, self._today = desk.team.members(), desk.preferences.today()
            self._page.weekdays = desk.team.weekdays()
            self._plans.know({member.person.id for member in self._members})
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        if self._again != self._saver.again:  # reading the book anew saves no file
            self._banner.settle()
        self._show(wanted)

    def _show(self, wanted: str | None = None) -> None:
        """Show those whom the search finds; `wanted` is chosen, else whoever was."""
        current = self._list.current()
        typed = self._bar.search.text().strip()
        found = [member for member in self._members if member.person.is_found_by(typed)]
        self._list.show_members(found, self._today, wanted or (current.person.id if current else None))
        if not found and typed:
            short = typed if len(typed) <= _QUOTED else f"{typed[:_QUOTED]}…"
            self._nobody.head.setText(tr("Nobody is called “{name}”.").format(name=short))
            self._nobody.sentence.setText(tr("Fewer letters find more."))
        shown = self._page if found else self._nobody if typed else self._first
        self._pages.setCurrentWidget(shown)

    def _show_person(self, member: Member | None) -> None:
        if member is None:
            return
        try:
            merges = tuple(self.around.desk.team.merges(member.person.id))
            practising = self.around.desk.plans.of(member.person.name)
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        self._pane.show_person(ShownPerson(member, merges, practising, self._page.weekdays, self._today))

    def _person(self) -> Person | None:
        member = self._list.current()
        return member.person if member else None

    def _amend(self, person: Person) -> None:
        before = next((member.person for member in self._members if member.person.id == person.id), None)
        if before is None:
            return
        try:
            self._acts.amend(before, person)
        except InvalidInputError as error:
            self._pane.refuse(error)
        except KnownError as error:
            self._refuse(error)

    def _write(self, practice: Practice) -> None:
        member = self._list.current()
        if member is not None and member.here:
            self.around.open.quick_entry(practice, member.person.name)

    def _offer_more(self, person: Person) -> None:
        """The menu of the chosen person; what can't be done now is left out."""
        acts, menu = self._acts, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Rename…", "a menu"), lambda: acts.rename(person))
        if len(self._members) > 1:
            menu.addAction(tr("Is the same person as…", "a menu"), lambda: self._merge(person))
        if person.left is None:
            menu.addAction(tr("Has left the team…", "a menu"), lambda: acts.leave(person))
        if person.is_here(self._today):
            menu.addAction(tr("Days away…", "a menu"), lambda: acts.away(person))
        if acts.may_remove(person):
            menu.addAction(tr("Remove", "a menu"), lambda: acts.remove(person))
        called = person.called.replace("&", "&&")
        menu.addSeparator()
        menu.addAction(tr("Everything for a 1:1…", "a menu"), self._open_page)
        menu.addAction(tr("Save everything about {name}…").format(name=called), lambda: self._saver.offer(person))
        if not self.around.desk.book.read_only:
            menu.addAction(tr("Erase {name}…", "a menu").format(name=called), lambda: acts.erase(person))
        button = self._pane.more
        below = QRectF(button.width() - menu.sizeHint().width(), button.height() + 2, menu.sizeHint().width(), 1)
        menu.popup(button.mapToGlobal(seen_in(below, button.rect(), button).topLeft().toPoint()))

    def _with_chosen(self, act: Callable[[Person], None]) -> Callable[[], None]:
        """The act on whoever is chosen when it is called."""

        def do() -> None:
            if (person := self._person()) is not None:
                act(person)

        return do

    def _merge(self, source: Person) -> None:
        self._acts.merge(source, [member.person for member in self._members if member.person.id != source.id])

    def _done(self, said: str, undo: Callable[[], object], wanted: str | None) -> None:
        self._undo = undo
        self._changed()
        self._refresh(wanted)
        self._toast.offer(said)

    def _say(self, words: str) -> None:
        self._undo, self._again = None, self._refresh
        self._banner.settle()
        self._toast.offer(words, undo=False)

    def _forget(self) -> None:
        """Somebody was erased: nothing that was done before is taken back."""
        self._undo = None
        self._toast.dismiss()
        self._changed()
        self._refresh()

    def _changed(self) -> None:
        self.around.watch.look()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is None:
            return
        try:
            undo()
        except KnownError as error:
            self._fail(error, self._refresh)
            return
        self._changed()
        self._refresh()

    def _fail(self, error: KnownError, again: Callable[[], object]) -> None:
        self._again = again
        self._banner.say(error)

    def _focus_search(self) -> None:
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()
