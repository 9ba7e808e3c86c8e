"""The well below a note's contents: what was held back and why, and what to look at before it leaves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.brag_note import COACHING_NEVER
from goodword.core.language import labelled, tr
from goodword.core.note_scan import Spot
from goodword.core.notes import NoteDraft
from goodword.core.people import TEAM_LABEL, Person
from goodword.core.practice_words import practice_title
from goodword.core.practices import Entry, Practice
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.reading_side import margins
from goodword.shell.widgets.scroll import ScrollPage

_LINES = 200
_LEAST_HIGHEST = 120
_SHARE = 0.27
"""How much of the window's height the lines may take."""

_REST = 440
"""What the rest of a low window needs: a line that is edited stands in the list above as a whole."""

_LEFT, _RIGHT = 14, 10
_SIDES = _LEFT + _RIGHT
_EXCERPT = 60
_MOST_ASKED = 3


class NoteWell(QFrame):
    """A shield, what was held back in numbers, each reason once, then what to look at; many lines scroll.

    Show opens the records that are held back, one by one. `ask_wanted` tells a person whose wish nobody knows.
    """

    ask_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft: NoteDraft | None = None
        set_kind(self, "well")
        self.setAccessibleName(tr("Held back"))
        self._counts = ElidedLabel(theme, role="label")
        self._show = Button(theme, tr("Show", "a button"), ButtonKind.LINK)
        self._show.setCheckable(False)
        self._show.clicked.connect(self._turn)
        self._is_open = False
        self._reasons = ElidedLabel(theme, lines=_LINES, role="sec")
        self._records = ElidedLabel(theme, lines=_LINES, role="sec")
        self._looks = ElidedLabel(theme, lines=_LINES, role="sec")
        self._asks = [Button(theme, "", ButtonKind.LINK) for _ in range(_MOST_ASKED)]
        self._asked: list[Person] = []
        for number, button in enumerate(self._asks):
            button.clicked.connect(lambda _=False, number=number: self.ask_wanted.emit(self._asked[number]))
        self._lay_out()

    def show_draft(self, draft: NoteDraft, spots: Sequence[Spot]) -> None:
        """Say what is not in this note, and what to look at in it."""
        self._draft = draft
        held = draft.composed.held_back
        self._counts.setText(draft.composed.held_back_words() or tr("Nothing is held back"))
        self._reasons.setText(" ".join([*(one.reason for one in held), tr(COACHING_NEVER)]))
        self._looks.setText("\n".join(dict.fromkeys(spot.look.words for spot in spots)))
        self._looks.setVisible(bool(spots))
        self._asked = list({one.ask.id: one.ask for one in held if one.ask is not None}.values())
        for number, button in enumerate(self._asks):
            wanted = number < len(self._asked)
            button.setVisible(wanted)
            if wanted:
                button.setText(tr("Words to ask {name}").format(name=self._asked[number].name))
                button.setAccessibleName(button.text())
        self._show.setVisible(bool(held))
        self._write_records()
        self.fit()

    def fit(self) -> None:
        """As high as its lines, up to a limit from which they scroll."""
        height = self.window().height()
        highest = max(_LEAST_HIGHEST, min(round(height * _SHARE), height - _REST))
        self._scroll.setFixedHeight(min(self._height(self.width() - _SIDES), highest))

    def _height(self, width: int) -> int:
        labels = [part for part in (self._reasons, self._records, self._looks) if not part.isHidden()]
        buttons = [button for button in self._asks if not button.isHidden()]
        height = sum(label.heightForWidth(max(width, 100)) for label in labels)
        height += sum(button.sizeHint().height() for button in buttons)
        return height + max(len(labels) + len(buttons) - 1, 0) * self._inside.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(self._theme, "shield"))
        head.addWidget(self._counts, 1)
        head.addWidget(self._show)
        page = QWidget()
        page.setProperty("kind", "scrolled")
        self._inside = QVBoxLayout(page)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(5)
        for part in (self._reasons, self._records):
            self._inside.addWidget(part)
        for button in self._asks:
            self._inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addWidget(self._looks)
        self._inside.addStretch(1)
        self._scroll = ScrollPage(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(self, _LEFT, 10, _RIGHT, 12))
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._scroll)

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._write_records()
        self.fit()

    def _write_records(self) -> None:
        self._show.setText(tr("Hide", "a button") if self._is_open else tr("Show", "a button"))
        self._show.setAccessibleName(tr("Hide what is held back") if self._is_open else tr("Show what is held back"))
        self._show.updateGeometry()
        lines: list[str] = []
        if self._draft is not None and self._is_open:
            for one in self._draft.composed.held_back:
                found = [self._draft.entries[entry_id] for entry_id in (*one.praises, *one.topics)]
                lines += [one.reason, *(f"  · {_excerpt(entry)}" for entry in found)]
            lines.append(tr(COACHING_NEVER))
        self._records.setText("\n".join(lines))
        self._records.setVisible(bool(lines))
        self._reasons.setVisible(not lines)
        told = [self._counts.text(), self._reasons.text(), self._looks.text()]
        self.setAccessibleDescription(" ".join(filter(None, told)))


def _excerpt(entry: Entry) -> str:
    content = entry.content
    if content.practice is Practice.PRAISE:
        label = content.person or tr(TEAM_LABEL)
    else:
        label = content.topic or practice_title(Practice.LISTENING)
    text = " ".join(content.text.split())
    return labelled(label, text if len(text) <= _EXCERPT else text[: _EXCERPT - 1].rstrip() + "…")
