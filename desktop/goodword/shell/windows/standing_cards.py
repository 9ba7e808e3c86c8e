"""Today's second row: how the leader shows up, and the week."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.standing_words import days, percent
from goodword.core.streaks import Standing
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.curve import Curve
from goodword.shell.widgets.week_strip import DayCell, WeekStrip

CURVE_DAYS = 84
_LEAST_HEIGHT = 172


class ShowedUpCard(QFrame):
    """Strength first, then run, longest and the last workdays; the curve of twelve weeks fills the rest."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName("Showed up")
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._strength = _label("", "display")
        self._figures = {name: _label("", "body") for name in ("Run", "Longest", "Last workdays")}
        self._curve = Curve(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(22)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(_label("Showed up", "head"))
        left.addSpacing(4)
        left.addWidget(self._strength)
        left.addWidget(_label("Strength", "caption"))
        left.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(0)
        for column, (name, figure) in enumerate(self._figures.items()):
            grid.addWidget(figure, 0, column)
            grid.addWidget(_label(name, "caption"), 1, column)
        left.addLayout(grid)
        row.addLayout(left)
        row.addWidget(self._curve, 1)

    def show_standing(self, standing: Standing) -> None:
        """Show it."""
        done, of = standing.consistency
        self._strength.setText(percent(standing.strength))
        self._figures["Run"].setText(days(standing.current))
        self._figures["Longest"].setText(days(standing.longest))
        self._figures["Last workdays"].setText(f"{done} of {of}" if of else "None yet")
        values = [value * 100 for value in standing.strengths[-CURVE_DAYS:]]
        self._curve.set_values(values)
        if values:
            self._curve.setAccessibleDescription(
                f"Strength went from {percent(round(values[0]))} to {percent(round(values[-1]))} in {len(values)} days."
            )


class WeekCard(QFrame):
    """The seven days, and one sentence on what may still be filled in. `fill_in` asks for that day's form."""

    fill_in = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName("This week")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._strip = WeekStrip(theme)
        self._sentence = _label("", "sec")
        self._sentence.setWordWrap(True)
        self._fill = Button(theme, "Fill in", ButtonKind.LINK)
        self._fill.clicked.connect(lambda _=False: self.fill_in.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(_label("This week", "head"))
        column.addWidget(self._strip)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._sentence, 1)
        row.addWidget(self._fill)
        column.addLayout(row)

    def show_week(self, cells: Sequence[DayCell], sentence: str, *, fillable: bool) -> None:
        """Show the days; without anything to fill in the sentence stands alone."""
        self._strip.set_cells(cells)
        self._sentence.setText(sentence)
        self._fill.setVisible(fillable)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
