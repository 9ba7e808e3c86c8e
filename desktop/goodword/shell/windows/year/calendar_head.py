"""The calendar's first line: the year, how the leader stands, and saving a picture."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from goodword.core.language import tr
from goodword.core.standing_words import days, percent
from goodword.core.streaks import Standing
from goodword.shell.theme.measures import MARGIN, figures
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.icon_button import IconButton

_ARROW_INSET = 7


class CalendarHead(QWidget):
    """`turned` tells by how many years (-1 or 1); `save_wanted` asks for a picture."""

    turned = Signal(int)
    save_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._back, self._on = (
            IconButton(theme, "left", tr("Previous year")),
            IconButton(theme, "right", tr("Next year")),
        )
        self._back.clicked.connect(lambda: self.turned.emit(-1))
        self._on.clicked.connect(lambda: self.turned.emit(1))
        self._save = IconButton(theme, "save", tr("Save as picture"))
        self._save.clicked.connect(self.save_wanted)
        self._year = _label("title")
        self._names = [
            _label("caption", words)
            for words in (tr("Strength", "a figure"), tr("Run", "a figure"), tr("Longest", "a figure"))
        ]
        self._figures = [_label("body") for _ in self._names]
        self._standing = QWidget()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_year(self, year: int, years: range) -> None:
        """Show which year it is, and whether there is one before and after it."""
        self._year.setText(str(year))
        self._back.setEnabled(year > years[0])
        self._on.setEnabled(year < years[-1])

    def show_standing(self, standing: Standing) -> None:
        """Strength before run."""
        words = (percent(standing.strength), days(standing.current), days(standing.longest))
        for figure, text in zip(self._figures, words, strict=True):
            figure.setText(text)
        told = tr("strength {strength}, run {run}, longest {longest}")
        self._standing.setAccessibleDescription(told.format(strength=words[0], run=words[1], longest=words[2]))

    def in_picture(self) -> tuple[QWidget, ...]:
        """What of it belongs into a picture: no buttons."""
        return self._year, self._standing

    def _lay_out(self) -> None:
        figures_row = QHBoxLayout(self._standing)
        figures_row.setContentsMargins(0, 0, 0, 0)
        figures_row.setSpacing(6)
        for index, (name, figure) in enumerate(zip(self._names, self._figures, strict=True)):
            if index:
                figures_row.addSpacing(14)
            figures_row.addWidget(name)
            figures_row.addWidget(figure)
        self._standing.setAccessibleName(tr("Showed up", "a practice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - _ARROW_INSET, 0, MARGIN - _ARROW_INSET, 0)
        row.setSpacing(6)
        for widget in (self._back, self._year, self._on):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._standing)
        row.addSpacing(8)
        row.addWidget(self._save)

    def _dress(self) -> None:
        for figure in self._figures:
            figure.setFont(figures(self._theme.types.body))


def _label(role: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
