"""One thing heard in full: what was said, whether it was said back, and the three dates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from goodword.core.insights import Answer, Insight
from goodword.core.language import marked, tr
from goodword.core.practices import Paraphrase
from goodword.core.typed_dates import date_words
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.reading_text import ReadingText
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.heard.insight_words import said_back_words, source_words

_MARGIN = 24
_LABEL_WIDTH = 84
_LINES = 6
_LABELS = {Answer.ACTED: marked("Acted", "a day"), Answer.TOLD: marked("Told", "a day")}
_TODAY = {Answer.ACTED: marked("Acted today", "a button"), Answer.TOLD: marked("Told them today", "a button")}
_OTHER = {Answer.ACTED: marked("Acted on another day…"), Answer.TOLD: marked("Told them on another day…")}
_BACK = {Answer.ACTED: marked("Not acted on after all"), Answer.TOLD: marked("Not told after all")}
_KEYS = {Answer.ACTED: "A", Answer.TOLD: "T"}


@dataclass(frozen=True)
class AnswerRow:
    """A date of the three, and what can be done about it."""

    day: ElidedLabel
    today: Button
    other: Button
    back: Button


class InsightPane(QFrame):
    """What its buttons want is told, and done elsewhere."""

    back_wanted = Signal()
    answered_today = Signal(object)
    other_day_wanted = Signal(object)
    answer_dropped = Signal(object)
    confirmed = Signal()
    correction_wanted = Signal()
    praise_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "bar")
        self._theme = theme
        self._insight: Insight | None = None
        self.back = IconButton(theme, "left", tr("Back to what was heard", "a button"))
        self._source = ElidedLabel(theme, role="strong")
        self.open = IconButton(theme, "book", tr("Open in History", "a button"))
        self._text = ReadingText(theme, tr("Text"))
        self._first_label = _label(tr("Before they put it right"), "label")
        self._first = ReadingText(theme, tr("Before they put it right"))
        self._said_back = ElidedLabel(theme, lines=2)
        self.confirm = Button(theme, tr("They said yes", "a button"))
        self.correct = Button(theme, tr("They put it right…", "a button"))
        self._heard = ElidedLabel(theme)
        self._action = ElidedLabel(theme, lines=_LINES)
        self.rows = {answer: self._answer_row(answer) for answer in Answer}
        self.praise = Button(theme, tr("Make it praise", "a button"))
        self.praise.setToolTip(tr("Key: {key}").format(key="P"))
        self._praised = _label(tr("Praise was made of it."), "caption")
        for button in (self.confirm, self.correct, self.praise):
            button.setAccessibleName(button.text())
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)

    def show_insight(self, insight: Insight, today: date) -> None:
        """Show something heard."""
        before, self._insight = self._insight, insight
        focus = self._focused_group()
        content, outcome = insight.entry.content, insight.outcome
        self._source.setText(source_words(insight))
        corrected = content.paraphrase is Paraphrase.CORRECTED and outcome.text_before is not None
        self._first_label.setVisible(corrected)
        self._first.setVisible(corrected)
        self._dress()
        self._said_back.setText(said_back_words(insight))
        self.confirm.setVisible(content.paraphrase in (None, Paraphrase.UNCHECKED))
        self._heard.setText(date_words(insight.entry.date, today))
        self._action.setText(content.action or "")
        for part in (self._action, self._action_label):
            part.setVisible(content.action is not None)
        days = {Answer.ACTED: outcome.acted, Answer.TOLD: outcome.told}
        for answer, row in self.rows.items():
            day = days[answer]
            row.day.setText(date_words(day, today) if day else tr("Not yet", "of a day"))
            set_role(row.day, "body" if day else "sec")
            row.today.setVisible(day is None)
            row.other.setVisible(day is None)
            row.back.setVisible(day is not None)
        self.praise.setVisible(insight.may_be_praise)
        self._praised.setVisible(outcome.praise is not None)
        if focus:
            next(button for button in (*focus, self.open) if not button.isHidden()).setFocus()
        if before is None or before.entry.id != insight.entry.id:
            self._scroll.verticalScrollBar().setValue(0)

    def _focused_group(self) -> Sequence[QPushButton]:
        """The button that has the focus and those that may take its place; none where it is elsewhere."""
        rows = [(row.today, row.back, row.other) for row in self.rows.values()]
        groups: list[tuple[QPushButton, ...]] = [(self.confirm, self.correct), (self.praise,), *rows]
        found = next((group for group in groups if any(button.hasFocus() for button in group)), ())
        return sorted(found, key=lambda button: not button.hasFocus())

    def _answer_row(self, answer: Answer) -> AnswerRow:
        theme = self._theme
        row = AnswerRow(
            ElidedLabel(theme),
            Button(theme, tr(_TODAY[answer], "a button")),
            Button(theme, tr("Another day…", "a button"), ButtonKind.QUIET),
            Button(theme, tr("Take back", "a button"), ButtonKind.QUIET),
        )
        row.today.setAccessibleName(row.today.text())
        row.today.setToolTip(tr("Key: {key}").format(key=_KEYS[answer]))
        row.other.setAccessibleName(tr(_OTHER[answer]))
        row.back.setAccessibleName(tr(_BACK[answer]))
        return row

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.open.clicked.connect(self.record_wanted)
        self.confirm.clicked.connect(self.confirmed)
        self.correct.clicked.connect(self.correction_wanted)
        self.praise.clicked.connect(self.praise_wanted)
        for answer, row in self.rows.items():
            row.today.clicked.connect(lambda _=False, answer=answer: self.answered_today.emit(answer))
            row.other.clicked.connect(lambda _=False, answer=answer: self.other_day_wanted.emit(answer))
            row.back.clicked.connect(lambda _=False, answer=answer: self.answer_dropped.emit(answer))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self._source, 1)
        head.addWidget(self.praise)
        head.addWidget(self._praised)
        head.addWidget(self.open)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addWidget(self._first_label)
        column.addWidget(self._first)
        column.addSpacing(4)
        column.addLayout(self._facts())
        column.addStretch(1)
        self._scroll = ScrollPage(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 1, 0, 0)
        outer.addWidget(self._scroll)

    def _facts(self) -> QGridLayout:
        """What is said of it, each with what can be done about it."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, round(_LABEL_WIDTH * width_factor(self._theme.types.body)))
        grid.setColumnStretch(1, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._action_label = _label(tr("Action"), "caption")
        lines: list[tuple[QLabel, QLabel, tuple[Button, ...]]] = [
            (_label(tr("Said back", "heads what"), "caption"), self._said_back, (self.confirm, self.correct)),
            (self._action_label, self._action, ()),
            (_label(tr("Heard", "a day"), "caption"), self._heard, ()),
        ]
        for answer, row in self.rows.items():
            lines.append((_label(tr(_LABELS[answer], "a day"), "caption"), row.day, (row.today, row.other, row.back)))
        for number, (label, value, buttons) in enumerate(lines):
            grid.addWidget(label, number, 0, middle)
            grid.addWidget(value, number, 1, middle)
            side = QHBoxLayout()
            side.setSpacing(6)
            for button in buttons:
                side.addWidget(button)
            side.addStretch(1)
            grid.addLayout(side, number, 2)
        return grid

    def _dress(self) -> None:
        """The words a little larger than all else, in the font and ink of the moment."""
        if self._insight is None:
            return
        body = self._theme.types.body
        large = QFont(body)
        large.setPointSizeF(round(body.pointSizeF() * 1.1 * 2) / 2)
        self._text.set_plain(self._insight.entry.content.text, large)
        self._first.set_plain(self._insight.outcome.text_before or "", body)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
