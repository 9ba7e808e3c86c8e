"""What can be done with people: each act asks where it must, does it, and hands out how it is taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.leave import LeaveMarked
from goodword.core.merging import Merge
from goodword.core.name_lines import Listed
from goodword.core.people import Person
from goodword.core.team_words import added_words, full_date, likes_words, weekday_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.note.wish_sheet import WishSheet
from goodword.shell.windows.people.away_sheet import AwaySheet
from goodword.shell.windows.people.erase_sheet import EraseSheet
from goodword.shell.windows.people.leaving_sheet import LeavingSheet
from goodword.shell.windows.people.merging_sheet import MergingSheet
from goodword.shell.windows.people.name_sheet import NameSheet
from goodword.shell.windows.people.paste_sheet import PasteSheet

Undo = Callable[[], object]


class PersonActs(QObject):
    """Acts over `window`. `done` tells what was done in words, how it is undone, and whom to choose; `failed` why not.
    `erased` comes when somebody was erased, which can't be undone.

    Sheets keep what was typed and say themselves what is wrong with it.
    """

    done = Signal(str, object, object)
    erased = Signal()
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._team = around.desk.team

    def add(self) -> None:
        """Ask for the name of somebody new."""
        NameSheet(self._around, self._window, self._keep_new).open()

    def paste(self) -> None:
        """Offer a place for a list."""
        PasteSheet(self._around, self._window, self._keep_list).open()

    def rename(self, person: Person) -> None:
        """Ask for another name."""
        NameSheet(self._around, self._window, lambda name: self._keep_name(person, name), person).open()

    def merge(self, source: Person, others: Sequence[Person]) -> None:
        """Ask who they turned out to be."""

        def keep(target: Person) -> None:
            self._team.merge(source.id, target.id)
            said = tr("{name} is {other} now", "two people turned out to be one").format(
                name=source.name, other=target.name
            )
            self.done.emit(said, lambda: self._team.separate(source.id), target.id)

        MergingSheet(self._around, self._window, source, others, keep).open()

    def separate(self, merge: Merge) -> None:
        """Take a merge back."""
        source = merge.source
        self._try(
            lambda: self._team.separate(source.id),
            tr("{name} is back on the list").format(name=source.name),
            lambda: self._team.merge(source.id, merge.target),
            merge.target,
        )

    def leave(self, person: Person) -> None:
        """Ask for the day somebody left."""

        def keep(day: date) -> None:
            self._store(replace(person, left=day))
            said = tr("{name}: left on {date}").format(name=person.name, date=full_date(day))
            self.done.emit(said, lambda: self._store(person), person.id)

        LeavingSheet(self._around, self._window, person, keep).open()

    def bring_back(self, person: Person) -> None:
        """Somebody who had left is here again."""
        said = tr("{name} is back on the team").format(name=person.name)
        self._try(lambda: self._store(replace(person, left=None)), said, lambda: self._store(person), person.id)

    def may_remove(self, person: Person) -> bool:
        """Whether nothing is theirs; not, where that can't be told."""
        try:
            return self._team.may_remove(person.id)
        except KnownError:
            return False

    def remove(self, person: Person) -> None:
        """Take somebody without records off the team."""
        said = tr("{name} removed").format(name=person.name)
        self._try(lambda: self._team.remove(person.id), said, lambda: self._team.put_back(person), None)

    def remove_or_leave(self, person: Person) -> None:
        """Take somebody without records off the team; of anybody else ask when they left."""
        if self.may_remove(person):
            self.remove(person)
        elif person.left is None:
            self.leave(person)

    def away(self, person: Person) -> None:
        """Ask when somebody is away."""
        AwaySheet(self._around, self._window, person, self._tell_away).open()

    def _tell_away(self, said: str, marked: LeaveMarked) -> None:
        self.done.emit(said, lambda: self._around.desk.leave.undo(marked), marked.person)

    def erase(self, person: Person) -> None:
        """Ask, and erase everything about somebody."""
        try:
            whom = self._around.desk.erasure.unnaming(person.name)
        except KnownError as error:
            self.failed.emit(error)
            return
        EraseSheet(self._around, self._window, person, whom, self.erased.emit).open()

    def amend(self, before: Person, person: Person) -> None:
        """Keep what is known of somebody now. Raises KnownError where it can't be kept."""
        said = tr("{name}: changed").format(name=person.name)
        if person.recognition is not before.recognition:
            said = likes_words(person)
        elif person.weekdays != before.weekdays:
            said = tr("{name} works on {days}").format(name=person.name, days=weekday_words(person.weekdays))
        self._store(person)
        self.done.emit(said, lambda: self._store(before), None)

    def ask(self, person: Person) -> None:
        """Offer words to ask somebody for their wish."""
        sheet = WishSheet(self._around, self._window, person)
        sheet.answered.connect(lambda: self.done.emit(tr("Kept", "an answer"), lambda: self._store(person), person.id))
        sheet.open()

    def _keep_new(self, name: str) -> None:
        there = {person.id: person for person in self._around.desk.journal.people()}
        person = self._team.add(name)
        if (left := there.get(person.id)) is not None:
            said = tr("{name} is back on the team").format(name=person.name)
            self.done.emit(said, lambda: self._store(left), person.id)
        else:
            said = tr("{name} is on the team").format(name=person.name)
            self.done.emit(said, lambda: self._team.remove(person.id), person.id)

    def _keep_list(self, listed: Sequence[Listed]) -> None:
        added = self._team.add_all(listed)

        def undo() -> None:
            for person in added:
                if self._team.may_remove(person.id):
                    self._team.remove(person.id)

        said = tr("{people} on the team", "1 new person").format(people=added_words(len(added), 0))
        self.done.emit(said, undo, added[0].id if added else None)

    def _keep_name(self, person: Person, name: str) -> None:
        renamed = self._store(replace(person, name=name))
        if renamed.name != person.name:
            self.done.emit(tr("Renamed to {name}").format(name=renamed.name), lambda: self._store(person), person.id)

    def _store(self, person: Person) -> Person:
        return self._around.desk.journal.amend_person(person)

    def _try(self, act: Callable[[], object], said: str, undo: Undo, wanted: str | None) -> None:
        try:
            act()
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.done.emit(said, undo, wanted)
