"""The form for a praise."""

from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.entry.entry_form import EntryForm


class PraiseForm(EntryForm):
    """Who, and what they did."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, Practice.PRAISE, lines=3)
        self.rows.addWidget(self._person(tr("Who")))
        self._add_note()
        self.rows.addWidget(self.wording)
