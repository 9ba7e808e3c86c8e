"""Use case: erase a person, so that nothing of them is left in the book and its copies."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from goodword.core.erasure_ports import InCopies, Progress, Stage, Traces, Whom, written_forms
from goodword.core.errors import NotFoundError
from goodword.core.language import tr
from goodword.core.people import Person, match
from goodword.core.ports import Book, Clock
from goodword.core.standing_words import days
from goodword.core.streaks import Series, Standing
from goodword.core.unnaming import Unnaming
from goodword.core.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased, or would be: by kind, and in the copies.

    `run` says what becomes of the leader's own run, empty where it stays. `remains` are files in which their name
    still stands, or that can't be looked into.
    """

    name: str
    traces: Traces
    copies: InCopies
    run: str = ""
    remains: tuple[str, ...] = ()


class Erasure:
    """Erases people from the book.

    The copies are rewritten first: where one can't be, nothing is changed in the book. Then a mark stands in the
    book until all of it is through, so that whatever cuts it off, the next start ends it. `clear` removes files that
    were made in passing.
    """

    def __init__(self, book: Book, clock: Clock, workdays: Workdays, clear: Callable[[], None]) -> None:
        self._book = book
        self._clock = clock
        self._workdays = workdays
        self._clear = clear

    def preview(self, name: str) -> Erased:
        """What erasing that person would do; nothing is changed. NotFoundError where nobody has that name."""
        whom, copies = self._known(name)
        before = self._run()
        traces, after = Traces(), before
        with self._only_trying():
            traces = self._book.erasing.take_out(whom, self._clock.now())
            after = self._run()
        return Erased(whom.names[0], traces, copies, _run_words(before, after))

    def erased_of(self, people: Collection[Person]) -> list[Unnaming]:
        """What finds, and takes out, each of these `people` whom anybody has erased meanwhile."""
        there = self._book.people.all()
        gone = {person.id for person in people} - {person.id for person in there}
        gone &= self._book.erasing.lately_erased() if gone else gone
        return [Whom.of(person).unnaming(there) for person in people if person.id in gone]

    def unnaming(self, name: str) -> Unnaming:
        """What finds them in a text, as the book knows them now, and takes them out. NotFoundError for nobody."""
        people = self._book.people.all()
        person = self._person(name, people)
        return Whom.of(person).unnaming(one for one in people if one.id != person.id)

    def erase(self, name: str, tell: Progress | None = None) -> Erased:
        """Erase them: from the copies, the book, its index of words and its log, and look whether all of it is gone.

        Their records go for good; in others' texts "somebody" stands for their name. Raises NotFoundError, and
        BookError where a copy or the book can't be written; where that happens half-way, `finish` ends it.
        `tell` hears how many copies are through, and of how many.
        """
        self.finish()
        whom, _ = self._known(name)
        store, now = self._book.erasing, self._clock.now()
        before = self._run()
        with self._only_trying():  # a reason not to is found before the first copy is touched
            store.take_out(whom, now)
        store.take_out_of_copies(whom, now, tell)
        with self._book.transaction():
            traces = store.take_out(whom, now)
            store.mark(Stage.COPIES, whom)
        run = _ran_words(before, self._run())
        copies = self._end(Stage.COPIES, whom)
        others = self._book.people.all()
        remains = store.remains(tuple(written_forms(whom, others)), whom.unnaming(others).names)
        return Erased(whom.names[0], traces, copies, run, remains)

    def finish(self) -> bool:
        """End an erasure that was cut off; whether there was one. Raises BookError where it still can't be done."""
        marked = self._book.erasing.marked()
        if marked is None:
            return False
        self._end(*marked)
        return True

    def clear_again(self) -> None:
        """Write the book anew once more: something of who was erased was written down while that went on.

        Raises BookError where that can't be; then the next start does it.
        """
        with self._book.transaction():
            self._book.erasing.mark(Stage.SCRUB, None)
        self._end(Stage.SCRUB, None)

    def is_under_way(self) -> bool:
        """Whether an erasure, maybe another process', has yet to come to where it writes the book anew."""
        marked = self._book.erasing.marked()
        return marked is not None and marked[0] == Stage.COPIES

    def _end(self, stage: str, whom: Whom | None) -> InCopies:
        """What comes after they are out of the book. Copies are looked at again: one may have been made meanwhile."""
        store = self._book.erasing
        copies = InCopies()
        if stage == Stage.COPIES and whom is not None:
            copies = store.take_out_of_copies(whom, self._clock.now())
            with self._book.transaction():
                store.mark(Stage.SCRUB, None)
        self._clear()
        store.scrub()
        with self._book.transaction():
            store.unmark()
        return copies

    def _known(self, name: str) -> tuple[Whom, InCopies]:
        people = self._book.people.all()
        person = self._person(name, people)
        whom, copies = self._book.erasing.known_as(Whom.of(person).beside(people))
        return whom.beside(people), copies

    def _person(self, name: str, people: Sequence[Person]) -> Person:
        person = match(name, people)
        if person is None:
            raise NotFoundError(tr("Nobody in the book has that name."), tr("goodword people lists the team."))
        return person

    def _run(self) -> Standing:
        return self._workdays.status().series[Series.SHOWED_UP]

    @contextmanager
    def _only_trying(self) -> Iterator[None]:
        try:
            with self._book.transaction():
                yield
                raise _OnlyTriedError
        except _OnlyTriedError:
            pass


class _OnlyTriedError(Exception):
    """Takes back what was only tried."""


def _run_words(before: Standing, after: Standing) -> str:
    if before.current == after.current:
        return ""
    words = tr("Days that only they filled are empty then: your run goes from {before} to {after}.")
    return words.format(before=days(before.current), after=days(after.current))


def _ran_words(before: Standing, after: Standing) -> str:
    if before.current == after.current:
        return ""
    words = tr("Days that only they filled are empty now: your run went from {before} to {after}.")
    return words.format(before=days(before.current), after=days(after.current))
