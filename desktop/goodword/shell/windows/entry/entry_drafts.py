"""The forms of quick entry and their drafts: brought back, kept, and what is said about them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from goodword.core.errors import KnownError
from goodword.core.journal import Journal
from goodword.core.language import marked, tr
from goodword.core.ports import Clock
from goodword.core.practices import Practice
from goodword.core.unnaming import Unnaming
from goodword.shell.windows.entry.draft_keeper import DraftKeeper
from goodword.shell.windows.entry.entry_form import EntryForm
from goodword.shell.windows.entry.entry_values import without_person
from goodword.shell.windows.entry.entry_words import draft_words

KEPT = marked("Draft kept")
UNKEPT = marked("Draft not kept")
FORGOTTEN = marked("Erased with the person")


class EntryDrafts(QObject):
    """`said` comes when the words about drafts have changed, `kept` when one is in the book.

    `failed` says in words that a draft can't be written, `settled` that it is at last.
    """

    said = Signal()
    failed = Signal(str)
    settled = Signal()
    kept = Signal()

    def __init__(self, journal: Journal, clock: Clock, forms: Mapping[Practice, EntryForm], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._forms = forms
        self._keeper = DraftKeeper(journal, clock, lambda practice: forms[practice].values(), self)
        self._words: dict[Practice, str] = {}
        self._troubled = self._warned = False
        self._keeper.kept.connect(self._kept)
        self._keeper.kept.connect(lambda _: self.kept.emit())
        self._keeper.failed.connect(self._failed)
        for practice, form in forms.items():
            form.edited.connect(partial(self.touch, practice))

    def words(self, practice: Practice) -> str:
        """What is to be said about the draft of `practice`."""
        return self._words.get(practice, "")

    def begun(self, practice: Practice) -> datetime | None:
        """When the draft was begun; None while there is none."""
        return self._keeper.begun(practice)

    def touch(self, practice: Practice) -> None:
        """Something in the form has changed."""
        self._warned = False
        self._keeper.touch(practice)

    def restore(self) -> None:
        """Put the drafts of the book into the forms; what could not be kept there is still in them.

        Raises BookError if the book can't be read; then the forms stay as they are.
        """
        stored, now = self._keeper.stored(), self._clock.now()
        self._warned = False
        for practice, form in self._forms.items():
            if self._keeper.is_unkept(practice):
                continue
            draft = stored.get(practice)
            form.set_values(dict(draft.fields) if draft else {})
            self._keeper.resume(practice, draft.begun_at if draft else None)
            self._words[practice] = draft_words(draft, now) if draft else ""
        self.said.emit()

    def forget(self, practice: Practice) -> None:
        """The draft has become a record: empty the form."""
        self._keeper.resume(practice, None)
        self._words[practice] = ""
        self._forms[practice].set_values({})
        self.said.emit()

    def take_up(self, practice: Practice, values: Mapping[str, str], begun_at: datetime | None) -> None:
        """What was a record is a draft again."""
        self._forms[practice].set_values(values)
        self._keeper.take_up(practice, begun_at or self._clock.now())

    def is_about(self, whom: Unnaming) -> bool:
        """Whether that person stands in a form."""
        return any(without_person(form.values(), whom) != form.values() for form in self._forms.values())

    def forget_person(self, whom: Unnaming) -> Callable[[], None]:
        """Take that person out of the forms, and of what is kept of them; returns what takes that back."""
        taken = {}
        for practice, form in self._forms.items():
            values = form.values()
            if (left := without_person(values, whom)) == values:
                continue
            taken[practice] = (values, self._keeper.begun(practice))
            form.set_values(left)
            if self._keeper.begun(practice):
                self._keeper.touch(practice)
        self._keeper.keep_now()
        self._words.update(dict.fromkeys(taken, FORGOTTEN))
        self.said.emit()

        def take_back() -> None:
            for practice, (values, begun) in taken.items():
                self.take_up(practice, values, begun)

        return take_back

    def keep_now(self) -> bool:
        """Put everything into the book; whether that worked."""
        return self._keeper.keep_now()

    def may_go(self) -> bool:
        """Keep everything before the window hides; what can't be kept holds it once, not twice."""
        if self._keeper.keep_now() or self._warned:
            return True
        self._warned = True
        return False

    def shutdown(self) -> None:
        """Keep everything, and stop."""
        self._keeper.shutdown()

    def _kept(self, practice: Practice) -> None:
        self._words[practice] = tr(KEPT) if self._keeper.begun(practice) else ""
        self.said.emit()
        if self._troubled:
            self._troubled = False
            self.settled.emit()

    def _failed(self, error: KnownError) -> None:
        self._troubled = True
        for practice in Practice:
            if self._keeper.is_unkept(practice):
                self._words[practice] = tr(UNKEPT)
        self.said.emit()
        self.failed.emit(tr("Your draft is not kept yet. {problem}").format(problem=error))
