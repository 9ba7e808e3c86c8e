"""Today's third row: one person whom nothing good was written about for longest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.wait_words import suggestion_words
from goodword.core.whom_next import Wait
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.initials import Initials

_SIDE = 18
_DISC = 36


class SuggestionCard(Card):
    """`write` asks for the praise's form, `other` for another person, `closed` for no suggestion today."""

    write = Signal()
    other = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Whom to praise"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QLabel(tr("Whom to praise"))
        set_role(head, "head")
        close = IconButton(theme, "close", tr("No suggestion today", "a button"))
        self._disc = Initials(theme, size=_DISC)
        self._name = ElidedLabel(theme, role="strong")
        self._words = ElidedLabel(theme, lines=3, role="sec")
        self._write = Button(theme, tr("Write praise", "a button"))
        self._other = Button(theme, tr("Someone else", "a button"), ButtonKind.QUIET)
        self._write.clicked.connect(self.write)
        self._other.clicked.connect(self.other)
        self._other.setAccessibleName(self._other.text())
        close.clicked.connect(self.closed)
        top, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(close)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._words)
        middle.setSpacing(12)
        middle.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(words, 1)
        foot.setSpacing(4)
        foot.addWidget(self._write)
        foot.addWidget(self._other)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE - 6, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(middle)
        column.addStretch(1)
        column.addLayout(foot)

    def show_wait(self, wait: Wait, *, alone: bool) -> None:
        """Show who it is; where they are `alone` on the team there is nobody else."""
        name, words = wait.person.name, suggestion_words(wait)
        self._disc.set_name(name)
        self._name.setText(name)
        self._words.setText(words)
        self._write.setAccessibleName(tr("Write praise for {name}").format(name=name))
        self._other.setVisible(not alone)
        said = tr("{name}: {words}", "Amara: No praise yet.")
        self.setAccessibleDescription(said.format(name=name, words=words))
