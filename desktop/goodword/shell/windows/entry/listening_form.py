"""The form for something heard."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.practices import Kind, Paraphrase, Practice, is_blank
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.combo import Combo, EditableCombo
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.segment import Segments
from goodword.shell.windows.entry.entry_form import EntryForm
from goodword.shell.windows.entry.form_slots import choice_slot, segments_slot
from goodword.shell.windows.records.record_words import kind_words, paraphrase_words

FIRST_WORDING = "text_before"
"""Among a form's values: what the note said when it was found not to be what they meant."""

_NO_KIND = marked("No kind")


class ListeningForm(EntryForm):
    """From whom and about what, what was heard, whether it was understood, and what will be done."""

    def __init__(self, around: Surroundings) -> None:
        self._back = Button(around.theme, tr("Have their back…"), ButtonKind.SMALL_LINK)
        self._back.setAccessibleName(tr("Have their back…"))
        self._back.clicked.connect(self._have_their_back)
        super().__init__(around, Practice.LISTENING, lines=2, beside_lights=[_nameless(), self._back])
        self._first = ElidedLabel(around.theme, role="caption")
        self._first.hide()
        heard_from = self._combo("heard_from", tr("Heard from"), tr("Heard from"))
        topic = self._combo("topic", tr("Topic"), tr("Topic"))
        if isinstance(topic.control, EditableCombo):
            topic.control.complete_by(self._topics)
        self._row((heard_from, 6), (topic, 7), (self._kind(), 5))
        self._add_note()
        self.rows.addLayout(self._paraphrase())
        self.rows.addWidget(self._first)
        action = LineEdit(around.theme)
        action.setAccessibleName(tr("Action"))
        todo = self._line("action", tr("What will you do about it?"), action)
        self.person.setPlaceholderText(tr("Nobody"))
        self._row((todo, 5), (self._person(tr("About, if anyone")), 2))
        self.rows.addWidget(self.wording)

    def _topics(self, typed: str) -> list[str]:
        """The topics that may be meant, found by their other names too."""
        try:
            return [topic.name for topic in self.around.desk.listening.complete(typed)]
        except KnownError:
            return []  # a suggestion is not worth an error

    def set_values(self, values: Mapping[str, str]) -> None:
        """See EntryForm."""
        super().set_values(values)
        self._show_first()

    def _paraphrased(self, answer: str) -> None:
        """The note as it stands when it turns out to be wrong is kept beside what it will say."""
        if self._writing:
            return
        if answer != Paraphrase.CORRECTED:
            self._kept.pop(FIRST_WORDING, None)
        elif not is_blank(self.note.text()):
            self._kept[FIRST_WORDING] = self.note.text()
        self._show_first()

    def _show_first(self) -> None:
        first = " ".join(self._kept.get(FIRST_WORDING, "").split())
        self._first.setVisible(bool(first))
        self._first.setText(tr("Put the note right. This is kept beside it: “{text}”").format(text=first))

    def _asked_about(self) -> str | None:
        """What was heard comes from somebody else."""
        return None

    def _have_their_back(self) -> None:
        self.around.open.have_their_back(self.person.text().strip() or None)

    def _kind(self) -> Field:
        combo = Combo(self.around.theme, [tr(_NO_KIND), *(kind_words(kind) for kind in Kind)])
        combo.name(tr("Kind"))
        field = self._field(tr("Kind"), combo)
        self._slots.append(choice_slot("kind", field, combo, ["", *Kind], self._edited))
        return field

    def _paraphrase(self) -> QHBoxLayout:
        question = QLabel(tr("Did they say yes to your summary?"))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setProperty("role", "label")
        segments = Segments(self.around.theme, [(p.value, paraphrase_words(p)) for p in Paraphrase])
        segments.setAccessibleName(tr("Paraphrase"))
        for segment in segments.segments():
            segment.setAccessibleName(segment.text())
        segments.set_current(Paraphrase.UNCHECKED.value)
        segments.chosen.connect(self._paraphrased)
        self._slots.append(segments_slot("paraphrase", segments, Paraphrase.UNCHECKED.value, self._edited))
        row = QHBoxLayout()
        row.addWidget(question)
        row.setSpacing(0)
        row.addSpacing(10)
        row.addStretch(1)
        row.addWidget(segments)
        return row

    def controls(self) -> list[QWidget]:
        """The three answers stand for their group."""
        found: list[QWidget] = []
        for control in super().controls():
            found += control.segments() if isinstance(control, Segments) else [control]
        return [*found, self._back]


def _nameless() -> QLabel:
    words = QLabel(tr("Leave the customer's name out"))
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("role", "caption")
    return words
