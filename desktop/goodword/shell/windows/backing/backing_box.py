"""One box of the builder, and the hint below it where it puts one person at fault."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.settings import Settings
from goodword.core.wording.labels import Label
from goodword.core.wording.words import hint
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.note_edit import NoteEdit

PAUSE = 150
"""Milliseconds of rest before a box is read."""

_READ = 6000


class BackingBox(QWidget):
    """An edit called `name`; `asks` stands behind the name above it."""

    def __init__(self, around: Surroundings, name: str, asks: str) -> None:
        super().__init__()
        self._coach = around.coach
        self.edit = NoteEdit(around.theme, lines=2)
        self.edit.setAccessibleName(name)
        field = Field(
            around.theme,
            tr("{name}: {asks}", "a heading, and what it asks for").format(name=name, asks=asks),
            self.edit,
        )
        self.edit.refused.connect(field.say)
        self.edit.textChanged.connect(field.settle)
        self._hint = QWidget()
        words = QLabel(hint(Label.BLAMING))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        words.setMinimumHeight(1)
        set_role(words, "caption")
        line = QHBoxLayout(self._hint)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Icon(around.theme, "info", 14))
        line.addWidget(words, 1)
        self._hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(field, 1)
        layout.addWidget(self._hint)

    def read(self, settings: Settings, person: str | None) -> None:
        """Say the hint where it fits, if the leader wants hints of this kind."""
        self._hint.setVisible(settings.wording and settings.hint_blaming and self._blames(person))

    def _blames(self, person: str | None) -> bool:
        text = self.edit.text()[:_READ]
        coach = self._coach() if text.strip() else None
        reading = coach.read(Practice.LISTENING, text, person) if coach else None
        return reading is not None and Label.BLAMING in reading.present
