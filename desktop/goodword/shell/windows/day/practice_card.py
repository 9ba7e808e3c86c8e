"""A practice on Today: what is there, or the question and the ways to answer it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.practice_words import practice_name, practice_title
from goodword.core.practices import Entry, Practice
from goodword.core.standing_words import days, percent
from goodword.core.streaks import Standing
from goodword.shell.theme.measures import figures, line_height
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.elide import SPACING, ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.glyph import Glyph
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.stripe import Stripe

_GLYPH = 18
_LINES = 3
_SIDE = 16
_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card shows: today's latest record and how many there are, else the question; how the series stands."""

    entry: Entry | None
    count: int
    question: str
    skipped: bool
    asked: bool
    standing: Standing


class RecordWords(ElidedLabel):
    """A record's words; `clicked` while there is something to open behind them."""

    clicked = Signal()

    def set_opens(self, opens: bool) -> None:
        """Whether a click means anything."""
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, if it ends where it began."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class PracticeCard(Card):
    """One of the three.

    `record` asks for the form, `skip` says "nothing genuine", `unskip` takes that back, `opened` asks for the record
    in History.
    """

    record = Signal()
    skip = Signal()
    unskip = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, practice: Practice, parent: QWidget | None = None) -> None:
        name = practice_title(practice)
        super().__init__(theme, tr("{practice} today").format(practice=name), parent)
        self.practice = practice
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stripe = Stripe(theme, practice)
        self._check = Icon(theme, "check", 14)
        self._state = _label("", "caption")
        self._who = RecordWords(theme, "", 1, "strong")
        self._words = RecordWords(theme, "", _LINES, "body")
        self._error = ErrorLine(theme)
        self._said = QWidget()
        self._record = _named(
            Button(theme, tr("Record", "a button")), tr("Record {practice}").format(practice=practice_name(practice))
        )
        self._skip = _named(
            Button(theme, tr("Nothing genuine today"), ButtonKind.QUIET),
            tr("Nothing genuine for {practice}").format(practice=practice_name(practice)),
        )
        self._unskip = _named(
            Button(theme, tr("Take back", "a button"), ButtonKind.QUIET),
            tr("Take back the skip of {practice}").format(practice=practice_name(practice)),
        )
        self._again = _named(
            Button(theme, tr("Add another", "a button"), ButtonKind.LINK),
            tr("Add another {practice}").format(practice=practice_name(practice)),
        )
        self._open = _named(
            Button(theme, tr("Open", "a button"), ButtonKind.LINK),
            tr("Open today’s {practice} in History").format(practice=practice_name(practice)),
        )
        self._strength, self._run = _label("", "body"), _label("", "body")
        self._lay_out(theme, name)
        self._record.clicked.connect(self.record)
        self._again.clicked.connect(self.record)
        self._skip.clicked.connect(self.skip)
        self._unskip.clicked.connect(self.unskip)
        self._open.clicked.connect(self.opened)
        self._who.clicked.connect(self._clicked)
        self._words.clicked.connect(self._clicked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def least_width(self) -> int:
        """What it needs at any time; the cards of a row all take the widest."""
        buttons = self._record.sizeHint().width() + _BETWEEN + self._skip.sizeHint().width()
        return buttons + 2 * _SIDE

    def take_focus(self) -> None:
        """Put the focus on Record."""
        self._record.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_facts(self, facts: CardFacts) -> None:
        """Show the practice as it stands."""
        content = facts.entry.content if facts.entry else None
        done = content is not None
        state = _state(facts)
        self._error.settle()
        self._words.show()
        self._stripe.set_done(done)
        self._check.setVisible(done)
        self._state.setText(state)
        who = (content.person or content.topic or content.heard_from or "") if content else ""
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._words.setText(content.text if content else _words(facts))
        set_role(self._words, "sec" if done or not facts.asked else "body")
        for words in (self._who, self._words):
            words.set_opens(done)
        self._record.setVisible(not done)
        self._skip.setVisible(not done and facts.asked)
        self._unskip.setVisible(not done and facts.skipped)
        self._again.setVisible(done)
        self._open.setVisible(done)
        strength, run = percent(facts.standing.strength), days(facts.standing.current)
        self._strength.setText(strength)
        self._run.setText(run)
        said = tr("Done at {time}").format(time=f"{facts.entry.created_at:%H:%M}") if facts.entry else state
        described = tr("{state}. Strength {strength}, run {run}.", "state: Done at 15:30")
        self.setAccessibleDescription(described.format(state=said, strength=strength, run=run))

    def say(self, error: KnownError) -> None:
        """What was asked for can't be done; gone with the next reading of the day."""
        self._error.say(error)

    def _clicked(self) -> None:
        if self._open.isVisibleTo(self):
            self.opened.emit()

    def _restyle(self) -> None:
        for figure in (self._strength, self._run):
            figure.setFont(figures(self._theme.types.body))
        # Room for a name and all lines at any time: a card is as high when it is done as before.
        self._said.setMinimumHeight(round((1 + _LINES * SPACING) * line_height(self._theme.types.body)) + 2)

    def _lay_out(self, theme: Theme, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 11)
        column.setSpacing(0)
        column.addWidget(self._stripe)
        head = QHBoxLayout()
        head.setContentsMargins(0, 12, 0, 8)
        head.setSpacing(8)
        head.addWidget(Glyph(theme, self.practice, _GLYPH))
        head.addWidget(_label(name, "head"))
        head.addStretch()
        head.addWidget(self._check)
        head.addWidget(self._state)
        column.addLayout(head)
        said = QVBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(1)
        for part in (self._who, self._words, self._error):
            said.addWidget(part)
        said.addStretch(1)
        column.addWidget(self._said, 1)
        actions = QHBoxLayout()
        actions.setContentsMargins(0, 8, 0, 11)
        actions.setSpacing(_BETWEEN)
        for button in (self._record, self._skip, self._unskip, self._again):
            actions.addWidget(button)
        actions.addStretch()
        actions.addWidget(self._open)
        column.addLayout(actions)
        rule = QFrame()
        set_kind(rule, "rule")
        column.addWidget(rule)
        standing = QHBoxLayout()
        standing.setContentsMargins(0, 9, 0, 0)
        standing.setSpacing(6)
        standing.addWidget(_label(tr("Strength", "a figure"), "caption"))
        standing.addWidget(self._strength)
        standing.addStretch()
        standing.addWidget(_label(tr("Run", "a figure"), "caption"))
        standing.addWidget(self._run)
        column.addLayout(standing)


def _state(facts: CardFacts) -> str:
    if facts.entry is not None:
        made = f"{facts.entry.created_at:%H:%M}"
        if facts.count == 1:
            return made
        return tr("{n} record, {time}|{n} records, {time}", "", facts.count).format(n=facts.count, time=made)
    if facts.skipped:
        return tr("Skipped", "the day of a practice")
    return tr("Open", "the day of a practice") if facts.asked else tr("Not asked", "the day of a practice")


def _words(facts: CardFacts) -> str:
    if facts.skipped:
        return tr("Nothing genuine today. That is fine.")
    return facts.question if facts.asked else tr("Nothing is asked today. A record counts all the same.")


def _named(button: Button, name: str) -> Button:
    button.setAccessibleName(name)
    return button


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
