"""What was chosen for the note of a week, also where weeks began on another day when it was chosen."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

from goodword.core.note_choices import Choices, ChoiceStore, NoteKey
from goodword.core.week_start import BEGINNINGS
from goodword.core.weeks import Week


class WeekChoices:
    """Over a ChoiceStore: what was chosen about a record counts in whichever week the record lies in now.

    Choices are kept by the days of a note, and where weeks begin on another weekday those days are others.
    """

    def __init__(self, store: ChoiceStore) -> None:
        self._store = store

    def get(self, key: NoteKey, records: Collection[str]) -> Choices:
        """What was chosen for that note, which is made from these records."""
        chosen = self._store.get(key)
        for other in _beside(key):
            found = _only(self._store.get(other), records)
            chosen = Choices(
                chosen.out | found.out,
                (*chosen.order, *(entry_id for entry_id in found.order if entry_id not in chosen.order)),
                {**found.lines, **chosen.lines},
            )
        return chosen

    def put(self, key: NoteKey, choices: Choices, records: Collection[str], moment: datetime) -> None:
        """Keep the choices for that note; what was chosen about its records in weeks begun otherwise goes."""
        self._store.put(key, choices, moment)
        for other in _beside(key):
            found = self._store.get(other)
            if _only(found, records).are_made:
                ids = {*found.out, *found.order, *found.lines}
                self._store.put(other, _only(found, ids - set(records)), moment)


def _beside(key: NoteKey) -> Iterator[NoteKey]:
    """The notes of the weeks that share days with that of `key`, a week, but begin on another weekday."""
    if (week := Week.whole(key.period)) is None:
        return
    for begins in BEGINNINGS:
        if begins != week.begins:
            for day in (week.first, week.last):
                yield replace(key, period=Week.of(day, begins).period())


def _only(choices: Choices, records: Collection[str]) -> Choices:
    return Choices(
        choices.out.intersection(records),
        tuple(entry_id for entry_id in choices.order if entry_id in records),
        {entry_id: line for entry_id, line in choices.lines.items() if entry_id in records},
    )
