"""A practice on Today: what is there, or the question and the ways to answer it."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.practices import Entry, Practice
from goodword.core.standing_words import days, percent
from goodword.core.streaks import Standing
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.glyph import Glyph
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.stripe import Stripe

_GLYPH = 18
_LINES = 3


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card shows: today's latest record if there is one, else the question; and how the series stands."""

    entry: Entry | None
    question: str
    skipped: bool
    asked: bool
    standing: Standing


class PracticeCard(QFrame):
    """One of the three. `record` asks for the form, `skip` says "nothing genuine", `opened` wants the record."""

    record = Signal()
    skip = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, practice: Practice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.practice = practice
        name = practice.capitalize()
        set_kind(self, "card")
        self.setAccessibleName(f"{name} today")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stripe = Stripe(theme, practice)
        self._check = Icon(theme, "check", 14)
        self._state = _label("", "caption")
        self._who = ElidedLabel(theme, "", 1, "strong")
        self._words = ElidedLabel(theme, "", _LINES, "sec")
        self._record = Button(theme, "Record")
        self._record.setAccessibleName(f"Record {practice.value}")
        self._skip = Button(theme, "Nothing genuine today", ButtonKind.QUIET)
        self._skip.setAccessibleName(f"Nothing genuine today for {practice.value}")
        self._again = Button(theme, "Add another", ButtonKind.LINK)
        self._again.setAccessibleName(f"Add another {practice.value}")
        self._open = Button(theme, "Open", ButtonKind.LINK)
        self._open.setAccessibleName(f"Open today's {practice.value} in History")
        self._strength, self._run = _label("", "body"), _label("", "body")
        self._lay_out(theme, name)
        for button, signal in (
            (self._record, self.record),
            (self._again, self.record),
            (self._skip, self.skip),
            (self._open, self.opened),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())

    def least_width(self) -> int:
        """What it needs; the cards of a row all take the widest."""
        self._column.invalidate()
        return self.minimumSizeHint().width()

    def show_facts(self, facts: CardFacts) -> None:
        """Show the practice as it stands."""
        done = facts.entry is not None
        self._stripe.set_done(done)
        self._check.setVisible(done)
        self._state.setText(_state(facts))
        content = facts.entry.content if facts.entry else None
        self._who.setVisible(done and bool(content and (content.person or content.topic)))
        self._words.setText(_words(facts))
        if content:
            self._who.setText(content.person or content.topic or "")
        open_ = not done and not facts.skipped and facts.asked
        self._record.setVisible(not done)
        self._skip.setVisible(open_)
        self._again.setVisible(done)
        self._open.setVisible(done)
        self._strength.setText(percent(facts.standing.strength))
        self._run.setText(days(facts.standing.current))
        self.setAccessibleDescription(
            f"{_state(facts)}. Strength {percent(facts.standing.strength)}, run {days(facts.standing.current)}."
        )

    def _lay_out(self, theme: Theme, name: str) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(0)
        column.addWidget(self._stripe)
        head = QHBoxLayout()
        head.setContentsMargins(0, 12, 0, 6)
        head.setSpacing(8)
        head.addWidget(Glyph(theme, self.practice, _GLYPH))
        head.addWidget(_label(name, "head"))
        head.addStretch()
        head.addWidget(self._check)
        head.addWidget(self._state)
        column.addLayout(head)
        column.addWidget(self._who)
        column.addSpacing(2)
        column.addWidget(self._words)
        column.addStretch(1)
        actions = QHBoxLayout()
        actions.setContentsMargins(0, 10, 0, 10)
        actions.setSpacing(6)
        for button in (self._record, self._skip, self._again):
            actions.addWidget(button)
        actions.addStretch()
        actions.addWidget(self._open)
        column.addLayout(actions)
        rule = QFrame()
        set_kind(rule, "rule")
        column.addWidget(rule)
        figures = QHBoxLayout()
        figures.setContentsMargins(0, 9, 0, 0)
        figures.setSpacing(6)
        figures.addWidget(_label("Strength", "caption"))
        figures.addWidget(self._strength)
        figures.addStretch()
        figures.addWidget(_label("Run", "caption"))
        figures.addWidget(self._run)
        column.addLayout(figures)


def _state(facts: CardFacts) -> str:
    if facts.entry is not None:
        made: datetime = facts.entry.created_at
        return f"{made:%H:%M}"
    if facts.skipped:
        return "Nothing genuine"
    return "Open" if facts.asked else "Not asked today"


def _words(facts: CardFacts) -> str:
    if facts.entry is not None:
        return facts.entry.content.text
    if facts.skipped:
        return "Nothing genuine today. That is fine."
    return facts.question


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
