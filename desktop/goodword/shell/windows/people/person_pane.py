"""The right pane of Team: one person, how they like praise, what they are called, which days they work."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.coaching_plans import Practising
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.merging import Merge
from goodword.core.people import Person, Recognition
from goodword.core.team import Member
from goodword.core.team_words import likes_title, merged_words, since_words, step_words
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.card import Group
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.initials import Initials
from goodword.shell.widgets.radio import Radio
from goodword.shell.widgets.reading_side import margins
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.people.person_facts import PersonFacts
from goodword.shell.windows.people.skill_section import SkillSection

_MARGIN = 22
_INITIALS = 44


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """Somebody with what the pane says of them: who turned out to be them, their plans, the leader's own weekdays."""

    member: Member
    merges: tuple[Merge, ...]
    practising: Practising
    weekdays: frozenset[int]
    today: date


class PersonPane(QFrame):
    """`changed` tells what is known of the person now; the other signals, what is wanted of them."""

    changed = Signal(object)
    ask_wanted = Signal()
    praise_wanted = Signal()
    coaching_wanted = Signal()
    more_wanted = Signal()
    back_wanted = Signal()
    separate_wanted = Signal(object)
    page_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "side")
        self._theme = theme
        self._shown: ShownPerson | None = None
        self._initials = Initials(theme, size=_INITIALS)
        self._name = ElidedLabel(theme, lines=4, role="head")
        self._since = ElidedLabel(theme, lines=2, role="caption")
        self.more = IconButton(theme, "more", tr("More", "a button"))
        self._merged = ElidedLabel(theme, lines=2, role="caption")
        self.separate = Button(theme, tr("Separate", "a button"), ButtonKind.SMALL_LINK)
        self._radios = {wish: Radio(theme, _wish_words(wish)) for wish in (*Recognition, None)}
        self.ask = Button(theme, tr("How to ask", "a button"), ButtonKind.LINK)
        self.facts = PersonFacts(theme)
        self.skill = SkillSection(theme)
        self._step = ElidedLabel(theme, lines=3, role="caption")
        self.praise = Button(theme, tr("Write praise", "a button"))
        self.coaching = Button(theme, tr("Check in", "a button"))
        self.back = Button(theme, tr("Is back on the team", "a button"))
        self.page = Button(theme, tr("Everything for a 1:1…", "a button"), ButtonKind.LINK)
        for button in (self.separate, self.ask, self.praise, self.coaching, self.back, self.page):
            button.setAccessibleName(button.text())
        self._lay_out()
        self._connect()

    def show_person(self, shown: ShownPerson) -> None:
        """Show somebody; what is being typed into a field of the same person stays."""
        before, self._shown = self._shown, shown
        member, person = shown.member, shown.member.person
        same = before is not None and before.member.person.id == person.id
        self._initials.set_name(person.name)
        self._name.setText(person.name)
        self._since.setText(since_words(person, shown.today))
        self._merged_row.setVisible(bool(shown.merges))
        self._merged.setText(merged_words(shown.merges[0]) if shown.merges else "")
        for wish, radio in self._radios.items():
            with QSignalBlocker(radio):
                radio.setChecked(wish is person.recognition)
        self.ask.setVisible(person.recognition is None and member.here)
        self.facts.show_person(person, shown.weekdays, shown.today, anew=not same)
        self.skill.show_plan(member, shown.practising)
        self._step.setText(step_words(member, shown.today))
        self._step.setVisible(bool(self._step.text()))
        for button in (self.praise, self.coaching):
            button.setVisible(member.here)
        self.back.setVisible(not member.here)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def person(self) -> Person | None:
        """Who is shown."""
        return self._shown.member.person if self._shown else None

    def refuse(self, error: KnownError) -> None:
        """Say what is wrong with what was typed last; it stays."""
        self.facts.refuse(error)

    def settle(self) -> None:
        """Tell what was typed and not yet told."""
        self.facts.settle()

    def _connect(self) -> None:
        for wish, radio in self._radios.items():
            radio.toggled.connect(lambda on, wish=wish: self._wish(wish) if on else None)
        self.ask.clicked.connect(self.ask_wanted)
        self.praise.clicked.connect(self.praise_wanted)
        self.coaching.clicked.connect(self.coaching_wanted)
        self.more.clicked.connect(self.more_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.separate.clicked.connect(self._separate)
        self.facts.changed.connect(self.changed)
        self.page.clicked.connect(self.page_wanted)

    def _wish(self, wish: Recognition | None) -> None:
        if (person := self.person()) is not None:
            self.changed.emit(replace(person, recognition=wish))

    def _separate(self) -> None:
        if self._shown and self._shown.merges:
            self.separate_wanted.emit(self._shown.merges[0])

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._merged_line())
        column.addSpacing(8)
        column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(_rule())
        column.addSpacing(12)
        column.addWidget(self._wishes())
        column.addSpacing(14)
        column.addWidget(_rule())
        column.addSpacing(12)
        column.addWidget(_label(tr("One skill at a time")))
        column.addSpacing(8)
        column.addWidget(self.skill)
        column.addSpacing(4)
        column.addWidget(self._step)
        column.addSpacing(14)
        column.addWidget(_rule())
        column.addSpacing(12)
        column.addWidget(self.facts)
        column.addStretch(1)
        self._scroll = ScrollPage(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 12, _MARGIN, 20)
        foot.setSpacing(8)
        for button in (self.praise, self.coaching, self.back):
            foot.addWidget(button)
        foot.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(self, 1, 0, 0, 0))
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(_rule())
        outer.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        top = Qt.AlignmentFlag.AlignTop
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._name)
        words.addWidget(self._since)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._initials, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self.more, 0, top)
        return row

    def _merged_line(self) -> QWidget:
        self._merged_row = QWidget()
        row = QHBoxLayout(self._merged_row)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._merged, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.separate)
        return self._merged_row

    def _wishes(self) -> Group:
        group = Group(tr("Likes praise"))
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_label(tr("Likes praise")))
        column.addSpacing(5)
        for radio in self._radios.values():
            radio.setAccessibleName(radio.text())
            column.addWidget(radio)
        column.addSpacing(4)
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        return group


def _wish_words(wish: Recognition | None) -> str:
    return tr("Only in private") if wish is Recognition.PRIVATE else likes_title(wish)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    set_role(label, "label")
    return label


def _rule() -> QFrame:
    rule = QFrame()
    set_kind(rule, "rule")
    return rule
