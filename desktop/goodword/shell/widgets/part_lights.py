"""The lights of a practice: one for each part of a good note."""

from collections.abc import Collection, Mapping

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from goodword.core.practices import Practice
from goodword.core.wording.labels import PARTS, Label
from goodword.core.wording.words import part_words
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.light import Light
from goodword.shell.widgets.underline import Underline

_BETWEEN = 22
UNDERLINES: Mapping[Practice, Mapping[Label, Underline]] = {
    Practice.PRAISE: {
        Label.SITUATION: Underline.DOTTED,
        Label.ACTION: Underline.SOLID,
        Label.IMPACT: Underline.DASHED,
    },
    Practice.COACHING: {
        Label.SKILL: Underline.SOLID,
        Label.NEXT_STEP: Underline.DOTTED,
        Label.DATED: Underline.DASHED,
    },
    Practice.LISTENING: {Label.PARAPHRASE: Underline.SOLID, Label.ACTION: Underline.DOTTED},
}
"""The line below each light, and below the words that lit it."""


class PartLights(QWidget):
    """A row of lights in the order of the parts."""

    def __init__(self, theme: Theme, practice: Practice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = UNDERLINES[practice]
        self._lights = {part: Light(theme, practice, part_words(part), kinds[part]) for part in PARTS[practice]}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        for light in self._lights.values():
            row.addWidget(light)

    def light_up(self, lit: Collection[Label], *, quietly: bool = False) -> None:
        """Light these and no others; `quietly` without a word to a screen reader and without movement."""
        for part, light in self._lights.items():
            light.set_lit(part in lit, quietly=quietly)
