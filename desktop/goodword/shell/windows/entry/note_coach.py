"""Has a note read when typing pauses, and shows what comes of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from goodword.core.settings import Settings
from goodword.core.wording.advice import HintsOfANote, Note, advise, wanted_hints
from goodword.core.wording.labels import Label, NoteReader, Reading
from goodword.core.wording.underlining import underlined
from goodword.shell.widgets.note_edit import NoteEdit, NoteSpan
from goodword.shell.widgets.part_lights import UNDERLINES
from goodword.shell.windows.entry.wording_panel import WordingPanel

PAUSE = 150
_READ = 6000
"""So many characters of a note are read, about a thousand words: what comes later changes nothing any more."""


class NoteCoach(QObject):
    """Reads the note of `edit` and shows the reading in `panel` and below the words that it is about.

    `look` says what stands in the form. `touch` after every change, `read_now` where the whole note is another.
    Without a coach, or switched off, the note is a note and nothing is said.
    """

    def __init__(
        self, coach: Callable[[], NoteReader | None], panel: WordingPanel, edit: NoteEdit, look: Callable[[], Note]
    ) -> None:
        super().__init__(panel)
        self._coach = coach
        self._panel = panel
        self._edit = edit
        self._look = look
        self._settings = Settings()
        self._hints = HintsOfANote()
        self._asked: tuple[str, str | None] | None = None
        self._reading: Reading | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.read_now)
        panel.hidden.connect(self._catch_up)
        panel.hint.closed.connect(self._close)

    def heed(self, settings: Settings) -> None:
        """From now on as these settings say."""
        if settings != self._settings:
            self._settings = settings
            self.read_now()

    def touch(self) -> None:
        """Something has changed: read when it has rested for a moment, at once where nobody is looking."""
        if self._panel.isVisible():
            self._timer.start()
        else:
            self.read_now()

    def read_now(self) -> None:
        """Read the note as it is."""
        self._timer.stop()
        note = self._look()
        if note.is_blank:
            self._hints.begin_anew()
        reading, works = self._read(note) if self._settings.wording else (None, False)
        self._panel.switch(on=works)
        if works:
            self._panel.show_advice(advise(note, reading, self._hints, wanted_hints(self._settings)))
        kinds = UNDERLINES[note.practice]
        spans = underlined(note.practice, note.text[:_READ], reading.spans) if reading else ()
        self._edit.set_spans(note.practice, [NoteSpan(span.start, span.end, kinds[span.label]) for span in spans])

    def _read(self, note: Note) -> tuple[Reading | None, bool]:
        """The reading, if there is one, and whether there is a coach at all; the same words are read once."""
        if note.is_blank:
            return None, True
        coach = self._coach()
        if coach is None:
            return None, False
        asked = (note.text[:_READ], note.person)
        if asked != self._asked:
            self._asked, self._reading = asked, coach.read(note.practice, *asked)
        return self._reading, True

    def _close(self, label: Label) -> None:
        self._hints.close(label)
        self.read_now()

    def _catch_up(self) -> None:
        if self._timer.isActive():
            self.read_now()
