"""What the wording coach says about the texts of a note; each text is read once."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from goodword.core.note_scan import Doubt, Reader
from goodword.core.practices import Entry, Practice
from goodword.core.wording.labels import Label, NoteReader, Reading

_KEPT = 4096
_UNKNOWN = 0.5
"""How specific a praise counts that can't be read: neither before nor behind the others for its language."""

_DOUBTS = {
    Practice.PRAISE: (Label.CREDIT_TAKING, Doubt.CREDIT),
    Practice.LISTENING: (Label.BLAMING, Doubt.BLAME),
}


class NoteReadings:
    """`coach` gives the coach when a text is first read; None where it can't be had."""

    def __init__(self, coach: Callable[[], NoteReader | None]) -> None:
        self._coach = coach
        self._readings = lru_cache(_KEPT)(self._read)

    def score(self) -> Callable[[Entry], float] | None:
        """What tells how specific a praise is; None without a coach."""
        if self._coach() is None:
            return None

        def score(entry: Entry) -> float:
            reading = self._readings(Practice.PRAISE, entry.content.text, entry.content.person)
            return _UNKNOWN if reading is None or reading.score is None else reading.score

        return score

    def doubts(self) -> Reader | None:
        """What reads a sentence for blame and credit-taking; None without a coach."""
        if self._coach() is None:
            return None

        def doubts(practice: Practice, text: str) -> Iterator[tuple[Doubt, int, int]]:
            label, doubt = _DOUBTS[practice]
            reading = self._readings(practice, text, None)
            if reading is None or label not in reading.present:
                return
            spans = [span for span in reading.spans if span.label is label]
            for start, end in [(span.start, span.end) for span in spans] or [(0, len(text))]:
                yield doubt, start, end

        return doubts

    def _read(self, practice: Practice, text: str, person: str | None) -> Reading | None:
        coach = self._coach()
        return coach.read(practice, text, person) if coach else None
