"""Welcome, first page: what it is, and who is on the team."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.language import marked, tr
from goodword.core.people import Person, match
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice
from goodword.core.team_words import preview_words
from goodword.core.unnaming import Unnaming
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.glyph import Glyph
from goodword.shell.widgets.mark import Mark, MarkState
from goodword.shell.windows.entry.draft_keeper import KEEP_MILLISECONDS, RETRY_MILLISECONDS
from goodword.shell.windows.first_steps.welcome_page import WelcomePage, label
from goodword.shell.windows.people.list_edit import ListEdit

_MARK = 64
_GLYPH = 16
_PREVIEW_LINES = 2
_PHRASES = (
    (Practice.PRAISE, marked("One thing you saw.")),
    (Practice.COACHING, marked("One skill, one step.")),
    (Practice.LISTENING, marked("One thing you heard.")),
)


class TeamPage(WelcomePage):
    """Names, one a line, or any list. Going back, a name that was corrected is corrected on the person made from it.

    What is typed is in the book within a second, until Next puts it on the team or Welcome ends.
    """

    def __init__(self, around: Surroundings) -> None:
        theme = around.theme
        super().__init__(
            around,
            tr("A good word each working day"),
            tr("Three small things, about a minute each. On Friday they become a note your team can be proud of."),
            Mark(theme, _MARK, MarkState(frozenset(Practice))),
        )
        self._made: set[str] = set()
        self._kept = ""
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.keep_draft)
        self._count = label("", "caption")
        self._error = ErrorLine(theme)
        self._preview = ElidedLabel(theme, lines=_PREVIEW_LINES, role="caption")
        self._names = ListEdit(theme, 5)
        self._names.setAccessibleName(tr("Team", "a field"))
        self._names.textChanged.connect(self._typed)
        self._names.refused.connect(self._error.say)
        self._names.unread.connect(self._error.say)
        self.column.addSpacing(18)
        self.column.addLayout(_practices(theme))
        self.column.addSpacing(12)
        rule = QFrame()
        set_kind(rule, "rule")
        self.column.addWidget(rule)
        self.column.addSpacing(14)
        question = label(tr("Who is on your team? One name a line. They stay on this computer."), "label")
        question.setBuddy(self._names)
        self.column.addWidget(question)
        self.column.addSpacing(5)
        self.column.addWidget(self._names, 1)
        self.column.addSpacing(6)
        self.column.addWidget(self._error)
        self.column.addWidget(self._preview)
        self.column.addSpacing(2)
        self.column.addLayout(self._foot())
        self._show_known()

    def _foot(self) -> QHBoxLayout:
        sample = Button(self.around.theme, tr("Look at a sample week", "a button"), ButtonKind.LINK)
        sample.setAccessibleName(sample.text())
        sample.clicked.connect(self._show_sample)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(sample)
        return row

    def _show_sample(self) -> None:
        try:
            self.around.open.sample_week()
        except KnownError as error:
            self._error.say(error)

    def take_focus(self) -> None:
        """Into the list of names."""
        self._names.setFocus()

    def keep(self) -> bool:
        """Put the names on the team."""
        try:
            listed = self._names.listed()
        except InvalidInputError as error:
            self._error.say(error)
            self._names.setAccessibleDescription(str(error))
            self._names.setFocus()
            return False
        desk = self.around.desk
        known = desk.journal.people()
        names = [one.name for one in listed]
        new = [one for one in listed if match(one.name, known) is None]
        dropped = [person for person in known if person.id in self._made and not _is_named(person, names)]
        with desk.book.transaction():
            for one in new:
                if dropped:
                    person = dropped.pop(0)
                    mail, spoken = one.mail or person.mail, one.spoken or person.spoken
                    desk.journal.amend_person(replace(person, name=one.name, mail=mail, spoken=spoken))
                else:
                    self._made.update(person.id for person in desk.team.add_all([one]))
            for person in dropped:
                desk.journal.amend_person(replace(person, left=desk.preferences.today()))
            for person in known:
                if person.left is not None and _is_named(person, names):
                    desk.journal.amend_person(replace(person, left=None))
            self._keep("")
        self._kept = self._names.text()
        return True

    def keep_draft(self) -> None:
        """Put what is typed into the book now; what can't be written is tried again."""
        self._soon.stop()
        typed = self._names.text()
        if typed == self._kept:
            return
        try:
            self._keep(typed)
        except KnownError:
            self._soon.start(RETRY_MILLISECONDS)
        else:
            self._kept = typed

    def let_go(self) -> None:
        """Welcome is over: keep no more of what is typed."""
        self._soon.stop()
        self._kept = self._names.text()

    def is_about(self, whom: Unnaming) -> bool:
        """Whether that person is among the names."""
        return any(map(whom.names, self._names.text().split("\n")))

    def forget_person(self, whom: Unnaming) -> Callable[[], None]:
        """Take that person out of the names; returns what puts them back while the page is there."""
        typed, there = self._names.text(), [True]
        self._names.set_text("\n".join(line for line in typed.split("\n") if not whom.names(line)))
        self.keep_draft()
        self.destroyed.connect(lambda *_: there.clear())

        def take_back() -> None:
            if there:
                self._names.set_text(typed)

        return take_back

    def _keep(self, typed: str) -> None:
        if typed != self.around.desk.preferences.welcome_names():
            self.around.desk.preferences.keep_welcome_names(typed)
            self.around.watch.pass_over_own()

    def _show_known(self) -> None:
        with suppress(KnownError):
            here = [person.name for person in self.around.desk.journal.people() if person.left is None]
            for name in here:
                self._names.know(name)
            self._kept = self.around.desk.preferences.welcome_names() or "".join(f"{name}\n" for name in here)
        if self._kept:
            self._names.set_text(self._kept)
        self._typed()

    def _typed(self) -> None:
        self._error.settle()
        self._names.setAccessibleDescription("")
        if self._names.text() != self._kept and not self._soon.isActive():
            self._soon.start(KEEP_MILLISECONDS)
        count = self._preview_list()
        people = tr("{n} person|{n} people", "", count).format(n=count) if count else tr("Nobody yet")
        self._count.setText(tr("{people}. You can change this at any time.", "3 people").format(people=people))


    def _preview_list(self) -> int:
        """Show whom the list names, and who of them is there; how many they are."""
        try:
            listed = self._names.listed()
            self._preview.setText(preview_words(listed, self.around.desk.team.unknown(listed)))
        except KnownError:
            listed = []
        self._preview.setVisible(bool(listed))
        return len(listed)


def _is_named(person: Person, names: list[str]) -> bool:
    return any(match(name, [person]) for name in names)


def _practices(theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for practice, phrase in _PHRASES:
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(theme, practice, _GLYPH))
        head.addWidget(label(practice_title(practice), "head"), 1)
        words.addLayout(head)
        words.addWidget(label(tr(phrase), "sec", wrapped=True))
        row.addLayout(words, 1)
    return row
