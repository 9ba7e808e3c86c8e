"""A passage of Help: a heading, words, and terms with what they are, all to be selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.help_texts import Passage
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.reading_side import begin_with_reading

_TERM_WIDTH = 150


class PassageCard(Card):
    """Terms stand where reading begins, broken where they are long; what they are beside them."""

    def __init__(self, theme: Theme, passage: Passage, parent: QWidget | None = None) -> None:
        super().__init__(theme, passage.heading, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(_label(passage.heading, "head"))
        if passage.text:
            column.addWidget(_label(passage.text, "sec"))
        if not passage.terms:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        width = round(_TERM_WIDTH * width_factor(theme.types.body))
        top = Qt.AlignmentFlag.AlignTop
        for row, (term, words) in enumerate(passage.terms):
            name = _label(_breakable(term), "strong")
            name.setAccessibleName(term)
            name.setFixedWidth(width)
            begin_with_reading(name)
            grid.addWidget(name, row, 0, top)
            grid.addWidget(_label(words, "sec"), row, 1, top)
        column.addLayout(grid)


def _breakable(term: str) -> str:
    """A path may go on in the next line after each of its parts."""
    return term.replace("/", "/\u200b").replace("\\", "\\\u200b").replace("T", "T\u200b" if term[:2] == "20" else "T")


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    if role != "strong":
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    set_role(label, role)
    return label
