"""The right pane of History: one record with all it holds, and what can be done with it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.language import marked, tr
from goodword.core.practice_words import practice_title
from goodword.core.practices import Entry, Practice
from goodword.core.wording.labels import Label
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.glyph import Glyph
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.initials import Initials
from goodword.shell.widgets.part_lights import PartLights
from goodword.shell.widgets.reading_text import ReadingText
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.records.record_words import Fact, heading, in_bin, when

NEVER_IN_A_NOTE = marked("Never part of a note")
_LINES = 60
_LABEL_WIDTH = 104
_MARGIN = 32


@dataclass(frozen=True, slots=True)
class Shown:
    """A record with what the pane says of it; `lit` are its lights, None where nothing is said about them."""

    entry: Entry
    late: bool
    today: date
    facts: tuple[Fact, ...]
    lit: frozenset[Label] | None = None


class RecordDetail(QWidget):
    """Shows one record. What its buttons want is told, and done elsewhere."""

    edit_wanted = Signal()
    copy_wanted = Signal()
    remove_wanted = Signal()
    put_back_wanted = Signal()
    listening_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Shown | None = None
        self._glyph = Glyph(theme, Practice.PRAISE)
        self._practice = _label("label")
        self._lock = Icon(theme, "lock", 14)
        self._private = _label("caption")
        self._private.setText(tr(NEVER_IN_A_NOTE))
        self.copy = IconButton(theme, "copy", tr("Copy", "a button"))
        self.remove = IconButton(theme, "bin", tr("Remove", "a button"))
        self._initials = Initials(theme, size=40)
        self._name = ElidedLabel(theme, lines=3, role="head")
        self._when = ElidedLabel(theme, lines=3, role="caption")
        self._bin_line = ElidedLabel(theme, lines=3, role="caption")
        self._text = ReadingText(theme, tr("Text"))
        self._lights = {practice: PartLights(theme, practice) for practice in Practice}
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self.edit = IconButton(theme, "edit", tr("Edit", "a button"))
        self.listening = IconButton(theme, "lines", tr("Show in Listening", "a button"))
        self.put_back = Button(theme, tr("Put back", "a button"), icon="undo")
        for button, told in (
            (self.copy, self.copy_wanted),
            (self.remove, self.remove_wanted),
            (self.edit, self.edit_wanted),
            (self.put_back, self.put_back_wanted),
            (self.listening, self.listening_wanted),
        ):
            button.clicked.connect(told)
        self.put_back.setAccessibleName(tr("Put back", "a button"))
        self._rule = QFrame()
        set_kind(self._rule, "rule")
        self._lay_out()
        self._text.wandered.connect(self._follow_caret)
        theme.changed.connect(self._dress)

    def show_record(self, shown: Shown) -> None:
        """Show a record."""
        before, self._shown = self._shown, shown
        if before == shown:
            return
        entry, content = shown.entry, shown.entry.content
        private = content.practice is Practice.COACHING
        self._glyph.set_practice(content.practice)
        self._practice.setText(practice_title(content.practice))
        self._lock.setVisible(private)
        self._private.setVisible(private)
        self._initials.setVisible(content.person is not None)
        self._initials.set_name(content.person or "")
        self._name.setText(heading(entry))
        self._when.setText(when(entry, shown.today, late=shown.late))
        self.copy.setVisible(not private)
        self.remove.setVisible(entry.removed is None)
        self.edit.setVisible(entry.removed is None)
        heard = content.practice is Practice.LISTENING and entry.removed is None
        self.listening.setVisible(heard)
        self.put_back.setVisible(entry.removed is not None)
        self._bin_line.setVisible(entry.removed is not None)
        self._bin_line.setText(in_bin(entry.removed, shown.today) if entry.removed else "")
        for practice, lights in self._lights.items():
            lights.light_up(shown.lit or (), quietly=True)
            lights.setVisible(practice is content.practice and shown.lit is not None)
        self._fill_facts(shown.facts)
        self._dress()
        if before is None or before.entry.id != entry.id:
            self._scroll.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        page = self._page = QWidget()
        page.setProperty("kind", "scrolled")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._glyph)
        head.addWidget(self._practice)
        head.addSpacing(10)
        head.addWidget(self._lock)
        head.addWidget(self._private)
        head.addStretch(1)
        for button in (self.put_back, self.listening, self.edit, self.copy, self.remove):
            head.addWidget(button)
        who, lines = QHBoxLayout(), QVBoxLayout()
        who.setSpacing(12)
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self._name)
        lines.addWidget(self._when)
        lines.addWidget(self._bin_line)
        lines.addStretch(1)
        who.addWidget(self._initials, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(lines, 1)
        layout.addLayout(head)
        layout.addSpacing(8)
        layout.addLayout(who)
        layout.addSpacing(14)
        layout.addWidget(self._text)
        for lights in self._lights.values():
            lights.setContentsMargins(0, 10, 0, 0)
            layout.addWidget(lights)
        layout.addSpacing(16)
        layout.addWidget(self._rule)
        layout.addSpacing(12)
        layout.addWidget(self._facts)
        layout.addStretch(1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, round(_LABEL_WIDTH * width_factor(self._theme.types.body)))
        self._grid.setColumnStretch(1, 1)
        self._scroll = ScrollPage(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll)

    def _fill_facts(self, facts: tuple[Fact, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, fact in enumerate(facts):
            label = _label("caption")
            label.setText(fact.label)
            value = ElidedLabel(self._theme, fact.text, _LINES)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label, row, 0, top)
            self._grid.addWidget(value, row, 1)
        self._rule.setVisible(bool(facts))
        self._facts.setVisible(bool(facts))

    def _dress(self) -> None:
        """The text a little larger than all else, in the font and ink of the moment."""
        if self._shown is not None:
            font = QFont(self._theme.types.body)
            font.setPointSizeF(round(font.pointSizeF() * 1.1 * 2) / 2)
            self._text.set_plain(self._shown.entry.content.text, font)

    def _follow_caret(self) -> None:
        caret: QRect = self._text.cursorRect()
        place = self._text.mapTo(self._page, caret.center())
        if self._text.hasFocus():
            self._scroll.ensureVisible(place.x(), place.y(), 0, caret.height())


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
