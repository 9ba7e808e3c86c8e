"""Today's second row: how the leader shows up, and the week."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.language import marked, tr
from goodword.core.standing_words import days, percent
from goodword.core.streaks import Standing
from goodword.shell.theme.measures import figures
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.curve import Curve
from goodword.shell.widgets.reading_side import begin_with_reading
from goodword.shell.widgets.week_strip import DayCell, WeekStrip

CURVE_DAYS = 84
_LEAST_HEIGHT = 172
_SIDE = 18

_FIGURES = (marked("Run", "a figure"), marked("Longest", "a figure"), marked("Last workdays", "a figure"))


class ShowedUpCard(Card):
    """Strength first, then run, longest and the last workdays; the curve of twelve weeks fills the rest.

    `insights_wanted` asks to look further back.
    """

    insights_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Showed up", "a practice"), parent)
        self._types = theme
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._strength = _label("", "display")
        begin_with_reading(self._strength)
        self._figures = {name: _label("", "body") for name in _FIGURES}
        self._curve = Curve(theme)
        self._curve.setAccessibleName(tr("Strength over twelve weeks"))
        self._nothing = _label(tr("Your curve begins with the first record."), "caption")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 14, _SIDE, 14)
        row.setSpacing(22)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(_label(tr("Showed up", "a practice"), "head"))
        left.addSpacing(4)
        left.addWidget(self._strength)
        left.addWidget(_label(tr("Strength", "a figure"), "caption"))
        left.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(0)
        for column, (name, figure) in enumerate(self._figures.items()):
            grid.addWidget(figure, 0, column)
            grid.addWidget(_label(tr(name, "a figure"), "caption"), 1, column)
        left.addLayout(grid)
        row.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(4)
        insights = Button(theme, tr("Insights", "a button"), ButtonKind.LINK)
        insights.clicked.connect(self.insights_wanted)
        right.addWidget(insights, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self._curve, 1)
        right.addWidget(self._nothing, 1)
        row.addLayout(right, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_standing(self, standing: Standing) -> None:
        """Show it; without a single day done there is no curve, and words in its place."""
        done, of = standing.consistency
        strength = percent(standing.strength)
        run, longest = days(standing.current), days(standing.longest)
        last = tr("{done} of {of}").format(done=done, of=of) if of else tr("None yet", "a figure")
        self._strength.setText(strength)
        for name, text in zip(_FIGURES, (run, longest, last), strict=True):
            self._figures[name].setText(text)
        values = [value * 100 for value in standing.strengths[-CURVE_DAYS:]]
        begun = any(values)
        self._curve.set_values(values if begun else ())
        self._curve.setVisible(begun)
        self._nothing.setVisible(not begun)
        if begun:
            first, final = percent(round(values[0])), percent(round(values[-1]))
            self._curve.setAccessibleDescription(
                tr("From {first} to {last} in {days}, lowest {least}, highest {most}.").format(
                    first=first,
                    last=final,
                    days=days(len(values)),
                    least=percent(round(min(values))),
                    most=percent(round(max(values))),
                )
            )
        words = tr("Strength {strength}, run {run}, longest {longest}, last workdays {last}.")
        self.setAccessibleDescription(words.format(strength=strength, run=run, longest=longest, last=last))

    def _restyle(self) -> None:
        for figure in self._figures.values():
            figure.setFont(figures(self._types.types.body))


class WeekCard(Card):
    """The seven days, and one sentence on what may still be filled in. `fill_in` asks for that day's form."""

    fill_in = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("This week"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._strip = WeekStrip(theme)
        self._sentence = _label("", "sec")
        self._sentence.setWordWrap(True)
        self._fill = Button(theme, tr("Fill in", "a button"), ButtonKind.LINK)
        self._fill.clicked.connect(self.fill_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 12)
        column.setSpacing(8)
        column.addWidget(_label(tr("This week"), "head"))
        column.addWidget(self._strip)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._fill)
        column.addLayout(row)

    def least_width(self) -> int:
        """What its columns need."""
        return self._strip.minimumSizeHint().width() + 2 * _SIDE

    def show_week(self, cells: Sequence[DayCell], sentence: str, fill_in: str) -> None:
        """Show the days; `fill_in` says which day the button is about, and is empty where none may be filled."""
        self._strip.set_cells(cells)
        self._sentence.setText(sentence)
        self._fill.setVisible(bool(fill_in))
        self._fill.setAccessibleName(tr("Fill in {day}").format(day=fill_in))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
